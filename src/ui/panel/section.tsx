import type { ComponentType } from 'preact';
import { fill } from '../../locales/fill';
import type { PlaceId } from '../../locales/panel/texts';
import { Notice } from '../parts/notice';
import { useTexts } from '../texts';
import { ActionsTab } from './actions/actions-tab';
import { usePanel } from './context';
import { Data } from './data/data';
import { Home } from './home/home';
import { Health } from './more/health';
import { Help } from './more/help';
import { Journal } from './more/journal';
import { Settings } from './more/settings';
import { Shops } from './more/shops/shops';
import { tabElement } from './places';
import { Reports } from './reports/reports';
import { Subpage } from './subpage';

const PLACES: Readonly<Record<PlaceId, ComponentType>> = {
  home: Home, reports: Reports, data: Data, actions: ActionsTab, shops: Shops, journal: Journal, health: Health, settings: Settings, help: Help,
};

/** What the chosen tab opens, or the page over it. */
export function Section() {
  const { state: { tab, page, told, failed } } = usePanel();
  const Tab = PLACES[tab];
  return (
    <div id="section" role="tabpanel" aria-labelledby={page === null ? tabElement(tab) : 'subpage'} tabIndex={-1}>
      {told !== '' && <Notice mood="good" isNews>{told}</Notice>}
      {failed !== null && <Notice mood="bad" isNews>{failed.text}</Notice>}
      {page === null ? <Tab key={tab} /> : <MorePage key={page} />}
    </div>
  );
}

/** What «⋮» has opened. */
export function MorePage() {
  const { places, backTo } = useTexts();
  const { state: { tab, page }, commands } = usePanel();
  if (page === null) return null;
  const Page = PLACES[page];
  const goBack = (): void => {
    commands.show(tab);
    document.getElementById(tabElement(tab))?.focus();
  };
  return <Subpage title={places[page]} back={fill(backTo, { place: places[tab] })} onBack={goBack}><Page /></Subpage>;
}
