import { useTexts } from '../../texts';
import { Notice } from '../../parts/notice';
import { usePanel } from '../context';
import { DatasetLine } from './dataset-line';
import { RunCard } from './run-card';

export function Refresh() {
  const { refresh } = useTexts();
  const { state, view } = usePanel();
  const { datasets, notices } = state.progress ?? view.progress;
  const isOneShop = view.shops.length < 2;
  const begun = datasets.filter(({ state: status }) => status !== 'idle');
  return (
    <>
      <RunCard />
      {notices.map((text) => <Notice key={text} mood="warning">{text}</Notice>)}
      {state.unseen.length > 0 && (
        <Notice mood="bad"><b>{refresh.unseen}</b>{state.unseen.map((text) => <p key={text}>{text}</p>)}</Notice>
      )}
      <ul class="lines">
        {begun.map((dataset) => <DatasetLine key={dataset.shop + dataset.id} dataset={dataset} isOneShop={isOneShop} />)}
      </ul>
    </>
  );
}
