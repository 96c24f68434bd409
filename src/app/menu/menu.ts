import { menuFor } from '../../locales';
import type { MenuItem } from '../../locales/locale';
import type { Services } from '../services';

/** The menu as data: what it says is in the locales, what it calls are the global functions of main.ts. */
export const MENU: readonly (readonly [MenuItem, string] | 'separator')[] = [
  ['connect', 'menuConnect'],
  'separator',
  ['refreshAll', 'menuRefreshAll'],
  ['refreshSheet', 'menuRefreshSheet'],
  'separator',
  ['panel', 'menuPanel'],
  ['sheetInfo', 'menuSheetInfo'],
  ['journal', 'menuJournal'],
  'separator',
  ['stampFormulas', 'menuStampFormulas'],
  ['freezeFormulas', 'menuFreezeFormulas'],
  ['share', 'menuShare'],
  'separator',
  ['start', 'menuStart'],
  ['help', 'menuHelp'],
];

export function addMenu({ ui, session }: Pick<Services, 'ui' | 'session'>): void {
  const { items } = menuFor(session.language());
  ui.addMenu(MENU.map((entry) => (entry === 'separator' ? entry : { label: items[entry[0]], handler: entry[1] })));
}
