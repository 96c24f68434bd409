import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { failOn } from './build-error.mjs';
import { buildDiagnostics } from './diagnostics.mjs';
import { readEntryPoints } from './entry-points.mjs';
import { checkBareLoad } from './gates/bare-load.mjs';
import { checkDatasetBytes, datasetBytes, median } from './gates/dataset-bytes.mjs';
import { checkEntryPoints } from './gates/entry-points.mjs';
import { checkScannedServices } from './gates/scanned-services.mjs';
import { checkSize } from './gates/size.mjs';
import { parseScript } from './gates/syntax-tree.mjs';
import { checkTopLevel } from './gates/top-level.mjs';
import { generateFiles } from './generate.mjs';
import { manifestFor } from './manifest.mjs';
import { buildServerScript } from './server-script.mjs';
import { buildTexts } from './texts/index.mjs';
import { buildUiPages } from './ui-pages.mjs';

/**
 * @typedef {{ mail: boolean, diagnostics?: boolean, oneFile?: boolean, home?: string }} BuildFlags  mail: an add-on that may send letters, which asks
 * everybody for that permission; diagnostics: with the functions of docs/live-check.md beside it; oneFile: a script to be pasted; home: where people find the newest release, else the
 * `homepage` of package.json
 */

/**
 * Rebuilds a folder, root/dist unless another is named. A build that fails leaves it empty, so that nothing stale can be pushed.
 * @param {string} root
 * @param {string} [dist]
 * @param {BuildFlags} [flags]
 * @returns {Promise<{ sizes: Record<string, number>, datasetMedian: number }>} bytes by file name, and of a dataset in the script
 */
export async function buildAddOn(root, dist = path.join(root, 'dist'), flags = { mail: false }) {
  await rm(dist, { recursive: true, force: true });
  await mkdir(dist, { recursive: true });

  const texts = await buildTexts(root);
  await generateFiles(root, texts);
  const beside = { ...await buildUiPages(root), ...texts };
  const { code, bytes } = await composeCode(root, flags, beside);
  const files = { ...await composeFiles(root, flags, beside), [flags.oneFile ? 'Code.gs' : 'Code.js']: code };
  for (const [name, text] of Object.entries(files)) await writeFile(path.join(dist, name), text);
  const sizes = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, Buffer.byteLength(text)]));
  return { sizes, datasetMedian: median(Object.values(bytes)) };
}

/**
 * All but the code.
 * @param {string} root
 * @param {BuildFlags} flags
 * @param {Readonly<Record<string, string>>} beside pages and texts
 * @returns {Promise<Record<string, string>>} text by file name
 */
async function composeFiles(root, flags, beside) {
  const diagnostics = flags.diagnostics ? await buildDiagnostics(root, flags) : null;
  if (flags.oneFile) return diagnostics === null ? {} : { 'Diagnostics.gs': diagnostics };
  return {
    'appsscript.json': await manifestFor(root, flags),
    ...(diagnostics === null ? {} : { 'Diagnostics.js': diagnostics }),
    ...beside,
  };
}

/**
 * @param {string} root
 * @param {BuildFlags} flags
 * @param {Readonly<Record<string, string>>} beside what goes into the code where it is the one file
 */
async function composeCode(root, flags, beside) {
  const entryPoints = readEntryPoints(path.join(root, 'src/main.ts'));
  failOn(checkEntryPoints(entryPoints));
  const { code, bytesOf } = await buildServerScript(root, entryPoints, flags, beside);
  const names = entryPoints.map((entryPoint) => entryPoint.name);
  const bytes = datasetBytes(bytesOf);
  failOn([...checkTopLevel(parseScript('dist/Code.js', code), names), ...checkSize(code, flags.oneFile === true), ...checkDatasetBytes(bytes), ...(flags.oneFile ? checkScannedServices(code, flags) : [])]);
  failOn(checkBareLoad(code, names));
  return { code, bytes };
}
