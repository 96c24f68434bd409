import type { Table } from '../tables/table';
import type { Source } from './source';

/** The part of a seller's work that a dataset is about. */
export type Group = 'sales' | 'money' | 'stock' | 'funnel' | 'goods' | 'ads' | 'reviews' | 'fbs' | 'reference';

/** Sets of datasets for one kind of work, switched on together. */
export type Preset = 'sales' | 'accountant' | 'warehouse' | 'owner';

/** By which dataset's rows the number of these is told: good for an order of magnitude in shops of the usual kind. */
export interface Likeness {
  dataset: string;
  /** Rows for one of that dataset's, where both reach back as far. */
  factor: number;
}

export interface Dataset<Id extends string = string, ColumnId extends string = string> {
  /** That of its table. */
  id: Id;
  table: Table<Id, ColumnId>;
  source: Source<NoInfer<ColumnId>>;
  group: Group;
  presets: readonly Preset[];
  /** What tells the sheet's size before it is there, best guess first; empty: it is small in every shop. */
  size: readonly Likeness[];
  /** Not refreshed until the seller switches it on. */
  isOffByDefault?: true;
  /** What it tells is not for whoever may edit the file: formulas ask WB for it only once the owner has chosen this very dataset. */
  isConfidential?: true;
}

/** Checks at compile time that the source names columns of the table. */
export function defineDataset<Id extends string, ColumnId extends string>(dataset: Omit<Dataset<Id, ColumnId>, 'id'>): Dataset<Id, ColumnId> {
  return { id: dataset.table.id, ...dataset };
}
