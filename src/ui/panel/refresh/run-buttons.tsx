import { useTexts } from '../../texts';
import { OTHER_ACCOUNT } from '../../known-view';
import { usePanel } from '../context';
import type { Phase } from './phase';
import { needsToken } from './remedy';

/** At most one button stands out: the one that goes on. */
export function RunButtons({ phase, isFirst }: { phase: Phase; isFirst: boolean }) {
  const { refresh } = useTexts();
  const { state: { run }, commands } = usePanel();
  const stop = <button onClick={() => void commands.stop()}>{refresh.stop}</button>;
  if (phase === 'pause' || phase === 'stop') return null;
  if (phase === 'idle') return <button class="main wide" onClick={() => commands.refresh()}>{isFirst ? refresh.loadFirst : refresh.refreshAll}</button>;
  if (phase === 'paused') return <div class="buttons"><button class="main" onClick={commands.resume}>{refresh.resume}</button>{stop}</div>;
  if (run.kind === 'stuck') {
    if (run.code === OTHER_ACCOUNT) return null;
    if (needsToken(run.code)) return <button class="main wide" onClick={() => commands.askForToken('')}>{refresh.connectNew}</button>;
    return <div class="buttons"><button class="main" onClick={commands.goOn}>{refresh.resume}</button>{stop}</div>;
  }
  return (
    <div class="buttons">
      {phase === 'retrying' && <button class="main" onClick={commands.hurry}>{refresh.now}</button>}
      <button onClick={() => void commands.pause()}>{refresh.pause}</button>
      {stop}
    </div>
  );
}
