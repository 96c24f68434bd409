import type { DatasetView } from '../../../app/panel/view';
import { Switch } from '../../parts/switch';
import { usePanel } from '../context';
import { DatasetFacts } from './dataset-facts';
import { DatasetOptions } from './dataset-options';

export function DatasetItem({ dataset }: { dataset: DatasetView }) {
  const { state, actions } = usePanel();
  const { id, title, isOn, closed } = dataset;
  const about = 'about-' + id;
  return (
    <div class={isOn ? 'dataset' : 'dataset off'}>
      <div class="head">
        <b>{title}</b>
        <Switch isOn={isOn} name={title} about={about} isBusy={state.saving !== ''}
          onChange={(wanted) => void actions.change({ kind: 'dataset', id, isOn: wanted }, id)} />
      </div>
      <div id={about} class="small">
        <DatasetFacts dataset={dataset} />
        {closed !== '' && <p class="why">{closed}</p>}
      </div>
      {isOn && <DatasetOptions dataset={dataset} />}
    </div>
  );
}
