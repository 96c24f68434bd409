import { defineDataset } from '../../sync/dataset';
import { dateWindows, rowsAt, single } from '../../sync/paging';
import { addedUp } from '../../tables/added-up';
import { always, date, id, money, technical, text } from '../../tables/columns';
import { isNothing } from '../../tables/inside';
import { defineTable, type WireRow } from '../../tables/table';
import { calls } from '../../wb/calls';
import { mskDate, msOfSerial, serialOf } from '../../wb/time/moscow-time';

export const advertSpend = () => defineDataset({
  table: defineTable({
    id: 'advertSpend',
    columns: [
      date('date'),
      text('campName', 240),
      always(money('updSum', 110)),
      text('paymentType', 110),
      id('updNum'),
      technical(id('advertId')),
    ],
    key: ['date', 'advertId', 'paymentType'],
    write: 'periods',
    whenAbsent: { updSum: 0 },
  }),
  source: {
    documentation: { url: 'https://dev.wildberries.ru/openapi/promotion', checkedOn: '2026-11-29' },
    routes: [{
      tokenTypes: ['personal', 'service', 'base', 'test'],
      paging: dateWindows({ days: 31, reread: 7, column: 'date', isWhole: true }, single({
        call: calls.advertSpend,
        ask: ({ from, to }) => ({ query: { from, to } }),
        rows: (body, { to }) => addedUp(rowsAt(body).map((row) => dated(row, to)), { by: ['date', 'advertId', 'paymentType'], sums: ['updSum'] }),
      })),
    }],
    history: { usualDays: 30, kept: { days: 365 } },
    freshForMs: 3 * 3_600_000,
  },
  group: 'ads',
  presets: ['accountant'],
  size: [{ dataset: 'advertStats', factor: 0.5 }],
  isOffByDefault: true,
});

/** A charge that WB has not booked yet has no moment: it stands on the last day asked for, and on its own when that is read again. */
function dated(row: WireRow, last: string): WireRow {
  if (isNothing(row)) return row;
  const moment = serialOf(row.updTime);
  return { ...row, date: moment === null ? last : mskDate(msOfSerial(moment)) };
}
