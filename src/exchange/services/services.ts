import { inKopecks, partsIn } from '../../wb/money/amount';
import { currencyCode, deductionKind } from '../../wb/money/finance-words';
import { CHARGES, signedParts } from '../../wb/money/payout';
import { statedReports, reportKey, spansOf } from '../../reports/wb-reports';
import type { ExchangeTables } from '../exchange';
import { detailOf, type DetailRow, type FinanceColumnId } from '../wb-report/detail';
import { currenciesOf, TOTAL_COLUMNS, type Totals, totalsOf } from '../wb-report/totals';
import { SERVICE_NAMES } from './wire-words';

export type ServiceKind = keyof typeof SERVICE_NAMES;

/** What WB takes off «К перечислению» for one thing. Whole kopecks, in roubles; with a minus it is given back. */
export interface Service {
  kind: ServiceKind;
  sum: number;
}

/** The services of a weekly report in one currency. */
export interface Services {
  reportId: string;
  currency: string;
  from: number;
  to: number;
  services: readonly Service[];
  totals: Totals;
  /** «К перечислению» less «Итого к оплате» less all services, in roubles: kopecks of rounding. */
  rounding: number;
}

const COLUMNS = [...new Set<FinanceColumnId>([...TOTAL_COLUMNS, 'bonusTypeName'])];

/** The services of a report in each of its currencies; none where the file has no row of it. */
export function servicesOf(tables: ExchangeTables, reportId: string): Services[] {
  const rows = detailOf(tables, reportId, COLUMNS);
  const stated = statedReports(tables);
  return currenciesOf(rows).map((currency) => {
    const own = rows.filter((row) => currencyCode(row['currency']) === currency);
    const key = reportKey(reportId, currency);
    const { from, to } = stated.get(key) ?? spansOf(own.map(({ rrDate = '' }) => [reportId, currency, rrDate])).get(key) ?? { from: tables.today, to: tables.today };
    const [services, totals] = [sumsBy(own), totalsOf(own)];
    const charged = partsIn(inKopecks(totals.forPay)) - partsIn(inKopecks(totals.payout));
    return { reportId, currency, from, to, services, totals, rounding: inKopecks(services.reduce((rest, { sum }) => rest - partsIn(sum), charged)) };
  });
}

function sumsBy(rows: readonly DetailRow[]): Service[] {
  const sums = new Map<ServiceKind, number>();
  for (const row of rows) {
    for (const column of CHARGES) {
      const parts = signedParts(column, row['docTypeName'], row[column]);
      if (parts === 0) continue;
      const kind = column === 'deduction' ? deductionKind(row['bonusTypeName']) : column;
      sums.set(kind, (sums.get(kind) ?? 0) + parts);
    }
  }
  return (Object.keys(SERVICE_NAMES) as ServiceKind[]).map((kind) => ({ kind, sum: inKopecks(sums.get(kind) ?? 0) })).filter(({ sum }) => sum !== 0);
}
