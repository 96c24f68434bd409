import { brandPlaces } from '../../src/reports/brand-places';
import { search } from '../../src/reports/search';
import { words as english } from '../../src/reports/search/en';
import { words as russian } from '../../src/reports/search/ru';
import type { WireRow } from '../../src/tables/table';
import type { Cell } from '../../src/ports/workbook';
import { type Fields, tablesOf } from './tables';

const END = 46_349;
const TEXT = { nmId: 11, text: 'Кружка', vendorCode: 'A', name: 'Кружка белая', end: END, frequency: 5000, avgPosition: 12, medianPosition: 10, visibility: 0.45, openCard: 40, addToCart: 8, orders: 3 };

const made = (searchTexts: readonly Fields[], kept: readonly Fields[] = [], cards: readonly Fields[] = []): readonly WireRow[] =>
  search().rows(tablesOf({ today: END + 1, datasets: { searchTexts, cards }, reports: { search: kept } }));
const pick = (rows: readonly WireRow[], ...columns: string[]): unknown[][] => rows.map((row) => columns.map((column) => row[column]));

describe('positions in the search', () => {
  it('show each text, and which part of the article’s orders it brings', () => {
    const rows = made([TEXT, { ...TEXT, text: 'чашка', openCard: 10, orders: 9 }, { ...TEXT, nmId: 12, name: '', openCard: 0, orders: 0 }], [], [{ nmID: 12, title: 'С карточки' }]);
    expect(pick(rows, 'nmId', 'title', 'text', 'visibility', 'opens', 'opensShare', 'orders', 'ordersShare')).toEqual([
      [11, 'Кружка белая', 'чашка', 45, 10, 20, 9, 75], [11, 'Кружка белая', 'Кружка', 45, 40, 80, 3, 25], [12, 'С карточки', 'Кружка', 45, 0, '', 0, ''],
    ]);
  });

  it.each<[string, Fields]>([
    ['sells', {}], ['raise', { avgPosition: 21 }], ['sells', { avgPosition: '' }], ['idle', { orders: 0, openCard: 30 }], ['little', { orders: 0, openCard: 29 }],
    ['unseen', { orders: 0, openCard: 5, avgPosition: 101 }], ['little', { orders: 0, openCard: 5, avgPosition: '' }], ['gone', { end: END - 7 }],
  ])('say %s of %j', (verdict, fields) => {
    expect(pick(made([{ ...TEXT, ...fields }, { ...TEXT, text: 'другой' }]), 'text', 'verdict')).toContainEqual(['Кружка', verdict]);
    for (const words of [russian, english]) expect(Object.keys(words.values?.verdict ?? {})).toContain(verdict);
  });

  it('remember the week before, though WB tells of the last one alone', () => {
    const days = [0, 1, 6, 7, 9, 14];
    let kept: readonly WireRow[] = [];
    const seen = days.map((later) => {
      kept = made([{ ...TEXT, end: END + later, avgPosition: 100 - later, frequency: 1000 + later }], kept as readonly Record<string, Cell>[]);
      return pick(kept, 'position', 'positionBefore', 'frequencyBefore', 'beforeEnd')[0];
    });
    expect(seen).toEqual([
      [100, '', '', ''], [99, '', '', ''], [94, '', '', ''], [93, 100, 1000, END], [91, 100, 1000, END], [86, 93, 1007, END + 7],
    ]);
  });

  it('are nothing without texts, and have every column in every row', () => {
    expect(made([])).toEqual([]);
    expect(Object.keys(made([{ nmId: 11, text: 'пусто' }])[0] ?? {}).sort()).toEqual(search().table.columns.map(({ id }) => id).sort());
  });
});

describe('the place of a brand', () => {
  const day = (ago: number, pricePercent: Cell, brandRating: Cell, more: Fields = {}): Fields =>
    ({ brand: 'Свой', parentId: '5', parentName: 'Посуда', applyDate: END - ago, pricePercent, qtyPercent: 0.01, brandRating, ...more });
  const places = (brandShare: readonly Fields[], ...columns: string[]): unknown[][] => pick(brandPlaces().rows(tablesOf({ today: END + 3, datasets: { brandShare } })), ...columns);

  it('is compared week with week, up to the last day that WB has', () => {
    const rows = [day(0, 0.03, 8), day(6, 0.02, 9), day(7, 0.01, 12), day(13, 0.02, 4), day(27, 0.07, 20), day(28, 0.9, 30)];
    expect(places(rows, 'brand', 'category', 'share', 'shareBefore', 'shareChange', 'shareMonth', 'pieces', 'place', 'placeBefore', 'placeBest', 'lastDay', 'days', 'odd')).toEqual([
      ['Свой', 'Посуда', 2.5, 1.5, 1, 3, 1, 8, 12, 4, END, 6, 0],
    ]);
  });

  it('is apart for each category, the largest share first', () => {
    expect(places([day(0, 0.01, 1), day(0, 0.2, 2, { parentId: '6' }), day(0, 0.1, 3, { brand: 'Другой' })], 'brand', 'share')).toEqual([['Свой', 20], ['Другой', 10], ['Свой', 1]]);
  });

  it('is nothing where WB tells nothing, and counts what is not understood', () => {
    expect(places([day(0, '', ''), day(0, 0.1, '', { applyDate: '' })], 'share', 'shareBefore', 'shareChange', 'place', 'placeBest', 'odd')).toEqual([['', '', '', '', '', 2]]);
    expect(places([day(0, 0.1, '', { applyDate: '' })], 'lastDay', 'odd')).toEqual([['', 1]]);
  });
});
