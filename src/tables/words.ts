import type { Table, ValueWords } from './table';

/** A column as people see it: the caption in the header row and the note on it. */
export interface ColumnWords {
  header: string;
  note: string;
}

/** What a table says in one language. */
export interface TableWords<ColumnId extends string = string> {
  /** Name of the sheet. */
  title: string;
  /** What the sheet is for, in a sentence: of sheets that people choose by what they answer. */
  about?: string;
  /** What stands on the sheet while it has no row, where that has a reason of its own. */
  empty?: string;
  /** What one row is, as the end of a sentence. */
  row: string;
  /** What its successor at WB lacks, and where people find that when WB switches the method off. */
  lost?: string;
  columns: Readonly<Record<ColumnId, ColumnWords>>;
  /** Titles of the charts on the sheet. */
  charts?: Readonly<Record<string, string>>;
  /** What people read instead of WB's codes. A tick is said in one way everywhere and needs no words. */
  values?: Readonly<Partial<Record<ColumnId, ValueWords>>>;
}

/** The words of a unit that is declared by this function: a column without words does not compile. */
export type WordsOf<Declare extends () => { table: Table }> = TableWords<ReturnType<Declare>['table']['columns'][number]['id']>;
