import { answersFromTemplates } from './answers-from-templates';
import { bidsByShare } from './bids-by-share';
import type { MandateKind } from './mandate';
import { stocksFromAccount } from './stocks-from-account';

/** All that a holder can let the schedule do by terms; a plan of prices is bound to its rows instead. */
const MANDATES = { stocksFromAccount, answersFromTemplates, bidsByShare };

export type MandateId = keyof typeof MANDATES;

export const MANDATE_IDS = Object.keys(MANDATES) as MandateId[];

export function isMandateId(text: string): text is MandateId {
  return (MANDATE_IDS as string[]).includes(text);
}

export function mandateKind(id: MandateId): MandateKind<MandateId> {
  return MANDATES[id];
}
