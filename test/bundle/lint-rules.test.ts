import path from 'node:path';
import { ESLint } from 'eslint';
import { SERVICE_GLOBALS } from '../../build/apps-script-globals.mjs';
import config from '../../eslint.config.mjs';

const root = path.join(__dirname, '../..');
// The very configuration of `npm run lint`, handed over because jest cannot load it the way ESLint would.
const eslint = new ESLint({ cwd: root, overrideConfigFile: true, overrideConfig: config });

/** What lint says about a file of that name: the rule and the message of each finding. */
async function lint(file: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: path.join(root, file) });
  return result!.messages.map(({ ruleId, message }) => `${ruleId}: ${message}`);
}

const elsewhere = 'pass it in as a parameter or through a port, or move it to where both may reach it.';
/** Whatever else the layer may import. */
const refused = (layer: string, place: string): string => `src/${layer} may import .+, not ${place}: ${elsewhere}`;
const layers = (pattern: string): string[] => [expect.stringMatching(new RegExp(`^architecture/import-layers: ${pattern}$`))];

describe('what outlives an execution', () => {
  const KEEPER = 'no-restricted-syntax: What outlives an execution goes through src/app/state/keeper.ts: declare a key, and use stateOf, keepState, changeState.';

  it.each([
    ['a property is read past the keeper', 'src/app/panel/a.ts', "export const a = (services) => services.documentStore.get('a');", [KEEPER]],
    ['a store is taken apart first', 'src/app/shops/a.ts', "export const a = ({ userStore }) => userStore.all();", [KEEPER]],
    ['a property is parsed', 'src/app/refresh/a.ts', 'export const a = (text) => JSON.parse(text);', [KEEPER]],
    ['a store is handed to the keeper', 'src/app/menu/a.ts', 'export const a = ({ userStore }) => f({ userStore });', []],
    ['the keeper itself', 'src/app/state/a.ts', 'export const a = ({ userStore }) => JSON.parse(userStore.get(1));', []],
  ])('%s', async (_name, file, code, findings) => {
    const found = await lint(file, code);
    expect(found.filter((finding) => finding.startsWith('no-restricted-syntax'))).toEqual(findings);
  });
});

describe('imports', () => {
  it.each([
    ['wb knows nobody', 'src/wb/a.ts', '../ports/clock', `src/wb may import nothing outside itself, not src/ports/clock: ${elsewhere}`],
    ['wb takes no package', 'src/wb/a.ts', 'fflate', 'src/wb may not import the package fflate: write what is needed here, or take it through a port.'],
    ['ports know nobody', 'src/ports/a.ts', '../wb/request/hosts', refused('ports', 'src/wb/request/hosts')],
    ['sync does not know sheets', 'src/sync/a.ts', '../sheet/table', refused('sync', 'src/sheet/table')],
    ['sync does not know datasets', 'src/sync/run/a.ts', '../../datasets', refused('sync', 'src/datasets')],
    ['sheet does not know how data is fetched', 'src/sheet/a.ts', '../sync/run', refused('sheet', 'src/sync/run')],
    ['sheet knows tables and not datasets', 'src/sheet/a.ts', '../sync/dataset', refused('sheet', 'src/sync/dataset')],
    ['datasets do not know sheets', 'src/datasets/a.ts', '../sheet/table', refused('datasets', 'src/sheet/table')],
    ['reports do not know formulas', 'src/reports/a.ts', '../formulas/a', refused('reports', 'src/formulas/a')],
    ['formulas do not know the application', 'src/formulas/a.ts', '../app/a', refused('formulas', 'src/app/a')],
    ['locales take types of the API only', 'src/locales/a.ts', '../wb/errors', refused('locales', 'src/wb/errors')],
    ['app does not know Google', 'src/app/a.ts', '../gas/compose', refused('app', 'src/gas/compose')],
    ['app takes no package but the cipher', 'src/app/a.ts', 'node:fs', 'src/app may not import the package node:fs: write what is needed here, or take it through a port.'],
    ['gas goes through the application', 'src/gas/a.ts', '../sync/run', refused('gas', 'src/sync/run')],
    ['main only names functions', 'src/main.ts', './wb/request/hosts', refused('main', 'src/wb/request/hosts')],
    ['pages take types only', 'src/ui/sidebar/sidebar.ts', '../../app/menu', refused('ui', 'src/app/menu')],
    ['src is whole in itself', 'src/gas/a.ts', '../../local/wb/token', 'src/gas/a.ts imports ../../local/wb/token from outside src, which is not part of the add-on: move it into src.'],
    ['a new folder is described first', 'src/misc/a.ts', './b',
      'src/misc/a.ts is in no known folder of src: move it into one, or describe the new folder in build/lint/layers.mjs.'],
    ['local runs the built files', 'local/host/a.ts', '../../src/wb/request/hosts',
      'local/ imports nothing of src, not even types, and src/wb/request/hosts is there: load the built files of dist/ instead.'],
  ])('%s', async (_rule, file, specifier, problem) => {
    expect(await lint(file, `import { a } from '${specifier}';\nexport const b = a;`)).toEqual(layers(problem));
  });

  it('do not come back to where they began, whether directly or by others', async () => {
    const circle = (way: string) => [`architecture/import-cycles: The imports go in a circle: ${way}. Cut it where one side needs little of the other: by an interface there, or by moving what both need to a file of its own.`];
    expect(await lint('src/wb/request/limits.ts', "import { hostOf } from './hosts';\nexport const a = hostOf;")).toEqual([]);
    expect(await lint('src/wb/request/limits.ts', "import { orders } from '../calls/statistics';\nexport const a = orders;")).toEqual(circle('src/wb/request/limits.ts → src/wb/calls/statistics.ts → src/wb/request/limits.ts'));
    expect(await lint('local/host/triggers.ts', "import type { HostDocument } from './document';\nexport type A = HostDocument;")).toEqual(circle('local/host/triggers.ts → local/host/document.ts → local/host/triggers.ts'));
  });

  it.each([
    ['export { a } from "../gas/a";'],
    ['export * from "../gas/a";'],
    ['export const a = import("../gas/a");'],
    ['export type A = import("../gas/a").A;'],
    ['import type { A } from "../gas/a"; export const a: A = 1;'],
    ['import "../gas/a";'],
  ])('are found in whatever form: %s', async (code) => {
    expect(await lint('src/sync/a.ts', code)).toEqual(layers(refused('sync', 'src/gas/a')));
  });

  it('of local may not even take a type of src', async () => {
    expect(await lint('local/a.ts', 'export type A = import("../src/wb/request/hosts").Category;')).toHaveLength(1);
  });

  it.each([
    ['src/wb/a.ts', 'import { a } from "./b"; export const c = a;'],
    ['src/sync/run/a.ts', 'import { a } from "../../wb/request/hosts"; import { b } from "../paging"; export const c = [a, b];'],
    ['src/sheet/a.ts', 'import type { A } from "../tables/table"; export type B = A;'],
    ['src/locales/ru.ts', 'import type { A } from "../wb/errors"; export type B = A;'],
    ['src/app/a.ts', 'import { gcm } from "@noble/ciphers/aes.js"; import { a } from "../formulas"; export const c = [a, gcm];'],
    ['src/gas/a.ts', 'import type { A } from "../sync/run"; import { type B } from "../sheet/table"; export type C = A | B;'],
    ['src/ui/sidebar/sidebar.ts', 'import type { A } from "../../app/menu"; import { b } from "../shared/call"; export const c: A = b;'],
    ['src/ui/sidebar/a.tsx', 'import { useState } from "preact/hooks"; import { ru } from "../../locales/panel/ru"; export const c = <p>{useState(ru)}</p>;'],
    ['src/main.ts', 'import { a } from "./gas/compose"; export const c = a;'],
    ['test/a.test.ts', 'import { a } from "../src/gas/compose"; export const c = a;'],
    ['local/wb/a.ts', 'import { a } from "../host/a"; import fs from "node:fs"; export const c = [a, fs];'],
  ])('that the architecture allows pass in %s', async (file, code) => {
    expect(await lint(file, code)).toEqual([]);
  });
});

describe('services of Apps Script', () => {
  it.each(SERVICE_GLOBALS)('%s is named in src/gas only', async (name) => {
    const code = `export const a = () => ${name}.b();`;
    expect(await lint('src/app/a.ts', code)).toEqual([expect.stringMatching(/^no-restricted-globals: .*Only src\/gas may name a service/)]);
    expect(await lint('src/gas/a.ts', code)).toEqual([]);
  });
});

describe('the habits of src', () => {
  const CASES: [what: string, file: string, code: string, message: string][] = [
    ['an async function', 'src/gas/a.ts', 'export async function a() {}', 'No async functions in src'],
    ['an async arrow', 'src/gas/a.ts', 'export const a = async () => 1;', 'No async functions in src'],
    ['a promise', 'src/gas/a.ts', 'export const a = Promise.resolve(1);', 'No Promise in src'],
    ['a promise as a type', 'src/gas/a.ts', 'export type A = Promise<string>;', 'No Promise in src'],
    ['await', 'src/gas/a.ts', 'export const a = await b; declare const b: number;', 'No await in src'],
    ['a text for people', 'src/app/a.ts', "export const a = 'Обновить';", 'Text for people belongs in src/locales'],
    ['a text for people on a page', 'src/ui/a/a.ts', "export const a = 'Обновить';", 'Text for people belongs in src/locales'],
    ['a text for people in markup', 'src/ui/a/a.tsx', 'export const a = <p>Обновить</p>;', 'Text for people belongs in src/locales'],
    ['a text made for people', 'src/app/a.ts', 'export const a = (n: number) => `Строк: ${n}`;', 'Text for people belongs in src/locales'],
    ['a class', 'src/app/a.ts', 'export class A {}', 'No classes in src besides the errors'],
    ['a class expression', 'src/app/a.ts', 'export const a = class {};', 'No classes in src besides the errors'],
    ['any', 'src/app/a.ts', 'export const a = (b: any) => b;', 'Unexpected any'],
    ['a silenced compiler', 'src/app/a.ts', '// @ts-ignore\nexport const a = 1;', 'instead of "@ts-ignore"'],
    ['a silenced linter', 'src/app/a.ts', '/* eslint-disable */\nexport const a = 1;', "no effect because you have 'noInlineConfig' setting"],
  ];
  it.each(CASES)('refuse %s', async (_what, file, code, message) => {
    expect((await lint(file, code)).join('\n')).toContain(message);
  });

  it.each([
    ['promises on a page', 'src/ui/a/a.ts', 'export const a = async (): Promise<void> => { await 1; };'],
    ['texts in the locales', 'src/locales/ru.ts', "export const a = 'Обновить';"],
    ['words of WB in their file', 'src/wb/wire/wire-words.ts', "export const a = 'Возврат';"],
    ['classes of errors', 'src/wb/errors.ts', 'export class A extends Error {}'],
    ['comments in Russian', 'src/main.ts', '/** Остаток. */\nexport function WB_STOCKS(): number { return 1; }'],
  ])('allow %s', async (_what, file, code) => {
    expect(await lint(file, code)).toEqual([]);
  });
});
