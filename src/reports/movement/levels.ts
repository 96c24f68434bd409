import { partsIn, PARTS } from '../../wb/money/amount';
import { wireWord } from '../../wb/wire/wire-word';
import { OWN_OFFICE } from '../../wb/wire/wire-words';
import { dayIn } from '../cells';
import type { ReportTables, Row } from '../report';
import type { KeyOf } from '../running-out/goods';

/** How much lay in WB's warehouses, as far as the history of stocks tells. */
export interface Levels {
  /** '' for a day that the history does not have. */
  on(good: string, day: number): number | '';
  /** The last day of the history that is not later than a day; null where there is none. */
  lastDay(to: number): number | null;
  /** Articles and sizes, with their names. */
  goods: readonly Row[];
}

export function levelsOf(tables: ReportTables): (key: KeyOf) => Levels {
  const rows = tables.rows('stockHistory', ['date', 'OfficeName', 'quantity', 'NmID', 'SizeName', 'VendorCode', 'Name']);
  const goods = rows.map(([, , , ...good]) => good);
  const days = new Set(rows.flatMap(([date]) => dayIn(date) ?? []));
  return (key) => {
    const pieces = new Map<string, number>();
    for (const [date, office, quantity, nmId, size] of rows) {
      if (wireWord(office) === OWN_OFFICE) continue;
      const place = `${String(dayIn(date))} ${key(nmId, size)}`;
      pieces.set(place, (pieces.get(place) ?? 0) + partsIn(quantity) / PARTS);
    }
    return {
      goods,
      // A good without a row on a day that the history has was not there.
      on: (good, day) => (days.has(day) ? pieces.get(`${day} ${good}`) ?? 0 : ''),
      lastDay: (to) => [...days].reduce<number | null>((last, day) => (day <= to && day > (last ?? -Infinity) ? day : last), null),
    };
  };
}
