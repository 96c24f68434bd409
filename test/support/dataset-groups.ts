import { datasetById, DATASET_IDS, type DatasetId } from '../../src/datasets';
import { needsOf } from '../../src/sync/needs';

/** Datasets that a file has on together. */
export interface DatasetGroup {
  own: readonly DatasetId[];
  needed: readonly DatasetId[];
}

/**
 * Every dataset once, a few a file. With all in one file a refresh at every call would grow with the square of their number,
 * and with a base token those that have ended would ask again and again while one waits for days.
 */
export function datasetGroups(atATime: number, ids: readonly DatasetId[] = DATASET_IDS): DatasetGroup[] {
  const starts = ids.map((_, at) => at).filter((at) => at % atATime === 0);
  return starts.map((at) => {
    const own = ids.slice(at, at + atATime);
    const needed = new Set(own.flatMap(neededBy));
    return { own, needed: DATASET_IDS.filter((id) => needed.has(id) && !own.includes(id)) };
  });
}

/** What a dataset is made of or made complete by, and what that needs in turn. */
export function neededBy(id: DatasetId): DatasetId[] {
  const dataset = datasetById(id);
  const tables = dataset.source.routes.flatMap((route) => needsOf(dataset, route).map(({ table }) => table as DatasetId)).filter((table) => table !== id);
  return [...new Set(tables)].flatMap((table) => [...neededBy(table), table]);
}
