import type { DatasetView } from '../../app/panel/view';

export interface NeededCategory {
  id: DatasetView['category'];
  name: string;
  /** Of the datasets that need it. */
  titles: string[];
}

/** The least a token must open for the datasets that are on, in WB's words. «Общее» needs no box to be ticked. */
export function neededCategories(datasets: readonly DatasetView[]): NeededCategory[] {
  const needed: NeededCategory[] = [];
  for (const { category, categoryName, title, isOn } of datasets) {
    if (!isOn || category === 'common') continue;
    const known = needed.find(({ id }) => id === category);
    if (known === undefined) needed.push({ id: category, name: categoryName, titles: [title] });
    else known.titles.push(title);
  }
  return needed;
}
