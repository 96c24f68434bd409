import { statSync } from 'node:fs';
import path from 'node:path';
import { type Figure, NO_ROWS } from '../support/figure';
import { DIST } from '../support/seller';

export const codeBytes: Figure = {
  id: 'code-bytes',
  what: 'dist/Code.js',
  unit: 'B',
  goal: 600 * 1024,
  measure: () => ({ value: statSync(path.join(DIST, 'Code.js')).size, growth: NO_ROWS }),
};
