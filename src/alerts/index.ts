import { badReviews } from './bad-reviews';
import { blocked } from './blocked';
import { cover } from './cover';
import { lowRating } from './low-rating';
import { notUnderstood } from './not-understood';
import { payout } from './payout';
import { quarantine } from './quarantine';
import type { AlertRule } from './rule';

export const ALERTS = { cover, payout, blocked, quarantine, badReviews, lowRating, notUnderstood } satisfies Record<string, AlertRule>;

export type AlertId = keyof typeof ALERTS;
