import { existsSync } from 'node:fs';
import path from 'node:path';
import { DATASET_IDS } from '../../src/datasets';
import { errors } from '../../src/locales/ru/errors';
import * as packageJson from '../../package.json';
import { localeFor } from '../support/locales';
import { documents, linksOf, read, root, shellLinesOf, spansOf, tableColumn } from './markdown';

const ru = localeFor('ru');
const spans = documents.flatMap((file) => spansOf(file).map((text) => ({ file, text })));
const commands = [
  ...spans.filter(({ text }) => /^(npm|npx) /.test(text)),
  ...documents.flatMap((file) => shellLinesOf(file).map((text) => ({ file, text }))),
];
const datasetIds: readonly string[] = DATASET_IDS;
const source = { main: read('src/main.ts') + read('src/gas/formula-functions.ts'), diagnostics: read('src/gas/diagnostics/main.ts'), start: read('local/start/options.ts'), standIn: read('local/wb/options.ts'), build: read('build.mjs') + read('build/list-units.mts') + read('build/spec-drift.mts'), faults: read('test/faults/run.ts') };

/** Folders that a build or a run makes. */
const GENERATED = read('.gitignore').split('\n').map((line) => line.replace(/^\/|\/$/g, '')).filter((line) => line !== '');
/** Stands for a name that the reader chooses. */
const PLACEHOLDER = /NAME|NNNN|FILE|PASTE-/;
const FILE_NAME = /^[\w.@*-]+\.(ts|mjs|js|json|md|html|css|xlsx)$/;
/** Error codes of one word cannot be told from other capitals; the table of all codes is checked as a whole. */
const CONSTANT = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$/;

function isPath(text: string): boolean {
  return !PLACEHOLDER.test(text) && !/[\s:=()<>«»…]/.test(text) && (FILE_NAME.test(text) || /^[\w.@-]+\//.test(text));
}

function pathExists(text: string): boolean {
  const [first = ''] = text.split('/');
  if (first.startsWith('@')) return text in { ...packageJson.dependencies, ...packageJson.devDependencies };
  // Reference material beside the checkout, where there is any.
  if (GENERATED.includes(first) || text.startsWith('../shared/')) return true;
  const known = text.replace(/\/?\*.*$/, '').replace(/\/$/, '');
  return ['', 'src'].some((folder) => ['', '.ts'].some((end) => existsSync(path.join(root, folder, known + end)))) || isLayer(text);
}

/** A folder that lint already has a rule for, though nothing is in it yet. */
function isLayer(text: string): boolean {
  const [, name] = /^src\/(\w+)$/.exec(text) ?? [];
  return name !== undefined && new RegExp(`^ {2}${name}: \\{`, 'm').test(read('build/lint/layers.mjs'));
}

function commandExists(text: string): boolean {
  const [tool, first = '', second = ''] = text.split(' ');
  if (tool === 'npx') return existsSync(path.join(root, 'node_modules/.bin', first));
  if (first === 'ci') return existsSync(path.join(root, 'package-lock.json'));
  return (first === 'run' ? second : first) in packageJson.scripts;
}

function isConstant(text: string): boolean {
  return text in errors || new RegExp(`export function ${text}\\(`).test(source.main) || source.start.includes(text);
}

const found = (some: readonly { file: string; text: string }[]) => some.map(({ file, text }) => `${file}: ${text}`);

it('reads the documents there are', () => {
  expect(documents).toEqual(expect.arrayContaining(['README.md', 'README.ru.md', 'CHANGELOG.md', 'docs/architecture.md']));
  expect(spans.length).toBeGreaterThan(300);
});

it('names only paths that exist', () => {
  expect(found(spans.filter(({ text }) => isPath(text) && !pathExists(text)))).toEqual([]);
});

it('links only to pages that exist', () => {
  const links = documents.flatMap((file) => linksOf(file).map((text) => ({ file, text })));
  expect(links.length).toBeGreaterThan(10);
  expect(found(links.filter(({ file, text }) => !existsSync(path.join(root, path.dirname(file), text))))).toEqual([]);
});

it('names only commands that exist', () => {
  expect(commands.length).toBeGreaterThan(20);
  expect(found(commands.filter(({ text }) => /^(npm|npx) /.test(text) && !commandExists(text)))).toEqual([]);
});

it('names only options that a command of ours takes', () => {
  const own = [...spans, ...commands].filter(({ text }) => /^--|^npm (start|run)/.test(text));
  const options = own.flatMap(({ file, text }) => (text.match(/--[a-z][a-z-]*/g) ?? []).map((option) => ({ file, text: option.slice(2) })));
  const known = ({ text }: { text: string }) => source.start.includes(`--${text} `) || source.standIn.includes(`'${text}'`) || new RegExp(`\\b${text}'?: \\{ type:`).test(source.build + source.faults);
  expect(options.length).toBeGreaterThan(10);
  expect(found(options.filter((option) => !known(option)))).toEqual([]);
});

it('tells of every option that npm start takes', () => {
  const taken = [...source.start.matchAll(/^ {2}--([a-z-]+)/gm)].map(([, option]) => option as string);
  const told = new Set(spansOf('README.md').map((text) => text.split(' ')[0]));
  expect(taken.length).toBeGreaterThan(8);
  expect(taken.filter((option) => !told.has(`--${option}`))).toEqual([]);
});

it('names only error codes and functions that exist', () => {
  expect(found(spans.filter(({ text }) => CONSTANT.test(text) && !isConstant(text)))).toEqual([]);
});

it('lists every error code in the architecture, each once', () => {
  const codes = ['UserActionError', 'TransientError', 'DefectError'].flatMap((name) => tableColumn('docs/architecture.md', 'Codes', name));
  expect([...codes].sort()).toEqual(Object.keys(errors).sort());
});

it('names only formulas that exist', () => {
  const names = spans.flatMap(({ file, text }) => (text.match(/WB_[A-Z]+(?=\()/g) ?? []).map((name) => ({ file, text: name })));
  expect(names.length).toBeGreaterThan(3);
  expect(found(names.filter(({ text }) => !isConstant(text) && !source.diagnostics.includes(text)))).toEqual([]);
});

it('has a step for every function of the diagnostics, and none for another', () => {
  const names = (text: string) => [...new Set(text.match(/\bcheck\d\d\w+|\bWB_CHECK\w*/g))].sort();
  expect(names(read('docs/live-check.md'))).toEqual(names(source.diagnostics));
});

it.each([['docs/datasets.md', 'Dataset'], ['docs/architecture.md', 'Dataset']])('%s lists every dataset by its id', (file, header) => {
  expect(tableColumn(file, header).sort()).toEqual([...datasetIds].sort());
});

it('lists every sheet by its title for sellers', () => {
  const titles = Object.values(ru.headers()).map(({ title }) => title);
  const listed = [...tableColumn('docs/sheets.md', 'Лист'), ...tableColumn('README.ru.md', 'Отчёт'), ...tableColumn('README.ru.md', 'Лист действия'), ru.headers().journal.title, ru.headers().endings.title];
  expect(read('README.ru.md')).toContain(ru.headers().endings.title);
  expect(listed.sort()).toEqual([...titles].sort());
});

it('calls a dataset by an id that exists wherever it says dataset', () => {
  const named = documents.flatMap((file) => [...read(file).matchAll(/\bdatasets? `(\w+)`/g)].map(([, id]) => ({ file, text: id as string })));
  expect(named.length).toBeGreaterThan(0);
  expect(found(named.filter(({ text }) => !datasetIds.includes(text)))).toEqual([]);
});

it('tells the seller what the menu, the journal and the panel say', () => {
  const said = read('README.ru.md');
  const words = [...Object.values(ru.menu.items), ru.menu.title, ru.texts().progress.fresh, ru.texts().progress.unavailable].map((word) => word.replace(/ \{.*/, ''));
  expect(words.filter((word) => !said.toLowerCase().includes(word.toLowerCase()))).toEqual([]);
});

it('tells nothing of the machine it was written on', () => {
  const private_ = /(?:^|[\s(`"'])\/(?:home|root|tmp|mnt|work|Users)\/|eyJ[\w-]{10,}/m;
  expect(documents.filter((file) => private_.test(read(file)))).toEqual([]);
});
