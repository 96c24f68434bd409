import { wireWord } from '../wire/wire-word';
import {
  ADVERTISING, COMPENSATION, KNOWN_OPERATIONS, LETTER_YO, NO_TRADE, RETURN_DOCUMENTS, ROUBLE_NAMES, SALE_DOCUMENTS, SUBSCRIPTION, TO_BUYER, TRANSIT,
} from '../wire/wire-words';

/** How a finance row counts; `none` for rows of services, `unknown` for a document that nobody has told us of. */
export type DocumentType = 'sale' | 'return' | 'none' | 'unknown';

/** What a `docTypeName` says, in whatever letters. */
export const documentType = remembered<DocumentType>((word) => {
  if (word === '') return 'none';
  if (SALE_DOCUMENTS.includes(word)) return 'sale';
  return RETURN_DOCUMENTS.includes(word) ? 'return' : 'unknown';
});

/**
 * Whether a row of a sale or a return moves a piece. A compensation has a document of sale and a quantity, and yet nothing was
 * sold; of operations with other names those do that the buyer has paid for.
 */
export function isPiece(operation: unknown, hasAmount: boolean): boolean {
  const kind = operationKind(operation);
  return kind === 'trade' || (kind === 'other' && hasAmount);
}

const operationKind = remembered<'trade' | 'money' | 'other'>((word) => {
  if (word === '' || SALE_DOCUMENTS.includes(word) || RETURN_DOCUMENTS.includes(word)) return 'trade';
  return NO_TRADE.test(word) ? 'money' : 'other';
});

/** Whether an operation is one that somebody has told us of. What it comes to is told by its amounts all the same. */
export const isKnownOperation = remembered<boolean>((word) => KNOWN_OPERATIONS.has(word.replace(LETTER_YO.of, LETTER_YO.as)));

/** Whether an operation pays for a lost or spoilt good. */
export const isCompensation = remembered<boolean>((word) => COMPENSATION.test(word));

/** Whether a logistics row is of the way to the buyer; what does not say so is of the way back, or a correction. */
export const isToBuyer = remembered<boolean>((word) => word.includes(TO_BUYER));

export type DeductionKind = 'advertising' | 'subscriptions' | 'transit' | 'others';

/** What a deduction is for, by its `bonusTypeName`. */
export const deductionKind = remembered<DeductionKind>((word) => {
  if (ADVERTISING.test(word)) return 'advertising';
  if (SUBSCRIPTION.test(word)) return 'subscriptions';
  return TRANSIT.test(word) ? 'transit' : 'others';
});

const CODE = /^[a-z]{3}$/;
/** RUR was the code until 1998, 643 is the number of the same currency in ISO 4217. */
const ROUBLE_CODES: readonly string[] = ['rub', 'rur', '643'];

/** The code of a currency in whatever letters; '' for none. What is no code stays as it is: see `isCurrency`. */
export const currencyCode = remembered<string>((word) =>
  (ROUBLE_CODES.includes(word) || ROUBLE_NAMES.includes(word) ? 'RUB' : word.toUpperCase()));

export function isCurrency(code: string): boolean {
  return code === '' || CODE.test(code.toLowerCase());
}

/** Sheets have hundreds of thousands of rows and a handful of words. */
function remembered<T>(make: (word: string) => T): (value: unknown) => T {
  const made = new Map<unknown, T>();
  return (value) => {
    const known = made.get(value);
    if (known !== undefined) return known;
    const one = make(wireWord(value));
    made.set(value, one);
    return one;
  };
}
