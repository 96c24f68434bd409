import { useEffect, useRef } from 'preact/hooks';
import type { DatasetView } from '../../../app/panel/view';
import { Icon } from '../../parts/icon';
import { Switch } from '../../parts/switch';
import { useTexts } from '../../texts';
import { usePanel } from '../context';
import { DatasetFacts } from './dataset-facts';

interface DatasetItemProps {
  dataset: DatasetView;
  /** Its page has just been closed: the keyboard goes on here. */
  isFocused: boolean;
  onOpen(): void;
}

/** A line of the list: the name opens its page. */
export function DatasetItem({ dataset, isFocused, onOpen }: DatasetItemProps) {
  const { data } = useTexts();
  const { state, commands } = usePanel();
  const name = useRef<HTMLButtonElement>(null);
  const { id, title, isOn, closed } = dataset;
  useEffect(() => { if (isFocused) name.current?.focus(); }, []);
  return (
    <div class={isOn ? 'dataset' : 'dataset off'}>
      <div class="head">
        <button ref={name} class="name" onClick={onOpen}><b>{title}</b></button>
        <Switch isOn={isOn} name={title} about={'about-' + id} isBusy={state.saving !== ''}
          onChange={(wanted) => void commands.change({ kind: 'dataset', id, isOn: wanted }, id)} />
      </div>
      <div id={'about-' + id} class="small">
        {closed === '' ? <DatasetFacts dataset={dataset} /> : <p class="why"><Icon name="lock" />{data.locked}</p>}
      </div>
    </div>
  );
}
