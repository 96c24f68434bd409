import type { Progress } from '../../../app/telling/progress';
import { fill } from '../../../locales/fill';
import type { PanelTexts } from '../../../locales/panel/texts';
import { whenText } from '../../format';
import { Countdown } from '../../parts/countdown';
import { useTexts } from '../../texts';
import { OTHER_ACCOUNT } from '../../known-view';
import { usePanel } from '../context';
import type { PanelState } from '../store';
import type { Phase } from './phase';

/** Longer waits are told by the clock on the wall. */
const LONG_WAIT_MS = 600_000;

/** What is going on and why, in two lines; read aloud when it becomes something else, not while it counts. */
export function RunStatus({ phase }: { phase: Phase }) {
  const texts = useTexts();
  const { state } = usePanel();
  const { run } = state;
  return (
    <div role={phase === 'stuck' ? 'alert' : 'status'} class={'status ' + phase}>
      <p class="lead">
        {run.kind === 'waiting' && <Countdown text={texts.refresh.waiting} untilMs={run.untilMs} />}
        {run.kind === 'retrying' && <Countdown text={texts.refresh.retrying} untilMs={run.untilMs} />}
        {run.kind !== 'waiting' && run.kind !== 'retrying' && titleOf(phase, state, texts)}
      </p>
      <p class="soft small">{whyOf(phase, state, texts)}</p>
    </div>
  );
}

function titleOf(phase: Phase, { run, progress }: PanelState, { refresh }: PanelTexts): string {
  if (run.kind === 'stuck') return run.code === OTHER_ACCOUNT ? refresh.otherAccount : refresh.gaveUp;
  const running = progress?.datasets.filter(({ state, resumeAtMs }) => state === 'running' && resumeAtMs === null).map(({ title }) => title) ?? [];
  const titles: Partial<Record<Phase, string>> = {
    working: running.length === 0 ? refresh.working : refresh.working + ': ' + running.join(', '),
    held: refresh.held, paused: refresh.paused, pause: refresh.pausing, stop: refresh.stopping,
  };
  return titles[phase] ?? '';
}

function whyOf(phase: Phase, { run, view, progress }: PanelState, texts: PanelTexts): string {
  const { refresh } = texts;
  if (run.kind === 'stuck') return run.code === OTHER_ACCOUNT ? fill(refresh.whyOtherAccount, { before: view?.account ?? '', now: run.why }) : run.why;
  if (run.kind === 'retrying') return run.why;
  if (run.kind === 'waiting') {
    const leftMs = run.untilMs - Date.now();
    return leftMs > LONG_WAIT_MS ? whenText(run.untilMs, Date.now(), texts) + '. ' + refresh.longWaiting : nextReason(progress) || refresh.whyWaiting;
  }
  return phase === 'held' ? refresh.whyHeld : phase === 'paused' ? refresh.whyPaused : '';
}

/** What the dataset that goes on first is waiting for; '' where the server does not say. */
function nextReason(progress: Progress | null): string {
  const waiting = progress?.datasets.filter(({ resumeAtMs }) => resumeAtMs !== null) ?? [];
  const [next] = waiting.sort((a, b) => (a.resumeAtMs as number) - (b.resumeAtMs as number));
  return next === undefined || next.waiting === '' ? '' : next.title + ': ' + next.waiting;
}
