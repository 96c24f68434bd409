import { valueOf } from './module-value.mjs';
import { SHORT_NAMES } from './short-names.mjs';

const CARRIED = /src[\\/]locales[\\/]carried\.ts$/;

/**
 * Texts as JSON in a string: V8 passes over a string much faster than over as many braces and names, and every cell loads
 * the script.
 * @type {import('esbuild').Plugin}
 */
export const textsInScript = {
  name: 'texts-in-script',
  setup(build) {
    build.onLoad({ filter: CARRIED }, async ({ path: file }) => {
      const { carried } = /** @type {{ carried: () => unknown }} */ (await valueOf(file, SHORT_NAMES));
      const json = JSON.stringify(JSON.stringify(carried()));
      return { contents: `let parsed; export const carried = () => (parsed = parsed || JSON.parse(${json}));` };
    });
  },
};
