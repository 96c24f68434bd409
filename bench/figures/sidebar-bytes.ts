import { statSync } from 'node:fs';
import path from 'node:path';
import { type Figure, NO_ROWS } from '../support/figure';
import { DIST } from '../support/seller';

export const sidebarBytes: Figure = {
  id: 'sidebar-bytes',
  what: 'dist/panel.html, all in one file',
  unit: 'B',
  goal: 80 * 1024,
  measure: () => ({ value: statSync(path.join(DIST, 'panel.html')).size, growth: NO_ROWS }),
};
