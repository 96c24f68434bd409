import type { WbCall, WbRequest } from '../../wb/calls';
import { bareNumber } from '../../wb/answer/json';
import { grouped, inParts, keyParts, type Part } from '../action';

/** WB shows clusters of so many articles of campaigns a call. */
const PAGE = 100;

/** An article of a campaign, as the methods of clusters name it. Keys begin with the article and the campaign. */
export function placeOf(key: string): { advert_id: number | string; nm_id: number | string } {
  const [nmId = '', campaign = ''] = keyParts(key);
  return { advert_id: bareNumber(campaign), nm_id: bareNumber(nmId) };
}

/** `article campaign` of a row of such an answer. */
export function placeKey({ advert_id: campaign, nm_id: nmId }: Readonly<Record<string, unknown>>): string {
  return `${String(nmId)} ${String(campaign)}`;
}

/** Calls that read what WB holds of the clusters of these rows. */
export function inPlaces(keys: readonly string[], call: WbCall): Part<string>[] {
  return inParts(grouped(keys, (key) => keyParts(key).slice(0, 2).join(' ')), PAGE).map((part) => ({
    request: { call, body: { items: part.map(([place]) => placeOf(place)) } } satisfies WbRequest, rows: part.flatMap(([, own]) => own),
  }));
}
