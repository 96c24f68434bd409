/** Columns that several tables have in common; every one has the shop. */
export const shop = {
  header: 'Shop',
  note: 'Your shop as it is named in the panel. Filter by this column if you have several.',
};
export const supplierArticle = { header: 'Vendor code', note: 'Your own article from the card.' };
export const nmId = { header: 'WB article', note: 'Number of the card on Wildberries; buyers search by it.' };
export const title = { header: 'Title', note: 'Name of the item from its card.' };
export const picture = {
  header: 'Picture',
  note: 'First photo of the card. Google shows it: it loads it from WB’s site and asks for permission first. Taller rows make it larger.',
};
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
/** Assembly orders: what sellers bring or hand over themselves, by whichever scheme. */
export const assemblyId = { header: 'Assembly order', note: 'Number of the assembly order, as in the WB cabinet.' };
export const sellerWarehouseId = { header: 'Warehouse ID', note: 'Number of your warehouse inside WB.' };
export const cargoType = { header: 'Cargo', note: 'Small, oversized or large goods.' };
export const isB2b = { header: 'Bought by a company', note: '“yes” where the buyer is a company or an entrepreneur.' };
export const colorCode = { header: 'Colour code', note: 'Only of goods that are tinted to order.' };
export const buyerComment = { header: 'Buyer’s comment', note: 'Written by the buyer. It may hold a name or a phone number: everybody who may open the file will see it.' };
export const orderUid = { header: 'Basket', note: 'Number of the purchase: orders of one basket share it.' };
export const fbsSupplyId = { header: 'Supply', note: 'Number of the FBS supply that the order was put into.' };
/** Source: WB's pages of assembly orders of all schemes, field `supplierStatus`. */
export const supplierStatuses = {
  new: 'New', confirm: 'Being assembled', complete: 'On its way', deliver: 'Being delivered', prepare: 'Ready for pick-up', receive: 'Received by the buyer',
  reject: 'Refused on receipt', cancel: 'Cancelled by the seller', cancel_carrier: 'Cancelled by the carrier', cancel_missed_call: 'Cancelled: nobody answered',
  cancel_shelf_life: 'Cancelled: kept too long',
};
/** Source: the same pages, field `wbStatus`. */
export const wbStatuses = {
  waiting: 'At work', sorted: 'Sorted', sold: 'Received by the buyer', canceled: 'Cancelled', canceled_by_client: 'Refused by the buyer on receipt',
  declined_by_client: 'Cancelled by the buyer in the first hour', defect: 'Cancelled as faulty', ready_for_pickup: 'Waits for the buyer', postponed_delivery: 'Delivery put off',
  accepted_by_carrier: 'Accepted by the carrier', sent_to_carrier: 'Sent to the carrier', canceled_by_carrier: 'Cancelled by the carrier',
  canceled_by_missed_call: 'Cancelled: nobody answered',
};
/** Source: the same pages, field `cargoType`. */
export const cargoTypes = { 1: 'Small', 2: 'Oversized', 3: 'Large' };
export const deliveryType = { header: 'Delivery', note: 'Who brings the orders, and where: FBS, DBS, DBW, pick-up or express.' };
/** Source: WB's page of sellers' warehouses, field `deliveryType`. */
export const deliveryTypes = { 1: 'FBS: to WB’s warehouse', 2: 'DBS: by the seller', 3: 'DBW: WB’s courier', 5: 'Pick-up', 6: 'Express by the seller' };
export const labels = { header: 'Labelling', note: 'Codes that are filled in: «Честный знак» (sgtin), UIN, IMEI, GTIN, number of the customs declaration.' };
export const dDate = { header: 'Delivery day', note: 'The day that the buyer has chosen.' };
export const dTime = { header: 'Delivery time', note: 'The hours that the buyer has chosen.' };
export const groupId = { header: 'Delivery group', note: 'Orders that go to one buyer from one warehouse share it.' };
export const convertedFinalPrice = { header: 'Buyer pays', note: 'What the buyer pays after all discounts, in the currency of your country.' };
export const convertedOriginalPrice = { header: 'Price before discounts', note: 'Your price before all discounts, in the currency of your country. WB does not count it for orders before 23.07.2026.' };
export const convertedOriginalFinalPrice = {
  header: 'Buyer pays less cashback', note: 'What the buyer pays after all discounts and cashback. WB does not count it for orders before 23.07.2026.',
};
/** What orders of all schemes have in common. */
export const assembly = {
  createdAt: { header: 'Created', note: 'When the assembly order came, Moscow time.' },
  supplierStatus: { header: 'State', note: 'Where the order stands with you: new, being assembled, on its way, cancelled. Renewed for 90 days.' },
  wbStatus: { header: 'State at WB', note: 'What Wildberries does with it: at work, sorted, waits for the buyer, received, cancelled. Renewed for 90 days.' },
  article: supplierArticle,
  nmId,
  title,
  techSize,
  barcode,
  convertedPrice: { header: 'Order price', note: 'Price per piece after all discounts but that for paying by WB Wallet, in the currency of your country.' },
  warehouseName: { header: 'Your warehouse', note: 'Seller’s warehouse that got the order. Needs the sheet “My warehouses”.' },
  isZeroOrder: { header: 'Was out of stock', note: '“yes” where what was ordered was not there any more. Such an order may be cancelled without a fine.' },
  currency,
  price: { header: 'Price in sale currency', note: 'The same price in the buyer’s currency.' },
  saleCurrency: { header: 'Sale currency', note: 'Currency in which the buyer pays.' },
  cargoType,
  rid: srid,
  id: assemblyId,
  chrtId,
  warehouseId: sellerWarehouseId,
};
/** Supplies to WB's warehouses. */
export const supplyDate = { header: 'Planned day', note: 'The day that the supply is planned for.' };
export const fbwSupply = { header: 'Supply', note: 'Number of the supply, as in the WB cabinet.' };
export const supplyWarehouse = { header: 'WB warehouse', note: 'Warehouse that the supply is planned for.' };
export const acceptedQuantity = { header: 'Accepted', note: 'Pieces that WB has accepted.' };
export const readyForSaleQuantity = { header: 'On sale', note: 'Pieces that can be ordered already.' };
export const unloadingQuantity = { header: 'Being put away', note: 'Pieces that WB is putting in their places.' };
/** Source: WB's page of FBS orders, field `decision` of labels. */
export const labelDecisions = {
  filled: 'Filled in, no check needed', optional: 'Not filled in, not required', required: 'Required, not filled in', pending: 'Being checked', deadlineExceeded: 'Check goes on, may be shipped',
  imeiMaySell: 'IMEI taken', imeiSoldB2B: 'IMEI taken: sold to a company', imeiInvalidFormat: 'IMEI: wrong format', imeiAlreadySold: 'IMEI already sold',
  uinMaySell: 'UIN taken', uinBadStatus: 'UIN: wrong state of the batch', uinBadProcess: 'UIN: wrong stage', uinBadStatusAndBadProcess: 'UIN: wrong state and stage',
  uinInvalidFormat: 'UIN: wrong format', uinNotFound: 'UIN not found', sgtinIntroduced: 'Code taken', sgtinSoldB2B: 'Code taken: sold to a company',
  sgtinInvalidFormat: 'Code: wrong format', sgtinNoGS: 'Code without GS', sgtinHasInvalidSymbols: 'Code: wrong symbols or spaces', sgtinHasNonLatinSymbols: 'Code: not Latin',
  sgtinInvalidPattern: 'Code: wrong structure', sgtinNotFound: 'Code not found in «Честный знак»', sgtinEmitted: 'Code only emitted', sgtinApplied: 'Code not in circulation',
  sgtinWrittenOff: 'Code written off', sgtinWithdrawn: 'Code out of circulation', sgtinRetired: 'Code out: sold', sgtinDisaggregated: 'Package taken apart',
  sgtinDisaggregation: 'Package was taken apart', sgtinAppliedNotPaid: 'Code not paid for',
};
