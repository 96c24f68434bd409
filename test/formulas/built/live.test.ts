import { addOnWorlds, type AddOnWorld } from '../../support/add-on-world';
import { requestsOf, withoutImport } from './live-world';
import { allowLive } from '../../support/choices';
import { Panel } from '../../support/panel';
import { run, SHOP, shown } from './world';

const makeWorld = addOnWorlds(SHOP);

const STOCKS = 'POST /api/analytics/v1/stocks-report/wb-warehouses';
const CARDS = 'POST /content/v2/get/cards/list';
const PRICES = 'GET /api/v2/list/goods/filter';
const BALANCE = 'GET /api/v1/account/balance';

/** Connected, nothing imported, the owner has allowed it. */
async function liveWorld(request = {}): Promise<AddOnWorld> {
  const world = await makeWorld();
  world.connect(request);
  allowLive(world);
  return world;
}

const nmIdOf = (world: AddOnWorld, at = 1): unknown => (shown(world, 'WB_CARD') as unknown[][])[at]?.[1];

describe('what is not imported', () => {
  it('is not asked of WB unless the owner allowed that', async () => {
    const world = await makeWorld();
    world.connect();
    const asked = await requestsOf(world, () => {
      expect(shown(world, 'WB_STOCKS')).toEqual({ error: 'Этих данных в таблице ещё нет: лист «Остатки» не загружен. Выберите «Обновить всё» в меню «WB Таблицы».' });
    });
    expect(asked).toEqual([]);
  });

  it('comes as the sheet would hold it', async () => {
    const world = await liveWorld();
    const formulas = [['WB_STOCKS', []], ['WB_STOCKS', ['все', undefined, 'склад']], ['WB_PRICE', []], ['WB_CARD', []], ['WB_BALANCE', []], ['WB_TABLE', ['Остатки']], ['WB_TABLE', ['Остатки FBS']]] as const;
    const live = formulas.map(([name, args]) => shown(world, name, [...args]));
    allowLive(world, false);
    world.document.cache.clear();
    world.refresh();
    const imported = formulas.map(([name, args]) => shown(world, name, [...args]));
    const sorted = (answer: unknown): unknown => (Array.isArray(answer) ? answer.map((row) => JSON.stringify(row)).sort() : answer);
    expect(live.map(sorted)).toEqual(imported.map(sorted));
  });

  it('has the articles of the seller, which WB sends with the cards', async () => {
    const world = await liveWorld();
    const [, row] = shown(world, 'WB_CARD') as unknown[][];
    const [vendorCode, nmId] = row as [string, number];
    const pieces = shown(world, 'WB_STOCKS', [nmId]);
    expect(typeof pieces).toBe('number');
    expect(shown(world, 'WB_STOCKS', [vendorCode])).toBe(pieces);
    expect(shown(world, 'WB_STOCKS', ['нет такого'])).toMatchObject({ error: expect.stringContaining('Артикул «нет такого» не найден') as string });
  });

  it('is asked once for a thousand cells', async () => {
    const world = await liveWorld();
    const nmId = nmIdOf(world);
    world.document.cache.clear();
    const counts = { fetches: 0, sheets: 0 };
    const asked = await requestsOf(world, () => {
      for (let cell = 0; cell < 1000; cell += 1) {
        const { kind, stats } = run(world, 'WB_STOCKS', [nmId]);
        expect(kind).toBe('ok');
        counts.fetches += stats.fetches;
        counts.sheets = Math.max(counts.sheets, stats.callsByName['Range.getValues'] ?? 0);
      }
    });
    expect(asked).toEqual([`${CARDS} 200`, `${STOCKS} 200`]);
    expect(counts).toEqual({ fetches: 2, sheets: 0 });
  }, 180_000);

  it('is asked anew when WB has newer data', async () => {
    const world = await liveWorld();
    const ask = () => requestsOf(world, () => shown(world, 'WB_BALANCE'));
    expect(await ask()).toEqual([`${BALANCE} 200`]);
    world.host.clock.advance(59 * 60_000);
    expect(await ask()).toEqual([]);
    world.host.clock.advance(2 * 60_000);
    expect(await ask()).toEqual([`${BALANCE} 200`]);
  });

  it('is read from the sheet as soon as there is one', async () => {
    const world = await liveWorld();
    world.refresh();
    const { stats } = run(world, 'WB_STOCKS');
    expect([stats.fetches, stats.propertyReads]).toEqual([0, 1]);
  });

  it.each([
    ['WB_ORDERS', 'Заказы'], ['WB_SALES', 'Продажи'], ['WB_FINANCE', 'Финансы'], ['WB_PAYOUT', 'Финансы'],
  ])('%s needs the import: WB takes too long', async (name, sheet) => {
    const world = await liveWorld();
    const asked = await requestsOf(world, () => {
      expect(shown(world, name)).toEqual({
        error: `Эти данные WB отдаёт дольше, чем Google ждёт формулу. Загрузите лист «${sheet}»: «Обновить всё» в меню «WB Таблицы». С него формула прочтёт сразу.`,
      });
    });
    expect(asked).toEqual([]);
  });

  it('needs the import with a base token, for which WB makes a report or waits for hours', async () => {
    const world = await liveWorld({ type: 'base' });
    const asked = await requestsOf(world, () => {
      for (const name of ['WB_STOCKS', 'WB_BALANCE']) {
        expect(shown(world, name)).toMatchObject({ error: expect.stringContaining('Эти данные WB отдаёт дольше') as string });
      }
    });
    expect(asked.filter((one) => !one.startsWith(CARDS))).toEqual([]);
    expect(await requestsOf(world, () => expect(Array.isArray(shown(world, 'WB_PRICE'))).toBe(true))).toEqual([`${PRICES} 200`]);
  });
});

describe('the limits of WB', () => {
  it('are those of a refresh: a call that was just made is not made again', async () => {
    const world = await liveWorld();
    world.refresh();
    withoutImport(world);
    const asked = await requestsOf(world, () => {
      expect(shown(world, 'WB_BALANCE')).toEqual({
        error: expect.stringMatching(/^WB отдаст эти данные формуле после 23\.11\.2026 09:\d\d по Москве\. Потом откройте таблицу заново/) as string,
      });
    });
    expect(asked).toEqual([]);
    world.host.clock.advance(61_000);
    expect(typeof shown(world, 'WB_BALANCE')).toBe('number');
  });

  it('tell when, and are not tried by the other cells', async () => {
    const world = await liveWorld();
    await world.wb.setFaults([{ match: { path: '/api/v1/account/balance' }, at: 1, answer: { status: 429, headers: { 'X-Ratelimit-Retry': '600' }, body: {} } }]);
    const asked = await requestsOf(world, () => {
      for (let cell = 0; cell < 20; cell += 1) {
        expect(shown(world, 'WB_BALANCE')).toMatchObject({ error: expect.stringContaining('после 23.11.2026 09:1') as string });
      }
    });
    expect(asked).toEqual([`${BALANCE} 429`]);
  });

  it('are counted for the refresh that comes next', async () => {
    const world = await liveWorld();
    shown(world, 'WB_BALANCE');
    world.refresh();
    expect(await world.refusals()).toEqual([]);
  });
});

describe('a call that fails', () => {
  it('is told in the words of a refresh, once for all cells', async () => {
    const world = await liveWorld();
    await world.wb.revoke(world.sid);
    const asked = await requestsOf(world, () => {
      for (let cell = 0; cell < 20; cell += 1) {
        expect(shown(world, 'WB_PRICE')).toMatchObject({ error: expect.stringContaining('Wildberries не принял токен') as string });
      }
    });
    expect(asked).toEqual([`${CARDS} 401`, ...asked.slice(1)]);
    expect(asked.length).toBeLessThanOrEqual(2);
  });

  it('leaves Google its thirty seconds where WB does not answer', async () => {
    const world = await liveWorld();
    await world.wb.setFaults([{ match: { path: '/api/v1/account/balance' }, answer: 'timeout' }]);
    const result = run(world, 'WB_BALANCE');
    expect(result.kind).toBe('error');
    expect(result.stats.elapsedMs).toBeLessThan(27_000);
  });

  it('is not repeated by the next cell where Google ended the execution in the middle', async () => {
    const world = await liveWorld();
    const killed = run(world, 'WB_BALANCE', [], { faults: { onCall: (name) => { if (name === 'UrlFetchApp.fetch') world.host.current?.requestKill('test'); } } });
    expect(killed.kind).toBe('killed');
    const asked = await requestsOf(world, () => {
      expect(shown(world, 'WB_BALANCE')).toMatchObject({ error: expect.stringContaining('WB отдаст эти данные формуле после') as string });
    });
    expect(asked).toEqual([]);
    world.host.clock.advance(61_000);
    expect(typeof shown(world, 'WB_BALANCE')).toBe('number');
  });
});

describe('the token is the owner’s', () => {
  const OWNER_ONLY = 'Спросить WB из формулы может только владелец таблицы. Попросите его открыть таблицу или загрузить лист «Баланс»: «Обновить всё».';

  it('an editor sees what the owner’s formulas fetched, and cannot spend the owner’s calls', async () => {
    const world = await liveWorld();
    const editor = world.host.createUser('editor@example.com', { locale: 'ru' });
    world.document.addEditor(editor);
    const asked = await requestsOf(world, () => {
      expect(shown(world, 'WB_BALANCE', [], { user: editor })).toEqual({ error: OWNER_ONLY });
      const mine = shown(world, 'WB_BALANCE');
      expect(typeof mine).toBe('number');
      expect(shown(world, 'WB_BALANCE', [], { user: editor })).toBe(mine);
    });
    expect(asked).toEqual([`${BALANCE} 200`]);
  });

  it('an owner without one is told so, whoever connected the shop and permitted it before', async () => {
    const world = await liveWorld();
    const owner = world.host.createUser('accountant@example.com', { locale: 'ru' });
    world.document.owner = owner;
    const asked = await requestsOf(world, () => {
      expect(shown(world, 'WB_BALANCE')).toMatchObject({ error: expect.stringContaining('лист «Баланс» не загружен') as string });
      allowLive({ ...world, user: owner });
      expect(shown(world, 'WB_BALANCE')).toEqual({
        error: 'Формула спрашивает WB токеном владельца таблицы, а у него нет токена магазина «=Магазин «Пример»». Загрузите данные: «Обновить всё» в меню «WB Таблицы». Или попросите владельца подключить магазин.',
      });
    });
    expect(asked).toEqual([]);
  });

  it('a copy of the file has neither the choice nor the token', async () => {
    const world = await liveWorld();
    const copy = world.host.copyDocument(world.document, world.user);
    expect(shown(world, 'WB_BALANCE', [], { document: copy })).toMatchObject({ error: expect.stringContaining('лист «Баланс» не загружен') as string });
  });

  it('without document stores nothing is asked', async () => {
    const world = await liveWorld();
    const asked = await requestsOf(world, () => {
      expect(shown(world, 'WB_BALANCE', [], { documentStores: false })).toMatchObject({ error: expect.stringContaining('лист «Баланс» не загружен') as string });
    });
    expect(asked).toEqual([]);
  });
});

describe('what is off', () => {
  const OFF = { error: expect.stringMatching(/^Лист «Баланс» выключен/) as string };
  const NO_SHEET = (title: string) => ({ error: expect.stringContaining(`лист «${title}» не загружен`) as string });

  it('is not asked of WB, whoever switched it off, and comes back with it', async () => {
    const world = await liveWorld();
    const panel = new Panel(world);
    panel.change({ kind: 'dataset', id: 'balance', isOn: false });
    expect(await requestsOf(world, () => expect(shown(world, 'WB_BALANCE')).toMatchObject(OFF))).toEqual([]);
    panel.change({ kind: 'dataset', id: 'balance', isOn: true });
    expect(typeof shown(world, 'WB_BALANCE')).toBe('number');
    panel.change({ kind: 'dataset', id: 'balance', isOn: false });
    expect(shown(world, 'WB_BALANCE', ['обновлено'])).not.toEqual(expect.any(Number));
  });

  it('a column that is off is in no answer', async () => {
    const world = await liveWorld();
    const shownIn = (column: string) => {
      const [headers = [], ...rows] = shown(world, 'WB_TABLE', ['Цены']) as unknown[][];
      return new Set(rows.map((row) => typeof row[headers.indexOf(column)]));
    };
    expect([shownIn('Цена'), shownIn('Цена со скидкой')]).toEqual([new Set(['number']), new Set(['number'])]);
    new Panel(world).change({ kind: 'columns', id: 'prices', without: ['price'] });
    expect([shownIn('Цена'), shownIn('Цена со скидкой')]).toEqual([new Set(['undefined']), new Set(['number'])]);
  });

  it('stays off when somebody writes into the file that it is on', async () => {
    const world = await makeWorld();
    world.connect();
    new Panel(world).change({ kind: 'live', isLive: true });
    const { properties } = world.document;
    const UNREADABLE = { error: expect.stringContaining('Лист «Баланс» выключен') as unknown };
    for (const [settings, told] of [
      ['v1 {"datasets":{},"live":["balance","prices","stocks"],"alerts":{}}', NO_SHEET('Баланс')], ['{"datasets":{},"isLive":true}', NO_SHEET('Баланс')],
      ['v1 {"isLive":true,"former":{"isLive":true}}', UNREADABLE],
    ] as const) {
      properties.set('settings', settings);
      expect(await requestsOf(world, () => expect(shown(world, 'WB_BALANCE')).toMatchObject(told))).toEqual([]);
    }
    properties.set('settings', 'v1 {"datasets":{},"live":["balance","stocks"],"alerts":{}}');
    new Panel(world).change({ kind: 'live', isLive: true, id: 'prices' });
    expect(shown(world, 'WB_BALANCE')).toMatchObject(NO_SHEET('Баланс'));
    expect(shown(world, 'WB_STOCKS')).toEqual(expect.any(Array));
  });
});
