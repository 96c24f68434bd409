import type { DatasetId } from '../../datasets';
import { datasetById } from '../../datasets';
import { headerOf } from '../../locales/headers';
import type { Locale } from '../../locales/locale';
import { openTable, type Table } from '../../sheet/table';
import type { TableSpec } from '../../sheet/table-spec';
import type { Route } from '../../sync/source';
import type { Services } from '../services';
import { type Settings, settingsOf } from '../state/settings';

const SHOP_WIDTH_PX = 140;

/** The sheet of a dataset as data, in the words of a language. */
export function tableSpec(datasetId: string, locale: Locale): TableSpec {
  const { columns, key } = datasetById(datasetId).table;
  const { datasets, shopColumn, notes } = locale;
  const id = datasetId as DatasetId;
  const noteOn = (columnId: string) => () => notes()[id][columnId] as string;
  return {
    tag: datasetId,
    title: datasets[id].title,
    columns: [
      { id: 'shop', kind: 'text', widthPx: SHOP_WIDTH_PX, header: shopColumn.header, note: () => shopColumn.note },
      ...columns.map((column) => ({ ...column, header: headerOf(id, column.id, locale), note: noteOn(column.id) })),
    ],
    key: ['shop', ...key],
  };
}

export interface Tables {
  /** @param route whose way of finding rows counts; without it, whichever counted last */
  of(datasetId: string, route?: Route | null): Table;
  forget(): void;
}

type Writer = Pick<Services, 'documentStore' | 'workbook' | 'locale'>;

/** As `tableSpec`, without the columns that the seller does not want. */
export function chosenSpec(datasetId: string, locale: Locale, { datasets }: Pick<Settings, 'datasets'>): TableSpec {
  return { ...tableSpec(datasetId, locale), without: datasets[datasetId]?.without ?? [] };
}

/** Tables opened once an execution: opening reads the keys of the whole sheet. */
export function openTables(services: Writer): Tables {
  const opened = new Map<string, { table: Table; foundBy: Route['foundBy'] }>();
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
