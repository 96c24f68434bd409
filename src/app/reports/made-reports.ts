import { isReportId, type ReportId } from '../../reports';
import type { ErrorCode, ErrorDetails } from '../../wb/errors';
import type { Services } from '../services';
import { changeState } from '../state/keeper';
import { documentKey, fieldsOf, numberOf, readableOf, textOf } from '../state/key';

/** When a report was made last, and of what. */
export interface Made {
  /** Of its tables; another one says that the report is old. */
  edition: string;
  atMs: number;
  /** How long it took: what takes long is not made anew every hour. */
  tookMs: number;
  /** Why it could not be made. */
  failure?: { code: ErrorCode; details: ErrorDetails };
}

export const REPORTS_MADE = documentKey<Partial<Record<ReportId, Made>>>({
  name: 'reports', version: 1, usual: {}, pieces: 2,
  read: (stored) => Object.fromEntries(readableOf(Object.entries(fieldsOf(stored)).filter(([id]) => isReportId(id)), ([id, made]) => [id, madeOf(fieldsOf(made))])),
});

/** So that it is made anew with the next step. */
export function forgetMade(services: Pick<Services, 'documentStore' | 'lock'>, id: ReportId): void {
  changeState(services, REPORTS_MADE, (now) => ({ ...now, [id]: undefined }));
}

function madeOf({ edition, atMs, tookMs, failure }: Readonly<Record<string, unknown>>): Made {
  return {
    edition: textOf(edition), atMs: numberOf(atMs), tookMs: numberOf(tookMs),
    ...(failure === undefined ? {} : { failure: failureOf(fieldsOf(failure)) }),
  };
}

/** What another version has stored may have a code that this one does not know: its text says so. */
function failureOf({ code, details }: Readonly<Record<string, unknown>>): NonNullable<Made['failure']> {
  return { code: textOf(code) as ErrorCode, details: fieldsOf(details) as ErrorDetails };
}
