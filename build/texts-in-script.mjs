import { valueOf } from './module-value.mjs';
import { SHORT_NAMES } from './short-names.mjs';

/** The Russian texts, and the words of formulas in English. */
const TEXTS = /src[\\/]locales[\\/](?:ru|en[\\/]formulas)\.ts$/;

/**
 * Texts as JSON in a string: V8 passes over a string much faster than over as many braces and names, and every cell loads
 * the script.
 * @type {import('esbuild').Plugin}
 */
export const textsInScript = {
  name: 'texts-in-script',
  setup(build) {
    build.onLoad({ filter: TEXTS }, async ({ path: file }) => {
      const exported = Object.entries(await valueOf(file, SHORT_NAMES));
      return { contents: exported.map(([name, value]) => `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value))});`).join('\n') };
    });
  },
};
