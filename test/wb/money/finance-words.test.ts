import fc from 'fast-check';
import { currencyCode, documentType, isCurrency, isPiece } from '../../../src/wb/money/finance-words';
import { saleKind } from '../../../src/wb/money/sale-letter';

const blanks = fc.stringMatching(/^[ \t\n\u00a0\u202f\u200b]{0,3}$/);

/** The same word in other letters, with other blanks around it and between its parts. */
function spellingsOf(word: string): fc.Arbitrary<string> {
  const letters = fc.array(fc.boolean(), { minLength: word.length, maxLength: word.length });
  return fc.tuple(letters, blanks, blanks, fc.stringMatching(/^[ \t\u00a0]{1,3}$/)).map(([upper, before, after, between]) =>
    before + [...word].map((letter, at) => (letter === ' ' ? between : upper[at] === true ? letter.toUpperCase() : letter)).join('') + after);
}

it.each([
  ['продажа', 'sale'], ['возврат', 'return'], ['сторно продаж', 'return'], ['сторно возвратов', 'sale'], ['корректный возврат', 'return'], ['коррекция продаж', 'sale'],
  ['перенос', 'unknown'], ['продажа 2', 'unknown'],
] as const)('a document of type «%s» is a %s however it is spelt', (word, type) => {
  fc.assert(fc.property(spellingsOf(word), (spelling) => {
    expect(documentType(spelling)).toBe(type);
  }));
});

it.each(['', ' ', '\u00a0', null, undefined])('%j is no document', (value) => {
  expect(documentType(value)).toBe('none');
});

/** Operations that public files over WB's reports name, and whether a piece moves. */
it.each([
  ['Продажа', true], ['Возврат', true], ['Корректная продажа', true], ['Сторно продаж', true], ['', true], ['Что-то новое', true],
  ['Компенсация ущерба', false], ['Частичная компенсация брака', false], ['Компенсация подмененного товара', false], ['Добровольная компенсация при возврате', false],
  ['Авансовая оплата за товар без движения', false], ['Корректировка эквайринга', false], ['Коррекция эквайринга', false], ['Корректировка вознаграждения', false],
  ['Услуга платная доставка', false], ['Бронирование товара через самовывоз', false], ['Компенсация скидки по программе лояльности', false],
  ['Возмещение за выдачу и возврат товаров на ПВЗ', false], ['Логистика', false], ['Доставка', false],
])('«%s» moves a piece: %p', (operation, expected) => {
  expect([isPiece(operation, true), isPiece(operation.toUpperCase(), true)]).toEqual([expected, expected]);
});

it('moves none by a name that we do not know where the buyer has paid nothing', () => {
  expect([isPiece('Что-то новое', false), isPiece('Продажа', false)]).toEqual([false, true]);
});

it.each([['RUB', 'RUB', true], ['rub ', 'RUB', true], ['₽', 'RUB', true], ['Руб.', 'RUB', true], ['643', 'RUB', true], ['RUR', 'RUB', true], ['kgs', 'KGS', true], ['', '', true], ['фантики', 'ФАНТИКИ', false], ['12', '12', false]])('%j is the currency %j, known: %p', (text, code, isKnown) => {
  expect([currencyCode(text), isCurrency(currencyCode(text))]).toEqual([code, isKnown]);
});

it.each([['S1', 1], ['s1', 1], [' R2', 1], ['A3', -1], ['B4', -1], ['D5', 0], ['X6', undefined], ['', undefined], [null, undefined]])('the letter of %j moves %p pieces', (id, pieces) => {
  expect(saleKind(id)?.pieces).toBe(pieces);
});
