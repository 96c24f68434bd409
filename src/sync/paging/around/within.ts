import type { Cursor, CursorValue, Paging } from '../paging';

interface Inner extends Pick<Paging, 'call' | 'reads' | 'placeLivesMs' | 'sum'> {
  /** Of a slice's cursor whose `inner` is the place. */
  knows(place: CursorValue | undefined): boolean;
}

/** What a slice around another one passes on of it. The place of the inner one is `inner` of the outer one's cursor. */
export function innerOf(inner: Paging): Inner {
  const { reads, placeLivesMs, sum } = inner;
  return {
    ...(reads === undefined ? {} : { reads }),
    ...(placeLivesMs === undefined ? {} : { placeLivesMs }),
    ...(sum === undefined ? {} : { sum }),
    call: (cursor) => inner.call((cursor?.inner ?? null) as Cursor | null),
    knows: (place) => typeof place === 'object' && place !== null && (inner.knows?.(place) ?? true),
  };
}
