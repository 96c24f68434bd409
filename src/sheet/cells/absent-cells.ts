import type { Cell } from '../../ports/workbook';
import type { WireRow } from '../../tables/table';
import { cellWriter } from './cell';
import { hashOf } from '../fingerprints/fingerprint';
import { ABSENT, type Print } from '../fingerprints/print';
import { formMark } from './row-form';
import type { TableSpec } from '../table-spec';

/** What a row gets that is no longer in the answer. */
export interface AbsentCells {
  /** Which of the cells count. */
  indexes: ReadonlySet<number>;
  /** As in a planned row, without the fingerprint. */
  cells: readonly Cell[];
  /** What ends the fingerprint. */
  mark: string;
}

export function absentCells(spec: TableSpec, whenAbsent: WireRow): AbsentCells {
  const indexes = new Set<number>();
  const cells = spec.columns.map(({ id, kind }, index) => {
    if (id in whenAbsent) {
      indexes.add(index);
    }
    return cellWriter(kind)(whenAbsent[id]);
  });
  return { indexes, cells, mark: formMark(spec) };
}

/** Instead of the fingerprint of a row that has the absent values. */
export function absentPrint(key: string, { cells }: AbsentCells): Print {
  // With the key, or a mark that the user sorted to another row would hold good there.
  const marked = [key, ...cells];
  return { lasting: ABSENT, changing: hashOf(marked, marked.map((_cell, index) => index)) };
}
