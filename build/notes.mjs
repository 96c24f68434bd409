import path from 'node:path';
import { valueOf } from './module-value.mjs';

/**
 * Notes on the columns are written beside the headers, but only who makes a sheet needs them: the script gets the module
 * without them, and they lie beside it.
 */
const WRITTEN = /src[\\/]locales[\\/](?:ru|en)[\\/]datasets[\\/]index\.ts$/;

/** As `literal` writes it; no header has a quote that JSON would not mask. */
const COLUMN = /\{header:"(?:[^"\\]|\\.)*"\}/g;

/** @typedef {Record<string, { title: string, columns: Record<string, { header: string, note: string }> }>} Datasets */

/** @type {import('esbuild').Plugin} */
export const withoutNotes = {
  name: 'without-notes',
  setup(build) {
    build.onLoad({ filter: WRITTEN }, async ({ path: file }) => {
      const { datasets, ...others } = /** @type {{ datasets: Datasets }} */ (await valueOf(file));
      const bare = Object.entries(datasets).map(([id, { title, columns }]) => [id, { title, columns: mapped(columns, ({ header }) => ({ header })) }]);
      const exported = { ...others, datasets: Object.fromEntries(bare) };
      return { contents: withShared(Object.entries(exported).map(([name, value]) => `export const ${name} = ${literal(value)};`).join('\n')) };
    });
  },
};

/**
 * @param {string} root
 * @param {string} language
 * @returns {Promise<Record<string, Record<string, string>>>} note by dataset and column
 */
export async function notesIn(root, language) {
  const { datasets } = /** @type {{ datasets: Datasets }} */ (await valueOf(path.join(root, `src/locales/${language}/datasets/index.ts`)));
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

/**
 * A column that several sheets have is written once.
 * @param {string} code
 * @returns {string}
 */
function withShared(code) {
  /** @type {string[]} */
  const columns = code.match(COLUMN) ?? [];
  const shared = [...new Set(columns.filter((column, at) => columns.indexOf(column) !== at))];
  const names = new Map(shared.map((column, at) => [column, `column${at}`]));
  return [...shared.map((column, at) => `const column${at} = ${column};`), code.replace(COLUMN, (column) => names.get(column) ?? column)].join('\n');
}

/**
 * With bare names, which the build shortens; it leaves quoted ones.
 * @param {unknown} value
 * @returns {string}
 */
function literal(value) {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{${Object.entries(value).map(([name, part]) => `${name}:${literal(part)}`).join(',')}}`;
}
