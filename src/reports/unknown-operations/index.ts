import { zeros } from '../../tables/added-up';
import { coded, date, id, integer, money, technical, text } from '../../tables/columns';
import { defineTable, type WireRow } from '../../tables/table';
import { inKopecks, partsIn } from '../../wb/amount';
import { currencyCode, isKnownOperation } from '../../wb/finance-words';
import { wireWord } from '../../wb/wire-word';
import { addRow, emptySums, financeRows, type FinanceSums, ownCells, payoutParts, sumColumns } from '../finance-sums';
import { defineReport, type ReportTables, type Row } from '../report';

/** A row that has no name at all. */
const NAMELESS = '#name';

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
  inputs: ['finance'],
  isOffByDefault: true,
  rows: rowsOf,
});

interface Operation {
  name: string;
  word: string;
  currency: string;
  firstDay: number;
  lastDay: number;
  /** Null where the sheet says nothing of it. */
  schedule: number | null;
  sums: FinanceSums;
}

function rowsOf(tables: ReportTables): WireRow[] {
  const operations = new Map<string, Operation>();
  for (const row of financeRows(tables, ['currency', 'rrDate', 'paymentSchedule'])) {
    if (!isKnownOperation(row[1])) add(operations, row);
  }
  return [...operations.values()].sort((a, b) => b.lastDay - a.lastDay || b.sums.rows - a.sums.rows).map(cellsOf);
}

function add(operations: Map<string, Operation>, row: Row): void {
  const [code, day, schedule] = ownCells(row);
  const [word, currency] = [wireWord(row[1]) || NAMELESS, currencyCode(code)];
  const key = `${word}\n${currency}`;
  const own = operations.get(key) ?? { name: String(row[1]).trim() || NAMELESS, word, currency, firstDay: Infinity, lastDay: 0, schedule: null, sums: emptySums() };
  operations.set(key, own);
  addRow(own.sums, row);
  if (schedule !== '') own.schedule = (own.schedule ?? 0) + partsIn(schedule);
  if (typeof day !== 'number') return;
  own.firstDay = Math.min(own.firstDay, day);
  own.lastDay = Math.max(own.lastDay, day);
}

function cellsOf({ name, word, currency, firstDay, lastDay, schedule, sums }: Operation): WireRow {
  const { retailAmount, forPay, deliveryService, paidStorage, paidAcceptance, deduction, penalty, additionalPayment, cashbackAmount, cashbackCommissionChange } = sumColumns(sums);
  return {
    operation: name, rows: sums.rows, payout: inKopecks(payoutParts(sums)), firstDay: lastDay === 0 ? '' : firstDay, lastDay: lastDay || '',
    retailAmount, forPay, deliveryService, paidStorage, paidAcceptance, deduction, penalty, additionalPayment, cashbackAmount, cashbackCommissionChange,
    paymentSchedule: schedule === null ? '' : inKopecks(schedule), odd: sums.odd, currency, word,
  };
}
