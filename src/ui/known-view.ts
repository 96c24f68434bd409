import type { PanelChange, PanelView } from '../app/panel/view';
import { expectedView } from './expected-view';
import { call, type Failure } from './server';

export const OTHER_ACCOUNT = 'OTHER_ACCOUNT';

/** What the page knows of the server, whose answers come in any order. */
export interface KnownView {
  /** The view once all that was changed is saved. */
  expected(): PanelView;
  /** Asks the server. Rejects with a Failure, of the code OTHER_ACCOUNT where somebody else answers than did at first. */
  look(): Promise<PanelView>;
  /** Has a change saved, after those that were made before it. Rejects as look does. */
  save(change: PanelChange): Promise<PanelView>;
  isSaving(): boolean;
}

/** @param ask calls the server; a test has its own. */
export function knownView(ask: typeof call = call): KnownView {
  let known: PanelView | null = null;
  let waiting: readonly PanelChange[] = [];
  let savedCount = 0;
  let last: Promise<unknown> = Promise.resolve();

  function learn(view: PanelView, isFresh: boolean): PanelView {
    if (known !== null && view.account !== known.account) throw { code: OTHER_ACCOUNT, text: view.account } satisfies Failure;
    if (known === null || isFresh) known = view;
    return view;
  }

  return {
    expected: () => waiting.reduce(expectedView, known as PanelView),
    isSaving: () => waiting.length > 0,
    async look() {
      const before = savedCount;
      const view = await ask('panelView');
      // Asked before a change was saved, the server may have answered of the time before it.
      return learn(view, savedCount === before);
    },
    save(change) {
      const saving = last.then(() => ask('panelChange', change)).finally(() => {
        waiting = waiting.filter((one) => one !== change);
        savedCount += 1;
      });
      waiting = [...waiting, change];
      last = saving.catch(() => undefined);
      return saving.then((view) => learn(view, true));
    },
  };
}
