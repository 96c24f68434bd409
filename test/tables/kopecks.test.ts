import { kopecks } from '../../src/tables/kopecks';
import { currencyOf } from '../../src/wb/money/currency';

it.each([
  [28322, 283.22], ['1014', 10.14], [0, 0], [-5, -0.05], [null, null], [undefined, undefined], ['', ''], ['dear', 'dear'],
])('%j kopecks are %j roubles', (price, roubles) => {
  expect(kopecks('price')({ price })).toBe(roubles);
  expect(kopecks('priceInfo', 'price')({ priceInfo: { price } })).toBe(roubles);
});

it.each([[643, 'RUB'], ['933', 'BYN'], [999, 999], [null, null], [undefined, undefined]])('currency %j is %j', (number, letters) => {
  expect(currencyOf(number)).toBe(letters);
});
