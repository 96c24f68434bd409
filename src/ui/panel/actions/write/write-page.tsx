import { useState } from 'preact/hooks';
import type { ActionView } from '../../../../app/actions/view';
import { fill } from '../../../../locales/fill';
import { Notice } from '../../../parts/notice';
import { call, type Failure } from '../../../server';
import { useTexts } from '../../../texts';
import { usePanel } from '../../context';
import { Mandates } from './mandates';
import { PlanCard } from './plan-card';
import { SentLines } from './sent-lines';
import { useWriting, type Writing } from './use-writing';
import { WriteSwitch } from './write-switch';

/** One action: a draft on a sheet, its check, the confirmation, what came of it, and the way back. */
export function WritePage({ id }: { id: ActionView['id'] }) {
  const { write } = useTexts().actions;
  const writing = useWriting();
  const { view, problem } = writing;
  const [chosen, setShop] = useState('');
  const action = view?.actions.find((one) => one.id === id);
  if (view === null || action === undefined) return problem === '' ? <p class="soft" role="status">{write.loading}</p> : <Notice mood="bad" isNews>{problem}</Notice>;
  const shop = chosen === '' ? view.shops[0]?.id ?? '' : chosen;
  const own = view.plan !== null && view.plan.action === id ? view.plan : null;
  return (
    <>
      <p>{action.about}</p>
      {view.stop !== '' && <Notice mood="bad">{view.stop}</Notice>}
      {action.problem !== '' && <Notice mood="warning">{action.problem}</Notice>}
      {problem !== '' && <Notice mood="bad" isNews>{problem}</Notice>}
      {!action.isDrafted && action.lacks.length > 0 ? <Lacking lacks={action.lacks} /> : <Draft writing={writing} action={action} shop={shop} onShop={setShop} />}
      {own !== null && <PlanCard key={own.id} plan={own} isScheduled={action.isScheduled} nowMs={view.nowMs} isBusy={writing.isBusy} wish={writing.wish} />}
      <Mandates writing={writing} action={action} shop={shop} />
      <WriteSwitch view={view} isBusy={writing.isBusy} wish={writing.wish} />
      <SentLines lines={view.journal.filter(({ action: of }) => of === id)} isBusy={writing.isBusy} wish={writing.wish} />
      {action.cannotUndo !== '' && <p class="soft small">{action.cannotUndo}</p>}
    </>
  );
}

/** Instead of a draft that cannot be made: what it is made of, in one step. */
function Lacking({ lacks }: Pick<ActionView, 'lacks'>) {
  const { write } = useTexts().actions;
  const { commands, state } = usePanel();
  const load = async (): Promise<void> => {
    for (const { id } of lacks) if (!await commands.change({ kind: 'dataset', id, isOn: true }, id)) return;
    commands.refresh(lacks.map(({ id }) => id));
  };
  return (
    <div class="card">
      <p class="small">{fill(write.lacks, { sheets: lacks.map(({ title }) => title).join(', ') })}</p>
      {state.failed !== null && <Notice mood="bad" isNews>{state.failed.text}</Notice>}
      <div class="buttons"><button class="main" disabled={state.saving !== '' || state.run.kind !== 'idle'} onClick={() => void load()}>{write.load}</button></div>
    </div>
  );
}

interface DraftProps {
  writing: Writing;
  action: ActionView;
  shop: string;
  onShop(shop: string): void;
}

function Draft({ writing: { view, isBusy, wish }, action: { id, isDrafted }, shop, onShop }: DraftProps) {
  const { write } = useTexts().actions;
  const shops = view?.shops ?? [];
  const [told, setTold] = useState('');
  const isAtWork = view?.plan?.isUnderWay === true;
  const open = (): void => {
    call('openSheet', id).then((isThere) => setTold(isThere ? '' : write.noSheet), ({ text }: Failure) => setTold(text));
  };
  return (
    <div class="card">
      <p class="small">{isDrafted ? write.fillIn : write.begin}</p>
      {shops.length > 1 && (
        <label class="small">{write.shop}
          <select value={shop} onChange={({ currentTarget }) => onShop(currentTarget.value)}>
            {shops.map(({ id: sid, label }) => <option key={sid} value={sid}>{label}</option>)}
          </select>
        </label>
      )}
      <div class="buttons">
        <button class={isDrafted ? '' : 'main'} disabled={isBusy || isAtWork} onClick={() => wish({ kind: 'draft', action: id })}>{isDrafted ? write.again : write.make}</button>
        {isDrafted && <button onClick={open}>{write.open}</button>}
        {isDrafted && <button class="main" disabled={isBusy || isAtWork} onClick={() => wish({ kind: 'check', action: id, shop })}>{write.check}</button>}
      </div>
      {told !== '' && <Notice mood="warning" isNews>{told}</Notice>}
    </div>
  );
}
