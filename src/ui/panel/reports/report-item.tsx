import type { ReportView } from '../../../app/panel/view';
import { fill } from '../../../locales/fill';
import { whenText } from '../../format';
import { Notice } from '../../parts/notice';
import { Switch } from '../../parts/switch';
import { useTexts } from '../../texts';
import { usePanel } from '../context';
import { SheetButton } from '../sheet-button';

/** A report: what it answers, whether it is made, and its sheet. */
export function ReportItem({ report: { id, title, about, isOn, madeAtMs, lacking, without, problem } }: { report: ReportView }) {
  const texts = useTexts();
  const { reports } = texts;
  const { view: { nowMs }, state, commands } = usePanel();
  return (
    <div class={isOn ? 'dataset' : 'dataset off'}>
      <div class="head">
        <b>{title}</b>
        <Switch isOn={isOn} name={title} about={'about-' + id} isBusy={state.saving !== ''}
          onChange={(wanted) => void commands.change({ kind: 'report', id, isOn: wanted }, id)} />
      </div>
      <div id={'about-' + id} class="small">
        <p>{about}</p>
        {isOn && madeAtMs !== null && <p class="soft">{fill(reports.made, { time: whenText(madeAtMs, nowMs, texts) })}</p>}
        {isOn && lacking.length > 0 && <p class="soft">{fill(reports.lacking, { sheets: lacking.join(', ') })}</p>}
        {isOn && without.length > 0 && <p>{fill(reports.without, { columns: without.join('; ') })}</p>}
      </div>
      {problem !== '' && <Notice mood="bad">{problem}</Notice>}
      {isOn && madeAtMs !== null && <ReportButtons id={id} />}
    </div>
  );
}

function ReportButtons({ id }: { id: string }) {
  const { reports } = useTexts();
  const { state, commands } = usePanel();
  return (
    <div class="buttons">
      <SheetButton id={id} look="small">{reports.open}</SheetButton>
      <button class="small" disabled={state.run.kind !== 'idle' || state.saving !== ''} onClick={() => void commands.change({ kind: 'makeReport', id }, id)}>{reports.makeAgain}</button>
    </div>
  );
}
