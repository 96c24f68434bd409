import { datasets } from './datasets';

/** The notes of columns alone, by dataset and column: the build leaves them out of the script. */
export const notes: Readonly<Record<string, Readonly<Record<string, string>>>> = Object.fromEntries(
  Object.entries(datasets).map(([id, { columns }]) => [id, Object.fromEntries(Object.entries(columns).map(([column, { note }]) => [column, note]))]),
);
