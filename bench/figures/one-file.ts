import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import path from 'node:path';
import { type Figure, NO_ROWS, once } from '../support/figure';
import { comparedLoads, loadRatio, toldLoads } from '../support/load';
import { DIST, ROOT } from '../support/seller';

const FOLDER = path.join(ROOT, '.build', 'bench', 'one-file');

const builtFile = once((): string => {
  spawnSync(process.execPath, ['build.mjs', '--quiet', '--one-file', '--out', FOLDER], { cwd: ROOT });
  return path.join(FOLDER, 'Code.gs');
});

export const oneFileBytes: Figure = {
  id: 'one-file-bytes',
  what: 'dist-one/Code.gs, with pages and texts inside',
  unit: 'B',
  goal: 600 * 1024,
  measure: () => ({ value: statSync(builtFile()).size, growth: NO_ROWS }),
};

/** Every cell loads the texts too, though it makes strings only of those that it reads. */
export const oneFileLoad: Figure = {
  id: 'one-file-load',
  what: 'compile and load dist-one/Code.gs ÷ dist/Code.js',
  goal: 2,
  measure: () => {
    const loads = comparedLoads(builtFile(), path.join(DIST, 'Code.js'));
    return { value: loadRatio(loads), note: toldLoads(loads), growth: NO_ROWS };
  },
};
