import type { Case, MakeFamily } from './lab/family';
import { struck } from './lab/outcome';
import { pick } from './lab/random';
import { furtherRefreshes, groupedRefreshes, type Refresh, refreshes } from './lab/refreshes';
import { byState, type TriedCall } from './lab/states';

const SAMPLE = 6;
const SAMPLE_FURTHER = 4;

/** Kills at every service call of a refresh; of those that leave the same behind one stands for all. */
export const kills: MakeFamily = (lab, { all, random }) => {
  const grouped = groupedRefreshes(lab, all);
  const families = (['first', 'later'] as const).map((which) => {
    const cases = grouped.flatMap((group) => casesOf(group[which], random));
    return { title: `kill points of ${which} refreshes`, cases: all ? cases : pick(cases, SAMPLE, random) };
  });
  const further = furtherRefreshes(lab, all).flatMap((refresh) => casesOf(refresh, random));
  const withReports = casesOf(refreshes(lab).first, random);
  return [...families, { title: 'kill points of a first refresh with its reports', cases: all ? withReports : pick(withReports, SAMPLE_FURTHER, random) }, { title: 'kill points of third and tenth refreshes', cases: all ? further : pick(further, SAMPLE_FURTHER, random) }];
};

function casesOf(refresh: Refresh, random: () => number): Case[] {
  return byState(refresh.calls).map((calls, at): Case => {
    const { call, name } = calls[Math.floor(random() * calls.length)] as TriedCall;
    const resumer = at % 2 === 0 ? 'panel' : 'trigger';
    return {
      name: `${refresh.title} killed at call ${call} (${name}), resumed by ${resumer}`,
      tried: calls.length,
      run: () => struck(refresh, [{ call, kind: 'kill' }], resumer),
    };
  });
}
