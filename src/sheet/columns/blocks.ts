/** Google takes about 20,000 cells a second; a call of more could not be stopped in time. */
const CELLS_A_WRITE = 50_000;

/** Where the cell with this index in a row's cells stands in the sheet. */
export interface Place {
  cell: number;
  column: number;
}

/** Neighbouring columns, and the indexes of their cells. */
export interface Segment {
  column: number;
  cells: number[];
}

/** The places as runs of neighbours, left to right. */
export function segmentsOf(places: readonly Place[]): Segment[] {
  const segments: Segment[] = [];
  for (const { cell, column } of [...places].sort((a, b) => a.column - b.column)) {
    const last = segments[segments.length - 1];
    if (last !== undefined && last.column + last.cells.length === column) {
      last.cells.push(cell);
    } else {
      segments.push({ column, cells: [cell] });
    }
  }
  return segments;
}

/** The segment with that cell goes to the end. */
export function withLast(segments: readonly Segment[], cell: number): Segment[] {
  const isLast = (segment: Segment): boolean => segment.cells.includes(cell);
  return [...segments.filter((segment) => !isLast(segment)), ...segments.filter(isLast)];
}

/** Neighbouring rows, the first of them in sheet row `row`. */
export interface Block<Row> {
  row: number;
  rows: Row[];
}

/** Rows cut into writes: neighbours together, in the order given, few enough for the widest segment. */
export function rowBlocks<Row extends { row: number }>(rows: readonly Row[], segments: readonly Segment[]): Block<Row>[] {
  const width = Math.max(...segments.map((segment) => segment.cells.length));
  const rowsAWrite = Math.max(1, Math.floor(CELLS_A_WRITE / width));
  const blocks: Block<Row>[] = [];
  for (const row of rows) {
    const last = blocks[blocks.length - 1];
    if (last !== undefined && last.rows.length < rowsAWrite && last.row + last.rows.length === row.row) {
      last.rows.push(row);
    } else {
      blocks.push({ row: row.row, rows: [row] });
    }
  }
  return blocks;
}
