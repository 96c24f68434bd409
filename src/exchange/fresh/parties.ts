import type { SystemCall } from '../../systems/call';
import { fresh } from '../../systems/fresh';
import { wireWord } from '../../wb/wire/wire-word';
import type { Chosen, Option, Place, Reply, Turn } from '../exchange';
import { WB } from '../one-c/parties';
import { guid, keyIn, PAGE, text, textIn, type Thing, thingsIn } from './answer';
import { AGENT_CONTRACT, INN_IS } from './wire-words';

/** Whose documents they are, and with whom: ids, asked for once in a conversation. */
export interface Parties {
  organization: string;
  agent: string;
  currency: string;
  contract: string;
}

export const PARTY_OPTIONS: readonly Option[] = [{ id: 'organization', kind: 'text' }];

/** Only reports are made by a contract. */
export const CONTRACT_OPTION: Option = { id: 'contract', kind: 'text' };

interface Kind {
  id: keyof Parties;
  call: SystemCall;
  filter(known: Partial<Parties>): string;
  /** What no filter of the request can say. */
  fits?(thing: Thing, known: Partial<Parties>): boolean;
}

const LIVING = 'DeletionMark eq false';
const ROUBLES = 'Code eq \'643\'';

const KINDS: readonly Kind[] = [
  { id: 'organization', call: fresh.organizations, filter: () => LIVING },
  { id: 'agent', call: fresh.agents, filter: () => `${INN_IS}${text(WB.taxNumber)} and ${LIVING}` },
  { id: 'currency', call: fresh.currencies, filter: () => ROUBLES },
  { id: 'contract', call: fresh.contracts, filter: ({ agent = '' }) => `Owner_Key eq ${guid(agent)} and ${LIVING}`, fits: ({ ВидДоговора: kind, Организация_Key: owner }, { organization }) => kind === AGENT_CONTRACT && owner === organization },
];

/** Asks for what is not known yet; null when all is. @param withContract only reports are made by a contract */
export function askForParties(place: Place | null, chosen: Chosen, withContract: boolean): Turn | null {
  const known = (place ?? {}) as Partial<Parties>;
  const kind = KINDS.find(({ id }) => known[id] === undefined && (withContract || id !== 'contract'));
  if (kind === undefined) return null;
  return { request: { call: kind.call, query: { $filter: kind.filter(known), $top: PAGE } }, read: (body) => found(kind, thingsIn(body), known, chosen) };
}

/** The only one, or the one that a person has named among several. */
function found({ id, fits }: Kind, things: readonly Thing[], known: Partial<Parties>, chosen: Chosen): Reply {
  const own = things.filter((thing) => fits?.(thing, known) ?? true);
  const name = wireWord(chosen[id]);
  const named = name === '' ? own : own.filter((thing) => wireWord(thing['Description']) === name);
  const [only] = named;
  if (only !== undefined && named.length === 1) return { place: { ...known, [id]: keyIn(only, 'Ref_Key') } };
  const names = own.map((thing) => textIn(thing, 'Description')).slice(0, 10).join(', ') || '–';
  return { place: null, findings: [{ code: named.length === 0 ? `no-${id}` : `which-${id}`, details: { names, inn: WB.taxNumber }, isBlocking: true }] };
}
