import { coded, date, money, technical, text, typed } from '../../tables/columns';
import { defineTable, type WireRow } from '../../tables/table';
import { BY_REPORT, reportDues } from '../payouts/dues';
import { defineReport, type ReportTables } from '../report';
import { bankBook, partsOf } from './bank-rows';

/** What a bank statement brings; the rest is made of it. */
export const STATEMENT_COLUMNS = ['receivedOn', 'amount', 'payer', 'foundBy', 'purpose', 'number', 'account', 'statementFrom', 'statementTo', 'currency', 'paymentId'] as const;

/** What WB has paid into the account, as statements of the bank tell, and for which reports. The rows come with a statement; here it is found what they pay. */
export const bankPayouts = () => defineReport({
  table: defineTable({
    id: 'bankPayouts',
    columns: [
      date('receivedOn'), money('amount', 120), text('payer', 200), coded(text('foundBy', 130)),
      coded(text('state', 180)), text('reports', 180), money('matched', 120),
      typed(text('ownReports', 170)),
      text('purpose', 320), text('number', 100), text('account', 90),
      date('statementFrom'), date('statementTo'), text('currency', 80),
      technical(text('paymentId', 120)),
    ],
    key: ['paymentId'],
    currency: 'currency',
    write: 'snapshot',
  }),
  group: 'payouts',
  inputs: ['finance'],
  also: ['financeReports'],
  folds: [BY_REPORT],
  reads: ['bankPayouts'],
  isOffByDefault: true,
  highlights: [{ column: 'state', is: ['none'], tone: 'bad' }],
  rows: rowsOf,
});

function rowsOf(tables: ReportTables): WireRow[] {
  const standing = tables.reportRows('bankPayouts', STATEMENT_COLUMNS);
  const book = bankBook(tables);
  const parts = partsOf(book, reportDues(tables));
  const byId = new Map(book.rows.map((row) => [row.id, row]));
  const made = standing.map((cells) => {
    const row = Object.fromEntries(STATEMENT_COLUMNS.map((column, at) => [column, cells[at]]));
    const own = parts.filter(({ paymentId }) => paymentId === String(row['paymentId']));
    const matched = own.reduce((sum, { kopecks }) => sum + kopecks, 0);
    const reports = own.map(({ key }) => key.split('\n')[0]);
    const paid = byId.get(String(row['paymentId']));
    return { ...row, reports: reports.join(', '), matched: own.length === 0 ? '' : matched / 100, state: stateOf(own.length, paid?.isNamedByHand === true) };
  });
  return made.sort((one, other) => Number(Object(other).receivedOn) - Number(Object(one).receivedOn));
}

function stateOf(reports: number, isByHand: boolean): string {
  if (reports === 0) return 'none';
  if (isByHand) return 'byHand';
  return reports === 1 ? 'one' : 'several';
}
