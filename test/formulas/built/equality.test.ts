import { NativeFormulaEngine } from '../../../local/formulas/host-engine';
import { asFormulaValue, blankAsText } from '../../../local/host/formulas';
import { Formula, type Sheet } from '../../../local/host';
import { columnLetters } from '../../../local/workbook/a1';
import { headersOf } from '../../support/sheet-rows';
import { importedWorld, run } from './world';

const world = importedWorld();
const SETS = 40;
const DAY_MS = 86_400_000;
const NEWEST = Date.parse('2026-11-23');
/** Of a week without a report a payout has no sum to compare: the last one ends here. */
const LAST_REPORTED = Date.parse('2026-11-15');

/** A small generator with a seed, so that a failure can be looked at again. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

interface Drawn {
  article: unknown;
  articleHeader: string;
  from: string;
  to: string;
  /** The same days as the limits of a criterion. */
  fromDate: string;
  afterDate: string;
  period: string;
  pick: <T>(...all: T[]) => T;
}

/** One formula of ours and the native one that must show the same. */
type Pair = readonly [ours: string, native: string];

const two = (number: number): string => String(number).padStart(2, '0');
const day = (ms: number): { written: string; native: string } => {
  const date = new Date(ms);
  return {
    written: `${two(date.getUTCDate())}.${two(date.getUTCMonth() + 1)}.${date.getUTCFullYear()}`,
    native: `DATE(${date.getUTCFullYear()};${date.getUTCMonth() + 1};${date.getUTCDate()})`,
  };
};

/** A column of an imported sheet, header left out. */
const column = (title: string, header: string): string => {
  const sheet = world().document.model.sheetNamed(title) as Sheet;
  const at = headersOf(sheet).indexOf(header);
  if (at < 0) throw new Error(`no column ${header} in ${title}`);
  const letters = columnLetters(at + 1);
  return `'${title}'!${letters}2:${letters}${sheet.values.lastRow()}`;
};

function drawn(random: (below: number) => number, title: string, articleHeader: string): Drawn {
  const sheet = world().document.model.sheetNamed(title) as Sheet;
  const at = headersOf(sheet).indexOf(articleHeader) + 1;
  const article = sheet.value(2 + random(sheet.values.lastRow() - 1), at);
  const newest = title === 'Финансы' ? LAST_REPORTED : NEWEST;
  const start = newest - random(30) * DAY_MS;
  const end = Math.min(NEWEST, start + random(20) * DAY_MS);
  const [from, to, after] = [day(start), day(end), day(end + DAY_MS)];
  return {
    article, articleHeader, from: from.written, to: to.written, fromDate: from.native, afterDate: after.native,
    period: `"${from.written} - ${to.written}"`, pick: (...all) => all[random(all.length)] as (typeof all)[number],
  };
}

const conditions = (title: string, dateHeader: string, { article, articleHeader, fromDate, afterDate }: Drawn): string =>
  `${column(title, articleHeader)};${String(article)};${column(title, dateHeader)};">="&${fromDate};${column(title, dateHeader)};"<"&${afterDate}`;

const ofOrders = (draw: Drawn): Pair => {
  const where = conditions('Заказы', 'Дата заказа', draw);
  const [word, native] = draw.pick<readonly [string, string]>(
    ['шт', `COUNTIFS(${where})`],
    ['сумма', `SUMIFS(${column('Заказы', 'Цена со скидкой продавца, ₽')};${where})`],
    ['отмены', `COUNTIFS(${where};${column('Заказы', 'Отменён')};"да")`],
  );
  return [`=WB_ORDERS(${String(draw.article)};${draw.period};;"${word}")`, `=${native}`];
};

const ofSales = (draw: Drawn): Pair => {
  const where = `${conditions('Продажи', 'Дата продажи', draw)};${column('Продажи', 'Возврат')};""`;
  const [word, native] = draw.pick<readonly [string, string]>(
    ['шт', `COUNTIFS(${where})`],
    ['сумма', `SUMIFS(${column('Продажи', 'Цена со скидкой продавца, ₽')};${where})`],
    ['к перечислению', `SUMIFS(${column('Продажи', 'К перечислению, ₽')};${where})`],
    ['покупатель', `SUMIFS(${column('Продажи', 'Цена для покупателя, ₽')};${where})`],
  );
  return [`=WB_SALES(${String(draw.article)};${draw.period};;"${word}")`, `=${native}`];
};

const FINANCE_COLUMNS = {
  'к перечислению': 'К перечислению Продавцу за реализованный Товар',
  продажа: 'Вайлдберриз реализовал Товар (Пр)',
  шт: 'Кол-во',
  логистика: 'Услуги по доставке товара покупателю',
  хранение: 'Хранение',
  приёмка: 'Операции на приемке',
  удержания: 'Удержания',
  штрафы: 'Общая сумма штрафов',
  корректировка: 'Корректировка Вознаграждения Вайлдберриз (ВВ)',
  баллы: 'Сумма баллов, удержанных по программе лояльности',
  участие: 'Стоимость участия в программе лояльности',
} as const;
type FinanceWord = keyof typeof FINANCE_COLUMNS;

/** As the accounting rules write it: S − R, A or A − 2R. */
function nativeFinance(word: FinanceWord, where: string): string {
  const all = `SUMIFS(${column('Финансы', FINANCE_COLUMNS[word])};${where})`;
  const of = (document: string): string => `SUMIFS(${column('Финансы', FINANCE_COLUMNS[word])};${where};${column('Финансы', 'Тип документа')};"${document}")`;
  if (['к перечислению', 'продажа', 'шт'].includes(word)) return `(${of('Продажа')}-${of('Возврат')})`;
  return ['баллы', 'участие'].includes(word) ? `(${all}-2*${of('Возврат')})` : all;
}

const ofFinance = (draw: Drawn): Pair => {
  const word = draw.pick(...(Object.keys(FINANCE_COLUMNS) as FinanceWord[]));
  return [`=WB_FINANCE(${String(draw.article)};${draw.period};;"${word}")`, `=${nativeFinance(word, conditions('Финансы', 'Дата операции', draw))}`];
};

const CHARGES: readonly FinanceWord[] = ['логистика', 'хранение', 'приёмка', 'удержания', 'штрафы', 'корректировка', 'баллы', 'участие'];

const ofPayout = (draw: Drawn): Pair => {
  const where = conditions('Финансы', 'Дата операции', draw);
  const charges = CHARGES.map((word) => `-${nativeFinance(word, where)}`).join('');
  const sum = `(${nativeFinance('к перечислению', where)}${charges})`;
  // Half a kopeck may be a little less than that in the numbers of a spreadsheet: sums of ours are exact.
  return [`=WB_PAYOUT(${String(draw.article)};${draw.period})`, `=ROUND(${sum}+SIGN(${sum})*0,000001;2)`];
};

const ofStocks = (draw: Drawn): Pair => {
  const [word, header] = draw.pick<readonly [string, string]>(['шт', 'Доступно'], ['к клиенту', 'В пути к клиенту'], ['от клиента', 'В пути от клиента']);
  const where = `${column('Остатки', draw.articleHeader)};${String(draw.article)}`;
  return [`=WB_STOCKS(${String(draw.article)};;;"${word}")`, `=SUMIFS(${column('Остатки', header)};${where})`];
};

const ofAds = (draw: Drawn): Pair => {
  const [word, header] = draw.pick<readonly [string, string]>(['расход', 'Расход'], ['показы', 'Показы'], ['клики', 'Клики'], ['корзины', 'В корзину'], ['заказы', 'Заказы'], ['шт', 'Заказано, шт.'], ['сумма', 'Сумма заказов']);
  return [`=WB_ADS(${String(draw.article)};${draw.period};;"${word}")`, `=SUMIFS(${column('Статистика рекламы', header)};${conditions('Статистика рекламы', 'День', draw)})`];
};

const ofFunnel = (draw: Drawn): Pair => {
  const [word, header] = draw.pick<readonly [string, string]>(['переходы', 'Переходы в карточку'], ['корзины', 'Положили в корзину'], ['шт', 'Заказали, шт.'], ['сумма', 'Заказали на сумму'], ['выкупы', 'Выкупили, шт.'], ['сумма выкупов', 'Выкупили на сумму']);
  return [`=WB_FUNNEL(${String(draw.article)};${draw.period};;"${word}")`, `=SUMIFS(${column('Воронка по дням', header)};${conditions('Воронка по дням', 'День', draw)})`];
};

const ofStorage = (draw: Drawn): Pair =>
  [`=WB_STORAGE(${String(draw.article)};${draw.period})`, `=SUMIFS(${column('Платное хранение', 'Хранение, ₽')};${conditions('Платное хранение', 'День', draw)})`];

const ofRating = (draw: Drawn): Pair => {
  const [word, header] = draw.pick<readonly [string, string]>(['рейтинг', 'Рейтинг по отзывам'], ['карточка', 'Рейтинг карточки']);
  return [`=WB_RATING(${String(draw.article)};"${word}")`, `=SUMIFS(${column('Рейтинг товаров', header)};${column('Рейтинг товаров', draw.articleHeader)};${String(draw.article)})`];
};

const ofTariff = (draw: Drawn): Pair => {
  const header = draw.pick('Склад WB (FBW)', 'Маркетплейс (FBS)', 'Бронирование');
  const subject = `INDEX(${column('Карточки', 'Предмет')};MATCH(${String(draw.article)};${column('Карточки', draw.articleHeader)};0))`;
  return [`=WB_TARIFF(${String(draw.article)};"${header}")`, `=SUMIFS(${column('Комиссии WB', header)};${column('Комиссии WB', 'Предмет')};${subject})`];
};

const MONTHS = [['октябрь', 'DATE(2026;10;1)'], ['ноябрь', 'DATE(2026;11;1)'], ['01.10.2026 - 30.11.2026', null], ['4 квартал', null]] as const;

const ofProfit = (draw: Drawn): Pair => {
  const [word, header] = draw.pick<readonly [string, string]>(['прибыль', 'Прибыль'], ['выручка', 'Выручка'], ['к оплате', 'Итого к оплате'], ['себестоимость', 'Себестоимость'], ['шт', 'Продано, шт.']);
  const [period, month] = draw.pick<readonly [string, string | null]>(...MONTHS);
  const ofMonth = month === null ? '' : `;${column('Прибыль', 'Месяц')};${month}`;
  return [`=WB_PROFIT(${String(draw.article)};"${period}";;"${word}")`, `=SUMIFS(${column('Прибыль', header)};${column('Прибыль', draw.articleHeader)};${String(draw.article)}${ofMonth})`];
};

/** Of days before the first that advertising is known for, nobody knows its share. */
const ofAdShare = (draw: Drawn): Pair => {
  const [word, below] = draw.pick<readonly [string, string]>(
    ['заказы', `SUMIFS(${column('Заказы', 'Цена со скидкой продавца, ₽')};${conditions('Заказы', 'Дата заказа', draw)})`],
    ['выкупы', `SUMIFS(${column('Продажи', 'Цена со скидкой продавца, ₽')};${conditions('Продажи', 'Дата продажи', draw)};${column('Продажи', 'Возврат')};"")`],
  );
  const spent = `SUMIFS(${column('Статистика рекламы', 'Расход')};${conditions('Статистика рекламы', 'День', draw)})`;
  const isKnown = `AND(MIN(${column('Статистика рекламы', 'День')})<=${draw.fromDate};${below}>0)`;
  return [`=WB_AD_SHARE(${String(draw.article)};${draw.period};;"${word}")`, `=IF(${isKnown};${spent}/${below};"")`];
};

const ofBuyout = (draw: Drawn): Pair => {
  const sold = conditions('Продажи', 'Дата продажи', draw);
  const [bought, returned] = ['', 'да'].map((isReturn) => `COUNTIFS(${sold};${column('Продажи', 'Возврат')};"${isReturn}")`);
  const whole = `(${String(bought)}+${String(returned)}+COUNTIFS(${conditions('Заказы', 'Дата заказа', draw)};${column('Заказы', 'Отменён')};"да"))`;
  return [`=WB_BUYOUT(${String(draw.article)};${draw.period})`, `=IF(${whole}>0;${String(bought)}/${whole};"")`];
};

const ofMargin = (draw: Drawn): Pair => {
  const [word, whole] = draw.pick<readonly [string, readonly string[]]>(['маржа', ['Выручка']], ['ROI', ['Себестоимость', 'Прочие расходы', 'Реклама']]);
  const [period, month] = draw.pick<readonly [string, string | null]>(...MONTHS);
  const ofMonth = month === null ? '' : `;${column('Прибыль', 'Месяц')};${month}`;
  const sum = (header: string): string => `SUMIFS(${column('Прибыль', header)};${column('Прибыль', draw.articleHeader)};${String(draw.article)}${ofMonth})`;
  const below = whole.map(sum).join('+');
  return [`=WB_MARGIN(${String(draw.article)};"${period}";;"${word}")`, `=IF(${below}>0;${sum('Прибыль')}/(${below});"")`];
};

/** What both formulas of each pair show. */
function calculated(pairs: readonly Pair[]): unknown[][] {
  const { document, user } = world();
  const sheet = document.model.addSheet(`Проверка ${document.model.sheets.length}`, undefined, pairs.length + 1, 3);
  pairs.forEach((pair, at) => pair.forEach((text, place) => sheet.values.set(at + 1, place + 1, new Formula(text, ''))));
  new NativeFormulaEngine().recalculate(document.model, (name, args) => {
    const result = run(world(), name, blankAsText(args), { document, user });
    if (result.kind !== 'ok') throw new Error(result.kind === 'error' ? result.message : result.why);
    return asFormulaValue(result.value, document.model.timeZone);
  });
  const shown = pairs.map((_pair, at) => [sheet.value(at + 1, 1), sheet.value(at + 1, 2)]);
  document.model.removeSheet(sheet);
  return shown;
}

it.each([
  ['WB_ORDERS', 'Заказы', 'Артикул WB', ofOrders, 11],
  ['WB_SALES', 'Продажи', 'Артикул WB', ofSales, 12],
  ['WB_FINANCE', 'Финансы', 'Код номенклатуры', ofFinance, 13],
  ['WB_PAYOUT', 'Финансы', 'Код номенклатуры', ofPayout, 14],
  ['WB_STOCKS', 'Остатки', 'Артикул WB', ofStocks, 15],
  ['WB_ADS', 'Статистика рекламы', 'Артикул WB', ofAds, 16],
  ['WB_FUNNEL', 'Воронка по дням', 'Артикул WB', ofFunnel, 17],
  ['WB_STORAGE', 'Платное хранение', 'Артикул WB', ofStorage, 18],
  ['WB_RATING', 'Рейтинг товаров', 'Артикул WB', ofRating, 19],
  ['WB_TARIFF', 'Карточки', 'Артикул WB', ofTariff, 20],
  ['WB_PROFIT', 'Прибыль', 'Артикул WB', ofProfit, 21],
  ['WB_AD_SHARE', 'Статистика рекламы', 'Артикул WB', ofAdShare, 22],
  ['WB_BUYOUT', 'Продажи', 'Артикул WB', ofBuyout, 23],
  ['WB_MARGIN', 'Прибыль', 'Артикул WB', ofMargin, 24],
] as const)('%s shows what native formulas show, for %# seeded sets of arguments', (_name, title, articleHeader, pairOf, seed) => {
  const random = randomFrom(seed);
  const pairs: Pair[] = [];
  while (pairs.length < SETS) {
    const draw = drawn(random, title, articleHeader);
    // Rows of services have no article, and an empty criterion means something else.
    if (Number(draw.article) > 0) pairs.push(pairOf(draw));
  }
  const shown = calculated(pairs);
  const rounded = (value: unknown): unknown => (typeof value === 'number' ? Math.round(value * 1e6) / 1e6 : value);
  expect(shown.map(([ours], at) => [pairs[at]?.[0], rounded(ours)])).toEqual(shown.map(([, native], at) => [pairs[at]?.[0], rounded(native)]));
  expect(shown.filter(([ours]) => typeof ours === 'number' && ours !== 0).length).toBeGreaterThan(SETS / 4);
});

it('WB_PAYOUT by report is what WB itself states', () => {
  const stated = new Map(world().rows('Отчёты WB', 'Номер отчёта', 'Итого к оплате').map(([id, sum]) => [String(id), sum]));
  const result = run(world(), 'WB_PAYOUT', ['все', undefined, 'отчёт']);
  const [, ...ours] = (result as { value: unknown[][] }).value;
  expect(ours.length).toBeGreaterThan(5);
  expect(ours.filter(([id]) => stated.has(String(id))).length).toBe(stated.size);
  for (const [id, sum] of ours) if (stated.has(String(id))) expect([id, sum]).toEqual([id, stated.get(String(id))]);
});
