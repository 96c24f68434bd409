import { cleanText } from '../../sheet/cells/clean-text';
import type { WireRow } from '../../tables/table';
import type { Services } from '../services';

/** It stands in every row. */
const MAX_LETTERS = 60;

/** What a shop may be called: WB's name of it is anybody's text of any length, or none. */
export function labelOf(seller: WireRow | null, { locale }: Pick<Services, 'locale'>): string {
  const [name = ''] = [seller?.tradeMark, seller?.name].map(plain).filter((text) => text !== '');
  return name === '' ? locale.headers().seller.columns.shop as string : name;
}

function plain(value: unknown): string {
  const text = cleanText(value).replace(/\s+/g, ' ').trim();
  return text.length > MAX_LETTERS ? `${text.slice(0, MAX_LETTERS - 1).trim()}…` : text;
}

/** Of a shop that is new to the file. Names that people or formulas would take for one another are not two names. */
export function freeLabel(wanted: string, taken: readonly string[]): string {
  const isTaken = (label: string): boolean => taken.some((one) => alike(one) === alike(label));
  let label = wanted;
  for (let number = 2; isTaken(label); number += 1) label = `${wanted} (${number})`;
  return label;
}

/** Whether a label is the name, or the name with a number behind it. */
export function isNumbered(label: string, name: string): boolean {
  return alike(label.replace(/ \(\d+\)$/, '')) === alike(name);
}

function alike(label: string): string {
  return label.replace(/\s+/g, ' ').trim().toLowerCase();
}
