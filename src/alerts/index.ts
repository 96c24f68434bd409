import { cover } from './cover';
import { notUnderstood } from './not-understood';
import { payout } from './payout';
import type { AlertRule } from './rule';

export const ALERTS = { cover, payout, notUnderstood } satisfies Record<string, AlertRule>;

export type AlertId = keyof typeof ALERTS;
