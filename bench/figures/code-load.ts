import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { type Figure, NO_ROWS } from '../support/figure';
import { DIST, ROOT } from '../support/seller';

/** About as many bytes of production builds that everybody knows. */
const KNOWN = ['react/umd/react.production.min.js', 'react-dom/umd/react-dom.production.min.js', 'rxjs/dist/bundles/rxjs.umd.min.js'];

interface Loaded {
  bytes: number;
  medianMs: number;
  bestMs: number;
}

/** A cell formula pays this for every cell: each is an execution of its own. Milliseconds alone would tell of the machine. */
export const codeLoad: Figure = {
  id: 'code-load',
  what: 'compile and load dist/Code.js in a fresh context ÷ as many bytes of react, react-dom and rxjs',
  goal: 1.3,
  measure: () => {
    const child = path.join(__dirname, '..', 'support', 'load-child.mjs');
    const known = KNOWN.map((file) => path.join(ROOT, 'node_modules', file)).join();
    const { stdout } = spawnSync(process.execPath, [child, path.join(DIST, 'Code.js'), known], { encoding: 'utf8' });
    const [ours, theirs] = JSON.parse(stdout) as [Loaded, Loaded];
    const told = ({ bytes, medianMs, bestMs }: Loaded): string => `${medianMs.toFixed(2)} ms for ${bytes} bytes, the best ${bestMs.toFixed(2)}`;
    return { value: (ours.medianMs / ours.bytes) / (theirs.medianMs / theirs.bytes), note: `medians by turns: ${told(ours)}; ${told(theirs)}`, growth: NO_ROWS };
  },
};
