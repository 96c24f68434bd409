import { rowsAt } from '../../sync/paging';
import type { WireRow } from '../../tables/table';
import { calls } from '../../wb/calls';
import { grouped, inParts, type Part } from '../action';

/** WB shows so many campaigns a call. */
const PAGE = 50;

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
