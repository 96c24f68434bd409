import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PanelView } from '../../app/panel/view';
import type { Commands } from './commands';
import type { PanelState } from './store';

/** What every part of the panel may need; there is a view wherever parts are drawn. */
export interface Panel {
  state: PanelState;
  view: PanelView;
  commands: Commands;
}

export const PanelContext = createContext<Panel | null>(null);

export function usePanel(): Panel {
  return useContext(PanelContext) as Panel;
}
