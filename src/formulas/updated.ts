import { DATASETS, type DatasetId } from '../datasets';
import type { Cell } from '../ports/workbook';
import { UserActionError } from '../wb/errors';
import { isNothing, wordOf } from './arguments';
import type { Argument, FileView, Formula } from './formula';

/** Column of the journal that people do not read: `runId|shopId|datasetId|event|atMs`. */
const ENTRY = 'entry';
const SUCCESS = 'done';

/** When a dataset, or any of them, was last refreshed with success, whichever shop it was for. */
export const updated: Formula = {
  answer: ([name], file) => {
    const wanted = isNothing(name) ? null : datasetNamed(name, file);
    const lastMs = lastSuccessMs(file.journal().read([ENTRY]), wanted);
    if (lastMs === 0) {
      throw new UserActionError('FORMULA_NO_IMPORT', wanted === null ? {} : { sheet: file.dataset(wanted).spec.title });
    }
    return new Date(lastMs);
  },
};

function datasetNamed(name: Argument, file: FileView): DatasetId {
  const word = wordOf(name);
  const found = DATASETS.find(({ id }) => [id, ...file.titles(id)].some((known) => wordOf(known) === word));
  if (found === undefined) {
    throw new UserActionError('FORMULA_UNKNOWN_DATASET', { name: String(name) });
  }
  return found.id;
}

/** 0 for never. The largest time, not the last row: people sort the journal. */
function lastSuccessMs(rows: readonly (readonly Cell[])[], wanted: DatasetId | null): number {
  let lastMs = 0;
  for (const [entry] of rows) {
    const [, , datasetId, event, atMs] = String(entry).split('|');
    const isWanted = event === SUCCESS && (wanted === null || datasetId === wanted);
    // An entry that the user wrote over is no number, and no larger than any.
    if (isWanted && Number(atMs) > lastMs) {
      lastMs = Number(atMs);
    }
  }
  return lastMs;
}
