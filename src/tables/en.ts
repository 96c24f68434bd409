/** Columns that several tables have in common; every one has the shop. */
export const shop = {
  header: 'Shop',
  note: 'Your shop as it is named in the panel. Filter by this column if you have several.',
};
export const supplierArticle = { header: 'Vendor code', note: 'Your own article from the card.' };
export const nmId = { header: 'WB article', note: 'Number of the card on Wildberries; buyers search by it.' };
export const title = { header: 'Title', note: 'Name of the item from its card.' };
export const subject = { header: 'Subject', note: 'Kind of item by WB’s list.' };
export const brand = { header: 'Brand', note: 'Brand from the card.' };
export const techSize = { header: 'Size', note: 'Size from the card. Items without sizes have 0.' };
export const barcode = { header: 'Barcode', note: 'Barcode of the size. Written as text, so that no digit is rounded.' };
export const warehouseName = {
  header: 'Warehouse',
  note: 'Where the item is sent from. Since 15.08.2026 WB gives nearly all warehouses in Russia one name.',
};
export const warehouseType = { header: 'Warehouse type', note: 'Whose warehouse it is: WB’s or the seller’s.' };
export const countryName = { header: 'Country', note: 'Country of the buyer.' };
export const oblastOkrugName = { header: 'District', note: 'Federal district of the delivery.' };
export const regionName = { header: 'Region', note: 'Region of the delivery.' };
export const category = { header: 'Category', note: 'Parent category of the subject.' };
export const totalPrice = { header: 'Price before discounts', note: 'Price before all discounts, ₽ per piece. It is not revenue.' };
export const discountPercent = { header: 'Seller discount, %', note: 'Your discount. The cell holds a share: 18 % is 0.18.' };
export const spp = { header: 'WB discount, %', note: 'Discount that Wildberries pays for (SPP). The cell holds a share: 18 % is 0.18.' };
export const isSupply = { header: 'Supply contract', note: 'For WB’s own use: sold under a supply contract.' };
export const isRealization = { header: 'Sales contract', note: 'For WB’s own use: sold under a contract of realization.' };
export const incomeID = { header: 'Supply number', note: 'Supply with which the item came to WB’s warehouse. 0 means not known.' };
export const sticker = { header: 'Sticker', note: 'Number on the sticker of the package; helps to find an item.' };
export const gNumber = { header: 'Basket', note: 'Number of the buyer’s basket: the same for things bought together.' };
export const srid = { header: 'Order number (srid)', note: 'Number by which one order is found on all sheets.' };
export const lastChangeDate = { header: 'Changed', note: 'When WB updated this row, Moscow time.' };
export const chrtId = { header: 'Size ID', note: 'Number of the size inside WB (chrtId). It links the sheets with the cards.' };
export const inWayToClient = {
  header: 'On the way to buyers',
  note: 'Pieces on their way to buyers. Where WB does not split them by warehouse, all stand in the first row of the item.',
};
export const inWayFromClient = {
  header: 'On the way back',
  note: 'Pieces that buyers returned and that are on their way back. Where WB does not split them, all stand in the first row of the item.',
};
export const currency = { header: 'Currency', note: 'Currency of the sums in this row. Never add up different currencies.' };
/** Sources: WB's field `reportType`; other numbers stay. */
export const reportTypes = { 1: 'Main', 2: 'Buyouts' };
