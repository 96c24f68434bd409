import { existsSync } from 'node:fs';
import path from 'node:path';
import { valueOf } from './module-value.mjs';
import { notesIn } from './notes.mjs';
import { SHORT_NAMES } from './short-names.mjs';

/**
 * Texts that most executions need nothing of: the module that exports them by file name. A page knows no short names.
 * @type {Record<string, { entry: string, exported: string, isForPage?: true }>}
 */
const BESIDE = {
  'texts-en.html': { entry: 'src/locales/en.ts', exported: 'en' },
  'errors-ru.html': { entry: 'src/locales/ru/errors.ts', exported: 'errors' },
  'errors-en.html': { entry: 'src/locales/en/errors.ts', exported: 'errors' },
  'dialogs-ru.html': { entry: 'src/locales/ru/dialogs.ts', exported: 'dialogs' },
  'dialogs-en.html': { entry: 'src/locales/en/dialogs.ts', exported: 'dialogs' },
  'page-en.html': { entry: 'src/locales/panel/en.ts', exported: 'en', isForPage: true },
};

const LANGUAGES = ['ru', 'en'];

/**
 * Texts that lie beside the script as JSON. HTML in name only: such files are the one kind that Apps Script does not load
 * with every execution.
 * @param {string} root
 * @returns {Promise<Record<string, string>>} text by file name
 */
export async function buildTexts(root) {
  /** @type {Record<string, string>} */
  const files = {};
  for (const [name, { entry, exported, isForPage }] of Object.entries(BESIDE)) {
    const file = path.join(root, entry);
    const options = isForPage ? {} : SHORT_NAMES;
    if (existsSync(file)) files[name] = JSON.stringify((await valueOf(file, options))[exported]);
  }
  for (const language of LANGUAGES) {
    if (existsSync(path.join(root, `src/locales/${language}/datasets.ts`))) files[`notes-${language}.html`] = JSON.stringify(await notesIn(root, language));
  }
  return files;
}
