import type { WordsOf } from '../../tables/words';
import { names } from '../finance-lines/ru';
import { lines } from '../trade-lines/ru';
import type { salesByRegion } from '.';

export const words: WordsOf<typeof salesByRegion> = {
  title: 'Продажи по регионам',
  about: 'Куда заказывают и где выкупают: заказы, суммы и выкуп по регионам за 28 дней.',
  row: 'один регион доставки',
  columns: {
    region: { header: 'Регион', note: 'Регион, куда доставляют заказ, как его называет WB.' },
    ...lines,
    share: { header: 'Доля, %', note: 'Какая часть суммы заказов пришлась на этот регион. В ячейке доля: 18 % — это 0,18.' },
    line: { header: 'Код строки', note: 'Служебное: по нему строка находится.' },
  },
  values: { region: names },
};
