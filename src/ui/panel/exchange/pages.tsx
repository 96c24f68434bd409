import type { ExchangePageId } from '../../../locales/panel/texts';
import type { ActionPage } from '../actions/pages';
import { SystemPage } from './system-page';

/** A page a system, in the order of the tab. */
const SYSTEMS: readonly ExchangePageId[] = ['accountant', '1c', 'fresh', 'moysklad', 'bitrix24', 'class365', 'excel', 'bank'];

export const EXCHANGE_PAGES: readonly ActionPage[] = SYSTEMS.map((system) => ({ id: system, group: 'handOver', Page: () => <SystemPage system={system} /> }));
