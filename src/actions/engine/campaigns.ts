import { rowsAt } from '../../sync/paging';
import type { WireRow } from '../../tables/table';
import { calls } from '../../wb/calls';
import { grouped, inParts, type Part } from '../action';

/** WB shows so many campaigns a call. */
const PAGE = 50;

/** Ready to start, active, paused: WB changes nothing of others. */
export const OPEN_STATUSES: readonly number[] = [4, 9, 11];

/** Calls that read the campaigns of these rows. */
export function inCampaigns(keys: readonly string[], campaignOf: (key: string) => string): Part<string>[] {
  return inParts(grouped(keys, campaignOf), PAGE).map((part) => ({
    request: { call: calls.adverts, query: { ids: part.map(([campaign]) => campaign).join(',') } },
    rows: part.flatMap(([, own]) => own),
  }));
}

export function campaignsShown(body: unknown): WireRow[] {
  return rowsAt(body, 'adverts');
}

/** Those of which WB lets places, articles and bids be changed. */
export function openCampaigns(body: unknown): WireRow[] {
  return campaignsShown(body).filter(({ status }) => OPEN_STATUSES.includes(Number(status)));
}
