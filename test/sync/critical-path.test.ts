import type { Dataset } from '../../src/sync/dataset';
import type { Job } from '../../src/sync/job';
import { engineWorld, jobOf, sample } from '../support/engine-world';
import { ok } from '../support/scripted-http';

const SECOND = { intervalMs: 1_000, burst: 1 };
const TEN_SECONDS = { intervalMs: 10_000, burst: 1 };
const MINUTE = { intervalMs: 60_000, burst: 1 };

const last = ok([{ id: 1 }]);
const of = (table: string) => ({ table, on: [{ ours: 'x', theirs: 'x' }], take: {} });
const ofCalls = (usualCalls: number, dataset: Dataset): Dataset => ({ ...dataset, source: { ...dataset.source, usualCalls } });
const asked = (jobs: readonly Job[]): (string | undefined)[] => {
  const world = engineWorld(Object.fromEntries(jobs.map(({ dataset: { id } }) => [`GET /${id}`, [last]])));
  world.step(jobs);
  return world.http.log.map((line) => /\/(\w+)/.exec(line)?.[1]);
};

it('begins early with what a long wait stands behind', () => {
  const slow = ofCalls(20, sample('slow', { limit: TEN_SECONDS, joins: [of('quick')] }));
  expect(asked([jobOf(sample('other', { limit: MINUTE })), jobOf(sample('quick', { limit: SECOND })), jobOf(slow)])).toEqual(['quick', 'slow', 'other']);
});

it('sees through a chain, and adds up what is one after another', () => {
  const next = ofCalls(4, sample('next', { limit: TEN_SECONDS, joins: [of('quick')] }));
  const slow = ofCalls(3, sample('slow', { limit: TEN_SECONDS, joins: [of('next')] }));
  expect(asked([jobOf(sample('other', { limit: MINUTE })), jobOf(sample('quick', { limit: SECOND })), jobOf(next), jobOf(slow)])[0]).toBe('quick');
});

it('knows a short path from a long one', () => {
  const slow = ofCalls(5, sample('slow', { limit: TEN_SECONDS, joins: [of('quick')] }));
  expect(asked([jobOf(sample('other', { limit: MINUTE })), jobOf(sample('quick', { limit: SECOND })), jobOf(slow)])).toEqual(['other', 'quick', 'slow']);
});
