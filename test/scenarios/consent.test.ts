import { type AddOnWorld, addOnWorlds } from '../support/add-on-world';
import { Panel } from '../support/panel';

const makeWorld = addOnWorlds({ articles: 5, days: 7, ordersPerDay: 1 });
const scope = (name: string) => `https://www.googleapis.com/auth/${name}`;

describe('a permission that the user has not given', () => {
  let world: AddOnWorld;
  beforeEach(async () => {
    world = await makeWorld();
    world.connect();
  });

  it('is asked for by every item of the menu, before anything else', () => {
    const { document, host, user } = world;
    user.withheldScopes.add(scope('script.external_request'));
    for (const name of ['menuRefreshAll', 'menuPanel', 'menuConnect']) {
      expect(host.run(name, [], { document, user, mode: 'menu' }).kind).toBe('killed');
    }
    expect(document.ui.consents).toEqual(Array.from({ length: 3 }, () => ({ email: user.email, scopes: [scope('script.external_request')] })));
    expect(document.ui.shown).toEqual([]);
  });

  it('is named by the panel, with Google\'s page to give it', () => {
    world.user.withheldScopes.add(scope('script.external_request')).add(scope('script.scriptapp'));
    expect(new Panel(world).view().consent).toEqual({
      missing: ['отправлять запросы в WB', 'обновлять данные раз в час'], url: 'https://accounts.google.com/local-authorization',
    });
    world.user.withheldScopes.clear();
    expect(new Panel(world).view().consent).toBeNull();
  });

  it('fails every dataset with its name and what to do, and nothing is asked of WB', async () => {
    await world.wb.clearLog();
    world.user.withheldScopes.add(scope('script.external_request'));
    const lines = world.refresh().filter(({ state }) => state !== 'unavailable');
    expect(new Set(lines.map(({ state }) => state))).toEqual(new Set(['failed']));
    expect(new Set(world.journal('Код', 'Что случилось и что делать').filter(([code]) => code !== '').map(String))).toEqual(new Set([
      'PERMISSION_MISSING,Google не дал дополнению разрешение: отправлять запросы в WB. Откройте меню «WB Таблицы», выберите любой пункт и отметьте в окне Google все разрешения.',
    ]));
    expect(await world.requests()).toEqual([]);
  });

  it('of the e-mail address does not make a cell of the menu and the panel', () => {
    world.user.withheldScopes.add(scope('userinfo.email'));
    expect(new Panel(world).view()).toMatchObject({ account: '', consent: { missing: ['видеть адрес вашей почты'] } });
  });

  it('stops the hourly run, and whoever opens the file is told until it goes on', () => {
    const { document, host, user } = world;
    const open = () => {
      document.ui.toasts = [];
      host.run('onOpen', [], { document, user, mode: 'open', event: { authMode: 'LIMITED' } });
      return document.ui.toasts.map(({ message }) => message).filter((text) => text.includes('раз в час'));
    };
    world.letHoursPass(2);
    expect(open()).toEqual([]);
    user.withheldScopes.add(scope('script.send_mail.of.an.update'));
    host.project.manifest.oauthScopes?.push(scope('script.send_mail.of.an.update'));
    world.letHoursPass(5);
    expect(open()).toEqual([expect.stringMatching(/^Google перестал обновлять таблицу раз в час: последний раз — 23\.11\.2026,? \d\d:\d\d по Москве\. /)]);
    expect(new Panel(world).view().hourlyStopped).toBe(open()[0]);
    user.withheldScopes.clear();
    world.letHoursPass(2);
    expect([open(), new Panel(world).view().hourlyStopped]).toEqual([[], '']);
  });
});

describe('the hourly run', () => {
  it.each([
    ['without an event', []],
    ['with the event of nobody\'s trigger', [{ triggerUid: 'other' }]],
    ['with a number', [7]],
    ['with cells', [[['hourly']]]],
  ])('is refused %s', async (_name, args) => {
    const world = await makeWorld();
    world.connect();
    await world.wb.clearLog();
    const { document, host, user } = world;
    for (const mode of ['trigger', 'customFunction'] as const) {
      expect(host.run('onHourly', args, { document, user, mode })).toMatchObject({ kind: 'error', message: expect.stringContaining('нельзя вызвать из ячейки') as string });
    }
    expect(await world.requests()).toEqual([]);
    expect(host.run('onHourly', [{ triggerUid: 'hourly' }], { document, user, mode: 'trigger' }).kind).toBe('ok');
    expect(await world.requests()).not.toEqual([]);
  });
});
