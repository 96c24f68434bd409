import type { DatasetId } from '../datasets';
import type { FileView } from '../formulas/formula';

/** One thing that a rule has found. Texts say the rest, by the rule's id. */
export interface Finding {
  /** An article with its name, or the number of a report. */
  subject: string;
  /** What was compared with the threshold, rounded for people. */
  value: number;
  /** Of the value, where it is money. */
  unit?: string;
  /** Pieces in stock, where it is about stock. */
  left?: number;
}

/** What is worth a look in imported data. Its words are in the locales under the same id. */
export interface AlertRule {
  /** Sheets that must all be there, first the one that the findings are about; when one was refreshed, the rule is asked again. */
  datasets: readonly [DatasetId, ...DatasetId[]];
  /** One of the sheets will do. */
  isAnyEnough?: true;
  /** Usual value of the threshold, which the seller may change. */
  threshold: number;
  /** The worst first. */
  find(file: FileView, threshold: number): Finding[];
}
