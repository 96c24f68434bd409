/** An order as WB's statistics send it, with what a case says of it. */
export function wbOrder(srid: string, nmId: number, said: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    date: '2026-11-20T10:00:00', lastChangeDate: '2026-11-20T10:00:00', warehouseName: 'Коледино', warehouseType: 'Склад WB', countryName: 'Россия',
    oblastOkrugName: 'Центральный федеральный округ', regionName: 'Москва', supplierArticle: `art-${nmId}`, nmId, barcode: '2000000000011', category: 'Дом', subject: 'Кружки',
    brand: 'Пример', techSize: '0', incomeID: 0, isSupply: false, isRealization: true, totalPrice: 1000, discountPercent: 0, spp: 0, finishedPrice: 1000, priceWithDisc: 1000,
    isCancel: false, cancelDate: '0001-01-01T00:00:00', sticker: '', gNumber: '1', srid, ...said,
  };
}

/** A fault that has WB answer the orders with these. */
export function ordersAre(...orders: readonly Record<string, unknown>[]) {
  return [{ match: { path: '/api/v1/supplier/orders' }, answer: { status: 200, body: orders } }];
}
