import type { Cell } from '../../ports/workbook';
import type { ReportTables, Row } from '../report';

/** What is known of an article: as its card says, else as finance rows do. */
export interface Good {
  vendorCode: Cell;
  title: Cell;
  brand: Cell;
  subject: Cell;
}

const CARD = ['nmID', 'vendorCode', 'title', 'brand', 'subjectName'] as const;

/** The number of an article; '' for none, which rows of services have as 0 too. */
export function articleOf(cell: Cell): string {
  const article = String(cell).trim();
  return article === '0' ? '' : article;
}

/**
 * Goods by their article: one name each, or rows of an article would fall apart into lines.
 * @param named article, vendor code, brand and subject of finance rows
 */
export function goodsOf(tables: ReportTables, named: Iterable<Row>): Map<string, Good> {
  const goods = new Map<string, Good>();
  for (const [article = '', vendorCode = '', title = '', brand = '', subject = ''] of tables.rows('cards', CARD)) complete(goods, article, { vendorCode, title, brand, subject });
  for (const [article = '', vendorCode = '', brand = '', subject = ''] of named) complete(goods, article, { vendorCode, title: '', brand, subject });
  return goods;
}

function complete(goods: Map<string, Good>, cell: Cell, told: Good): void {
  const article = articleOf(cell);
  if (article === '') return;
  const known = goods.get(article);
  if (known === undefined) {
    goods.set(article, { ...told });
    return;
  }
  for (const name of ['vendorCode', 'title', 'brand', 'subject'] as const) if (known[name] === '') known[name] = told[name];
}
