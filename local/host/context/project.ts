import fs from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';

/** https://developers.google.com/apps-script/manifest */
export interface Manifest {
  timeZone: string;
  oauthScopes?: string[];
  urlFetchWhitelist?: string[];
  runtimeVersion?: string;
}

/** What clasp pushes: the manifest, scripts in order, HTML files by name without extension. */
export interface Project {
  manifest: Manifest;
  scripts: vm.Script[];
  html: Map<string, string>;
}

/** Reads a folder of pushed files once; scripts are compiled once and run in every fresh context. */
export function loadProject(distDir: string): Project {
  const files = listFiles(distDir, '').sort();
  const manifest = JSON.parse(fs.readFileSync(path.join(distDir, 'appsscript.json'), 'utf8')) as Manifest;
  const read = (name: string) => fs.readFileSync(path.join(distDir, name), 'utf8');
  return {
    manifest: { ...manifest, timeZone: manifest.timeZone || 'America/New_York' },
    scripts: files.filter((name) => name.endsWith('.js')).map((name) => new vm.Script(read(name), { filename: name })),
    html: new Map(files.filter((name) => name.endsWith('.html')).map((name) => [name.slice(0, -5), read(name)])),
  };
}

function listFiles(root: string, folder: string): string[] {
  return fs.readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const name = path.posix.join(folder, entry.name);
    return entry.isDirectory() ? listFiles(root, name) : [name];
  });
}
