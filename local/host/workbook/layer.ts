import type { Area } from '../../workbook/snapshot';

/** One property of all cells of a sheet, 1-based and sparse. Rows shift as whole arrays, columns inside each row. */
export class Layer<T> {
  protected rows: ((T | undefined)[] | undefined)[] = [];

  get(row: number, column: number): T | undefined {
    return this.rows[row - 1]?.[column - 1];
  }

  set(row: number, column: number, value: T | undefined): void {
    let cells = this.rows[row - 1];
    if (!cells) {
      if (value === undefined) return;
      while (this.rows.length < row - 1) this.rows.push(undefined);
      this.rows[row - 1] = cells = [];
    }
    while (cells.length < column - 1) cells.push(undefined);
    cells[column - 1] = value;
  }

  /** The last row that has something, 0 when there is none; forgets empty rows at the end. */
  lastRow(): number {
    while (this.rows.length && !this.rows[this.rows.length - 1]?.some((cell) => cell !== undefined)) this.rows.pop();
    return this.rows.length;
  }

  lastColumn(): number {
    let last = 0;
    for (const cells of this.rows) {
      if (!cells) continue;
      while (cells.length && cells[cells.length - 1] === undefined) cells.pop();
      if (cells.length > last) last = cells.length;
    }
    return last;
  }

  some({ row, column, rows, columns }: Area, test: (value: T) => boolean): boolean {
    return this.rows.slice(row - 1, row - 1 + rows).some((cells) =>
      cells?.slice(column - 1, column - 1 + columns).some((value) => value !== undefined && test(value)));
  }

  forEach(visit: (value: T, row: number, column: number) => void): void {
    this.rows.forEach((cells, r) => cells?.forEach((value, c) => {
      if (value !== undefined) visit(value, r + 1, c + 1);
    }));
  }

  insert(dimension: 'row' | 'column', at: number, count: number): void {
    if (dimension === 'column') this.rows = this.rows.map((cells) => cells && widened(cells, at, count));
    else this.rows = widened(this.rows, at, count);
  }

  delete(dimension: 'row' | 'column', at: number, count: number): void {
    if (dimension === 'row') this.rows.splice(at - 1, count);
    else for (const cells of this.rows) cells?.splice(at - 1, count);
  }

  /** Rows in a new order within `first .. first + order.length - 1`, and only in some columns: what a sort does. */
  reorder(first: number, order: readonly number[], firstColumn: number, columns: number): void {
    const copies = order.map((row) => Array.from({ length: columns }, (_, c) => this.get(row, firstColumn + c)));
    copies.forEach((cells, r) => cells.forEach((value, c) => this.set(first + r, firstColumn + c, value)));
  }

  clear(): void {
    this.rows = [];
  }

  clone(copy = new Layer<T>()): Layer<T> {
    copy.rows = this.rows.map((cells) => cells?.slice());
    return copy;
  }
}

/** The list with `count` empty places before the 1-based position. */
function widened<V>(list: (V | undefined)[], at: number, count: number): (V | undefined)[] {
  return at > list.length ? list : [...list.slice(0, at - 1), ...new Array<undefined>(count).fill(undefined), ...list.slice(at - 1)];
}
