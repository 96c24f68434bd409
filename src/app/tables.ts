import type { DatasetId } from '../datasets';
import { datasetById } from '../datasets';
import type { Locale } from '../locales/locale';
import type { notes as ruNotes } from '../locales/ru/notes';
import { openTable, type Table } from '../sheet/table';
import type { TableSpec } from '../sheet/table-spec';
import type { Route } from '../sync/dataset';
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
  /** @param route whose way of finding rows counts; without it, whichever counted last */
  of(datasetId: string, route?: Route | null): Table;
  forget(): void;
}

type Writer = Pick<Services, 'documentStore' | 'workbook' | 'locale' | 'texts'>;

/** As `tableSpec`, without the columns that the seller does not want, and with the notes of the others. */
export function chosenSpec(datasetId: string, services: Omit<Writer, 'workbook'>): TableSpec {
  const spec = tableSpec(datasetId, services.locale);
  return { ...spec, columns: withNotes(spec, services), without: settingsOf(services).datasets[datasetId]?.without ?? [] };
}

/** Read only where a column is made: the Russian notes lie beside the script. */
function withNotes({ tag, columns }: TableSpec, { texts }: Pick<Services, 'texts'>): TableSpec['columns'] {
  let kept: Readonly<Record<string, string>> | undefined;
  const notes = () => (kept = kept ?? (JSON.parse(texts.read('notes-ru')) as typeof ruNotes)[tag] ?? {});
  return columns.map((column) => ({ ...column, get note() { return column.note || (notes()[column.id] as string); } }));
}

/** Tables opened once an execution: opening reads the keys of the whole sheet. */
export function openTables(services: Writer): Tables {
  const opened = new Map<string, { table: Table; foundBy: Route['foundBy'] }>();
  return {
    of(datasetId, route) {
      const known = opened.get(datasetId);
      const foundBy = route?.foundBy ?? known?.foundBy;
      if (known !== undefined && known.foundBy === foundBy) return known.table;
      const table = openTable(services.workbook, { ...chosenSpec(datasetId, services), ...(foundBy === undefined ? {} : { foundBy }) });
      opened.set(datasetId, { table, foundBy });
      return table;
    },
    forget: () => opened.clear(),
  };
}
