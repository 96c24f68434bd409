import { reviews } from '../../src/reports/reviews';
import { tellingWords, textsByStem } from '../../src/reports/reviews/telling-words';
import { type Fields, tablesOf } from './tables';

const TODAY = 46_350;
type Datasets = Parameters<typeof tablesOf>[0]['datasets'];

const shown = (datasets: Datasets, ...columns: string[]): unknown[][] =>
  reviews().rows(tablesOf({ today: TODAY, datasets })).map((row) => columns.map((column) => row[column]));

let ids = 0;
const review = (stars: number | string, daysAgo: number | '', more: Fields = {}): Fields => {
  ids += 1;
  return { id: `r${ids}`, createdDate: daysAgo === '' ? '' : TODAY - daysAgo + 0.4, productValuation: stars, nmId: 11, answer: 'Спасибо', ...more };
};

describe('ratings of items', () => {
  it('compare four weeks with those before, and with all that is known', () => {
    const feedbacks = [review(5, 0), review(5, 1), review(2, 28), review(4, 29), review(5, 56), review(1, 57)];
    expect(shown({ feedbacks }, 'rating', 'ratingBefore', 'ratingChange', 'ratingAll', 'count', 'countBefore', 'countAll', 'low', 'lowShare', 'lastLow')).toEqual([
      [3.5, 4.5, -1, 3.67, 2, 2, 6, 1, 50, TODAY - 28],
    ]);
  });

  it('are nothing where nobody has written', () => {
    expect(shown({ feedbacks: [review(5, 200)] }, 'rating', 'ratingBefore', 'ratingChange', 'ratingAll', 'lowShare', 'lastLow', 'waitingSince')).toEqual([['', '', '', 5, '', '', '']]);
  });

  it('tell which reviews wait for an answer', () => {
    const feedbacks = [
      review(1, 3, { answer: '', text: 'Порвалась' }), review(5, 90, { answer: '', pros: 'Мягкая' }), review(5, 2, { answer: '' }),
      review(4, 4, { answer: '', text: 'Хорошо', state: 'wbRu' }), review(4, 4, { text: 'Хорошо' }),
    ];
    expect(shown({ feedbacks, feedbackArchive: [review(1, 300, { answer: '', text: 'Ужас' })] }, 'waiting', 'waitingSince')).toEqual([[2, TODAY - 90]]);
  });

  it('count a review of both sheets once', () => {
    const own = review(5, 1);
    expect(shown({ feedbacks: [own], feedbackArchive: [own, review(3, 400)] }, 'countAll', 'ratingAll')).toEqual([[2, 4]]);
  });

  it('say what bad reviews are about, and why goods come back', () => {
    const feedbacks = [
      review(1, 5, { text: 'Очень маломерит, швы кривые' }), review(2, 60, { cons: 'Маломерят! Очень тонкая ткань' }), review(3, 70, { text: 'швы разошлись, ткань тонкая' }),
      review(1, 91, { text: 'Линяет, линяет, линяет' }), review(5, 3, { text: 'Очень хорошая' }), review(5, 3, { text: 'очень удобно' }), review(5, 4, { text: 'Очень!' }),
    ];
    const itemReturns: Fields[] = [
      { nmId: 11, orderDt: TODAY - 3, returnReason: 'Брак', returnType: 'Возврат брака' }, { nmId: 11, orderDt: TODAY - 9, returnReason: ' ', returnType: 'Отказ' },
      { nmId: 11, orderDt: TODAY - 9, returnReason: 'Отказ' }, { nmId: 11, orderDt: TODAY - 300, returnReason: 'Давно' }, { nmId: 12, orderDt: TODAY - 1, returnReason: 'Пересорт' },
    ];
    const claims = [{ nm_id: 11, dt: TODAY - 2, user_comment: 'Не тот размер' }, { nm_id: 11, dt: TODAY - 3, user_comment: 'размеры перепутаны' }, { nm_id: 11, dt: TODAY - 200, user_comment: 'размер' }];
    expect(shown({ feedbacks, itemReturns, claims }, 'nmId', 'words', 'reasons', 'claims', 'claimWords')).toEqual([
      [11, expect.stringMatching(/^(?=.*маломер[ия]т 2)(?=.*тонкая 2)(?!.*очень)(?!.*линяет)/), 'Отказ 2, Брак 1', 2, 'размер 2'],
      [12, '', 'Пересорт 1', 0, ''],
    ]);
  });

  it('name items as their cards do, and keep what is of no article', () => {
    const feedbacks = [review(5, 1, { supplierArticle: 'was', productName: 'Была' }), review(5, 1, { nmId: 12, supplierArticle: 'own', productName: 'Своя' }), review(5, 1, { nmId: '' })];
    expect(shown({ feedbacks, cards: [{ nmID: 11, vendorCode: 'A', title: 'Майка' }] }, 'vendorCode', 'title', 'nmId', 'line')).toEqual([
      ['A', 'Майка', 11, '11'], ['own', 'Своя', 12, '12'], ['#article', '', '', '-'],
    ]);
  });

  it('count what they do not understand', () => {
    expect(shown({ feedbacks: [review('', 1), review(7, 1), review(5, '')] }, 'countAll', 'odd')).toEqual([[1, 3]]);
  });

  it('put first what waits, then what is rated low', () => {
    const feedbacks = [review(5, 1, { nmId: 1 }), review(1, 1, { nmId: 2 }), review(5, 1, { nmId: 3, answer: '', text: 'Когда будет?' })];
    expect(shown({ feedbacks }, 'nmId')).toEqual([[3], [2], [1]]);
  });

  it('have every column in every row', () => {
    const { table: { columns } } = reviews();
    const [row = {}] = reviews().rows(tablesOf({ today: TODAY, datasets: { feedbacks: [review(1, 1)] } }));
    expect(Object.keys(row).sort()).toEqual(columns.map(({ id }) => id).sort());
  });
});

describe('telling words', () => {
  it('are those of more texts here than elsewhere, at most so many', () => {
    const here = ['сломалась сразу', 'сломался замок', 'замок плохой', 'сразу сломалось'];
    const others = ['замок отличный', 'замок крепкий', 'сразу понравилось'];
    expect(tellingWords(here, textsByStem(others), others.length, 5)).toEqual([{ word: 'сломалась', texts: 3 }, { word: 'сразу', texts: 2 }]);
    expect(tellingWords(here, new Map(), 0, 1)).toEqual([{ word: 'сломалась', texts: 3 }]);
  });

  it('are none in no text', () => {
    expect([tellingWords([], new Map(), 0, 5), tellingWords(['', '  12 34'], new Map(), 0, 5)]).toEqual([[], []]);
  });
});
