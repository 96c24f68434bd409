import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { atFirstCall } from './at-first-call.mjs';
import { failOn } from './build-error.mjs';
import { manifestFor } from './manifest.mjs';
import { filesInside, LINE_LETTERS } from './one-file.mjs';
import { bannerOf, checkPackages, packagesIn, shippedPackages } from './shipped-packages.mjs';
import { BUNDLE_GLOBAL, renderStubs } from './stubs.mjs';

/**
 * The text of dist/Code.js, one classic script, and what each source file has of it.
 * @param {string} root
 * @param {readonly import('./entry-points.mjs').EntryPoint[]} entryPoints
 * @param {import('./add-on.mjs').BuildFlags} flags
 * @param {Readonly<Record<string, string>>} [beside] pages and texts, by file name
 * @returns {Promise<{ code: string, bytesOf: Record<string, number> }>}
 */
export async function buildServerScript(root, entryPoints, flags, beside) {
  const { about, module, bytesOf, packages } = await bundleServer(root, flags, beside);
  failOn(await checkPackages(root, packages));
  const banner = renderBanner(about, await shippedPackages(root));
  return { code: `${banner}\n${renderBundle(module)}\n${renderStubs(entryPoints)}\n`, bytesOf };
}

/**
 * @param {string} root
 * @param {import('./add-on.mjs').BuildFlags} flags
 * @param {Readonly<Record<string, string>>} [beside]
 */
export async function bundleServer(root, { mail, oneFile = false, home }, beside = {}) {
  const about = await readPackage(root);
  const { oauthScopes = [] } = JSON.parse(await manifestFor(root, { mail }));
  const result = await esbuild.build({
    absWorkingDir: root,
    entryPoints: ['src/main.ts'],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2019',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    charset: 'utf8',
    legalComments: 'none',
    minify: true,
    plugins: oneFile ? [atFirstCall, filesInside(beside)] : [atFirstCall],
    ...(oneFile ? { lineLimit: LINE_LETTERS } : {}),
    define: { RELEASE: JSON.stringify({ version: about.version, on: about.releasedOn ?? '', home: home ?? about.homepage ?? '' }), WITH_MAIL: String(mail), OAUTH_SCOPES: JSON.stringify(oauthScopes) },
    logLevel: 'error',
    metafile: true,
  });
  const module = /** @type {esbuild.OutputFile} */ (result.outputFiles[0]).text;
  const [output] = Object.values(result.metafile.outputs);
  const bytesOf = Object.fromEntries(Object.entries(output?.inputs ?? {}).map(([file, { bytesInOutput }]) => [file, bytesInOutput]));
  return { about, module, bytesOf, packages: await packagesIn(root, result.metafile) };
}

/**
 * The module as a function that returns what it exports: what esbuild itself would write for that defines a property with a
 * getter for each, at every load.
 * @param {string} module
 */
function renderBundle(module) {
  const body = module.replace(/export\{([^}]*)\};\s*$/, (_whole, names) => `return{${names.replace(/([^,]+) as ([^,]+)/g, '$2:$1')}};`);
  return `"use strict";var ${BUNDLE_GLOBAL}=(()=>{${body}})();`;
}

/**
 * `@OnlyCurrentDoc` asks Google for this one spreadsheet only; esbuild drops every comment, so it comes back here.
 * @param {{ name: string, version: string, description: string }} about
 * @param {readonly import('./shipped-packages.mjs').ShippedPackage[]} packages
 */
function renderBanner({ name, version, description }, packages) {
  const notices = packages.map((one) => ` * Contains ${bannerOf(one)}\n`).join('');
  return `/**\n * ${name} ${version}\n * ${description}\n${notices} *\n * @OnlyCurrentDoc\n */`;
}

/** @param {string} root */
async function readPackage(root) {
  return JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
}
