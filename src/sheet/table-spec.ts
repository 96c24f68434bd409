import type { Column, ValueWords } from '../tables/table';

export interface TableColumn extends Column {
  /** Asked for when it is shown: it lies beside the script. */
  header: () => string;
  /** What the first version wrote instead. */
  formerHeader?: () => string;
  /** What people read instead of codes. A code that has no word stays. */
  words?: { own: () => ValueWords; others: () => readonly ValueWords[] };
  /** On the header, the same. */
  note: () => string;
}

/** One sheet of ours as data. The first column is always the shop; rows are found by the key's columns. */
export interface TableSpec {
  tag: string;
  /** Name of the sheet. */
  title: () => string;
  columns: readonly TableColumn[];
  key: readonly string[];
  /** Columns of the key in which some rows have nothing. */
  mayLack?: readonly string[];
  /** Column of the moment at which a row was changed last. */
  version?: string;
  /** Columns that WB itself need not send, because a join fills them. */
  filled?: readonly string[];
  /** Ids of columns that a new sheet does not get. */
  without?: readonly string[];
  /** Nobody needs to look at it: a new sheet is hidden. */
  isHidden?: true;
  /** Ids of columns that a new sheet has, but hidden. */
  hidden?: readonly string[];
  /** New rows stand under the header: each tells of a moment, and nobody adds them up. */
  isNewestOnTop?: true;
  /** The shops of the file, whose rows the sheet may hold; left out where rows tell of no shop. */
  shops?: readonly { id: string; label: string }[];
  /** Zeros are left blank in rows in which all of these are zero or empty: what they count, such a row does not have. */
  zerosCountWith?: readonly string[];
  /** Columns of the key that a row is found by, where the others may not have been filled yet. @default key */
  foundBy?: readonly string[];
}
