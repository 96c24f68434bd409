import type { DatasetId } from '../../datasets';
import { datasetById } from '../../datasets';
import type { Locale, TableId } from '../../locales/locale';
import { openTable, type Table as OpenTable } from '../../sheet/table';
import type { TableSpec } from '../../sheet/table-spec';
import type { Route } from '../../sync/source';
import type { Column, Table } from '../../tables/table';
import type { Services } from '../services';
import { type Settings, settingsOf } from '../state/settings';

/** Stands first in every table. */
const SHOP: Column = { id: 'shop', kind: 'text', widthPx: 140 };

type Worded = Pick<Locale, 'headers' | 'notes'>;

/** The sheet of a dataset as data, in the words of a language. */
export function tableSpec(datasetId: string, locale: Worded): TableSpec {
  const { id, columns, key } = datasetById(datasetId).table;
  return wordedSpec({ id: id as DatasetId, columns: [SHOP, ...columns], key: ['shop', ...key] }, locale);
}

/** A table with its words, of which none is looked up before it is asked for. */
export function wordedSpec({ id, columns, key }: Pick<Table<TableId>, 'id' | 'columns' | 'key'>, { headers, notes }: Worded): TableSpec {
  return {
    tag: id,
    title: () => headers()[id].title,
    columns: columns.map((column) => ({
      ...column,
      header: () => headers()[id].columns[column.id] as string,
      note: () => notes()[id].columns[column.id] as string,
    })),
    key,
  };
}

export interface Tables {
  /** @param route whose way of finding rows counts; without it, whichever counted last */
  of(datasetId: string, route?: Route | null): OpenTable;
  forget(): void;
}

type Writer = Pick<Services, 'documentStore' | 'workbook' | 'locale'>;

/** As `tableSpec`, without the columns that the seller does not want. */
export function chosenSpec(datasetId: string, locale: Locale, { datasets }: Pick<Settings, 'datasets'>): TableSpec {
  return { ...tableSpec(datasetId, locale), without: datasets[datasetId]?.without ?? [] };
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
      const table = openTable(services.workbook, { ...chosenSpec(datasetId, services.locale, settings), ...(foundBy === undefined ? {} : { foundBy }) });
      opened.set(datasetId, { table, foundBy });
      return table;
    },
    forget: () => {
      opened.clear();
      settings = null;
    },
  };
}
