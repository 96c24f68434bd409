import { DATASETS, type DatasetId } from '../../src/datasets';
import type { AddOnWorld } from './add-on-world';

/** Switches every other dataset off, as the panel would. */
export function onlyDataset({ document }: AddOnWorld, id: DatasetId): void {
  const datasets = Object.fromEntries(DATASETS.map((dataset) => [dataset.id, { isOff: dataset.id !== id }]));
  document.properties.set('settings', JSON.stringify({ datasets }));
}
