import { menuFor } from '../../locales';
import type { MenuItem } from '../../locales/locale';
import type { Services } from '../services';

type Entry = readonly [MenuItem, string] | 'separator';

/** The menu as data: what it says is in the locales, what it calls are the global functions of main.ts. What is wanted every day stands first. */
export const EVERY_DAY: readonly Entry[] = [
  ['panel', 'menuPanel'],
  ['refreshAll', 'menuRefreshAll'],
  ['refreshSheet', 'menuRefreshSheet'],
  'separator',
  ['behind', 'menuBehind'],
  ['formula', 'menuFormula'],
  ['share', 'menuShare'],
  ['connect', 'menuConnect'],
  ['help', 'menuHelp'],
  'separator',
];

/** Behind the last item. */
const NOW_AND_THEN: readonly Entry[] = [
  ['sheetInfo', 'menuSheetInfo'],
  ['journal', 'menuJournal'],
  ['start', 'menuStart'],
  'separator',
  ['stampFormulas', 'menuStampFormulas'],
  ['freezeFormulas', 'menuFreezeFormulas'],
];

export function addMenu({ ui, session }: Pick<Services, 'ui' | 'session'>): void {
  const { items, more } = menuFor(session.language());
  const shown = (entry: Entry) => (entry === 'separator' ? entry : { label: items[entry[0]], handler: entry[1] });
  ui.addMenu([...EVERY_DAY.map(shown), { label: more, items: NOW_AND_THEN.map(shown) }]);
}
