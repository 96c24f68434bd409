import fs from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { foundScopes } from './found-scopes';

/** https://developers.google.com/apps-script/manifest */
export interface Manifest {
  timeZone: string;
  oauthScopes?: string[];
  urlFetchWhitelist?: string[];
  runtimeVersion?: string;
}

/** What clasp pushes or a person pastes: the manifest, scripts in order, HTML files by name without extension. */
export interface Project {
  manifest: Manifest;
  scripts: vm.Script[];
  html: Map<string, string>;
}

/** As files are called beside clasp, and in the editor. */
export const SCRIPT = /\.(?:js|gs)$/;

/** The manifest of a project that Google makes and nobody changes, but for the time zone, which is the account's. */
const GOOGLES_MANIFEST: Manifest = { timeZone: 'America/New_York', runtimeVersion: 'V8' };

/** Reads a folder once; scripts are compiled once and run in every fresh context. Without a manifest it is Google's own. */
export function loadProject(distDir: string): Project {
  const files = listFiles(distDir, '').sort();
  const read = (name: string) => fs.readFileSync(path.join(distDir, name), 'utf8');
  const scripts = files.filter((name) => SCRIPT.test(name)).map((name) => ({ name, code: read(name) }));
  const given = files.includes('appsscript.json') ? JSON.parse(read('appsscript.json')) as Partial<Manifest> : { oauthScopes: foundScopes(scripts.map(({ code }) => code).join('\n')) };
  return {
    manifest: { ...GOOGLES_MANIFEST, ...given },
    scripts: scripts.map(({ name, code }) => new vm.Script(code, { filename: name })),
    html: new Map(files.filter((name) => name.endsWith('.html')).map((name) => [name.slice(0, -5), read(name)])),
  };
}

function listFiles(root: string, folder: string): string[] {
  return fs.readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const name = path.posix.join(folder, entry.name);
    return entry.isDirectory() ? listFiles(root, name) : [name];
  });
}
