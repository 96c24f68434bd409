import { engineWorld, jobOf, LAMP, NOW, revived, sample } from '../support/engine-world';
import { noAnswer, ok, type Scripted, sellerLimit, status, tooMany } from '../support/scripted-http';

const SOON = { intervalMs: 1_000, burst: 10 };

/** Seconds of the calls, step after step, each as soon as the one before it said. */
function callsOf(answers: readonly Scripted[]) {
  const world = engineWorld({ 'GET /a': answers });
  let job = jobOf(sample('a', { limit: SOON }));
  for (let step = 0; step < 40; step += 1) {
    const { isFinished, resumeAtMs } = world.step([job]);
    if (isFinished) break;
    world.clock.pass(Number(resumeAtMs) - world.clock.nowMs());
    job = revived(job, world);
  }
  return { callsSec: world.http.log.map((line) => parseFloat(line)), state: world.stored['a'], slept: world.clock.sleptMs };
}

const times = (count: number, answer: Scripted): Scripted[] => Array.from({ length: count }, () => answer);

describe('waits', () => {
  test.each<[string, Scripted, number[]]>([
    ['WB is down', status(503, ''), [0, 5, 20, 65, 665]],
    ['WB is down and says for how long', status(503, '', { 'retry-after': '30' }), [0, 30, 60, 105, 705]],
    ['no answer came', noAnswer('network'), [0, 5, 20, 65, 665]],
    ['the limit of the method, with a time', tooMany(20), [0, 20, 40, 60, 80]],
    ['the limit of the method, without one', tooMany(), [0, 60, 120, 180, 240]],
    ['the limit of the seller', sellerLimit(), [0, 5, 20, 65, 665]],
    ['Google\'s calls of the day', noAnswer('dailyCalls'), [0, 3_600, 7_200, 10_800, 14_400]],
  ])('%s', (_name, answer, expected) => {
    const { callsSec, state } = callsOf([...times(4, answer), ok([{ id: 1 }])]);
    expect(callsSec).toEqual(expected);
    expect(state).toMatchObject({ status: 'done', calls: 5, attempts: 0, error: null });
  });

  test('begins with the short ones again after an answer', () => {
    const page = ok({ rows: [], isMore: true });
    expect(callsOf([sellerLimit(), sellerLimit(), page, sellerLimit(), ok([])]).callsSec).toEqual([0, 5, 20, 20, 25]);
  });

  test('sleeps for the shortest only', () => {
    expect(callsOf([...times(4, status(500, '')), ok([])]).slept).toEqual([5_000]);
  });

  test('an answer that broke off on its way, three times, and then stops', () => {
    const { callsSec, state } = callsOf(times(4, status(200, '[{"id": 1}, {"i')));
    expect(callsSec).toEqual([0, 5, 20, 65]);
    expect(state).toMatchObject({ status: 'failed', notBeforeMs: 0, error: { code: 'WB_UNREADABLE_ANSWER' } });
  });

  test('for Google\'s quotas longer than a day', () => {
    const { callsSec, state } = callsOf(times(31, noAnswer('dailyCalls')));
    expect(callsSec[30]).toBe(30 * 3_600);
    expect(state).toMatchObject({ status: 'failed', error: { code: 'GOOGLE_DAILY_CALLS' } });
  });

  test('for trouble of Google\'s a few times, whatever it says of it', () => {
    const world = engineWorld({ 'GET /a': [] });
    world.tokenOf = () => { throw Object.assign(new Error('Что-то пошло не так.'), { name: 'Exception' }); };
    let job = jobOf(sample('a', { limit: SOON }));
    for (let step = 0; step < 6; step += 1) {
      world.clock.pass(Math.max(0, Number(world.step([job]).resumeAtMs) - world.clock.nowMs()));
      job = revived(job, world);
    }
    expect(world.stored['a']).toMatchObject({ status: 'failed', attempts: 6, error: { code: 'GOOGLE_TROUBLE' } });
  });

  test('says why meanwhile', () => {
    const world = engineWorld({ 'GET /a': [noAnswer('dailyCalls')] });
    world.step([jobOf(sample('a'))]);
    expect(world.stored['a']).toMatchObject({
      status: 'running', attempts: 1, notBeforeMs: NOW + 3_600_000, error: { code: 'GOOGLE_DAILY_CALLS', details: {} },
    });
  });

  test('fails after the sixteenth try in a row', () => {
    const { callsSec, state } = callsOf(times(16, status(502, '')));
    expect(callsSec).toEqual([0, 5, 20, 65, ...Array.from({ length: 12 }, (_none, at) => 665 + 600 * at)]);
    expect(state).toMatchObject({ status: 'failed', attempts: 16, error: { code: 'WB_UNAVAILABLE', details: { status: 502, detail: '' } } });
  });

  test('counts tries anew after every page', () => {
    const page = ok({ rows: [], isMore: true });
    const { state } = callsOf([...times(15, status(500, '')), page, ...times(15, status(500, '')), ok([])]);
    expect(state?.status).toBe('done');
  });
});

describe('stops', () => {
  test.each<[string, Scripted, string]>([
    ['a token that WB rejects', status(401, ''), 'TOKEN_REJECTED'],
    ['a permission that is missing', status(403, '{}'), 'CATEGORY_MISSING'],
    ['a request that WB does not take', status(400, ''), 'WB_BAD_REQUEST'],
    ['a status that is not known', status(418, ''), 'WB_UNKNOWN_STATUS'],
    ['an answer that Google cannot take', noAnswer('tooLarge'), 'WB_PAGE_TOO_LARGE'],
  ])('at %s, and the others go on', (_name, answer, code) => {
    const world = engineWorld({ 'GET /a': [answer], 'GET /b': [ok([{ id: 1 }])] });
    expect(world.step([jobOf(sample('a')), jobOf(sample('b'))])).toEqual({ isFinished: true, resumeAtMs: null });
    expect(world.stored['a']).toMatchObject({ status: 'failed', endedAtMs: NOW, succeededAtMs: 0, error: { code } });
    expect(world.log).toContain('report a failed');
    expect(world.stored['b']?.status).toBe('done');
  });

  test('with the permission that is missing, which WB does not name', () => {
    const world = engineWorld({ 'GET /a': [status(403, '{}')] });
    world.step([jobOf(sample('a'))]);
    expect(world.stored['a']?.error).toMatchObject({ code: 'CATEGORY_MISSING', details: { category: 'analytics' } });
  });

  test('at an exception of any kind, with its text but no token and no more than a state can hold', () => {
    const jwt = `eyJhbGciOiJFUzI1NiJ9.${'A'.repeat(40)}.${'B'.repeat(40)}`;
    const paging = {
      read: () => {
        throw new Error(`cannot read ${jwt} ${'!'.repeat(20_000)}`);
      },
    };
    const world = engineWorld({ 'GET /a': [ok([])], 'GET /b': [ok([])] });
    world.step([jobOf(sample('a', { paging })), jobOf(sample('b'))]);
    expect(world.stored['a']?.error).toEqual({ code: 'UNEXPECTED', details: { message: `Error: cannot read *** ${'!'.repeat(277)}` } });
    expect(world.stored['b']?.status).toBe('done');
  });

  test('a snapshot, which takes nothing away', () => {
    const world = engineWorld({ 'GET /a': [ok({ rows: [{ id: 1 }], isMore: true }), status(400, '')] });
    const job = jobOf(sample('a', { limit: SOON, write: 'snapshot', whenAbsent: { name: 'gone' } }));
    world.tables['a']?.rows.push({ shop: 'Lamp', id: 0 });
    world.step([job]);
    expect([...job.seen]).toEqual([]);
    expect(world.tables['a']?.rows).toEqual([{ shop: 'Lamp', id: 0 }, { shop: 'Lamp', id: 1 }]);
  });
});

describe('a dataset of which no call can be made', () => {
  const broken = () => {
    throw new RangeError('Invalid time value');
  };

  test.each([['its start', { start: broken }], ['its request', { request: broken }]])('by %s fails, and the others go on', (_name, paging) => {
    const world = engineWorld({ 'GET /b': [ok([{ id: 1 }])] });
    expect(world.step([jobOf(sample('a', { paging })), jobOf(sample('b'))])).toEqual({ isFinished: true, resumeAtMs: null });
    expect(world.stored['a']).toMatchObject({
      status: 'failed', calls: 0, startedAtMs: NOW, endedAtMs: NOW, error: { code: 'UNEXPECTED', details: { message: 'RangeError: Invalid time value' } },
    });
    expect(world.log.filter((line) => / a failed/.test(line)).map((line) => line.split(' {')[0])).toEqual(['report a failed', 'save a failed']);
    expect(world.stored['b']?.status).toBe('done');
  });

  test('because the token was replaced in mid-refresh says so', () => {
    const world = engineWorld({});
    const onlyPersonal = sample('a', { tokenTypes: ['personal'] });
    const running = { status: 'running', cursor: { page: 2 }, startedAtMs: NOW - 5_000 } as const;
    world.step([jobOf(onlyPersonal, { ...LAMP, tokenType: 'base' }, running)]);
    expect(world.stored['a']).toMatchObject({ status: 'failed', startedAtMs: NOW - 5_000, error: { code: 'TOKEN_TYPE_NOT_ALLOWED', details: {} } });
  });
});
