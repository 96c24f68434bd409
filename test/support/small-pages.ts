import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');

/** What stands for a page's size in the built script, wherever it does, and what is to stand there. */
type Size = readonly [RegExp, string];

/** Where WB cuts an answer of orders or sales: the add-on has to think so too, or it takes a cut page for the last. */
export const ordersCutAt = (rows: number): Size => [/pageCap:8e4\b/g, `pageCap:${rows}`];

/** A shop of a dozen rows then has several pages of everything that the add-on asks for by size. */
export const SMALL_SIZES: readonly Size[] = [
  [/pageSize:100\b/g, 'pageSize:4'],
  [/pageSize:1e3\b/g, 'pageSize:5'],
  [/pageSize:1e4\b/g, 'pageSize:9'],
  [/\bsize:50\b/g, 'size:3'],
  [/\btake:5e3\b/g, 'take:2'],
  [/=2e5\b/g, '=6'],
  [/\b36e6\b/g, '3e4'],
];

/** Builds the add-on into a folder of its own, where no other build changes it. */
export function buildInto(dist: string): void {
  const { status, stderr } = spawnSync(process.execPath, ['build.mjs', '--quiet', '--out', dist], { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Error(`the add-on does not build:\n${stderr}`);
}

/** A copy of the built add-on with other sizes of pages; nothing else in it is different. */
export function withPageSizes(sizes: readonly Size[], dist: string, copy: string): void {
  fs.cpSync(dist, copy, { recursive: true });
  const file = ['Code.js', 'Code.gs'].map((name) => path.join(copy, name)).find((name) => fs.existsSync(name)) as string;
  fs.writeFileSync(file, sizes.reduce((code, [words, small]) => {
    if (code.match(words) === null) throw new Error(`${String(words)} stands nowhere in the built script: say here what a page is called now`);
    return code.replace(words, small);
  }, fs.readFileSync(file, 'utf8')));
}
