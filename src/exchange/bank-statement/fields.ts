import { parseDecimal } from '../../wb/money/decimal';
import { serialOf } from '../../wb/time/moscow-time';
import { ACCOUNTS_OF_SIDE, INN, INN_IN_NAME } from './wire-words';

/** What a section says, by its keys; of a key that stands there twice the first counts. */
export type Fields = ReadonlyMap<string, string>;

/** One of the two of a payment. */
export interface Side {
  name: string;
  /** '' where none is told. */
  inn: string;
  accounts: readonly string[];
}

const DATE = /^(\d{2})\.(\d{2})\.(\d{4})/;

/** The serial of a day as `31.12.2026`; null for none. */
export function dayOf(fields: Fields, key: string): number | null {
  const [, day, month, year] = DATE.exec(textOf(fields, key)) ?? [];
  return day === undefined ? null : serialOf(`${year}-${month}-${day}`);
}

/** Kopecks of an amount; null where there is none. Some banks give what goes out a minus. */
export function kopecksOf(fields: Fields, key: string): number | null {
  const amount = parseDecimal(textOf(fields, key));
  return amount === null ? null : Math.round(amount * 100);
}

/** A text; noughts alone are how banks leave a field empty. */
export function textOf(fields: Fields, key: string): string {
  const text = fields.get(key) ?? '';
  return /^0+$/.test(text) ? '' : text;
}

/** Payer or receiver. The number as a taxpayer may stand together with the KPP, or only within the name. */
export function sideOf(fields: Fields, side: string): Side {
  const names = [side, `${side}1`].map((key) => textOf(fields, key)).filter((name) => name !== '');
  const [own = ''] = textOf(fields, `${side}${INN}`).split('/');
  const inn = /^\d{10}(?:\d{2})?$/.test(own.trim()) && !/^0+$/.test(own.trim()) ? own.trim() : names.map((name) => INN_IN_NAME.exec(name)?.[1]).find((found) => found !== undefined) ?? '';
  return { name: nameIn(names), inn, accounts: ACCOUNTS_OF_SIDE.map((key) => textOf(fields, `${side}${key}`)).filter((account) => account !== '') };
}

/** The name without the number before it. */
function nameIn(names: readonly string[]): string {
  const bare = names.map((name) => name.replace(INN_IN_NAME, '').replace(/\s+/g, ' ').trim());
  return bare.find((name) => name !== '') ?? '';
}
