import { ALERTS } from '../../src/alerts';
import { fileView } from '../../src/app/cells/formulas';
import { cellServices, serial } from '../formulas/file';
import { ask, fileWith } from '../formulas/file';

const STAMP = serial('2026-11-23');
const order = (srid: string, nmId: number, warehouseType: string) => ['Лавка', srid, serial('2026-11-20'), nmId, `ART-${nmId}`, false, warehouseType];
const file = fileWith({
  orders: [
    ['shop', 'srid', 'date', 'nmId', 'supplierArticle', 'isCancel', 'warehouseType'],
    ...Array.from({ length: 13 }, (_none, at) => order(`a${at}`, 111, 'Склад продавца')),
    order('b', 111, 'Склад WB'),
    ...Array.from({ length: 14 }, (_none, at) => order(`c${at}`, 222, 'Склад продавца')),
  ],
  stocks: [['shop', 'nmId', 'chrtId', 'vendorCode', 'quantity'], ['Лавка', 111, '1', 'ART-111', 6]],
  sellerStocks: [['shop', 'nmId', 'chrtId', 'warehouseId', 'quantity'], ['Лавка', 222, '2', '9', 500], ['Лавка', 111, '1', '9', 500]],
});
const cover = (...args: unknown[]) => ask(file, 'WB_COVER', args, { stamp: STAMP });

it('divides the stock at WB by the orders from it', () => {
  expect(cover(111)).toBe(84);
  expect(cover()).toEqual([expect.anything(), [111, 'ART-111', 6, 1 / 14, 84]]);
});

it('says of an article that only the seller sends that it is not about WB’s warehouses', () => {
  expect(cover(222)).toBe('только со склада продавца');
});

it('warns of nothing', () => {
  expect(ALERTS.cover.find(fileView(cellServices(file, { stamp: STAMP })), 7)).toEqual([]);
});
