/** What a test may change in the behaviour of the stand-in. */
export interface Settings {
  /** Rows in one answer of orders and sales with flag=0. */
  ordersPageCap: number;
  /** All calls of one seller together. 150 lets ordinary use pass, cards at 100 a minute included. */
  globalPerMinute: number;
  /** Lists of prices, campaigns and advert statistics without anything in them: WB sends both forms. */
  emptyLists: 'null' | 'array';
  /** The seller subscribes to what WB calls Jam. */
  hasJam: boolean;
  /** How long WB works on an upload of prices. */
  priceTaskMs: number;
  /** Articles whose prices WB does not let change, because they are in a sale. */
  inSale: readonly number[];
  /** Accepts what is written and changes nothing. */
  isForgetful: boolean;
  /** Warehouses whose stocks WB is just working on: 409. */
  busyWarehouses: readonly number[];
}

export const defaultSettings: Settings = { ordersPageCap: 80_000, globalPerMinute: 150, emptyLists: 'null', hasJam: true, priceTaskMs: 2_000, inSale: [], isForgetful: false, busyWarehouses: [] };
