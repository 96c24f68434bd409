import { reportById, type ReportId } from '../../reports';
import type { Cell } from '../../ports/workbook';
import { openReader } from '../../sheet/reader';
import { SHOP, shopPart } from '../../sheet/keys/row-key';
import { msOfSerial } from '../../wb/time/moscow-time';
import { asWbError } from '../../wb/answer/unforeseen';
import { REPORTS_MADE } from '../reports/made-reports';
import { reportSpec } from '../reports/report-spec';
import type { Services } from '../services';
import { connectedShops } from '../shops/shops';
import { stateOf } from '../state/keeper';
import { isOn, settingsOf } from '../state/settings';
import type { HomeView } from './view';

type RowsOf = (id: ReportId, columnIds: readonly string[]) => Cell[][];

/** The last day of a week of WB's reports is the sixth after its first. */
const DAYS_AFTER_FIRST = 6;
/** Less is the rounding of a kopeck. */
const HALF_A_KOPECK = 0.005;

/** What the made reports say of each shop: it stands on their sheets already, and is not counted again. */
export function homeViews(services: Services): HomeView[] {
  const rowsOf = rowsOfMade(services);
  return connectedShops(services).map(({ label }) => {
    const ownRows: RowsOf = (id, columnIds) => rowsOf(id, [SHOP, ...columnIds]).filter(([shop]) => shopPart(String(shop)) === shopPart(label)).map(([, ...cells]) => cells);
    return { shop: label, ...summaryOf(ownRows), ending: endingOf(ownRows), mismatches: mismatchesOf(ownRows) };
  });
}

/** Rows of a report that is on and was made; none of one that cannot be read, which the tab of reports tells of. */
function rowsOfMade(services: Services): RowsOf {
  const { workbook, locale } = services;
  const made = stateOf(services, REPORTS_MADE);
  const { reports } = settingsOf(services);
  return (id, columnIds) => {
    if (made[id] === undefined || !isOn(reportById(id), reports[id])) return [];
    try {
      return openReader(workbook, reportSpec(id, locale)).read(columnIds);
    } catch (error) {
      if (asWbError(error).errorClass === 'defect') throw error;
      return [];
    }
  };
}

function summaryOf(rowsOf: RowsOf): Pick<HomeView, 'day' | 'payout'> {
  const rows = rowsOf('summary', ['periodId', 'from', 'orders', 'ordersSum', 'sumChange', 'payout', 'payoutTo']);
  const [, from, orders, sum, change] = rows.find(([period]) => period === 'yesterday') ?? [];
  const paid = rows.filter(([, , , , , payout, to]) => typeof payout === 'number' && typeof to === 'number').map(([, , , , , payout, to]) => ({ sum: Number(payout), to: Number(to) }));
  const last = paid.reduce<(typeof paid)[number] | null>((youngest, one) => (youngest === null || one.to > youngest.to ? one : youngest), null);
  return {
    day: typeof from === 'number' ? { atMs: msOfSerial(from), orders: Number(orders), sum: Number(sum), change: typeof change === 'number' ? change : null } : null,
    payout: last === null ? null : { sum: last.sum, fromMs: msOfSerial(last.to - DAYS_AFTER_FIRST), toMs: msOfSerial(last.to) },
  };
}

function endingOf(rowsOf: RowsOf): HomeView['ending'] {
  const states = rowsOf('runningOut', ['state']).map(([state]) => state);
  const countOf = (wanted: string): number => states.filter((state) => state === wanted).length;
  return { soon: countOf('low'), over: countOf('out') };
}

function mismatchesOf(rowsOf: RowsOf): number {
  return rowsOf('payouts', ['difference']).filter(([difference]) => Math.abs(Number(difference)) > HALF_A_KOPECK).length;
}
