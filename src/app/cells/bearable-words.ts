import type { TableSpec } from '../../sheet/table-spec';
import type { ValueWords } from '../../tables/table';
import { isGoogleTrouble } from '../../wb/answer/unforeseen';

/**
 * The spec of a report for formulas that may have to do without our words: where Google does not let a cell read them, a name of
 * an article is what the cell says. Numbers are numbers all the same.
 */
export function withBearableWords(spec: TableSpec): TableSpec {
  return {
    ...spec,
    columns: spec.columns.map((column) => {
      const { words } = column;
      return words === undefined || column.kind === 'boolean' ? column : { ...column, words: { own: () => readable(words.own, {}), others: () => readable<readonly ValueWords[]>(words.others, []) } };
    }),
  };
}

function readable<T>(read: () => T, none: T): T {
  try {
    return read();
  } catch (error) {
    if (!isGoogleTrouble(error)) throw error;
    return none;
  }
}
