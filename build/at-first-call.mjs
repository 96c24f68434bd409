import path from 'node:path';
import { valueOf } from './module-value.mjs';

/** Modules that export functions only. */
const MODULES = /src[\\/](?:app[\\/]shops[\\/]cipher|exchange[\\/]files[\\/]packer)\.ts$/;

/**
 * The cipher and the packer make tables when they are loaded, and hardly any cell needs them: their functions load them when one
 * is called first. esbuild runs what is required as late as that.
 * @type {import('esbuild').Plugin}
 */
export const atFirstCall = {
  name: 'at-first-call',
  setup(build) {
    // What a package does when it is loaded would be done for every cell.
    build.onResolve({ filter: /^[^./]/ }, ({ path: name, importer, kind }) => (
      kind === 'entry-point' || importer.includes('node_modules') || MODULES.test(importer)
        ? null
        : { errors: [{ text: `${name} would be loaded with every cell: let a module of build/at-first-call.mjs import it` }] }));
    build.onLoad({ filter: MODULES }, async ({ path: file, suffix }) => {
      if (suffix !== '') return null;
      const names = Object.keys(await valueOf(file));
      return { contents: names.map((name) => `export const ${name} = (...all) => require('./${path.basename(file)}?itself').${name}(...all);`).join('\n') };
    });
  },
};
