import { pnl } from '../../src/reports/pnl';
import { words as english } from '../../src/reports/pnl/en';
import { words as russian } from '../../src/reports/pnl/ru';
import type { WireRow } from '../../src/tables/table';
import { serialOf } from '../../src/wb/time/moscow-time';
import { linesByHand } from './profit/by-hand';
import { randomOf, randomShop, type RawRow, type RawShop } from './profit/random-shop';
import { type Fields, tablesOf } from './tables';

const day = (text: string | undefined): number | string => (text === undefined ? '' : serialOf(text) as number);
const roubles = (kopecks: number | undefined): number | '' => (kopecks === undefined ? '' : kopecks / 100);
const kopecks = (amount: unknown): number => Math.round(Number(amount) * 100);
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

const SALE = { docTypeName: 'Продажа', sellerOperName: 'Продажа', quantity: 1, currency: 'RUB', rrDate: day('2026-11-02'), bonusTypeName: '' };
const SERVICE = { docTypeName: '', currency: 'RUB', rrDate: day('2026-11-02'), bonusTypeName: '' };
const COST = { nmId: 101, currency: 'RUB', cost: 300, extra: 20 };

interface Given { rules?: readonly Fields[]; paidStorage?: readonly Fields[]; finance: readonly Fields[]; costs?: readonly Fields[]; taxes?: readonly Fields[]; expenses?: readonly Fields[]; advertStats?: readonly Fields[] }

function tablesWith({ finance, costs = [COST], taxes = [], expenses = [], rules = [], advertStats, paidStorage }: Given) {
  const others = { ...(advertStats === undefined ? {} : { advertStats }), ...(paidStorage === undefined ? {} : { paidStorage }) };
  return tablesOf({ today: day('2026-11-30') as number, datasets: { finance, ...others }, reports: { costs, taxes, expenses, profitRules: rules } });
}

/** What comes to something, in the columns that are asked for. */
const shown = (given: Given, ...columns: string[]): unknown[][] =>
  pnl().rows(tablesWith(given)).filter(({ amount, place }) => amount !== 0 || place === 1 || place === 15).map((row) => columns.map((column) => row[column]));

const MONTH: readonly Fields[] = [
  { ...SALE, nmId: 101, quantity: 3, retailAmount: 3000, forPay: 2400, acquiringFee: 60 },
  { ...SALE, nmId: 101, docTypeName: 'Возврат', sellerOperName: 'Возврат', retailAmount: 1000, forPay: 800, acquiringFee: 20 },
  { ...SERVICE, nmId: 101, sellerOperName: 'Логистика', deliveryService: 120.5 },
  { ...SERVICE, nmId: 0, sellerOperName: 'Хранение', paidStorage: 50 },
  { ...SERVICE, nmId: 0, sellerOperName: 'Удержание', deduction: 100, bonusTypeName: 'Оказание услуг «WB Продвижение»' },
  { ...SERVICE, nmId: 0, sellerOperName: 'Удержание', deduction: 30, bonusTypeName: 'Подписка «Джем»' },
];
const OWN: readonly Fields[] = [
  { line: 1, from: day('2026-11-05'), kind: 'Аренда', amount: 100, currency: 'RUB', isDeductible: true },
  { line: 2, from: day('2026-11-06'), kind: 'аренда ', amount: 50, currency: 'RUB' },
  { line: 3, from: day('2026-11-07'), kind: '', amount: 10, currency: 'RUB' },
];

describe('profit and loss', () => {
  it('goes from what buyers paid down to what is left', () => {
    const given = { finance: MONTH, taxes: [{ kind: 'usnIncome', rate: 0.06 }], expenses: OWN };
    expect(shown(given, 'place', 'item', 'amount', 'share', 'coverage', 'rounding')).toEqual([
      [1, 'revenue', 2000, 100, '', ''],
      [2, 'commission', -360, -18, '', ''],
      [3, 'acquiring', -40, -2, '', ''],
      [4, 'deliveryService', -120.5, -6.02, '', ''],
      [5, 'paidStorage', -50, -2.5, '', ''],
      [8, 'deduction', -30, -1.5, '', ''],
      [11, 'advertising', -100, -5, '', ''],
      [12, 'cost', -600, -30, 100, ''],
      [13, 'extra', -40, -2, '', ''],
      [14, 'tax', -120, -6, '', ''],
      [15, 'Аренда', -150, -7.5, '', ''],
      [16, '#expense', -10, -0.5, '', ''],
      [17, 'net', 379.5, 18.98, 100, 0],
    ]);
  });

  it('has words for every item', () => {
    const own = new Set(pnl().rows(tablesWith({ finance: MONTH, expenses: OWN })).map(({ item }) => String(item)));
    own.delete('Аренда');
    for (const words of [russian, english]) expect(Object.keys(words.values?.item ?? {})).toEqual(expect.arrayContaining([...own]));
  });

  it('lowers the tax on profit by those expenses that may', () => {
    const taxOn = (expenses: readonly Fields[]): unknown[][] =>
      shown({ finance: MONTH, taxes: [{ kind: 'usnProfit', rate: 0.15 }], expenses }, 'item', 'amount').filter(([item]) => item === 'tax');
    // Of the payout of 1,299.50 less 640 of cost.
    expect(taxOn([])).toEqual([['tax', -98.93]]);
    expect(taxOn(OWN)).toEqual([['tax', -83.93]]);
  });

  it.each<[string, Given, string, number, number]>([
    ['all is known', { finance: MONTH, taxes: [{ kind: 'npd', rate: 0.04 }] }, 'net', 100, 0],
    ['no tax is filled in', { finance: MONTH }, 'beforeTax', 100, 0],
    ['no cost is', { finance: MONTH, taxes: [{ kind: 'npd', rate: 0.04 }], costs: [] }, 'netPartly', 0, 2],
    ['neither is', { finance: MONTH, costs: [] }, 'beforeTaxPartly', 0, 2],
  ])('calls what is left by what it is where %s', (_what, given, name, coverage, missing) => {
    expect(shown(given, 'item', 'coverage', 'missing').at(-1)).toEqual([name, coverage, missing]);
    for (const words of [russian, english]) expect(Object.keys(words.values?.item ?? {})).toContain(name);
  });

  it('does not set a piece that came back against one without a cost', () => {
    const back = { ...SALE, nmId: 102, docTypeName: 'Возврат', sellerOperName: 'Возврат', retailAmount: 500, forPay: 400 };
    const sold = { ...SALE, nmId: 103, retailAmount: 500, forPay: 400 };
    expect(shown({ finance: [back, sold], costs: [] }, 'item', 'missing').at(-1)).toEqual(['beforeTaxPartly', 2]);
  });

  it('says that acquiring is within the commission where the sheet does not part them', () => {
    const unsaid = MONTH.map((row) => ({ ...row, acquiringFee: '' }));
    expect(shown({ finance: unsaid }, 'item', 'amount').slice(0, 3)).toEqual([['revenue', 2000], ['commissionAndAcquiring', -400], ['deliveryService', -120.5]]);
  });

  it('takes advertising by statistics where they cover the month', () => {
    const advertStats = ['2026-11-01', '2026-11-02', '2026-11-30'].map((date) => ({ date: day(date), nmId: 101, sum: 70, currency: 'RUB' }));
    const rows = shown({ finance: MONTH, advertStats }, 'item', 'amount', 'rounding');
    expect(rows.filter(([item]) => ['advertising', 'deduction', 'beforeTax'].includes(String(item)))).toEqual([
      ['deduction', -30, ''], ['advertising', -70, ''], ['beforeTax', 689.5, 0],
    ]);
  });

  it('takes advertising from deductions where people want it', () => {
    const advertStats = ['2026-11-01', '2026-11-30'].map((date) => ({ date: day(date), nmId: 101, sum: 70, currency: 'RUB' }));
    const rows = shown({ finance: MONTH, advertStats, rules: [{ rule: 'advertising', choice: 'withheld' }] }, 'item', 'amount');
    expect(rows.filter(([item]) => item === 'advertising')).toEqual([['advertising', -100]]);
  });

  it('is the same whichever article bears the storage, taxes on profit included', () => {
    const paidStorage = ['2026-11-01', '2026-11-30'].map((date) => ({ date: day(date), nmId: 101, warehousePrice: 20.01 }));
    const given = { finance: MONTH, taxes: [{ kind: 'usnProfit', rate: 0.15 }, { kind: 'vat5', rate: 0.05 }] };
    expect(shown({ ...given, paidStorage }, 'item', 'amount', 'rounding')).toEqual(shown(given, 'item', 'amount', 'rounding'));
  });

  it('has months of own expenses alone, compares months, and keeps a row without a day', () => {
    const finance = [{ ...SALE, nmId: 101, retailAmount: 1000, forPay: 900 }, { ...SALE, nmId: 101, retailAmount: 10, forPay: 9, rrDate: '' }];
    const rows = shown({ finance, costs: [{ ...COST, cost: 0, extra: 0 }], expenses: [{ ...OWN[0], from: day('2026-10-03') }] }, 'month', 'item', 'amount', 'before');
    expect(rows.filter(([, item, amount]) => amount !== 0 || item === 'beforeTax')).toEqual([
      ['', 'revenue', 10, ''], ['', 'commissionAndAcquiring', -1, ''], ['', 'beforeTax', 9, ''],
      [day('2026-10-01'), 'Аренда', -100, ''], [day('2026-10-01'), 'beforeTax', -100, ''],
      [day('2026-11-01'), 'revenue', 1000, 0], [day('2026-11-01'), 'commissionAndAcquiring', -100, 0], [day('2026-11-01'), 'beforeTax', 900, -100],
    ]);
  });

  it('counts rows that nobody understands', () => {
    expect(shown({ finance: [{ ...SALE, docTypeName: 'Обмен', forPay: 90 }] }, 'item', 'amount', 'odd')).toEqual([['revenue', 0, ''], ['beforeTax', 0, 1]]);
  });
});

interface RawExpense { day: string; kind: string; kopecks: number }

const KINDS = ['Аренда', 'Зарплата', ''];
const SEEDS = Array.from({ length: 200 }, (_, at) => at + 1);
const feeOf = (row: RawRow, at: number): number => (row.goods === 0 ? 0 : (at * 37) % 5000);

function withOwn(shop: RawShop, seed: number): { own: RawExpense[]; rows: WireRow[] } {
  const random = randomOf(seed + 1000);
  const own = Array.from({ length: Math.floor(random() * 12) }, () => ({
    day: new Date(Date.UTC(2026, 7, 20) + Math.floor(random() * 100) * 86_400_000).toISOString().slice(0, 10),
    kind: KINDS[Math.floor(random() * KINDS.length)] as string, kopecks: Math.floor(random() * 900_000),
  }));
  const tables = tablesWith({
    finance: shop.rows.map((row, at) => ({ ...row.fields, rrDate: day(row.day), acquiringFee: feeOf(row, at) / 100 })),
    costs: shop.costs.map(({ article, currency, cost, from, cost2, from2, extra }) => ({ nmId: article, currency, cost: roubles(cost), from: day(from), cost2: roubles(cost2), from2: day(from2), extra: roubles(extra) })),
    taxes: shop.taxes.map(({ kind, percent, from }) => ({ kind, rate: percent / 100, from: day(from) })),
    expenses: own.map((expense, at) => ({ line: at + 1, from: day(expense.day), kind: expense.kind, amount: expense.kopecks / 100, currency: 'RUB' })),
    ...(shop.spends.length === 0 ? {} : { advertStats: shop.spends.map((spend) => ({ date: day(spend.day), nmId: spend.article, currency: spend.currency, sum: spend.kopecks / 100 })) }),
  });
  return { own, rows: [...pnl().rows(tables)] };
}

it('comes to the raw rows of 200 shops, item by item to the kopeck', () => {
  let compared = 0;
  for (const seed of SEEDS) {
    const shop = randomShop(seed, true);
    const { own, rows } = withOwn(shop, seed);
    const byHand = [...linesByHand(shop)];
    const months = new Set([...byHand.map(([key]) => key.slice(0, 7)), ...own.map((expense) => expense.day.slice(0, 7))]);
    expect(new Set(rows.map(({ month }) => month))).toEqual(new Set([...months].map((month) => day(`${month}-01`))));
    for (const month of months) {
      const shownItems = rows.filter((row) => row['month'] === day(`${month}-01`));
      const amountOf = (...items: string[]): number => sum(shownItems.filter(({ item }) => items.includes(String(item))).map(({ amount }) => kopecks(amount)));
      const lines = byHand.filter(([key]) => key.startsWith(month)).map(([, line]) => line);
      const raw = shop.rows.filter((row) => row.day.startsWith(month));
      const total = (partOf: (row: RawRow) => number): number => sum(raw.map(partOf));
      const isByStatistics = lines.some(({ advertising }) => advertising !== null);
      const forAdvert = total((row) => (row.isAdvert ? row.amounts.deduction : 0));
      const fees = sum(shop.rows.map((row, at) => (row.day.startsWith(month) ? row.goods * feeOf(row, at) : 0)));
      const acquiring = shownItems.some(({ item }) => item === 'commission') ? fees : 0;
      const expected = {
        revenue: total((row) => row.goods * row.amounts.retailAmount),
        commission: total((row) => row.goods * (row.amounts.forPay - row.amounts.retailAmount)) + acquiring,
        acquiring: -acquiring,
        deliveryService: -total((row) => row.amounts.deliveryService), paidStorage: -total((row) => row.amounts.paidStorage),
        paidAcceptance: -total((row) => row.amounts.paidAcceptance), penalty: -total((row) => row.amounts.penalty),
        deduction: forAdvert - total((row) => row.amounts.deduction), additionalPayment: -total((row) => row.amounts.additionalPayment),
        loyalty: -total((row) => row.loyalty * (row.amounts.cashbackAmount + row.amounts.cashbackCommissionChange)),
        advertising: isByStatistics ? -sum(lines.map(({ advertising }) => advertising ?? 0)) : -forAdvert,
        cost: -sum(lines.map(({ cost }) => cost ?? NaN)), extra: -sum(lines.map(({ extra }) => extra)),
        ...Object.fromEntries(KINDS.map((kind) => [kind || '#expense', -sum(own.filter((one) => one.kind === kind && one.day.startsWith(month)).map((one) => one.kopecks))])),
      };
      for (const [item, amount] of Object.entries(expected)) {
        expect([seed, month, item, item === 'commission' ? amountOf('commission', 'commissionAndAcquiring') : amountOf(item) + 0]).toEqual([seed, month, item, amount + 0]);
        compared += amount === 0 ? 0 : 1;
      }
      // Here the tax of the month is rounded once, by hand that of each line.
      expect(Math.abs(amountOf('tax') + sum(lines.map(({ tax }) => tax ?? NaN)))).toBeLessThanOrEqual(lines.length);
      const net = shownItems.at(-1);
      expect(kopecks(net?.['amount'])).toBe(sum(shownItems.slice(0, -1).map(({ amount }) => kopecks(amount))));
      // Half a kopeck of tax may go either way.
      expect(Math.abs(kopecks(net?.['rounding']))).toBeLessThanOrEqual(1);
    }
  }
  expect(compared).toBeGreaterThan(3000);
});

it('has every column in every row, and one line for a key', () => {
  const { table: { columns, key } } = pnl();
  const { rows } = withOwn(randomShop(5, false), 5);
  for (const row of rows) expect(Object.keys(row).sort()).toEqual(columns.map(({ id }) => id).sort());
  expect(new Set(rows.map((row) => key.map((id) => row[id]).join('|'))).size).toBe(rows.length);
});
