import { stampedText } from '../formulas/stamped-text';
import { fill } from '../locales/fill';
import type { FormulaCell } from '../ports/formula-cells';
import { UserActionError } from '../wb/errors';
import { STAMP_NAME } from './formula-stamp';
import type { Services } from './services';

/** A formula that calls ours without the stamp, and how it would read with it. */
export interface Rewriting extends FormulaCell {
  after: string;
}

/** What was rewritten last is kept in pieces: a property holds 9 KB, of Russian letters half as many. */
const UNDO = 'stampUndo.';
const PIECE_LENGTH = 4000;
/** A dialog is no place for more. */
const LISTED = 15;

/** Formulas of the file that Google would not calculate anew after a refresh. */
export function formulasWithoutStamp({ formulaCells, locale }: Services): Rewriting[] {
  const everything = locale.formulas.everything.split('|')[0] as string;
  const stamp = { name: STAMP_NAME, everything, separator: formulaCells.separator() };
  const all = formulaCells.all().filter(({ text }) => /WB_/i.test(text));
  return all.map((cell) => ({ ...cell, after: stampedText(cell.text, stamp) })).filter(({ text, after }) => after !== text);
}

/**
 * Writes the stamp into the formulas that lack it; those that were changed in the meantime are left alone.
 * @returns how many were rewritten
 * @throws UserActionError FORMULA_NO_IMPORT  there is no stamp before the first refresh
 */
export function addStamps(services: Services): number {
  const { formulaCells, stamp } = services;
  if (stamp.read() === null) throw new UserActionError('FORMULA_NO_IMPORT');
  const rewritings = formulasWithoutStamp(services);
  if (rewritings.length > 0) keepUndo(services, rewritings);
  for (const rewriting of rewritings) formulaCells.write(rewriting, rewriting.after);
  return rewritings.length;
}

/** Puts back what `addStamps` rewrote last, where it still stands. @returns how many */
export function undoStamps(services: Services): number {
  const { formulaCells } = services;
  const kept = keptUndo(services).filter((rewriting) => formulaCells.textAt(rewriting) === rewriting.after);
  for (const rewriting of kept) formulaCells.write(rewriting, rewriting.text);
  forgetUndo(services);
  return kept.length;
}

/** From the menu: shows the list, asks, rewrites; where nothing lacks the stamp, offers to take the last rewriting back. */
export function stampFormulas(services: Services): void {
  const { ui, locale: { formulas: { stamping } } } = services;
  const rewritings = formulasWithoutStamp(services);
  if (rewritings.length > 0) {
    const list = rewritings.slice(0, LISTED).map(({ address, text, after }) => `${address}\n${text}\n${after}`).join('\n\n');
    if (ui.confirm(stamping.title, fill(stamping.ask, { count: rewritings.length, list }))) ui.toast(fill(stamping.done, { count: addStamps(services) }), stamping.title);
  } else if (keptUndo(services).length === 0) {
    ui.alert(stamping.title, stamping.none);
  } else if (ui.confirm(stamping.title, stamping.askUndo)) {
    ui.toast(fill(stamping.undone, { count: undoStamps(services) }), stamping.title);
  }
}

function keepUndo(services: Pick<Services, 'documentStore'>, rewritings: readonly Rewriting[]): void {
  forgetUndo(services);
  const text = JSON.stringify(rewritings);
  for (let at = 0; at * PIECE_LENGTH < text.length; at += 1) {
    services.documentStore.set(`${UNDO}${at}`, text.slice(at * PIECE_LENGTH, (at + 1) * PIECE_LENGTH));
  }
}

function keptUndo({ documentStore }: Pick<Services, 'documentStore'>): Rewriting[] {
  const stored = documentStore.all();
  let text = '';
  for (let at = 0; stored[`${UNDO}${at}`] !== undefined; at += 1) text += stored[`${UNDO}${at}`];
  return text === '' ? [] : (JSON.parse(text) as Rewriting[]);
}

function forgetUndo({ documentStore }: Pick<Services, 'documentStore'>): void {
  Object.keys(documentStore.all()).filter((key) => key.startsWith(UNDO)).forEach((key) => documentStore.remove(key));
}
