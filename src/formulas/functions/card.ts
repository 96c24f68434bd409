import type { Cell } from '../../ports/workbook';
import { answerEach, askedFor } from '../articles/asked';
import { whoIsWho } from '../articles/who-is-who';
import { textsOf } from '../arguments/arguments';
import { columnsNamed } from '../columns';
import { type Formula, givenOf, type ParameterId } from '../formula';
import { filtersOf } from '../arguments/filters';
import { readChosen, shownCell, usualTable } from '../row-table';
import { columnOf, type Row } from '../rows';

const PARAMETERS: readonly ParameterId[] = ['articles', 'field', 'shop', 'stamp'];
const NAMES = ['nmID', 'vendorCode', 'barcode', 'otherBarcodes'];
const USUAL_FIELD = 'title';
const TABLE = ['shop', 'vendorCode', 'nmID', 'title', 'brand', 'subjectName', 'techSize', 'barcode'];

/** What the card of an article says: of several sizes, the first that says anything. */
export const card = (): Formula => ({
  parameters: PARAMETERS,
  datasets: ['cards'],
  groupings: [],
  measures: [],
  answer: (args, file) => {
    const given = givenOf(PARAMETERS, args);
    const asked = askedFor(given.articles, file.words);
    if (asked.kind === 'blank') return '';
    const fields = columnsNamed('cards', textsOf(given.field), file);
    const filters = filtersOf([['shop', given.shop]]);
    const spec = file.spec('cards');
    if (asked.kind === 'all') {
      const columnIds = fields.length > 0 ? fields : TABLE;
      return usualTable(spec, columnIds, readChosen('cards', columnIds, filters, file), file);
    }
    const field = columnOf(spec, fields[0] ?? USUAL_FIELD);
    const rows = readChosen('cards', [...NAMES, field.id], filters, file).flatMap(withEachBarcode);
    const who = whoIsWho(rows, (row) => row.slice(0, 3), file, 'cards');
    return answerEach(asked, (article) => {
      const found = who.find(article);
      return found === null ? null : shownCell(firstIn(found), field, file);
    });
  },
});

/** A row for each barcode of the size, with the field behind it. */
function withEachBarcode([nmId, vendorCode, barcode, others, field]: Row): Row[] {
  return [barcode, ...String(others).split(' ')].map((one) => [nmId, vendorCode, one, field] as Row);
}

function firstIn(rows: readonly Row[]): Cell {
  const filled = rows.find(([, , , field]) => field !== '');
  return filled === undefined ? '' : (filled[3] as Cell);
}
