import type { DatasetView } from '../../../app/panel/view';
import { useTexts } from '../../texts';
import { CellsMeter } from '../cells-meter';
import { usePanel } from '../context';
import { DatasetItem } from './dataset-item';
import { Presets } from './presets';

export function Data() {
  const { time } = useTexts();
  const { view } = usePanel();
  return (
    <>
      <CellsMeter />
      <Presets />
      {byCategory(view.datasets).map(({ id, name, datasets }) => (
        <section key={id} class="group" aria-labelledby={'category-' + id}>
          <h2 id={'category-' + id}>{name}</h2>
          {datasets.map((dataset) => <DatasetItem key={dataset.id} dataset={dataset} />)}
        </section>
      ))}
      <p class="soft small">{time.moscow}</p>
    </>
  );
}

interface Group {
  id: string;
  name: string;
  datasets: DatasetView[];
}

function byCategory(datasets: readonly DatasetView[]): Group[] {
  const groups: Group[] = [];
  for (const dataset of datasets) {
    const group = groups.find(({ id }) => id === dataset.category);
    if (group === undefined) groups.push({ id: dataset.category, name: dataset.categoryName, datasets: [dataset] });
    else group.datasets.push(dataset);
  }
  return groups;
}
