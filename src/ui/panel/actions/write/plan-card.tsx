import { useEffect, useRef, useState } from 'preact/hooks';
import type { ActionWish, PlanView } from '../../../../app/actions/view';
import { fill } from '../../../../locales/fill';
import { exactly } from '../../../format';
import { Meter } from '../../../parts/meter';
import { Notice } from '../../../parts/notice';
import { useTexts } from '../../../texts';
import { PlanRows } from './plan-rows';

interface PlanCardProps {
  plan: PlanView;
  /** What is confirmed goes out at its hours. */
  isScheduled: boolean;
  nowMs: number;
  isBusy: boolean;
  wish(wish: ActionWish): void;
}

/** A plan as it is on the server: being made, waiting for a person, being sent, or at its end. */
export function PlanCard(props: PlanCardProps) {
  const { write } = useTexts().actions;
  const { plan } = props;
  const lead = useRef<HTMLParagraphElement>(null);
  // Whoever has asked for it may have been far below: the next Tab goes on from here.
  useEffect(() => { if (plan.isUnderWay) lead.current?.focus(); }, []);
  return (
    <section class="card" aria-label={write.plan}>
      <p class="lead" role="status" tabIndex={-1} ref={lead}>{leadOf(plan, write)}</p>
      {plan.isUnderWay && <Meter value={plan.progress.done} limit={plan.progress.of} name={leadOf(plan, write)} isProgress />}
      {plan.isUnderWay && plan.stage !== 'look' && <div class="buttons"><button class="destroy" disabled={props.isBusy} onClick={() => props.wish({ kind: 'stop' })}>{write.stop}</button></div>}
      {plan.stage === 'ready' && <Ready {...props} />}
      {plan.stage === 'ended' && <Ended plan={plan} />}
    </section>
  );
}

type WriteTexts = ReturnType<typeof useTexts>['actions']['write'];

function leadOf({ stage, changes, ending, isUndo, counts: { done, sent } }: PlanView, write: WriteTexts): string {
  switch (stage) {
    case 'look': return write.looking;
    case 'ready': return changes === 0 ? write.nothing : fill(isUndo ? write.willUndo : write.willChange, { count: changes });
    case 'ended': return ending;
    case 'verify': return write.verifying;
    default: return fill(write.sending, { done, sent, count: changes });
  }
}

function Ready({ plan, isScheduled, nowMs, isBusy, wish }: PlanCardProps) {
  const texts = useTexts();
  const { write } = texts.actions;
  const [typed, setTyped] = useState('');
  const minutes = Math.max(0, Math.ceil((plan.expiresAtMs - nowMs) / 60_000));
  const isAllowed = !plan.needsNumber || Number(typed) === plan.changes;
  const average = plan.averagePercent === null ? '' : `${plan.averagePercent < 0 ? '−' : '+'}${Math.abs(plan.averagePercent)} %`;
  return (
    <>
      {average !== '' && plan.changes > 0 && <p>{fill(write.average, { average })}</p>}
      {plan.stake !== null && <p>{fill(write.stake, { before: exactly(plan.stake.before, texts), after: exactly(plan.stake.after, texts) })}</p>}
      {plan.same > 0 && <p class="soft small">{fill(write.same, { count: plan.same })}</p>}
      {plan.hidden > 0 && <Notice mood="warning">{fill(write.hidden, { count: plan.hidden })}</Notice>}
      <PlanRows title={fill(write.largest, { count: plan.changes })} rows={plan.largest} all={plan.changes} from={plan.from} onFrom={(from) => wish({ kind: 'rows', from })} isBusy={isBusy} isOpen />
      <PlanRows title={fill(write.refused, { count: plan.refusedCount })} rows={plan.refused} all={plan.refusedCount} isOpen />
      {plan.changes > 0 && plan.needsNumber && (
        <label class="small">{fill(write.number, { count: plan.changes })}
          <input type="number" value={typed} onInput={({ currentTarget }) => setTyped(currentTarget.value)} />
        </label>
      )}
      <div class="buttons">
        <button onClick={() => wish({ kind: 'drop' })} disabled={isBusy}>{write.drop}</button>
        {plan.changes > 0 && (
          <button class="main" disabled={isBusy || !isAllowed} onClick={() => wish({ kind: 'confirm', plan: plan.id, hash: plan.hash, rows: plan.needsNumber ? Number(typed) : null })}>
            {fill(isScheduled && !plan.isUndo ? write.schedule : write.send, { count: plan.changes })}
          </button>
        )}
      </div>
      {plan.changes > 0 && <p class="soft small">{fill(write.expires, { minutes })}</p>}
    </>
  );
}

function Ended({ plan }: { plan: PlanView }) {
  const { write } = useTexts().actions;
  const { done, refused, waiting, unknown } = plan.counts;
  return (
    <>
      {plan.counts.sent > 0 && <p>{fill(write.done, { count: done })}</p>}
      {waiting > 0 && <Notice mood="warning">{fill(write.waiting, { count: waiting })}</Notice>}
      {unknown > 0 && <Notice mood="bad">{fill(write.unknown, { count: unknown })}</Notice>}
      <PlanRows title={fill(write.wbRefused, { count: refused })} rows={plan.wbRefused} all={refused} isOpen />
    </>
  );
}
