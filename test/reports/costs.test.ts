import { costs } from '../../src/reports/costs';
import { costBook } from '../../src/reports/costs/cost-book';
import { words as english } from '../../src/reports/costs/en';
import { words as russian } from '../../src/reports/costs/ru';
import { type Fields, tablesOf } from './tables';

const TODAY = 46_350;

describe('the report of costs', () => {
  it('has a row for each article of the cards, whatever sizes it has, and for those that are sold without a card', () => {
    const rows = costs().rows(tablesOf({
      today: TODAY,
      datasets: {
        cards: [
          { nmID: 101, vendorCode: 'A', title: 'Майка', brand: 'Б' }, { nmID: 101, vendorCode: 'A', title: 'Майка', brand: 'Б' },
          { nmID: 102, vendorCode: 'B', title: 'Носки', brand: 'Б' },
        ],
        finance: [
          { nmId: 101, vendorCode: 'old', currency: 'руб' }, { nmId: 103, vendorCode: 'C', title: 'Шарф', currency: 'RUB' },
          { nmId: 0, currency: 'RUB' }, { nmId: '', currency: 'KZT' },
        ],
      },
    }));
    expect(rows).toEqual([
      { nmId: 101, vendorCode: 'A', title: 'Майка', brand: 'Б', currency: 'RUB', state: '', missing: 0 },
      { nmId: 102, vendorCode: 'B', title: 'Носки', brand: 'Б', currency: 'RUB', state: '', missing: 0 },
      { nmId: 103, vendorCode: 'C', title: 'Шарф', brand: '', currency: 'RUB', state: '', missing: 0 },
    ]);
  });

  it('never writes what people fill in', () => {
    const { table, rows } = costs();
    const typed = table.columns.filter(({ isTyped }) => isTyped).map(({ id }) => id);
    expect(typed).toEqual(['cost', 'from', 'cost2', 'from2', 'extra']);
    const [row = {}] = rows(tablesOf({ today: TODAY, datasets: { cards: [{ nmID: 101 }] } }));
    expect(typed.filter((id) => id in row)).toEqual([]);
    expect(row['currency']).toBe('RUB');
  });
});

describe('the cost of a piece', () => {
  const book = (filled: Readonly<Record<string, number | string>>) =>
    costBook(tablesOf({ today: TODAY, datasets: {}, reports: { costs: [{ nmId: 101, currency: 'RUB', ...filled }] } }));
  const parts = (filled: Readonly<Record<string, number | string>>, day: number) => book(filled)(101, 'RUB', day).cost;

  it.each([
    ['a cost without a day has always held', { cost: 100 }, 1, 1_000_000],
    ['also for a row without a day', { cost: 100 }, -Infinity, 1_000_000],
    ['before its first day it is not known', { cost: 100, from: 46_000 }, 45_999, null],
    ['on its first day it is', { cost: 100, from: 46_000 }, 46_000, 1_000_000],
    ['a new one holds from its day', { cost: 100, cost2: '120,50', from2: 46_100 }, 46_100, 1_205_000],
    ['and not before', { cost: 100, cost2: 120, from2: 46_100 }, 46_099, 1_000_000],
    ['a new one without a day never holds', { cost: 100, cost2: 120 }, 46_100, 1_000_000],
    ['the later one holds, whichever column it is in', { cost: 100, from: 46_200, cost2: 120, from2: 46_100 }, 46_300, 1_000_000],
    ['for nothing is a cost too', { cost: 0 }, 46_000, 0],
    ['what is no number is none', { cost: 'много' }, 46_000, null],
    ['nor is less than nothing', { cost: -5 }, 46_000, null],
    ['nor is a day that is no date', { cost: 100, from: 'весна' }, 46_000, null],
  ])('%s', (_what, filled, day, expected) => {
    expect(parts(filled, day)).toBe(expected);
  });

  it('holds in its own currency, for its own article, and is one object for all days of a span', () => {
    const costOf = book({ cost: 100, extra: 5, from: 46_000 });
    expect(costOf(101, 'RUB', 46_000)).toBe(costOf(101, 'RUB', 46_500));
    expect(costOf(101, 'RUB', 45_000)).toEqual({ cost: null, extra: 50_000 });
    expect(costOf(101, 'KZT', 46_000)).toEqual({ cost: null, extra: 0 });
    expect(costOf(102, 'RUB', 46_000)).toEqual({ cost: null, extra: 0 });
    expect(costOf(null, 'RUB', 46_000)).toEqual({ cost: null, extra: 0 });
  });
});

describe('what people fill in as costs', () => {
  it.each<[string, Fields]>([
    ['', {}],
    ['counted', { cost: 100 }], ['counted', { cost: '1 200,50' }], ['counted', { cost: 0 }], ['counted', { extra: 15 }], ['counted', { cost: 100, from: 46_000, cost2: 120, from2: 46_100 }],
    ['noAmount', { cost: 'тысяча' }], ['noAmount', { cost: '#DIV/0!' }], ['noAmount', { cost: 100, extra: 'упаковка' }], ['noAmount', { cost: 100, cost2: '?' }],
    ['negative', { cost: -5 }], ['negative', { cost: 5, extra: -1 }],
    ['noDay', { cost: 100, from: 'весна' }], ['noDay', { cost: 100, cost2: 120, from2: 'скоро' }],
    ['noNewDay', { cost: 100, cost2: 120 }],
  ])('is told to be «%s»: %j', (state, filled) => {
    const [row] = costs().rows(tablesOf({ today: TODAY, datasets: { cards: [{ nmID: 101 }] }, reports: { costs: [{ nmId: 101, currency: 'RUB', ...filled }] } }));
    expect(row?.['state']).toBe(state);
  });

  it('is never a cost below nothing, of a piece or beside it', () => {
    const book = costBook(tablesOf({ today: TODAY, datasets: {}, reports: { costs: [{ nmId: 101, currency: 'RUB', cost: -5, extra: -3 }] } }));
    expect(book(101, 'RUB', 46_000)).toEqual({ cost: null, extra: 0 });
  });

  it('has words for every state', () => {
    for (const words of [russian, english]) expect(Object.keys(words.values?.state ?? {})).toEqual(['counted', 'noAmount', 'negative', 'noDay', 'noNewDay', 'notFilled', 'partly', 'dated']);
  });
});

describe('pieces without a cost', () => {
  const sale = (more: Fields): Fields => ({ nmId: 101, currency: 'RUB', docTypeName: 'Продажа', sellerOperName: 'Продажа', quantity: 1, retailAmount: 100, rrDate: 46_310, ...more });
  const finance = [sale({ quantity: 3 }), sale({ rrDate: 46_340, quantity: 2, sku: 'b1' }), sale({ rrDate: 46_341, docTypeName: 'Возврат', sellerOperName: 'Возврат', sku: 'b1' }), sale({ nmId: 102, currency: 'KZT' }), sale({ nmId: '', retailAmount: 0, quantity: 0 })];
  const cards = [{ nmID: 101, vendorCode: 'A', barcode: 'B1' }, { nmID: 102, vendorCode: 'B', barcode: 'B2' }];
  const shown = (filled: Fields, dated: readonly Fields[] = []) =>
    costs().rows(tablesOf({ today: TODAY, datasets: { cards, finance }, reports: { costs: [{ nmId: 101, currency: 'RUB', ...filled }], costHistory: dated.map((line, at) => ({ line: at + 1, currency: 'RUB', ...line })) } }))
      .map(({ nmId, state, missing }) => [nmId, state, missing]);

  it.each<[string, Fields, Fields[], string, number]>([
    ['are all where nothing is filled in', {}, [], 'notFilled', 4],
    ['are all where only other costs are', { extra: 5 }, [], 'notFilled', 4],
    ['are those of days before the first cost', { cost: 10, from: 46_327 }, [], 'partly', 3],
    ['are all before a cost to come', { cost: 10, from: TODAY + 1 }, [], 'partly', 4],
    ['are told after what is wrong with the cells', { cost: 'десять' }, [], 'noAmount', 4],
    ['are none where a cost has always held', { cost: 10 }, [], 'counted', 0],
    ['are none where the prices by date know all', {}, [{ good: 'A', cost: 10 }], 'dated', 0],
    ['are those that the prices by date do not know', {}, [{ good: 'A', from: 46_327, cost: 10 }], 'partly', 3],
    ['are all but those of the one barcode that has a price', {}, [{ good: 'B1', cost: 10 }], 'partly', 3],
  ])('%s', (_what, filled, dated, state, missing) => {
    expect(shown(filled, dated)).toEqual([[101, state, missing], [102, '', 0]]);
  });
});
