import { DATASET_IDS } from '../../datasets';
import type { Cell } from '../../ports/workbook';
import { UserActionError } from '../../wb/errors';
import { isNothing, textsOf } from '../arguments/arguments';
import { columnsNamed } from '../columns';
import { conditionOf } from '../arguments/conditions';
import { type Formula, givenOf, type ParameterId } from '../formula';
import { readChosen, usualTable, withHeaders } from '../row-table';
import { todayOf } from '../arguments/today';
import type { SheetId } from '../sheets';
import { sheetNamed } from './updated';

const PARAMETERS: readonly ParameterId[] = ['dataset', 'columns', 'conditions', 'stamp'];

/** Any imported sheet, or report made of such, as a table: some of the columns that it has, those of its rows that meet every condition. */
export const table = (): Formula => ({
  parameters: PARAMETERS,
  datasets: [],
  groupings: [],
  measures: [],
  answer: (args, file) => {
    const given = givenOf(PARAMETERS, args);
    if (isNothing(given.dataset)) throw new UserActionError('FORMULA_UNKNOWN_DATASET');
    const dataset = sheetNamed<SheetId>([...DATASET_IDS, ...file.reports()], given.dataset, file);
    const spec = file.spec(dataset);
    const named = columnsNamed(dataset, textsOf(given.columns), file);
    const reader = file.dataset(dataset);
    const columnIds = named.length > 0 ? named : spec.columns.map(({ id }) => id).filter((id) => reader.has(id));
    const conditions = textsOf(given.conditions).map((text) => conditionOf(text, dataset, file, () => todayOf(given.stamp, file)));
    const ids = [...new Set([...columnIds, ...conditions.map(({ columnId }) => columnId)])];
    const placed = conditions.map(({ columnId, holds }) => ({ holds, at: ids.indexOf(columnId) }));
    const rows = readChosen(dataset, ids, [], file).filter((row) => placed.every(({ holds, at }) => holds(row[at] as Cell)));
    return (named.length > 0 ? withHeaders : usualTable)(spec, columnIds, rows.map((row) => columnIds.map((id) => row[ids.indexOf(id)] as Cell)), file);
  },
});
