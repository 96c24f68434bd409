import { payouts } from '../../src/reports/payouts';
import { profit } from '../../src/reports/profit';
import { sharedOut } from '../../src/reports/shared-out';
import type { ReportTables } from '../../src/reports/report';
import type { WireRow } from '../../src/tables/table';
import { inKopecks, partsIn } from '../../src/wb/money/amount';
import { serialOf } from '../../src/wb/time/moscow-time';
import { profitByMonth } from '../../src/reports/profit-by-month';
import { type HandLine, keyOf, leftOf, linesByHand } from './profit/by-hand';
import { barcodesOf, type RawShop, randomShop, withDatedCosts, withRules } from './profit/random-shop';
import { type Fields, tablesOf } from './tables';

const day = (text: string | undefined): number | string => (text === undefined ? '' : serialOf(text) as number);
const roubles = (kopecks: number | null | undefined): number | '' => (kopecks === null || kopecks === undefined ? '' : kopecks / 100);

function tablesOfShop({ rows, spends, storages, costs, taxes, rules, dated = [] }: RawShop, made: Readonly<Record<string, readonly Fields[]>> = {}) {
  return tablesOf({
    today: day('2026-11-30') as number,
    datasets: {
      ...(dated.length === 0 ? {} : { cards: [101, 102, 103, 104].flatMap((nmID) => barcodesOf(nmID).map((barcode) => ({ nmID, vendorCode: `A${nmID}`, barcode }))) }),
      finance: rows.map(({ fields }) => ({ ...fields, rrDate: day(fields['rrDate'] as string), reportId: '1' })),
      ...(spends.length === 0 ? {} : { advertStats: spends.map((spend) => ({ date: day(spend.day), nmId: spend.article, currency: spend.currency, sum: spend.kopecks / 100 })) }),
      ...(storages.length === 0 ? {} : { paidStorage: storages.map((one) => ({ date: day(one.day), nmId: one.article ?? 0, warehousePrice: one.kopecks / 100 })) }),
    },
    reports: {
      ...made,
      profitRules: Object.entries(rules).map(([rule, choice]) => ({ rule, choice: choice as string })),
      costs: costs.map(({ article, currency, cost, from, cost2, from2, extra }) => ({
        nmId: article, currency, cost: roubles(cost), from: day(from), cost2: roubles(cost2), from2: day(from2), extra: roubles(extra),
      })),
      taxes: taxes.map(({ kind, percent, from }) => ({ kind, rate: percent / 100, from: day(from) })),
      costHistory: dated.map(({ article, barcode, from, cost }, at) => ({ line: at + 1, good: barcode ?? (at % 2 === 0 ? ` a${article}` : article), from: day(from), cost: roubles(cost), currency: 'руб' })),
    },
  });
}

const monthOf = (serial: unknown): string => new Date((Number(serial) - 25_569) * 86_400_000).toISOString().slice(0, 10);
const keyIn = ({ month, nmId, currency }: WireRow): string => keyOf({ day: monthOf(month), article: nmId === '' ? null : Number(nmId), currency: String(currency) });
const kopecks = (amount: unknown): number => Math.round(Number(amount) * 100);
const totalOf = (rows: readonly WireRow[], column: string): number => rows.reduce((sum, row) => sum + kopecks(row[column]), 0);

/** The columns of a line that rest on sums alone. */
function shownBy(line: HandLine): Fields {
  const { pieces, revenue, payout, cost, extra, advertising, advertDeduction, storage, spread, tax, isTaxed, missing, odd } = line;
  const left = leftOf(line);
  return {
    pieces, revenue: roubles(revenue), payout: roubles(payout), cost: roubles(cost), extra: roubles(extra), advertising: roubles(advertising),
    advertDeduction: roubles(advertDeduction), storage: roubles(storage), tax: isTaxed ? roubles(tax) : '',
    spread: roubles(spread), profit: left === null ? '' : roubles(left + (spread ?? 0)), missing, odd,
  };
}

const COMPARED = ['pieces', 'revenue', 'payout', 'cost', 'extra', 'advertising', 'advertDeduction', 'storage', 'tax', 'spread', 'profit', 'missing', 'odd'];

/** As the sheet shows it, in the columns that are asked for. */
const shownRows = (tables: ReportTables, ...columns: string[]) => profit().rows(tables).map((row) => columns.map((column) => row[column]));

const SALE = { docTypeName: 'Продажа', sellerOperName: 'Продажа', quantity: 1, currency: 'RUB', rrDate: day('2026-11-02'), bonusTypeName: '' };
const SERVICE = { docTypeName: '', currency: 'RUB', rrDate: day('2026-11-02'), bonusTypeName: '' };
const ADVERT = { ...SERVICE, sellerOperName: 'Удержание', bonusTypeName: 'Оказание услуг «WB Продвижение»' };
const COST = { nmId: 101, currency: 'RUB', cost: 300 };

function tablesWith(finance: readonly Fields[], others: Partial<Parameters<typeof tablesOf>[0]['datasets']> = {}, costs: readonly Fields[] = [COST], taxes: readonly Fields[] = [], profitRules: readonly Fields[] = []) {
  return tablesOf({ today: day('2026-11-30') as number, datasets: { finance, ...others }, reports: { costs, taxes, profitRules } });
}

const SEEDS = Array.from({ length: 240 }, (_, at) => at + 1);

describe('profit of an article', () => {
  const rows: Fields[] = [
    { ...SALE, nmId: 101, quantity: 3, retailAmount: 3000, forPay: 2400, vendorCode: 'former' },
    { ...SALE, nmId: 101, docTypeName: 'Возврат', sellerOperName: 'Возврат', retailAmount: 1000, forPay: 800 },
    { ...SERVICE, nmId: 101, sellerOperName: 'Логистика', deliveryService: 120.5 },
    { ...SALE, nmId: 102, retailAmount: 500, forPay: 400, vendorCode: 'B', title: 'Носки' },
    { ...SERVICE, nmId: 0, sellerOperName: 'Хранение', paidStorage: 50 },
  ];
  const cards = [{ nmID: 101, vendorCode: 'A', title: 'Майка' }];

  it('is what is left of the payout, and is not told where the cost is not known', () => {
    const columns = ['vendorCode', 'title', 'pieces', 'revenue', 'payout', 'cost', 'extra', 'tax', 'profit', 'margin', 'roi', 'perPiece', 'coverage', 'missing', 'nmId'];
    const costs = [{ ...COST, extra: 20 }];
    expect(shownRows(tablesWith(rows, { cards }, costs, [{ kind: 'usnIncome', rate: 0.06 }]), ...columns)).toEqual([
      ['A', 'Майка', 2, 2000, 1479.5, 600, 40, 120, 719.5, 35.98, 112.42, 359.75, 100, 0, 101],
      ['B', 'Носки', 1, 500, 400, '', 0, 30, '', '', '', '', 0, 1, 102],
      ['#article', '', 0, 0, -50, 0, 0, 0, -50, '', '', '', '', 0, ''],
    ]);
  });

  it('is before tax where no tax is filled in', () => {
    expect(shownRows(tablesWith(rows), 'tax', 'profit')).toEqual([['', 879.5], ['', ''], ['', -50]]);
  });

  it('needs no cost of a piece that has come back', () => {
    const [sold = {}] = rows;
    const back = { ...sold, docTypeName: 'Возврат', sellerOperName: 'Возврат', forPay: 2500 };
    expect(shownRows(tablesWith([sold, back], {}, []), 'pieces', 'cost', 'profit', 'coverage', 'missing')).toEqual([[0, 0, -100, '', 0]]);
  });

  it('stands apart by month, the last first, and a row without a day is not lost', () => {
    const [sold = {}] = rows;
    const tables = tablesWith([{ ...sold, rrDate: '' }, { ...sold, rrDate: day('2026-10-31') }, { ...sold, rrDate: day('2026-11-01') }]);
    expect(shownRows(tables, 'month', 'profit')).toEqual([[day('2026-11-01'), 1500], [day('2026-10-01'), 1500], ['', 1500]]);
  });
});

describe('advertising in profit', () => {
  const finance = [
    { ...SALE, nmId: 101, retailAmount: 1000, forPay: 900 },
    { ...SALE, nmId: 101, retailAmount: 1000, forPay: 900, rrDate: day('2026-11-08') },
    { ...ADVERT, nmId: '', deduction: 250 },
    { ...SERVICE, nmId: '', sellerOperName: 'Удержание', bonusTypeName: 'Подписка «Джем»', deduction: 70 },
  ];
  const stats = (...days: string[]): Fields[] => days.map((date) => ({ date: day(date), nmId: 101, sum: 40.25, currency: 'RUB' }));
  const columns = ['vendorCode', 'payout', 'advertising', 'advertDeduction', 'profit'];

  it('is taken by article, and what WB has taken off for it is given back', () => {
    expect(shownRows(tablesWith(finance, { advertStats: stats('2026-11-02', '2026-11-08') }), ...columns)).toEqual([
      ['', 1800, 80.5, 0, 1119.5],
      ['#article', -320, 0, 250, -70],
    ]);
  });

  it('of days that are not in the finance yet waits for them', () => {
    expect(shownRows(tablesWith(finance, { advertStats: stats('2026-11-01', '2026-11-08', '2026-11-09') }), 'advertising')).toEqual([[40.25], [0]]);
  });

  it.each([
    ['there are no statistics', []],
    ['statistics begin later', ['2026-11-03', '2026-11-08']],
    ['statistics end earlier', ['2026-11-02', '2026-11-07']],
  ])('stays in the deductions where %s', (_what, days) => {
    expect(shownRows(tablesWith(finance, { advertStats: stats(...days) }), ...columns)).toEqual([
      ['', 1800, '', '', 1200],
      ['#article', -320, '', '', -320],
    ]);
  });

  it('stays there where the sheet does not say what deductions are for', () => {
    const unsaid = finance.map((row) => ({ ...row, bonusTypeName: '' }));
    expect(shownRows(tablesWith(unsaid, { advertStats: stats('2026-11-02', '2026-11-08') }), ...columns)[1]).toEqual(['#article', -320, '', '', -320]);
  });

  it('of which a sum is no number is counted as not understood', () => {
    const [first = {}, last = {}] = stats('2026-11-02', '2026-11-08');
    expect(shownRows(tablesWith(finance, { advertStats: [first, { ...last, sum: 'много' }] }), 'advertising', 'odd')).toEqual([[40.25, 1], [0, 0]]);
  });
});

describe('storage in profit', () => {
  const finance = [
    { ...SALE, nmId: 101, retailAmount: 1000, forPay: 900 },
    { ...SALE, nmId: 101, retailAmount: 1000, forPay: 900, rrDate: day('2026-11-08') },
    { ...SERVICE, nmId: '', sellerOperName: 'Хранение', paidStorage: 50.5 },
    { ...SERVICE, nmId: 101, sellerOperName: 'Хранение товара с низким индексом остатка', paidStorage: 5 },
  ];
  const stored = (...days: string[]): Fields[] => days.map((date) => ({ date: day(date), nmId: 101, warehousePrice: 10.25 }));
  const columns = ['nmId', 'payout', 'storage', 'profit'];
  const apart = [[101, 1795, '', 1195], ['', -50.5, '', -50.5]];

  it('is borne by articles, and what WB has taken off beyond that stays without one', () => {
    const paidStorage = [...stored('2026-11-02', '2026-11-08'), { date: day('2026-11-05'), nmId: 105, warehousePrice: 7 }];
    expect(shownRows(tablesWith(finance, { paidStorage }), ...columns)).toEqual([
      [101, 1795, 20.5, 1174.5],
      [105, 0, 7, -7],
      ['', -50.5, -27.5, -23],
    ]);
  });

  it('of days that the finance does not have, of no article and for nothing makes no line', () => {
    const paidStorage = [...stored('2026-11-01', '2026-11-02', '2026-11-08', '2026-11-09'), { date: day('2026-11-05'), nmId: 0, warehousePrice: 3 }, { date: '', nmId: 106, warehousePrice: 3 }, { date: day('2026-11-05'), nmId: 107, warehousePrice: 0 }];
    expect(shownRows(tablesWith(finance, { paidStorage }), 'nmId', 'storage')).toEqual([[101, 20.5], ['', -20.5]]);
  });

  it('of which a sum is no number is counted as not understood once', () => {
    const paidStorage = [...stored('2026-11-02', '2026-11-08'), { date: day('2026-11-05'), nmId: 101, warehousePrice: 'много' }];
    expect(shownRows(tablesWith(finance, { paidStorage }), 'storage', 'odd')).toEqual([[20.5, 1], [-20.5, 0]]);
  });

  it.each([
    ['there is none by article', []],
    ['it begins later', ['2026-11-03', '2026-11-08']],
    ['it ends earlier', ['2026-11-02', '2026-11-07']],
  ])('stays as WB has withheld it where %s', (_what, days) => {
    expect(shownRows(tablesWith(finance, { paidStorage: stored(...days) }), ...columns)).toEqual(apart);
  });

  it('of which WB has parts of a kopeck comes to the same, each line in whole kopecks', () => {
    for (const seed of SEEDS.slice(0, 60)) {
      const price = (at: number): number => ((at * 7919 + seed * 104_729) % 20_011 - 2_000) / 1000;
      const paidStorage = Array.from({ length: 90 }, (_, at) => ({ date: Number(day('2026-11-02')) + (at % 7), nmId: 101 + (at % 13), warehousePrice: price(at) }));
      const rows = [...finance, { ...SERVICE, nmId: 0, sellerOperName: 'Хранение', paidStorage: price(seed) / 3 }];
      const shown = profit().rows(tablesWith(rows, { paidStorage }));
      expect([totalOf(shown, 'storage'), totalOf(shown, 'profit')]).toEqual([0, totalOf(shown, 'payout') - 60_000]);
      const own = shown.find(({ nmId }) => nmId === 105);
      expect(own?.['storage']).toBe(inKopecks(paidStorage.filter(({ nmId }) => nmId === 105).reduce((sum, { warehousePrice }) => sum + partsIn(warehousePrice), 0)));
    }
  });

  it('stays so where people want it, and where WB has withheld none', () => {
    const paidStorage = stored('2026-11-02', '2026-11-08');
    expect(shownRows(tablesWith(finance, { paidStorage }, [COST], [], [{ rule: 'storage', choice: 'withheld' }]), ...columns)).toEqual(apart);
    expect(shownRows(tablesWith(finance.slice(0, 2), { paidStorage }), 'nmId', 'storage')).toEqual([[101, '']]);
  });
});

describe('what has no article', () => {
  const finance = [
    { ...SALE, nmId: 101, quantity: 1, retailAmount: 100, forPay: 90 }, { ...SALE, nmId: 102, quantity: 2, retailAmount: 100, forPay: 90 },
    { ...SALE, nmId: 103, quantity: 3, retailAmount: 100, forPay: 90 }, { ...SERVICE, nmId: 104, sellerOperName: 'Логистика', deliveryService: 1 },
    { ...SERVICE, nmId: 0, sellerOperName: 'Хранение', paidStorage: 100 },
  ];
  const costs = [101, 102, 103].map((nmId) => ({ ...COST, nmId, cost: 0 }));
  const shown = (unassigned: string, rows: readonly Fields[] = finance, own: readonly Fields[] = costs): unknown[][] =>
    shownRows(tablesWith(rows, {}, own, [], [{ rule: 'unassigned', choice: unassigned }]), 'nmId', 'spread', 'profit').sort(([one], [other]) => Number(one || 999) - Number(other || 999));

  it.each([
    ['revenue', [[101, -33.34, 56.66], [102, -33.33, 56.67], [103, -33.33, 56.67], [104, '', -1], ['', 100, 0]]],
    ['pieces', [[101, -16.67, 73.33], [102, -33.33, 56.67], [103, -50, 40], [104, '', -1], ['', 100, 0]]],
    ['apart', [[101, '', 90], [102, '', 90], [103, '', 90], [104, '', -1], ['', '', -100]]],
  ])('is shared out by %s to the kopeck', (unassigned, lines) => {
    expect(shown(unassigned)).toEqual(lines);
  });

  it('is shared out though a cost is not known, and stays where its own is not', () => {
    expect(shown('revenue', finance, costs.slice(1))[0]).toEqual([101, -33.34, '']);
    expect(shown('revenue', [...finance, { ...SALE, nmId: '', retailAmount: 5, forPay: 4 }]).every(([, spread]) => spread === '')).toBe(true);
  });

  it('stays where no article of the month and currency has anything to share it by', () => {
    const elsewhere = finance.slice(0, 4).map((row) => ({ ...row, currency: 'KZT' }));
    expect(shown('pieces', [...elsewhere, finance[4] as Fields]).every(([, spread]) => spread === '')).toBe(true);
  });

  it('that comes to nothing is nothing of each', () => {
    expect(shown('revenue', [...finance.slice(0, 3), { ...SERVICE, nmId: 0, sellerOperName: 'Штраф', penalty: 0 }]).map(([, spread]) => spread)).toEqual([0, 0, 0, 0]);
  });
});

describe('shares of a whole', () => {
  it.each<[number, number[], number[]]>([
    [100, [1, 1, 1], [34, 33, 33]], [-100, [1, 1, 1], [-34, -33, -33]], [3, [0.1, 0.1, 0.1], [1, 1, 1]], [1, [1, 2], [0, 1]], [0, [5], [0]], [7, [1e9, 1], [7, 0]],
  ])('%p by %p are %p', (whole, weights, shares) => {
    expect(sharedOut(whole, weights)).toEqual(shares);
  });

  it('come to the whole, however large it is and however many they are', () => {
    for (const seed of SEEDS) {
      const weights = Array.from({ length: 1 + (seed * 7) % 300 }, (_, at) => 0.01 + ((at * 7919 + seed * 104_729) % 1_000_003) / 100);
      const whole = (seed * 2_654_435_761) % 10_000_000_019;
      expect(sharedOut(whole, weights).reduce((sum, share) => sum + share, 0)).toBe(whole);
    }
  });
});

/** As it stands on the sheet of profit when the next report reads it. */
function checkedMonths(shop: RawShop, plant: (row: Fields) => Fields = (row) => row): WireRow[] {
  const made = profit().rows(tablesOfShop(shop)).map((row) => plant(row as Fields));
  return [...profitByMonth().rows(tablesOfShop(shop, { profit: made }))];
}

describe('profit', () => {
  it.each(['as usual', 'by any rules'])('of 240 shops, %s, is what their raw rows give, line by line to the kopeck', (how) => {
    const isAsUsual = how === 'as usual';
    const seen = { lines: 0, unknown: 0, byStatistics: 0, odd: 0, stored: 0, spread: 0 };
    for (const seed of SEEDS) {
      const raw = randomShop(seed, false);
      const shop = isAsUsual ? raw : withRules(raw, seed);
      const rows = profit().rows(tablesOfShop(shop));
      const expected = new Map([...linesByHand(shop)].map(([key, line]) => [key, shownBy(line)]));
      const shown = new Map(rows.map((row) => [keyIn(row), Object.fromEntries(COMPARED.map((column) => [column, row[column]]))]));
      expect(shown).toEqual(expected);
      for (const row of rows) {
        seen.lines += 1;
        if (row['profit'] === '') seen.unknown += 1;
        if (Number(row['advertDeduction']) !== 0) seen.byStatistics += 1;
        seen.odd += Number(row['odd']);
        if (Number(row['storage']) !== 0) seen.stored += 1;
        if (Number(row['spread']) !== 0) seen.spread += 1;
      }
    }
    expect(Object.entries(seen).filter(([what, count]) => count <= 100 && !(isAsUsual && ['stored', 'spread'].includes(what)))).toEqual([]);
  });

  it('of 240 shops with any number of dated costs, of articles and of single barcodes, is what their raw rows give', () => {
    const seen = { known: 0, unknown: 0, byBarcode: 0 };
    for (const seed of SEEDS) {
      const shop = withDatedCosts(randomShop(seed, false), seed);
      const expected = new Map([...linesByHand(shop)].map(([key, line]) => [key, shownBy(line)]));
      const rows = profit().rows(tablesOfShop(shop));
      expect(new Map(rows.map((row) => [keyIn(row), Object.fromEntries(COMPARED.map((column) => [column, row[column]]))]))).toEqual(expected);
      for (const { cost } of rows) seen[cost === '' ? 'unknown' : 'known'] += 1;
      seen.byBarcode += (shop.dated ?? []).filter(({ barcode }) => barcode !== undefined).length;
    }
    expect(Object.values(seen).every((count) => count > 100)).toBe(true);
  });

  it('of all lines of a month is the payout less cost, extra, tax and advertising by any rules, and the payout is that of the check of payouts', () => {
    for (const seed of SEEDS) {
      const shop = withRules(randomShop(seed, true), seed);
      const tables = tablesOfShop(shop);
      const rows = profit().rows(tables);
      for (const month of new Set(rows.map((row) => row['month']))) {
        const own = rows.filter((row) => row['month'] === month);
        const total = (column: string): number => totalOf(own, column);
        const left = total('payout') - total('cost') - total('extra') - total('tax') - total('advertising') + total('advertDeduction');
        expect([total('missing'), total('profit'), total('spread'), total('storage')]).toEqual([0, left, 0, 0]);
      }
      expect(totalOf(rows, 'payout')).toBe(totalOf(payouts().rows(tables), 'payout'));
      const months = checkedMonths(shop);
      expect(months.map(({ difference }) => difference)).toEqual(months.map(() => 0));
    }
  });

  it('of a month is the same, however what has no article is shared out', () => {
    for (const seed of SEEDS.slice(0, 80)) {
      const shop = withRules(randomShop(seed, seed % 2 === 0), seed);
      const [apart, ...shared] = ['apart', 'revenue', 'pieces'].map((unassigned) => checkedMonths({ ...shop, rules: { ...shop.rules, unassigned } }));
      for (const months of shared) expect(months).toEqual(apart);
    }
  });

  it('is checked by the finance rows: a kopeck that is planted on the sheet shows in its month', () => {
    let planted = 0;
    for (const seed of SEEDS.slice(0, 60)) {
      const shop = withRules(randomShop(seed, seed % 2 === 0), seed);
      const [target] = profit().rows(tablesOfShop(shop)).filter((row) => row['profit'] !== '' && row['month'] !== '');
      for (const column of ['payout', 'profit']) {
        const months = checkedMonths(shop, (row) => (row['line'] === target?.['line'] && row['currency'] === target?.['currency'] ? { ...row, [column]: Math.round(Number(row[column]) * 100 + 1) / 100 } : row));
        const own = months.find(({ month, currency }) => month === target?.['month'] && currency === target?.['currency']) as WireRow;
        // The profit of a month in which a cost is not known is not compared.
        const isTold = column === 'payout' || own['profit'] !== '';
        const told = months.filter(({ difference }) => difference !== 0);
        expect(told.map(({ month, currency, difference }) => [month, currency, difference])).toEqual(isTold ? [[own['month'], own['currency'], 0.01]] : []);
        planted += told.length;
      }
    }
    expect(planted).toBeGreaterThan(80);
  });
});
