import { spawnSync } from 'node:child_process';
import { type Figure, NO_ROWS } from '../support/figure';
import { ROOT } from '../support/seller';

interface Units {
  datasets: { id: string; bytes: number }[];
}

/** Every cell formula loads all datasets; the words that people read lie beside the script. As `npm run units` tells it. */
export const datasetBytes: Figure = {
  id: 'dataset-bytes',
  what: 'of dist/Code.js for a dataset, the median',
  unit: 'B',
  goal: 1536,
  measure: () => {
    const { stdout } = spawnSync(process.execPath, ['--import', 'tsx', 'build/list-units.mts'], { cwd: ROOT, encoding: 'utf8' });
    const sizes = (JSON.parse(stdout) as Units).datasets.sort((a, b) => a.bytes - b.bytes);
    const [middle, largest] = [sizes[sizes.length >> 1], sizes[sizes.length - 1]] as [Units['datasets'][0], Units['datasets'][0]];
    return { value: middle.bytes, note: `${sizes.length} datasets, the largest ${largest.id} with ${largest.bytes}`, growth: NO_ROWS };
  },
};
