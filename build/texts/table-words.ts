import type { TableHeaders, TableNotes } from '../../src/locales/locale';
import type { ColumnWords, TableWords } from '../../src/tables/words';

type Written = Readonly<Record<string, TableWords>>;

/** What sheets show, by table. @param shop the column that every table has */
export function headersOf(words: Written, shop: ColumnWords): Record<string, TableHeaders> {
  return mapped(words, ({ title, columns, values }) => ({
    title, columns: mapped({ shop, ...columns }, ({ header }) => header), ...(values === undefined ? {} : { values }),
  }));
}

/** What is said of sheets, by table. */
export function notesOf(words: Written, shop: ColumnWords): Record<string, TableNotes> {
  return mapped(words, ({ row, about, lost, empty, charts, columns }) => ({
    row, ...(about === undefined ? {} : { about }), ...(lost === undefined ? {} : { lost }), ...(empty === undefined ? {} : { empty }), ...(charts === undefined ? {} : { charts }), columns: mapped({ shop, ...columns }, ({ note }) => note),
  }));
}

function mapped<T, U>(values: Readonly<Record<string, T>>, change: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, change(value)]));
}
