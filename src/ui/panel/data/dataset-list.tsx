import { fill } from '../../../locales/fill';
import { useTexts } from '../../texts';
import { CellsMeter } from './cells-meter';
import { usePanel } from '../context';
import { DatasetItem } from './dataset-item';
import { foundIn, idsOn, type Wanted } from './found';
import { ScheduleMeter } from './schedule-meter';

interface DatasetListProps {
  wanted: Wanted;
  onWant(wanted: Wanted): void;
  onOpen(id: string): void;
  /** The dataset whose page was closed last. */
  focused: string;
}

export function DatasetList({ wanted, onWant, onOpen, focused }: DatasetListProps) {
  const { data, time } = useTexts();
  const { view: { datasets } } = usePanel();
  const groups = foundIn(datasets, wanted, data.groups);
  const isNarrow = wanted.words !== '' || wanted.wereOn !== null;
  const isOpen = (group: (typeof groups)[number]): boolean => isNarrow || group.datasets.some(({ id }) => id === focused);
  const on = idsOn(datasets);
  return (
    <>
      <CellsMeter />
      <ScheduleMeter />
      <input type="search" value={wanted.words} placeholder={data.search} aria-label={data.search} onInput={({ currentTarget: { value } }) => onWant({ ...wanted, words: value })} />
      {wanted.words === '' && (
        <div class="presets">
          <button class="chip" aria-pressed={wanted.wereOn !== null} onClick={() => onWant({ words: '', wereOn: on })}>{fill(data.onlyOn, { count: on.length })}</button>
          <button class="chip" aria-pressed={wanted.wereOn === null} onClick={() => onWant({ words: '', wereOn: null })}>{fill(data.all, { count: datasets.length })}</button>
        </div>
      )}
      {groups.length === 0 && <p class="soft" role="status">{data.nothingFound}</p>}
      {groups.map((group) => (
        <details key={group.id + String(isNarrow)} class="group" open={isOpen(group)}>
          <summary>{data.groups[group.id]} <span class="soft">{fill(data.groupCount, { on: group.on, all: group.all })}</span></summary>
          {group.datasets.map((dataset) => <DatasetItem key={dataset.id} dataset={dataset} isFocused={dataset.id === focused} onOpen={() => onOpen(dataset.id)} />)}
        </details>
      ))}
      <p class="soft small">{time.moscow}</p>
    </>
  );
}
