import type { DatasetView } from '../../../app/panel/view';
import { fill } from '../../../locales/fill';
import { Notice } from '../../parts/notice';
import { Switch } from '../../parts/switch';
import { call } from '../../server';
import { useTexts } from '../../texts';
import { usePanel } from '../context';
import { SheetButton } from '../sheet-button';
import { Subpage } from '../subpage';
import { useAnswer } from '../use-answer';
import { Columns } from './columns';
import { DatasetFacts } from './dataset-facts';
import { DatasetOptions } from './dataset-options';
import { Documents } from './documents';

/** The page of one dataset: what it is, and all that can be chosen of it. */
export function DatasetSheet({ dataset, onBack }: { dataset: DatasetView; onBack(): void }) {
  const { data, loading } = useTexts();
  const { state, commands } = usePanel();
  const { id, title, isOn, closed } = dataset;
  const { value, problem } = useAnswer(() => call('datasetPage', id));
  const toggle = <Switch isOn={isOn} name={title} isBusy={state.saving !== ''} onChange={(wanted) => void commands.change({ kind: 'dataset', id, isOn: wanted }, id)} />;
  return (
    <Subpage title={title} back={data.back} onBack={onBack} beside={toggle}>
      {value !== null && <p>{fill(data.about, { row: value.row })}</p>}
      <div class="small"><DatasetFacts dataset={dataset} /></div>
      {closed !== '' && <p class="why small">{closed}</p>}
      <SheetButtons dataset={dataset} />
      {value !== null && value.documents.length > 0 && <Documents documents={value.documents} />}
      {isOn && <DatasetOptions dataset={dataset} />}
      {problem !== '' && <Notice mood="bad" isNews>{problem}</Notice>}
      {value === null && problem === '' && <p class="soft" role="status">{loading}</p>}
      {isOn && value !== null && <Columns id={id} columns={value.columns} />}
    </Subpage>
  );
}

function SheetButtons({ dataset: { id, isOn, closed, lastSuccessAtMs } }: { dataset: DatasetView }) {
  const { data } = useTexts();
  const { commands, state } = usePanel();
  return (
    <div class="buttons">
      {lastSuccessAtMs !== null && <SheetButton id={id} look="small">{data.openSheet}</SheetButton>}
      {isOn && closed === '' && <button class="small" disabled={state.run.kind !== 'idle'} onClick={() => commands.refresh([id])}>{data.refreshOne}</button>}
    </div>
  );
}
