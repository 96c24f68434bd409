import { type AlertId, ALERTS } from '../../src/alerts';
import type { FileView } from '../../src/formulas/formula';
import type { Cell } from '../../src/ports/workbook';
import { serialOf } from '../../src/wb/time/moscow-time';

const day = (text: string) => (text === '' ? '' : serialOf(text) as number);

/** What a rule finds on the one sheet that it reads: column ids, then rows as a reader gives them. */
function found(id: AlertId, [ids = [], ...rows]: readonly (readonly Cell[])[], threshold = ALERTS[id].threshold): unknown {
  const read = (asked: readonly string[]): Cell[][] => rows.map((row) => asked.map((column) => row[ids.indexOf(column)] ?? ''));
  const file = { dataset: () => ({ read }), stamp: () => serialOf('2026-11-23') } as unknown as FileView;
  return ALERTS[id].find(file, threshold).map(({ subject, value, unit }) => (unit === undefined ? [subject, value] : [subject, value, unit]));
}

describe('prices in quarantine', () => {
  const priceQuarantine = [
    ['nmID', 'vendorCode', 'newPrice', 'priceDiff', 'currencyIsoCode4217'],
    [1, 'A-1', 100, -300, 'RUB'], [2, '', 200, -900, 'KZT'], [3, 'A-3', 50, 0, 'RUB'], [4, 'A-4', 60, -10, ''],
  ];

  it('are named, the largest fall first; one that was let out is none', () => {
    expect(found('quarantine', priceQuarantine)).toEqual([['2', 200, 'KZT'], ['A-1', 100], ['A-4', 60]]);
    expect(found('quarantine', priceQuarantine, 4)).toEqual([]);
  });
});

describe('blocked cards', () => {
  const blockedCards = [
    ['nmId', 'reason', 'vendorCode', 'isBlocked'],
    [1, 'Нет декларации', 'A-1', true], [1, 'Чужой знак', 'A-1', true], [2, 'Фото', '', true], [3, 'Фото', 'A-3', false],
  ];

  it('are named once with the number of reasons; one that is back is none', () => {
    expect(found('blocked', blockedCards)).toEqual([['A-1', 2], ['2', 1]]);
    expect(found('blocked', blockedCards, 3)).toEqual([]);
  });
});

describe('bad reviews', () => {
  const review = (id: string, on: string, stars: Cell, answer: string, code: string) => [id, day(on), stars, answer, code, 7];
  const feedbacks = [
    ['id', 'createdDate', 'productValuation', 'answer', 'supplierArticle', 'nmId'],
    review('1', '2026-11-20', 3, '', 'A-1'), review('2', '2026-11-21', 1, '', 'A-2'), review('3', '2026-11-22', 2, '', 'A-2'), review('4', '2026-11-22', 4, '', 'A-3'),
    review('5', '2026-11-22', 1, 'Спасибо', 'A-4'), review('6', '2026-09-01', 1, '', 'A-5'), review('7', '2026-11-22', '', '', 'A-6'), review('8', '2026-11-22', 2, '', ''),
    review('9', '', 1, '', 'A-7'),
  ];

  it('are counted by article while they have no answer and are not old', () => {
    expect(found('badReviews', feedbacks)).toEqual([['A-2', 2], ['A-1', 1], ['7', 1]]);
    expect(found('badReviews', feedbacks, 1)).toEqual([['A-2', 1]]);
  });
});

describe('low ratings', () => {
  const itemRating = [
    ['nmId', 'vendorCode', 'feedbackRating', 'feedbackCount'],
    [1, 'A-1', 4.4, 3], [2, '', 3.1, 9], [3, 'A-3', 4.5, 2], [4, 'A-4', 0, 0], [5, 'A-5', 4, 0], [6, 'A-6', 3.1, 20],
  ];

  it('are those of articles that have reviews, the worst and the most reviewed first', () => {
    expect(found('lowRating', itemRating)).toEqual([['A-6', 3.1], ['2', 3.1], ['A-1', 4.4]]);
    expect(found('lowRating', itemRating, 3)).toEqual([]);
  });
});
