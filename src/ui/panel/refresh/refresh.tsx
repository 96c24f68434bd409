import { fill } from '../../../locales/fill';
import { useTexts } from '../../texts';
import { Notice } from '../../parts/notice';
import { usePanel } from '../context';
import { CopiedSheets } from './copied-sheets';
import { DatasetLine } from './dataset-line';
import { FirstPlan } from './first-plan';
import { countOf, phaseOf } from './phase';
import { commonErrors } from './remedy';
import { RunCard } from './run-card';

export function Refresh() {
  const { refresh } = useTexts();
  const { state, view, commands } = usePanel();
  const { datasets, notices } = state.progress ?? view.progress;
  const isOneShop = view.shops.length < 2;
  const common = commonErrors(datasets);
  // Of a refresh that went well nobody needs the lines.
  const isWorthALook = phaseOf(state) !== 'idle' || countOf(state.progress ?? view.progress).failed > 0;
  const begun = datasets.filter(({ state: status }) => status !== 'idle');
  return (
    <>
      {view.copiedSheets.length > 0 ? <CopiedSheets /> : <RunCard />}
      <FirstPlan />
      {notices.map((text) => <Notice key={text} mood="warning">{text}</Notice>)}
      {state.unseen.length > 0 && (
        <Notice mood="bad"><b>{refresh.unseen}</b>{state.unseen.map((text) => <p key={text}>{text}</p>)}</Notice>
      )}
      {common.map(({ shop, text, titles }) => (
        <Notice key={shop + text} mood="bad">
          {isOneShop ? text : shop + ': ' + text}
          <p class="small">{fill(refresh.commonTo, { list: titles.join(', ') })}</p>
          <p><button class="small" onClick={() => commands.askForToken(shop)}>{refresh.connectNew}</button></p>
        </Notice>
      ))}
      {begun.length > 0 && (
        <details open={isWorthALook}>
          <summary>{refresh.details}</summary>
          <ul class="lines">
            {begun.map((dataset) => <DatasetLine key={dataset.shop + dataset.id} dataset={dataset} isOneShop={isOneShop}
              isToldAbove={common.some(({ shop, text }) => shop === dataset.shop && text === dataset.text)} />)}
          </ul>
        </details>
      )}
    </>
  );
}
