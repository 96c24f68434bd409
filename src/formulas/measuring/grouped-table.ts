import type { Cell } from '../../ports/workbook';
import { articlesIn, cardNames, indexArticles, itemsOfArticle } from '../articles';
import { isDatePart } from '../arguments/day';
import type { Argument, FileView } from '../formula';
import type { MeasuredFormula } from './measured';
import type { Measure } from './measure';
import type { Call } from './measured-call';
import { wording } from '../../sheet/cells/readable';
import { columnOf } from '../rows';
import { type Group, type GroupColumn, tallyOf } from './tally';
import type { GroupingId, MeasureId } from '../arguments/words';

interface Wanted {
  groupings: readonly GroupingId[];
  measures: readonly MeasureId[];
}

/** A column of the answer. */
interface Shown extends GroupColumn {
  header: string;
  show: (key: Cell) => Cell | Date;
}

interface GroupedTable {
  cells: (Cell | Date)[][];
  /** The first number of all rows together. */
  total: Cell;
}

/** Headers, then a row for each group: by date in the order of time, else in the order of the sheet. */
export function groupedTable(formula: MeasuredFormula, call: Call, { groupings, measures }: Wanted, file: FileView): GroupedTable {
  const columns = groupings.reduce<Shown[]>((all, grouping) => [...all, ...shownColumns(formula, grouping, file)], []);
  const counted = measures.map((id) => ({ id, measure: formula.measures[id] as Measure }));
  const { groups, unknown } = call.asked.kind === 'all' || call.asked.kind === 'blank'
    ? { groups: tallyOf({ ...call.query, by: columns.map(groupColumn), measures: counted, keepsAll: false }, file), unknown: [] }
    : groupsOfArticles(formula, call, columns, counted, file);
  const headers = [...columns.map(({ header }) => header), ...measures.map((id) => file.words.own.measures[id].header)];
  const rows = inOrder(groups, columns).map(({ keys, amounts }) => [
    ...keys.map((key, at) => (columns[at] as Shown).show(key)),
    ...amounts.map((amount, at) => (counted[at] as { measure: Measure }).measure.fold.show(amount)),
  ]);
  const { fold } = (counted[0] as { measure: Measure }).measure;
  return {
    cells: [headers, ...rows, ...noteRow(unknown, headers.length, file)],
    total: fold.show(groups.reduce((sum, { amounts }) => fold.add(sum, amounts[0] as number | null), fold.start)),
  };
}

const groupColumn = ({ columnId, part }: Shown): GroupColumn => (part === undefined ? { columnId } : { columnId, part });

/** Counted by article and group, so that the count serves whatever articles are asked for, then put together. */
function groupsOfArticles(
  { articles }: MeasuredFormula, { asked, query }: Call, columns: readonly Shown[], counted: readonly { id: MeasureId; measure: Measure }[], file: FileView,
): { groups: Group[]; unknown: Argument[] } {
  const by = [...articles.map((columnId) => ({ columnId, isName: true as const })), ...columns.map(groupColumn)];
  const all = tallyOf({ ...query, by, measures: counted, keepsAll: true }, file);
  const index = indexArticles(all, ({ keys }) => keys, articles.length);
  const isCard = cardNames(file);
  const chosen = new Set<Group>();
  const unknown: Argument[] = [];
  for (const article of articlesIn(asked as Parameters<typeof articlesIn>[0])) {
    const found = itemsOfArticle(index, article);
    if (found !== undefined) found.filter(({ isCounted }) => isCounted).forEach((group) => chosen.add(group));
    else if (!isCard(article)) unknown.push(article);
  }
  const merged = new Map<string, Group>();
  for (const { keys, amounts } of chosen) {
    const own = keys.slice(articles.length);
    const name = JSON.stringify(own);
    const group = merged.get(name) ?? { keys: own, amounts: counted.map(({ measure }) => measure.fold.start), isCounted: true };
    group.amounts = group.amounts.map((amount, at) => (counted[at] as { measure: Measure }).measure.fold.add(amount, amounts[at] as number | null));
    merged.set(name, group);
  }
  return { groups: [...merged.values()], unknown };
}

function shownColumns({ dataset, articles, day, groupings = {} }: MeasuredFormula, grouping: GroupingId, file: FileView): Shown[] {
  const { own } = file.words;
  const plain = (columnId: string): Shown => {
    const column = columnOf(file.spec(dataset), columnId);
    return { columnId, header: column.header(), show: (key) => wording(column, key) };
  };
  if (grouping === 'article') return articles.slice(0, 2).map(plain);
  if (grouping === 'total') return [];
  if (grouping === 'shop') return [plain('shop')];
  if (!isDatePart(grouping)) return [plain(groupings[grouping] as string)];
  const show = grouping === 'weekday' ? (key: Cell) => own.weekdays.split('|')[Number(key)] as string : (key: Cell) => file.momentOf(Number(key));
  return [{ columnId: day as string, part: grouping, header: own.groupings[grouping].header, show: (key) => (key === '' ? '' : show(key)) }];
}

function inOrder(groups: readonly Group[], columns: readonly Shown[]): Group[] {
  const dates = columns.map(({ part }, at) => (part === undefined ? -1 : at)).filter((at) => at >= 0);
  const compare = (a: Group, b: Group): number => dates.reduce((order, at) => (order === 0 ? Number(a.keys[at]) - Number(b.keys[at]) : order), 0);
  return [...groups].sort(compare);
}

function noteRow(unknown: readonly Argument[], width: number, { words }: FileView): Cell[][] {
  if (unknown.length === 0) return [];
  const note = words.own.notFound.replace('{articles}', () => unknown.map(String).join(', '));
  return [Array.from({ length: width }, (_cell, at) => (at === 0 ? note : ''))];
}
