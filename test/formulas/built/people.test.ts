import type { RunContext } from '../../../local/host';
import { requestsOf, withoutImport } from './live-world';
import { allowLive } from '../../support/choices';
import { importedWorld, run, shown } from './world';

const world = importedWorld();

let article: unknown;
const nmId = (): unknown => article;

/** What may stand in the place of the articles. */
const ARTICLES: readonly (readonly [shape: string, make: () => unknown])[] = [
  ['one article', nmId],
  ['a range', () => [[nmId(), ''], ['нет такого', nmId()]]],
  ['all', () => 'все'],
  ['nothing', () => undefined],
  ['an empty cell', () => ''],
  ['an unknown article', () => 'нет такого'],
];
const BY_ARTICLE: readonly (readonly [name: string, others: readonly unknown[]])[] = [
  ['WB_STOCKS', []], ['WB_ORDERS', ['7 дней']], ['WB_SALES', ['месяц']], ['WB_RETURNS', ['месяц']], ['WB_FINANCE', ['месяц']],
  ['WB_PAYOUT', ['месяц']], ['WB_CARD', []], ['WB_PRICE', []], ['WB_COVER', ['14 дней']],
  ['WB_ADS', ['7 дней']], ['WB_FUNNEL', ['7 дней']], ['WB_STORAGE', ['месяц']], ['WB_RATING', []], ['WB_TARIFF', []], ['WB_PROFIT', ['месяц']],
  ['WB_AD_SHARE', ['7 дней']], ['WB_BUYOUT', ['7 дней']], ['WB_MARGIN', ['месяц']],
];
const OTHERS: readonly (readonly [name: string, shape: string, args: () => readonly unknown[]])[] = [
  ['WB_BALANCE', 'nothing', () => []], ['WB_BALANCE', 'a word', () => ['вывод']], ['WB_BALANCE', 'an unknown word', () => ['деньги на счёте']],
  ['WB_UPDATED', 'nothing', () => []], ['WB_UPDATED', 'a sheet', () => ['Остатки']], ['WB_UPDATED', 'an unknown sheet', () => ['Склад']],
  ['WB_TABLE', 'a sheet', () => ['Остатки']], ['WB_TABLE', 'columns and conditions', () => ['Заказы', [['Дата заказа', 'Артикул WB']], 'Отменён = нет']],
  ['WB_TABLE', 'nothing', () => []],
  ['WB_CHECK', 'nothing', () => []], ['WB_CHECK', 'a sheet', () => ['Финансы']],
];
const CALLS = [
  ...BY_ARTICLE.flatMap(([name, others]) => ARTICLES.map(([shape, make]) => [name, shape, () => [make(), ...others]] as const)),
  ...OTHERS,
];

const answers = (context: () => Partial<RunContext>): unknown[] => CALLS.map(([name, , args]) => shown(world(), name, [...args()], context()));

/** Every function with every shape of arguments, as it is for the owner. */
let mine: unknown[];
beforeAll(() => {
  article = world().rows('Карточки', 'Артикул WB')[0]?.[0];
  mine = answers(() => ({}));
});

function editor(): RunContext['user'] {
  const { host, document } = world();
  const user = host.createUser(`editor${Math.random()}@example.com`, { locale: 'ru' });
  document.addEditor(user);
  return user;
}

it('are many different answers, and errors only where something unknown is asked for', () => {
  const failed = CALLS.filter((_call, at) => typeof mine[at] === 'object' && mine[at] !== null && 'error' in (mine[at] as object)).map(([name, shape]) => `${name} ${shape}`);
  expect(failed).toEqual([
    ...BY_ARTICLE.map(([name]) => `${name} an unknown article`), 'WB_BALANCE an unknown word', 'WB_UPDATED an unknown sheet', 'WB_TABLE nothing',
  ]);
});

it('are the same for an editor who has no token and never installed the add-on', () => {
  const user = editor();
  expect(answers(() => ({ user }))).toEqual(mine);
});

it('are the same when the tokens of all are gone', () => {
  const { host, user } = world();
  const { entries } = host.propertiesOf(user);
  const kept = new Map(entries);
  entries.clear();
  expect(answers(() => ({}))).toEqual(mine);
  kept.forEach((value, key) => entries.set(key, value));
});

it('are the same days after the last refresh: what is old stays, and WB_UPDATED tells how old', () => {
  const { clock } = world().host;
  const beforeMs = clock.nowMs();
  clock.advance(3 * 86_400_000);
  expect(answers(() => ({}))).toEqual(mine);
  const updated = shown(world(), 'WB_UPDATED') as Date;
  expect(beforeMs - updated.getTime()).toBeLessThan(3_600_000);
});

it('are the same whether or not formulas may ask WB: what is imported is read', async () => {
  allowLive(world());
  expect(await requestsOf(world(), () => expect(answers(() => ({}))).toEqual(mine))).toEqual([]);
  allowLive(world(), false);
});

it('are none where the add-on is not enabled: Google runs nothing then, and what ran all the same would reach nothing', async () => {
  const asked = await requestsOf(world(), () => {
    for (const [name, shape, args] of CALLS) {
      const { kind, stats } = run(world(), name, [...args()], { authMode: 'NONE' });
      // An empty cell asks for nothing, which takes nothing.
      expect([name, shape, kind]).toEqual([name, shape, kind === 'ok' && shape === 'an empty cell' ? 'ok' : 'error']);
      expect([stats.fetches, stats.propertyReads, stats.cellsRead]).toEqual([0, 0, 0]);
    }
  });
  expect(asked).toEqual([]);
});

it('say what to load where the sheets are gone, for the owner and for an editor', () => {
  withoutImport(world());
  const user = editor();
  const wanted = CALLS.filter(([name, shape]) => name !== 'WB_TABLE' && name !== 'WB_UPDATED' && !/empty|unknown word/.test(shape));
  for (const [name, , args] of wanted) {
    for (const context of [{}, { user }]) {
      expect([name, shown(world(), name, [...args()], context)]).toEqual([name, { error: expect.stringContaining('Выберите «Обновить всё» в меню «WB Таблицы».') as string }]);
    }
  }
});
