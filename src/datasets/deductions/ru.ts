import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import type { deductions } from '.';

export const words: WordsOf<typeof deductions> = {
  title: 'Подмены и вложения',
  row: 'одно удержание за подмену или неверное вложение',
  columns: {
    dtBonus: { header: 'Дата удержания', note: 'Когда WB удержал деньги, время московское.' },
    bonusSumm: { header: 'Удержано', note: 'Сумма удержания за эту вещь, ₽.' },
    bonusType: { header: 'Причина', note: 'За что удержано. Слова самого WB.' },
    vendorCode: columns.supplierArticle,
    nmId: columns.nmId,
    title: columns.title,
    oldVendorCode: { header: 'Ожидали: артикул', note: 'Артикул продавца той вещи, которая должна была приехать.' },
    oldSize: { header: 'Ожидали: размер', note: 'Размер вещи, которая должна была приехать.' },
    oldColor: { header: 'Ожидали: цвет', note: 'Цвет вещи, которая должна была приехать.' },
    newVendorCode: { header: 'Приехало: артикул', note: 'Артикул продавца той вещи, которую WB нашёл на самом деле.' },
    newSize: { header: 'Приехало: размер', note: 'Размер вещи, которую WB нашёл на самом деле.' },
    newColor: { header: 'Приехало: цвет', note: 'Цвет вещи, которую WB нашёл на самом деле.' },
    photoUrls: { header: 'Фото', note: 'Адреса фотографий, которыми WB подтверждает удержание, через пробел.' },
    oldSku: { header: 'Ожидали: баркод', note: 'Штрихкод товара, который должен был приехать.' },
    newSku: { header: 'Приехало: баркод', note: 'Штрихкод товара, который WB нашёл на самом деле.' },
    oldShkId: { header: 'Ожидали: ШК', note: 'Номер, которым WB обозначил ожидаемую вещь у себя.' },
    newShkId: { header: 'Приехало: ШК', note: 'Номер, которым WB обозначил найденную вещь у себя.' },
  },
};
