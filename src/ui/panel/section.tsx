import type { ComponentType } from 'preact';
import type { TabId } from '../../locales/panel/texts';
import { Notice } from '../parts/notice';
import { usePanel } from './context';
import { Data } from './data/data';
import { Health } from './more/health';
import { Journal } from './more/journal';
import { Refresh } from './refresh/refresh';
import { Reports } from './reports/reports';
import { Settings } from './more/settings';
import { Shops } from './more/shops/shops';

const SECTIONS: Readonly<Record<TabId, ComponentType>> = { refresh: Refresh, reports: Reports, data: Data, shops: Shops, journal: Journal, health: Health, settings: Settings };

/** What the chosen tab opens. */
export function Section() {
  const { state } = usePanel();
  const Chosen = SECTIONS[state.tab];
  return (
    <div id="section" role="tabpanel" aria-labelledby={'tab-' + state.tab} tabIndex={-1}>
      {state.told !== '' && <Notice mood="good" isNews>{state.told}</Notice>}
      {state.failed !== null && <Notice mood="bad" isNews>{state.failed.text}</Notice>}
      <Chosen key={state.tab} />
    </div>
  );
}
