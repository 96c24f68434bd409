import { costs } from '../../src/reports/costs';
import { costBook } from '../../src/reports/costs/cost-book';
import { tablesOf } from './tables';

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
      { nmId: 101, vendorCode: 'A', title: 'Майка', brand: 'Б', currency: 'RUB' },
      { nmId: 102, vendorCode: 'B', title: 'Носки', brand: 'Б', currency: 'RUB' },
      { nmId: 103, vendorCode: 'C', title: 'Шарф', brand: '', currency: 'RUB' },
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
