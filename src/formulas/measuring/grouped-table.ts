import type { Cell } from '../../ports/workbook';
import { articlesIn, type AskedFor } from '../articles/asked';
import { type WhoIsWho, whoIsWho } from '../articles/who-is-who';
import { isDatePart } from '../arguments/day';
import type { Argument, FileView } from '../formula';
import type { MeasuredFormula } from './measured';
import type { Measure } from './measure';
import type { Call } from './measured-call';
import { wording } from '../../sheet/cells/readable';
import { UserActionError } from '../../wb/errors';
import { columnOf } from '../rows';
import { currenciesIn, headerIn, putTogether, requireOneCurrency } from './currencies';
import { noteRows } from './notes';
import { reportedUntil } from './reported';
import { type Group, type GroupColumn, tallyOf } from './tally';
import { requireUnderstood } from './understood';
import type { GroupingId, MeasureId } from '../arguments/words';

interface Wanted {
  groupings: readonly GroupingId[];
  measures: readonly MeasureId[];
}

/** A column of the answer: of the sheet, or what an article is known by. */
export interface Shown {
  of: GroupColumn | 'number' | 'vendorCode';
  header: string;
  show: (key: Cell) => Cell | Date;
}

interface GroupedTable {
  cells: (Cell | Date)[][];
  /** The first number of all rows together. @throws UserActionError FORMULA_MIXED_CURRENCIES, FORMULA_NOT_UNDERSTOOD, FORMULA_UNKNOWN_ARTICLE (none that was asked for is known) */
  total: () => Cell;
}

/** Headers, then a row for each group: by date in the order of time, else in the order of the sheet. */
export function groupedTable(formula: MeasuredFormula, call: Call, { groupings, measures }: Wanted, file: FileView): GroupedTable {
  const columns = groupings.reduce<Shown[]>((all, grouping) => [...all, ...shownColumns(formula, grouping, file)], []);
  const counted = measures.map((id) => ({ id, measure: formula.measures[id] as Measure }));
  const { groups, unknown } = groupsOf(formula, call, { columns, counted }, file);
  const rows = groups.filter(({ isCounted }) => isCounted);
  const currencies = currenciesIn(rows);
  // The same keys twice: without the currency nobody could tell the rows apart.
  const isApart = new Set(rows.map(({ keys }) => JSON.stringify(keys))).size < rows.length;
  const own = file.words.own;
  const headers = [
    ...columns.map(({ header }) => header),
    ...(isApart ? [own.groupings.currency.header] : []),
    ...measures.map((id) => headerIn(currencies, own.measures[id].header)),
  ];
  const cells = inOrder(rows, columns).map(({ keys, currency, amounts }) => [
    ...keys.map((key, at) => (columns[at] as Shown).show(key)),
    ...(isApart ? [currency] : []),
    ...amounts.map((amount, at) => (counted[at] as { measure: Measure }).measure.fold.show(amount)),
  ]);
  const { fold } = (counted[0] as { measure: Measure }).measure;
  return {
    cells: [headers, ...cells, ...noteRows({ unknown, oddRows: groups.reduce((sum, { oddRows }) => sum + oddRows, 0), reportedUntil: missingFrom(call, file), knownFrom: null }, headers.length, file)],
    total: () => {
      requireSomeKnown(call, unknown);
      requireOneCurrency(rows, file.spec(formula.dataset));
      requireUnderstood(groups, formula.dataset, file);
      return fold.show(rows.reduce((sum, { amounts }) => fold.add(sum, amounts[0] as number | null), fold.start));
    },
  };
}

/** One cell has no room for a note: of nothing but misprints it would say 0. */
function requireSomeKnown({ asked }: Call, unknown: readonly Argument[]): void {
  const isNoneKnown = unknown.length > 0 && unknown.length === articlesIn(asked as AskedFor).length;
  if (isNoneKnown) throw new UserActionError('FORMULA_UNKNOWN_ARTICLE', { article: unknown.join(', ') });
}

/** In a longer sheet a look for its last day takes as long as the table itself. */
const MANY_ROWS = 60_000;

function missingFrom({ query: { dataset, span, filters } }: Call, file: FileView): number | null {
  if (span?.isReported !== true || span.period.to === Infinity || file.rowsOnSheet(dataset) > MANY_ROWS) return null;
  const until = reportedUntil({ dataset, columnId: span.lastColumnId ?? span.columnId, filters }, file);
  return until > -Infinity && until < span.period.to ? until : null;
}

interface Counting {
  columns: readonly Shown[];
  counted: readonly { id: MeasureId; measure: Measure }[];
}

/** Counted by article where that matters, so that the count serves whatever articles are asked for, then put together. */
export function groupsOf({ dataset, articles }: MeasuredFormula, { asked, query }: Call, { columns, counted }: Counting, file: FileView): { groups: Group[]; unknown: Argument[] } {
  const isAll = asked.kind === 'all' || asked.kind === 'blank';
  const names = !isAll || columns.some(({ of }) => typeof of === 'string') ? articles.map((columnId) => ({ columnId, isName: true as const })) : [];
  const by = [...names, ...columns.flatMap(({ of }) => (typeof of === 'string' ? [] : [of]))];
  const all = tallyOf({ ...query, by, measures: counted, keepsAll: !isAll }, file);
  const who = whoIsWho(all, ({ keys }) => keys.slice(0, names.length), file, dataset);
  const { chosen, unknown } = isAll ? { chosen: all, unknown: [] } : choose(asked, who);
  const keyed = chosen.map((group) => ({ ...group, keys: keysOf(group, columns, names.length, who) }));
  return { groups: putTogether(keyed, counted.map(({ measure }) => measure)), unknown };
}

function choose(asked: AskedFor, who: WhoIsWho<Group>): { chosen: Group[]; unknown: Argument[] } {
  const chosen = new Set<Group>();
  const unknown: Argument[] = [];
  for (const article of articlesIn(asked)) {
    const found = who.find(article);
    if (found === null) unknown.push(article);
    else found.forEach((group) => chosen.add(group));
  }
  return { chosen: [...chosen], unknown };
}

function keysOf(group: Group, columns: readonly Shown[], names: number, who: WhoIsWho<Group>): Cell[] {
  let place = names;
  return columns.map(({ of }) => (typeof of === 'string' ? who.of(group)[of] : (group.keys[place++] as Cell)));
}

/** The columns that tell the groups apart. */
export function shownColumns({ dataset, articles, day, groupings = {} }: MeasuredFormula, grouping: GroupingId, file: FileView): Shown[] {
  const { own } = file.words;
  const plain = (columnId: string, of: Shown['of'] = { columnId }): Shown => {
    const column = columnOf(file.spec(dataset), columnId);
    return { of, header: column.header(), show: (key) => wording(column, key) };
  };
  if (grouping === 'article') return [plain(articles[0] as string, 'number'), plain(articles[1] as string, 'vendorCode')];
  if (grouping === 'total') return [];
  if (grouping === 'shop') return [plain('shop')];
  if (!isDatePart(grouping)) return [plain(groupings[grouping] as string)];
  const show = grouping === 'weekday' ? (key: Cell) => own.weekdays.split('|')[Number(key)] as string : (key: Cell) => file.momentOf(Number(key));
  return [{ of: { columnId: day as string, part: grouping }, header: own.groupings[grouping].header, show: (key) => (key === '' ? '' : show(key)) }];
}

/** By date in the order of time, else as they come. */
export function inOrder<G extends Pick<Group, 'keys'>>(groups: readonly G[], columns: readonly Shown[]): G[] {
  const dates = columns.map(({ of }, at) => (typeof of === 'string' || of.part === undefined ? -1 : at)).filter((at) => at >= 0);
  const compare = (a: G, b: G): number => dates.reduce((order, at) => (order === 0 ? Number(a.keys[at]) - Number(b.keys[at]) : order), 0);
  return [...groups].sort(compare);
}
