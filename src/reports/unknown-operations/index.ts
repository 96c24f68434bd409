import { descending } from '../../sheet/order/sort-key';
import { zeros } from '../../tables/added-up';
import { coded, date, id, integer, money, technical, text } from '../../tables/columns';
import { defineTable, type WireRow } from '../../tables/table';
import { inKopecks, partsIn } from '../../wb/money/amount';
import { currencyCode, isKnownOperation } from '../../wb/money/finance-words';
import { wireWord } from '../../wb/wire/wire-word';
import { addedSums, addRow, emptySums, financeFold, type FinanceSums, payoutParts, sumColumns } from '../finance-sums';
import { type Days, withDay } from '../fold';
import { foldBehind } from '../fold-behind';
import { defineReport, type ReportTables } from '../report';

/** A row that has no name at all. */
const NAMELESS = '#name';

/** By name in whatever letters, and currency. */
const UNKNOWN = financeFold({
  id: 'unknownOperations',
  own: ['currency', 'rrDate', 'paymentSchedule'],
  keys: () => ([currency], [, operation]) => (isKnownOperation(operation) ? null : `${wireWord(operation) || NAMELESS}\n${currencyCode(currency)}`),
  empty: (): OfOperation => ({ ...emptySums(), name: '', days: [], schedule: 0, scheduled: 0 }),
  add: (sums, [, day, schedule], row) => {
    addRow(sums, row);
    sums.name = sums.name || String(row[1]).trim() || NAMELESS;
    sums.days = withDay(sums.days, day);
    sums.schedule += partsIn(schedule);
    if (schedule !== '') sums.scheduled += 1;
  },
});

/** Operations whose names nobody has told us of: they are in every sum, by their amounts, and people may want to know what they are. */
export const unknownOperations = () => defineReport({
  table: defineTable({
    id: 'unknownOperations',
    columns: [
      coded(text('operation', 260)), integer('rows', 80), money('payout', 120), date('firstDay'), date('lastDay'),
      money('retailAmount', 110), money('forPay', 120), money('deliveryService', 110), money('paidStorage'), money('paidAcceptance'),
      money('deduction', 110), money('penalty'), money('additionalPayment', 120), money('cashbackAmount', 110), money('cashbackCommissionChange', 120),
      money('paymentSchedule', 130), integer('odd', 90), text('currency', 80), technical(id('word', 260)),
    ],
    key: ['word', 'currency'],
    mayLack: ['currency'],
    currency: 'currency',
    write: 'snapshot',
    whenAbsent: zeros([
      'rows', 'payout', 'retailAmount', 'forPay', 'deliveryService', 'paidStorage', 'paidAcceptance', 'deduction', 'penalty', 'additionalPayment',
      'cashbackAmount', 'cashbackCommissionChange', 'paymentSchedule', 'odd',
    ]),
  }),
  group: 'payouts',
  presets: ['accountant'],
  inputs: ['finance'],
  folds: [UNKNOWN],
  isOffByDefault: true,
  order: [descending('lastDay'), descending('rows')],
  rows: rowsOf,
  behind: (tables, { word, currency }) => {
    const own = `${String(word)}\n${currencyCode(currency)}`;
    return [foldBehind(tables, UNKNOWN, { isOf: (key) => key === own, adds: (sums) => ({ ...addedSums(sums), paymentSchedule: sums.schedule }) })];
  },
});

type OfOperation = FinanceSums & {
  name: string;
  days: Days;
  schedule: number;
  /** Rows that say something of it. */
  scheduled: number;
};

function rowsOf(tables: ReportTables): WireRow[] {
  const lastDay = ({ days: [, last = 0] }: OfOperation): number => last;
  return [...tables.sums(UNKNOWN)].sort(([, a], [, b]) => lastDay(b) - lastDay(a) || b.rows - a.rows).map(([key, sums]) => cellsOf(key, sums));
}

function cellsOf(key: string, sums: OfOperation): WireRow {
  const [word, currency] = key.split('\n');
  const [firstDay = '', lastDay = ''] = sums.days;
  const { retailAmount, forPay, deliveryService, paidStorage, paidAcceptance, deduction, penalty, additionalPayment, cashbackAmount, cashbackCommissionChange } = sumColumns(sums);
  return {
    operation: sums.name, rows: sums.rows, payout: inKopecks(payoutParts(sums)), firstDay, lastDay,
    retailAmount, forPay, deliveryService, paidStorage, paidAcceptance, deduction, penalty, additionalPayment, cashbackAmount, cashbackCommissionChange,
    paymentSchedule: sums.scheduled === 0 ? '' : inKopecks(sums.schedule), odd: sums.odd, currency, word,
  };
}
