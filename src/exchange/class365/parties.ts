import type { SystemCall } from '../../systems/call';
import { class365 } from '../../systems/class365';
import { wireWord } from '../../wb/wire/wire-word';
import type { Chosen, Option, Place, Reply, Turn } from '../exchange';
import { PAGE, textIn, type Thing, thingsIn } from './answer';
import { WB_NAME } from './wire-words';

/** Whose orders they are and how they are marked: ids, asked for once in a conversation. */
export interface Parties {
  organization: string;
  employee: string;
  partner: string;
  source: string;
}

/** In the order in which they are asked for, with the name that is looked for where a person has written none. */
const KINDS: readonly { id: keyof Parties; call: SystemCall; usual: string }[] = [
  { id: 'organization', call: class365.organizations, usual: '' },
  { id: 'employee', call: class365.employees, usual: '' },
  { id: 'partner', call: class365.partners, usual: WB_NAME },
  { id: 'source', call: class365.sources, usual: 'wildberries' },
];

export const PARTY_OPTIONS: readonly Option[] = KINDS.map(({ id }) => ({ id, kind: 'text' }));

/** Asks for what is not known yet; null when all is. */
export function askForParties(place: Place | null, chosen: Chosen): Turn | null {
  const known = (place ?? {}) as Partial<Parties>;
  const kind = KINDS.find(({ id }) => known[id] === undefined);
  if (kind === undefined) return null;
  return { request: { call: kind.call, query: { limit: PAGE } }, read: (body) => found(kind, thingsIn(body), chosen, known) };
}

function found({ id, usual }: (typeof KINDS)[number], things: readonly Thing[], chosen: Chosen, known: Partial<Parties>): Reply {
  const name = wireWord(chosen[id]);
  const fits = things.filter((thing) => (name === '' ? wireWord(nameOf(thing)).includes(wireWord(usual)) : wireWord(nameOf(thing)) === name || wireWord(thing['full_name']) === name));
  const [only] = fits;
  if (only !== undefined && fits.length === 1) return { place: { ...known, [id]: textIn(only, 'id') } };
  const names = (fits.length === 0 ? things : fits).map(nameOf).slice(0, 10).join(', ');
  return { place: null, findings: [{ code: fits.length === 0 ? `no-${id}` : `which-${id}`, details: { names }, isBlocking: true }] };
}

/** Employees have a name in three parts. */
function nameOf(thing: Thing): string {
  return ['last_name', 'first_name', 'middle_name'].map((part) => textIn(thing, part)).filter((part) => part !== '').join(' ') || textIn(thing, 'name') || textIn(thing, 'full_name');
}
