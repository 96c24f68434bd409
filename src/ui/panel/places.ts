import type { MorePageId, PlaceId, TabId } from '../../locales/panel/texts';

/** From left to right. */
export const TABS: readonly TabId[] = ['home', 'reports', 'data', 'actions'];
export const MORE_PAGES: readonly MorePageId[] = ['shops', 'journal', 'health', 'settings', 'help'];

export function isTab(place: PlaceId): place is TabId {
  return (TABS as readonly PlaceId[]).includes(place);
}

/** The id of a tab's button, by which its panel is named. */
export function tabElement(tab: TabId): string {
  return 'tab-' + tab;
}
