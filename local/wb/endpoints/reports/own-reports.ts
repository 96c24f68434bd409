/** Reports that a client orders under an id of its own, and which all stand in one list with those of other programs. */
import type { Fields } from '../parameters';

export type OwnStatus = 'WAITING' | 'PROCESSING' | 'SUCCESS' | 'FAILED';

export interface OwnReport { id: string; sid: string; createdMs: number; name: string; type: string; params: Fields; isSpoilt: boolean }

const WAITING_MS = 5_000;
const READY_MS = 60_000;
const KEPT_MS = 48 * 3_600_000;

export class OwnReports {
  private readonly reports: OwnReport[] = [];

  add(report: OwnReport): void {
    this.reports.push(report);
  }

  /** The newest first; reports are kept for two days. */
  of(sid: string, nowMs: number): OwnReport[] {
    return this.reports.filter((report) => report.sid === sid && nowMs - report.createdMs < KEPT_MS).reverse();
  }

  clear(): void {
    this.reports.length = 0;
  }
}

export function ownStatus({ createdMs, isSpoilt }: OwnReport, nowMs: number): OwnStatus {
  const ageMs = nowMs - createdMs;
  if (ageMs < WAITING_MS) return 'WAITING';
  if (ageMs < READY_MS) return 'PROCESSING';
  return isSpoilt ? 'FAILED' : 'SUCCESS';
}

/** When it was ready, or will be. */
export const readyMs = ({ createdMs }: OwnReport): number => createdMs + READY_MS;
