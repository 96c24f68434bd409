import { placesOf } from '../../../src/datasets/stocks/real-warehouses';

it('counts nothing where an amount is no number, and keeps what WB sent', () => {
  expect(placesOf({ warehouses: [{ warehouseName: 'Казань', quantity: 'about' }] })).toEqual([
    { name: expect.any(String) as string, warehouseName: 'Казань', quantity: 'about', pieces: 0 },
  ]);
});
