import { existsSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as esbuild from 'esbuild';

/**
 * Writes the files that follow from the declarations of formulas: the global functions with their help, and the documents.
 * A file that is right already is left alone.
 * @param {string} root
 */
export async function generateFiles(root) {
  const entry = path.join(root, 'build/formulas/index.ts');
  if (!existsSync(entry)) return;
  const result = await esbuild.build({ entryPoints: [entry], bundle: true, write: false, format: 'esm', platform: 'node', charset: 'utf8', logLevel: 'error' });
  const script = /** @type {esbuild.OutputFile} */ (result.outputFiles[0]).text;
  const { generatedFiles } = await import(`data:text/javascript;base64,${Buffer.from(script).toString('base64')}`);
  for (const [name, text] of Object.entries(generatedFiles())) await writeWhenOther(path.join(root, name), text);
}

/**
 * @param {string} file
 * @param {string} text
 */
async function writeWhenOther(file, text) {
  if (existsSync(file) && await readFile(file, 'utf8') === text) return;
  const half = `${file}.${process.pid}`;
  await writeFile(half, text);
  await rename(half, file);
}
