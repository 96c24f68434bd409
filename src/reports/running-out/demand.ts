import { wireWord } from '../../wb/wire/wire-word';
import { OWN_OFFICE, SELLER_WAREHOUSE } from '../../wb/wire/wire-words';
import { type Behind, rowsBehind } from '../behind';
import type { ReportTables, Row, Since } from '../report';
import type { KeyOf } from './goods';

const WEEK = 7;
/** Four whole weeks, so that every day of the week counts alike. */
const MONTH = 28;

/** How fast a good goes, in pieces a day. Cancelled orders do not count. */
export interface Demand {
  /** Ordered from WB's warehouses in the last 7 days, and in the last 28; '' where it was never there in these days. */
  week: number | '';
  month: number | '';
  /** The average of the two: what has changed lately counts, a day of chance does not decide. */
  average: number;
  /** From the seller's own warehouses, in the last 28 days. */
  own: number;
  /** Days of the 28 that do not count, because there was nothing to order. */
  emptyDays: number;
}

const COLUMNS = ['date', 'nmId', 'techSize', 'isCancel', 'warehouseType', 'supplierArticle'] as const;

interface Ordered {
  /** Of WB's warehouses, by day. */
  days: Map<number, number>;
  own: number;
}

/** Orders of the 28 days: the moment, article, size, whether it was cancelled, from whose warehouse, and the vendor code. */
export function orderRows(tables: ReportTables): readonly Row[] {
  return tables.rows('orders', COLUMNS, sinceMonth(tables));
}

/** Those that count of a good: not cancelled, on days that are over. */
export function orderBehind(tables: ReportTables, isOf: (nmId: unknown, size: unknown) => boolean): Behind {
  const { today } = tables;
  return rowsBehind(tables, 'orders', {
    columns: COLUMNS, since: sinceMonth(tables), shown: ['srid'], adds: () => ({}),
    isOf: ([date, nmId, size, isCancel]) => typeof date === 'number' && date >= today - MONTH && date < today && isCancel !== true && isOf(nmId, size),
  });
}

function sinceMonth({ today }: ReportTables): Since<'date'> {
  return { columnId: 'date', from: today - MONTH };
}

/** The days before today that are over; a sheet that begins later has fewer. */
export function demandOf(tables: ReportTables, key: KeyOf): (good: string) => Demand {
  const { today } = tables;
  const rows = orderRows(tables);
  const firstDay = rows.reduce((first, [date]) => (typeof date === 'number' ? Math.min(first, Math.floor(date)) : first), today - 1);
  const ordered = new Map<string, Ordered>();
  for (const [date, nmId, size, isCancel, type] of rows) {
    const day = typeof date === 'number' ? Math.floor(date) : today;
    if (day < today - MONTH || day >= today || isCancel === true) continue;
    const own = ordered.get(key(nmId, size)) ?? { days: new Map<number, number>(), own: 0 };
    ordered.set(key(nmId, size), own);
    if (wireWord(type) === SELLER_WAREHOUSE) own.own += 1;
    else own.days.set(day, (own.days.get(day) ?? 0) + 1);
  }
  const empty = emptyDays(tables, key);
  return (good) => {
    const { days, own } = ordered.get(good) ?? { days: new Map<number, number>(), own: 0 };
    // What was ordered on a day was there for a part of it.
    const without = [...(empty.get(good) ?? [])].filter((day) => !days.has(day) && day >= firstDay);
    const daily = (length: number): number | '' => {
      const from = today - length;
      const counted = today - Math.max(from, firstDay) - without.filter((day) => day >= from).length;
      return counted === 0 ? '' : sumFrom(days, from) / counted;
    };
    const [week, month] = [daily(WEEK), daily(MONTH)];
    return { week, month, average: averageOf([week, month]), own: own / (today - Math.max(today - MONTH, firstDay)), emptyDays: without.length };
  };
}

/** Days before today on which nothing of a good lay in WB's warehouses, as far as the history of stocks is on its sheet. */
export function emptyDays(tables: ReportTables, key: KeyOf, length = MONTH): Map<string, Set<number>> {
  const pieces = new Map<string, Map<number, number>>();
  for (const [day, nmId, size, office, quantity] of historyRows(tables, length)) {
    if (typeof day !== 'number' || day < tables.today - length || day >= tables.today || wireWord(office) === OWN_OFFICE) continue;
    const days = pieces.get(key(nmId, size)) ?? new Map<number, number>();
    pieces.set(key(nmId, size), days.set(day, (days.get(day) ?? 0) + Number(quantity)));
  }
  return new Map([...pieces].map(([good, days]) => [good, new Set([...days].filter(([, count]) => count <= 0).map(([day]) => day))]));
}

function historyRows(tables: ReportTables, length: number): readonly Row[] {
  return tables.rows('stockHistory', ['date', 'NmID', 'SizeName', 'OfficeName', 'quantity'], { columnId: 'date', from: tables.today - length });
}

function sumFrom(days: ReadonlyMap<number, number>, from: number): number {
  return [...days].reduce((sum, [day, count]) => (day >= from ? sum + count : sum), 0);
}

function averageOf(rates: readonly (number | '')[]): number {
  const known = rates.filter((rate): rate is number => rate !== '');
  return known.length === 0 ? 0 : known.reduce((sum, rate) => sum + rate, 0) / known.length;
}
