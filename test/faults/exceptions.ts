import { type Blow, troubleOfGoogle } from './lab/blows';
import type { Case, MakeFamily } from './lab/family';
import { struck } from './lab/outcome';
import { pick } from './lab/random';
import { READS, type Refresh, refreshes } from './lab/refreshes';

const SAMPLE = 4;
const MANY = 60;

/**
 * What Google says when it has trouble, such as «Service Spreadsheets timed out», at every call, before its effect and after it. A method that is called again with
 * nothing changed since, as in a loop of reads, is tried once; what only reads has no effect to come after.
 */
export const exceptions: MakeFamily = (lab, { all, random }) => Object.values(refreshes(lab)).map((refresh) => {
  const cases = sites(refresh).flatMap((calls): Case[] => {
    const { call, name } = calls[Math.floor(random() * calls.length)] as Refresh['calls'][number];
    const kinds: readonly Blow['kind'][] = READS.test(name) ? ['before'] : ['before', 'after'];
    return kinds.map((kind) => ({
      name: `«${troubleOfGoogle(name)}» ${kind} call ${call} (${name})`,
      tried: calls.length,
      run: () => struck(refresh, [{ call, kind, name }], 'panel'),
    }));
  });
  return { title: `exceptions of a ${refresh.title}`, cases: all ? cases : pick(cases, SAMPLE, random) };
});

function sites({ calls }: Refresh): Refresh['calls'][] {
  const sites = new Map<string, Refresh['calls']>();
  for (const call of calls) {
    const site = `${call.state} ${call.name}`;
    sites.set(site, [...(sites.get(site) ?? []), call]);
  }
  return thinned([...sites.values()]);
}

/** A method that is called for every column of every sheet is tried at each third of them. */
function thinned(sites: Refresh['calls'][]): Refresh['calls'][] {
  const times = new Map<string, number>();
  return sites.filter(([first]) => {
    const time = times.get(first?.name ?? '') ?? 0;
    times.set(first?.name ?? '', time + 1);
    return time < MANY || time % 3 === 0;
  });
}
