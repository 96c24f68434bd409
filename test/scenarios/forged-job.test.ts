import { type AddOnWorld, addOnWorlds } from '../support/add-on-world';
import { Panel } from '../support/panel';

const IDS = ['orders', 'finance', 'advertStats', 'feedbacks'] as const;
const makeWorld = addOnWorlds({ articles: 3, days: 14, ordersPerDay: 1 }, { datasets: [...IDS, 'campaigns'] });

/** What an editor may write into the states of jobs, which lie in the file. */
const FORGED: [string, object][] = [
  ['moments that no calendar has', { status: 'failed', notBeforeMs: 9e15, startedAtMs: 9e15, endedAtMs: 9e15, succeededAtMs: 9e15, toldUntilMs: 9e15 }],
  ['moments before all calendars', { status: 'done', notBeforeMs: -9e15, startedAtMs: -9e15, endedAtMs: -9e15, succeededAtMs: -9e15 }],
  ['words for days', { status: 'done', since: 'soon', saved: { since: 'soon', dateTo: 'late', dateFrom: 'late' } }],
  ['a place of nothing', { status: 'running', cursor: { since: 'soon', dateTo: 'late', from: 'x', inner: { step: 'x' } } }],
  ['a place named as no name', { status: 'running', cursor: JSON.parse('{"__proto__":{"from":"2026-01-01"},"constructor":1}') as object }],
  ['numbers without end', { status: 'queued', calls: 1e300, attempts: 1e300, rows: -1e300, edition: 1e300 }],
  ['an error of a foreign shape', { status: 'failed', error: { code: '__proto__', details: { at: { deep: [1] }, message: '<b>=1+1</b>' } } }],
];

function forge({ document, sid }: AddOnWorld, state: object): void {
  for (const id of IDS) document.properties.entries.set(`job.${sid}.${id}`, `v1 ${JSON.stringify(state)}`);
}

it.each(FORGED)('states of jobs with %s keep nobody from seeing the rest, and a reset or two refreshes end well', async (_, state) => {
  const world = await makeWorld();
  world.connect();
  world.refresh();
  forge(world, state);
  const panel = new Panel(world);
  expect(panel.view().progress.datasets.length).toBe(IDS.length + 1);
  expect([panel.report(), panel.health()].flat().filter((line) => /RangeError|TypeError/.test(JSON.stringify(line)))).toEqual([]);
  world.host.clock.advance(25 * 3_600_000);
  world.refresh();
  world.host.clock.advance(25 * 3_600_000);
  const ended = world.refresh();
  expect(ended.filter(({ state: end }) => end !== 'done').map(({ id, state: end, text }) => `${id} ${end} ${text}`)).toEqual([]);
});
