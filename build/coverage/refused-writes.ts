/** Why we do not let a seller write something from a spreadsheet. */
const REASONS = {
  people: 'who may work in the cabinet: the owner\'s matter, which a shared file must not change',
} as const;

const KEYS: Readonly<Record<keyof typeof REASONS, readonly string[]>> = {
  people: ['POST /api/v1/invite', 'PUT /api/v1/users/access', 'DELETE /api/v1/user'],
};

/** What is open: nobody has refused it, and nobody has built it. */
export const NOT_BUILT = 'not built yet';

/** By the key of the operation in WB's list, `METHOD path`. */
export const REFUSED_WRITES: ReadonlyMap<string, string> = new Map(
  (Object.keys(KEYS) as (keyof typeof REASONS)[]).flatMap((reason) => KEYS[reason].map((key) => [key, REASONS[reason]] as const)),
);
