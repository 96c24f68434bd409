import type { EndingColumnId } from '../../locales/locale';
import { SHOP } from '../../sheet/keys/row-key';
import { openTable } from '../../sheet/table';
import type { TableSpec } from '../../sheet/table-spec';
import type { Column, WireRow } from '../../tables/table';
import { isWbError } from '../../wb/errors';
import { tableSpec, wordedSpec, withShop } from '../refresh/tables';
import type { Services } from '../services';
import { type ConnectedShop, connectedShops } from '../shops/shops';
import { answerText, type Ending, endingsOf, insteadText } from './endings';

export const ENDINGS = 'endings';

const COLUMNS: readonly Column<EndingColumnId>[] = [
  { id: 'sheet', kind: 'text', widthPx: 180 },
  { id: 'on', kind: 'date', widthPx: 130 },
  { id: 'announcedOn', kind: 'date', widthPx: 130 },
  { id: 'instead', kind: 'text', widthPx: 360 },
  { id: 'answer', kind: 'text', widthPx: 360 },
  { id: 'method', kind: 'text', widthPx: 260 },
  { id: 'replacedBy', kind: 'text', widthPx: 260 },
  { id: 'dataset', kind: 'text', widthPx: 120, isTechnical: true },
];

type Writer = Pick<Services, 'clock' | 'documentStore' | 'locale' | 'workbook'>;

function specOf(services: Pick<Services, 'documentStore' | 'locale'>): TableSpec {
  const spec = wordedSpec(withShop({ id: ENDINGS, columns: COLUMNS as readonly Column[], key: ['dataset'], filled: COLUMNS.map(({ id }) => id) }), services.locale);
  return { ...spec, hidden: connectedShops(services).length > 1 ? [] : [SHOP] };
}

/** Makes the list of what WB is to take away of what is on, or brings it up to date, and shows it. */
export function showEndings(services: Writer): void {
  writeEndings(services);
  services.workbook.find(ENDINGS)?.activate();
}

/** Where somebody has asked for the list, it stays true. */
export function renewEndings(services: Writer): void {
  try {
    if (services.workbook.find(ENDINGS) !== null) writeEndings(services);
  } catch (error) {
    // What people have made of the sheet stops no refresh.
    if (!isWbError(error)) throw error;
  }
}

function writeEndings(services: Writer): void {
  const table = openTable(services.workbook, specOf(services));
  const endings = endingsOf(services);
  for (const shop of connectedShops(services)) {
    const seen = new Set<string>();
    table.merge(shop.label, endings.map((ending) => rowOf(ending, shop, services)), { seen });
    table.retire(shop.label, seen, { instead: '', answer: services.locale.dialogs().health.endingIsOff });
  }
  services.workbook.flush();
}

function rowOf(ending: Ending, shop: ConnectedShop, services: Writer): WireRow {
  const { dataset: { id, source: { routes } }, on, announcedOn, replacedBy } = ending;
  const calls = routes.filter(({ isStandIn }) => isStandIn !== true).map(({ paging }) => paging.call(null)).map(({ method, path }) => `${method} ${path}`);
  return {
    dataset: id, sheet: tableSpec(id, services.locale).title(), on, announcedOn, method: [...new Set(calls)].join(', '), replacedBy,
    instead: insteadText(ending, services), answer: answerText(ending, services, [shop]),
  };
}
