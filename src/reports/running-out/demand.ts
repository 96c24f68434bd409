import { wireWord } from '../../wb/wire/wire-word';
import { OWN_OFFICE, SELLER_WAREHOUSE } from '../../wb/wire/wire-words';
import { type Behind, rowsBehind } from '../behind';
import type { ReportTables, Row, Since } from '../report';
import { type Averages, averagesOf, firstOrderDay, LONGEST_SPAN } from './averages';
import type { KeyOf } from './goods';

/** Of orders from the seller's own warehouses. */
const OWN_DAYS = 28;

/** How fast a good goes from WB's warehouses, in pieces a day. Cancelled orders do not count. */
export interface Demand extends Averages {
  /** From the seller's own warehouses, in the last 28 days. */
  own: number;
  /** Days of the longest span that do not count, because there was nothing to order. */
  emptyDays: number;
}

const COLUMNS = ['date', 'nmId', 'techSize', 'isCancel', 'warehouseType', 'supplierArticle'] as const;

interface Ordered {
  /** Of WB's warehouses, by day. */
  days: Map<number, number>;
  own: number;
}

/** Orders of the longest span: the moment, article, size, whether it was cancelled, from whose warehouse, and the vendor code. */
export function orderRows(tables: ReportTables): readonly Row[] {
  return tables.rows('orders', COLUMNS, sinceLongest(tables));
}

/** Those that count of a good: not cancelled, on days that are over. */
export function orderBehind(tables: ReportTables, isOf: (nmId: unknown, size: unknown) => boolean): Behind {
  const { today } = tables;
  return rowsBehind(tables, 'orders', {
    columns: COLUMNS, since: sinceLongest(tables), shown: ['srid'], adds: () => ({}),
    isOf: ([date, nmId, size, isCancel]) => typeof date === 'number' && date >= today - LONGEST_SPAN && date < today && isCancel !== true && isOf(nmId, size),
  });
}

function sinceLongest({ today }: ReportTables): Since<'date'> {
  return { columnId: 'date', from: today - LONGEST_SPAN };
}

/** The days before today that are over; a sheet that begins later has fewer. */
export function demandOf(tables: ReportTables, key: KeyOf): (good: string) => Demand {
  const { today } = tables;
  const firstDay = firstOrderDay(tables);
  const ordered = new Map<string, Ordered>();
  for (const [date, nmId, size, isCancel, type] of orderRows(tables)) {
    const day = typeof date === 'number' ? Math.floor(date) : today;
    if (day < today - LONGEST_SPAN || day >= today || isCancel === true) continue;
    const own = ordered.get(key(nmId, size)) ?? { days: new Map<number, number>(), own: 0 };
    ordered.set(key(nmId, size), own);
    if (wireWord(type) !== SELLER_WAREHOUSE) own.days.set(day, (own.days.get(day) ?? 0) + 1);
    else if (day >= today - OWN_DAYS) own.own += 1;
  }
  const empty = emptyDays(tables, key, LONGEST_SPAN);
  return (good) => {
    const { days, own } = ordered.get(good) ?? { days: new Map<number, number>(), own: 0 };
    const without = empty.get(good) ?? new Set<number>();
    return {
      ...averagesOf(days, without, { today, firstDay }),
      own: own / (today - Math.max(today - OWN_DAYS, firstDay)), emptyDays: [...without].filter((day) => !days.has(day) && day >= firstDay).length,
    };
  };
}

/** Days before today on which nothing of a good lay in WB's warehouses, as far as the history of stocks is on its sheet. */
export function emptyDays(tables: ReportTables, key: KeyOf, length: number): Map<string, Set<number>> {
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
