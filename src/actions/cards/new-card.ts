import { rowsAt } from '../../sync/paging';
import type { WireRow } from '../../tables/table';
import type { Change, Value, Values } from '../action';
import { linesOf } from './characteristics';

/** What WB says of a card that is not there yet: the subject and what its characteristics are known by, or that there is a card of this article already. */
export interface Ground {
  isThere?: true;
  subject: number | null;
  /** Number of each characteristic that the row names, and whether WB wants a number there. */
  known: Readonly<Record<string, readonly [number, boolean]>>;
  /** The subject wants them, and the row does not say them. */
  lacking: readonly string[];
  /** The subject has no such ones, or fewer values of them. */
  unknown: readonly string[];
  /** When WB has refused a card of this article last. */
  refusedAtMs: number;
}

/** WB's kind of a characteristic that is a number. */
const NUMBER = 4;
const BARCODE = /^[\w-]{4,40}$/;

export const THERE: Ground = { isThere: true, subject: null, known: {}, lacking: [], unknown: [], refusedAtMs: 0 };

/** The ground for a row of this subject. @param defined WB's characteristics of the subject */
export function groundOf(subject: number | null, defined: readonly WireRow[], characteristics: Value, refusedAtMs: number): Ground {
  const byName = new Map(defined.map((one) => [String(one.name).toLowerCase(), one]));
  const lines = linesOf(String(characteristics ?? ''));
  const said = new Set(lines.map(({ name }) => name.toLowerCase()));
  const fits = ({ name, values }: (typeof lines)[number]): boolean => {
    const one = byName.get(name.toLowerCase());
    const most = one?.charcType === NUMBER ? 1 : Number(one?.maxCount ?? 0);
    return one !== undefined && values.length > 0 && (most === 0 || values.length <= most) && (one.charcType !== NUMBER || numberOf(values[0]) !== null);
  };
  return {
    subject, refusedAtMs,
    known: Object.fromEntries(lines.filter(fits).map(({ name }) => [name, [Number(byName.get(name.toLowerCase())?.charcID), byName.get(name.toLowerCase())?.charcType === NUMBER]])),
    // What has a field of its own in the call is checked there.
    lacking: defined.filter(({ required, existNamedField, name }) => required === true && existNamedField !== true && !said.has(String(name).toLowerCase())).map(({ name }) => String(name)),
    unknown: lines.filter((line) => !fits(line)).map(({ name }) => name),
  };
}

export function groundIn(values: Values): Ground {
  return JSON.parse(String(values[values.length - 1])) as Ground;
}

/** The card as WB's method of making cards takes it. */
export function newCard({ key, before, after }: Change): object {
  const [, , title, brand, description, length, width, height, weight, characteristics, sizes, price] = after;
  const { known } = groundIn(before);
  return {
    vendorCode: key, title, ...(brand === null ? {} : { brand }), ...(description === null ? {} : { description }),
    dimensions: { length, width, height, weightBrutto: Number(weight) },
    characteristics: linesOf(String(characteristics ?? '')).flatMap(({ name, values }) => {
      const [id, isNumber] = known[name] ?? [];
      return id === undefined ? [] : [{ id, value: isNumber === true ? numberOf(values[0]) : values }];
    }),
    sizes: sizesIn(sizes ?? null).map((size) => ({ ...size, ...(price === null ? {} : { price }) })),
  };
}

/** `42: 4600000000001` for each size, or barcodes alone where there are no sizes. WB makes barcodes itself where none are said. */
export function sizesIn(text: Value): { techSize?: string; skus?: string[] }[] {
  const lines = String(text ?? '').split('\n').map((line) => line.trim()).filter((line) => line !== '');
  if (lines.length === 0) return [{}];
  return lines.map((line) => {
    const colon = line.indexOf(':');
    const name = colon === -1 ? (BARCODE.test(line.split(/[\s,;]+/)[0] ?? '') && lines.length === 1 ? '' : line) : line.slice(0, colon).trim();
    const skus = (colon === -1 && name !== '' ? '' : line.slice(colon + 1)).split(/[\s,;]+/).filter((barcode) => barcode !== '');
    return { ...(name === '' ? {} : { techSize: name }), ...(skus.length === 0 ? {} : { skus }) };
  });
}

/** WB's last words about an article among the cards that it has not made, and when it said them. */
export function refusalsIn(body: unknown): Map<string, { atMs: number; words: string }> {
  const said = new Map<string, { atMs: number; words: string }>();
  for (const batch of rowsAt(body, 'data', 'items')) {
    for (const [article, errors] of Object.entries(Object(batch.errors) as WireRow)) {
      const atMs = Date.parse(String(batch.updatedAt));
      if (atMs > (said.get(article)?.atMs ?? 0)) said.set(article, { atMs, words: Array.isArray(errors) ? errors.join('; ') : String(errors) });
    }
  }
  return said;
}

function numberOf(text: string | undefined): number | null {
  const plain = (text ?? '').replace(',', '.');
  return /^\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : null;
}
