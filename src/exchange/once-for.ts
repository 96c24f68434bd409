import type { Chosen, ExchangeTables } from './exchange';

/** What is made of the same tables and choices is made once: a conversation asks for it before every call. */
export function onceFor<T>(make: (tables: ExchangeTables, chosen: Chosen) => T): (tables: ExchangeTables, chosen: Chosen) => T {
  const made = new WeakMap<ExchangeTables, { chosen: Chosen; value: T }>();
  return (tables, chosen) => {
    const known = made.get(tables);
    if (known !== undefined && known.chosen === chosen) return known.value;
    const value = make(tables, chosen);
    made.set(tables, { chosen, value });
    return value;
  };
}
