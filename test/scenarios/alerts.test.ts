import type { AlertLine } from '../../src/app/telling/alerts';
import type { DatasetId } from '../../src/datasets';
import { type AddOnWorld, addOnWorlds } from '../support/add-on-world';
import { mailingAddOn } from '../support/built-add-on';
import { headersOf } from '../support/sheet-rows';
import { storedValue } from '../support/stored-value';

const SMALL = { articles: 12, days: 28, ordersPerDay: 12 };
/** What alerts are counted from: days go by here, hour by hour. */
const datasets: readonly DatasetId[] = ['cards', 'orders', 'stocks', 'finance', 'financeReports'];
const makeWorld = addOnWorlds(SMALL, { datasets });
/** What is looked at in one sheet alone. */
const oneSheet: readonly DatasetId[] = ['cards', 'priceQuarantine', 'blockedCards', 'feedbacks', 'itemRating'];
const makeOneSheetWorld = addOnWorlds(SMALL, { datasets: oneSheet });
const makeMailingWorld = addOnWorlds(SMALL, { datasets, build: mailingAddOn });

function call({ document, user, host }: AddOnWorld, name: string, ...args: unknown[]): unknown {
  const result = host.run(name, args, { document, user, mode: 'sidebar' });
  if (result.kind !== 'ok') throw new Error(result.kind === 'error' ? result.message : result.why);
  return result.value;
}
const lines = (world: AddOnWorld, id?: string) => (call(world, 'alertLines') as AlertLine[]).filter((line) => id === undefined || line.id === id);
const change = (world: AddOnWorld, wanted: object) => (call(world, 'panelChange', wanted) as { settings: { alerts: object[]; isMailed: boolean | null } }).settings;

describe('alerts', () => {
  let world: AddOnWorld;
  beforeEach(async () => {
    world = await makeWorld();
    world.connect();
    world.refresh();
  });

  it('name the articles that end soon, as =WB_COVER() counts', () => {
    const { document, user, host } = world;
    const table = host.callCustomFunction('WB_COVER', [], { document, user });
    const rows = (table.kind === 'ok' ? table.value : []) as unknown as [string, string, number, number, number | ''][];
    const short = rows.slice(1).filter(([, , , daily, days]) => daily > 0 && days !== '' && days < 7);
    expect(short.length).toBeGreaterThan(0);
    const found = lines(world, 'cover');
    expect(found).toHaveLength(short.length);
    const [, code, stock, , days] = [...short].sort((a, b) => Number(a[4]) - Number(b[4]) || b[3] - a[3])[0] as (typeof short)[0];
    expect(found[0]?.text).toMatch(stock > 0 ? new RegExp(`: осталось ${stock} шт\\., хватит меньше чем на ${Math.floor(Number(days)) + 1} д`) : /: товар закончился, а его заказывали$/);
    expect(found[0]?.text.startsWith(String(code))).toBe(true);
    expect(found[0]?.advice).toContain('Запланируйте поставку');
  });

  it('are silent on reports that add up, and tell of one that does not', () => {
    expect(lines(world, 'payout')).toEqual([]);
    const { workbook } = world.document;
    const headers = headersOf(workbook.sheet('Отчёты WB'));
    const column = headers.findIndex((header) => header.startsWith('Итого к оплате')) + 1;
    const last = workbook.sheet('Отчёты WB').lastRow();
    for (let row = 2; row <= last; row += 1) workbook.userSet('Отчёты WB', row, column, 1);
    world.letHoursPass(26);
    expect(lines(world, 'payout').length).toBeGreaterThan(0);
    expect(lines(world, 'payout')[0]?.text).toMatch(/^Отчёт \d+: сумма операций отличается от «Итого к оплате» на [\d.-]+ ₽$/);
  });

  it('are counted by every hourly refresh that brings something, and by none that does not', async () => {
    const countedAt = (): number => storedValue<{ cover: { atMs: number } }>(world.document, 'alerts').cover.atMs;
    for (const addOrders of [2, 2, 0]) {
      const before = countedAt();
      await world.wb.changeShop({ addOrders });
      world.letHoursPass(1);
      expect(countedAt() > before).toBe(addOrders > 0);
    }
  });

  it('go by what the seller chose, at once', () => {
    expect(change(world, { kind: 'alert', id: 'cover', isOn: true, threshold: 0 }).alerts).toEqual([
      { id: 'cover', isOn: true, threshold: 0 }, { id: 'payout', isOn: true, threshold: 1 }, { id: 'blocked', isOn: true, threshold: 1 },
      { id: 'quarantine', isOn: true, threshold: 1 }, { id: 'badReviews', isOn: true, threshold: 3 }, { id: 'lowRating', isOn: true, threshold: 4.5 },
      { id: 'notUnderstood', isOn: true, threshold: 1 },
    ]);
    expect(lines(world, 'cover')).toEqual([]);
    change(world, { kind: 'alert', id: 'cover', isOn: true, threshold: null });
    expect(lines(world, 'cover')).not.toEqual([]);
    change(world, { kind: 'alert', id: 'cover', isOn: false, threshold: null });
    expect(lines(world, 'cover')).toEqual([]);
    expect(() => change(world, { kind: 'alert', id: 'rating', isOn: true, threshold: null })).toThrow('no such change');
  });

  it('tell of a token that ends soon', async () => {
    world.host.clock.advance(170 * 86_400_000);
    expect(lines(world, 'token').map(({ level, text }) => [level, text])).toEqual([
      ['bad', expect.stringMatching(/^Токен перестанет действовать через \d+ дн/)],
    ]);
  });

  it('cost nothing where nothing has changed, and no call to WB', async () => {
    const before = world.document.properties.entries.get('alerts');
    await world.wb.clearLog();
    lines(world);
    expect([await world.requests(), world.document.properties.entries.get('alerts')]).toEqual([[], before]);
    expect((before ?? '').length).toBeLessThan(3000);
  });

  it('are not mailed by the usual build, which does not ask for that permission', () => {
    expect(change(world, { kind: 'mail', isMailed: true }).isMailed).toBeNull();
    world.letHoursPass(26);
    expect(world.host.letters).toEqual([]);
  });
});

describe('alerts of one sheet', () => {
  it('tell of prices held back, cards out of sale, bad reviews and low ratings, each with its sheet', async () => {
    const world = await makeOneSheetWorld();
    world.connect();
    world.refresh();
    change(world, { kind: 'alert', id: 'lowRating', isOn: true, threshold: 5 });
    change(world, { kind: 'alert', id: 'badReviews', isOn: true, threshold: 5 });
    world.letHoursPass(26);
    const told = lines(world).map(({ sheet, text }) => `${sheet}: ${text}`);
    for (const line of [/^blockedCards: .+: WB снял карточку с продажи, причин: \d/, /^priceQuarantine: .+: новая цена [\d.]+ ₽ в карантине/,
      /^feedbacks: .+: \d+ плох\S+ отзыв\S* без ответа за 30 дней$/, /^itemRating: .+: покупатели ставят \d/]) {
      expect(told).toContainEqual(expect.stringMatching(line));
    }
  });
});

describe('alerts by e-mail', () => {
  let world: AddOnWorld;
  beforeEach(async () => {
    world = await makeMailingWorld();
    world.connect();
    world.refresh();
  });

  it('come only where that was switched on', () => {
    world.letHoursPass(26);
    expect(world.host.letters).toEqual([]);
  });

  it('come once a day to whoever connected the shop, with where to switch them off and without a token', () => {
    expect(change(world, { kind: 'mail', isMailed: true }).isMailed).toBe(true);
    world.letHoursPass(20);
    expect(world.host.letters.map(({ to, from, subject }) => [to, from, subject])).toEqual([['seller@example.com', 'seller@example.com', 'WB Таблицы: Мой магазин']]);
    const [letter] = world.host.letters;
    expect(letter?.body.split('\n\n').map((part) => part.slice(0, 34))).toEqual([
      'Что стоит проверить в таблице «Мой', expect.stringMatching(/^• /), 'Запланируйте поставку. Считаем по ', 'Письмо приходит не чаще раза в ден',
    ]);
    expect(letter?.body).toContain(`https://docs.google.com/spreadsheets/d/${world.document.id}/edit`);
    expect(letter?.body).not.toMatch(/eyJ|=Магазин/);
    world.letHoursPass(28);
    expect(world.host.letters).toHaveLength(2);
  });

  it('begin with the figures of the day, where reports say any, and come for them alone', () => {
    change(world, { kind: 'report', id: 'summary', isOn: true });
    change(world, { kind: 'alert', id: 'cover', isOn: false, threshold: null });
    change(world, { kind: 'mail', isMailed: true });
    world.letHoursPass(3);
    const [letter] = world.host.letters;
    const [orders] = world.rows('Итоги по периодам', 'Период', 'Заказы, шт.', 'Сумма заказов, ₽').filter(([period]) => period === 'Вчера').map(([, count, sum]) => `${String(count)} заказ\\S* на ${String(Math.round(Number(sum))).replace(/\B(?=(?:\d{3})+$)/g, '\u00a0')} ₽`);
    expect(letter?.body).toMatch(new RegExp(`^22\\.11\\.2026: ${String(orders)}`));
    expect(letter?.to).toBe('seller@example.com');
  });

  it('stop when they are switched off, and do not come where the permission was not given', () => {
    change(world, { kind: 'mail', isMailed: true });
    world.letHoursPass(2);
    change(world, { kind: 'mail', isMailed: false });
    world.letHoursPass(30);
    expect(world.host.letters).toHaveLength(1);
    change(world, { kind: 'mail', isMailed: true });
    world.user.withheldScopes.add('https://www.googleapis.com/auth/script.send_mail');
    world.letHoursPass(3);
    expect(world.host.letters).toHaveLength(1);
  });
});
