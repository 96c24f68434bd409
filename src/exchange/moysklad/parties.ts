import { moysklad } from '../../systems/moysklad';
import type { Chosen, Option, Place, Turn } from '../exchange';
import { type Entity, idOfRef, rowsOf, textOf } from './entity';

/** Whose documents they are, and with whom: asked for once in a conversation. */
export interface Parties {
  organization: string;
  agent: string;
  contract: string;
}

/** ООО «РВБ»; МойСклад finds a counterparty by its number as a taxpayer. */
const WB_INN = '9714053621';

export const PARTY_OPTIONS: readonly Option[] = [{ id: 'organization', kind: 'text' }];

/** What stops the conversation: a person must make it in МойСклад, or choose. */
function lacking(code: string, details: Readonly<Record<string, string>> = {}): { place: null; findings: { code: string; details: Readonly<Record<string, string>>; isBlocking: true }[] } {
  return { place: null, findings: [{ code, details, isBlocking: true }] };
}

/** Asks for what is not known yet; null when all is. @param withContract only reports are made by a contract */
export function askForParties(place: Place | null, chosen: Chosen, withContract: boolean): Turn | null {
  const known = (place ?? {}) as Partial<Parties>;
  if (known.organization === undefined) return { request: { call: moysklad.organizations, query: { limit: 100 } }, read: (body) => organizationIn(rowsOf(body), chosen) };
  if (known.agent === undefined) return { request: { call: moysklad.counterparties, query: { filter: `inn=${WB_INN}`, limit: 100 } }, read: (body) => agentIn(rowsOf(body), known) };
  if (withContract && known.contract === undefined) return { request: { call: moysklad.contracts, query: { limit: 1000 } }, read: (body) => contractIn(rowsOf(body), known) };
  return null;
}

function organizationIn(rows: readonly Entity[], chosen: Chosen) {
  const name = (chosen['organization'] ?? '').toLowerCase();
  const found = name === '' ? rows : rows.filter((row) => textOf(row, 'name').toLowerCase() === name);
  if (found.length !== 1) return lacking(rows.length === 0 || (name !== '' && found.length === 0) ? 'noOrganization' : 'whichOrganization', { names: rows.map((row) => textOf(row, 'name')).slice(0, 10).join(', ') });
  return { place: { organization: textOf(found[0], 'id') } };
}

function agentIn(rows: readonly Entity[], known: Partial<Parties>) {
  const [agent, another] = rows.filter((row) => textOf(row, 'archived') !== 'true');
  if (agent === undefined) return lacking('noAgent', { inn: WB_INN });
  // Documents of both would be two debts of one firm.
  if (another !== undefined) return lacking('whichAgent', { inn: WB_INN, names: rows.map((row) => textOf(row, 'name')).slice(0, 10).join(', ') });
  return { place: { ...known, agent: textOf(agent, 'id') } };
}

function contractIn(rows: readonly Entity[], known: Partial<Parties>) {
  const found = rows.find((row) => textOf(row, 'contractType') === 'Commission' && idOfRef(row, 'agent') === known.agent && idOfRef(row, 'ownAgent') === known.organization);
  return found === undefined ? lacking('noContract') : { place: { ...known, contract: textOf(found, 'id') } };
}
