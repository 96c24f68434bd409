import type { DatasetId } from '../../datasets';
import { datasetById } from '../../datasets';
import type { Headers, Locale, TableId } from '../../locales/locale';
import type { FormulaWords } from '../../formulas/arguments/words';
import { SHOP as SHOP_ID } from '../../sheet/keys/row-key';
import { openTable, type Table as OpenTable } from '../../sheet/table';
import type { TableColumn, TableSpec } from '../../sheet/table-spec';
import type { Route } from '../../sync/source';
import type { Column, Table, ValueWords } from '../../tables/table';
import type { Services } from '../services';
import { connectedShops } from '../shops/shops';
import { columnsOff, type Settings, settingsOf } from '../state/settings';

const IN_ROUBLES = ', ₽';

/** Stands first in every table. */
const SHOP: Column = { id: SHOP_ID, kind: 'text', widthPx: 140 };

/** What a sheet needs of a language. */
export type SheetWords = Pick<Locale, 'headers' | 'notes' | 'formulas' | 'others'>;

type WordedTable = Pick<Table<TableId>, 'id' | 'columns' | 'key' | 'mayLack' | 'version' | 'currency' | 'zerosCountWith'> & Pick<TableSpec, 'filled'>;

/** The sheet of a dataset as data, in the words of a language. */
export function tableSpec(datasetId: string, locale: SheetWords): TableSpec {
  const { table, source: { joins = [] } } = datasetById(datasetId);
  const filled = joins.filter(({ isForStandIn }) => isForStandIn !== true).flatMap(({ take }) => Object.keys(take));
  return wordedSpec({ ...withShop({ ...table, id: table.id as DatasetId }), filled }, locale);
}

/** The table as it stands on a sheet, where the shop comes first. */
export function withShop<Own extends Pick<WordedTable, 'columns' | 'key'>>(table: Own): Own {
  return { ...table, columns: [SHOP, ...table.columns], key: [SHOP_ID, ...table.key] };
}

/** A table with its words, of which none is looked up before it is asked for. */
export function wordedSpec(table: WordedTable, locale: SheetWords): TableSpec {
  const { id, columns, key, mayLack, version, filled, zerosCountWith } = table;
  return {
    tag: id,
    title: () => locale.headers()[id].title,
    columns: columns.map((column) => wordedColumn(table, column, locale)),
    key,
    ...(mayLack === undefined ? {} : { mayLack }),
    ...(version === undefined ? {} : { version }),
    ...(filled === undefined ? {} : { filled }),
    ...(zerosCountWith === undefined ? {} : { zerosCountWith }),
  };
}

function wordedColumn({ id, key, currency }: WordedTable, column: Column, locale: SheetWords): TableColumn {
  const header = (): string => locale.headers()[id].columns[column.id] as string;
  const isInRoubles = column.kind === 'money' && currency === undefined;
  const isWorded = (column.kind === 'boolean' || column.isCoded === true) && !key.includes(column.id);
  const wordsIn = (language: WordSource): ValueWords => wordsOf(id, column, language);
  return {
    ...column,
    header: isInRoubles ? () => header() + IN_ROUBLES : header,
    note: () => locale.notes()[id].columns[column.id] as string,
    ...(isInRoubles ? { formerHeader: header } : {}),
    // A key needs the code.
    ...(isWorded ? { words: { own: () => wordsIn(locale), others: () => locale.others.map(wordsIn) } } : {}),
  };
}

/** What the spec's language calls a column: as a sheet shows it, and as one of the first version did. */
export function namesOf({ columns }: TableSpec, columnId: string): string[] {
  const { header, formerHeader = header } = columns.find(({ id }) => id === columnId) as TableColumn;
  return [header(), formerHeader()];
}

interface WordSource {
  headers: () => Headers;
  formulas: FormulaWords;
}

function wordsOf(id: TableId, { id: columnId, kind }: Column, { headers, formulas }: WordSource): ValueWords {
  return kind === 'boolean' ? { true: formulas.yes.split('|')[0] as string, false: '', no: formulas.no.split('|')[0] as string } : headers()[id].values?.[columnId] ?? {};
}

export interface Tables {
  /** @param route whose way of finding rows counts; without it, whichever counted last */
  of(datasetId: string, route?: Route | null): OpenTable;
  forget(): void;
}

type Writer = Pick<Services, 'documentStore' | 'workbook' | 'locale'>;

/** As `tableSpec`, without the columns that the seller does not want; one shop need not be told from others. */
export function chosenSpec(services: Pick<Services, 'documentStore' | 'locale'>, datasetId: string, { datasets }: Pick<Settings, 'datasets'> = settingsOf(services)): TableSpec {
  const shops = connectedShops(services);
  return {
    ...tableSpec(datasetId, services.locale),
    without: columnsOff(datasetById(datasetId), datasets[datasetId]),
    hidden: shops.length > 1 ? [] : [SHOP_ID],
    shops,
  };
}

/** Tables opened once an execution: opening reads the keys of the whole sheet. */
export function openTables(services: Writer): Tables {
  const opened = new Map<string, { table: OpenTable; foundBy: Route['foundBy'] }>();
  let settings: Settings | null = null;
  return {
    of(datasetId, route) {
      const known = opened.get(datasetId);
      const foundBy = route?.foundBy ?? known?.foundBy;
      if (known !== undefined && known.foundBy === foundBy) return known.table;
      settings = settings ?? settingsOf(services);
      const table = openTable(services.workbook, { ...chosenSpec(services, datasetId, settings), ...(foundBy === undefined ? {} : { foundBy }) });
      opened.set(datasetId, { table, foundBy });
      return table;
    },
    forget: () => {
      opened.clear();
      settings = null;
    },
  };
}
