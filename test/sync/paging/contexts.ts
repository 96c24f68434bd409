import type { PageContext, StartContext } from '../../../src/sync/source';
import type { ErrorCode, ErrorDetails } from '../../../src/wb/errors';

/** 15:00 in Moscow. */
export const NOW_MS = Date.parse('2026-10-09T12:00:00Z');
export const START: StartContext = { nowMs: NOW_MS, saved: null, historyDays: 30 };
export const PAGE: PageContext = { nowMs: NOW_MS, bytes: 1000, isCostly: false };
export const COSTLY: PageContext = { ...PAGE, isCostly: true };
export const LIMITS = { full: { intervalMs: 1000, burst: 1 } };

export function withCode(code: ErrorCode, details: ErrorDetails): Error {
  return expect.objectContaining({ code, details });
}
