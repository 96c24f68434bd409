import { DATASET_IDS } from '../../../src/datasets';
import { chooseDatasets } from '../../support/choices';
import { importedWorld, run, shown } from './world';

const world = importedWorld();

/** Every function with arguments after its articles. */
const BY_ARTICLE = [
  ['WB_STOCKS', []], ['WB_ORDERS', ['7 дней']], ['WB_SALES', ['месяц']], ['WB_RETURNS', ['месяц']], ['WB_FINANCE', ['месяц']],
  ['WB_PAYOUT', ['месяц']], ['WB_CARD', []], ['WB_PRICE', []], ['WB_COVER', ['14 дней']],
  ['WB_ADS', ['7 дней']], ['WB_FUNNEL', ['7 дней']], ['WB_STORAGE', ['месяц']], ['WB_RATING', []], ['WB_TARIFF', []], ['WB_PROFIT', ['месяц']],
  ['WB_AD_SHARE', ['7 дней']], ['WB_BUYOUT', ['7 дней']], ['WB_MARGIN', ['месяц']],
] as const;
const OTHERS = [['WB_BALANCE', []], ['WB_UPDATED', []], ['WB_TABLE', ['Остатки']], ['WB_CHECK', ['Продажи']]] as const;
const ALL = [...BY_ARTICLE.map(([name, args]) => [name, [undefined, ...args]] as const), ...OTHERS];

const nmId = (at = 0): unknown => world().rows('Карточки', 'Артикул WB')[at]?.[0];

describe.each(BY_ARTICLE)('%s', (name, others) => {
  const ask = (articles: unknown) => shown(world(), name, [articles, ...others]);

  it('answers one article with one value', () => {
    const value = ask(nmId());
    expect(typeof value).toBe(name === 'WB_CARD' ? 'string' : 'number');
  });

  it('answers a range in its shape, empty for empty and unknown cells', () => {
    const one = ask(nmId());
    expect(ask([[nmId(), ''], ['нет такого', nmId()]])).toEqual([[one, ''], ['', one]]);
  });

  it('answers an empty cell with nothing', () => {
    expect(ask('')).toBe('');
  });

  it('answers no article, and all of them, with a table', () => {
    const table = ask(undefined) as unknown[][];
    expect(table.length).toBeGreaterThan(1);
    expect(table[0]?.every((header) => typeof header === 'string' && header !== '')).toBe(true);
    expect(new Set(table.map((row) => row.length)).size).toBe(1);
    expect(ask('все')).toEqual(table);
    expect(ask('ALL')).toEqual(table);
  });

  it('tells what to do about an unknown article', () => {
    expect(ask('нет такого')).toEqual({ error: 'Артикул «нет такого» не найден. Проверьте артикул: подойдёт артикул WB, ваш артикул или баркод с листа «Карточки».' });
  });
});

describe.each(ALL)('%s', (name, args) => {
  const given = args as readonly unknown[];

  it('shows the same to the owner, to an editor and without a token', () => {
    const { host, document } = world();
    const mine = shown(world(), name, [...given]);
    const editor = host.createUser('editor@example.com', { locale: 'ru' });
    document.addEditor(editor);
    expect(shown(world(), name, [...given], { user: editor })).toEqual(mine);
    const owner = document.owner;
    document.owner = host.createUser('accountant@example.com', { locale: 'ru' });
    expect(shown(world(), name, [...given])).toEqual(mine);
    document.owner = owner;
  });

  it('shows the same where a published add-on has no document stores', () => {
    expect(shown(world(), name, [...given], { documentStores: false })).toEqual(shown(world(), name, [...given]));
  });

  it('asks WB nothing, and the stores once at most', () => {
    const { stats } = run(world(), name, [...given]);
    expect([stats.fetches, stats.cellsWritten]).toEqual([0, 0]);
    expect(stats.propertyReads).toBeLessThanOrEqual(1);
  });

  it('says what to do in a file where nothing was imported', () => {
    const { host, user } = world();
    const empty = host.createDocument('Пусто', user);
    chooseDatasets({ document: empty }, DATASET_IDS);
    const answer = shown(world(), name, [...given], { document: empty }) as { error: string };
    expect(answer.error).toContain('Выберите «Обновить всё» в меню «WB Таблицы».');
  });

  it('takes empty cells for arguments that are left out', () => {
    expect(shown(world(), name, [...given, ...Array.from({ length: 8 }, () => '')])).toEqual(shown(world(), name, [...given]));
  });
});

describe('a thousand cells', () => {
  it('read the sheet once and then only the cache', () => {
    world().document.cache.clear();
    const runs = Array.from({ length: 1000 }, (_cell, at) => run(world(), 'WB_SALES', [nmId(at % 5), '7 дней']));
    const reads = runs.map(({ stats }) => (stats.callsByName['Range.getValues'] ?? 0) > 0);
    expect(reads.filter(Boolean)).toHaveLength(1);
    expect(reads[0]).toBe(true);
    expect(Math.max(...runs.slice(1).map(({ stats }) => stats.serviceCalls))).toBeLessThan(8);
  });

  it('each read it once where there is no cache', () => {
    const { stats } = run(world(), 'WB_SALES', [nmId(), '7 дней'], { documentStores: false });
    expect(stats.callsByName['Sheet.getLastRow']).toBe(1);
  });

  it('see new numbers when the stamp is new', () => {
    const before = shown(world(), 'WB_STOCKS', [nmId()]);
    const sheet = world().document.workbook.sheet('Остатки');
    const [header] = [world().rows('Остатки', 'Артикул WB')];
    const row = header.findIndex(([id]) => id === nmId()) + 2;
    const column = 8;
    const old = sheet.value(row, column) as number;
    world().document.model.sheetNamed('Остатки')?.values.set(row, column, old + 5);
    expect(shown(world(), 'WB_STOCKS', [nmId()])).toBe(before);
    const [name] = world().document.model.namedRanges;
    const journal = world().document.model.sheetById(name!.sheetId)!;
    journal.values.set(name!.area.row, name!.area.column, (journal.value(name!.area.row, name!.area.column) as number) + 0.01);
    expect(shown(world(), 'WB_STOCKS', [nmId()])).toBe((before as number) + 5);
  });
});

it('a column of 10,000 articles is one execution', () => {
  const range = Array.from({ length: 10_000 }, (_cell, at) => [at % 7 === 0 ? '' : nmId(at % 5)]);
  world().document.cache.clear();
  const result = run(world(), 'WB_ORDERS', [range, '30 дней']);
  expect(result.kind === 'ok' && (result.value as unknown[][]).length).toBe(10_000);
  expect(result.stats.callsByName['Sheet.getLastRow']).toBe(1);
});

describe.each(['Europe/Moscow', 'Asia/Vladivostok', 'America/New_York'])('in a spreadsheet in %s', (zone) => {
  let before: string;
  beforeAll(() => {
    before = world().document.model.timeZone;
    world().document.model.timeZone = zone;
    world().document.cache.clear();
  });
  afterAll(() => {
    world().document.model.timeZone = before;
    world().document.cache.clear();
  });

  it('days are those that the sheet shows', () => {
    const counted = new Map<string, number>();
    for (const [moment] of world().rows('Заказы', 'Дата заказа')) {
      const day = String(moment).slice(0, 10);
      counted.set(day, (counted.get(day) ?? 0) + 1);
    }
    const [, ...table] = shown(world(), 'WB_ORDERS', ['все', undefined, 'день', 'шт']) as [unknown, ...[Date, number][]];
    // A moment of this zone, as the cell will show it.
    const show = (date: Date) => new Intl.DateTimeFormat('ru-RU', { timeZone: zone, dateStyle: 'short' }).format(date).replace(/^(\d\d\.\d\d\.)(\d\d)$/, '$120$2');
    expect(new Map(table.map(([day, pieces]) => [show(day), pieces]))).toEqual(counted);
  });

  it('a date of a cell is the day that the cell shows', () => {
    const day = String(world().rows('Заказы', 'Дата заказа')[0]?.[0]).slice(0, 10);
    const [date, month, year] = day.split('.').map(Number) as [number, number, number];
    const offsetMs = { 'Europe/Moscow': 3, 'Asia/Vladivostok': 10, 'America/New_York': Date.UTC(year, month - 1, date) < Date.UTC(2026, 10, 1, 6) ? -4 : -5 }[zone as 'Europe/Moscow'] * 3_600_000;
    const cell = new Date(Date.UTC(year, month - 1, date) - offsetMs);
    expect(shown(world(), 'WB_ORDERS', ['все', cell, 'итого'])).toBe(shown(world(), 'WB_ORDERS', ['все', day, 'итого']));
  });

  it('costs few looks at the clock', () => {
    world().document.cache.clear();
    const { stats } = run(world(), 'WB_ORDERS', ['все', undefined, 'день']);
    expect(stats.callsByName['Spreadsheet.getSpreadsheetTimeZone']).toBe(1);
    expect(stats.callsByName['Utilities.formatDate'] ?? 0).toBeLessThan(40);
  });
});
