import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import type { stockHistory } from '.';

export const words: WordsOf<typeof stockHistory> = {
  title: 'История остатков по дням',
  row: 'остаток одного размера товара за один день',
  columns: {
    date: { header: 'День', note: 'За какой день остаток. WB хранит три месяца; строки на листе остаются и потом.' },
    VendorCode: columns.supplierArticle,
    NmID: columns.nmId,
    Name: columns.title,
    SizeName: columns.techSize,
    OfficeName: { header: 'Склад', note: 'Где лежал товар: на складах WB или на ваших. Ваши склады WB показывает одной строкой.' },
    quantity: { header: 'Остаток, шт.', note: 'Сколько штук было в этот день.' },
    SubjectName: columns.subject,
    BrandName: columns.brand,
    ChrtID: columns.chrtId,
  },
};
