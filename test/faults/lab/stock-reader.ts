import type { LabWorld } from './lab';
import type { Refresh } from './refreshes';
import { READS } from './states';

const SHEETS = ['Остатки', 'Остатки FBS'];

/** Somebody who looks at the stocks after every service call that may have changed them. @returns what they may not see, and saw */
export function stockReader({ document }: LabWorld, { before, after }: Refresh): { look: (called: string) => void; complaints: Set<string> } {
  const complaints = new Set<string>();
  const justified = SHEETS.map((name) => {
    const rows = [...(before[name] ?? []), ...(after[name] ?? [])].map((row) => keyAndNumbers(JSON.parse(row) as unknown[]));
    return { name, rows: new Set(rows), least: Math.min(before[name]?.length ?? 0, after[name]?.length ?? 0) };
  });
  const look = (called: string) => {
    if (READS.test(called)) return;
    for (const { name, rows, least } of justified) {
      if (document.model.sheetNamed(name) === undefined) continue;
      const seen = document.workbook.rows(name).filter((row) => row[0] !== '');
      if (seen.length < least) complaints.add(`«${name}» shows ${seen.length} rows, before and after there are at least ${least}`);
      const odd = seen.find((row) => !rows.has(keyAndNumbers(row)));
      if (odd !== undefined) complaints.add(`«${name}» shows a row of neither before nor after: ${JSON.stringify(odd)}`);
    }
  };
  return { look, complaints };
}

/** A row without its last cell, the fingerprint, which may for a moment say that the row is being written. */
function keyAndNumbers(row: readonly unknown[]): string {
  return JSON.stringify(row.slice(0, 9));
}
