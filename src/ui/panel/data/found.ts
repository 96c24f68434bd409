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
  /** Of all datasets of the group: how many are switched on, and how many there are. */
  on: number;
  all: number;
}

/** The ids of datasets that are on. */
export function idsOn(datasets: readonly DatasetView[]): string[] {
  return datasets.filter(({ isOn }) => isOn).map(({ id }) => id);
}

/**
 * Datasets whose name, or that of their group, has every word.
 * @param groupNames in the order of the groups
 */
export function foundIn(datasets: readonly DatasetView[], { words, wereOn }: Wanted, groupNames: Readonly<Record<DatasetView['group'], string>>): DatasetGroup[] {
  const asked = plain(words).split(/\s+/);
  const isShown = ({ id, isOn, title, group }: DatasetView): boolean => {
    const name = plain(title + ' ' + groupNames[group]);
    return (words !== '' || wereOn === null || isOn || wereOn.includes(id)) && asked.every((word) => name.includes(word));
  };
  return (Object.keys(groupNames) as DatasetView['group'][]).flatMap((id) => {
    const all = datasets.filter(({ group }) => group === id);
    const shown = all.filter(isShown);
    return shown.length === 0 ? [] : [{ id, datasets: shown, on: idsOn(all).length, all: all.length }];
  });
}

/** Without the dots that people leave out over a letter. */
function plain(text: string): string {
  return text.trim().toLowerCase().normalize('NFD').replace(/\u0308/g, '');
}
