import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../../..');

/** Sizes of pages in the built script and what stands for them here: a shop of a dozen rows then has several pages of everything. */
const SIZES: readonly (readonly [RegExp, string, number])[] = [
  [/pageSize:100\b/g, 'pageSize:4', 1],
  [/pageSize:1e3\b/g, 'pageSize:5', 2],
  [/pageSize:1e4\b/g, 'pageSize:9', 1],
  [/=2e5\b/g, '=6', 1],
  [/\b36e6\b/g, '3e4', 1],
];

/** Builds the add-on into a folder of its own, where no other build changes it. */
export function buildInto(dist: string): void {
  const { status, stderr } = spawnSync(process.execPath, ['build.mjs', '--quiet', '--out', dist], { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Error(`the add-on does not build:\n${stderr}`);
}

/** A copy of the built add-on that asks WB for small pages; nothing else in it is different. */
export function withSmallPages(dist: string, copy: string): void {
  fs.cpSync(dist, copy, { recursive: true });
  const file = path.join(copy, 'Code.js');
  fs.writeFileSync(file, SIZES.reduce((code, [words, small, times]) => {
    const found = code.match(words)?.length ?? 0;
    if (found !== times) throw new Error(`${String(words)} stands ${found} times in the built script, not ${times}: say here what a page is called now`);
    return code.replace(words, small);
  }, fs.readFileSync(file, 'utf8')));
}
