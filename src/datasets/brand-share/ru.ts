import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import type { brandShare } from '.';

export const words: WordsOf<typeof brandShare> = {
  title: 'Доля бренда в продажах',
  row: 'доля одного бренда в продажах одной категории за один день',
  columns: {
    applyDate: { header: 'День', note: 'День по московскому времени.' },
    brand: columns.brand,
    parentName: columns.category,
    pricePercent: { header: 'Доля по сумме, %', note: 'Какую долю суммы продаж категории на WB даёт ваш бренд. В ячейке доля: 18 % — это 0,18.' },
    qtyPercent: { header: 'Доля по штукам, %', note: 'Какую долю проданных штук категории на WB даёт ваш бренд.' },
    brandRating: { header: 'Место бренда', note: 'Какое место бренд занимает в категории.' },
    parentId: { header: 'ID категории', note: 'Номер родительской категории в справочнике WB.' },
  },
};
