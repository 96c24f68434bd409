import type { DatasetView } from '../../../app/panel/view';

export interface Wanted {
  /** Looked for among all. */
  words: string;
  /** Ids that were on when the person wanted to see only those: one that is switched off stays in sight; null for all. */
  wereOn: readonly string[] | null;
}

export interface DatasetGroup {
  id: DatasetView['group'];
  datasets: DatasetView[];
  /** How many of them are switched on. */
  on: number;
}

/** The ids of datasets that are on. */
export function idsOn(datasets: readonly DatasetView[]): string[] {
  return datasets.filter(({ isOn }) => isOn).map(({ id }) => id);
}

/** Datasets whose name, or that of their group, has every word, by groups in the order in which these come first. */
export function foundIn(datasets: readonly DatasetView[], { words, wereOn }: Wanted, groupNames: Readonly<Record<string, string>>): DatasetGroup[] {
  const asked = plain(words).split(/\s+/);
  const isShown = ({ id, isOn }: DatasetView): boolean => words !== '' || wereOn === null || isOn || wereOn.includes(id);
  const groups: DatasetGroup[] = [];
  for (const dataset of datasets) {
    const name = plain(dataset.title + ' ' + groupNames[dataset.group]);
    if (!isShown(dataset) || !asked.every((word) => name.includes(word))) continue;
    const group = groups.find(({ id }) => id === dataset.group);
    const on = dataset.isOn ? 1 : 0;
    if (group === undefined) groups.push({ id: dataset.group, datasets: [dataset], on });
    else {
      group.datasets.push(dataset);
      group.on += on;
    }
  }
  return groups;
}

/** Without the dots that people leave out over a letter. */
function plain(text: string): string {
  return text.trim().toLowerCase().normalize('NFD').replace(/\u0308/g, '');
}
