import { parseScript } from '../../build/gates/syntax-tree.mjs';
import { checkTopLevel } from '../../build/gates/top-level.mjs';
import { failureOf, removeFixtureProjects } from './fixture-project';

afterAll(removeFixtureProjects);

const HELP = '/**\n * Остаток.\n * @param {string} nmId Артикул\n * @customfunction\n */\n';

describe('a build is refused', () => {
  it.each([
    ['without src/main.ts', { 'src/other.ts': 'export {};' }, 'src/main.ts: no such module with exports'],
    ['with an exported arrow function', { 'src/main.ts': 'export const onOpen = () => 1;' },
      'main.ts exports onOpen, which is not a function declaration: write `export function onOpen(…) { … }`.'],
    ['with an exported class', { 'src/main.ts': 'export class Menu {}' }, 'main.ts exports Menu, which is not a function declaration'],
    ['with a private name', { 'src/main.ts': 'export function open_() {}' }, 'main.ts exports open_: Apps Script cannot call'],
    ['with a default export', { 'src/main.ts': 'export default function open() {}' }, 'main.ts exports default: Apps Script cannot call'],
    ['with a destructured parameter', { 'src/main.ts': 'export function step({ id }: { id: string }) { return id; }' },
      'step: the parameter { id } has no name'],
    ['with an async entry point', { 'src/main.ts': 'export async function step() {}' }, 'step is async or a generator'],
    ['with an async entry point behind a re-export',
      { 'src/main.ts': "export { go as step } from './gas/go';", 'src/gas/go.ts': 'export async function go() {}' }, 'step is async'],
    ['with a generator', { 'src/main.ts': 'export function* step() { yield 1; }' }, 'step is async or a generator'],
    ['with a formula without a description',
      { 'src/main.ts': `${HELP.replace(' * Остаток.\n', '')}export function WB_STOCKS(nmId: string) { return nmId; }` },
      'WB_STOCKS is a custom function without a description.'],
    ['with a formula without a text for a parameter', { 'src/main.ts': `${HELP}export function WB_STOCKS(nmId: string, day: string) { return nmId + day; }` },
      'WB_STOCKS is a custom function without a text for @param day.'],
    ['with an empty @param', { 'src/main.ts': `${HELP.replace(' Артикул', '')}export function WB_STOCKS(nmId: string) { return nmId; }` },
      'WB_STOCKS is a custom function without a text for @param nmId.'],
    ['with a @param nobody takes', { 'src/main.ts': `${HELP}export function WB_STOCKS() { return 1; }` },
      'WB_STOCKS documents @param nmId, which it does not take.'],
    ['with a parameter in brackets', { 'src/main.ts': `${HELP.replace('nmId', '[nmId]')}export function WB_STOCKS(nmId?: string) { return nmId; }` },
      'WB_STOCKS marks @param nmId as optional in a form that Sheets does not know'],
    ['with a parameter of an optional type', { 'src/main.ts': `${HELP.replace('{string}', '{string=}')}export function WB_STOCKS(nmId?: string) { return nmId; }` },
      'WB_STOCKS marks @param nmId as optional in a form that Sheets does not know'],
    ['with a description of two lines', { 'src/main.ts': `${HELP.replace('Остаток.', 'Остаток.\n * На складах.')}export function WB_STOCKS(nmId: string) { return nmId; }` },
      'WB_STOCKS is described in several lines'],
    ['with an example of its own', { 'src/main.ts': `${HELP.replace(' * @param', ' * @example =WB_STOCKS(1)\n * @param')}export function WB_STOCKS(nmId: string) { return nmId; }` },
      'WB_STOCKS has a @example, which Sheets does not show'],
    ['with a formula that no cell would suggest', { 'src/main.ts': '/** Остаток. */ export function WB_STOCKS() { return 1; }' },
      'WB_STOCKS is named like a formula but has no @customfunction'],
    ['with a service call at the top level', { 'src/main.ts': 'const ui = SpreadsheetApp.getUi(); export function onOpen() { return ui; }' },
      'dist/Code.js touches SpreadsheetApp while it is loaded: call it inside a function.'],
    ['with a service touched under try', { 'src/main.ts': 'let p: unknown; try { p = PropertiesService.getUserProperties(); } catch { p = 0; } export function onOpen() { return p; }' },
      'dist/Code.js touches PropertiesService while it is loaded'],
    ['with a global that Apps Script does not have', { 'src/main.ts': "const at = new URL('https://a'); export function onOpen() { return at; }" },
      'does not load in a bare context: ReferenceError: URL is not defined'],
    ['over the size budget', { 'src/main.ts': `export function onOpen() { return '${'x'.repeat(960 * 1024)}'; }` }, 'the budget is 983040'],
  ])('%s', async (_case, sources, message) => {
    expect(await failureOf(sources)).toContain(message);
  });

  it('with every problem named at once', async () => {
    expect(await failureOf({ 'src/main.ts': 'export const a = 1; export const b = 2;' })).toMatch(/exports a,.*\n.*exports b,/);
  });
});

// What the compiler already lowers, should it ever stop doing so.
describe('the language level of Code.js', () => {
  it.each(['a?.b', 'a ?? b', 'class A { #b = 1 }', 'class A { static b = 1 }', '10n', 'import("a")', 'export {}'])('is too high with %s', (code) => {
    expect(() => parseScript('dist/Code.js', code)).toThrow('dist/Code.js is not an ES2019 script');
  });
});

describe('the top level of Code.js', () => {
  it.each([
    ['a second binding', 'var WBApp_ = 1; var leak = 2; function onOpen() {}', 'line 1: a top-level VariableDeclaration'],
    ['a second binding beside the bundle', 'var WBApp_ = 1, leak = 2; function onOpen() {}', 'a top-level VariableDeclaration'],
    ['a statement', 'var WBApp_ = 1; go(); function onOpen() {}', 'a top-level ExpressionStatement'],
    ['a class', 'var WBApp_ = 1; class A {} function onOpen() {}', 'a top-level ClassDeclaration'],
    ['a function nobody exported', 'var WBApp_ = 1; function onOpen() {} function leak() {}', 'declares leak, which src/main.ts does not export'],
    ['a missing function', 'var WBApp_ = 1;', 'declares onOpen 0 times'],
    ['the same function twice', 'var WBApp_ = 1; function onOpen() {} function onOpen() {}', 'declares onOpen 2 times'],
  ])('may not hold %s', (_case, code, message) => {
    expect(checkTopLevel(parseScript('dist/Code.js', code), ['onOpen']).join('\n')).toContain(message);
  });

  it('is right with the bundle and the entry points alone', () => {
    const code = '"use strict"; var WBApp_ = 1; function onOpen() {}';
    expect(checkTopLevel(parseScript('dist/Code.js', code), ['onOpen'])).toEqual([]);
  });
});
