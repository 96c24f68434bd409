import type { Cell } from '../../ports/workbook';
import { wireWord } from '../../wb/wire/wire-word';
import { NO_SIZE } from '../../wb/wire/wire-words';
import type { ReportTables, Row } from '../report';
import { orderRows } from './demand';

/** One size of an article, or the whole article where some sheet does not tell its sizes. */
export interface Good {
  nmId: Cell;
  size: string;
  vendorCode: Cell;
  title: Cell;
}

export type KeyOf = (nmId: unknown, size: unknown) => string;

/** Sheets that tell what lies and what is ordered, with the same columns: article, size, vendor code, title. */
export function goodRows(tables: ReportTables): Row[] {
  return [
    ...tables.rows('stocks', ['nmId', 'techSize', 'vendorCode', 'title']),
    ...tables.rows('sellerStocks', ['nmId', 'techSize', 'vendorCode', 'title']),
    ...orderRows(tables).map(([, nmId = '', size = '', , , vendorCode = '']) => [nmId, size, vendorCode, '']),
  ].filter(([nmId]) => wireWord(nmId) !== '');
}

/** The key under which all sheets' rows of a good come together. */
export function keyer(rows: readonly Row[]): KeyOf {
  const whole = new Set(rows.filter(([, size]) => isNoSize(size)).map(([nmId]) => wireWord(nmId)));
  return (nmId, size) => keyOf(nmId, whole.has(wireWord(nmId)) || isNoSize(size) ? '' : size);
}

export function keyOf(nmId: unknown, size: unknown): string {
  return `${wireWord(nmId)}\n${wireWord(size)}`;
}

/** Goods by their key. Names are those of the first sheet that has them, then those of the cards. */
export function goodsOf(tables: ReportTables, rows: readonly Row[], key: KeyOf): Map<string, Good> {
  const cards = new Map(tables.rows('cards', ['nmID', 'vendorCode', 'title']).map(([nmId, ...names]) => [wireWord(nmId), names]));
  const goods = new Map<string, Good>();
  for (const [nmId = '', size, vendorCode = '', title = ''] of rows) {
    const own = key(nmId, size);
    const [cardCode = '', cardTitle = ''] = cards.get(wireWord(nmId)) ?? [];
    const good = goods.get(own) ?? { nmId, size: own.endsWith('\n') ? '' : String(size).trim(), vendorCode: '', title: '' };
    goods.set(own, { ...good, vendorCode: firstOf(good.vendorCode, vendorCode, cardCode), title: firstOf(good.title, title, cardTitle) });
  }
  return goods;
}

function isNoSize(size: unknown): boolean {
  return NO_SIZE.includes(wireWord(size));
}

function firstOf(...cells: readonly Cell[]): Cell {
  return cells.find((cell) => cell !== '') ?? '';
}
