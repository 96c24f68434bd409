import { useEffect, useState } from 'preact/hooks';
import type { ActionsView, ActionWish } from '../../../../app/actions/view';
import { call, type Failure } from '../../../server';

/** The page cannot know how long Google takes to answer: a step that breaks is asked for again after this. */
const AGAIN_MS = 5_000;

export interface Writing {
  view: ActionsView | null;
  /** Why the last wish was not done; '' for none. */
  problem: string;
  isBusy: boolean;
  wish(wish: ActionWish): void;
}

/** What the server says of writing to WB, and the steps of a plan while the page is open. */
export function useWriting(): Writing {
  const [view, setView] = useState<ActionsView | null>(null);
  const [problem, setProblem] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    call('actionsView').then(setView, ({ text }: Failure) => setProblem(text));
  }, []);
  useEffect(() => {
    if (view === null || view.resumeAtMs === null) return undefined;
    let isWanted = true;
    const step = (): void => {
      call('actionStep').then((now) => { if (isWanted) setView(now); }, () => setTimeout(() => { if (isWanted) setTurn(turn + 1); }, AGAIN_MS));
    };
    const timer = setTimeout(step, Math.max(0, view.resumeAtMs - view.nowMs));
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [view, turn]);
  const wish = (wanted: ActionWish): void => {
    setBusy(true);
    setProblem('');
    call('actionWish', wanted).then(setView, ({ text }: Failure) => setProblem(text)).then(() => setBusy(false));
  };
  return { view, problem, isBusy, wish };
}
