import type { Shop } from '../../shop/shop';
import type { Fields } from '../parameters';

/** One type of the reports that a seller orders under an id of his own. */
export interface OwnReportKind {
  /** @throws BadParameter  the parameters are not what this type takes */
  periodOf(params: Fields, nowMs: number): { start: string; end: string };
  csv(of: { shop: Shop; params: Fields; nowMs: number }): string;
  /** For subscribers of Jam alone. */
  isForJam?: true;
}
