import path from 'node:path';
import { valueOf } from './module-value.mjs';

/** @typedef {Record<string, { columns: Record<string, { note: string }> }>} Datasets */

/**
 * Notes on the columns are written beside the headers, but only who makes a sheet needs them: they lie beside the script.
 * @param {string} root
 * @param {string} language
 * @returns {Promise<Record<string, Record<string, string>>>} note by dataset and column
 */
export async function notesIn(root, language) {
  const { datasets } = /** @type {{ datasets: Datasets }} */ (await valueOf(path.join(root, `src/locales/${language}/datasets.ts`)));
  return mapped(datasets, ({ columns }) => mapped(columns, ({ note }) => note));
}

/**
 * @template T, U
 * @param {Record<string, T>} values
 * @param {(value: T) => U} change
 * @returns {Record<string, U>}
 */
function mapped(values, change) {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, change(value)]));
}
