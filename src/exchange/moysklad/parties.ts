import { moysklad } from '../../systems/moysklad';
import { wireWord } from '../../wb/wire/wire-word';
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

/** Only reports are made by a contract. */
export const CONTRACT_OPTION: Option = { id: 'contract', kind: 'text' };

/** What stops the conversation: a person must make it in МойСклад, or choose. */
function lacking(code: string, details: Readonly<Record<string, string>> = {}): { place: null; findings: { code: string; details: Readonly<Record<string, string>>; isBlocking: true }[] } {
  return { place: null, findings: [{ code, details, isBlocking: true }] };
}

/** Asks for what is not known yet; null when all is. @param withContract only reports are made by a contract */
export function askForParties(place: Place | null, chosen: Chosen, withContract: boolean): Turn | null {
  const known = (place ?? {}) as Partial<Parties>;
  if (known.organization === undefined) return { request: { call: moysklad.organizations, query: { limit: 100 } }, read: (body) => organizationIn(rowsOf(body), chosen) };
  if (known.agent === undefined) return { request: { call: moysklad.counterparties, query: { filter: `inn=${WB_INN}`, limit: 100 } }, read: (body) => agentIn(rowsOf(body), known) };
  if (withContract && known.contract === undefined) return { request: { call: moysklad.contracts, query: { limit: 1000 } }, read: (body) => contractIn(rowsOf(body), chosen, known) };
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

/** Of several contracts none is taken: a report under the wrong one is a debt under the wrong one. */
function contractIn(rows: readonly Entity[], chosen: Chosen, known: Partial<Parties>) {
  const own = rows.filter((row) => textOf(row, 'contractType') === 'Commission' && textOf(row, 'archived') !== 'true' && idOfRef(row, 'agent') === known.agent && idOfRef(row, 'ownAgent') === known.organization);
  const name = wireWord(chosen['contract']);
  const found = name === '' ? own : own.filter((row) => wireWord(row['name']) === name);
  if (found.length === 1) return { place: { ...known, contract: textOf(found[0], 'id') } };
  return own.length === 0 ? lacking('noContract') : lacking('whichContract', { names: own.map((row) => textOf(row, 'name')).slice(0, 10).join(', ') });
}
