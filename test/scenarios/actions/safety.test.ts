import type { HostUser } from '../../../local/host';
import { mintToken, uuidOf } from '../../../local/wb/token';
import { addOnWorlds, type AddOnWorld, START_MS } from '../../support/add-on-world';
import { ActionsPage, enter, PRICES, withPriceDraft } from '../../support/actions';

const makeWorld = addOnWorlds({ articles: 12, days: 10, ordersPerDay: 2, seed: 7, plain: true });

const UPLOAD = 'POST /api/v2/upload/task 200';
const uploads = async (world: AddOnWorld): Promise<string[]> => (await world.requests()).filter((request) => request.startsWith('POST /api/v2/upload/task'));
const priceAt = (world: AddOnWorld, row: number): number => Number(world.rows(PRICES, 'Цена')[row]?.[0]);

/** A draft in which the first rows cost ten roubles more. */
async function entered(rows = 2): Promise<{ world: AddOnWorld; page: ActionsPage }> {
  const world = await makeWorld();
  const page = withPriceDraft(world);
  enter(world, PRICES, 'Новая цена', Array.from({ length: rows }, (_, at) => priceAt(world, at) + 10));
  return { world, page };
}

function editor(world: AddOnWorld, email = 'editor@example.com'): HostUser {
  const user = world.host.createUser(email, { locale: 'ru' });
  world.document.addEditor(user);
  return user;
}

describe('nothing is sent', () => {
  it('where writing was never switched on', async () => {
    const { world, page } = await entered();
    page.wish({ kind: 'switch', isOn: false });
    page.check('setPrices');
    expect(() => page.send()).toThrow('Отправка на WB в этой таблице выключена.');
    expect(await uploads(world)).toEqual([]);
  });

  it.each([
    ['the hash of another plan', ({ id }: { id: string }) => ({ plan: id, hash: 'x', rows: null })],
    ['another plan', ({ hash }: { hash: string }) => ({ plan: 'x', hash, rows: null })],
  ])('for %s', async (_name, asked) => {
    const { world, page } = await entered();
    const { plan } = page.check('setPrices');
    expect(() => page.wish({ kind: 'confirm', ...asked(plan as { id: string; hash: string }) })).toThrow('Этот план устарел');
    expect(await uploads(world)).toEqual([]);
  });

  it('for a plan that was confirmed before', async () => {
    const { world, page } = await entered();
    const checked = page.check('setPrices');
    page.send(checked);
    expect(() => page.send(checked)).toThrow('Этот план устарел');
    expect(await uploads(world)).toEqual([UPLOAD]);
  });

  it('after ten minutes', async () => {
    const { world, page } = await entered();
    page.check('setPrices');
    world.host.clock.advance(600_001);
    expect(() => page.send()).toThrow('Этот план устарел');
    expect(await uploads(world)).toEqual([]);
  });

  it('when a cell of the draft has changed since', async () => {
    const { world, page } = await entered();
    page.check('setPrices');
    enter(world, PRICES, 'Новая цена', [priceAt(world, 0) + 11]);
    expect(() => page.send()).toThrow('Этот план устарел');
    expect(await uploads(world)).toEqual([]);
  });

  it('when WB shows other prices than the plan says', async () => {
    const { world, page } = await entered();
    page.check('setPrices');
    const [nmID] = world.rows(PRICES, 'Артикул WB')[0] as [number];
    await world.askWb({ method: 'POST', host: 'discounts-prices-api', path: '/api/v2/upload/task', body: { data: [{ nmID, price: priceAt(world, 0) + 1 }] } });
    world.host.clock.advance(10_000);
    expect(page.send().plan).toMatchObject({ ending: 'Ничего не отправлено: на WB значения уже другие. Проверьте ещё раз.', counts: { sent: 0 } });
    expect((await uploads(world)).length).toBe(1);
  });

  it('with a token that may only read, which says so', async () => {
    const world = await makeWorld();
    const page = withPriceDraft(world, { readOnly: true });
    enter(world, PRICES, 'Новая цена', [priceAt(world, 0) + 10]);
    const { actions } = page.check('setPrices');
    expect(actions[0]?.problem).toContain('«только для чтения»');
    expect(() => page.send()).toThrow('Ни один ваш токен не даёт менять «Цены и скидки»');
    expect(await uploads(world)).toEqual([]);
  });

  it('by an editor who holds no token here', async () => {
    const { world, page } = await entered();
    const { plan } = page.check('setPrices');
    const other = new ActionsPage(world, editor(world));
    expect(() => other.wish({ kind: 'confirm', plan: plan?.id as string, hash: plan?.hash as string, rows: null })).toThrow('чьим токеном подключён магазин');
    expect(() => other.wish({ kind: 'check', action: 'setPrices', shop: world.sid })).toThrow('чьим токеном подключён магазин');
    expect(other.step().plan).toBeNull();
    expect(await uploads(world)).toEqual([]);
  });

  it('while there is an editor whom the holder has not read of', async () => {
    const { world, page } = await entered();
    page.check('setPrices');
    editor(world);
    expect(page.view().unread).toEqual(['editor@example.com']);
    expect(() => page.send()).toThrow('editor@example.com');
    page.wish({ kind: 'switch', isOn: true });
    expect(page.send().plan?.hasGoneWell).toBe(true);
    expect(await uploads(world)).toEqual([UPLOAD]);
  });

  it('in a cell, by the clock, or with an action that there is not', async () => {
    const { world, page } = await entered();
    page.check('setPrices');
    const { document, host, user } = world;
    for (const name of ['actionsView', 'actionWish', 'actionStep']) expect(host.callCustomFunction(name, [{ kind: 'stop' }], { document, user }).kind).toBe('error');
    for (const action of ['__proto__', 'prices', '']) expect(() => page.wish({ kind: 'draft', action })).toThrow('чего мы не предусмотрели');
    expect(() => page.wish({ kind: 'constructor' } as never)).toThrow('чего мы не предусмотрели');
    world.letHoursPass(2);
    expect(await uploads(world)).toEqual([]);
  });

  it('for rows of another shop, whoever has changed the labels', async () => {
    const { world, page } = await entered();
    const other = mintToken({ type: 'personal', categories: 'all', sid: uuidOf('other'), expMs: START_MS + 90 * 86_400_000 });
    world.paste(other);
    const { entries } = world.document.properties;
    const [name, text] = [...entries].find(([key]) => key === 'shops') as [string, string];
    const labels = page.view().shops.map(({ label }) => label);
    // As a forger would swap two shops.
    const [one, two] = labels.map((label) => `"label":${JSON.stringify(label)}`) as [string, string];
    entries.set(name, text.replace(one, '§').replace(two, one).replace('§', two));
    const { plan } = page.drive(page.wish({ kind: 'check', action: 'setPrices', shop: uuidOf('other') }));
    expect(plan).toMatchObject({ changes: 0, refusedCount: 2 });
    expect(plan?.refused[0]?.why).toBe('У этого магазина WB такой строки не показывает.');
    expect(() => page.send()).toThrow('Менять нечего');
    expect(await uploads(world)).toEqual([]);
  });
});

const columnOf = (world: AddOnWorld, header: string): number => (world.document.workbook.rows(PRICES)[0] as string[]).indexOf(header) + 1;

it.each<[string, string | number | boolean | Date, string, string?]>([
  ['a formula error', '=1/0', 'В ячейке ошибка формулы.'],
  ['a text', 'дорого', 'Это не число. Впишите число без букв.'],
  ['a number that may be ten or ten thousand', "'10,000", 'Это не число. Впишите число без букв.'],
  ['a date', '2026-11-20', 'Это дата. Смените формат ячейки на число и впишите значение ещё раз.', 'yyyy-mm-dd'],
  ['a percentage', '25%', 'Это процент, а здесь нужны рубли.', '0%'],
  ['kopecks', 1000.5, 'Здесь нужно целое число: WB не принимает дробное.'],
  ['less than nothing', -5, 'Число меньше нуля.'],
  ['a tick', true, 'Это не число. Впишите число без букв.'],
  ['a price far above', 999_999, 'Цена со скидкой меняется больше, чем вы разрешили в ограничениях.'],
])('%s in a cell voids its row and no other', async (...[, value, why, format]) => {
  const { world, page } = await entered();
  enter(world, PRICES, 'Новая цена', [value]);
  if (format !== undefined) world.document.workbook.sheet(PRICES).changeFormat(2, columnOf(world, 'Новая цена'), { numberFormat: format });
  const { plan } = page.check('setPrices');
  expect([plan?.changes, plan?.refused.map((row) => row.why)]).toEqual([1, [why]]);
});

it('blanks leave prices as they are, and a row that stands twice is void', async () => {
  const { world, page } = await entered(1);
  const { workbook } = world.document;
  const nmAt = (workbook.rows(PRICES)[0] as string[]).indexOf('Артикул WB') + 1;
  workbook.userSet(PRICES, 14, nmAt, world.rows(PRICES, 'Артикул WB')[0]?.[0] as number);
  const { plan } = page.check('setPrices');
  expect(plan).toMatchObject({ changes: 0, same: 0, refusedCount: 1 });
  expect(plan?.refused[0]?.why).toBe('Эта строка есть на листе дважды. Оставьте одну.');
});

it('a floor and hidden rows are told before anything is sent', async () => {
  const { world, page } = await entered(3);
  enter(world, PRICES, 'Не ниже', ['', 900_000]);
  world.document.workbook.userHideRow(PRICES, 2);
  const { plan } = page.check('setPrices');
  expect(plan).toMatchObject({ changes: 2, refusedCount: 1, hidden: 1 });
  expect(plan?.refused[0]?.why).toBe('Цена со скидкой ниже той, что вы вписали в «Не ниже».');
});

describe('the stop switch', () => {
  it('is pulled by any editor and released by the holder alone, whatever an editor deletes', async () => {
    const { world, page } = await entered();
    page.check('setPrices');
    const other = new ActionsPage(world, editor(world));
    page.wish({ kind: 'switch', isOn: true });
    expect(other.wish({ kind: 'stop' }).stop).toBe('Отправку остановил кто-то из редакторов таблицы.');
    expect(() => page.send()).toThrow('Отправка на WB остановлена.');
    expect(() => other.wish({ kind: 'release' })).toThrow('чьим токеном подключён магазин');
    world.document.properties.entries.delete('writeStop');
    expect(() => page.send()).toThrow('Отправка на WB остановлена.');
    expect(page.wish({ kind: 'release' }).stop).toBe('');
    expect(page.send().plan?.hasGoneWell).toBe(true);
    expect(await uploads(world)).toEqual([UPLOAD]);
  });

  it('ends a run before its next call', async () => {
    const { world, page } = await entered();
    const { plan } = page.check('setPrices');
    page.wish({ kind: 'confirm', plan: plan?.id as string, hash: plan?.hash as string, rows: null });
    page.wish({ kind: 'stop' });
    expect(page.drive().plan).toMatchObject({ ending: 'Остановлено. Остальное не отправлено.', counts: { sent: 0 } });
    expect(await uploads(world)).toEqual([]);
  });

  it.each([
    ['WB refuses a whole batch', { status: 400, body: { data: null, error: true, errorText: 'Invalid data format' } }, 'Отправка остановилась сама: WB отказался принять всё сразу.'],
  ])('trips when %s', async (_name, answer, stop) => {
    const { world, page } = await entered();
    page.check('setPrices');
    await world.wb.setFaults([{ match: { path: '/api/v2/upload/task' }, answer }]);
    expect(page.send()).toMatchObject({ stop, plan: { hasGoneWell: false, counts: { sent: 0 } } });
    await world.wb.clearFaults();
    page.check('setPrices');
    expect(() => page.send()).toThrow('Отправка на WB остановлена.');
  });

  it('trips when WB refuses more than two rows of a hundred, with its words beside the row', async () => {
    const { world, page } = await entered();
    const [nmID] = world.rows(PRICES, 'Артикул WB')[0] as [number];
    await world.wb.settings({ inSale: [nmID] });
    page.check('setPrices');
    const { plan, stop } = page.send();
    expect(stop).toBe('Отправка остановилась сама: WB отказал больше чем в 2 % строк.');
    expect(plan).toMatchObject({ counts: { sent: 2, done: 1, refused: 1 } });
    expect(plan?.wbRefused[0]?.why).toBe('WB не даёт менять цену: товар попал в распродажу из-за большого остатка.');
    expect(world.rows(PRICES, 'Что вышло').slice(0, 2).flat()).toEqual(['WB не даёт менять цену: товар попал в распродажу из-за большого остатка.', 'WB показывает новое значение']);
  });
});

it('a price that WB holds in quarantine is told with its way out', async () => {
  const world = await makeWorld();
  const page = withPriceDraft(world);
  page.wish({ kind: 'limits', limits: { priceChangePercent: 90, highestBid: 1000 } });
  enter(world, PRICES, 'Новая цена', [Math.round(priceAt(world, 0) / 5)]);
  page.check('setPrices');
  expect(page.send().plan?.wbRefused[0]?.why).toContain('«Карантин»');
});

it('what WB accepts and does not show is waiting, never done', async () => {
  const { world, page } = await entered();
  await world.wb.settings({ isForgetful: true });
  page.check('setPrices');
  expect(page.send().plan).toMatchObject({ counts: { sent: 2, done: 0, waiting: 2 } });
  expect(world.rows(PRICES, 'Что вышло')[0]).toEqual(['отправлено, но WB ещё не показал новое значение']);
});

it('undo leaves out what somebody has changed since, and is done once', async () => {
  const { world, page } = await entered();
  page.check('setPrices');
  const { journal } = page.send();
  const [nmID] = world.rows(PRICES, 'Артикул WB')[0] as [number];
  await world.askWb({ method: 'POST', host: 'discounts-prices-api', path: '/api/v2/upload/task', body: { data: [{ nmID, price: priceAt(world, 0) + 77 }] } });
  world.host.clock.advance(10_000);
  const asked = { kind: 'undo', plan: journal[0]?.plan as string } as const;
  const { plan } = page.drive(page.wish(asked));
  expect(plan).toMatchObject({ changes: 1, refusedCount: 1, isUndo: true });
  expect(plan?.refused[0]?.why).toBe('WB показывает уже другое значение, не то, что мы поставили.');
  const undone = page.send();
  expect(undone.journal.map(({ canUndo }) => canUndo)).toEqual([true, false]);
  expect(undone.journal[0]?.text).toContain('вернули:');
  expect(() => page.wish(asked)).toThrow('Это вернуть нельзя.');
});

it('the journal of the file says what was sent, and no token is anywhere', async () => {
  const { world, page } = await entered();
  page.check('setPrices');
  page.send();
  expect(world.journal('Лист', 'Событие', 'Что случилось и что делать').at(-1)).toEqual([PRICES, 'отправлено на WB', expect.stringContaining('2 товара')]);
  const { document, host, user } = world;
  const stored = JSON.stringify([[...document.properties.entries], [...host.propertiesOf(user).entries], document.workbook.sheetNames().map((name) => document.workbook.rows(name))]);
  expect(stored).not.toContain(world.token());
});


it('who takes out everything of theirs leaves no plan, row or line of the journal behind', async () => {
  const { world, page } = await entered();
  page.check('setPrices');
  page.send();
  page.check('setPrices');
  const { document, host, user } = world;
  host.run('panelChange', [{ kind: 'removeEverything' }], { document, user, mode: 'sidebar' });
  expect([...host.propertiesOf(user).entries.keys()].filter((key) => key.startsWith('writ'))).toEqual([]);
});

it('reading takes the token that may only read, and writing the other', async () => {
  const { world, page } = await entered(1);
  world.connect({ readOnly: true });
  world.host.clock.advance(7_200_000);
  await world.wb.clearLog();
  world.refresh();
  expect((await world.wb.log()).filter(({ path }) => path === '/api/v2/list/goods/filter').length).toBeGreaterThan(0);
  page.check('setPrices');
  expect(page.send().plan?.hasGoneWell).toBe(true);
});
