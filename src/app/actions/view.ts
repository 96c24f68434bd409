import type { ActionId } from '../../actions';
import type { Limits } from '../../actions/action';
import type { Stage } from '../../actions/engine/run';

/** A row as the page shows it. */
export interface RowView {
  /** What people call it, and WB's number. */
  name: string;
  key: string;
  /** Nothing for a row that is not sent. */
  values: { title: string; before: string; after: string }[];
  /** Why it is not sent, or WB's words; '' for none. */
  why: string;
}

export interface PlanView {
  id: string;
  hash: string;
  action: ActionId;
  title: string;
  shop: string;
  stage: Stage;
  isUnderWay: boolean;
  isUndo: boolean;
  /** How far it has come, of what is to be done. */
  progress: { done: number; of: number };
  changes: number;
  same: number;
  refusedCount: number;
  hidden: number;
  /** By how much values change on average; null where that says nothing. */
  averagePercent: number | null;
  /** All of them together, before and after, in the shop's currency; null where that says nothing. */
  stake: { before: number; after: number } | null;
  /** So many of the changes are shown a time, the largest first. */
  largest: RowView[];
  /** How many come before them. */
  from: number;
  refused: RowView[];
  /** Rows that WB has refused. */
  wbRefused: RowView[];
  expiresAtMs: number;
  /** The number of rows must be typed. */
  needsNumber: boolean;
  counts: { sent: number; done: number; refused: number; waiting: number; unknown: number };
  /** How it has ended; '' before. */
  ending: string;
  hasGoneWell: boolean;
}

export interface SentView {
  plan: string;
  action: ActionId;
  text: string;
  account: string;
  canUndo: boolean;
  /** Why not; '' where it can, or has been. */
  whyNot: string;
}

/** What the schedule may do without a person, until when, and what it last came to. */
export interface MandateView {
  id: string;
  title: string;
  text: string;
  told: string;
}

/** A kind of mandates that may be given for an action. */
export interface OfferView {
  id: string;
  title: string;
  about: string;
}

/** The form of one. */
export interface OfferForm {
  id: string;
  shop: string;
  terms: { id: string; label: string; kind: 'whole' | 'text' | 'choice'; least: number; most: number; value: number | string; options: { value: string; label: string }[] }[];
}

export interface ActionView {
  id: ActionId;
  title: string;
  about: string;
  isDrafted: boolean;
  /** Datasets that fill the draft. */
  inputs: readonly string[];
  /** Of them those without whose sheets no draft can be made. */
  lacks: { id: string; title: string }[];
  /** Why nothing of it can be sent now; '' where it can. */
  problem: string;
  cannotUndo: string;
  /** What is confirmed goes out at its hours. */
  isScheduled: boolean;
  mandates: MandateView[];
  offers: OfferView[];
}

export interface ActionsView {
  nowMs: number;
  isOn: boolean;
  /** Who else may edit the file. */
  editors: string[];
  /** Of them those who were not there when writing was switched on. */
  unread: string[];
  /** Why nothing is sent; '' where it may be. */
  stop: string;
  limits: Limits;
  shops: { id: string; label: string }[];
  actions: ActionView[];
  /** The form that was asked for last; null where none was. */
  offer: OfferForm | null;
  plan: PlanView | null;
  journal: SentView[];
  /** When the next step is due; null where a person is next. */
  resumeAtMs: number | null;
}

/** What the page asks for: an action by its id, a plan by its id and hash, bounds of a mandate, and never an address, a row's value or a token. */
export type ActionWish =
  | { kind: 'draft'; action: string }
  | { kind: 'check'; action: string; shop: string }
  | { kind: 'confirm'; plan: string; hash: string; rows: number | null }
  | { kind: 'undo'; plan: string }
  | { kind: 'drop' }
  | { kind: 'rows'; from: number }
  | { kind: 'offer'; mandate: string; shop: string }
  | { kind: 'fill'; mandate: string; shop: string; terms: Readonly<Record<string, number | string>> }
  | { kind: 'propose'; mandate: string; shop: string; terms: Readonly<Record<string, number | string>> }
  | { kind: 'allow'; mandate: string; shop: string; days: number; terms: Readonly<Record<string, number | string>> }
  | { kind: 'revoke'; id: string }
  | { kind: 'switch'; isOn: boolean; editors?: readonly string[] }
  | { kind: 'stop' }
  | { kind: 'release' }
  | { kind: 'limits'; limits: { priceChangePercent: number; highestBid: number } };
