import type { Cell } from '../../ports/workbook';
import type { WireRow } from '../../tables/table';
import { currencyCode } from '../../wb/finance-words';
import { financeRows, ownCells } from '../finance-sums';
import type { ReportTables, Row } from '../report';
import { articleOf, type Good, goodsOf } from './goods';
import { addToLine, byRevenue, emptyLine, lineCells, type LineSums } from './line-sums';

/** The same for all of these reports: a sheet is read once for the same columns. */
const OWN = ['rrDate', 'currency', 'nmId', 'vendorCode', 'brandName', 'subjectName', 'bonusTypeName', 'retailPriceWithDisc'] as const;

const PRICE = OWN.indexOf('retailPriceWithDisc');

/** What tells to which line a finance row belongs. */
export interface Facts {
  /** Null for a row without one. */
  day: number | null;
  /** '' for a row that is of no article. */
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
 */
export function linesBy<Own extends string>(keys: readonly NoInfer<Own>[], cellsOf: (facts: Facts) => Readonly<Record<Own, Cell>>): (tables: ReportTables) => WireRow[] {
  return (tables) => {
    const rows = financeRows(tables, OWN);
    const own = rows.map(ownCells);
    const goods = goodsOf(tables, own.map(([, , nmId = '', vendorCode = '', brand = '', subject = '']) => [nmId, vendorCode, brand, subject]));
    const lines = new Map<string, Line>();
    rows.forEach((row, at) => {
      const [day, currency, nmId = '', , , , what = '', price = ''] = own[at] as Row;
      const article = articleOf(nmId);
      const cells = cellsOf({ day: typeof day === 'number' ? Math.floor(day) : null, article, good: goods.get(article) ?? NAMELESS });
      addToLine(lineIn(lines, keys.map((key) => cells[key]), cells, currencyCode(currency)), row, { price, what });
    });
    const isPriced = own.some((cells) => cells[PRICE] !== '');
    return [...lines.values()].sort((a, b) => b.from - a.from || byRevenue(a.sums, b.sums)).map(({ cells, sums }) => ({ ...cells, ...lineCells(sums, isPriced) }));
  };
}

function lineIn(lines: Map<string, Line>, parts: readonly Cell[], cells: WireRow, currency: string): LineSums {
  const line = parts.map((part) => (part === '' ? NOTHING : part)).join(' ');
  const key = `${line}\n${currency}`;
  const known = lines.get(key) ?? { cells: { ...cells, currency, line }, from: Number(parts[0]), sums: emptyLine() };
  lines.set(key, known);
  return known.sums;
}
