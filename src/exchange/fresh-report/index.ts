import { fresh } from '../../systems/fresh';
import { inKopecks, partsIn } from '../../wb/money/amount';
import { type Commission, commissionsOf } from '../commission/commission';
import { commissionFindings, commissionSums } from '../commission/findings';
import { VAT_RATES, type VatRate } from '../commission/vat';
import { type Chosen, defineTalk, type ExchangeTables, type Finding, type Place, type Reply, type Turn } from '../exchange';
import { text, textIn, type Thing, thingsIn } from '../fresh/answer';
import { askForParties, CONTRACT_OPTION, type Parties, PARTY_OPTIONS } from '../fresh/parties';
import { freshGoods } from '../fresh/their-goods';
import { INCOMING_NUMBER_IS, SUM, TABLES } from '../fresh/wire-words';
import { unknownGoods } from '../goods/their-goods';
import { onceFor } from '../once-for';
import { accountingReport, type Handed, tradeReport } from './documents';

/** Applications of 1С whose document of an agent's report is known, with what is asked and made there. */
const APPLICATIONS = {
  accounting: { list: fresh.accountingReports, add: fresh.addAccountingReport, documentOf: accountingReport },
  trade: { list: fresh.tradeReports, add: fresh.addTradeReport, documentOf: tradeReport },
} as const;

type Application = keyof typeof APPLICATIONS;

/** The week's report of WB as a document of 1С, which the accountant posts: looked for by WB's number before it is made. */
export const freshReport = () => defineTalk({
  id: 'fresh-report',
  system: 'fresh',
  inputs: ['finance'],
  options: [
    { id: 'report', kind: 'wbReport', isNeeded: true },
    { id: 'application', kind: 'choice', choices: Object.keys(APPLICATIONS), usual: 'accounting' },
    { id: 'vat', kind: 'choice', choices: VAT_RATES, usual: 'none' },
    { id: 'rewardVat', kind: 'choice', choices: ['none', '20', '22'], usual: '22' },
    ...PARTY_OPTIONS, CONTRACT_OPTION,
  ],
  check,
  next,
});

function check(tables: ExchangeTables, chosen: Chosen) {
  const commission = commissionIn(tables, chosen);
  if (commission === undefined) return { count: 0, sums: [], findings: [{ code: 'noRows', isBlocking: true } as const] };
  return {
    count: commission.sold.length + commission.returned.length,
    sums: commissionSums(commission, chosen['vat'] as VatRate),
    findings: [
      ...unmatched(tables, commission),
      ...(chosen['application'] === 'trade' && chosen['vat'] !== 'none' ? [{ code: 'vatThere' }] : []),
      ...commissionFindings(tables, [commission]),
    ],
  };
}

/** A report in another currency is left to a person. */
const commissionIn = onceFor((tables, chosen): Commission | undefined => commissionsOf(tables, chosen['report'] as string).find(({ currency }) => currency === 'RUB'));

function unmatched(tables: ExchangeTables, { sold, returned }: Commission): Finding[] {
  const unknown = unknownGoods([...sold, ...returned], freshGoods(tables));
  return unknown.count === 0 ? [] : [{ code: 'unmatched', details: unknown, isBlocking: true }];
}

/** Parties, what stands there by WB's number, and in the same step the document where there is none: nothing there keeps doubles out. */
function next(place: Place | null, tables: ExchangeTables, chosen: Chosen): Turn {
  const asked = askForParties(place, chosen, true);
  if (asked !== null) return asked;
  const commission = commissionIn(tables, chosen);
  if (commission === undefined) return { findings: [{ code: 'noRows' }] };
  const { organization, agent, currency, contract, missingAtMs } = place as unknown as Parties & { missingAtMs?: number };
  const parties: Parties = { organization, agent, currency, contract };
  const application = chosen['application'] as Application;
  const { list, add, documentOf } = APPLICATIONS[application];
  if (missingAtMs !== tables.nowMs) return {
    request: { call: list, query: { $filter: `${INCOMING_NUMBER_IS}${text(commission.reportId)} and DeletionMark eq false`, $top: 2 } },
    read: (body) => standing(thingsIn(body), commission, application, { ...parties, missingAtMs: tables.nowMs }),
  };
  const handed: Handed = { commission, parties, vat: chosen['vat'] as VatRate, rewardVat: chosen['rewardVat'] as VatRate, find: freshGoods(tables), today: tables.today };
  return { request: { call: add, body: documentOf(handed) }, ifUnsure: { ...parties }, read: () => ({ place: null, made: 1 }) };
}

function standing([document, double]: readonly Thing[], { reportId, sold, returned }: Commission, application: Application, missing: Place): Reply {
  if (document === undefined) return { place: missing };
  const [goods, back] = TABLES[application];
  const same = (table: string, lines: readonly { sum: number }[]): boolean => sumIn(document[table]) === lines.reduce((all, { sum }) => all + partsIn(sum), 0);
  const isSame = double === undefined && same(goods, sold) && same(back, returned);
  const code = double === undefined ? isSame ? 'stands' : 'changedThere' : 'double';
  return { place: null, findings: [{ code, details: { report: reportId, number: textIn(document, 'Number') } }] };
}

/** Of the rows of a table, in parts. */
function sumIn(rows: unknown): number {
  return (Array.isArray(rows) ? rows : []).reduce((all: number, row: unknown) => all + partsIn(inKopecks(partsIn(Number(Object(row)[SUM])))), 0);
}
