import { type AddOnWorld, addOnWorlds } from '../support/add-on-world';
import { allowLive } from '../support/choices';
import { Panel } from '../support/panel';

const makeWorld = addOnWorlds({ articles: 2, days: 14, ordersPerDay: 1 });

/** Twenty characters of a token are enough to know it again; as text, and as the vault's hex. */
function partsOf(token: string): string[] {
  const [, payload = '', signature = ''] = token.split('.');
  const parts = [payload.slice(0, 20), payload.slice(-20), signature.slice(0, 20)];
  return [...parts, ...parts.map((part) => Buffer.from(part).toString('hex')), ...parts.map((part) => Buffer.from(part).toString('base64').replace(/=+$/, ''))];
}

/** Everything that another editor, a log reader or a copy of the file could see. */
function visibleTo(world: AddOnWorld): Record<string, string> {
  const { document, host, user } = world;
  const { sheets } = document.snapshot();
  return {
    cells: JSON.stringify(sheets.map(({ name, rows, notes }) => [name, rows, notes])),
    metadata: JSON.stringify(document.model.metadata),
    names: JSON.stringify(document.model.namedRanges),
    documentProperties: JSON.stringify([...document.properties.entries]),
    scriptProperties: JSON.stringify([...host.scriptProperties.entries]),
    userProperties: JSON.stringify([...host.propertiesOf(user).entries]),
    caches: JSON.stringify([document.cache, host.scriptCache, host.cacheOf(user)], (_, value: unknown) => (value instanceof Map ? [...value] : value)),
    ui: JSON.stringify(document.ui),
    logs: JSON.stringify(host.logs),
    results: JSON.stringify(host.runs.map(({ result }) => ({ ...result, stats: null }))),
  };
}

function leaks(world: AddOnWorld, token: string): string[] {
  const seen = visibleTo(world);
  return Object.keys(seen).filter((place) => partsOf(token).some((part) => seen[place]?.includes(part)));
}

describe('a token shows nowhere', () => {
  it('the search itself finds a token that does show', async () => {
    const world = await makeWorld();
    world.document.workbook.userSet('Лист1', 1, 1, `мой токен ${world.token()}`);
    expect(leaks(world, world.token())).toEqual(['cells']);
  });

  it('after formulas have asked WB, with success and in vain', async () => {
    const world = await makeWorld();
    world.connect();
    allowLive(world);
    const { document, host, user } = world;
    const ask = (name: string) => host.run(name, [], { document, user, mode: 'customFunction' }).kind;
    expect([ask('WB_STOCKS'), ask('WB_ORDERS')]).toEqual(['ok', 'error']);
    await world.wb.revoke(world.sid);
    expect(ask('WB_PRICE')).toBe('error');
    expect(leaks(world, world.token())).toEqual([]);
  });

  it('after connecting and refreshing, by panel, by menu and by trigger', async () => {
    const world = await makeWorld();
    world.addOn.open();
    world.connect();
    world.refresh();
    const { document, host, user } = world;
    for (const name of ['menuConnect', 'menuPanel', 'menuJournal', 'menuRefreshAll']) host.run(name, [], { document, user, mode: 'menu' });
    host.run('menuHelp', [], { document, user, mode: 'menu' });
    world.letHoursPass(3);
    const panel = new Panel(world);
    const answers = [panel.view(), panel.change({ kind: 'dataset', id: 'prices', isOn: false }), panel.pause(), panel.resume(), panel.stop(), panel.journal(), panel.health(), panel.ping(), panel.report()];
    expect(answers.map((answer) => JSON.stringify(answer).length > 2)).toEqual(answers.map(() => true));
    expect(document.ui.shown.map(({ kind }) => kind)).toEqual(['modal', 'sidebar', 'sidebar', 'sidebar']);
    expect(leaks(world, world.token())).toEqual([]);
  });

  it('the user\'s properties hold ciphertext only, and its key is kept elsewhere', async () => {
    const world = await makeWorld();
    world.connect();
    const { document, host, user } = world;
    const own = [...host.propertiesOf(user).entries].sort();
    expect(own.map(([key, value]) => [key, /^v2 \S+ [0-9a-f]{400,}$/.test(value)])).toEqual([
      [`holder.${document.id}`, false], [`label.${document.id}.${world.sid}`, false], [`throttle.${world.sid}.personal`, false], [expect.stringContaining(`token.${document.id}.${world.sid}`), true],
    ]);
    const keys = [...document.properties.entries].filter(([name]) => name.startsWith('vault.'));
    expect(keys).toEqual([[expect.stringMatching(/^vault\.[\da-f-]{36}\.[\da-f]{16}$/), expect.stringMatching(/^[\da-f]{64}$/)]]);
    expect(own.map(([, value]) => value).join()).not.toContain(keys[0]?.[1]);
  });

  it('not even when WB sends it back in its errors', async () => {
    const world = await makeWorld();
    world.connect();
    const echo = `token problem; you sent ${world.token()}`;
    await world.wb.setFaults([
      { match: { path: '/api/v1/supplier/orders' }, answer: { status: 400, body: { errors: [echo] } } },
      { match: { path: '/api/v1/supplier/sales' }, answer: { status: 200, body: `<html>${echo}` } },
      { match: { path: '/api/finance/v1' }, answer: { status: 418, body: { title: 'teapot', detail: echo, requestId: world.token().slice(0, 60) } } },
      { match: { path: '/api/v1/account/balance' }, answer: { status: 402, body: { title: 'payment required', detail: echo } } },
      { match: { path: '/content' }, answer: { status: 200, body: { error: true, errorText: echo, data: null } } },
      { match: { path: '/api/analytics/v1/order-feed' }, answer: { status: 409, body: echo } },
    ]);
    world.refresh();
    expect(leaks(world, world.token())).toEqual([]);
    const errors = world.journal('Лист', 'Код', 'Что случилось и что делать').filter(([, code]) => code !== '');
    expect(errors.sort().map(([sheet, code, text]) => [sheet, code, String(text).split('. ')[0]])).toEqual([
      ['Баланс', 'PAYMENT_REQUIRED', 'WB просит оплату: на счёте сервиса, для которого выдан токен, нет денег'],
      ['Заказы', 'WB_BAD_REQUEST', 'WB не принял наш запрос (код 400): token problem; you sent ***'],
      ['Карточки', 'WB_ERROR_IN_ANSWER', 'WB ответил ошибкой: token problem; you sent ***'],
      ['Лента заказов', 'WB_BAD_REQUEST', 'WB не принял наш запрос (код 409): token problem; you sent ***'],
      ['Отчёты WB', 'WB_UNKNOWN_STATUS', 'WB ответил кодом 418, которого мы не знаем: teapot: token problem; you sent ***'],
      ['Продажи', 'WB_UNREADABLE_ANSWER', 'Ответ WB не удалось прочитать: 33 символов, начало «<html>token problem; you sent ***»'],
      ['Финансы', 'WB_UNKNOWN_STATUS', 'WB ответил кодом 418, которого мы не знаем: teapot: token problem; you sent ***'],
    ]);
  });

  it('not even in the refusal itself, which is met once and not by every dataset', async () => {
    const world = await makeWorld();
    world.connect();
    await world.wb.setFaults([{ match: { path: '/' }, answer: { status: 401, body: { title: 'unauthorized', detail: `you sent ${world.token()}` } } }]);
    await world.wb.clearLog();
    expect(new Set(world.refresh().map(({ state }) => state))).toEqual(new Set(['failed']));
    expect(leaks(world, world.token())).toEqual([]);
    expect(await world.wb.log()).toHaveLength(1);
    world.refresh();
    expect(await world.wb.log()).toHaveLength(1);
  });

  it('a token that was refused at once is not kept', async () => {
    const world = await makeWorld();
    const token = world.token();
    await world.wb.revoke(world.sid);
    expect(() => world.addOn.connect(token)).toThrow('Wildberries не принял токен');
    expect(leaks(world, token)).toEqual([]);
    expect([...world.host.propertiesOf(world.user).entries.keys()]).toEqual([]);
  });

  it('another editor of the file, and the owner of a copy, cannot use it', async () => {
    const world = await makeWorld();
    world.connect();
    const { document, host, user } = world;
    const guest = host.createUser('guest@example.com', { locale: 'ru' });
    document.addEditor(guest);
    const copy = host.copyDocument(document, user);
    await world.wb.clearLog();
    const refusals = [host.run('startRefresh', [], { document, user: guest, mode: 'sidebar' }), host.run('startRefresh', [], { document: copy, user, mode: 'sidebar' })];
    expect(refusals.map((result) => (result.kind === 'error' ? result.message : result.kind))).toEqual([
      '⟦TOKEN_MISSING⟧ Токен магазина здесь не найден: он хранится у того, кто подключал магазин. Попросите этого человека обновить таблицу или подключите магазин своим токеном.',
      '⟦NO_SHOP⟧ Магазин ещё не подключён. Откройте меню «WB Таблицы» и выберите «Подключить магазин».',
    ]);
    expect(await world.requests()).toEqual([]);
  });
});
