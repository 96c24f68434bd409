import type { DatasetId } from '../datasets';
import { datasetById } from '../datasets';
import type { Locale } from '../locales/locale';
import { openTable, type Table } from '../sheet/table';
import type { TableSpec } from '../sheet/table-spec';
import type { Services } from './services';

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

/** Tables opened once an execution: opening reads the keys of the whole sheet. */
export function openTables({ workbook, locale }: Pick<Services, 'workbook' | 'locale'>): Tables {
  const opened = new Map<string, Table>();
  return {
    of(datasetId) {
      const table = opened.get(datasetId) ?? openTable(workbook, tableSpec(datasetId, locale));
      opened.set(datasetId, table);
      return table;
    },
    forget: () => opened.clear(),
  };
}
