import fc from 'fast-check';
import { actionById } from '../../src/actions';
import type { Values } from '../../src/actions/action';
import { cardShown, wholeCard } from '../../src/actions/cards/whole-card';
import type { WireRow } from '../../src/tables/table';

const words = fc.string({ minLength: 1, maxLength: 30 }).filter((text) => !/[\n;:]/.test(text) && text.trim() === text);
const sizes = fc.array(fc.record({ chrtID: fc.nat(), techSize: words, wbSize: words, skus: fc.array(fc.stringMatching(/^\d{13}$/)), gtin: fc.array(words) }), { minLength: 1, maxLength: 3 });
const card = fc.record({
  nmID: fc.integer({ min: 1, max: 1e9 }), vendorCode: words, brand: words, title: words, description: fc.string(), kizMarked: fc.boolean(),
  documents: fc.record({ items: fc.array(fc.record({ id: words, type: fc.nat() })) }), dimensions: fc.record({ length: fc.nat(), width: fc.nat(), height: fc.nat(), weightBrutto: fc.nat(), isValid: fc.boolean() }),
  characteristics: fc.uniqueArray(fc.record({ id: fc.nat(), name: words, value: fc.oneof(fc.array(words, { minLength: 1 }), fc.nat()) }), { selector: ({ name }) => name, maxLength: 6 }), sizes,
});
const NOTHING: Values = [null, null, null, null, null, null, null, null];
const known = (one: object): WireRow => one as WireRow;

/** All that WB's method takes of a card: what is missing in the request, it empties. */
function taken({ dimensions, characteristics, ...rest }: Record<string, unknown>): object {
  const own = Object.fromEntries(Object.entries(dimensions as object).filter(([name]) => name !== 'isValid'));
  return { ...rest, dimensions: own, characteristics: (characteristics as { id: number; value: unknown }[]).map(({ id, value }) => ({ id, value })) };
}

it('a card is sent whole: what nobody changes is in it as it was', () => {
  fc.assert(fc.property(card, (one) => expect(wholeCard(known(one), NOTHING)).toEqual(taken(one))));
});

it('a changed field changes nothing else', () => {
  fc.assert(fc.property(card, words, fc.integer({ min: 1, max: 500 }), (one, title, width) => {
    const { dimensions } = one;
    expect(wholeCard(known(one), [title, null, null, width, null, '0.35', null, null])).toEqual(taken({ ...one, title, dimensions: { ...dimensions, width, weightBrutto: 0.35 } }));
  }));
});

it('a changed characteristic keeps its number and its kind, and all others', () => {
  const one = { nmID: 1, vendorCode: 'a', dimensions: {}, sizes: [], characteristics: [{ id: 5, name: 'Цвет', value: ['синий'] }, { id: 6, name: 'Ширина', value: 15 }, { id: 7, name: 'Пол', value: ['Женский'] }] };
  const after: Values = [null, null, null, null, null, null, 'Цвет: белый; красный\nШирина: 16', null];
  expect(cardShown(one, after)[6]).toBe('Цвет: синий\nШирина: 15');
  expect(wholeCard(one, after)).toMatchObject({ characteristics: [{ id: 5, value: ['белый', 'красный'] }, { id: 6, value: 16 }, { id: 7, value: ['Женский'] }] });
});

it('a barcode is added to those that the size has, and never taken away', () => {
  const one = { nmID: 1, vendorCode: 'a', dimensions: {}, characteristics: [], sizes: [{ chrtID: 3, techSize: '0', skus: ['111', '222'] }] };
  expect(wholeCard(one, [null, null, null, null, null, null, null, '222 333'])).toMatchObject({ sizes: [{ chrtID: 3, techSize: '0', skus: ['111', '222', '333'] }] });
  expect(cardShown({ ...one, sizes: [...one.sizes, ...one.sizes] }, [null, null, null, null, null, null, null, '333'])[7]).toBeNull();
});

it('a card that WB shows otherwise than the plan is not sent', () => {
  const { whole } = actionById('editCards');
  const change = { key: '1', before: ['old', null, null, null, null, null, null, null], after: ['new', null, null, null, null, null, null, null] };
  const shown = (title: string) => ({ cards: [{ nmID: 1, vendorCode: 'a', title, dimensions: {}, characteristics: [], sizes: [{ chrtID: 3 }] }] });
  expect(whole?.request([change], [shown('old')])?.body).toEqual([{ nmID: 1, vendorCode: 'a', title: 'new', dimensions: {}, characteristics: [], sizes: [{ chrtID: 3 }] }]);
  expect(whole?.request([change], [shown('other')])).toBeNull();
  expect(whole?.request([change], [{ cards: [] }])).toBeNull();
});

it.each([
  ['a title that is too long', ['a'.repeat(61), null, null, null, null, null, null, null], 'isTooLong'],
  ['a length of nothing', [null, null, 0, null, null, null, null, null], 'isBeyondRange'],
  ['a weight that is no number', [null, null, null, null, null, 'тяжёлый', null, null], 'isBeyondRange'],
  ['a characteristic that the card has not', [null, null, null, null, null, null, 'Цвет: белый\nВкус: сладкий', null], 'isUnknownCharacteristic'],
  ['barcodes of a card with several sizes', [null, null, null, null, null, null, null, '333'], 'hasManySizes'],
])('%s is refused before anything is sent', (_name, after, why) => {
  expect(actionById('editCards').refuse({ key: '1', before: [null, null, null, null, null, null, 'Цвет: синий', null], after: after as Values }, { priceChangePercent: 30, highestBid: 1 }, [])).toBe(why);
});
