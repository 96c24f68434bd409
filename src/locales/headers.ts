import type { DatasetId } from '../datasets';
import type { ColumnWords } from '../tables/words';
import type { DatasetWords, Texts } from './locale';

type Written = { readonly [Id in DatasetId]: DatasetWords<Id> };

/**
 * The texts of datasets without their notes: most columns are called alike on every sheet that has them, so a dataset has
 * only the headers that differ.
 */
export function withoutNotes(written: Written): Pick<Texts, 'headers' | 'datasets'> {
  const headers: Record<string, string> = {};
  const datasets = Object.entries(written).map(([id, { title, columns }]) => {
    const all = Object.entries(columns as Readonly<Record<string, ColumnWords>>).map(([column, { header }]) => [column, header] as const);
    for (const [column, header] of all) headers[column] = headers[column] ?? header;
    return [id, { title, headers: Object.fromEntries(all.filter(([column, header]) => headers[column] !== header)) }];
  });
  return { headers, datasets: Object.fromEntries(datasets) as Texts['datasets'] };
}

/** What one row of each dataset is. */
export function rowsIn(written: Written): Readonly<Record<DatasetId, string>> {
  return Object.fromEntries(Object.entries(written).map(([id, { row }]) => [id, row])) as Record<DatasetId, string>;
}

/** The header of a column that the dataset has; its shop's is one of them. */
export function headerOf(id: DatasetId, columnId: string, { datasets, headers, shopColumn }: Texts): string {
  return columnId === 'shop' ? shopColumn.header : (datasets[id].headers[columnId] ?? headers[columnId]) as string;
}
