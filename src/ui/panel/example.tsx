import { useTexts } from '../texts';
import { usePanel } from './context';

const CHANGE = 'example';

/** Before there is a token: what one would get, with a made-up shop, and the way to be rid of it. */
export function Example({ isOffered }: { isOffered: boolean }) {
  const { example } = useTexts();
  const { view: { hasExample }, state, commands } = usePanel();
  if (!hasExample && !isOffered) return null;
  const isBusy = state.saving === CHANGE;
  const show = (isShown: boolean): void => void commands.change({ kind: CHANGE, isShown }, CHANGE);
  return (
    <section class="card">
      <p>{hasExample ? example.there : example.offer}</p>
      <div class="buttons"><button disabled={isBusy} onClick={() => show(!hasExample)}>{isBusy ? example.busy : hasExample ? example.remove : example.show}</button></div>
      {state.failed?.change === CHANGE && <p class="why" role="alert">{state.failed.text}</p>}
    </section>
  );
}
