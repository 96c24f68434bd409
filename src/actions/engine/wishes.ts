import type { Cell, Entered } from '../../ports/workbook';
import type { EnteredRow } from '../../sheet/draft-rows';
import { keyPart, shopPart } from '../../sheet/keys/row-key';
import { type Action, type Field, keyText, type Refusal, type Value } from '../action';
import { readEntered } from './entered';

/** What a person wants of a row: a value for each field, guards too; undefined leaves it as it is. */
export interface Wish {
  key: string;
  values: readonly (Value | undefined)[];
}

export interface RefusedRow {
  key: string;
  why: Refusal;
  /** Which of the things in it are meant. */
  names?: string;
}

export interface Wishes {
  wishes: Wish[];
  refused: RefusedRow[];
  /** Rows of the sheet that ask for something. */
  rows: number[];
}

export interface WishOptions {
  /** Labels of all shops of the file. */
  labels: readonly string[];
  /** Of the shop that the plan is for. */
  label: string;
  /** Codes by the words that people may write, of each field. */
  codes: readonly ReadonlyMap<string, string>[];
}

/** What the draft asks for, by key. A row in which nothing is written asks for nothing. */
export function wishesOf(action: Action, rows: readonly EnteredRow[], options: WishOptions): Wishes {
  const touched = rows.filter(({ entered }) => action.fields.some((field, at) => isAsked(field) && !isBlank(entered[at] as Entered)));
  const own = touched.filter(({ shop }) => isOf(options, shop) !== 'otherShop');
  const times = timesOf(rows.filter(({ shop }) => isOf(options, shop) === 'own'));
  const found: Wishes = { wishes: [], refused: [], rows: own.map(({ row }) => row) };
  for (const row of own) {
    const key = keyOf(action, row);
    const read = action.fields.map((field, at) => (field.isRead === true ? null : readEntered(field, row.entered[at] as Entered, options.codes[at] as ReadonlyMap<string, string>)));
    const why = refusalOf(read) ?? null;
    if (isOf(options, row.shop) === 'unknown') found.refused.push({ key: key ?? '', why: 'isOtherShop' });
    else if (key === null) found.refused.push({ key: '', why: 'hasNoKey' });
    else if ((times.get(key) as number) > 1) found.refused.push({ key, why: 'isDuplicate' });
    else if (why !== null) found.refused.push({ key, why });
    else found.wishes.push({ key, values: read.map((one) => (one !== null && 'value' in one ? one.value : undefined)) });
  }
  return { ...found, wishes: found.wishes.sort((one, other) => (one.key < other.key ? -1 : 1)) };
}

/** In the print: what is taken away is not what is left as it is. */
const EMPTIED: readonly Value[] = [];

/** The same for the same wishes, wherever their rows stand. */
export function printedWishes({ wishes, refused }: Pick<Wishes, 'wishes' | 'refused'>): string {
  return JSON.stringify([wishes.map(({ key, values }) => [key, values.map((value) => value ?? (value === null ? EMPTIED : null))]), refused.map(({ key, why }) => `${key} ${why}`).sort()]);
}

function isOf({ labels, label }: WishOptions, shop: Cell): 'own' | 'otherShop' | 'unknown' {
  const name = keyPart(shop);
  // With one shop its column is hidden, and rows that people add have nothing in it.
  if (name === shopPart(label) || (name === '' && labels.length === 1)) return 'own';
  return labels.some((other) => shopPart(other) === name) ? 'otherShop' : 'unknown';
}

function keyOf({ keys }: Action, { key }: EnteredRow): string | null {
  const text = keyText(key);
  return text !== null && keys.test(text) ? text : null;
}

function timesOf(rows: readonly EnteredRow[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const { key } of rows) {
    const text = keyText(key);
    if (text !== null) times.set(text, (times.get(text) ?? 0) + 1);
  }
  return times;
}

function refusalOf(read: readonly ReturnType<typeof readEntered>[]): Refusal | undefined {
  return read.flatMap((one) => (one !== null && 'refused' in one ? [one.refused] : []))[0];
}

/** Whether filling the field in asks for a change. */
function isAsked({ isGuard, isRead }: Field): boolean {
  return isGuard !== true && isRead !== true;
}

function isBlank({ value }: Entered): boolean {
  return typeof value === 'string' && value.trim() === '';
}
