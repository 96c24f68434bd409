import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');
const DIST = path.join(ROOT, 'dist');
const SOURCES = ['src', 'build', 'build.mjs', 'appsscript.json', 'package-lock.json'];
/** Two workers of jest must not build at the same time. */
const LOCK = path.join(ROOT, '.build', 'scenarios.lock');
/** Younger than every build, and no source. */
const KEPT_BY_THE_COMPILER = '.build';
const LOCK_LIFE_MS = 60_000;

/** A copy of the folder that clasp would push, built anew when a source is younger; nothing that happens later changes it. */
export function builtAddOn(): string {
  const unlock = lock();
  try {
    if (isStale()) build();
    const copy = fs.mkdtempSync(path.join(os.tmpdir(), 'wb-dist-'));
    fs.cpSync(DIST, copy, { recursive: true });
    return copy;
  } finally {
    unlock();
  }
}

/** As `builtAddOn`, built so that it may send letters. */
export function mailingAddOn(): string {
  return builtWith('--mail');
}

/** What a person pastes: one script and nothing else. */
export function pastedAddOn(): string {
  return builtWith('--one-file');
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

function isStale(): boolean {
  const code = fs.statSync(path.join(DIST, 'Code.js'), { throwIfNoEntry: false });
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
