/** Why we do not let a seller write something from a spreadsheet. */
const REASONS = {
  people: 'who may work in the cabinet: the owner\'s matter, which a shared file must not change',
  phones: 'names and phone numbers of people at the seller\'s warehouse, which do not belong in a shared sheet',
  setting: 'one setting of the cabinet for all goods; what it means for each is set by size on a sheet',
  bySheet: 'makes new barcodes that nothing uses yet; the cabinet makes them together with the card',
  slots: 'WB has shown nobody what a draft of a supply to its warehouses looks like, and the choice of a slot is made in the cabinet',
  unit: 'WB does not say whether roubles or hundredths of them are meant: a limit a hundred times too large would be spent',
  file: 'a photo from somebody\'s computer: the page may hand over no value that stands on no sheet, and links set the same photos',
  older: 'takes bids in whole roubles only; its successor, which takes kopecks, is used',
} as const;

const KEYS: Readonly<Record<keyof typeof REASONS, readonly string[]>> = {
  people: ['POST /api/v1/invite', 'PUT /api/v1/users/access', 'DELETE /api/v1/user'],
  phones: ['PUT /api/v3/dbw/warehouses/{warehouseId}/contacts'],
  setting: ['PATCH /api/marketplace/v3/fbs/settings/autoreturns'],
  bySheet: ['POST /content/v2/barcodes'],
  slots: ['* /api/supplies/v1/drafts*'],
  unit: ['PUT /api/advert/v0/daily-limits'],
  file: ['POST /content/v3/media/file'],
  older: ['POST /adv/v0/normquery/bids'],
};

/** What is open: nobody has refused it, and nobody has built it. */
export const NOT_BUILT = 'not built yet';

/** By the key of the operation in WB's list, `METHOD path`. */
export const REFUSED_WRITES: ReadonlyMap<string, string> = new Map(
  (Object.keys(KEYS) as (keyof typeof REASONS)[]).flatMap((reason) => KEYS[reason].map((key) => [key, REASONS[reason]] as const)),
);
