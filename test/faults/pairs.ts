import type { Case, MakeFamily } from './lab/family';
import { struck } from './lab/outcome';
import { groupedRefreshes, refreshes } from './lab/refreshes';

const PAIRS = { sample: 4, all: 500 };

/** Two kills in one refresh, at any two of its calls. */
export const pairs: MakeFamily = (lab, { all, random }) => {
  const some = [refreshes(lab), ...groupedRefreshes(lab, all)].flatMap(({ first, later }) => [first, later]);
  const cases = Array.from({ length: all ? PAIRS.all : PAIRS.sample }, (_, at): Case => {
    const refresh = some[at % some.length] as (typeof some)[number];
    const blows = [1, 2].map(() => 1 + Math.floor(random() * refresh.calls.length)).sort((a, b) => a - b);
    const resumer = random() < 0.5 ? 'panel' : 'trigger';
    return {
      name: `${refresh.title} killed at calls ${blows.join(' and ')}, resumed by ${resumer}`,
      run: () => struck(refresh, blows.map((call) => ({ call, kind: 'kill' })), resumer),
    };
  });
  return [{ title: 'pairs of kills', cases }];
};
