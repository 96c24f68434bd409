import { payouts } from '../../src/reports/payouts';
import { profit } from '../../src/reports/profit';
import type { ReportTables } from '../../src/reports/report';
import type { WireRow } from '../../src/tables/table';
import { serialOf } from '../../src/wb/time/moscow-time';
import { type HandLine, keyOf, linesByHand } from './profit/by-hand';
import { barcodesOf, type RawShop, randomShop, withDatedCosts } from './profit/random-shop';
import { type Fields, tablesOf } from './tables';

const day = (text: string | undefined): number | string => (text === undefined ? '' : serialOf(text) as number);
const roubles = (kopecks: number | null | undefined): number | '' => (kopecks === null || kopecks === undefined ? '' : kopecks / 100);

function tablesOfShop({ rows, spends, costs, taxes, dated = [] }: RawShop) {
  return tablesOf({
    today: day('2026-11-30') as number,
    datasets: {
      ...(dated.length === 0 ? {} : { cards: [101, 102, 103, 104].flatMap((nmID) => barcodesOf(nmID).map((barcode) => ({ nmID, vendorCode: `A${nmID}`, barcode }))) }),
      finance: rows.map(({ fields }) => ({ ...fields, rrDate: day(fields['rrDate'] as string), reportId: '1' })),
      ...(spends.length === 0 ? {} : { advertStats: spends.map((spend) => ({ date: day(spend.day), nmId: spend.article, currency: spend.currency, sum: spend.kopecks / 100 })) }),
    },
    reports: {
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
function shownBy({ pieces, revenue, payout, cost, extra, advertising, advertDeduction, tax, isTaxed, missing, odd }: HandLine): Fields {
  const isKnown = cost !== null && tax !== null;
  const left = isKnown ? payout - cost - extra - (advertising ?? 0) + (advertDeduction ?? 0) - tax : null;
  return {
    pieces, revenue: roubles(revenue), payout: roubles(payout), cost: roubles(cost), extra: roubles(extra), advertising: roubles(advertising),
    advertDeduction: roubles(advertDeduction), tax: isTaxed ? roubles(tax) : '', profit: roubles(left), missing, odd,
  };
}

const COMPARED = ['pieces', 'revenue', 'payout', 'cost', 'extra', 'advertising', 'advertDeduction', 'tax', 'profit', 'missing', 'odd'];

/** As the sheet shows it, in the columns that are asked for. */
const shownRows = (tables: ReportTables, ...columns: string[]) => profit().rows(tables).map((row) => columns.map((column) => row[column]));

const SALE = { docTypeName: 'Продажа', sellerOperName: 'Продажа', quantity: 1, currency: 'RUB', rrDate: day('2026-11-02'), bonusTypeName: '' };
const SERVICE = { docTypeName: '', currency: 'RUB', rrDate: day('2026-11-02'), bonusTypeName: '' };
const ADVERT = { ...SERVICE, sellerOperName: 'Удержание', bonusTypeName: 'Оказание услуг «WB Продвижение»' };
const COST = { nmId: 101, currency: 'RUB', cost: 300 };

function tablesWith(finance: readonly Fields[], others: Partial<Parameters<typeof tablesOf>[0]['datasets']> = {}, costs: readonly Fields[] = [COST], taxes: readonly Fields[] = []) {
  return tablesOf({ today: day('2026-11-30') as number, datasets: { finance, ...others }, reports: { costs, taxes } });
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

describe('profit', () => {
  it('of 240 shops is what their raw rows give, line by line to the kopeck', () => {
    const seen = { lines: 0, unknown: 0, byStatistics: 0, odd: 0 };
    for (const seed of SEEDS) {
      const shop = randomShop(seed, false);
      const rows = profit().rows(tablesOfShop(shop));
      const byHand = linesByHand(shop);
      const expected = new Map([...byHand].map(([key, line]) => [key, shownBy(line)]));
      const shown = new Map(rows.map((row) => [keyIn(row), Object.fromEntries(COMPARED.map((column) => [column, row[column]]))]));
      expect(shown).toEqual(expected);
      for (const row of rows) {
        seen.lines += 1;
        if (row['profit'] === '') seen.unknown += 1;
        if (Number(row['advertDeduction']) !== 0) seen.byStatistics += 1;
        seen.odd += Number(row['odd']);
      }
    }
    expect(Object.values(seen).every((count) => count > 100)).toBe(true);
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

  it('of all lines of a month is the payout less cost, extra, tax and advertising, and the payout is that of the check of payouts', () => {
    for (const seed of SEEDS) {
      const shop = randomShop(seed, true);
      const tables = tablesOfShop(shop);
      const rows = profit().rows(tables);
      for (const month of new Set(rows.map((row) => row['month']))) {
        const own = rows.filter((row) => row['month'] === month);
        const total = (column: string): number => totalOf(own, column);
        const left = total('payout') - total('cost') - total('extra') - total('tax') - total('advertising') + total('advertDeduction');
        expect([total('missing'), total('profit')]).toEqual([0, left]);
      }
      expect(totalOf(rows, 'payout')).toBe(totalOf(payouts().rows(tables), 'payout'));
    }
  });
});
