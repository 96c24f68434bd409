import { ERROR_DETAILS } from '../../locales/error-details';
import { type JobState, type JobStatus, NEW_JOB } from '../../sync/job';
import type { ErrorCode, ErrorDetails } from '../../wb/errors';
import { documentKey, fieldsOf, textOf } from './key';

/** A text of WB's or Google's in an error's details: the whole state has 9 KB. */
const MAX_DETAIL_LENGTH = 300;

const STATUSES: Readonly<Record<JobStatus, true>> = {
  idle: true, queued: true, running: true, done: true, fresh: true, failed: true, unavailable: true, stopped: true,
};

/** The state of `job.<shop>.<dataset>`: only what differs from a job that has never run. */
export const JOB = documentKey<JobState>({
  name: 'job', version: 1, usual: NEW_JOB,
  read: (stored, version) => {
    const fields = fieldsOf(stored);
    const state = { ...NEW_JOB, ...likeNew(version === 0 ? { ...fields, mark: fields.stamp ?? '' } : fields) };
    if (STATUSES[state.status] !== true) throw new Error('no such status');
    return { ...state, error: state.error === null ? null : errorOf(fieldsOf(state.error)) };
  },
  write: ({ error, ...state }) => differing({ ...state, error: error === null ? null : { code: error.code, details: shortened(error.details) } }),
});

/** The fields that a job has, each of the kind that it should be. @throws Error  one is of another */
function likeNew(stored: Readonly<Record<string, unknown>>): Partial<JobState> {
  const fields = Object.entries(NEW_JOB).filter(([name]) => stored[name] !== undefined);
  for (const [name, usual] of fields) {
    const value = stored[name];
    const isLike = usual === null ? typeof value === 'object' : typeof value === typeof usual;
    if (!isLike) throw new Error(`${name} is of another kind`);
  }
  return Object.fromEntries(fields.map(([name]) => [name, stored[name]]));
}

function differing(state: JobState): Partial<JobState> {
  const usual: Readonly<Record<string, unknown>> = { ...NEW_JOB };
  return Object.fromEntries(Object.entries(state).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(usual[name])));
}

/** A code that this build does not know has no text. */
function errorOf({ code, details = {} }: Readonly<Record<string, unknown>>): NonNullable<JobState['error']> {
  const isKnown = Object.keys(ERROR_DETAILS).includes(textOf(code));
  return isKnown ? { code: code as ErrorCode, details: fieldsOf(details) as ErrorDetails } : { code: 'UNEXPECTED', details: { message: textOf(code) } };
}

function shortened(details: ErrorDetails): ErrorDetails {
  return Object.fromEntries(Object.entries(details).map(([name, value]) => [name, typeof value === 'string' ? value.slice(0, MAX_DETAIL_LENGTH) : value]));
}
