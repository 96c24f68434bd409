// npm run build: src/ -> dist/, the folder that clasp pushes, or with --one-file dist-one/Code.gs, which a person pastes. Why not a bundler plugin: docs/decisions/0001.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildAddOn } from './build/add-on.mjs';
import { BuildError } from './build/build-error.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));
const { values } = parseArgs({
  options: {
    'quiet': { type: 'boolean' },
    'mail': { type: 'boolean', default: false },
    'diagnostics': { type: 'boolean', default: false },
    'one-file': { type: 'boolean', default: false },
    'home': { type: 'string' },
    'out': { type: 'string' },
  },
});
const out = values.out ?? (values['one-file'] ? 'dist-one' : 'dist');

try {
  const { sizes, datasetMedian } = await buildAddOn(root, path.resolve(root, out), { mail: values.mail, diagnostics: values.diagnostics, oneFile: values['one-file'], ...(values.home === undefined ? {} : { home: values.home }) });
  if (!values.quiet) {
    for (const [name, bytes] of Object.entries(sizes)) console.log(`${out}/${name}  ${(bytes / 1024).toFixed(1)} KB`);
    console.log(`a dataset of Code.js, in the median  ${datasetMedian} bytes`);
  }
} catch (error) {
  console.error(error instanceof BuildError ? `Build failed.\n${error.message}` : error);
  process.exitCode = 1;
}
