import vm from 'node:vm';
import * as esbuild from 'esbuild';

/**
 * What a module of texts exports, as data.
 * @param {string | { source: string, root: string }} entry its file, or its text and where it would stand
 * @returns {Promise<Record<string, unknown>>}
 */
export async function valueOf(entry) {
  const from = typeof entry === 'string' ? { entryPoints: [entry] } : { stdin: { contents: entry.source, resolveDir: entry.root } };
  const result = await esbuild.build({ ...from, bundle: true, write: false, format: 'iife', globalName: 'texts', logLevel: 'error' });
  return vm.runInNewContext(`${/** @type {esbuild.OutputFile[]} */ (result.outputFiles)[0]?.text};texts`);
}
