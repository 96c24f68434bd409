import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';

/**
 * Writes the files that follow from the declarations of formulas: the global functions with their help, and the documents.
 * A file that is right already is left alone.
 * @param {string} root
 * @param {Readonly<Record<string, string>>} texts what lies beside the script, by file name
 */
export async function generateFiles(root, texts) {
  const entry = path.join(root, 'build/generated.ts');
  if (!existsSync(entry)) return;
  const folder = await mkdtemp(path.join(tmpdir(), 'wb-sheets-generate-'));
  const outfile = path.join(folder, 'generate.mjs');
  await esbuild.build({ entryPoints: [entry], outfile, bundle: true, format: 'esm', platform: 'node', charset: 'utf8', logLevel: 'error' });
  const { generatedFiles } = await import(pathToFileURL(outfile).href);
  await rm(folder, { recursive: true });
  /** @param {string} purpose @param {string} language */
  const read = (purpose, language) => JSON.parse(/** @type {string} */ (texts[`${purpose}-${language}.html`]));
  for (const [name, text] of Object.entries(generatedFiles(read))) await writeWhenOther(path.join(root, name), text);
}

/**
 * @param {string} file
 * @param {string} text
 */
async function writeWhenOther(file, text) {
  if (existsSync(file) && await readFile(file, 'utf8') === text) return;
  await mkdir(path.dirname(file), { recursive: true });
  const half = `${file}.${process.pid}`;
  await writeFile(half, text);
  await rename(half, file);
}
