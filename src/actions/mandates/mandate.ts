import type { NamedGood, WbGood } from '../../reports/matches/wb-goods';
import type { ReportTables } from '../../reports/report';
import type { Values } from '../action';
import type { Wish } from '../engine/wishes';

/** What the holder fills in when they give a mandate: its bounds. */
export interface Term {
  id: string;
  /** `choice` is one of what `options` finds; a `text` may be left empty. */
  kind: 'whole' | 'text' | 'choice';
  /** Of a number; of a text its most letters. */
  least: number;
  most: number;
  usual: number | string;
  options?(tables: ReportTables): readonly { value: string; label: string }[];
}

export type Terms = Readonly<Record<string, number | string>>;

/** What a mandate is asked with. */
export interface MandateSource {
  tables: ReportTables;
  terms: Terms;
  /** Which sizes of the shop's cards another system means by a name. */
  goodsOf(): (named: NamedGood) => readonly WbGood[];
  /** As sheets number moments, in Moscow. */
  now: number;
}

/**
 * What the holder lets the schedule send without asking each time: a declaration. What it wants comes from a source, within terms that the
 * holder has set; what becomes of each row is judged as for every other plan of its action.
 */
export interface MandateKind<Id extends string = string> {
  id: Id;
  /** The action's id. */
  action: string;
  terms: readonly Term[];
  /** A report whose rows it goes by: without its sheet there is nothing to send. */
  report?: string;
  /** Rows that it may change in one run: what is beyond them waits for the next. */
  mostRows: number;
  /** It runs once so often. */
  everyMs: number;
  /** Whether something of the terms is missing without which it must not be given. */
  lacks?(terms: Terms): boolean;
  /** What it would change now; rows of the shop alone. */
  wishes(source: MandateSource): readonly Wish[];
  /**
   * What goes out for a row, made anew of what WB shows; null for nothing. Whoever can edit the file can write into the sheets that `wishes`
   * reads, so that those only say which rows.
   */
  remade?(now: Values, terms: Terms): Wish['values'] | null;
}
