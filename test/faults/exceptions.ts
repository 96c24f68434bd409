import { type Blow, troubleOfGoogle } from './lab/blows';
import type { Case, MakeFamily } from './lab/family';
import { struck } from './lab/outcome';
import { pick } from './lab/random';
import { groupedRefreshes, type Refresh } from './lab/refreshes';
import { READS } from './lab/states';

const SAMPLE = 4;
const MANY = 30;

/**
 * What Google says when it has trouble, such as «Service Spreadsheets timed out», at every call, before its effect and after it. A method that is called again with
 * nothing changed since, as in a loop of reads, is tried once; what only reads has no effect to come after.
 */
export const exceptions: MakeFamily = (lab, { all, random }) => (['first', 'later'] as const).map((which) => {
  const sites = thinned(groupedRefreshes(lab, all).flatMap((group) => sitesOf(group[which])));
  const cases = sites.flatMap((site) => casesOf(site, random));
  return { title: `exceptions of ${which} refreshes`, cases: all ? cases : pick(cases, SAMPLE, random) };
});

/** Calls of one method with nothing changed between them. */
interface Site {
  refresh: Refresh;
  name: string;
  calls: Refresh['calls'];
}

function casesOf({ refresh, name, calls }: Site, random: () => number): Case[] {
  const { call } = calls[Math.floor(random() * calls.length)] as Refresh['calls'][number];
  const kinds: readonly Blow['kind'][] = READS.test(name) ? ['before'] : ['before', 'after'];
  return kinds.map((kind) => ({
    name: `${refresh.title}: «${troubleOfGoogle(name)}» ${kind} call ${call} (${name})`,
    tried: calls.length,
    run: () => struck(refresh, [{ call, kind, name }], 'panel'),
  }));
}

function sitesOf(refresh: Refresh): Site[] {
  const sites = new Map<string, Site>();
  for (const call of refresh.calls) {
    const { calls = [] } = sites.get(`${call.state} ${call.name}`) ?? {};
    sites.set(`${call.state} ${call.name}`, { refresh, name: call.name, calls: [...calls, call] });
  }
  return [...sites.values()];
}

/** A method that is called for every column of every sheet is tried at each fifth of them. */
function thinned(sites: readonly Site[]): Site[] {
  const times = new Map<string, number>();
  return sites.filter(({ name }) => {
    const time = times.get(name) ?? 0;
    times.set(name, time + 1);
    return time < MANY || time % 5 === 0;
  });
}
