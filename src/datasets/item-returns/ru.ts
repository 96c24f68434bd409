import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import type { itemReturns } from '.';

export const words: WordsOf<typeof itemReturns> = {
  title: 'Возвраты продавцу',
  row: 'одна вещь, которую WB возвращает продавцу',
  columns: {
    orderDt: { header: 'Дата возврата', note: 'День, когда оформлен возврат продавцу.' },
    vendorCode: columns.supplierArticle,
    nmId: columns.nmId,
    title: columns.title,
    techSize: columns.techSize,
    returnStatus: { header: 'Состояние', note: 'Где вещь сейчас. Слова самого WB.' },
    returnType: { header: 'Вид возврата', note: 'Почему вещь едет к вам: брак, отказ, вывоз и так далее. Слова самого WB.' },
    returnReason: { header: 'Причина', note: 'Что написал покупатель или склад. Слова самого WB.' },
    readyToReturnDt: { header: 'Готова к выдаче', note: 'Когда вещь приехала в пункт выдачи, время московское.' },
    expiredDt: { header: 'Хранится до', note: 'До какого времени вещь ждёт вас в пункте выдачи, время московское.' },
    completedDt: { header: 'Выдана', note: 'Когда вещь отдали вам, время московское.' },
    dstOfficeAddress: { header: 'Пункт выдачи', note: 'Адрес пункта, где вас ждёт вещь.' },
    sku: columns.barcode,
    stickerId: columns.sticker,
    subjectName: columns.subject,
    brand: columns.brand,
    orderId: { header: 'Сборочное задание', note: 'Номер сборочного задания, если вещь продана со склада продавца.' },
    srid: columns.srid,
    shkId: { header: 'ШК', note: 'Номер, которым WB обозначил вещь у себя.' },
  },
};
