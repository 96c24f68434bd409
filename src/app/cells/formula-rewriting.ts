import { callsOurs } from '../../formulas/stamped-text';
import type { RewritingTexts } from '../../locales/dialogs';
import { fill } from '../../locales/fill';
import type { FormulaCell } from '../../ports/document';
import type { Services } from '../services';

/** A dialog is no place for more. */
const LISTED = 15;

/** A change of the file's formulas, for the menu: all of them are offered, made and taken back in one way. */
export interface Rewriting {
  texts: RewritingTexts;
  /** What would be changed, a paragraph for each formula. */
  found: readonly string[];
  /** @returns how many formulas were changed */
  make(): number;
  /** Whether there is something to take back. */
  canUndo(): boolean;
  /** @returns how many formulas are as they were */
  undo(): number;
}

/** Every formula of the file that calls one of ours. */
export function ourFormulas({ formulaCells }: Pick<Services, 'formulaCells'>): FormulaCell[] {
  return formulaCells.all().filter(({ text }) => callsOurs(text));
}

/** Shows what would change, asks, and changes it; where there is nothing to change, offers to take the last change back. */
export function offerRewriting({ ui }: Pick<Services, 'ui'>, { texts, found, make, canUndo, undo }: Rewriting): void {
  const { title } = texts;
  if (found.length > 0) {
    const ask = fill(texts.ask, { count: found.length, list: found.slice(0, LISTED).join('\n\n') });
    if (ui.confirm(title, ask)) ui.toast(fill(texts.done, { count: make() }), title);
  } else if (!canUndo()) {
    ui.alert(title, texts.none);
  } else if (ui.confirm(title, texts.askUndo)) {
    ui.toast(fill(texts.undone, { count: undo() }), title);
  }
}
