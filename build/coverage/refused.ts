/** Why a seller misses nothing although no dataset and no action reads it. */
const REASONS = {
  picture: 'a label, code or file to print, not data for a table',
  buyer: 'name, phone or address of a buyer, which belong in the one order that is delivered and not in a shared sheet',
  courier: 'how to reach the courier who fetches one parcel: another person\'s data, needed that day in the cabinet and not in a shared sheet',
  count: 'a number that can be counted in the table that has the rows, all of them',
  period: 'a bare number for a period: the table of reviews or questions has the rows themselves, answered and not, as far back as the seller chooses, up to three years',
  seen: 'whether somebody has opened the newest review and question in the cabinet: a mark of the cabinet, not of the shop',
  unanswered: 'how many have no answer: the table of reviews or questions shows which ones, for as long as the seller chooses, up to three years',
  single: 'one record of a list that is read whole',
  same: 'the same rows as another method that is read',
  tnved: 'codes that a card of a subject may be given, the same for every shop: the code that a product has is one of its characteristics, which the sheet of characteristics has',
  lookup: 'a register that is the same for every shop and has thousands of lines: one is looked up when a card is filled in',
  upload: 'an upload of prices that WB has not begun, by a number that only its sender knows: the actions that send prices ask what came of it',
  slow: 'the orders of a query by days: one product and thirty queries a call, so that a hundred products take half an hour of each run. What each query brought in seven days is read',
  named: 'names that every row of another method has already',
  people: 'who works in the cabinet, which is the owner\'s matter and not the shop\'s data',
  check: 'answers a question about one order at the counter, not data of the shop',
  again: 'repeats a report that is asked for anew anyway',
  staff: 'who works in the seller\'s own warehouse and under which phone number: the owner\'s matter, kept in the cabinet',
  off: 'switched off by WB since 2026-08-15, «temporarily», and answers 404',
  noShape: 'new since 2026-09-22, for personal tokens only: WB has shown nobody what its answer looks like, and a sheet must not be guessed',
  replaced: 'switched off by WB on 2026-11-16, and the method that replaces it is read',
  summed: 'the days of another method that is read, added up: the table has them by day',
  route: 'steps of parcels that cross a border, which WB has for no other order: the state in which each order is now, of those too, is read with the orders',
  setting: 'one setting of the cabinet and the subjects that it is not for: what they mean for each product is read with the products',
  noData: 'tells that WB is there and takes the token: «Проверить связь» in the panel asks it',
} as const;

type Reason = keyof typeof REASONS;

const KEYS: Readonly<Record<Reason, readonly string[]>> = {
  picture: [
    'POST /api/v3/orders/stickers/cross-border', 'GET /api/v1/seller/download/{id}',
  ],
  buyer: [
    'POST /api/v3/orders/client', 'POST /api/marketplace/v3/dbw/orders/client', 'POST /api/v3/dbs/orders/client',
    'POST /api/v3/click-collect/orders/client', 'POST /api/marketplace/v3/dbs/orders/b2b/info',
  ],
  courier: ['POST /api/v3/dbw/orders/courier'],
  count: ['GET /api/feedbacks/v1/pins/count', 'GET /adv/v1/count'],
  period: ['GET /api/v1/questions/count', 'GET /api/v1/feedbacks/count'],
  seen: ['GET /api/v1/new-feedbacks-questions'],
  unanswered: ['GET /api/v1/questions/count-unanswered', 'GET /api/v1/feedbacks/count-unanswered'],
  single: ['GET /api/v3/supplies/{supplyId}'],
  same: [
    'POST /api/v2/stocks-report/products/sizes', 'GET /api/v2/list/goods/size/nm', 'GET /adv/v1/promotion/count', 'POST /api/finance/v1/sales-reports/detailed/{reportId}',
    'GET /api/v3/orders/new',
    'POST /api/finance/v1/acquiring/detailed/{reportId}', 'POST /api/v1/documents/download/all',
  ],
  staff: ['GET /api/v3/dbw/warehouses/{warehouseId}/contacts'],
  off: ['POST /api/v1/acceptance/options', 'GET /api/v1/warehouses', 'GET /api/v1/transit-tariffs', 'GET /api/tariffs/v1/acceptance/coefficients'],
  noShape: ['GET /api/supplies/v1/discrepancies/{supplyId}'],
  tnved: ['GET /content/v2/directory/tnved'],
  lookup: [
    'GET /api/content/v2/directory/tnved/all', 'GET /api/content/v2/directory/okpd', 'GET /api/content/v2/directory/okpd/all',
    'GET /api/content/v1/brands',
  ],
  slow: ['POST /api/v2/search-report/product/orders'],
  upload: ['GET /api/v2/buffer/tasks', 'GET /api/v2/buffer/goods/task'],
  named: ['GET /api/v1/documents/categories', 'GET /content/v2/object/parent/all'],
  route: ['POST /api/v3/orders/status/history'],
  setting: ['GET /api/marketplace/v3/fbs/settings/autoreturns', 'GET /api/marketplace/v3/fbs/settings/autoreturns/subcategories/restricted'],
  people: ['GET /api/v1/users'],
  check: ['POST /api/v3/click-collect/orders/client/identity'],
  again: ['POST /api/v2/nm-report/downloads/retry'],
  replaced: ['GET /adv/v1/budget'],
  summed: ['POST /adv/v0/normquery/stats'],
  noData: ['GET /ping'],
};

/** Methods that WB answers with 404, and since when. */
const SWITCHED_OFF: Readonly<Record<string, string>> = {
  'GET /api/v1/analytics/goods-return': '2026-10-26',
  'GET /api/v1/analytics/region-sale': '2026-11-03',
};

/** By the key of the operation in WB's list, `METHOD path`. */
export const REFUSED: ReadonlyMap<string, string> = new Map([
  ...(Object.keys(KEYS) as Reason[]).flatMap((reason) => KEYS[reason].map((key) => [key, REASONS[reason]] as const)),
  ...Object.entries(SWITCHED_OFF).map(([key, day]) => [key, `WB switched it off on ${day}`] as const),
]);
