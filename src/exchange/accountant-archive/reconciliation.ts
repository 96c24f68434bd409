import { payouts } from '../../reports/payouts';
import type { Cell } from '../../ports/workbook';
import type { ExchangeTables, Texts } from '../exchange';
import type { ExchangeFile } from '../files/file';
import { tableFile } from '../xlsx/table-file';

/** Columns of the check of payouts that are sums, from what buyers paid to what WB transfers. */
const SUMS = [
  'retailAmount', 'forPay', 'deliveryService', 'paidStorage', 'paidAcceptance', 'deduction', 'penalty', 'additionalPayment', 'cashbackAmount', 'cashbackCommissionChange', 'payout', 'stated', 'difference',
  'received', 'missing',
] as const;

/** The lines of the report's check of payouts, one below the other, of each of its currencies. */
export function reconciliationFile(tables: ExchangeTables, report: string, texts: Texts): ExchangeFile {
  const filled = new Map(tables.reportRows('payouts', ['reportId', 'currency', 'received']).map(([id, currency, received]) => [`${String(id)} ${String(currency)}`, received]));
  const rows = payouts().rows(tables).filter(({ reportId }) => String(reportId) === report).flatMap((row) => {
    const own: Readonly<Record<string, unknown>> = { ...row, received: filled.get(`${report} ${String(row['currency'])}`) ?? '' };
    return SUMS.map((column): Cell[] => [texts[column] ?? column, (own[column] ?? '') as Cell, String(row['currency'])]);
  });
  const title = texts['reconciliation'] ?? 'reconciliation';
  return tableFile([report, title], title, [[texts['line'] ?? 'line', 'text'], [texts['sum'] ?? 'sum', 'money'], [texts['currency'] ?? 'currency', 'text']], rows);
}
