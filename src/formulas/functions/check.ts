import type { Cell } from '../../ports/workbook';
import { isNothing } from '../arguments/arguments';
import { filtersOf } from '../arguments/filters';
import { type Period, periodOf } from '../arguments/period';
import { todayOf } from '../arguments/today';
import { isEverything } from '../arguments/words';
import { type FileView, type Formula, type Given, givenOf, type ParameterId } from '../formula';
import type { MeasuredFormula } from '../measuring/measured';
import { LATELY_DAYS, notUnderstood, type OddPlace } from '../measuring/not-understood';
import { columnOf } from '../rows';
import { sheetNamed } from './updated';

const PARAMETERS: readonly ParameterId[] = ['dataset', 'period', 'shop', 'stamp'];

/** How many rows of a sheet formulas leave out because something in them is not understood: one cell has no room to say so of itself. */
export const check = (sumsOf: () => readonly MeasuredFormula[]): Formula => ({
  parameters: PARAMETERS,
  datasets: [],
  groupings: [],
  measures: [],
  answer: (args, file) => {
    const given = givenOf(PARAMETERS, args);
    const sums = sumsOf();
    const sheets = [...new Set(sums.map(({ dataset }) => dataset))];
    const look = { sums, period: periodIn(given, file), filters: filtersOf([['shop', given.shop]]) };
    if (!isNothing(given.dataset) && !isEverything(given.dataset, file.words)) {
      return notUnderstood(sheetNamed(sheets, given.dataset, file), look, file).reduce((sum, { rows }) => sum + rows, 0);
    }
    return tableOf(sheets.filter((id) => file.rowsOnSheet(id) > 1).flatMap((id) => notUnderstood(id, look, file)), file);
  },
});

function periodIn({ period, stamp }: Given, file: FileView): Period {
  const today = (): number => todayOf(stamp, file);
  return isNothing(period) ? { from: today() - LATELY_DAYS, to: Infinity } : periodOf(period, { words: file.words, today, serialOf: file.serialOf });
}

function tableOf(places: readonly OddPlace[], file: FileView): Cell[][] {
  const { sheet, column, text, rows: count, none } = file.words.own.check;
  const rows = [...places].sort((a, b) => b.rows - a.rows).map(({ dataset, columnId, text: found, rows }) => {
    const spec = file.spec(dataset);
    return [spec.title(), columnOf(spec, columnId).header(), found, rows];
  });
  return [[sheet, column, text, count], ...(rows.length === 0 ? [[none, '', '', '']] : rows)];
}
