import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import type { paidStorage } from '.';

export const words: WordsOf<typeof paidStorage> = {
  title: 'Платное хранение',
  row: 'хранение одного размера товара за один день',
  columns: {
    date: { header: 'День', note: 'День, за который WB посчитал или пересчитал хранение.' },
    vendorCode: columns.supplierArticle,
    nmId: columns.nmId,
    title: columns.title,
    size: columns.techSize,
    warehousePrice: {
      header: 'Хранение',
      note: 'Сколько стоило хранение этого размера за день, ₽. Сумма за день сходится со строкой «Хранение» в отчёте о реализации.',
    },
    barcodesCount: { header: 'На хранении, шт.', note: 'Сколько штук WB посчитал за этот день.' },
    volume: { header: 'Объём, л', note: 'Объём одной штуки в литрах. От него зависит цена хранения.' },
    calcType: { header: 'Способ расчёта', note: 'По какому тарифу посчитано: короба, паллеты и так далее. Слова самого WB.' },
    warehouseCoef: { header: 'Коэффициент', note: 'Коэффициент склада, на который умножается тариф хранения.' },
    loyaltyDiscount: { header: 'Скидка лояльности', note: 'Скидка WB на хранение по программе лояльности, ₽.' },
    subject: columns.subject,
    brand: columns.brand,
    warehouse: { header: 'Склад', note: 'Где лежал товар. С 15.08.2026 почти все склады в России WB называет одним именем.' },
    barcode: columns.barcode,
    palletCount: { header: 'Паллеты, шт.', note: 'Сколько паллет занято, если хранение считается паллетами.' },
    rowCount: { header: 'Строк у WB', note: 'Сколько строк отчёта WB сложено в эту: WB делит их ещё и по поставкам.' },
    chrtId: columns.chrtId,
  },
};
