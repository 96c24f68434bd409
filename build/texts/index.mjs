import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { valueOf } from '../module-value.mjs';
import { exchangeFolders, unitFolders, unitId } from './unit-folders.mjs';

const LANGUAGES = ['ru', 'en'];
/** Each a module of its name in a language's folder of src/locales, which exports the same name. */
const PURPOSES = ['texts', 'errors', 'dialogs', 'actions'];
/** Pages have their Russian texts in themselves. */
const PAGE = { entry: 'src/locales/panel/en.ts', name: 'page-en.html' };

/**
 * What people read, as JSON beside the script: a file for each language and purpose. HTML in name only: such files are the one
 * kind that Apps Script does not load with every execution.
 * @param {string} root
 * @returns {Promise<Record<string, string>>} text by file name
 */
export async function buildTexts(root) {
  /** @type {Record<string, string>} */
  const files = {};
  for (const language of LANGUAGES) {
    for (const purpose of PURPOSES) {
      const entry = path.join(root, 'src/locales', language, `${purpose}.ts`);
      if (existsSync(entry)) files[`${purpose}-${language}.html`] = JSON.stringify((await valueOf(entry))[purpose]);
    }
    Object.assign(files, await buildTableWords(root, language), await buildExchangeWords(root, language));
  }
  const page = path.join(root, PAGE.entry);
  return existsSync(page) ? { ...files, [PAGE.name]: JSON.stringify((await valueOf(page)).en) } : files;
}

/**
 * Headers are what a formula may need, notes only who makes a sheet.
 * @param {string} root
 * @param {string} language
 * @returns {Promise<Record<string, string>>}
 */
async function buildTableWords(root, language) {
  const folders = unitFolders(root);
  if (folders.length === 0) return {};
  const { headers, notes } = await valueOf({ source: sourceOf(folders, language), root });
  return { [`headers-${language}.html`]: JSON.stringify(headers), [`notes-${language}.html`]: JSON.stringify(notes) };
}

/**
 * The words of what is handed over, by the unit's id, which is the name of its folder.
 * @param {string} root
 * @param {string} language
 * @returns {Promise<Record<string, string>>}
 */
async function buildExchangeWords(root, language) {
  const folders = exchangeFolders(root);
  if (folders.length === 0) return {};
  const source = [
    ...folders.map((folder, at) => `import { words as words${at} } from './src/${folder}/${language}';`),
    `export const words = { ${folders.map((folder, at) => `${JSON.stringify(path.basename(folder))}: words${at}`).join(', ')} };`,
  ].join('\n');
  return { [`exchange-${language}.html`]: JSON.stringify((await valueOf({ source, root })).words) };
}

/**
 * A module that has the words of all tables: esbuild imports no folder.
 * @param {readonly string[]} folders
 * @param {string} language
 */
function sourceOf(folders, language) {
  const ids = [...folders.map(unitId), 'journal', 'endings'].join(', ');
  return [
    `import { headersOf, notesOf } from ${JSON.stringify(fileURLToPath(new URL('table-words', import.meta.url)))};`,
    ...folders.map((folder) => `import { words as ${unitId(folder)} } from './src/${folder}/${language}';`),
    `import { journal } from './src/locales/${language}/journal';`,
    `import { endings } from './src/locales/${language}/endings';`,
    `import { shop } from './src/tables/${language}';`,
    `export const headers = headersOf({ ${ids} }, shop);`,
    `export const notes = notesOf({ ${ids} }, shop);`,
  ].join('\n');
}
