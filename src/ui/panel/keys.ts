const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** Where a key leads to in a row of things that goes round; null where it is another key, which then does what it does. */
export function nextOf<Item>(items: readonly Item[], current: Item, event: KeyboardEvent): Item | null {
  const step = STEPS[event.key];
  const at = step === undefined ? null : (items.indexOf(current) + step + items.length) % items.length;
  const next = event.key === 'Home' ? 0 : event.key === 'End' ? items.length - 1 : at;
  if (next === null) return null;
  event.preventDefault();
  return items[next] as Item;
}
