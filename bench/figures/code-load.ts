import path from 'node:path';
import { type Figure, NO_ROWS } from '../support/figure';
import { comparedLoads, loadRatio, toldLoads } from '../support/load';
import { DIST, ROOT } from '../support/seller';

/** About as many bytes of production builds that everybody knows. */
const KNOWN = ['react/umd/react.production.min.js', 'react-dom/umd/react-dom.production.min.js', 'rxjs/dist/bundles/rxjs.umd.min.js'];

/** A cell formula pays this for every cell: each is an execution of its own. Milliseconds alone would tell of the machine. */
export const codeLoad: Figure = {
  id: 'code-load',
  what: 'compile and load dist/Code.js in a fresh context ÷ as many bytes of react, react-dom and rxjs',
  goal: 1.3,
  measure: () => {
    const loads = comparedLoads(path.join(DIST, 'Code.js'), KNOWN.map((file) => path.join(ROOT, 'node_modules', file)).join());
    const [ours, theirs] = loads;
    return { value: loadRatio(loads) * (theirs.bytes / ours.bytes), note: toldLoads(loads), growth: NO_ROWS };
  },
};
