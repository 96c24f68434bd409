import type { Part } from '../../../tables/table';
import type { Paging } from '../paging';

/** Reads `inner` for some columns of the rows: those that change, or all others. What stands in the other columns stays. */
export function bringing(only: Part, inner: Paging): Paging {
  return { ...inner, read: (body, cursor, context) => ({ ...inner.read(body, cursor, context), only }) };
}
