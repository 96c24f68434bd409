import { defineDataset } from '../../sync/dataset';
import { dateWindows, ownReport, rowsAt } from '../../sync/paging';
import { date, id, integer, optional, technical, text } from '../../tables/columns';
import { defineTable, type WireRow } from '../../tables/table';
import { calls } from '../../wb/calls';
import { DefectError } from '../../wb/errors';

const DAY = /^(\d{2})\.(\d{2})\.(\d{4})$/;

/** WB keeps three months, the sheet all that it ever read. Off until chosen: a row for each size and day is a large sheet. */
export const stockHistory = () => defineDataset({
  table: defineTable({
    id: 'stockHistory',
    columns: [
      date('date'),
      text('VendorCode'),
      integer('NmID', 100),
      text('Name', 220),
      text('SizeName', 80),
      text('OfficeName', 130),
      integer('quantity', 100),
      optional(text('SubjectName')),
      optional(text('BrandName')),
      technical(id('ChrtID')),
    ],
    key: ['date', 'ChrtID', 'OfficeName'],
    write: 'merge',
  }),
  source: {
    documentation: { url: 'https://dev.wildberries.ru/openapi/analytics', checkedOn: '2026-10-09' },
    routes: [{
      tokenTypes: ['personal', 'service', 'base'],
      paging: dateWindows({ days: 31, reread: 3, column: 'date' }, ownReport({
        calls: calls.nmReport,
        reportType: 'STOCK_HISTORY_DAILY_CSV',
        params: ({ from, to }) => ({ currentPeriod: { start: from, end: to }, stockType: '', skipDeletedNm: false }),
        rows: (body) => dated(rowsAt(body)).flatMap(daysOf),
      })),
    }],
    history: { usualDays: 30, kept: { days: 90 } },
    usualCalls: 3,
    freshForMs: 12 * 3_600_000,
  },
  group: 'stock',
  presets: ['warehouse'],
  size: [{ dataset: 'stocks', factor: 30 }],
  isOffByDefault: true,
});

/** Lines of which no column is a day are another file, or have their days written otherwise: not a shop without stock. */
function dated(lines: readonly WireRow[]): readonly WireRow[] {
  const hasDays = lines.some((line) => Object.keys(line).some((name) => DAY.test(name)));
  if (lines.length > 0 && !hasDays) throw new DefectError('WB_UNKNOWN_SHAPE', { at: 'DD.MM.YYYY' });
  return lines;
}

/** WB has a column for every day; an empty one is a day before the article was there, which is not the same as none left. */
function daysOf(line: WireRow): WireRow[] {
  const days = Object.entries(line).flatMap(([name, quantity]) => {
    const [, day, month, year] = DAY.exec(name) ?? [];
    return day === undefined || quantity === '' ? [] : [{ date: `${year}-${month}-${day}`, quantity }];
  });
  const { VendorCode, Name, NmID, SubjectName, BrandName, SizeName, ChrtID, OfficeName } = line;
  return days.map((day) => ({ VendorCode, Name, NmID, SubjectName, BrandName, SizeName, ChrtID, OfficeName, ...day }));
}
