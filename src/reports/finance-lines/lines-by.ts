import type { Cell } from '../../ports/workbook';
import { descending } from '../../sheet/order/sort-key';
import type { WireRow } from '../../tables/table';
import { currencyCode } from '../../wb/money/finance-words';
import type { Fold } from '../fold';
import { foldBehind } from '../fold-behind';
import type { Report, ReportTables } from '../report';
import { BY_ARTICLE, type OfLine, type Place, placeOf } from './folds';
import { type Good, goodsOf } from './goods';
import { addLine, byRevenue, emptyLine, lineCells, lineParts, type LineSums } from './line-sums';

/** What tells to which line finance rows belong. */
export interface Facts {
  /** The first of their month or week; null for rows without one. */
  day: number | null;
  /** '' for rows that are of no article. */
  article: string;
  good: Good;
}

interface Line {
  cells: WireRow;
  /** Later lines stand first; a line without a day stands last. */
  from: number;
  sums: LineSums;
}

/** In the place of a part of a line's name that it lacks. */
const NOTHING = '-';

const NAMELESS: Good = { vendorCode: '', title: '', brand: '', subject: '' };

/**
 * Finance rows added up by the cells that are made of them, and by currency. Every row is in one line: whatever the cells are, all
 * lines together come to what the reports pay.
 * @param keys cells that tell lines apart, of which the first is the first day of a span of time
 * @param fold what the lines are made of
 */
export function linesBy<Own extends string>(
  keys: readonly [NoInfer<Own>, ...NoInfer<Own>[]],
  cellsOf: (facts: Facts) => Readonly<Record<Own, Cell>>,
  fold: Fold<OfLine> = BY_ARTICLE,
): Pick<Report<string, Own | 'retailAmount'>, 'behind' | 'folds' | 'order' | 'rows'> {
  const groupsIn = (tables: ReportTables): (Place & { cells: Readonly<Record<Own, Cell>>; key: string; sums: OfLine })[] => {
    const groups = [...tables.sums(fold)].map(([key, sums]) => ({ ...placeOf(key), key, sums }));
    const goods = goodsOf(tables, groups.map(({ article, sums: { vendorCode, brand, subject } }) => [article, vendorCode, brand, subject]));
    return groups.map((group) => ({ ...group, cells: cellsOf({ day: group.day, article: group.article, good: goods.get(group.article) ?? NAMELESS }) }));
  };
  return {
    folds: [fold],
    order: [descending(keys[0]), descending('retailAmount')],
    behind: (tables, { line, currency }) => {
      const groups = groupsIn(tables).filter((group) => nameOf(keys.map((key) => group.cells[key])) === line && group.currency === currencyCode(currency));
      const own = new Set(groups.map(({ key }) => key));
      return [foldBehind(tables, fold, { isOf: (key) => own.has(key), adds: lineParts, from: groups[0]?.day ?? undefined })];
    },
    rows: (tables) => {
      const groups = groupsIn(tables);
      const lines = new Map<string, Line>();
      for (const { cells, currency, sums } of groups) addLine(lineIn(lines, keys.map((key) => cells[key]), cells, currency), sums);
      const has = { price: groups.some(({ sums }) => sums.priced > 0), acquiring: groups.some(({ sums }) => sums.acquired > 0) };
      return [...lines.values()].sort((a, b) => b.from - a.from || byRevenue(a.sums, b.sums)).map((line) => ({ ...line.cells, ...lineCells(line.sums, has) }));
    },
  };
}

function lineIn(lines: Map<string, Line>, parts: readonly Cell[], cells: WireRow, currency: string): LineSums {
  const line = nameOf(parts);
  const key = `${line}\n${currency}`;
  const known = lines.get(key) ?? { cells: { ...cells, currency, line }, from: Number(parts[0]), sums: emptyLine() };
  lines.set(key, known);
  return known.sums;
}

function nameOf(parts: readonly Cell[]): string {
  return parts.map((part) => (part === '' ? NOTHING : part)).join(' ');
}
