import fs from 'node:fs';
import path from 'node:path';
import manifest from '../../appsscript.json';
import { type AddOnWorld, addOnWorlds } from '../support/add-on-world';
import { pastedAddOn, pushedAddOn } from '../support/built-add-on';
import { Panel } from '../support/panel';

/** The script that a person pastes into Extensions → Apps Script, without clasp, manifest and files beside it. */
const makeWorld = addOnWorlds({ articles: 5, days: 7, ordersPerDay: 1 }, { build: pastedAddOn });

let world: AddOnWorld;
beforeEach(async () => {
  world = await makeWorld();
});

const shown = (name: string) => {
  const { document, host, user } = world;
  document.ui.shown.length = 0;
  expect(host.run(name, [], { document, user, mode: 'menu' })).toMatchObject({ kind: 'ok' });
  return document.ui.shown.map(({ html }) => html);
};

it('is one file, for which Google asks the permissions of the manifest and no others', () => {
  expect(fs.readdirSync(world.host.options.distDir)).toEqual(['Code.gs']);
  expect([...world.host.project.manifest.oauthScopes ?? []].sort()).toEqual([...manifest.oauthScopes].sort());
});

it('builds its menu when the file is opened, before anybody has consented to anything', () => {
  const { document, host, user } = world;
  host.run('onOpen', [], { document, user, mode: 'open', authMode: 'NONE', event: { authMode: 'NONE' } });
  expect(document.ui.menus.length).toBeGreaterThan(0);
});

it('connects, refreshes, answers formulas and goes on by itself', () => {
  expect(world.connect()).toContain('Магазин «Пример»');
  expect(world.refresh().filter(({ state }) => state !== 'done' && state !== 'unavailable')).toEqual([]);
  expect(world.rows('Карточки').length).toBeGreaterThan(0);
  const { document, host, user } = world;
  const stocks = host.callCustomFunction('WB_STOCKS', [], { document, user });
  expect(stocks).toMatchObject({ kind: 'ok', value: [expect.arrayContaining(['Доступно']) as unknown, ...world.rows('Остатки').map(() => expect.anything() as unknown)] });
  world.letHoursPass(3);
  expect(new Panel(world).view().hourlyStopped).toBe('');
});

it('shows the very pages that otherwise lie beside the script', () => {
  const dist = pushedAddOn();
  const page = (name: string) => fs.readFileSync(path.join(dist, `${name}.html`), 'utf8');
  expect([shown('menuPanel'), shown('menuConnect')]).toEqual([[page('panel')], [page('connect')]]);
  fs.rmSync(dist, { recursive: true });
});

it('speaks English to whom Google does', () => {
  world.user.locale = 'en';
  expect(() => world.paste('x')).toThrow(/Wildberries token/);
});
