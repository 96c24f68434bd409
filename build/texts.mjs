import { existsSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import * as esbuild from 'esbuild';
import { SHORTENED } from './server-script.mjs';

/** Texts that most executions need nothing of: file name by the module that exports them. */
const BESIDE = {
  'texts-en.html': { entry: 'src/locales/en.ts', exported: 'en' },
  'notes-ru.html': { entry: 'src/locales/ru/notes.ts', exported: 'notes' },
  'dialogs-ru.html': { entry: 'src/locales/ru/dialogs.ts', exported: 'dialogs' },
  'dialogs-en.html': { entry: 'src/locales/en/dialogs.ts', exported: 'dialogs' },
};

/**
 * Texts that lie beside the script as JSON. HTML in name only: such files are the one kind that Apps Script does not load
 * with every execution.
 * @param {string} root
 * @param {Record<string, string | false>} shortNames that the script reads them by
 * @returns {Promise<Record<string, string>>} text by file name
 */
export async function buildTexts(root, shortNames) {
  /** @type {Record<string, string>} */
  const files = {};
  for (const [name, { entry, exported }] of Object.entries(BESIDE)) {
    if (existsSync(path.join(root, entry))) files[name] = JSON.stringify(await valueOf(path.join(root, entry), exported, shortNames));
  }
  return files;
}

/**
 * @param {string} entry
 * @param {string} exported
 * @param {Record<string, string | false>} shortNames
 * @returns {Promise<unknown>}
 */
async function valueOf(entry, exported, shortNames) {
  const result = await esbuild.build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'texts',
    mangleProps: SHORTENED,
    mangleCache: shortNames,
    logLevel: 'error',
  });
  return vm.runInNewContext(`${/** @type {esbuild.OutputFile} */ (result.outputFiles[0]).text};texts`)[exported];
}
