import { DATASET_IDS, type DatasetId } from '../../src/datasets';
import type { AddOnWorld } from './add-on-world';

/** Switches every other dataset off, as the panel would. */
export function onlyDataset({ document }: AddOnWorld, id: DatasetId): void {
  const datasets = Object.fromEntries(DATASET_IDS.map((one) => [one, { isOff: one !== id }]));
  document.properties.set('settings', JSON.stringify({ datasets }));
}
