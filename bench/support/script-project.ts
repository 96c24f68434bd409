import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildSync } from 'esbuild';
import { ROOT } from './seller';

/**
 * A script of the bench, built like the add-on's own and put where the local host can load it.
 * @param names functions that the file exports
 * @returns the folder
 */
export function scriptProject(file: string, names: readonly string[]): string {
  const { outputFiles } = buildSync({
    absWorkingDir: ROOT, entryPoints: [`bench/scripts/${file}.ts`], bundle: true, write: false, format: 'iife', globalName: 'Bench',
    target: 'es2019', platform: 'neutral', mainFields: ['module', 'main'], charset: 'utf8', logLevel: 'error',
    footer: { js: names.map((name) => `function ${name}(...args) { return Bench.${name}(...args); }`).join('\n') },
  });
  const folder = path.join(ROOT, '.build', 'bench', file);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'Code.js'), outputFiles[0]?.text ?? '');
  writeFileSync(path.join(folder, 'appsscript.json'), JSON.stringify({ timeZone: 'Europe/Moscow', runtimeVersion: 'V8' }));
  return folder;
}
