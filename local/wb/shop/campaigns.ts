/** Advertising campaigns of a shop: what they promote, and when they ran. */
import type { DayNumber } from '../time';
import { CAMPAIGN_NAMES } from './texts';
import { between, fraction, hash } from './random';

export type CampaignStatus = -1 | 4 | 7 | 8 | 9 | 11;

export interface Campaign {
  id: number; name: string; status: CampaignStatus;
  bidType: 'unified' | 'manual'; paymentType: 'cpm' | 'cpc'; bidKopecks: number;
  articleIndexes: readonly number[];
  createdDay: DayNumber;
  /** First and last day with statistics; null for one that never ran. */
  ran: { from: DayNumber; to: DayNumber } | null;
}

export interface CampaignsOf { seed: number; articleCount: number; days: number; today: DayNumber; isPlain: boolean }

const enum Stream { Status = 1101, From, To, Size, Payment, Bid, Type }

const ARTICLES_PER_CAMPAIGN = 4;
const LONGEST = 3;

function statusOf(seed: number, n: number): CampaignStatus {
  if (n === 0) return 9;
  const chance = fraction(seed, Stream.Status, n);
  if (chance < 0.6) return 9;
  if (chance < 0.75) return 11;
  if (chance < 0.9) return 7;
  return ([4, 8, -1] as const)[n % 3] ?? 4;
}

/** Days since the last one with statistics. */
function daysSince(status: CampaignStatus, seed: number, n: number): number | null {
  if (status === 9) return 0;
  if (status === 11) return between(seed, Stream.To, n, 1, 20);
  return status === 7 ? between(seed, Stream.To, n, 10, 60) : null;
}

function campaignAt({ seed, articleCount, days, today, isPlain }: CampaignsOf, n: number): Campaign {
  const status = statusOf(seed, n);
  const since = daysSince(status, seed, n);
  const to = since === null ? null : today - since;
  const from = today - between(seed, Stream.From, n, 5, Math.max(5, days));
  const size = Math.min(articleCount, between(seed, Stream.Size, n, 1, LONGEST));
  const plainName = `Кампания ${n + 1}`;
  return {
    id: 22_000_000 + (seed % 900) * 10_000 + n * 3, status, name: isPlain ? plainName : CAMPAIGN_NAMES[n] ?? plainName,
    bidType: hash(seed, Stream.Type, n) % 2 === 0 ? 'unified' : 'manual',
    paymentType: hash(seed, Stream.Payment, n) % 3 === 0 ? 'cpc' : 'cpm', bidKopecks: between(seed, Stream.Bid, n, 125, 900) * 100,
    articleIndexes: [...new Set(Array.from({ length: size }, (_, place) => (n * LONGEST + place) % articleCount))],
    createdDay: Math.min(from, to ?? from) - 2,
    ran: to === null ? null : { from: Math.min(from, to), to },
  };
}

/** So many that a shop of 300 articles needs more than the fifty ids of one call. */
export function campaignsOf(shop: CampaignsOf): Campaign[] {
  const count = shop.articleCount === 0 ? 0 : LONGEST + Math.ceil(shop.articleCount / ARTICLES_PER_CAMPAIGN);
  return Array.from({ length: count }, (_, n) => campaignAt(shop, n));
}
