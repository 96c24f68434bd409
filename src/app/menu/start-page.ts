import type { FormulaSample, StartTexts } from '../../locales/dialogs';
import { fill } from '../../locales/fill';
import { STAMP_NAME } from '../../locales/stamp-name';
import type { TextRow } from '../../ports/document';
import { textCell } from '../../sheet/cells/cell';
import { isWbError } from '../../wb/errors';
import type { Services } from '../services';
import { documentKey } from '../state/key';
import { connectedShops } from '../shops/shops';
import { unlistedSheets } from '../sheets/unlisted-sheets';
import { keepState, stateOf } from '../state/keeper';

/** Tag of the sheet that tells how to begin. */
export const START = 'start';

/** `waiting`: its samples wait for the first import. A sheet that the user deleted does not come back by itself. */
type Made = 'waiting' | 'filled' | null;

export const START_MADE = documentKey<Made>({
  name: 'start', version: 1, usual: null,
  read: (stored) => (stored === 'waiting' ? 'waiting' : 'filled'),
});

const WIDTHS_PX = [300, 430, 190];
const FORMATS: Readonly<Record<keyof StartTexts['samples'], string>> = {
  updated: 'dd.mm.yyyy hh:mm', stock: '#,##0', ordered: '#,##0', orderedSum: '#,##0.00', balance: '#,##0.00',
};

/** In a file that was just made or copied, shows a sheet with the first steps; once. */
export function welcome(services: Services): void {
  if (stateOf(services, START_MADE) !== null) return;
  const { textSheet, workbook } = services;
  const copied = workbook.findToRead(START);
  if (copied !== null) {
    copied.activate();
    keepState(services, START_MADE, 'waiting');
  } else if (textSheet.isFileBlank() || isCopy(services)) {
    makeStartPage(services);
  }
}

/** Whether it came with sheets of ours, and nobody has begun in it yet. */
function isCopy(services: Services): boolean {
  return connectedShops(services).length === 0 && unlistedSheets(services).length > 0;
}

/** From the menu: opens the sheet with the first steps, making it where there is none. */
export function showStartPage(services: Services): void {
  const sheet = services.workbook.findToRead(START);
  if (sheet === null) makeStartPage(services);
  else sheet.activate();
}

function makeStartPage(services: Services): void {
  const { textSheet, stamp } = services;
  const { start } = services.locale.dialogs();
  textSheet.create({ tag: START, title: start.title, widthsPx: WIDTHS_PX, rows: rowsOf(start, services) });
  keepState(services, START_MADE, 'waiting');
  if (stamp.read() !== null) fillStartPage(services);
}

/**
 * Puts the formulas where the sheet says that answers will come: before the first import they would show errors. What the
 * user has changed meanwhile stays, and a sheet that cannot be written must not stop a refresh.
 */
export function fillStartPage(services: Services): void {
  const { workbook } = services;
  if (stateOf(services, START_MADE) !== 'waiting') return;
  try {
    const sheet = workbook.find(START);
    if (sheet !== null && sheet.maxColumns() >= WIDTHS_PX.length && sheet.lastRow() > 0) {
      const { start } = services.locale.dialogs();
      const rows = sheet.read({ row: 1, column: 1, rows: sheet.lastRow(), columns: WIDTHS_PX.length });
      const samples = new Map(Object.values(start.samples).map((sample) => [formulaOf(sample, services), sample]));
      rows.forEach(([, formula, answer], at) => {
        const isWaiting = answer === start.pending && samples.has(String(formula));
        if (isWaiting) sheet.write({ row: at + 1, column: WIDTHS_PX.length, rows: 1, columns: 1 }, [[shielded(String(formula), start, services)]]);
      });
    }
    keepState(services, START_MADE, 'filled');
  } catch (error) {
    if (!isWbError(error)) throw error;
  }
}

function rowsOf(start: StartTexts, services: Services): TextRow[] {
  const ids = Object.keys(FORMATS) as (keyof StartTexts['samples'])[];
  return [
    { cells: [start.heading], look: 'title' },
    { cells: [], look: 'plain' },
    ...start.steps.map(({ name, how }): TextRow => ({ cells: [name, how], look: 'step' })),
    { cells: [], look: 'plain' },
    { cells: [start.what, start.formula, start.answer], look: 'heading' },
    ...ids.map((id): TextRow => ({
      cells: [start.samples[id].what, textCell(formulaOf(start.samples[id], services)), start.pending], look: 'plain', format: FORMATS[id],
    })),
    { cells: [], look: 'plain' },
    { cells: ['', start.removable], look: 'plain' },
  ];
}

function formulaOf({ formula }: FormulaSample, { formulaCells }: Services): string {
  return fill(formula, { stamp: STAMP_NAME }).replace(/;/g, formulaCells.separator());
}

/** A dataset that the token does not open has no sheet: the cell then says so. */
function shielded(formula: string, { missing }: StartTexts, { formulaCells }: Services): string {
  return `=IFERROR(${formula.slice(1)}${formulaCells.separator()} "${missing}")`;
}
