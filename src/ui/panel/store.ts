import type { HomeView, PanelView } from '../../app/panel/view';
import type { Progress } from '../../app/telling/progress';
import { ru } from '../../locales/panel/ru';
import type { MorePageId, PanelTexts, TabId } from '../../locales/panel/texts';
import type { RunState } from './driver';

/** All that the panel shows. */
export interface PanelState {
  view: PanelView | null;
  /** In the language of the view. */
  texts: PanelTexts;
  /** What the reports said last; null before they were asked. */
  homes: readonly HomeView[] | null;
  progress: Progress | null;
  run: RunState;
  /** What the person asked of the refresh and the server has not done yet. */
  asked: 'pause' | 'stop' | null;
  /** The tab that was opened last. */
  tab: TabId;
  /** The page over it, of those behind «⋮». */
  page: MorePageId | null;
  /** Who takes a new token: '' for a shop yet to be known, null while the form is closed. */
  connecting: string | null;
  /** The change that is being saved. */
  saving: string;
  /** The change that failed last, and why. */
  failed: { change: string; text: string } | null;
  /** What went well and should be told once. */
  told: string;
  /** Failures of unattended runs: the server tells each once. */
  unseen: readonly string[];
  /** Why there is no view. */
  notOpened: string;
  /** The page's clock minus the server's. */
  aheadMs: number;
}

export interface Store {
  get(): PanelState;
  set(change: Partial<PanelState>): void;
}

export const FIRST_STATE: PanelState = {
  view: null, texts: ru, homes: null, progress: null, run: { kind: 'idle' }, asked: null, tab: 'home', page: null, connecting: null,
  saving: '', failed: null, told: '', unseen: [], notOpened: '', aheadMs: 0,
};

export function createStore(onChange: (state: PanelState) => void): Store {
  let state = FIRST_STATE;
  return {
    get: () => state,
    set(change) {
      state = { ...state, ...change };
      onChange(state);
    },
  };
}
