import type { WireRow } from '../../src/tables/table';

export const FIRST_ARTICLE = 100_000_000;

/** The n-th row of stocks: sizes of articles in three warehouses. */
export function stockRow(n: number): WireRow {
  const article = Math.floor(n / 3);
  return {
    vendorCode: `article-${article}`, nmId: FIRST_ARTICLE + article, title: 'Кроссовки женские летние', techSize: '38', barcode: String(2_000_000_000_000 + article),
    warehouseName: ['Коледино', 'Казань', 'Электросталь'][n % 3], quantity: n % 40, inWayToClient: n % 5, inWayFromClient: n % 3,
    brand: 'Бренд', subjectName: 'Кроссовки', chrtId: 300_000_000 + article,
  };
}
