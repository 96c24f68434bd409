import type { Demand } from './demand';
import type { Stock } from './stock';

/** How long a supply takes, and how many days more shall lie in the warehouse. */
export interface Terms {
  lead: number;
  safety: number;
}

export type State = 'unclear' | 'out' | 'low' | 'enough' | 'own' | 'idle' | 'gone';

export interface Plan {
  state: State;
  /** '' where nothing is ordered. */
  days: number | '';
  /** '' where nobody knows what there is. */
  send: number | '';
}

/** Sheets show numbers of more digits than an average is exact to. */
const NOISE = 1e-9;

export function planOf(stock: Stock, demand: Demand, { lead, safety }: Terms): Plan {
  const { perDay } = demand;
  if (Number.isNaN(stock.here + stock.fromClients)) return { state: 'unclear', days: '', send: '' };
  const needed = perDay * (lead + safety) - stock.here - stock.fromClients;
  const days = perDay === 0 ? '' : Math.max(0, stock.here) / perDay;
  return { state: stateOf(stock, demand, days, lead + safety), days, send: Math.max(0, Math.ceil(needed - NOISE)) };
}

function stateOf({ here, own }: Stock, demand: Demand, days: number | '', enough: number): State {
  if (here > 0) {
    if (days === '') return 'idle';
    return days < enough ? 'low' : 'enough';
  }
  if (days !== '') return 'out';
  return demand.own > 0 || Number(own) > 0 ? 'own' : 'gone';
}

const RANKS: Readonly<Record<State, number>> = { unclear: 0, out: 0, low: 1, enough: 1, own: 2, idle: 3, gone: 4 };

/** What loses most stands first: sold out by how fast it went, then what ends first. */
export function urgencyOf({ state, days }: Plan, { perDay }: Demand): [number, number, number] {
  return [RANKS[state], days === '' ? 0 : days, -perDay];
}
