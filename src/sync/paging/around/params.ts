import type { Given, Paging, PagingContext } from '../paging';

/** Reads `inner` with fixed parameters, such as which of two lists is meant. */
export function params(fixed: Given['params'], inner: Paging): Paging {
  const within = <Context extends PagingContext>(context: Context): Context =>
    ({ ...context, given: { ...context.given, params: { ...context.given.params, ...fixed } } });
  return {
    ...inner,
    start: (context) => inner.start(within(context)),
    request: (cursor, context) => inner.request(cursor, within(context)),
    read: (body, cursor, context) => inner.read(body, cursor, within(context)),
    recover: (error, cursor, context) => inner.recover?.(error, cursor, within(context)) ?? null,
  };
}
