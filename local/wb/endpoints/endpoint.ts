import type { Answer } from '../answer';
import type { Settings } from '../settings';
import type { Shop } from '../shop/shop';
import type { Snapshots } from './snapshots';
import type { OwnReports } from './reports/own-reports';
import type { Tasks } from './reports/tasks';

/** One request that has passed token and limits. */
export interface Call {
  shop: Shop;
  /** Parts of the path by their name in the template. */
  path: Record<string, string>;
  query: URLSearchParams;
  /** Parsed JSON, undefined where there was none or it could not be parsed. */
  body: unknown;
  nowMs: number;
  settings: Settings;
  tasks: Tasks;
  ownReports: OwnReports;
  snapshots: Snapshots;
}

export interface Endpoint {
  /** The 400 of this family of methods. */
  refuse(detail: string): Answer;
  answer(call: Call): Answer;
}

/** A parameter WB would not accept; becomes the 400 of the endpoint. */
export class BadParameter extends Error {}
