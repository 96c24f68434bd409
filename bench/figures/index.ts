import type { Figure } from '../support/figure';
import { baseAge } from './base-age';
import { calls } from './calls';
import { codeBytes } from './code-bytes';
import { codeLoad } from './code-load';
import { cpu } from './cpu';
import { datasetBytes } from './dataset-bytes';
import { fileCells } from './file-cells';
import { formula } from './formula';
import { cachedFormula, firstFormula } from './formula-calls';
import { heap } from './heap';
import { mergeCalls } from './merge-calls';
import { mergeCellsRead } from './merge-cells-read';
import { mergeCellsWritten } from './merge-cells-written';
import { allDatasetsTime, grownRefreshTime, importTime, refreshTime } from './refresh-time';
import { oneFileBytes, oneFileLoad } from './one-file';
import { reportCellsRead, reportCellsWritten, reportHeap } from './reports';
import { sidebarBytes } from './sidebar-bytes';
import { grownTriggerMinutes, triggerMinutes } from './trigger-minutes';

/** In the order in which they are printed. */
export const figures: readonly Figure[] = [
  refreshTime, grownRefreshTime, importTime, allDatasetsTime, fileCells, baseAge, calls, triggerMinutes, grownTriggerMinutes, mergeCellsWritten, mergeCellsRead, mergeCalls, cpu, heap, reportHeap, reportCellsRead, reportCellsWritten, formula, firstFormula, cachedFormula, codeBytes, datasetBytes, codeLoad, oneFileBytes, oneFileLoad, sidebarBytes,
];
