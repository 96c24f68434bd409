import type { MenuItem } from '../locales/locale';
import type { Services } from './services';

/** The menu as data: what it says is in the locales, what it calls are the global functions of main.ts. */
export const MENU: readonly (readonly [MenuItem, string] | 'separator')[] = [
  ['connect', 'menuConnect'],
  'separator',
  ['refreshAll', 'menuRefreshAll'],
  ['refreshSheet', 'menuRefreshSheet'],
  'separator',
  ['panel', 'menuPanel'],
  ['journal', 'menuJournal'],
  ['stampFormulas', 'menuStampFormulas'],
  ['help', 'menuHelp'],
];

export function addMenu({ ui, locale }: Pick<Services, 'ui' | 'locale'>): void {
  ui.addMenu(MENU.map((entry) => (entry === 'separator' ? entry : { label: locale.menu.items[entry[0]], handler: entry[1] })));
}
