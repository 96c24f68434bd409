import { decodeBase64Url } from './base64url';
import { UserActionError } from '../errors';
import { CATEGORIES, categoryOfBit, type Category } from '../request/hosts';
import { showMsk } from '../time/moscow-time';
import type { TokenType } from './token-type';

/** What a WB token says about itself (guide «Авторизация»; fields it does not document may vanish and are not read). */
export interface TokenInfo {
  /** Ready to be sent, without anything that was pasted around it. */
  token: string;
  /** WB's name for this token; says nothing of its secret. */
  id: string;
  type: TokenType;
  /** `sid`, the same as in the answer of `seller-info`. */
  sellerId: string;
  /** The mask `s`: a bit for each category that it opens, ours or not, and one for read-only; 0 when WB sent none. */
  mask: number;
  /** Categories of ours that it opens. */
  categories: Category[];
  isReadOnly: boolean;
  expiresAtMs: number;
}

const DAY_MS = 86_400_000;
const READ_ONLY_BIT = 30;

/** The end of year 9999: a larger `exp` is no date. */
const LAST_SECOND = 253_402_300_800;

/** Spaces, line breaks, invisible characters and quotes: what e-mails and messengers add to a copied token. */
const PASTED_AROUND = /[\s\xad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f"'`«»“”„‘’‚‹›]+/g;
const HEADER_NAME = /^authorization:/i;
const SCHEME = /^bearer:?/i;
const JWT = /^eyJ[\w-]*\.([\w-]+)\.[\w-]+$/;

/** A token that lost its end or something in the middle, or its beginning. */
const PART = /^eyJ[\w-]{10,}(?:\.[\w-]*){0,2}$|^[\w-]*(?:\.[\w-]{20,}){1,2}$/;

/** `acc` of the payload. */
const TYPES: ReadonlyMap<unknown, TokenType> = new Map<unknown, TokenType>([
  [1, 'base'],
  [2, 'test'],
  [3, 'personal'],
  [4, 'service'],
]);

/**
 * Reads a token as a person pasted it, without asking WB.
 * @throws UserActionError TOKEN_NOT_A_TOKEN, TOKEN_CUT, TOKEN_TYPE_UNKNOWN
 */
export function parseToken(pasted: string): TokenInfo {
  const token = pasted.replace(PASTED_AROUND, '').replace(HEADER_NAME, '').replace(SCHEME, '');
  const { id, sid, exp, s, acc, t } = readPayload(token);
  if (typeof sid !== 'string' || sid === '' || !isSeconds(exp)) {
    throw new UserActionError('TOKEN_NOT_A_TOKEN');
  }
  const type = t === true ? 'test' : TYPES.get(acc);
  if (type === undefined) {
    throw new UserActionError('TOKEN_TYPE_UNKNOWN');
  }
  const mask = typeof s === 'number' && Number.isSafeInteger(s) && s > 0 ? s : 0;
  return {
    token,
    id: typeof id === 'string' ? id : `${type} ${exp}`,
    type,
    sellerId: sid,
    mask,
    categories: categoriesOf(mask),
    isReadOnly: isReadOnlyMask(mask),
    expiresAtMs: exp * 1000,
  };
}

/**
 * Refuses a token with which no call of ours can succeed.
 * @throws UserActionError TOKEN_EXPIRED, TOKEN_WITHOUT_CATEGORIES
 */
export function checkToken(info: TokenInfo, nowMs: number): void {
  if (nowMs >= info.expiresAtMs) {
    throw new UserActionError('TOKEN_EXPIRED', { date: showMsk(info.expiresAtMs).slice(0, 10) });
  }
  if (info.categories.every((category) => CATEGORIES[category].tokenBit === null)) {
    throw new UserActionError('TOKEN_WITHOUT_CATEGORIES');
  }
}

/** Whole days that the token still lives, 0 on its last day and after. */
export function daysLeft(info: TokenInfo, nowMs: number): number {
  return Math.max(0, Math.floor((info.expiresAtMs - nowMs) / DAY_MS));
}

function readPayload(token: string): Readonly<Record<string, unknown>> {
  const [, encoded = ''] = JWT.exec(token) ?? [];
  try {
    // Spreading makes an object of whatever the JSON is: a null or a number has no fields.
    return { ...(JSON.parse(decodeBase64Url(encoded)) as Record<string, unknown> | null) };
  } catch {
    // Neither the cause nor the text goes on: both would show a part of the token.
    throw new UserActionError(PART.test(token) ? 'TOKEN_CUT' : 'TOKEN_NOT_A_TOKEN');
  }
}

function isSeconds(value: unknown): value is number {
  return typeof value === 'number' && value > 0 && value < LAST_SECOND;
}

/** The bits of a token's mask. Divides instead of shifting: bit operators of the language end at 32 bits, and WB has used bit 30 already. */
export function bitsOf(mask: number): number[] {
  const bits: number[] = [];
  let rest = mask;
  for (let bit = 0; rest > 0; bit += 1, rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) {
      bits.push(bit);
    }
  }
  return bits;
}

export function isReadOnlyMask(mask: number): boolean {
  return bitsOf(mask).includes(READ_ONLY_BIT);
}

/** Categories of ours that a token with this mask opens. */
export function categoriesOf(mask: number): Category[] {
  const free = (Object.keys(CATEGORIES) as Category[]).filter((category) => CATEGORIES[category].tokenBit === null);
  const opened = bitsOf(mask).map(categoryOfBit).filter((category): category is Category => category !== null);
  return [...free, ...opened];
}
