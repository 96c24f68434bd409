import fs from 'node:fs';
import path from 'node:path';
import { type AddOnWorld, addOnWorlds } from '../support/add-on-world';
import { Panel } from '../support/panel';
import { headersOf } from '../support/sheet-rows';
import type { StoredFile } from '../support/stored-file';
import { storedValue } from '../support/stored-value';

/** Two shops and two people, as the built version 0.1.0 left them in the middle of a refresh. */
const file = JSON.parse(fs.readFileSync(path.resolve(__dirname, '../app/state/written-by-0.1.0.json'), 'utf8')) as StoredFile;
const makeWorld = addOnWorlds({ articles: 3, days: 21, ordersPerDay: 1 }, { file });

const [FIRST, SECOND] = ['8d9001d3-2c6a-403d-8592-1a77115050f3', '16367aac-b67a-4a01-8c8d-a8ab95682ccb'];
/** What makes a row, beside its shop. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  'Карточки': ['ID размера'], 'Магазины': ['ID продавца'], 'Заказы': ['Номер заказа (srid)'], 'Продажи': ['Номер продажи'], 'Лента заказов': ['Номер заказа (srid)'],
  'Остатки': ['ID размера', 'Баркод', 'Склад'], 'Остатки FBS': ['ID размера', 'ID склада'], 'Цены': ['ID размера'],
  'Финансы': ['Номер строки'], 'Финансы по артикулам': ['Номер отчёта', 'Код номенклатуры', 'Тип документа', 'Обоснование для оплаты'], 'Отчёты WB': ['Номер отчёта'],
};

/** From where each request of a log reads on: its date, or the snapshot it follows. */
function begins(log: Awaited<ReturnType<AddOnWorld['wb']['log']>>, path: string, sid: string | undefined): unknown[] {
  const asked = log.filter((request) => request.path === path && request.sid === sid);
  return asked.map(({ query, body }) => {
    const { dateFrom = query['dateFrom'], selectedPeriod } = (body ?? {}) as { dateFrom?: string; selectedPeriod?: { start: string } };
    return selectedPeriod?.start ?? dateFrom;
  });
}

function twice(world: AddOnWorld, sheet: string): string[] {
  const keys = world.rows(sheet, 'Магазин', ...KEYS[sheet] as string[]).map((cells) => cells.join('|'));
  return keys.filter((key, at) => keys.indexOf(key) !== at);
}

describe('a file of version 0.1.0 after the update', () => {
  it('tells at its opening what failed, shows what was chosen, and takes back what was rewritten', async () => {
    const world = await makeWorld();
    const { document, host, user } = world;
    world.addOn.open();
    const { message = '' } = document.ui.toasts[0] ?? {};
    expect(message.split('\n').map((line) => line.split(':')[0])).toEqual(['Без вас не обновилось', 'Продажи · =Магазин «Пример»', 'Продажи · =Магазин «Пример» (2)', 'Подробно — в панели и на листе «Журнал».']);
    const panel = new Panel(world);
    const { datasets, settings, shops, unseenFailures } = panel.view();
    expect(datasets.flatMap(({ id, isOn, everyHours, historyDays }) => (everyHours === null && historyDays !== 30 && isOn === !['balance', 'financeByArticle'].includes(id) ? [] : [[id, isOn, everyHours, historyDays]])))
      .toEqual(expect.arrayContaining([['orders', true, null, 30], ['prices', true, 6, null], ['financeByArticle', true, null, expect.anything()]]));
    expect(datasets.find(({ id }) => id === 'balance')?.isOn).toBe(false);
    expect([settings.live.some(({ isOn }) => isOn), settings.alerts.find(({ id }) => id === 'cover')?.threshold, unseenFailures.length]).toEqual([false, 30, 2]);
    expect(panel.view().unseenFailures).toEqual([]);
    expect(shops.map(({ label, tokens }) => [label, tokens.map(({ type, isOwn }) => `${type} ${isOwn ? 'own' : 'of another'}`)])).toEqual([
      ['=Магазин «Пример»', ['personal own']], ['=Магазин «Пример» (2)', ['base own', 'personal of another']],
    ]);
    document.ui.answers.push({ button: 'OK' });
    host.run('menuStampFormulas', [], { document, user, mode: 'menu' });
    expect(document.workbook.sheet('Лист1').formula(1, 1)).toBe('=WB_STOCKS()');
  });

  it('goes on by the schedule from where it stood, with its own tokens, and no row is there twice', async () => {
    const world = await makeWorld();
    world.letHoursPass(3);
    const log = await world.wb.log();
    expect(world.host.runs.filter(({ result }) => result.kind !== 'ok')).toEqual([]);
    expect(log.filter(({ status }) => status >= 400).map(({ path: asked, status }) => [asked.replace(/[0-9a-f-]{36}/, '{id}'), status])).toEqual([
      // The stand-in does not know the report that the first version had ordered; another is made.
      ['/api/v1/warehouse_remains/tasks/{id}/status', 404],
    ]);
    // Of orders 30 days were chosen: a day before the place that the first version had kept, for rows that came late. Of sales
    // nothing was: the half year that WB keeps, where the first version had asked for 90 days.
    expect(begins(log, '/api/v1/supplier/orders', FIRST)[0]).toBe('2026-11-22T05:39:50');
    expect(begins(log, '/api/v1/supplier/sales', FIRST)[0]).toBe('2026-05-27');
    expect(begins(log, '/api/analytics/v1/order-feed', FIRST)[0]).toBe('2026-11-23T17:15:38+03:00');
    expect(begins(log, '/api/finance/v1/sales-reports/detailed', FIRST)[0]).toBe('2026-11-16');
    expect(begins(log, '/api/v1/supplier/sales', SECOND)[0]).toBe('2026-05-27');
    expect(log.filter(({ path: asked }) => ['/content/v2/get/cards/list', '/api/v2/list/goods/filter', '/api/v1/seller-info'].includes(asked))).toEqual([]);
    expect(Object.keys(KEYS).map((sheet) => [sheet, twice(world, sheet)])).toEqual(Object.keys(KEYS).map((sheet) => [sheet, []]));
    expect(world.rows('Заказы', 'Отменён').concat(world.rows('Цены', 'Цены по размерам')).filter(([value]) => typeof value === 'boolean')).toEqual([]);
    expect([world.rows('Заказы').length, world.rows('Лента заказов').length, world.rows('Карточки').length]).toEqual([42, 42, 10]);
    expect(world.rows('Заказы', 'Скидка WB, %').filter(([share]) => typeof share !== 'number' || share >= 1)).toEqual([]);
    expect(headersOf(world.document.workbook.sheet('Заказы'))).not.toContain('Склад');
    const renewed = world.journal('Лист', 'Событие').filter(([, event]) => event === 'новый вид').map(([sheet]) => sheet);
    expect(renewed.sort()).toEqual(Object.keys(KEYS).sort());
  });

  it('completes the tokens of whoever is at work, and leaves another\'s as they are until they are', async () => {
    const world = await makeWorld();
    const masks = () => storedValue<{ tokens: { id: string; mask?: number; holders?: string[] }[] }[]>(world.document, 'shops').flatMap(({ tokens }) =>
      tokens.map(({ id, mask = null, holders = [] }) => [id.slice(0, 8), mask, holders.length]));
    world.addOn.waitForTrigger();
    expect(masks()).toEqual([['1d1cb1b0', 16126, 1], ['0f94f3f6', 16126, 1], ['9c0741f0', null, 0]]);
    const [, guest] = world.document.editors;
    if (guest === undefined) throw new Error('nobody else is there');
    new Panel(world, guest).start(['cards']);
    expect(masks()).toEqual([['1d1cb1b0', 16126, 1], ['0f94f3f6', 16126, 1], ['9c0741f0', expect.any(Number), 1]]);
  });
});
