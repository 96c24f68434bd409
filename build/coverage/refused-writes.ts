/** Why we do not let a seller write something from a spreadsheet. */
const REASONS = {
  people: 'who may work in the cabinet: the owner\'s matter, which a shared file must not change',
  phones: 'names and phone numbers of people at the seller\'s warehouse, which do not belong in a shared sheet',
  setting: 'one setting of the cabinet for all goods; what it means for each is set by size on a sheet',
  bySheet: 'makes barcodes that belong to nothing yet; WB makes one by itself for each size of a new card that is sent without',
  slots: 'WB has shown nobody what a draft of a supply to its warehouses looks like, and the choice of a slot is made in the cabinet',
  file: 'a photo from somebody\'s computer would have to travel in the call that sends it, and no call of the page carries a value: what goes out is what was confirmed on the server. The same photos are set by links',
  older: 'takes bids in whole roubles only; its successor, which takes kopecks, is used',
} as const;

const KEYS: Readonly<Record<keyof typeof REASONS, readonly string[]>> = {
  people: ['POST /api/v1/invite', 'PUT /api/v1/users/access', 'DELETE /api/v1/user'],
  phones: ['PUT /api/v3/dbw/warehouses/{warehouseId}/contacts'],
  setting: ['PATCH /api/marketplace/v3/fbs/settings/autoreturns'],
  bySheet: ['POST /content/v2/barcodes'],
  slots: ['* /api/supplies/v1/drafts*'],
  file: ['POST /content/v3/media/file'],
  older: ['POST /adv/v0/normquery/bids'],
};

/** What is open: nobody has refused it, and nobody has built it. */
export const NOT_BUILT = 'not built yet';

/** By the key of the operation in WB's list, `METHOD path`. */
export const REFUSED_WRITES: ReadonlyMap<string, string> = new Map(
  (Object.keys(KEYS) as (keyof typeof REASONS)[]).flatMap((reason) => KEYS[reason].map((key) => [key, REASONS[reason]] as const)),
);
