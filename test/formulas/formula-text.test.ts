import { formulaText, isReference } from '../../src/formulas/formula-text';

const PARAMETERS = ['articles', 'period', 'group', 'measure', 'shop', 'stamp'] as const;
const WRITING = { separator: ';', stamp: 'WB_Обновлено' } as const;

it('quotes words, and leaves cells and articles as they are', () => {
  expect(formulaText('WB_ORDERS', PARAMETERS, { articles: 'a2:a10', period: '7 дней', group: '', measure: 'сумма' }, WRITING)).toBe('=WB_ORDERS(A2:A10; "7 дней"; ; "сумма"; ; WB_Обновлено)');
  expect(formulaText('WB_PRICE', ['articles'], { articles: ' 1234567 ' }, WRITING)).toBe('=WB_PRICE(1234567)');
  expect(formulaText('WB_STOCKS', ['articles', 'warehouse'], { articles: '0123-арт' }, { ...WRITING, separator: ',' })).toBe('=WB_STOCKS("0123-арт")');
});

it('ends with the last argument where there is no cell of the stamp', () => {
  expect(formulaText('WB_ORDERS', PARAMETERS, { articles: 'все', period: 'вчера' }, { ...WRITING, stamp: '' })).toBe('=WB_ORDERS("все"; "вчера")');
});

it.each(['")&IMPORTXML("http://example.com";"//a', '=1+1', 'A1)+B2', "'x", 'A2;B2', '"'])('makes no formula of what was typed: %s', (typed) => {
  const text = formulaText('WB_CARD', ['articles'], { articles: typed }, WRITING);
  expect(text).toBe(`=WB_CARD("${typed.split('"').join('""')}")`);
  expect(isReference(typed)).toBe(false);
});
