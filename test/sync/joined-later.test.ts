import { queued } from '../../src/sync/job';
import { engineWorld, jobOf, LAMP, revived, sample } from '../support/engine-world';
import { ok } from '../support/scripted-http';

const join = { table: 'b', on: [{ ours: 'size', theirs: 'size' }], take: { name: 'name' } };
const feed = { ...sample('a', { paging: { read: (body) => ({ rows: body as { id: number }[], next: null, saved: { upTo: 'now' } }), request: (_cursor, { saved }) => ({ call: sample('a').source.routes[0]!.paging.call(null), query: { since: String(saved?.upTo ?? 'the beginning') } }) } }) };
const dataset = { ...feed, source: { ...feed.source, joins: [join] } };
const cards = sample('b');
const ROW = { id: 1, size: 7 };

test.each([true, false])('rows that joined nothing wait for a table that comes by itself, and for no other: resting %s', (isResting) => {
  const world = engineWorld({ 'GET /a': [ok([ROW]), ok([{ id: 2, size: 8 }]), ok([ROW, { id: 2, size: 8 }])], 'GET /b': [ok([{ id: 5, size: 7, name: 'S' }, { id: 6, size: 8, name: 'M' }])] });
  const asleep = { ...jobOf(cards), isResting };
  asleep.state.status = 'idle';
  let job = jobOf(dataset);
  const again = () => {
    world.clock.pass(600_000);
    job = { ...revived(job, world), state: queued(revived(job, world).state) };
    return job;
  };
  world.step([job, asleep]);
  world.step([again(), asleep]);
  expect(world.log.filter((line) => line.startsWith('send GET /a')).map((line) => decodeURIComponent(line.split('since=')[1] ?? ''))).toEqual(['the beginning', isResting ? 'now' : 'the beginning']);
  const awake = { ...jobOf(cards), isResting };
  world.clock.pass(600_000);
  world.step([again(), awake]);
  expect(world.tables['a']?.rows.map(({ id, name }) => [id, name])).toEqual([[1, 'S'], [2, 'M']]);
});

test('rows that joined nothing are asked for once more when a token has brought the table', () => {
  const world = engineWorld({ 'GET /a': [ok([ROW]), ok([{ id: 2, size: 8 }]), ok([ROW, { id: 2, size: 8 }]), ok([])], 'GET /b': [ok([{ id: 5, size: 7, name: 'S' }, { id: 6, size: 8, name: 'M' }])] });
  let job = jobOf(dataset);
  const again = () => {
    world.clock.pass(600_000);
    job = { ...revived(job, world), state: queued(revived(job, world).state) };
    return job;
  };
  const closed = { ...jobOf(cards), route: null };
  closed.state.status = 'unavailable';
  world.step([job, closed]);
  world.step([again(), closed]);
  expect(world.stored['a']).toMatchObject({ isUnjoined: true, saved: { upTo: 'now' } });
  const opened = jobOf(cards, { ...LAMP, tokenId: 'another' });
  world.clock.pass(600_000);
  world.step([again(), opened]);
  expect(world.tables['a']?.rows.map(({ id, name }) => [id, name])).toEqual([[1, 'S'], [2, 'M']]);
  expect(world.stored['a']).toMatchObject({ isUnjoined: false });
  world.step([again(), { ...opened }]);
  expect(world.log.filter((line) => line.startsWith('send GET /a')).map((line) => decodeURIComponent(line.split('since=')[1] ?? ''))).toEqual(['the beginning', 'now', 'the beginning', 'now']);
});
