import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import { names } from '../finance-lines/ru';
import { lines } from '../trade-lines/ru';
import type { salesByArticle } from '.';

const share = 'В ячейке доля: 18 % — это 0,18.';

export const words: WordsOf<typeof salesByArticle> = {
  title: 'Продажи по артикулам',
  about: 'Как продаётся каждый товар за 28 дней, растёт или падает, и на каких держится магазин: ABC и XYZ.',
  row: 'один артикул, который заказывали или выкупали в последние недели',
  columns: {
    vendorCode: columns.supplierArticle,
    title: columns.title,
    nmId: columns.nmId,
    ...lines,
    share: { header: 'Доля выручки, %', note: `Какая часть выручки всех товаров пришлась на этот. ${share}` },
    abc: { header: 'ABC', note: 'По выручке: A — товары, которые вместе дают первые 80 %, B — следующие 15 %, C — остальные.' },
    xyz: {
      header: 'XYZ',
      note: 'По разбросу заказов за 8 недель: X — до 10 %, Y — до 25 %, Z — больше. Пусто, если лист «Заказы» не достаёт на 8 недель.',
    },
    lastSale: { header: 'Последний выкуп', note: 'День последнего выкупа на листе «Продажи».' },
    brand: columns.brand,
    subject: columns.subject,
    variation: { header: 'Разброс, %', note: `На сколько заказы недели обычно отличаются от средних: коэффициент вариации за 8 недель по 7 дней. ${share}` },
    line: { header: 'Код строки', note: 'Служебное: по нему строка находится.' },
  },
  values: { vendorCode: names },
};
