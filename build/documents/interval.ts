import type { Dataset } from '../../src/sync/dataset';
import { limitFor } from '../../src/wb/request/limits';
import type { TokenType } from '../../src/wb/token/token-type';
import { callsOf } from './calls-of';

/** Between two calls, by the slowest call of the route that such a token goes; null where it goes none. */
export function intervalMs({ source: { routes } }: Dataset, type: TokenType): number | null {
  const route = routes.find(({ tokenTypes }) => tokenTypes.includes(type));
  return route === undefined ? null : Math.max(...callsOf(route.paging).map(({ limits }) => limitFor(limits, type).intervalMs));
}
