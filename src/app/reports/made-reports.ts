import { isReportId, type ReportId } from '../../reports';
import type { ErrorCode, ErrorDetails } from '../../wb/errors';
import type { Services } from '../services';
import { changeState } from '../state/keeper';
import { documentKey, fieldsOf, itemsOf, numberOf, readableOf, textOf } from '../state/key';

/** When a report was made last, and of what. */
export interface Made {
  /** Of its tables; another one says that the report is old. */
  edition: string;
  atMs: number;
  /** How long it took: what takes long is not made anew every hour. */
  tookMs: number;
  /** Columns that its sheets lack and without which cells of it are empty, each behind its dataset and a blank. */
  without?: readonly string[];
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

function madeOf({ edition, atMs, tookMs, without, failure }: Readonly<Record<string, unknown>>): Made {
  return {
    edition: textOf(edition), atMs: numberOf(atMs), tookMs: numberOf(tookMs),
    ...(without === undefined ? {} : { without: itemsOf(without).map(textOf) }),
    ...(failure === undefined ? {} : { failure: failureOf(fieldsOf(failure)) }),
  };
}

/** What another version has stored may have a code that this one does not know: its text says so. */
function failureOf({ code, details }: Readonly<Record<string, unknown>>): NonNullable<Made['failure']> {
  return { code: textOf(code) as ErrorCode, details: fieldsOf(details) as ErrorDetails };
}
