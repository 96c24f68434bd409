import vm from 'node:vm';
import * as esbuild from 'esbuild';

/**
 * What a module of texts exports, as data.
 * @param {string} entry
 * @param {Partial<esbuild.BuildOptions>} [options]
 * @returns {Promise<Record<string, unknown>>}
 */
export async function valueOf(entry, options = {}) {
  const result = await esbuild.build({ entryPoints: [entry], bundle: true, write: false, format: 'iife', globalName: 'texts', logLevel: 'error', ...options });
  return vm.runInNewContext(`${/** @type {esbuild.OutputFile[]} */ (result.outputFiles)[0]?.text};texts`);
}
