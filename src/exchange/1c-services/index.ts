import { vatIn, type VatRate } from '../commission/vat';
import { type Chosen, defineFileOut, type ExchangeTables, type Handover, type Sum } from '../exchange';
import type { ExchangeFile } from '../files/file';
import { type Services, type ServiceKind, servicesOf } from '../services/services';
import { SERVICE_NAMES } from '../services/wire-words';
import { findingsOf } from '../wb-report/totals';
import { tableFile } from '../xlsx/table-file';
import { NO_VAT, SERVICE_CAPTIONS, SERVICES_TITLE } from './wire-words';

/** Services on which WB puts no tax, or of which nobody has told. */
const WITHOUT_VAT: readonly ServiceKind[] = ['others', 'penalty', 'additionalPayment', 'cashbackAmount', 'cashbackCommissionChange'];

/** What WB took for its services by a report, as lines of a purchase. */
export const oneCServices = () => defineFileOut({
  id: '1c-services',
  system: '1c',
  inputs: ['finance'],
  options: [{ id: 'report', kind: 'wbReport', isNeeded: true }, { id: 'serviceVat', kind: 'choice', choices: ['none', '20', '22'], usual: '22' }],
  prepare,
});

function prepare(tables: ExchangeTables, { report = '', serviceVat = '' }: Chosen): Handover {
  const all = servicesOf(tables, report);
  const count = all.reduce((lines, { services }) => lines + services.length, 0);
  if (count === 0) return { count, sums: [], findings: [{ code: all.length === 0 ? 'noRows' : 'noServices', isBlocking: true }], files: () => [] };
  return {
    count,
    sums: all.flatMap((one) => serviceSums(one)),
    findings: all.flatMap(({ reportId, currency, totals }) => findingsOf(tables, reportId, currency, totals)),
    files: () => all.filter(({ services }) => services.length > 0).map((one, at) => servicesFile(one, serviceVat as VatRate, at === 0)),
  };
}

/** How the services come from what is due for goods to the payout. */
export function serviceSums({ currency, services, totals, rounding }: Services): Sum[] {
  const charged = services.reduce((all, { sum }) => all + Math.round(sum * 10_000), 0);
  const sums = [{ id: 'forPay', parts: totals.forPay }, { id: 'services', parts: charged }, { id: 'rounding', parts: Math.round(rounding * 10_000) }, { id: 'payout', parts: totals.payout }];
  return sums.filter(({ id, parts }) => parts !== 0 || id !== 'rounding').map(({ id, parts }) => ({ id, parts, currency }));
}

export function servicesFile({ reportId, currency, services }: Services, rate: VatRate, isMain: boolean): ExchangeFile {
  const number = isMain ? reportId : `${reportId}-${currency}`;
  const rows = services.map(({ kind, sum }) => {
    const own = WITHOUT_VAT.includes(kind) ? 'none' : rate;
    return [SERVICE_NAMES[kind], 1, sum, sum, own === 'none' ? NO_VAT : `${own}%`, vatIn(sum, own), number];
  });
  return tableFile([number, SERVICES_TITLE], SERVICES_TITLE, SERVICE_CAPTIONS, rows);
}
