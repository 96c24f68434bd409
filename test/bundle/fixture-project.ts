import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildAddOn } from '../../build/add-on.mjs';

/** Sources by path; package.json and the manifest are there without being named. */
export type Sources = Readonly<Record<string, string>>;

const ALWAYS: Sources = {
  'package.json': JSON.stringify({ name: 'wb-sheets', version: '1.2.3', description: 'WB Таблицы: дополнение' }),
  'appsscript.json': '{"timeZone":"Europe/Moscow"}\n',
};

const made: string[] = [];

/** A project in a folder of its own. */
export function fixtureProject(sources: Sources): string {
  const root = mkdtempSync(path.join(tmpdir(), 'wb-sheets-bundle-'));
  made.push(root);
  writeSources(root, { ...ALWAYS, ...sources });
  return root;
}

export function writeSources(root: string, sources: Sources): void {
  for (const [name, text] of Object.entries(sources)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), text);
  }
}

export function removeFixtureProjects(): void {
  for (const root of made.splice(0)) rmSync(root, { recursive: true, force: true });
}

/** Files of dist with their text, sorted by name. */
export function readDist(root: string): Record<string, string> {
  const dist = path.join(root, 'dist');
  return Object.fromEntries(readdirSync(dist).sort().map((name) => [name, readFileSync(path.join(dist, name), 'utf8')]));
}

export async function buildFixture(sources: Sources): Promise<Record<string, string>> {
  const root = fixtureProject(sources);
  await buildAddOn(root);
  return readDist(root);
}

/** The message the build fails with; an empty text when it does not fail. */
export async function failureOf(sources: Sources): Promise<string> {
  try {
    await buildFixture(sources);
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}
