import { stampedText } from '../../formulas/stamped-text';
import type { FormulaCell } from '../../ports/document';
import { UserActionError } from '../../wb/errors';
import { offerRewriting, ourFormulas } from './formula-rewriting';
import { STAMP_NAME } from './formula-stamp';
import { keptUndo, undoKey } from './kept-undo';
import { textOf } from '../state/key';
import type { Services } from '../services';

/** A formula that calls ours without the stamp, and how it would read with it. */
export interface Stamping extends FormulaCell {
  after: string;
}

export const STAMP_UNDO = undoKey<Stamping>('stampUndo', ({ after }) => ({ after: textOf(after) }));

/** Between arguments, whatever the file's region is now. */
const SEPARATORS = [';', ','] as const;

const undoOf = (services: Services) => keptUndo(services, STAMP_UNDO);

/** Formulas of the file that Google would not calculate anew after a refresh. */
export function formulasWithoutStamp(services: Services): Stamping[] {
  const everything = services.locale.formulas.everything.split('|')[0] as string;
  const stamp = { name: STAMP_NAME, everything, separator: services.formulaCells.separator() };
  const all = ourFormulas(services).map((cell) => ({ ...cell, after: stampedText(cell.text, stamp) }));
  return all.filter(({ text, after }) => after !== text);
}

/**
 * Writes the stamp into the formulas that lack it; those that were changed in the meantime are left alone.
 * @returns how many were rewritten
 * @throws UserActionError FORMULA_NO_IMPORT  there is no stamp before the first refresh
 */
export function addStamps(services: Services): number {
  const { formulaCells, stamp } = services;
  if (stamp.read() === null) throw new UserActionError('FORMULA_NO_IMPORT');
  const found = formulasWithoutStamp(services);
  if (found.length > 0) undoOf(services).keep(found);
  for (const one of found) formulaCells.write(one, one.after);
  return found.length;
}

/** Puts back what `addStamps` rewrote last, where it still stands. @returns how many */
export function undoStamps(services: Services): number {
  const { formulaCells } = services;
  const undo = undoOf(services);
  const standing = undo.items().filter((one) => isStamped(one, services) && formulaCells.textAt(one) === one.after);
  for (const one of standing) formulaCells.write(one, one.text);
  undo.forget();
  return standing.length;
}

/**
 * Whether the one text is the other with the stamp: what is kept lies in the file, where everybody who may edit can write, and
 * nothing else may come into a cell by the hand of whoever takes it back.
 */
function isStamped({ text, after }: Stamping, { locale }: Services): boolean {
  const words = [locale.formulas, ...locale.others.map(({ formulas }) => formulas)].map(({ everything }) => everything.split('|')[0] as string);
  return words.some((everything) => SEPARATORS.some((separator) => stampedText(text, { name: STAMP_NAME, everything, separator }) === after));
}

/** From the menu. */
export function offerStamps(services: Services): void {
  offerRewriting(services, {
    texts: services.locale.dialogs().stamping,
    found: formulasWithoutStamp(services).map(({ address, text, after }) => `${address}\n${text}\n${after}`),
    make: () => addStamps(services),
    canUndo: () => undoOf(services).items().length > 0,
    undo: () => undoStamps(services),
  });
}
