import type { DatasetId } from '../datasets';
import { datasetById } from '../datasets';
import type { Locale } from '../locales/locale';
import { openTable, type Table } from '../sheet/table';
import type { TableSpec } from '../sheet/table-spec';
import type { Services } from './services';
import { settingsOf } from './settings';

const SHOP_WIDTH_PX = 140;

/** The sheet of a dataset as data, in the words of a language. */
export function tableSpec(datasetId: string, { datasets, shopColumn }: Locale): TableSpec {
  const { columns, key } = datasetById(datasetId);
  const texts = datasets[datasetId as DatasetId];
  const words: Readonly<Record<string, { header: string; note: string }>> = texts.columns;
  return {
    tag: datasetId,
    title: texts.title,
    columns: [
      { id: 'shop', kind: 'text', widthPx: SHOP_WIDTH_PX, ...shopColumn },
      ...columns.map((column) => ({ ...column, ...(words[column.id] as { header: string; note: string }) })),
    ],
    key: ['shop', ...key],
  };
}

export interface Tables {
  of(datasetId: string): Table;
  forget(): void;
}

/** As `tableSpec`, without the columns that the seller does not want. */
export function chosenSpec(datasetId: string, services: Pick<Services, 'documentStore' | 'locale'>): TableSpec {
  return { ...tableSpec(datasetId, services.locale), without: settingsOf(services).datasets[datasetId]?.without ?? [] };
}

/** Tables opened once an execution: opening reads the keys of the whole sheet. */
export function openTables(services: Pick<Services, 'documentStore' | 'workbook' | 'locale'>): Tables {
  const { workbook } = services;
  const opened = new Map<string, Table>();
  return {
    of(datasetId) {
      const table = opened.get(datasetId) ?? openTable(workbook, chosenSpec(datasetId, services));
      opened.set(datasetId, table);
      return table;
    },
    forget: () => opened.clear(),
  };
}
