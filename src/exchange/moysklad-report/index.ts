import { moysklad } from '../../systems/moysklad';
import { inKopecks } from '../../wb/money/amount';
import { type Commission, type CommissionLine, commissionsOf } from '../commission/commission';
import { commissionFindings, commissionSums } from '../commission/findings';
import { type Chosen, defineTalk, type ExchangeTables, type Finding, type Place, type Reply, type Turn } from '../exchange';
import { unknownGoods } from '../goods/their-goods';
import { kopecks, momentText, PAGE, refTo, sizeOf, textOf } from '../moysklad/entity';
import { askForParties, CONTRACT_OPTION, type Parties, PARTY_OPTIONS } from '../moysklad/parties';
import { syncIdOf } from '../moysklad/sync-id';
import { onceFor } from '../once-for';
import { moyskladGoods } from '../moysklad/their-goods';
import { type Position, positionsOf } from './positions';

/** The week's report of WB as «Полученный отчёт комиссионера»: sold, returned, reward and services to the kopeck, once however often it is sent. */
export const moyskladReport = () => defineTalk({
  id: 'moysklad-report',
  system: 'moysklad',
  inputs: ['finance'],
  options: [
    { id: 'report', kind: 'wbReport', isNeeded: true },
    { id: 'overhead', kind: 'choice', choices: ['yes', 'no'], usual: 'yes' },
    ...PARTY_OPTIONS, CONTRACT_OPTION,
  ],
  check,
  next,
});

interface Parts {
  sold: readonly Position[];
  returned: readonly Position[];
}

function check(tables: ExchangeTables, chosen: Chosen) {
  const commission = commissionIn(tables, chosen);
  if (commission === undefined) return { count: 0, sums: [], findings: [{ code: 'noRows', isBlocking: true } as const] };
  return {
    count: commission.sold.length + commission.returned.length,
    sums: commissionSums(commission, 'none'),
    findings: [...unmatched(tables, commission), ...commissionFindings(tables, [commission])],
  };
}

/** МойСклад keeps books in roubles: a report in another currency is left to a person. */
const commissionIn = onceFor((tables, chosen): Commission | undefined => commissionsOf(tables, chosen['report'] as string).find(({ currency }) => currency === 'RUB'));

const partsIn = onceFor((tables, chosen): Parts => {
  const commission = commissionIn(tables, chosen);
  return commission === undefined ? { sold: [], returned: [] } : partsOf(tables, commission);
});

function unmatched(tables: ExchangeTables, { sold, returned }: Commission): Finding[] {
  const unknown = unknownGoods([...sold, ...returned], moyskladGoods(tables));
  return unknown.count === 0 ? [] : [{ code: 'unmatched', details: unknown, isBlocking: true }];
}

/** Parties, then what stands there by our number, then what is missing of it: what was added is read back before more is. */
function next(place: Place | null, tables: ExchangeTables, chosen: Chosen): Turn {
  const asked = askForParties(place, chosen, true);
  if (asked !== null) return asked;
  const commission = commissionIn(tables, chosen);
  if (commission === undefined) return { findings: [{ code: 'noRows' }] };
  const parts = partsIn(tables, chosen);
  const known = place as Place & Parties;
  const parties: Parties = { organization: known.organization, agent: known.agent, contract: known.contract };
  const syncId = syncIdOf('commissionreportin', commission.reportId);
  switch (known['stage']) {
    case undefined:
      return { request: { call: moysklad.reportBySyncId, params: { syncId } }, read: (body) => standing(body, parties, parts) };
    case 'create':
      return { request: { call: moysklad.createReport, body: documentOf(tables, chosen, commission, parties, parts, syncId) }, ifUnsure: { ...parties }, read: () => ({ place: { ...parties }, made: 1 }) };
    default:
      return adding(known, parties, parts);
  }
}

/** What stands there: nothing, a part, or all. */
function standing(body: unknown, parties: Parties, { sold, returned }: Parts): Reply {
  if (body === null) return { place: { ...parties, stage: 'create' } };
  const [has, hasReturns, id] = [sizeOf(Object(body).positions), sizeOf(Object(body).returnToCommissionerPositions), textOf(body, 'id')];
  if (has < sold.length) return { place: { ...parties, stage: 'sold', id, from: has } };
  if (hasReturns < returned.length) return { place: { ...parties, stage: 'returned', id, from: hasReturns } };
  const isSame = has === sold.length && hasReturns === returned.length;
  return { place: null, findings: [{ code: isSame ? 'stands' : 'changedThere', details: { name: textOf(body, 'name') } }] };
}

function adding(place: Place, parties: Parties, parts: Parts): Turn {
  const { stage, id, from } = place as unknown as { stage: 'sold' | 'returned'; id: string; from: number };
  const call = stage === 'sold' ? moysklad.addPositions : moysklad.addReturns;
  // Added once more they would be there twice: whatever comes, what stands there is read first.
  return { request: { call, params: { id }, body: parts[stage].slice(from, from + PAGE) }, ifUnsure: { ...parties }, read: () => ({ place: { ...parties } }) };
}

function partsOf(tables: ExchangeTables, { sold, returned }: Commission): Parts {
  const find = moyskladGoods(tables);
  const all = (lines: readonly CommissionLine[]) => lines.flatMap((line) => {
    const assortment = find(line);
    return assortment === null ? [] : positionsOf(line, assortment);
  });
  return { sold: all(sold), returned: all(returned) };
}

function documentOf(tables: ExchangeTables, chosen: Chosen, commission: Commission, parties: Parties, { sold, returned }: Parts, syncId: string) {
  const { reportId, from, to, totals } = commission;
  const services = inKopecks(totals.forPay - totals.payout);
  return {
    syncId, name: reportId, externalCode: `wb-${reportId}`,
    organization: refTo('organization', parties.organization), agent: refTo('counterparty', parties.agent), contract: refTo('contract', parties.contract),
    commissionPeriodStart: momentText(from), commissionPeriodEnd: momentText(to), moment: momentText(Math.min(to, tables.today)),
    rewardType: 'None', vatEnabled: false,
    ...(chosen['overhead'] === 'yes' && sold.length > 0 ? { commissionOverhead: { sum: kopecks(services) } } : {}),
    positions: sold.slice(0, PAGE), returnToCommissionerPositions: returned.slice(0, PAGE),
  };
}
