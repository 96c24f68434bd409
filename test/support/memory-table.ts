import type { Cell } from '../../src/ports/workbook';
import type { WireRow } from '../../src/tables/table';
import type { RowTable, Written } from '../../src/sync/world';

export interface MemoryTable extends RowTable {
  rows: Record<string, Cell>[];
  /** Thrown by the next writes, one each; null for one that goes well. */
  failures: unknown[];
}

/** Rows found by shop and `id`; for tests of the engine, which knows nothing of cells. */
export function memoryTable(name: string, log: string[]): MemoryTable {
  const table: MemoryTable = {
    rows: [],
    failures: [],
    merge: (shop, rows, { rewrite, seen }) => {
      const written = put(shop, rows, `merge ${name} ${rows.length}${rewrite ? ' rewrite' : ''}`);
      for (const { id } of rows) seen?.add(String(id));
      return written;
    },
    retire: (shop, seen, whenAbsent, { rewrite, within }) => {
      const days = within === undefined || 'of' in within ? '' : ` of ${within.column} ${within.from} to ${within.to}`;
      log.push(`retire ${name} all but ${seen.size}${days}${rewrite ? ' rewrite' : ''}`);
      failIfDue();
      const absent = table.rows.filter((row) => row.shop === shop && !seen.has(String(row.id)));
      for (const row of absent) Object.assign(row, whenAbsent);
      return { added: 0, changed: absent.length, unchanged: 0 };
    },
    rowCount: (shop) => table.rows.filter((row) => row.shop === shop).length,
    expect: (_shop, rows) => {
      log.push(`expect ${name} ${rows}`);
    },
    isBlank: () => false,
    read: (columnIds) => table.rows.map((row) => columnIds.map((id) => row[id] ?? '')),
  };

  function failIfDue(): void {
    const failure = table.failures.shift() ?? null;
    if (failure !== null) throw failure;
  }

  function put(shop: string, rows: readonly WireRow[], call: string): Written {
    log.push(call);
    failIfDue();
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
