import { cover } from './cover';
import { payout } from './payout';
import type { AlertRule } from './rule';

export const ALERTS = { cover, payout } satisfies Record<string, AlertRule>;

export type AlertId = keyof typeof ALERTS;
