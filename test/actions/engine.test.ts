import fc from 'fast-check';
import { actionById } from '../../src/actions';
import type { Change, Value } from '../../src/actions/action';
import { answered, failed, nextCall, resumed, workOf } from '../../src/actions/engine/advance';
import { readEntered } from '../../src/actions/engine/entered';
import { hashOf } from '../../src/actions/engine/plan';
import { changesIn, changesText, wishesIn, wishesText } from '../../src/actions/engine/rows-text';
import { NEW_RUN, type Run, stopped, trips } from '../../src/actions/engine/run';
import type { Entered } from '../../src/ports/workbook';
import { DefectError, TransientError, UserActionError } from '../../src/wb/errors';

const NONE = new Map<string, string>();
const MONEY = { id: 'price', input: 'newPrice', kind: 'money' } as const;
const WHOLE = { id: 'price', input: 'newPrice', kind: 'whole' } as const;
const PERCENT = { id: 'discount', input: 'newDiscount', kind: 'percent' } as const;
const cell = (value: Entered['value'], kind: Entered['kind'] = typeof value === 'number' ? 'number' : 'text', isFormula = false): Entered => ({ value, kind, isFormula });

describe('a cell that a person has filled in', () => {
  it.each<[string, typeof MONEY | typeof WHOLE | typeof PERCENT, Entered, unknown]>([
    ['a number', WHOLE, cell(1200), { value: 1200 }],
    ['a text of digits', WHOLE, cell(' 1 200 '), { value: 1200 }],
    ['kopecks', MONEY, cell('12,5'), { value: 12.5 }],
    ['what binary fractions have made of kopecks', MONEY, cell(0.1 + 0.2), { value: 0.3 }],
    ['thirds of kopecks', MONEY, cell(0.333), { refused: 'isFraction' }],
    ['a percent cell', PERCENT, cell(0.07, 'percent'), { value: 7 }],
    ['a number of percents', PERCENT, cell(7), { value: 7 }],
    ['half a percent', PERCENT, cell(0.005, 'percent'), { refused: 'isFraction' }],
    ['nothing', WHOLE, cell(''), null],
    ['blanks', WHOLE, cell('  '), null],
    ['zero, which is not nothing', WHOLE, cell(0), { value: 0 }],
    ['an error of English sheets', WHOLE, cell('#DIV/0!'), { refused: 'isError' }],
    ['an error of Russian sheets', WHOLE, cell('#Н/Д'), { refused: 'isError' }],
    ['a number beyond all prices', WHOLE, cell(1e12), { refused: 'isBeyondRange' }],
    ['a number with an exponent in a text', WHOLE, cell('1e3'), { refused: 'isNoNumber' }],
    ['ten, or ten thousand', MONEY, cell('10,000'), { refused: 'isNoNumber' }],
  ])('%s', (_name, field, entered, expected) => {
    expect(readEntered(field, entered, NONE)).toEqual(expected);
  });

  it('no text becomes a number that it does not plainly say', () => {
    fc.assert(fc.property(fc.string(), (text) => {
      const read = readEntered(WHOLE, cell(text), NONE);
      return read === null ? text.trim() === '' : 'refused' in read || new RegExp(`^\\+?${read.value}(?:[.,]0+)?$`).test(text.replace(/\s/g, '').replace(/^(\+?)0+(?=\d)/, '$1'));
    }));
  });
});

describe('rows as they are stored', () => {
  const values = fc.array(fc.oneof(fc.constant(null), fc.integer(), fc.string()), { minLength: 2, maxLength: 2 }) as fc.Arbitrary<Value[]>;
  const key = fc.stringMatching(/^[\w ]{1,20}$/);

  it('come back as they were, whatever stands in them', () => {
    fc.assert(fc.property(fc.array(fc.record({ key, before: values, after: values })), (changes) => {
      expect(changesIn(changesText(changes), 2)).toEqual(changes);
    }));
    fc.assert(fc.property(fc.array(fc.record({ key, values: fc.array(fc.oneof(fc.constant(undefined), fc.integer(), fc.string()), { minLength: 2, maxLength: 2 }) })), (wishes) => {
      expect(wishesIn(wishesText(wishes), 2)).toEqual(wishes);
    }));
  });

  it('that are no rows of the action are refused', () => {
    for (const stored of ['a\tb', '0a\t1\t2\t3\t4\t5']) expect(() => changesIn(stored, 2)).toThrow('not rows of this action');
    expect(changesIn('', 2)).toEqual([]);
  });

  it('have another hash with any letter of them, and with the shop, the file or the time', () => {
    const bound = { plan: 'p', action: 'setPrices', sid: 's', file: 'f', expiresAtMs: 1, rows: ['a\t1\t2'] };
    const others = [{ sid: 't' }, { file: 'g' }, { expiresAtMs: 2 }, { plan: 'q' }, { rows: ['a\t1\t3'] }, { rows: ['a\t1\t2', ''] }].map((other) => hashOf({ ...bound, ...other }));
    expect(new Set([hashOf(bound), ...others]).size).toBe(7);
  });
});

describe('a run', () => {
  const prices = actionById('setPrices');
  const changes: Change[] = [1, 2].map((at) => ({ key: String(at), before: [100, 0], after: [110, 0] }));
  const work = workOf(prices, changes);
  const sending: Run = { ...NEW_RUN, stage: 'send' };
  const shown = (price: number) => ({ data: { listGoods: [1, 2].map((nmID) => ({ nmID, discount: 0, sizes: [{ price }] })) } });

  it.each<[string, Error, Partial<Run>]>([
    ['a refusal of the limit sends it again', new TransientError('WB_RATE_LIMIT', 1000, { status: 429 }), { stage: 'send', isUnknown: false }],
    ['a break on the way is read back first', new TransientError('NETWORK', null), { stage: 'readBack', isUnknown: true }],
    ['so is an answer that nobody can read', new DefectError('WB_UNREADABLE_ANSWER'), { stage: 'readBack', isUnknown: true }],
    ['a refused batch ends it', new DefectError('WB_BAD_REQUEST', { status: 400, detail: 'x' }), { stage: 'ended', ending: 'rejected' }],
    ['so does a refused token', new UserActionError('TOKEN_REJECTED', { status: 401 }), { stage: 'ended', ending: 'rejected' }],
    ['nothing to do is no refusal', new DefectError('WB_BAD_REQUEST', { status: 400, detail: 'No goods for process' }), { stage: 'readBack', isUnknown: false }],
    ['a day of Google that is used up was not sent', new TransientError('GOOGLE_DAILY_CALLS', null), { stage: 'ended', ending: 'failed' }],
  ])('%s', (_name, error, expected) => {
    expect(failed({ ...sending, isSending: true }, work, error as never, 0)).toMatchObject({ ...expected, isSending: false });
  });

  it('that died before an outcome was kept reads WB before anything else', () => {
    const back = resumed({ ...sending, isSending: true }, 0, () => work);
    expect(back).toMatchObject({ stage: 'readBack', isUnknown: true, isSending: false });
    expect(nextCall(back, work)).toMatchObject({ isWriting: false });
    expect(answered(back, work, shown(110), 0)).toMatchObject({ stage: 'ended', ending: 'done', done: 2, sent: 2 });
    expect(answered(back, work, shown(100), 0)).toMatchObject({ stage: 'send', isUnknown: false });
    expect(answered(back, work, shown(105), 0)).toMatchObject({ stage: 'ended', ending: 'differs' });
    expect(resumed({ ...sending, sub: 1 }, 0, () => work)).toEqual(sending);
    expect(resumed({ ...sending, stage: 'verify' }, 0, () => work)).toEqual({ ...sending, stage: 'verify' });
  });

  it('that may not be repeated is never sent again, and says of what nobody knows', () => {
    const answers = workOf(actionById('answerFeedbacks'), [{ key: 'F1', before: [null], after: ['ok'] }]);
    let run = resumed({ ...sending, isSending: true }, 0, () => work);
    for (let looks = 0; looks < 10 && run.stage !== 'ended'; looks += 1) {
      expect(nextCall(run, answers).isWriting).toBe(false);
      run = answered(run, answers, { data: { id: 'F1', answer: null } }, 0);
    }
    expect(run).toMatchObject({ ending: 'done', unknown: 1, done: 0, unclear: ['F1'] });
  });

  it('sends a batch three times at most', () => {
    let run: Run = { ...sending, sends: 3, stage: 'readBack', isUnknown: true };
    run = answered(run, work, shown(100), 0);
    expect(run).toMatchObject({ stage: 'ended', ending: 'failed' });
  });

  it('is void where WB shows something else than the plan', () => {
    expect(answered({ ...NEW_RUN, stage: 'verify' }, work, shown(101), 0)).toMatchObject({ ending: 'stale' });
    expect(answered({ ...NEW_RUN, stage: 'verify' }, work, shown(100), 0)).toMatchObject({ stage: 'send', at: 0 });
  });

  it('that is stopped counts what was out', () => {
    expect(stopped({ ...sending, isSending: true }, 2)).toMatchObject({ ending: 'stopped', unknown: 2, isSending: false });
    expect(stopped({ ...sending, stage: 'task', sent: 2 }, 2)).toMatchObject({ ending: 'stopped', waiting: 2 });
    expect(stopped(sending, 2)).toMatchObject({ ending: 'stopped', waiting: 0, unknown: 0 });
    expect(['rejected', 'differs', 'manyRefused', 'done', 'stopped'].map((ending) => trips({ ...NEW_RUN, ending: ending as Run['ending'] }))).toEqual([true, true, true, false, false]);
  });
});
