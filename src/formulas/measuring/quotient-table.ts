import type { GroupingId, MeasureId } from '../arguments/words';
import type { Cell } from '../../ports/workbook';
import type { Argument, FileView } from '../formula';
import { requireOneCurrency } from './currencies';
import { groupsOf, inOrder, type Shown, shownColumns } from './grouped-table';
import type { Measure } from './measure';
import { noteRows } from './notes';
import { type Amounts, quotientIn, type QuotientCall } from './quotient-call';

interface QuotientRow {
  keys: readonly Cell[];
  amounts: Amounts;
}

/** Headers, then a row for each group: the sums, and what comes of their division. @throws UserActionError FORMULA_MIXED_CURRENCIES */
export function quotientTable(call: QuotientCall, groupings: readonly GroupingId[], file: FileView): (Cell | Date)[][] {
  const rows = new Map<string, QuotientRow>();
  const found = call.parts.map((part) => {
    const columns = groupings.reduce<Shown[]>((all, grouping) => [...all, ...shownColumns(part.of, grouping, file)], []);
    const measure = part.of.measures[part.measure] as Measure;
    const { groups, unknown } = groupsOf(part.of, part.call, { columns, counted: [{ id: part.measure, measure }] }, file);
    const counted = groups.filter(({ isCounted }) => isCounted);
    requireOneCurrency(counted, file.spec(part.of.dataset));
    for (const { keys, amounts } of counted) put(rows, part.id, { name: nameOf(keys, columns), keys, amount: amounts[0] as number | null });
    return { columns, unknown, dataset: part.of.dataset, odd: groups.reduce((sum, { oddRows }) => sum + oddRows, 0), show: measure.fold.show };
  });
  const { columns } = found[0] as (typeof found)[number];
  const { measures } = file.words.own;
  const headers = [...columns.map(({ header }) => header), ...[...call.parts.map(({ id }) => id), ...call.wanted].map((id) => measures[id].header)];
  const cells = inOrder([...rows.values()], columns).map(({ keys, amounts }) => [
    ...keys.map((key, at) => (columns[at] as Shown).show(key)),
    ...call.parts.map(({ id }, at) => (found[at] as (typeof found)[number]).show(id in amounts ? (amounts[id] as number | null) : 0)),
    ...call.wanted.map((id) => quotientIn(call, id, amounts)),
  ]);
  const notes = {
    unknown: unknownToAll(found.map(({ unknown }) => unknown)),
    oddRows: oddIn(found),
    reportedUntil: null,
    knownFrom: call.isCut && call.knownFrom < Infinity ? call.knownFrom : null,
  };
  return [headers, ...cells, ...noteRows(notes, headers.length, file)];
}

/** What tells a row from others on every sheet: an article's number, because its vendor code may be on one of them only. */
function nameOf(keys: readonly Cell[], columns: readonly Shown[]): string {
  return JSON.stringify(keys.map((key, at) => (columns[at]?.of === 'vendorCode' && keys[at - 1] !== '' ? '' : String(key))));
}

function put(rows: Map<string, QuotientRow>, part: MeasureId, { name, keys, amount }: { name: string; keys: readonly Cell[]; amount: number | null }): void {
  const row = rows.get(name) ?? { keys, amounts: {} };
  rows.set(name, { keys: row.keys.map((key, at) => (key === '' ? (keys[at] as Cell) : key)), amounts: { ...row.amounts, [part]: amount } });
}

/** A row that is not understood is so for all sums of its sheet. */
function oddIn(found: readonly { dataset: string; odd: number }[]): number {
  const ofSheets = new Map<string, number>();
  for (const { dataset, odd } of found) ofSheets.set(dataset, Math.max(odd, ofSheets.get(dataset) ?? 0));
  return [...ofSheets.values()].reduce((sum, odd) => sum + odd, 0);
}

function unknownToAll(unknown: readonly (readonly Argument[])[]): Argument[] {
  return [...new Set(unknown.flat())].filter((article) => unknown.every((some) => some.includes(article)));
}
