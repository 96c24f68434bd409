import { onceMore } from '../../../src/app/telling/once-more';
import { UserActionError } from '../../../src/wb/errors';

/** As Google's services throw it. */
const TIMED_OUT = Object.assign(new Error('Service Spreadsheets timed out.'), { name: 'Exception' });

it.each<[string, unknown[], number, unknown]>([
  ['what goes well is done once', [], 1, null],
  ['what Google failed at is done again', [TIMED_OUT], 2, null],
  ['what Google fails at twice is given up', [TIMED_OUT, TIMED_OUT], 2, TIMED_OUT],
  ['what somebody does not allow is not tried again', [new UserActionError('SHEET_FULL')], 1, new UserActionError('SHEET_FULL')],
])('%s', (_what, failures, times, thrown) => {
  let tried = 0;
  const left = [...failures];
  const act = (): void => {
    tried += 1;
    const failure = left.shift();
    if (failure !== undefined) throw failure;
  };
  let caught: unknown = null;
  try {
    onceMore(act);
  } catch (error) {
    caught = error;
  }
  expect([tried, caught]).toEqual([times, thrown]);
});
