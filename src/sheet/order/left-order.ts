import { fingerprint } from '../fingerprints/fingerprint';
import { entriesOf, type KnownRows } from '../rows/known-rows';

type Rows = Pick<KnownRows, 'at' | 'rowAt' | 'size'>;

/** Which rows stand there, top to bottom, as a text that does not grow with them: their number and a print of their keys, whatever their shop is called. */
export function orderText(rows: Rows): string {
  return textOf(keysIn(rows));
}

/** Whether the rows still stand as the text says; rows that have come since stand below. */
export function standAs(rows: Rows, text: string): boolean {
  return textOf(keysIn(rows).slice(0, Number(text.split(' ')[0]))) === text;
}

function keysIn(rows: Rows): string[] {
  return entriesOf(rows.size()).sort((one, other) => rows.rowAt(one) - rows.rowAt(other)).map((entry) => {
    const { key, shop } = rows.at(entry);
    return key.slice(shop.length);
  });
}

function textOf(keys: readonly string[]): string {
  return `${keys.length} ${fingerprint(keys)}`;
}
