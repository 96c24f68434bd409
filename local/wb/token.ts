/** Dummy WB tokens: the documented payload, signed with a secret everybody may read. */
import { createHash, createHmac } from 'node:crypto';

const SECRET = 'stand-in';
const READ_ONLY_BIT = 30;
const ALL_CATEGORIES = [1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 12, 13];

export type TokenType = 'personal' | 'service' | 'base' | 'test';

export interface TokenRequest {
  type: TokenType;
  /** Category bits of the mask `s` (guide «Авторизация»), or all of them except the users' one. */
  categories: readonly number[] | 'all';
  sid: string;
  expMs: number;
  readOnly?: boolean;
}

export interface Claims { id: string; s: number; sid: string; exp: number; acc: number; for?: string; t: boolean }

const ACC: Record<TokenType, number> = { base: 1, test: 2, personal: 3, service: 4 };
const TYPE_BY_ACC = new Map(Object.entries(ACC).map(([type, acc]) => [acc, type as TokenType]));

const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const sign = (text: string): string => createHmac('sha256', SECRET).update(text).digest('base64url');

/** A UUID that is always the same for the same text. */
export function uuidOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** `for` says whom a token was made for: absent in base and test tokens. */
function audience(type: TokenType): { for?: string } {
  if (type === 'personal') return { for: 'self' };
  return type === 'service' ? { for: 'asid:00000000-0000-4000-8000-00000000a51d' } : {};
}

export function mintToken(request: TokenRequest): string {
  const { type, sid, expMs } = request;
  const bits = request.categories === 'all' ? ALL_CATEGORIES : request.categories;
  const s = [...bits, ...(request.readOnly ? [READ_ONLY_BIT] : [])].reduce((mask, bit) => mask + 2 ** bit, 0);
  const exp = Math.floor(expMs / 1000);
  const claims: Claims = { id: uuidOf(`${type} ${s} ${sid} ${exp}`), s, sid, exp, acc: ACC[type], ...audience(type), t: type === 'test' };
  const text = `${encode({ alg: 'HS256', typ: 'JWT' })}.${encode(claims)}`;
  return `${text}.${sign(text)}`;
}

export const typeOf = (claims: Claims): TokenType => TYPE_BY_ACC.get(claims.acc) ?? 'base';
export const hasCategory = (claims: Claims, bit: number): boolean => Math.floor(claims.s / 2 ** bit) % 2 === 1;

export type Verdict = { claims: Claims } | { problem: string };

/** The claims of a sound token, or the words after `token problem; ` in WB's 401. */
export function verifyToken(token: string, nowMs: number): Verdict {
  const [header, payload, signature, ...rest] = token.split('.');
  if (!token) return { problem: 'empty Authorization header' };
  if (!header || !payload || !signature || rest.length > 0) {
    return { problem: 'token is malformed: token contains an invalid number of segments' };
  }
  if (sign(`${header}.${payload}`) !== signature) return { problem: 'token signature is invalid: signature is invalid' };
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Claims;
  return claims.exp * 1000 <= nowMs ? { problem: 'token has invalid claims: token is expired' } : { claims };
}
