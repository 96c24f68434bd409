/** Where nearly every buyer still looks, and where nearly none does. */
const [FIRST_PAGE, FAR_AWAY] = [20, 100];
/** So many look without ordering only where something is wrong with the card or its price. */
const MANY_OPENS = 30;

interface Text {
  /** Null where WB does not tell. */
  position: number | null;
  opens: number;
  orders: number;
  /** Whether WB still counts it among the best. */
  isLatest: boolean;
}

/** What to do about a text, as a code. */
export function verdictOf({ position, opens, orders, isLatest }: Text): string {
  if (!isLatest) return 'gone';
  if (orders > 0) return position !== null && position > FIRST_PAGE ? 'raise' : 'sells';
  if (opens >= MANY_OPENS) return 'idle';
  return position !== null && position > FAR_AWAY ? 'unseen' : 'little';
}
