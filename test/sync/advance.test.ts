import { TIMEOUT_MS } from '../../src/ports/http';
import type { JobState } from '../../src/sync/job';
import type { Cursor } from '../../src/sync/paging/paging';
import { followed, NO_TRAIL } from '../../src/sync/trail';
import { TransientError, UserActionError, type WbError } from '../../src/wb/errors';
import { engineWorld, jobOf, LAMP, NOW, revived, sample } from '../support/engine-world';
import { after, noAnswer, ok, onTheWire, status, tooMany } from '../support/scripted-http';

const SOON = { intervalMs: 1_000, burst: 10 };
const PAGE_1 = { rows: [{ id: 1, name: 'one' }, { id: 2, name: 'two' }], isMore: true };
const PAGE_2 = { rows: [{ id: 3, name: 'three' }], isMore: true };

describe('a merged dataset', () => {
  test('stores the rows of a page before the place to go on from', () => {
    const world = engineWorld({ 'GET /a': [after(2_000, ok(PAGE_1)), after(500, ok([{ id: 1, name: 'ONE' }]))] });
    const job = jobOf(sample('a', { limit: SOON }));
    expect(world.step([job])).toEqual({ isFinished: true, resumeAtMs: null });
    expect(world.log).toEqual([
      'report a started',
      'save a running {"page":1}',
      'send GET /a?page=1',
      'merge a 2',
      'flush',
      'save a running {"page":2}',
      'send GET /a?page=2',
      'merge a 1',
      'flush',
      'report a done',
      'save a done',
    ]);
    expect(world.tables['a']?.rows).toEqual([
      { shop: 'Lamp', id: 1, name: 'ONE' },
      { shop: 'Lamp', id: 2, name: 'two' },
    ]);
    expect(world.stored['a']).toEqual({
      status: 'done', cursor: null, trail: NO_TRAIL, saved: null, notBeforeMs: 0, telling: 'all', toldUntilMs: 0,
      startedAtMs: NOW, endedAtMs: NOW + 2_500, succeededAtMs: NOW + 2_500,
      turnBeforeMs: 0, rows: 3, rowsBefore: 3, missed: 0, skipped: 0, strays: 0, unsent: '', misfits: {}, emptiness: 'none', emptySinceMs: 0, filledAtMs: NOW + 2_500, isUnjoined: false, added: 2, changed: 1, calls: 2, callsBefore: 2, attempts: 0, pageMs: 500, error: null, unseenSinceMs: 0, mark: '',
      since: '2025-10-05', edition: 0, isRewrite: false,
    });
  });

  test('goes on where the last execution ended, and starts from what the last run kept', () => {
    const paging = {
      start: ({ saved, historyDays }: { saved: unknown; historyDays: number }) => ({ page: 1, saved: JSON.stringify(saved), historyDays }),
      read: () => ({ rows: [{ id: 1 }], next: null, saved: { upTo: 'today' } }),
    };
    const world = engineWorld({ 'GET /a': [ok([]), ok([])], 'GET /b': [ok([])] });
    const a = jobOf(sample('a', { limit: SOON, paging }), LAMP, { status: 'running', cursor: { page: 7 }, saved: { upTo: 'yesterday' }, startedAtMs: NOW - 1 });
    world.step([a, jobOf(sample('b', { paging }))]);
    expect(world.log.filter((line) => line.startsWith('send') || line.startsWith('save'))).toEqual([
      'save b running {"page":1,"saved":"null","historyDays":90}',
      'send GET /b?page=1',
      'save b done',
      'send GET /a?page=7',
      'save a done',
    ]);
    expect(world.stored['a']).toMatchObject({ saved: { upTo: 'today' }, startedAtMs: NOW - 1 });
    world.step([{ ...a, state: { ...a.state, status: 'queued' } }]);
    expect(world.log).toContain('save a running {"page":1,"saved":"{\\"upTo\\":\\"today\\"}","historyDays":90}');
  });

  test('begins anew where its place is gone, though it comes to where it has been', () => {
    const world = engineWorld({ 'GET /a': [ok(PAGE_1), ok([{ id: 3, name: 'three' }])] });
    const trail = followed(NO_TRAIL, { page: 1 }, { page: 2 });
    world.step([jobOf(sample('a', { limit: SOON }), LAMP, { status: 'running', cursor: null, trail })]);
    expect(world.log.filter((line) => line.startsWith('send'))).toEqual(['send GET /a?page=1', 'send GET /a?page=2']);
    expect(world.stored['a']).toMatchObject({ status: 'done', error: null, rows: 3 });
  });

  test('is written whole again when asked to', () => {
    const world = engineWorld({ 'GET /a': [ok([{ id: 1 }])] });
    world.step([jobOf(sample('a'), LAMP, { isRewrite: true })]);
    expect(world.log).toContain('merge a 1 rewrite');
  });

  test('keeps what the last run kept when a page says nothing of it', () => {
    const world = engineWorld({ 'GET /a': [ok([])] });
    world.step([jobOf(sample('a'), LAMP, { saved: { upTo: 'yesterday' } })]);
    expect(world.stored['a']?.saved).toEqual({ upTo: 'yesterday' });
  });

  test('keeps nothing for the next run of one without rows: WB has answered so for data that was there', () => {
    const paging = { read: () => ({ rows: [], next: null, saved: { upTo: 'today' } }) };
    const world = engineWorld({ 'GET /a': [ok([])] });
    world.step([jobOf(sample('a', { paging }), LAMP, { saved: { upTo: 'yesterday' } })]);
    expect(world.stored['a']).toMatchObject({ status: 'done', saved: { upTo: 'yesterday' } });
  });

  test('ends where the place to go on from does not move, with the rows that came', () => {
    const paging = { read: () => ({ rows: [{ id: 1 }], next: { page: 1 } }) };
    const world = engineWorld({ 'GET /a': [ok([])] });
    world.step([jobOf(sample('a', { paging }))]);
    expect(world.stored['a']).toMatchObject({ status: 'failed', rows: 1, error: { code: 'PAGINATION_STUCK' } });
  });

  test('counts the rows that its table leaves out apart', () => {
    const world = engineWorld({ 'GET /a': [ok([{ id: 1 }, { name: 'nobody' }])] });
    const table = world.tables['a']!;
    world.tableOf = () => ({ ...table, merge: () => ({ added: 1, changed: 0, unchanged: 0, skipped: 1 }) });
    world.step([jobOf(sample('a'))]);
    expect(world.stored['a']).toMatchObject({ status: 'done', rows: 1, added: 1, skipped: 1 });
  });

  test('adds up by column over the pages how many texts stand where numbers belong', () => {
    const pages: Record<string, number>[] = [{ price: 2 }, { price: 1, day: 3 }, {}];
    const paging = { read: (_body: unknown, { page }: { page: number }) => ({ rows: [{ id: page }], next: page < pages.length ? { page: page + 1 } : null }) };
    const world = engineWorld({ 'GET /a': pages.map(() => ok([])) });
    const table = world.tables['a']!;
    const left = [...pages];
    world.tableOf = () => ({ ...table, merge: () => ({ added: 1, changed: 0, unchanged: 0, misfits: left.shift() ?? {} }) });
    world.step([jobOf(sample('a', { paging, limit: SOON }))]);
    expect(world.stored['a']).toMatchObject({ status: 'done', rows: 3, misfits: { price: 3, day: 3 } });
  });

  test('does not open its table for an empty answer', () => {
    const world = engineWorld({ 'GET /a': [ok(null)] }, []);
    world.step([jobOf(sample('a'))]);
    expect(world.stored['a']).toMatchObject({ status: 'done', rows: 0, calls: 1 });
  });

  test('sends the token of its shop, on the host of its category', () => {
    const world = engineWorld({ 'GET /a': [ok([])] });
    world.step([jobOf(sample('a'))]);
    expect(world.http.sent.map((request) => [onTheWire(request).host, request.token])).toEqual([['seller-analytics-api.wildberries.ru', 'token of lamp']]);
  });

  test('takes names from the table it joins', () => {
    const join = { table: 'b', on: [{ ours: 'code', theirs: 'code' }], take: { name: 'name' } };
    const world = engineWorld({ 'GET /a': [ok([{ id: 1, code: 10 }, { id: 2, code: 10, name: 'sent' }, { id: 3, code: 11 }])] });
    world.tables['b']?.rows.push({ shop: 'Vase', code: 10, name: 'of another shop' }, { shop: 'Lamp', code: 10, name: 'red' });
    world.step([jobOf(sample('a', { joins: [join] }))]);
    expect(world.tables['a']?.rows).toEqual([
      { shop: 'Lamp', id: 1, code: 10, name: 'red' },
      { shop: 'Lamp', id: 2, code: 10, name: 'sent' },
      { shop: 'Lamp', id: 3, code: 11 },
    ]);
  });

  test('does not read the table it joins for no rows', () => {
    const join = { table: 'b', on: [{ ours: 'code', theirs: 'code' }], take: {} };
    const world = engineWorld({ 'GET /a': [ok([])] }, []);
    world.step([jobOf(sample('a', { joins: [join] }))]);
    expect(world.stored['a']?.status).toBe('done');
  });
});

describe('a sheet that people have emptied', () => {
  const paging = {
    start: ({ saved }: { saved: unknown }) => ({ page: 1, saved: JSON.stringify(saved) }),
    read: () => ({ rows: [{ id: 1 }], next: null, saved: { upTo: 'today' } }),
  };
  const sent = (state: Partial<JobState>, isBlank: boolean) => {
    const world = engineWorld({ 'GET /a': [ok([])] });
    Object.assign(world.tables['a'] as object, { isBlank: (shop: string) => isBlank && shop === 'Lamp' });
    world.step([jobOf(sample('a', { paging }), LAMP, state)]);
    return world.log.find((line) => line.startsWith('save'));
  };

  test.each<[string, Partial<JobState>, boolean, string]>([
    ['is read from its beginning', { saved: { upTo: 'yesterday' } }, true, '{"page":1,"saved":"null"}'],
    ['is not gone on with where the run was stopped', { saved: null, cursor: { page: 7 } }, true, '{"page":1,"saved":"null"}'],
    ['with rows goes on', { saved: { upTo: 'yesterday' } }, false, '{"page":1,"saved":"{\\"upTo\\":\\"yesterday\\"}"}'],
    ['that was never filled begins', {}, true, '{"page":1,"saved":"null"}'],
  ])('%s', (_, state, isBlank, place) => {
    expect(sent(state, isBlank)).toBe(`save a running ${place}`);
  });
});

describe('rows for which the joined table has nothing', () => {
  const join = { table: 'b', on: [{ ours: 'code', theirs: 'code' }], take: { name: 'name' } };
  const paging = { read: (body: unknown) => ({ rows: body as { id: number }[], next: null, saved: { upTo: 'now' } }) };
  const HOUR_AGO = NOW - 3_600_000;

  test.each([
    ['are asked for again while that table has not come', 0, { upTo: 'before' }],
    ['are asked for again while it was read before our last success', HOUR_AGO, { upTo: 'before' }],
    ['are let be once it was read after that', HOUR_AGO + 1, { upTo: 'now' }],
  ])('%s', (_name, cardsMs, saved) => {
    const world = engineWorld({ 'GET /a': [ok([{ id: 1, code: 10 }])] });
    const a = jobOf(sample('a', { joins: [join], paging }), LAMP, { saved: { upTo: 'before' }, succeededAtMs: HOUR_AGO });
    world.step([a, jobOf(sample('b'), LAMP, { status: 'failed', succeededAtMs: cardsMs })]);
    expect(world.stored['a']).toMatchObject({ status: 'done', missed: 1, saved });
  });

  test('are let be where no token opens that table', () => {
    const world = engineWorld({ 'GET /a': [ok([{ id: 1, code: 10 }])] });
    world.step([jobOf(sample('a', { joins: [join], paging })), { ...jobOf(sample('b'), LAMP, { status: 'unavailable' }), route: null }]);
    expect(world.stored['a']).toMatchObject({ status: 'done', missed: 1, saved: { upTo: 'now' } });
  });
});

describe('a snapshot', () => {
  const snapshot = sample('a', { limit: SOON, write: 'snapshot', whenAbsent: { name: 'gone' } });

  test('is written page by page, and takes away only after its last', () => {
    const world = engineWorld({ 'GET /a': [ok(PAGE_1), ok(PAGE_2), ok([{ id: 4, name: 'four' }])] });
    world.tables['a']?.rows.push({ shop: 'Lamp', id: 0, name: 'zero' }, { shop: 'Vase', id: 0, name: 'of another shop' });
    world.step([jobOf(snapshot)]);
    expect(world.log.filter((line) => !line.startsWith('report'))).toEqual([
      'save a running {"page":1}',
      'send GET /a?page=1',
      'merge a 2',
      'flush',
      'save a running {"page":2}',
      'send GET /a?page=2',
      'merge a 1',
      'flush',
      'save a running {"page":3}',
      'send GET /a?page=3',
      'merge a 1',
      'flush',
      'retire a all but 4',
      'flush',
      'save a done',
    ]);
    expect(world.tables['a']?.rows).toEqual([
      { shop: 'Lamp', id: 0, name: 'gone' },
      { shop: 'Vase', id: 0, name: 'of another shop' },
      { shop: 'Lamp', id: 1, name: 'one' },
      { shop: 'Lamp', id: 2, name: 'two' },
      { shop: 'Lamp', id: 3, name: 'three' },
      { shop: 'Lamp', id: 4, name: 'four' },
    ]);
    expect(world.stored['a']).toMatchObject({ status: 'done', rows: 4, added: 4, changed: 1, calls: 3 });
  });

  test('begins anew when the execution ended between its pages', () => {
    const world = engineWorld({ 'GET /a': [ok(PAGE_1), tooMany(3_600), ok(PAGE_1), ok([{ id: 3, name: 'three' }])] });
    const job = jobOf(snapshot);
    world.tables['a']?.rows.push({ shop: 'Lamp', id: 0, name: 'zero' });
    expect(world.step([job])).toEqual({ isFinished: false, resumeAtMs: NOW + 3_600_000 });
    expect(world.stored['a']).toMatchObject({ status: 'running', cursor: null, rows: 0, calls: 2 });
    expect([...job.seen]).toEqual([]);
    expect(job.state.cursor).toBeNull();
    expect(world.tables['a']?.rows.map(({ id, name }) => [id, name])).toEqual([[0, 'zero'], [1, 'one'], [2, 'two']]);

    world.clock.pass(3_600_000);
    expect(world.step([revived(job, world)])).toEqual({ isFinished: true, resumeAtMs: null });
    expect(world.http.log).toEqual(['0s GET /a?page=1', '0s GET /a?page=2', '3600s GET /a?page=1', '3601s GET /a?page=2']);
    expect(world.tables['a']?.rows.map(({ id, name }) => [id, name])).toEqual([[0, 'gone'], [1, 'one'], [2, 'two'], [3, 'three']]);
    expect(world.stored['a']).toMatchObject({ status: 'done', rows: 3, calls: 4 });
  });

  test.each([['204', null], ['an empty list', []]])('that is empty (%s) does not empty the table', (_name, body) => {
    const world = engineWorld({ 'GET /a': [ok(body)] });
    world.tables['a']?.rows.push({ shop: 'Lamp', id: 0, name: 'zero' });
    world.step([jobOf(snapshot)]);
    expect(world.tables['a']?.rows).toEqual([{ shop: 'Lamp', id: 0, name: 'zero' }]);
    expect(world.stored['a']).toMatchObject({ status: 'done', rows: 0 });
  });

  test('of one page has nothing to say of absent rows unless the dataset does', () => {
    const world = engineWorld({ 'GET /a': [ok([{ id: 1 }])] });
    world.tables['a']?.rows.push({ shop: 'Lamp', id: 0, name: 'zero' });
    world.step([jobOf(sample('a', { write: 'snapshot' }), LAMP, { isRewrite: true })]);
    expect(world.log).toEqual(expect.arrayContaining(['merge a 1 rewrite', 'retire a all but 1 rewrite']));
    expect(world.tables['a']?.rows[0]).toEqual({ shop: 'Lamp', id: 0, name: 'zero' });
  });

  test('whose last page could not be written asks for that page again and counts it once', () => {
    const world = engineWorld({ 'GET /a': [ok(PAGE_1), ok([{ id: 3, name: 'three' }]), ok([{ id: 3, name: 'three' }])] });
    world.tables['a']?.failures.push(null, new TransientError('GOOGLE_SHEETS_BUSY', null));
    world.step([jobOf(snapshot)]);
    expect(world.http.log).toEqual(['0s GET /a?page=1', '0s GET /a?page=2', '5s GET /a?page=2']);
    expect(world.log.filter((line) => /^(?:merge|retire)/.test(line))).toEqual(['merge a 2', 'merge a 1', 'merge a 1', 'retire a all but 3']);
    expect(world.stored['a']).toMatchObject({ status: 'done', rows: 3, added: 3, changed: 0 });
  });
});

test('rows that are still to come are foreseen before the first is written', () => {
  const paging = { read: (body: unknown) => ({ rows: body as { id: number }[], next: null, expectedRows: 900 }) };
  const world = engineWorld({ 'GET /a': [ok([{ id: 1 }])] });
  world.step([jobOf(sample('a', { paging }))]);
  expect(world.log.filter((line) => /^(?:expect|merge)/.test(line))).toEqual(['expect a 900', 'merge a 1']);
});

test('an answer that is everything of some days takes away what is missing of them, page by page', () => {
  const days = { column: 'day', from: '2026-01-01', to: '2026-01-02' };
  const paging = { read: (body: unknown, { page }: Cursor) => ({ rows: body as { id: number }[], next: page === 1 ? { page: 2 } : null, days, isWhole: true as const }) };
  const world = engineWorld({ 'GET /a': [ok([{ id: 1 }, { id: 2 }]), ok([])] });
  const job = jobOf(sample('a', { limit: SOON, write: 'periods', paging }));
  world.step([job]);
  expect(world.log.filter((line) => /^(?:merge|retire|save)/.test(line))).toEqual([
    'save a running {"page":1}', 'merge a 2', 'retire a all but 2 of day 2026-01-01 to 2026-01-02', 'save a running {"page":2}', 'save a done',
  ]);
  expect(world.stored['a']).toMatchObject({ rows: 2, added: 2 });
});

describe('a write that fails', () => {
  test('forgets what is known of the tables and asks for the page again', () => {
    const world = engineWorld({ 'GET /a': [ok(PAGE_1), ok(PAGE_1), ok([])] });
    world.tables['a']?.failures.push(new TransientError('GOOGLE_SHEETS_BUSY', null));
    world.step([jobOf(sample('a', { limit: SOON }))]);
    expect(world.log.filter((line) => !line.startsWith('report'))).toEqual([
      'save a running {"page":1}',
      'send GET /a?page=1',
      'merge a 2',
      'forget tables',
      'save a running {"page":1}',
      'send GET /a?page=1',
      'merge a 2',
      'flush',
      'save a running {"page":2}',
      'send GET /a?page=2',
      'save a done',
    ]);
    expect(world.stored['a']).toMatchObject({ rows: 2, added: 2, calls: 3, error: null });
  });

  test('because the sheet is full stops this dataset with the reason, and no other', () => {
    const world = engineWorld({ 'GET /a': [ok(PAGE_1)], 'GET /b': [ok([{ id: 1 }])] });
    world.tables['a']?.failures.push(new UserActionError('SHEET_FULL', { cells: 10_000_000 }));
    expect(world.step([jobOf(sample('a')), jobOf(sample('b'))])).toEqual({ isFinished: true, resumeAtMs: null });
    expect(world.stored['a']).toMatchObject({ status: 'failed', cursor: { page: 1 }, error: { code: 'SHEET_FULL', details: { cells: 10_000_000 } } });
    expect(world.stored['b']).toMatchObject({ status: 'done', rows: 1 });
  });
});

test('a refused call does not make the tables be read again', () => {
  const world = engineWorld({ 'GET /a': [tooMany(1), ok([])] });
  world.step([jobOf(sample('a', { limit: SOON }))]);
  expect(world.log).not.toContain('forget tables');
});

test('a call that cannot be made, for want of a token, is not counted', () => {
  const world = engineWorld({});
  world.tokenOf = () => {
    throw new UserActionError('TOKEN_MISSING');
  };
  world.step([jobOf(sample('a'))]);
  expect(world.stored['a']).toMatchObject({ status: 'failed', calls: 0, error: { code: 'TOKEN_MISSING', details: {} } });
  expect(world.throttles.values).toEqual({});
});

test('a journal that cannot be written does not stop the data', () => {
  const world = engineWorld({ 'GET /a': [ok([{ id: 1 }])], 'GET /b': [status(400, '')] });
  world.report = () => {
    throw new UserActionError('SHEET_PROTECTED');
  };
  expect(world.step([jobOf(sample('a')), jobOf(sample('b'))])).toEqual({ isFinished: true, resumeAtMs: null });
  expect(world.tables['a']?.rows).toEqual([{ shop: 'Lamp', id: 1 }]);
  expect(world.stored['b']?.status).toBe('failed');
});

describe('what a page is told', () => {
  const told = (limit: { intervalMs: number; burst: number }, tokenType: 'personal' | 'base') => {
    const contexts: unknown[] = [];
    const world = engineWorld({ 'GET /a': [after(700, status(200, '["éé"]'))] });
    const paging = { read: (...args: unknown[]) => (contexts.push(args), { rows: [], next: null }) };
    world.step([jobOf(sample('a', { base: limit, paging }), { ...LAMP, tokenType })]);
    return contexts;
  };

  test.each([
    ['a base token, a call an hour', 3_600_000, 'base', true],
    ['a base token, a call a quarter of an hour', 900_000, 'base', false],
    ['a token with the full limits', 3_600_000, 'personal', false],
  ] as const)('%s', (_name, intervalMs, tokenType, isCostly) => {
    expect(told({ intervalMs, burst: 1 }, tokenType)).toEqual([[['éé'], { page: 1 }, expect.objectContaining({ nowMs: NOW + 700, bytes: 6, isCostly })]]);
  });
});

test('a report that is still being made is looked at again after the wait that its page asks for', () => {
  const world = engineWorld({ 'GET /a': [ok({ rows: [], isMore: true, waitMs: 4_000 }), ok({ rows: [], isMore: true, waitMs: 60_000 }), ok([{ id: 1 }])] });
  const job = jobOf(sample('a', { limit: SOON, write: 'snapshot' }));
  expect(world.step([job])).toEqual({ isFinished: false, resumeAtMs: NOW + 64_000 });
  expect(world.stored['a']).toMatchObject({ cursor: { page: 3 }, notBeforeMs: NOW + 64_000 });
  world.clock.pass(60_000);
  world.step([revived(job, world)]);
  expect(world.http.log).toEqual(['0s GET /a?page=1', '4s GET /a?page=2', '64s GET /a?page=3']);
  expect(world.tables['a']?.rows).toEqual([{ shop: 'Lamp', id: 1 }]);
});

describe('a page that is too large for Google', () => {
  const paging = { recover: ({ code }: WbError, { page }: Cursor) => (code === 'WB_PAGE_TOO_LARGE' && page === 1 ? { page: 1, half: true } : null) };

  test('is asked for again in smaller portions', () => {
    const world = engineWorld({ 'GET /a': [noAnswer('tooLarge'), ok([{ id: 1 }])] });
    world.step([jobOf(sample('a', { limit: SOON, paging }))]);
    expect(world.log.filter((line) => line.startsWith('save'))).toEqual([
      'save a running {"page":1}',
      'save a running {"page":1,"half":true}',
      'save a done',
    ]);
  });

  test.each([
    ['on its way, the third time', 10_000, 3],
    ['at once, the sixth time', 0, 6],
  ])('is made smaller when it breaks %s, whatever Google says, and waited for', (_how, tookMs, tries) => {
    const world = engineWorld({ 'GET /a': [...Array.from({ length: tries }, () => after(tookMs, noAnswer('network'))), ok([{ id: 1 }])] });
    follow(world);
    expect(world.log.filter((line) => /^send|half/.test(line))).toEqual([
      ...Array.from({ length: tries }, () => 'send GET /a?page=1'), 'save a running {"page":1,"half":true}', 'send GET /a?page=1',
    ]);
  });

  test('stays as it is where WB does not answer at all', () => {
    const world = engineWorld({ 'GET /a': [...Array.from({ length: 6 }, () => after(TIMEOUT_MS, noAnswer('network'))), ok([{ id: 1 }])] });
    follow(world);
    expect(world.log.filter((line) => /^send|half/.test(line))).toEqual(Array.from({ length: 7 }, () => 'send GET /a?page=1'));
  });

  function follow(world: ReturnType<typeof engineWorld>): void {
    let job = jobOf(sample('a', { limit: SOON, paging }));
    for (;;) {
      const { resumeAtMs } = world.step([job]);
      if (resumeAtMs === null) return;
      world.clock.pass(Math.max(0, resumeAtMs - world.clock.nowMs()));
      job = revived(job, world);
    }
  }

  test('ends the dataset where it cannot be smaller', () => {
    const world = engineWorld({ 'GET /a': [noAnswer('tooLarge')] });
    world.step([jobOf(sample('a', { paging: { recover: () => null } }))]);
    expect(world.stored['a']).toMatchObject({ status: 'failed', error: { code: 'WB_PAGE_TOO_LARGE' } });
  });
});
