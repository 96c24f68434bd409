// npm run typecheck: checks each part of the repository by its tsconfig.json, as many at once as there are cores.
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const TSC = path.join(root, 'node_modules/typescript/bin/tsc');
/** Where nothing of ours is to be checked. */
const OTHERS = ['node_modules', '.git', 'dist', 'dist-one', 'out', 'coverage'];

/**
 * @param {string} folder
 * @returns {string[]} folders with a tsconfig.json
 */
function projects(folder) {
  const entries = readdirSync(path.join(root, folder), { withFileTypes: true });
  const here = entries.some(({ name }) => name === 'tsconfig.json') ? [folder] : [];
  return [...here, ...entries.filter((entry) => entry.isDirectory() && !OTHERS.includes(entry.name)).flatMap(({ name }) => projects(path.join(folder, name)))];
}

/**
 * @param {string} project
 * @returns {Promise<boolean>} whether it is well
 */
function check(project) {
  return new Promise((resolve) => {
    spawn(process.execPath, [TSC, '-p', project], { cwd: root, stdio: 'inherit' }).once('exit', (code) => resolve(code === 0));
  });
}

const waiting = projects('.');
let isWell = true;
await Promise.all(Array.from({ length: os.availableParallelism() }, async () => {
  for (let project = waiting.shift(); project !== undefined; project = waiting.shift()) isWell = await check(project) && isWell;
}));
process.exitCode = isWell ? 0 : 1;
