import { existsSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { buildAddOn } from '../../build/add-on.mjs';
import { buildFixture, fixtureProject, readDist, removeFixtureProjects, writeSources } from './fixture-project';

afterAll(removeFixtureProjects);

const MAIN = `
import { openMenu } from './gas/compose';
export type { Menu } from './gas/compose';
export { WB_STOCKS as WB_STOCKS } from './formulas';

/** Opens the menu. */
export function onOpen(): string { return openMenu(); }
`;

const FORMULAS = `
/** Not help. */
const NOTHING = '';

/**
 * Остаток товара на складах WB.
 *
 * @param {string} nmId  Артикул WB
 * @param {string} warehouse  Склад
 * @param {string} more  Ещё склады
 * @return Остаток в штуках
 * @customfunction
 */
export function WB_STOCKS(nmId: string, warehouse = 'все', ...more: string[]): string {
  return [nmId, warehouse ?? NOTHING, ...more].join('|');
}
`;

const COMPOSE = `
export interface Menu { title: string }
class Secret { #word = 'меню'; static count = 1; say(): string { return this.#word; } }
export function openMenu(): string { return new Secret().say(); }
`;

const SOURCES = { 'src/main.ts': MAIN, 'src/formulas.ts': FORMULAS, 'src/gas/compose.ts': COMPOSE };

describe('dist/Code.js', () => {
  it('ends in one documented stub for every exported function', async () => {
    const { 'Code.js': code = '' } = await buildFixture(SOURCES);

    expect(code.slice(code.indexOf('/** Opens'))).toBe(`/** Opens the menu. */
function onOpen() { return WBApp_.onOpen.apply(this, arguments); }

/**
 * Остаток товара на складах WB.
 *
 * @param {string} nmId  Артикул WB
 * @param {string} warehouse  Склад
 * @param {string} more  Ещё склады
 * @return Остаток в штуках
 * @customfunction
 */
function WB_STOCKS(nmId, warehouse, ...more) { return WBApp_.WB_STOCKS.apply(this, arguments); }

`);
  });

  it('begins with the name, the version and the one-document mark', async () => {
    const { 'Code.js': code = '' } = await buildFixture(SOURCES);

    expect(code.split('\n').slice(0, 6)).toEqual(
      ['/**', ' * wb-sheets 1.2.3', ' * WB Таблицы: дополнение', ' *', ' * @OnlyCurrentDoc', ' */'],
    );
  });

  it('runs as a classic script, arguments and defaults included', async () => {
    const { 'Code.js': code = '' } = await buildFixture(SOURCES);
    const context = vm.createContext(Object.create(null));
    vm.runInContext(code, context);

    expect(vm.runInContext('onOpen()', context)).toBe('меню');
    expect(vm.runInContext('WB_STOCKS("1")', context)).toBe('1|все');
    expect(vm.runInContext('WB_STOCKS("1", "Казань", "a", "b")', context)).toBe('1|Казань|a|b');
  });

  it('is the same, byte for byte, when it is built again in another folder', async () => {
    expect(await buildFixture(SOURCES)).toEqual(await buildFixture(SOURCES));
  });
});

describe('the release that a build knows itself to be', () => {
  const main = { 'src/main.ts': 'declare const RELEASE: object; export function release(): object { return RELEASE; }' };
  const about = { name: 'wb-sheets', version: '1.2.3', description: '' };

  it.each([
    ['has no day and no address of its own', about, undefined, { version: '1.2.3', on: '', home: '' }],
    ['is that of package.json', { ...about, releasedOn: '2026-11-29', homepage: 'https://a.example' }, undefined, { version: '1.2.3', on: '2026-11-29', home: 'https://a.example' }],
    ['is found where the build was told', { ...about, homepage: 'https://a.example' }, 'https://b.example', { version: '1.2.3', on: '', home: 'https://b.example' }],
  ])('%s', async (_name, packageJson, home, release) => {
    const root = fixtureProject({ ...main, 'package.json': JSON.stringify(packageJson) });
    await buildAddOn(root, path.join(root, 'dist'), { mail: false, ...(home === undefined ? {} : { home }) });
    const context = vm.createContext(Object.create(null));
    vm.runInContext(readDist(root)['Code.js'] ?? '', context);
    expect(JSON.parse(vm.runInContext('JSON.stringify(release())', context) as string)).toEqual(release);
  });
});

describe('dist', () => {
  it('holds the manifest as it is and nothing of an earlier build', async () => {
    const root = fixtureProject({ ...SOURCES, 'dist/old.html': '<p>old</p>' });
    await buildAddOn(root);

    expect(Object.keys(readDist(root))).toEqual(['Code.js', 'appsscript.json']);
    expect(readDist(root)['appsscript.json']).toBe('{"timeZone":"Europe/Moscow"}\n');
  });

  it('is left empty by a build that fails', async () => {
    const root = fixtureProject(SOURCES);
    await buildAddOn(root);
    writeSources(root, { 'src/main.ts': 'export const onOpen = 1;' });

    await expect(buildAddOn(root)).rejects.toThrow('onOpen');
    expect(existsSync(path.join(root, 'dist'))).toBe(true);
    expect(readDist(root)).toEqual({});
  });
});
