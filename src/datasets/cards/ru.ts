import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import type { cards } from '.';

export const words: WordsOf<typeof cards> = {
  title: 'Карточки',
  row: 'один размер товара из карточки',
  columns: {
    vendorCode: columns.supplierArticle,
    nmID: columns.nmId,
    title: columns.title,
    brand: columns.brand,
    subjectName: columns.subject,
    techSize: columns.techSize,
    wbSize: { header: 'Российский размер', note: 'Размер, который видит покупатель. У товара без размеров пусто.' },
    barcode: columns.barcode,
    otherBarcodes: { header: 'Другие баркоды', note: 'Остальные штрихкоды этого размера через пробел.' },
    photo: { header: 'Фото', note: 'Ссылка на первое фото. Саму картинку показывает столбец «Картинка», его включают в панели.' },
    picture: columns.picture,
    length: { header: 'Длина, см', note: 'Длина упаковки из карточки. От габаритов зависят логистика и хранение.' },
    width: { header: 'Ширина, см', note: 'Ширина упаковки из карточки.' },
    height: { header: 'Высота, см', note: 'Высота упаковки из карточки.' },
    weightBrutto: { header: 'Вес, кг', note: 'Вес вместе с упаковкой.' },
    needKiz: { header: 'Нужна маркировка', note: '«да», если предмет продают только с кодом «Честного знака».' },
    kizMarked: { header: 'Есть маркировка', note: '«да», если в карточке указано, что товар маркирован.' },
    createdAt: { header: 'Создана', note: 'Когда создали карточку, время московское.' },
    updatedAt: { header: 'Изменена', note: 'Когда карточку меняли в последний раз, время московское.' },
    imtID: { header: 'ID группы', note: 'У объединённых карточек он один: они показаны покупателю вместе.' },
    subjectID: { header: 'ID предмета', note: 'Номер предмета в справочнике WB.' },
    chrtID: columns.chrtId,
  },
};
