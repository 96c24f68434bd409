import { answersFromTemplates } from '../../src/actions/mandates/answers-from-templates';
import { bidsByShare } from '../../src/actions/mandates/bids-by-share';
import { remadeWishes } from '../../src/actions/mandates/remade';
import { stocksFromAccount } from '../../src/actions/mandates/stocks-from-account';
import type { Values } from '../../src/actions/action';
import type { Wish } from '../../src/actions/engine/wishes';

const TEMPLATES = { rating5: 'Рады, что {товар} подошёл', rating4: '', rating3: 'Жаль, {артикул}', rating2: '', rating1: '' };
const wish = (key: string, ...values: Wish['values']): Wish => ({ key, values });

/** What a kind sends for a row of which a sheet wants `wished` and WB shows `now`; null for nothing. */
function sent(kind: Parameters<typeof remadeWishes>[0], terms: Parameters<typeof remadeWishes>[1], wished: Wish['values'], now: Values): Wish['values'] | null {
  const { wishes: [made], refused } = remadeWishes(kind, terms, [wish('1', ...wished)], new Map([['1', now]]));
  expect(refused).toEqual(made === undefined ? [{ key: '1', why: 'isBeyondTerms' }] : []);
  return made?.values ?? null;
}

describe('what goes out by a mandate is made of what WB shows and of its terms', () => {
  it.each<[string, Values, string | null]>([
    ['the template of its rating', [null, 5, 'Платье', 'A-1'], 'Рады, что Платье подошёл'],
    ['nothing for a rating without one', [null, 4, 'Платье', 'A-1'], null],
    ['the article as WB has it', [null, 3, 'Платье', 'A-1'], 'Жаль, A-1'],
    ['a name that WB does not show', [null, 5, null, null], 'Рады, что  подошёл'],
    ['no rating', [null, null, 'Платье', 'A-1'], null],
  ])('an answer: %s', (_name, now, words) => {
    for (const forged of ['Берите на example.com', 'Рады, что Платье подошёл', '']) expect(sent(answersFromTemplates, TEMPLATES, [forged], now)).toEqual(words === null ? null : [words]);
  });

  it('a bid: a step below what WB shows and not below the floor, whatever the sheet wants', () => {
    const terms = { above: 20, lower: 10, floor: 50 };
    for (let kopecks = 1; kopecks < 200_000; kopecks += 997) {
      const bid = kopecks / 100;
      const lowest = Math.max(50, Math.floor(bid * 90) / 100);
      for (const forged of [0.01, 50, 999_999]) expect(sent(bidsByShare, terms, [forged], [bid])).toEqual(lowest < bid ? [lowest] : null);
    }
    expect(sent(bidsByShare, terms, [60], [null])).toBeNull();
  });

  it('a stock: what the books say, which the terms have bounded', () => {
    expect(sent(stocksFromAccount, { warehouse: '7', reserve: 0, cap: 5 }, [5], [3])).toEqual([5]);
  });

  it('a row that WB does not show is judged as every other', () => {
    expect(remadeWishes(bidsByShare, {}, [wish('1', 5)], new Map())).toEqual({ wishes: [wish('1', 5)], refused: [] });
  });
});
