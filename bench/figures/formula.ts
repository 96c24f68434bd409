import path from 'node:path';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { LocalHost, VirtualClock } from '../../local/host';
import { cpuMs } from '../support/cpu';
import { type Figure, SIZES } from '../support/figure';
import { scriptProject } from '../support/script-project';
import { DIST } from '../support/seller';
import { FIRST_ARTICLE } from '../support/stock-rows';

const STOCK_ROWS = 10_000;
const ASKED = 10_000;
const TURNS = 3;

/** Virtual time of the service calls and processor time of the rest, together, as the person at the cell waits for both. */
export const formula: Figure = {
  id: 'formula',
  what: 'WB_STOCKS over 10,000 cells ÷ (one getValues + Map look-up)',
  goal: 1.5,
  measure: () => {
    const call = formulaCaller(STOCK_ROWS);
    const ours = call('WB_STOCKS', ASKED);
    const plain = call('plain', ASKED);
    const points = SIZES.map((rows) => ({ rows, value: call('WB_STOCKS', rows) }));
    return { value: ours / plain, note: `${ours.toFixed(0)} ms ÷ ${plain.toFixed(0)} ms over ${STOCK_ROWS} rows of stocks`, growth: { of: 'ms by cells asked', points } };
  },
};

/** @returns the milliseconds of a call for so many articles */
export function formulaCaller(stockRows: number): (name: 'WB_STOCKS' | 'plain', asked: number) => number {
  const distDir = scriptProject('stocks', ['create', 'plain']);
  cpSync(path.join(DIST, 'appsscript.json'), path.join(distDir, 'appsscript.json'));
  writeFileSync(path.join(distDir, 'AddOn.js'), readFileSync(path.join(DIST, 'Code.js')));
  const host = new LocalHost({ distDir, clock: new VirtualClock(Date.UTC(2026, 10, 23, 6)) });
  const user = host.createUser('seller@example.com');
  const document = host.createDocument('Bench', user);
  const made = host.run('create', [stockRows], { document, user, mode: 'trigger' });
  if (made.kind !== 'ok') throw new Error(`the sheet of stocks was not made: ${made.kind}`);
  return (name, asked) => {
    const articles = Array.from({ length: asked }, (_, at) => [FIRST_ARTICLE + (at % 4000)]);
    const turns = Array.from({ length: TURNS }, () => {
      let serviceMs = 0;
      const cpu = cpuMs(() => {
        const result = host.callCustomFunction(name, [articles], { document, user });
        if (result.kind !== 'ok') throw new Error(result.kind === 'error' ? result.message : result.why);
        serviceMs = result.stats.elapsedMs;
      });
      return serviceMs + cpu;
    });
    return Math.min(...turns);
  };
}
