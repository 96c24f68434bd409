import path from 'node:path';
import { valueOf } from './module-value.mjs';

/** A module that exports functions only. */
const MODULE = /src[\\/]app[\\/]shops[\\/]cipher\.ts$/;

/**
 * The cipher makes its tables when it is loaded, and hardly any cell needs it: its functions load it when one of them is called
 * first. esbuild runs what is required as late as that.
 * @type {import('esbuild').Plugin}
 */
export const atFirstCall = {
  name: 'at-first-call',
  setup(build) {
    build.onLoad({ filter: MODULE }, async ({ path: file, suffix }) => {
      if (suffix !== '') return null;
      const names = Object.keys(await valueOf(file));
      return { contents: names.map((name) => `export const ${name} = (...all) => require('./${path.basename(file)}?itself').${name}(...all);`).join('\n') };
    });
  },
};
