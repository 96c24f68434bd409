import type { Fields } from '../tables';

/** How a row of the kind counts, as the test itself knows it: of goods, of loyalty, and in pieces. */
export interface RawRow {
  day: string;
  article: number | null;
  currency: string;
  goods: 1 | -1 | 0;
  loyalty: 1 | -1;
  moves: boolean;
  isAdvert: boolean;
  /** Whole kopecks, and pieces. */
  amounts: Record<Amount, number>;
  quantity: number;
  /** Of which the article has two; '' where WB does not say. */
  barcode?: string;
  /** What cannot be counted: sums for goods without a known document. */
  isOdd: boolean;
  fields: Fields;
}

export const AMOUNTS = [
  'forPay', 'retailAmount', 'deliveryService', 'paidStorage', 'paidAcceptance', 'deduction', 'penalty', 'additionalPayment', 'cashbackAmount', 'cashbackCommissionChange',
] as const;
export type Amount = (typeof AMOUNTS)[number];

export interface RawSpend { day: string; article: number; currency: string; kopecks: number }
export interface RawStorage { day: string; article: number | null; kopecks: number }
export interface RawCost { article: number; currency: string; cost?: number; from?: string; cost2?: number; from2?: string; extra?: number }
/** On «Себестоимость по датам», in roubles; of one barcode where it has one. */
export interface RawDatedCost { article: number; barcode?: string; from?: string; cost: number }
export interface RawTax { kind: 'usnIncome' | 'usnProfit' | 'npd' | 'vat5' | 'vat7'; percent: number; from?: string }

/** As people write them on the sheet of rules; what is not there is as usual. */
export interface RawRules { advertising?: string; storage?: string; unassigned?: string }

export interface RawShop { rows: RawRow[]; spends: RawSpend[]; storages: RawStorage[]; costs: RawCost[]; taxes: RawTax[]; rules: RawRules; dated?: RawDatedCost[] }

export type Random = () => number;

export function randomOf(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    const mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    const more = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((more ^ (more >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Kind = readonly [operation: string, document: string, goods: RawRow['goods'], moves: boolean, fields: readonly Amount[], bonus?: string];

const GOODS = ['forPay', 'retailAmount'] as const;
const LOYALTY = ['cashbackAmount', 'cashbackCommissionChange'] as const;

const KINDS: readonly Kind[] = [
  ['Продажа', 'Продажа', 1, true, GOODS], ['Продажа', 'Продажа', 1, true, GOODS], ['Продажа', 'Продажа', 1, true, [...GOODS, ...LOYALTY]],
  ['Возврат', 'Возврат', -1, true, GOODS], ['Возврат', 'ВОЗВРАТ', -1, true, [...GOODS, ...LOYALTY]],
  ['Сторно продаж', 'Возврат', -1, true, GOODS], ['Сторно возвратов', 'Продажа', 1, true, GOODS],
  ['Компенсация ущерба', 'Продажа', 1, false, GOODS], ['Добровольная компенсация при возврате', 'Возврат', -1, false, ['forPay']],
  ['Компенсация скидки по программе лояльности', 'Возврат', -1, false, LOYALTY],
  ['Логистика', '', 0, false, ['deliveryService']], ['Доставка', '', 0, false, ['deliveryService']],
  ['Хранение', '', 0, false, ['paidStorage']], ['Обработка товара', '', 0, false, ['paidAcceptance']], ['Штраф', '', 0, false, ['penalty']],
  ['Корректировка вознаграждения', '', 0, false, ['additionalPayment']],
  ['Удержание', '', 0, false, ['deduction'], 'Оказание услуг «WB Продвижение», документ №1'],
  ['Удержание', '', 0, false, ['deduction'], 'Подписка «Джем»'],
  ['Доплаты', '', 0, false, ['forPay']],
  ['Нечто новое', 'Перемена', 0, false, [...GOODS, 'penalty', ...LOYALTY]],
  ['Нечто новое', 'Продажа', 1, true, GOODS],
];

const DAYS = Array.from({ length: 75 }, (_, at) => new Date(Date.UTC(2026, 8, 10) + at * 86_400_000).toISOString().slice(0, 10));
const ARTICLES = [101, 102, 103, 104];
const WITHOUT_ARTICLE: readonly Amount[] = ['paidStorage', 'deduction', 'additionalPayment'];

const pick = <T>(random: Random, all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;

/** In kopecks; now and then the other way round. */
const amount = (random: Random): number => Math.floor(random() * 500_000) * (random() < 0.1 ? -1 : 1);

function rowOf(random: Random, day: string): RawRow {
  const [operation, document, goods, moves, own, bonus] = pick(random, KINDS);
  const amounts = Object.fromEntries(AMOUNTS.map((name) => [name, own.includes(name) ? amount(random) : 0])) as Record<Amount, number>;
  const article = WITHOUT_ARTICLE.some((name) => own.includes(name)) || random() < 0.05 ? null : pick(random, ARTICLES);
  const [currency, quantity] = [random() < 0.2 ? 'KZT' : 'RUB', goods === 0 ? 0 : 1 + Math.floor(random() * 3)];
  const fields = {
    rrDate: day, sellerOperName: operation, docTypeName: document, bonusTypeName: bonus ?? (operation === 'Логистика' ? 'К клиенту при продаже' : ''), currency,
    nmId: article ?? pick(random, [0, '']), quantity, ...Object.fromEntries(AMOUNTS.map((name) => [name, amounts[name] / 100])),
  };
  const isOdd = goods === 0 && (amounts.forPay !== 0 || (document !== '' && amounts.retailAmount !== 0));
  const isReturn = document.toLowerCase() === 'возврат';
  return { day, article, currency, goods, loyalty: isReturn ? -1 : 1, moves: moves && (operation !== 'Нечто новое' || amounts.retailAmount !== 0), isAdvert: bonus?.includes('Продвижение') === true, amounts, quantity, isOdd, fields };
}

function costOf(random: Random, article: number, isWhole: boolean): RawCost {
  const kopecks = (): number => Math.floor(random() * 60_000);
  const extra = random() < 0.5 ? { extra: kopecks() } : {};
  if (isWhole) return { article, currency: 'RUB', cost: kopecks(), ...(random() < 0.5 ? { cost2: kopecks(), from2: pick(random, DAYS) } : {}), ...extra };
  const [first, second] = [random() < 0.6, random() < 0.5];
  return {
    article, currency: 'RUB', ...extra, ...(first ? { cost: kopecks() } : {}), ...(random() < 0.5 ? { from: pick(random, DAYS) } : {}),
    ...(second ? { cost2: kopecks() } : {}), ...(random() < 0.8 ? { from2: pick(random, DAYS) } : {}),
  };
}

const KINDS_OF_TAX = ['usnIncome', 'usnProfit', 'npd', 'vat5', 'vat7'] as const;

/** A shop of all that may happen; where `isWhole`, in roubles alone and with all costs known. */
export function randomShop(seed: number, isWhole: boolean): RawShop {
  const random = randomOf(seed);
  const raw = Array.from({ length: 20 + Math.floor(random() * 200) }, () => rowOf(random, pick(random, DAYS)));
  const rows = isWhole ? raw.filter(({ article, currency, moves }) => currency === 'RUB' && (article !== null || !moves)) : raw;
  const since = random() < 0.5 ? 0 : Math.floor(random() * 60);
  const days = DAYS.slice(since, random() < 0.8 ? DAYS.length : 70);
  const isAdvertised = random() < 0.8;
  const spends = isAdvertised ? days.flatMap((day) => (random() < 0.3 && day !== days[0] ? [] : [{ day, article: pick(random, [...ARTICLES, 105]), currency: 'RUB', kopecks: Math.floor(random() * 90_000) }])) : [];
  const costs = ARTICLES.concat(105).map((article) => costOf(random, article, isWhole));
  const taxes = KINDS_OF_TAX.flatMap((kind) =>
    (random() < 0.4 ? [{ kind, percent: kind === 'vat5' ? 5 : kind === 'vat7' ? 7 : 1 + Math.floor(random() * 15), ...(random() < 0.5 ? { from: pick(random, DAYS) } : {}) }] : []));
  return { rows, spends, storages: [], costs, taxes, rules: {} };
}

const CHOICES = { advertising: [undefined, 'statistics', 'withheld'], storage: [undefined, 'paidStorage', 'withheld'], unassigned: [undefined, 'apart', 'revenue', 'pieces'] } as const;

/** The shop with the sheet of paid storage, and with rules that somebody has chosen. */
export function withRules(shop: RawShop, seed: number): RawShop {
  const random = randomOf(seed + 5000);
  const [from, to] = [random() < 0.7 ? 0 : Math.floor(random() * 40), random() < 0.8 ? DAYS.length : 65];
  const days = random() < 0.9 ? DAYS.slice(from, to) : [];
  const storages = days.flatMap((day, at) => [pick(random, ARTICLES), pick(random, [...ARTICLES, 105, null])].flatMap((article, second) =>
    (random() < 0.4 && at > 0 && second > 0 ? [] : [{ day, article, kopecks: random() < 0.1 ? 0 : Math.floor(random() * 5_000) }])));
  const rules = Object.fromEntries(Object.entries(CHOICES).flatMap(([rule, choices]) => {
    const choice = pick<string | undefined>(random, choices);
    return choice === undefined ? [] : [[rule, choice]];
  }));
  return { ...shop, storages, rules };
}

export const barcodesOf = (article: number): string[] => [`20${article}1`, `20${article}2`];

/** The shop with prices by date too, some of them of single barcodes, and with several of one day. */
export function withDatedCosts(shop: RawShop, seed: number): RawShop {
  const random = randomOf(seed + 5000);
  const rows = shop.rows.map((row): RawRow => {
    const barcode = row.article === null || random() < 0.1 ? '' : pick(random, barcodesOf(row.article));
    return { ...row, barcode, fields: { ...row.fields, sku: barcode } };
  });
  const days = DAYS.filter((_, at) => at % 9 === 0);
  const dated = Array.from({ length: Math.floor(random() * 14) }, (): RawDatedCost => {
    const article = pick(random, ARTICLES);
    return { article, cost: Math.floor(random() * 60_000), ...(random() < 0.4 ? { barcode: pick(random, barcodesOf(article)) } : {}), ...(random() < 0.8 ? { from: pick(random, days) } : {}) };
  });
  const costs = shop.costs.map((cost) => (cost.from !== undefined && random() < 0.5 ? { ...cost, from: pick(random, days) } : cost));
  return { ...shop, rows, costs, dated };
}
