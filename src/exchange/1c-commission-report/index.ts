import { type Commission, commissionsOf } from '../commission/commission';
import { commissionFindings, commissionSums } from '../commission/findings';
import { VAT_RATES, type VatRate } from '../commission/vat';
import { type Chosen, defineFileOut, type ExchangeTables, type Finding, type Handover } from '../exchange';
import type { ExchangeFile } from '../files/file';
import { fileName } from '../files/file-name';
import { PARTY_OPTIONS, partyFindings, sellerOf } from '../one-c/parties';
import { commerceMlReport, type ReportDocument } from './commerce-ml';
import { enterpriseDataReport, knowsRate, negative, type Version } from './enterprise-data';
import { returnsFile } from './returns';

const FORMATS = ['commerceml', 'enterprisedata-1.17', 'enterprisedata-1.8'] as const;

/** The report of WB as the seller's agent, as a document that 1С takes in without retyping. */
export const commissionReport = () => defineFileOut({
  id: '1c-commission-report',
  system: '1c',
  inputs: ['finance'],
  options: [
    { id: 'report', kind: 'wbReport', isNeeded: true },
    { id: 'format', kind: 'choice', choices: FORMATS, usual: 'commerceml' },
    { id: 'vat', kind: 'choice', choices: VAT_RATES, usual: 'none' },
    { id: 'rewardVat', kind: 'choice', choices: ['none', '20', '22'], usual: '22' },
    { id: 'returns', kind: 'choice', choices: ['apart', 'negative'], usual: 'apart' },
    ...PARTY_OPTIONS,
  ],
  prepare,
});

function prepare(tables: ExchangeTables, chosen: Chosen): Handover {
  const commissions = commissionsOf(tables, chosen['report'] as string);
  const lines = commissions.reduce((count, { sold, returned }) => count + sold.length + returned.length, 0);
  if (lines === 0) return { count: 0, sums: [], findings: [{ code: 'noRows', isBlocking: true }], files: () => [] };
  return {
    count: lines,
    sums: commissions.flatMap((commission) => commissionSums(commission, chosen['vat'] as VatRate)),
    findings: [...blocking(tables, chosen, commissions), ...commissionFindings(tables, commissions)],
    files: () => commissions.flatMap((commission, at) => filesOf(tables, chosen, commission, at === 0)),
  };
}

/** What 1С would not take. */
function blocking(tables: ExchangeTables, chosen: Chosen, commissions: readonly Commission[]): Finding[] {
  const { vat, rewardVat } = chosen as Readonly<Record<'vat' | 'rewardVat', VatRate>>;
  const version = versionOf(chosen);
  const isUnknown = version !== null && ![vat, rewardVat].every((rate) => knowsRate(version, rate));
  const isLong = commissions.some(({ sold, returned }) => sold.length + returned.length > 99_999);
  return [
    ...partyFindings(sellerOf(tables, chosen)),
    ...(isUnknown ? [{ code: 'rate', isBlocking: true } as const] : []),
    ...(isLong ? [{ code: 'tooLong', isBlocking: true } as const] : []),
    ...(version === null && chosen['returns'] === 'apart' && commissions.some(({ returned }) => returned.length > 0) ? [{ code: 'returnsApart' }] : []),
  ];
}

function versionOf({ format = '' }: Chosen): Version | null {
  return format === 'commerceml' ? null : format.replace('enterprisedata-', '') as Version;
}

/** @param isMain in the currency of most rows; other ones have it in the number, or a second document would take the first one's place */
function filesOf(tables: ExchangeTables, chosen: Chosen, commission: Commission, isMain: boolean): ExchangeFile[] {
  const { reportId, currency, sold, returned } = commission;
  const number = isMain ? reportId : `${reportId}-${currency}`;
  const isApart = chosen['returns'] === 'apart';
  const { vat, rewardVat } = chosen as Readonly<Record<'vat' | 'rewardVat', VatRate>>;
  const document: ReportDocument = {
    number, commission, vat, rewardVat, nowMs: tables.nowMs, seller: sellerOf(tables, chosen), lines: isApart ? sold : [...sold, ...returned.map(negative)],
  };
  const version = versionOf(chosen);
  if (version !== null) return [{ name: fileName([number, 'EnterpriseData', version], '.xml'), mime: 'text/xml', text: enterpriseDataReport(document, version), encoding: 'utf-8' }];
  const report: ExchangeFile = { name: fileName([number, 'CommerceML'], '.xml'), mime: 'text/xml', text: commerceMlReport(document), encoding: 'windows-1251' };
  return isApart && returned.length > 0 ? [report, returnsFile(number, returned, vat)] : [report];
}
