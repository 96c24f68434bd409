import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { failOn } from './build-error.mjs';
import { readEntryPoints } from './entry-points.mjs';
import { checkBareLoad } from './gates/bare-load.mjs';
import { checkEntryPoints } from './gates/entry-points.mjs';
import { checkSize } from './gates/size.mjs';
import { parseScript } from './gates/syntax-tree.mjs';
import { checkTopLevel } from './gates/top-level.mjs';
import { generateFiles } from './generate.mjs';
import { buildServerScript } from './server-script.mjs';
import { buildTexts } from './texts.mjs';
import { buildUiPages } from './ui-pages.mjs';

/**
 * Rebuilds a folder, root/dist unless another is named. A build that fails leaves it empty, so that nothing stale can be pushed.
 * @param {string} root
 * @param {string} [dist]
 * @returns {Promise<Record<string, number>>} bytes by file name
 */
export async function buildAddOn(root, dist = path.join(root, 'dist')) {
  await rm(dist, { recursive: true, force: true });
  await mkdir(dist, { recursive: true });

  await generateFiles(root);
  const files = await composeFiles(root);
  for (const [name, text] of Object.entries(files)) await writeFile(path.join(dist, name), text);
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [name, Buffer.byteLength(text)]));
}

/**
 * @param {string} root
 * @returns {Promise<Record<string, string>>} text by file name
 */
async function composeFiles(root) {
  return {
    'appsscript.json': await readFile(path.join(root, 'appsscript.json'), 'utf8'),
    ...await composeCode(root),
    ...await buildUiPages(root),
  };
}

/**
 * @param {string} root
 * @returns {Promise<Record<string, string>>} text by file name
 */
async function composeCode(root) {
  const entryPoints = readEntryPoints(path.join(root, 'src/main.ts'));
  failOn(checkEntryPoints(entryPoints));
  const { code, shortNames } = await buildServerScript(root, entryPoints);
  const names = entryPoints.map((entryPoint) => entryPoint.name);
  failOn([...checkTopLevel(parseScript('dist/Code.js', code), names), ...checkSize(code)]);
  failOn(checkBareLoad(code, names));
  return { 'Code.js': code, ...await buildTexts(root, shortNames) };
}
