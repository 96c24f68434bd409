import type { WireRow } from '../../tables/table';

/** An article in a campaign, as most methods of advertising ask for it. */
export interface Place {
  advertId: number;
  nmId: number;
  /** How the campaign is paid for, in WB's word. */
  payment: string;
}

const PLACE = /^(\d{1,15}) (\d{1,15}) ([a-z]{3})$/;

/** A place as one value, which a sheet keeps. */
export function placeText({ id, nm_id: nmId, settings }: WireRow): string | null {
  const text = `${id} ${nmId} ${(Object(settings) as WireRow).payment_type}`;
  return PLACE.test(text) ? text : null;
}

/** Those that can be read: a person may have written into the cells. */
export function placesIn(values: readonly string[]): Place[] {
  return values.flatMap((value) => {
    const [, advertId, nmId, payment] = PLACE.exec(value) ?? [];
    return payment === undefined ? [] : [{ advertId: Number(advertId), nmId: Number(nmId), payment }];
  });
}

/** Of each campaign once. */
export function campaignsIn(values: readonly string[]): number[] {
  return [...new Set(placesIn(values).map(({ advertId }) => advertId))];
}

/** Where places stand. */
export const PLACES = { table: 'advertArticles', column: 'place' } as const;
