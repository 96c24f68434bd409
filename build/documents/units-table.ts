import { table } from './markdown';
import type { Units } from './units';

/** What `npm start -- --once --all --report FILE` has measured of a dataset, as far as it is needed here. */
export interface Measured {
  id: string;
  rows: number;
  calls: number;
}

const OF_ALL = ['personal', 'service', 'base'];

/** Every dataset with its rows and calls in the made-up shop, who may read it, and what WB does not give of it: for a note on a change. */
export function unitsTable({ datasets }: Pick<Units, 'datasets'>, measured: readonly Measured[]): string {
  const rows = datasets.map(({ id, title, tokenTypes, ...unit }) => {
    const lines = measured.filter((line) => line.id === id);
    const sum = (of: 'rows' | 'calls'): string => (lines.length === 0 ? '–' : String(lines.reduce((total, line) => total + line[of], 0)));
    return [`\`${id}\``, title, sum('rows'), sum('calls'), OF_ALL.filter((type) => tokenTypes.includes(type)).join(', '), notGiven({ tokenTypes, ...unit }).join('; ')];
  });
  return table(['Dataset', 'Sheet', 'Rows', 'Calls', 'Tokens', 'What WB does not give'], rows);
}

function notGiven({ tokenTypes, history, ending }: Pick<Units['datasets'][number], 'tokenTypes' | 'history' | 'ending'>): string[] {
  const closed = OF_ALL.filter((type) => !tokenTypes.includes(type));
  return [
    ...(history === null || history === undefined ? ['what was before now'] : ['days' in history.kept ? `what is older than ${history.kept.days} days` : `what is before ${history.kept.since}`]),
    ...(closed.length > 0 ? [`anything to a ${closed.join(' or ')} token`] : []),
    ...(ending === null ? [] : [`anything from ${ending.on ?? 'a day not named yet'} on${ending.instead === null ? '' : `, then \`${ending.instead}\` takes its place`}`]),
  ];
}
