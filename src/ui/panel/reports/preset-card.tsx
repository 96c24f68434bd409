import { useState } from 'preact/hooks';
import type { PresetPlan } from '../../../app/panel/view';
import { fill } from '../../../locales/fill';
import { minutesText } from '../../format';
import { Notice } from '../../parts/notice';
import { call } from '../../server';
import { useTexts } from '../../texts';
import { usePanel } from '../context';
import { useAnswer } from '../use-answer';

/** What a preset adds and costs, and what the token lacks for it, before it is taken. */
export function PresetCard({ id, onClose }: { id: string; onClose(): void }) {
  const texts = useTexts();
  const { value: plan, problem } = useAnswer(() => call('presetPlan', id));
  const [isTaken, setTaken] = useState(false);
  return (
    <div class="card" role="group" aria-label={texts.presets.names[id]}>
      {problem !== '' && <Notice mood="bad" isNews>{problem}</Notice>}
      {plan === null && problem === '' && <p class="soft" role="status">{texts.loading}</p>}
      {isTaken ? <Notice mood="good" isNews>{texts.presets.connectFirst}</Notice> : plan !== null && <Contents plan={plan} />}
      <Answer id={id} plan={isTaken ? null : plan} onClose={onClose} onTaken={() => setTaken(true)} />
    </div>
  );
}

function Contents({ plan: { reports, datasets, without, calls, atLeastMs, needed, closed } }: { plan: PresetPlan }) {
  const texts = useTexts();
  const { presets } = texts;
  const { view: { shops } } = usePanel();
  if (isNothing({ reports, datasets, without })) return <p role="status">{presets.nothing}</p>;
  return (
    <>
      {reports.length > 0 && <p><b>{presets.reports}</b></p>}
      {reports.length > 0 && <ul class="small">{reports.map(({ id, title, about }) => <li key={id}><b>{title}</b> <span class="soft">{about}</span></li>)}</ul>}
      {datasets.length > 0 && <p class="small"><b>{presets.datasets}</b> {datasets.map(({ title }) => title).join(', ')}</p>}
      {without.length > 0 && <p class="small">{fill(presets.without, { sheets: without.join(', ') })}</p>}
      {calls > 0 && <p class="small">{fill(presets.cost, { calls, minutes: minutesText(atLeastMs, texts) })}</p>}
      {shops.length === 0 && <p class="small">{presets.connectFirst}</p>}
      {needed.length > 0 && <p class="small">{fill(presets.needed, { categories: needed.join(', ') })}</p>}
      {closed.map(({ why, sheets }) => <Notice key={why} mood="warning"><p>{why}</p><p>{fill(texts.refresh.commonTo, { list: sheets.join(', ') })}</p></Notice>)}
    </>
  );
}

function Answer({ id, plan, onClose, onTaken }: { id: string; plan: PresetPlan | null; onClose(): void; onTaken(): void }) {
  const { presets, cancel, close, refresh } = useTexts();
  const { view: { shops }, state, commands } = usePanel();
  const isIdle = state.run.kind === 'idle' && state.saving === '';
  async function add({ datasets }: PresetPlan): Promise<void> {
    if (!await commands.change({ kind: 'preset', id }, id)) return;
    if (shops.length === 0) return onTaken();
    onClose();
    if (datasets.length > 0 && shops.some(({ tokens }) => tokens.some(({ isOwn }) => isOwn))) commands.refresh(datasets.map((dataset) => dataset.id));
    else document.getElementById('section')?.focus();
  }
  return (
    <div class="buttons">
      {plan !== null && !isNothing(plan) && <button class="main" disabled={!isIdle} onClick={() => void add(plan)}>{plan.without.length > 0 || shops.length === 0 ? presets.take : presets.add}</button>}
      {plan !== null && plan.closed.length > 0 && <button onClick={() => commands.askForToken(shops[0]?.label ?? '')}>{refresh.connectNew}</button>}
      <button onClick={onClose}>{plan === null ? close : cancel}</button>
    </div>
  );
}

function isNothing({ reports, datasets, without }: Pick<PresetPlan, 'reports' | 'datasets' | 'without'>): boolean {
  return reports.length + datasets.length + without.length === 0;
}
