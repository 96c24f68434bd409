import type { Chosen, ExchangeTables, Finding, Option } from '../exchange';
import { WB_NAME } from './wire-words';

/** A firm or an entrepreneur, as documents name them. */
export interface Party {
  name: string;
  /** INN: ten digits of a firm, twelve of a person. */
  taxNumber: string;
  /** KPP: nine digits, of firms only. */
  reasonCode: string;
}

/** Who sells for the seller, since 5 August 2024. */
export const WB: Party = { name: WB_NAME, taxNumber: '9714053621', reasonCode: '507401001' };

/** What the sheet «Магазины» does not know of the seller, or knows otherwise than 1С. */
export const PARTY_OPTIONS: readonly Option[] = [
  { id: 'organisation', kind: 'text' },
  { id: 'inn', kind: 'text', pattern: /^(?:\d{10}|\d{12})$/ },
  { id: 'kpp', kind: 'text', pattern: /^\d{4}[\dA-Z]{2}\d{3}$/ },
];

/** The seller, by what was typed, else by WB's card of the seller. */
export function sellerOf(tables: ExchangeTables, { organisation = '', inn = '', kpp = '' }: Chosen): Party {
  const [name = '', taxNumber = ''] = tables.rows('seller', ['name', 'tin'])[0] ?? [];
  return { name: organisation || String(name) || tables.shop, taxNumber: inn || String(taxNumber), reasonCode: kpp };
}

export function isPerson({ taxNumber }: Party): boolean {
  return taxNumber.length === 12;
}

/** What keeps 1С from finding the organisation. */
export function partyFindings(party: Party): Finding[] {
  if (party.taxNumber === '') return [{ code: 'noInn', isBlocking: true }];
  return isPerson(party) || party.reasonCode !== '' ? [] : [{ code: 'noKpp' }];
}
