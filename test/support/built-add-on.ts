import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');

interface Build {
  folder: string;
  script: string;
  options: readonly string[];
}

/** What clasp pushes, and what a person pastes: one script and nothing else. */
const PUSHED: Build = { folder: path.join(ROOT, 'dist'), script: 'Code.js', options: [] };
const PASTED: Build = { folder: path.join(ROOT, 'dist-one'), script: 'Code.gs', options: ['--one-file'] };
const SOURCES = ['src', 'build', 'build.mjs', 'appsscript.json', 'package-lock.json'];
/** Two workers of jest must not build at the same time. */
const LOCK = path.join(ROOT, '.build', 'scenarios.lock');
/** Younger than every build, and no source. */
const KEPT_BY_THE_COMPILER = '.build';
const LOCK_LIFE_MS = 60_000;

/** The add-on that scenarios run: what clasp pushes, or with `npm run test:one-file` what a person pastes. */
export function builtAddOn(): string {
  return process.env['ADD_ON'] === 'one-file' ? pastedAddOn() : pushedAddOn();
}

export function pushedAddOn(): string {
  return copyOf(PUSHED);
}

export function pastedAddOn(): string {
  return copyOf(PASTED);
}

/** A copy of the folder, built anew when a source is younger; nothing that happens later changes it. */
function copyOf(one: Build): string {
  const unlock = lock();
  try {
    if (isStale(one)) build(...one.options);
    const copy = fs.mkdtempSync(path.join(os.tmpdir(), 'wb-dist-'));
    fs.cpSync(one.folder, copy, { recursive: true });
    return copy;
  } finally {
    unlock();
  }
}

/** As `builtAddOn`, built so that it may send letters. */
export function mailingAddOn(): string {
  return builtWith('--mail');
}

function builtWith(option: string): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'wb-dist-'));
  const unlock = lock();
  try {
    build(option, '--out', folder);
    return folder;
  } finally {
    unlock();
  }
}

function build(...options: string[]): void {
  const { status, stderr } = spawnSync(process.execPath, ['build.mjs', '--quiet', ...options], { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Error(`the add-on does not build:\n${stderr}`);
}

function isStale({ folder, script }: Build): boolean {
  const code = fs.statSync(path.join(folder, script), { throwIfNoEntry: false });
  return code === undefined || SOURCES.some((name) => youngestMs(path.join(ROOT, name)) > code.mtimeMs);
}

function youngestMs(file: string): number {
  const stat = fs.statSync(file);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...fs.readdirSync(file).filter((name) => name !== KEPT_BY_THE_COMPILER).map((name) => youngestMs(path.join(file, name))));
}

function lock(): () => void {
  fs.mkdirSync(path.dirname(LOCK), { recursive: true });
  for (;;) {
    try {
      fs.mkdirSync(LOCK);
      return () => fs.rmSync(LOCK, { recursive: true, force: true });
    } catch {
      const since = fs.statSync(LOCK, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
      if (Date.now() - since > LOCK_LIFE_MS) fs.rmSync(LOCK, { recursive: true, force: true });
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
    }
  }
}
