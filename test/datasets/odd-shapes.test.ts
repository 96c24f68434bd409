import { advertBalance } from '../../src/datasets/advert-balance';
import { campaignsIn, placesIn } from '../../src/datasets/advert-articles/places';
import { blockedCards } from '../../src/datasets/blocked-cards';

it('takes no place from a text that people have written over one', () => {
  expect(placesIn(['Лампы', '', '12 101 cpm'])).toEqual([{ advertId: 12, nmId: 101, payment: 'cpm' }]);
  expect(campaignsIn(['Лампы', '12 101 cpm', '12 102 cpm'])).toEqual([12]);
});

it('calls no card blocked of which WB says nothing', () => {
  const isBlocked = blockedCards().table.columns.find(({ id }) => id === 'isBlocked');
  expect([isBlocked?.from?.({ nmId: 101 }), isBlocked?.from?.({})]).toEqual([true, undefined]);
});

it('names no end of a bonus where there is none', () => {
  const derived = advertBalance().table.columns.flatMap(({ from }) => (from === undefined ? [] : [from({ cashbacks: [] })]));
  expect(derived).toContain(null);
});
