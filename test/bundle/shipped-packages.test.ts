import { readFileSync } from 'node:fs';
import path from 'node:path';
import { noticeFor } from '../../build/notice.mjs';
import { bannerOf, checkPackages, readShipped } from '../../build/shipped-packages.mjs';
import { buildServerScript, bundleServer } from '../../build/server-script.mjs';
import { buildUiPages } from '../../build/ui-pages.mjs';

const ROOT = path.resolve(__dirname, '../..');
const textOf = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');

it('NOTICE has the licence of every package that ships, as npm run docs writes it', async () => {
  const notice = await noticeFor(ROOT);
  expect(textOf('NOTICE')).toBe(notice);
  expect(notice.match(/Permission is hereby granted/g)).toHaveLength(3);
});

it('the script and each page name whose work is in them', async () => {
  const { packages } = await bundleServer(ROOT, { mail: false });
  expect(packages.map(bannerOf)).toEqual([
    '@noble/ciphers 2.4.0 | MIT | Copyright (c) 2022 Paul Miller; Copyright (c) 2016 Thomas Pornin <pornin@bolet.org>',
    'fflate 0.8.3 | MIT | Copyright (c) 2026 Arjun Barrett',
  ]);
  const { code } = await buildServerScript(ROOT, [], { mail: false });
  expect(/^\/\*\*[^]*?\*\//.exec(code)?.[0].match(/(?<= \* Contains )\S+/g)).toEqual(['@noble/ciphers', 'fflate', 'preact']);
  const pages = Object.values(await buildUiPages(ROOT));
  expect(pages.map((page) => /\/\*! (\S+ [\d.]+ \| MIT \| Copyright \(c\) [^*]*) \*\//.exec(page)?.[1])).toEqual(pages.map(() => 'preact 11.2.0 | MIT | Copyright (c) 2015-present Jason Miller'));
});

it('what ships and only that stands in dependencies', () => {
  const { dependencies } = JSON.parse(textOf('package.json')) as { dependencies: Record<string, string> };
  expect(Object.keys(dependencies)).toEqual(['@noble/ciphers', 'fflate', 'preact']);
});

it('a package that does not stand there, or may not ship, stops the build', async () => {
  const preact = await readShipped(ROOT, 'preact');
  const others = [{ ...preact, name: 'esbuild' }, { ...preact, license: 'GPL-3.0' }, { ...preact, copyright: [] }];
  expect(await checkPackages(ROOT, [preact])).toEqual([]);
  expect(await checkPackages(ROOT, others)).toEqual([
    'esbuild ships in dist: it must stand in "dependencies" of package.json.',
    expect.stringContaining('preact ships in dist under GPL-3.0'),
    'preact ships in dist and its licence names no holder.',
  ]);
});
