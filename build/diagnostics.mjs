import path from 'node:path';
import * as esbuild from 'esbuild';
import { readEntryPoints } from './entry-points.mjs';
import { manifestFor } from './manifest.mjs';
import { renderStubs } from './stubs.mjs';

const GLOBAL = 'WBDiagnostics_';

/**
 * The text of dist/Diagnostics.js: the functions of docs/live-check.md, beside an add-on that does not know them.
 * @param {string} root
 * @param {Pick<import('./add-on.mjs').BuildFlags, 'mail'>} flags
 */
export async function buildDiagnostics(root, { mail }) {
  const { oauthScopes = [] } = JSON.parse(await manifestFor(root, { mail }));
  const result = await esbuild.build({
    absWorkingDir: root,
    entryPoints: ['src/gas/diagnostics/main.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: GLOBAL,
    target: 'es2019',
    charset: 'utf8',
    define: { OAUTH_SCOPES: JSON.stringify(oauthScopes) },
    logLevel: 'error',
  });
  const bundle = /** @type {esbuild.OutputFile} */ (result.outputFiles[0]).text;
  return `${bundle}\n${renderStubs(readEntryPoints(path.join(root, 'src/gas/diagnostics/main.ts')), GLOBAL)}\n`;
}
