import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import { names } from '../finance-lines/ru';
import { lines } from '../trade-lines/ru';
import type { salesByArticle } from '.';

const share = 'В ячейке доля: 18 % — это 0,18.';

export const words: WordsOf<typeof salesByArticle> = {
  title: 'Продажи по артикулам',
  about: 'Как продаётся каждый товар за 28 дней, растёт или падает и какую долю выручки даёт.',
  row: 'один артикул, который заказывали или выкупали в последние недели',
  columns: {
    vendorCode: columns.supplierArticle,
    title: columns.title,
    nmId: columns.nmId,
    ...lines,
    share: { header: 'Доля выручки, %', note: `Какая часть выручки всех товаров пришлась на этот. ${share}` },
    lastSale: { header: 'Последний выкуп', note: 'День последнего выкупа на листе «Продажи».' },
    brand: columns.brand,
    subject: columns.subject,
    line: { header: 'Код строки', note: 'Служебное: по нему строка находится.' },
  },
  values: { vendorCode: names },
};
