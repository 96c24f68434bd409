import type { DatasetId } from '../datasets';
import type { FileView } from './formula';

/** Column of the journal that people do not read: `runId|shopId|datasetId|event|atMs`. */
const ENTRY = 'entry';
const SUCCESS = 'done';

/**
 * When a dataset, or any of them, was last refreshed with success, whichever shop it was for; 0 for never. The largest
 * time, not the last row: people sort the journal.
 */
export function lastSuccessMs(file: FileView, wanted: DatasetId | null): number {
  let lastMs = 0;
  for (const [entry] of file.journal().read([ENTRY])) {
    const [, , datasetId, event, atMs] = String(entry).split('|');
    const isWanted = event === SUCCESS && (wanted === null || datasetId === wanted);
    // An entry that the user wrote over is no number, and no larger than any.
    if (isWanted && Number(atMs) > lastMs) {
      lastMs = Number(atMs);
    }
  }
  return lastMs;
}
