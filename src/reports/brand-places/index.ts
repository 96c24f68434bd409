import { descending } from '../../sheet/order/sort-key';
import { date, id, integer, number, optional, percent, technical, text } from '../../tables/columns';
import { defineTable, type WireRow } from '../../tables/table';
import { parseDecimal } from '../../wb/money/decimal';
import { wireWord } from '../../wb/wire/wire-word';
import { dayIn } from '../cells';
import { groupedBy } from '../grouped';
import { defineReport, type ReportTables, type Row } from '../report';

/** Days that are compared with as many before them, and a longer span. */
const [WEEK, MONTH] = [7, 28];

/** How large a brand is in its categories, and whether it grows. */
export const brandPlaces = () => defineReport({
  table: defineTable({
    id: 'brandPlaces',
    columns: [
      text('brand', 180), text('category', 200),
      percent('share', 110), percent('shareBefore', 110), number('shareChange', 110), percent('shareMonth', 110), percent('pieces', 110),
      integer('place', 90), integer('placeBefore', 100), integer('placeBest', 100), date('lastDay', 110), integer('odd', 100),
      optional(integer('days', 90)),
      technical(id('line', 220)),
    ],
    key: ['line'],
    write: 'snapshot',
    whenAbsent: { share: '', shareBefore: '', shareChange: '', shareMonth: '', pieces: '', place: '', placeBefore: '' },
  }),
  group: 'market',
  inputs: ['brandShare'],
  isOffByDefault: true,
  order: [descending('share')],
  rows: rowsOf,
});

function rowsOf(tables: ReportTables): WireRow[] {
  const rows = tables.rows('brandShare', ['brand', 'parentId', 'parentName', 'applyDate', 'pricePercent', 'qtyPercent', 'brandRating']);
  const lines = groupedBy(rows, ([brand, parentId]) => `${wireWord(brand)}/${wireWord(parentId)}`);
  const made = [...lines].map(([line, own]) => {
    const [brand = '', , category = ''] = own[0] as Row;
    return { brand, category, line, ...cellsOf(own) };
  });
  return made.sort((one, other) => Number(other.share) - Number(one.share));
}

interface Day {
  day: number;
  share: number | null;
  pieces: number | null;
  place: number | null;
}

/** Averages of the days that WB tells of, up to the last of them. */
function cellsOf(rows: readonly Row[]) {
  const days = rows.flatMap<Day>(([, , , date, price, pieces, place]) => {
    const day = dayIn(date);
    return day === null ? [] : [{ day, share: parseDecimal(price), pieces: parseDecimal(pieces), place: parseDecimal(place) }];
  });
  const lastDay = days.reduce((last, { day }) => Math.max(last, day), 0);
  const within = (from: number, to = 0): Day[] => days.filter(({ day }) => day > lastDay - from && day <= lastDay - to);
  const [now, before] = [within(WEEK), within(2 * WEEK, WEEK)];
  const [share, shareBefore] = [now, before].map((span) => percentIn(meanOf(span, 'share'))) as [number | '', number | ''];
  const places = days.flatMap(({ place }) => place ?? []);
  return {
    share, shareBefore, shareChange: share === '' || shareBefore === '' ? '' : rounded(share - shareBefore),
    shareMonth: percentIn(meanOf(within(MONTH), 'share')), pieces: percentIn(meanOf(now, 'pieces')),
    place: placeIn(now), placeBefore: placeIn(before), placeBest: places.length === 0 ? '' : places.reduce((best, place) => Math.min(best, place)),
    lastDay: lastDay || '', days: days.length, odd: rows.length - days.filter((one) => one.share !== null).length,
  };
}

function meanOf(days: readonly Day[], column: 'share' | 'pieces'): number | null {
  const known = days.flatMap((day) => day[column] ?? []);
  return known.length === 0 ? null : known.reduce((sum, one) => sum + one, 0) / known.length;
}

/** That of the last day which has one. */
function placeIn(days: readonly Day[]): number | '' {
  return days.reduce<Day | null>((last, day) => (day.place !== null && day.day >= (last?.day ?? 0) ? day : last), null)?.place ?? '';
}

/** A sheet of percents is read as shares. */
function percentIn(share: number | null): number | '' {
  return share === null ? '' : rounded(share * 100);
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
