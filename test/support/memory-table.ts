import type { Cell } from '../../src/ports/workbook';
import type { WireRow } from '../../src/sync/dataset';
import type { RowTable, Written } from '../../src/sync/world';

export interface MemoryTable extends RowTable {
  rows: Record<string, Cell>[];
  /** Thrown by the next writes, one each. */
  failures: unknown[];
}

/** Rows found by shop and `id`; for tests of the engine, which knows nothing of cells. */
export function memoryTable(name: string, log: string[]): MemoryTable {
  const table: MemoryTable = {
    rows: [],
    failures: [],
    merge: (shop, rows, { rewrite }) => put(shop, rows, `merge ${name} ${rows.length}${rewrite ? ' rewrite' : ''}`),
    replaceAll: (shop, rows, whenAbsent, { rewrite }) => {
      const written = put(shop, rows, `replace ${name} ${rows.length}${rewrite ? ' rewrite' : ''}`);
      const here = new Set(rows.map(({ id }) => id));
      for (const row of table.rows) if (row.shop === shop && !here.has(row.id)) Object.assign(row, whenAbsent);
      return written;
    },
    read: (columnIds) => table.rows.map((row) => columnIds.map((id) => row[id] ?? '')),
  };

  function put(shop: string, rows: readonly WireRow[], call: string): Written {
    log.push(call);
    if (table.failures.length > 0) throw table.failures.shift();
    const before = table.rows.length;
    for (const row of rows as readonly Record<string, Cell>[]) {
      const known = table.rows.find((one) => one.shop === shop && one.id === row.id);
      if (known === undefined) table.rows.push({ shop, ...row });
      else Object.assign(known, row);
    }
    const added = table.rows.length - before;
    return { added, changed: rows.length - added, unchanged: 0 };
  }

  return table;
}
