import { costHistory } from '../../src/reports/cost-history';
import { type CostLine, costLines, datedCosts } from '../../src/reports/cost-history/cost-lines';
import { words as english } from '../../src/reports/cost-history/en';
import { goodNames } from '../../src/reports/cost-history/named-goods';
import { words as russian } from '../../src/reports/cost-history/ru';
import { costBook, costDays, pricesOnCosts } from '../../src/reports/costs/cost-book';
import { missingPieces } from '../../src/reports/costs/missing-pieces';
import { type Fields, tablesOf } from './tables';

/** 30 November 2026, and the first of months. */
const [TODAY, SEPTEMBER, OCTOBER, NOVEMBER] = [46_356, 46_266, 46_296, 46_327];
const CARDS: Fields[] = [
  { nmID: 101, vendorCode: 'Кружка', title: 'Кружка белая', techSize: 'S', barcode: '2038', otherBarcodes: '2039 2040' },
  { nmID: 101, vendorCode: 'Кружка', title: 'Кружка белая', techSize: 'M', barcode: '2041' },
  { nmID: 102, vendorCode: 'Чайник', title: 'Чайник', techSize: '0', barcode: '2050' },
  { nmID: 103, vendorCode: 'чайник', title: 'Чайник маленький', techSize: '0', barcode: '101' },
  { nmID: 104, vendorCode: '2060', title: 'Поднос', techSize: '0', barcode: '2060' },
];
/** Sold under the same article of the seller's before its card was made anew, and one whose card is gone. */
const SOLD = [{ nmId: 99, vendorCode: 'Кружка', title: 'Кружка' }, { nmId: 98, vendorCode: 'Блюдце', title: 'Блюдце' }, { nmId: '', vendorCode: '' }];
const LINE = { line: 1, good: 'Кружка', from: OCTOBER, cost: 120.5, currency: 'RUB' };

const filled = (lines: readonly Fields[], { finance = [{ currency: 'RUB', nmId: 101, sku: '2038' }] as Fields[], costs = SOLD as Fields[] } = {}) =>
  tablesOf({ today: TODAY, datasets: { finance, cards: CARDS }, reports: { costHistory: lines, costs } });
const statesOf = (lines: readonly Fields[], more = {}): unknown[] => costHistory().rows(filled(lines, more)).slice(0, lines.length).map(({ state }) => state);

describe('a cell that names a good', () => {
  const named = goodNames(filled([]));

  it.each<[string, unknown, number[], string]>([
    ['by the article of its seller, of all cards it ever had', 'Кружка', [101, 99], ''],
    ['whatever case and blanks it is written with', ' кРУжка ', [101, 99], ''],
    ['by the number of WB', 102, [102], ''],
    ['by that number as text', '102 ', [102], ''],
    ['by a barcode', '2041', [101], '2041'],
    ['by another barcode of the size, as a number', 2040, [101], '2040'],
    ['by an article that differs from another in its letters’ case alone', 'чайник', [103], ''],
    ['as a whole where its article is its barcode', '2060', [104], ''],
    ['though its card is gone', 'Блюдце', [98], ''],
  ])('does so %s', (_what, cell, articles, barcode) => {
    expect(named(cell)).toMatchObject({ articles, barcode });
  });

  it('may fit none, or several', () => {
    expect([named('Тарелка'), named('0102'), named(101), named('ЧАЙНИК')]).toEqual(['unknownGood', 'unknownGood', 'severalGoods', 'severalGoods']);
  });
});

describe('the report of costs by date', () => {
  it('has free numbered lines, more of them below what is filled in, and as many as sizes at least', () => {
    expect(costHistory().rows(filled([])).map(({ line }) => line)).toEqual(Array.from({ length: 1000 }, (_, at) => at + 1));
    expect(costHistory().rows(filled([{ ...LINE, line: 47 }])).at(-1)).toEqual({ line: 1047, state: '', vendorCode: '', techSize: '', title: '', currency: 'RUB' });
    const cards = Array.from({ length: 1321 }, (_, at) => ({ nmID: at + 1 }));
    expect(costHistory().rows(tablesOf({ today: TODAY, datasets: { cards } })).length).toBe(1321);
  });

  it('shows which good is meant, and writes nothing that people fill in', () => {
    const typed: string[] = costHistory().table.columns.filter(({ isTyped }) => isTyped).map(({ id }) => id);
    expect(typed).toEqual(['good', 'from', 'cost', 'comment']);
    const rows = costHistory().rows(filled([LINE, { ...LINE, line: 2, good: '2041' }, { ...LINE, line: 3, good: 'Тарелка' }]));
    for (const row of rows) expect(Object.keys(row).filter((id) => typed.includes(id))).toEqual([]);
    expect(rows.slice(0, 3).map(({ vendorCode, techSize, title }) => [vendorCode, techSize, title])).toEqual([['Кружка', '', 'Кружка белая'], ['Кружка', 'M', 'Кружка белая'], ['', '', '']]);
  });

  it.each<[string, Fields, string]>([
    ['counts', LINE, 'counted'], ['counts from always', { ...LINE, from: '' }, 'counted'], ['counts for nothing', { ...LINE, cost: 0 }, 'counted'], ['counts as text', { ...LINE, cost: '1 200,50' }, 'counted'],
    ['counts for one barcode', { ...LINE, good: '2041' }, 'countedBarcode'],
    ['is of a day to come', { ...LINE, from: TODAY + 1 }, 'later'],
    ['has no good', { ...LINE, good: '' }, 'noGood'], ['has a comment alone', { line: 1, comment: 'спросить' }, 'noGood'],
    ['has a good that nobody knows', { ...LINE, good: 'Тарелка' }, 'unknownGood'], ['fits several', { ...LINE, good: 'ЧАЙНИК' }, 'severalGoods'],
    ['has no amount', { ...LINE, cost: '' }, 'noAmount'], ['has an amount in words', { ...LINE, cost: 'дорого' }, 'noAmount'], ['is below nothing', { ...LINE, cost: -1 }, 'negative'],
    ['has a day in words', { ...LINE, from: 'весна' }, 'noDay'],
  ])('says of a line that it %s', (_what, line, state) => {
    expect(statesOf([line])).toEqual([state]);
    for (const words of [russian, english]) expect(Object.keys(words.values?.state ?? {})).toContain(state);
  });

  it('says of two lines for one day that the lower counts, whichever way the good is named', () => {
    expect(statesOf([LINE, { ...LINE, line: 2, good: 'кружка', cost: 7 }, { ...LINE, line: 3, from: NOVEMBER }, { ...LINE, line: 4, good: '2041' }])).toEqual(['again', 'counted', 'counted', 'countedBarcode']);
    // The article means a card more than its number does.
    expect(statesOf([LINE, { ...LINE, line: 2, good: 99 }])).toEqual(['counted', 'counted']);
    expect(statesOf([{ ...LINE, good: 99 }, { ...LINE, line: 2 }])).toEqual(['again', 'counted']);
    expect(statesOf([LINE, { ...LINE, line: 2, cost: 'дорого' }])).toEqual(['counted', 'noAmount']);
  });

  it('says where it takes the place of a price on the sheet of costs', () => {
    const costs = [{ nmId: 101, cost: 100, from: OCTOBER, cost2: 'дорого', from2: NOVEMBER }];
    expect(statesOf([LINE, { ...LINE, line: 2, from: NOVEMBER }, { ...LINE, line: 3, from: '' }], { costs })).toEqual(['overCosts', 'counted', 'counted']);
  });

  it('says that barcodes do not count where the sheet of finance has none', () => {
    const byBarcode = { ...LINE, good: '2041' };
    expect(statesOf([LINE, { ...byBarcode, line: 2 }], { finance: [{ currency: 'RUB', nmId: 101 }] })).toEqual(['counted', 'noBarcodes']);
    expect(statesOf([byBarcode], { finance: [] })).toEqual(['countedBarcode']);
    for (const words of [russian, english]) expect(Object.keys(words.values?.state ?? {})).toEqual(expect.arrayContaining(['noBarcodes', 'overCosts', 'again']));
  });
});

describe('costs by date', () => {
  it('are lines with anything in them, in the currency of the sheet or in the one that is given', () => {
    const tables = filled([LINE, { line: 2, good: '', from: '', cost: '', comment: '' }, { ...LINE, line: 'итого' }, { ...LINE, line: 4, from: 'весна' }]);
    expect(costLines(tables).map(({ line, state, from, parts, currency }: CostLine) => [line, state, from, parts, currency])).toEqual([[1, 'counted', OCTOBER, 1_205_000, 'RUB'], [4, 'noDay', -Infinity, 1_205_000, 'RUB']]);
    expect(datedCosts(tables, 'KZT').map(({ line, currency }) => [line, currency])).toEqual([[1, 'KZT']]);
  });

  it('are one row of prices with those of the sheet of costs, and that of a barcode comes before that of its article', () => {
    const costs = [{ nmId: 101, currency: 'RUB', extra: 5, cost: 100, from: SEPTEMBER, cost2: 130, from2: NOVEMBER }];
    const tables = filled([LINE, { ...LINE, line: 2, from: NOVEMBER, cost: 140 }, { ...LINE, line: 3, good: '2041', from: OCTOBER + 10, cost: 90 }, { ...LINE, line: 4, good: 102, from: '', cost: 50 }], { costs });
    const book = costBook(tables);
    const on = (day: number, barcode?: string, article = 101, currency = 'RUB') => book(article, currency, day, barcode).cost;
    expect([SEPTEMBER - 1, SEPTEMBER, OCTOBER - 1, OCTOBER, NOVEMBER - 1, NOVEMBER].map((day) => on(day))).toEqual([null, 1_000_000, 1_000_000, 1_205_000, 1_205_000, 1_400_000]);
    expect([OCTOBER + 9, OCTOBER + 10, NOVEMBER].map((day) => on(day, '2041'))).toEqual([1_205_000, 900_000, 900_000]);
    expect([on(NOVEMBER, '2038'), on(NOVEMBER, '', 101, 'KZT'), on(-Infinity), on(-Infinity, '', 102)]).toEqual([1_400_000, null, null, 500_000]);
    expect(book(101, 'RUB', OCTOBER)).toEqual({ cost: 1_205_000, extra: 50_000 });
    expect(book(101, 'RUB', NOVEMBER, '2041')).toBe(book(101, 'RUB', TODAY, '2041'));
    expect(costBook(tables, 'KZT')(101, 'KZT', SEPTEMBER).cost).toBe(1_000_000);
    expect(pricesOnCosts(tables)).toEqual([{ article: 101, from: NOVEMBER }, { article: 101, from: SEPTEMBER }]);
    expect(costDays(tables)).toEqual([101, '', NOVEMBER, 101, '', SEPTEMBER, 102, '', '', 101, '2041', OCTOBER + 10, 101, '', NOVEMBER, 101, '', OCTOBER]);
  });

  it('leave pieces without a cost, each month’s by itself', () => {
    const sold = { currency: 'RUB', nmId: 101, docTypeName: 'Продажа', sellerOperName: 'Продажа', retailAmount: 100, quantity: 2, rrDate: OCTOBER };
    const back = { ...sold, docTypeName: 'Возврат', sellerOperName: 'Возврат', quantity: 1 };
    const finance = [sold, { ...back, rrDate: NOVEMBER }, { ...sold, rrDate: NOVEMBER + 1, sku: '2041' }, { ...sold, currency: 'KZT' }];
    expect(missingPieces(filled([{ ...LINE, good: '2041' }], { finance }), 'RUB')).toEqual(new Map([[101, 30_000]]));
  });
});
