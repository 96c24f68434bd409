import type { Cell } from '../../ports/workbook';
import { wireWord } from '../../wb/wire/wire-word';
import { answerEach, askedFor } from '../articles/asked';
import { once } from '../articles/names';
import { whoIsWho } from '../articles/who-is-who';
import { textsOf } from '../arguments/arguments';
import { filtersOf } from '../arguments/filters';
import { columnsNamed } from '../columns';
import { type Argument, type FileView, type Formula, givenOf, type ParameterId } from '../formula';
import { readChosen, shownCell, usualTable } from '../row-table';
import { columnOf, type Row } from '../rows';

const PARAMETERS: readonly ParameterId[] = ['articles', 'field', 'shop', 'stamp'];
const USUAL_FIELD = 'paidStorageKgvp';
const CARD = ['nmID', 'vendorCode', 'barcode', 'subjectID'];
const TABLE = ['subjectName', USUAL_FIELD, 'kgvpMarketplace', 'kgvpSupplier', 'kgvpSupplierExpress'];

/** WB's commission on an article, by the subject of its card, or on a subject by its name. */
export const tariff = (): Formula => ({
  parameters: PARAMETERS,
  datasets: ['commissions', 'cards'],
  groupings: [],
  measures: [],
  answer: (args, file) => {
    const given = givenOf(PARAMETERS, args);
    const asked = askedFor(given.articles, file.words);
    if (asked.kind === 'blank') return '';
    const fields = columnsNamed('commissions', textsOf(given.field), file);
    const filters = filtersOf([['shop', given.shop]]);
    const spec = file.spec('commissions');
    if (asked.kind === 'all') {
      const columnIds = fields.length > 0 ? ['subjectName', ...fields] : TABLE;
      return usualTable(spec, columnIds, readChosen('commissions', columnIds, filters, file), file);
    }
    const field = columnOf(spec, fields[0] ?? USUAL_FIELD);
    const commissionOf = finder(readChosen('commissions', ['subjectID', 'subjectName', field.id], filters, file), file);
    return answerEach(asked, (article) => {
      const found = commissionOf(article);
      return found === null ? null : shownCell(found, field, file);
    });
  },
});

/** Null for what is neither an article nor a subject; '' for an article whose subject WB has no commission for. */
function finder(commissions: readonly Row[], file: FileView): (article: Argument) => Cell | null {
  const ofSubject = new Map(commissions.map(([subjectId, , commission]) => [wireWord(subjectId), commission as Cell]));
  const ofName = new Map(commissions.map(([, name, commission]) => [wireWord(name), commission as Cell]));
  const who = once(() => whoIsWho(readChosen('cards', CARD, [], file), (row) => row.slice(0, 3), file, 'cards'));
  return (article) => {
    const named = ofName.get(wireWord(article));
    if (named !== undefined) return named;
    const found = who().find(article);
    return found === null ? null : found.map(([, , , subjectId]) => ofSubject.get(wireWord(subjectId))).find((commission) => commission !== undefined) ?? '';
  };
}
