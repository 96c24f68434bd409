// npm run build: src/ -> dist/, the folder that clasp pushes. Why not a bundler plugin: docs/decisions/0001.
import { fileURLToPath } from 'node:url';
import { buildAddOn } from './build/add-on.mjs';
import { BuildError } from './build/build-error.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));

try {
  const sizes = await buildAddOn(root);
  if (!process.argv.includes('--quiet')) {
    for (const [name, bytes] of Object.entries(sizes)) console.log(`dist/${name}  ${(bytes / 1024).toFixed(1)} KB`);
  }
} catch (error) {
  console.error(error instanceof BuildError ? `Build failed.\n${error.message}` : error);
  process.exitCode = 1;
}
