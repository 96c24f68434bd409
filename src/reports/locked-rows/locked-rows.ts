import type { Cell } from '../../ports/workbook';
import { boolean, coded, money, text, typed } from '../../tables/columns';
import type { WireRow } from '../../tables/table';
import { inKopecks, partsIn } from '../../wb/money/amount';
import { reportKey } from '../wb-reports';
import type { ReportTables, Row } from '../report';

/** A person signs a row off here, and sees beside it whether WB has changed anything since. */
export const lockColumns = () => [typed(boolean('locked', 90)), coded(text('lockState', 220)), money('sinceLock', 130)] as const;

export interface Locking<ColumnId extends string> {
  report: string;
  /** What a signed-off row keeps. */
  kept: readonly ColumnId[];
  /** Sums of it that are compared with what they would be now. */
  compared: readonly ColumnId[];
  total: ColumnId;
}

/**
 * The rows, but those that are signed off stay as they are on the sheet, whatever WB sends now: what would be different is told beside
 * them. One of a report that has no rows any more stays too.
 */
export function withLocked<ColumnId extends string>(tables: ReportTables, locking: Locking<ColumnId>, rows: readonly WireRow[]): WireRow[] {
  const { report, kept, compared, total } = locking;
  const standing = tables.reportRows(report, ['reportId', 'currency', 'locked', ...kept]).filter(([, , locked]) => isLocked(locked));
  const locked = new Map(standing.map(([reportId = '', currency = '', , ...cells]) => [reportKey(reportId, currency), cellsBy(kept, reportId, currency, cells)]));
  const made = rows.map((row) => {
    const key = reportKey(row['reportId'], row['currency']);
    const own = locked.get(key);
    locked.delete(key);
    if (own === undefined) return { ...row, lockState: '', sinceLock: '' };
    return { ...row, ...own, lockState: stateOf(own, row, compared), sinceLock: inKopecks(partsIn(row[total]) - partsIn(own[total])) };
  });
  return [...made, ...[...locked.values()].map((own) => ({ ...own, lockState: 'absent', sinceLock: inKopecks(-partsIn(own[total])) }))];
}

/** What cannot be told now, or could not be then, is no change. */
function stateOf(own: WireRow, now: WireRow, compared: readonly string[]): string {
  if (now['rows'] === 0) return 'absent';
  const other = compared.find((id) => own[id] !== '' && now[id] !== '' && partsIn(own[id]) !== partsIn(now[id]));
  return other === undefined ? 'same' : `other ${other}`;
}

/** Whatever people write there but a plain no: a period that was meant to be locked must not change. */
function isLocked(cell: Cell | undefined): boolean {
  return cell !== undefined && cell !== false && String(cell).trim() !== '';
}

function cellsBy(kept: readonly string[], reportId: Cell, currency: Cell, cells: Row): Record<string, Cell> {
  return { reportId, currency, ...Object.fromEntries(kept.map((id, at) => [id, cells[at] ?? ''])) };
}
