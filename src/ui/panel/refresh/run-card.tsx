import { fill } from '../../../locales/fill';
import { timeText, whenText } from '../../format';
import { Meter } from '../../parts/meter';
import { useTexts } from '../../texts';
import { usePanel } from '../context';
import { RunButtons } from './run-buttons';
import { RunStatus } from './run-status';
import { countOf, phaseOf } from './phase';

/** Where the refresh stands, and what can be done about it. */
export function RunCard() {
  const texts = useTexts();
  const { refresh } = texts;
  const { state, view } = usePanel();
  const progress = state.progress ?? view.progress;
  const phase = phaseOf(state);
  const { done, total, failed } = countOf(progress);
  const words = fill(refresh.progress, { done, total });
  // The card of the seller comes with the connection, and nothing else: that is not to be called ready.
  const lastAtMs = Math.max(0, ...view.datasets.filter(({ category }) => category !== 'common').map(({ lastSuccessAtMs }) => lastSuccessAtMs ?? 0));
  const idleFacts = [
    ...(total > 0 && lastAtMs > 0 ? [words] : []),
    ...(view.nextRunAtMs === null ? [] : [fill(refresh.next, { time: timeText(view.nextRunAtMs, texts.language) })]),
  ];
  return (
    <section class="card" aria-label={refresh.title}>
      {phase !== 'idle' && (
        <>
          <RunStatus phase={phase} />
          <Meter value={done} limit={total} name={words} isProgress />
          <p class="soft small" aria-live="polite">{words}{failed > 0 && ' · ' + fill(refresh.failed, { count: failed })}</p>
        </>
      )}
      {phase === 'idle' && <p class="lead">{lastAtMs === 0 ? refresh.notYet : fill(refresh.upToDate, { time: whenText(lastAtMs, view.nowMs, texts) })}</p>}
      {phase === 'idle' && <p class="soft small">{idleFacts.join(' · ')}</p>}
      {phase === 'idle' && failed > 0 && <p class="bad small">{fill(refresh.failed, { count: failed })}</p>}
      <RunButtons phase={phase} isFirst={lastAtMs === 0} />
      {(phase === 'working' || phase === 'waiting') && <p class="soft small">{refresh.mayClose}</p>}
    </section>
  );
}
