import { type Fields, dayOf, kopecksOf, type Side, sideOf, textOf } from './fields';
import { type Entry, entriesIn } from './lines';
import * as words from './wire-words';

/** What the bank says of one account and span of days. Sums are kopecks; null where it does not say. */
export interface AccountTotals {
  account: string;
  from: number | null;
  to: number | null;
  opening: number | null;
  cameIn: number | null;
  wentOut: number | null;
  closing: number | null;
}

export interface Payment {
  number: string;
  /** Serial of the day it came or went, or else of the document's. */
  day: number;
  kopecks: number;
  payer: Side;
  receiver: Side;
  purpose: string;
  isIncoming: boolean;
}

/** A document that cannot be counted, by its line in the file. */
export interface BadDocument {
  line: number;
  lacks: 'day' | 'amount';
}

export interface Statement {
  totals: readonly AccountTotals[];
  payments: readonly Payment[];
  bad: readonly BadDocument[];
  /** Whether the file has its last line: otherwise something of it may be lost. */
  isWhole: boolean;
}

/** Whether a text is such a file, read in the right encoding. */
export function isStatement(text: string): boolean {
  const start = text.replace(/^\ufeff/, '').trimStart();
  return start.slice(0, words.FILE_MARK.length).toLowerCase() === words.FILE_MARK && words.TELLS_ENCODING.test(start);
}

/** What a file of 1CClientBankExchange holds. A section without an end is over where the next begins; one bad document spoils no other. */
export function readStatement(text: string): Statement {
  const { header, accounts, documents, isWhole } = sectionsOf(entriesIn(text));
  const own = new Set([...header.filter(({ key }) => key === words.ACCOUNT).map(({ value }) => value), ...accounts.map((fields) => textOf(fields, words.ACCOUNT))].filter((account) => account !== ''));
  const read = documents.map(({ fields, line }) => paymentOf(fields, line, own));
  return {
    totals: accounts.map(totalsOf),
    payments: read.flatMap((one) => ('lacks' in one ? [] : [one])),
    bad: read.flatMap((one) => ('lacks' in one ? [one] : [])),
    isWhole,
  };
}

interface Sections {
  header: Entry[];
  accounts: Map<string, string>[];
  documents: { fields: Map<string, string>; line: number }[];
  isWhole: boolean;
}

function sectionsOf(entries: readonly Entry[]): Sections {
  const found: Sections = { header: [], accounts: [], documents: [], isWhole: false };
  let open: Map<string, string> | null = null;
  for (const entry of entries) {
    const { key, value, line } = entry;
    if (key === words.ACCOUNT_SECTION || key === words.DOCUMENT_SECTION) {
      open = new Map();
      if (key === words.ACCOUNT_SECTION) found.accounts.push(open);
      else found.documents.push({ fields: open, line });
    } else if (key === words.ACCOUNT_END || key === words.DOCUMENT_END) open = null;
    else if (key === words.FILE_END) [open, found.isWhole] = [null, true];
    else if (open === null) found.header.push(entry);
    else if (!open.has(key)) open.set(key, value);
  }
  return found;
}

function totalsOf(fields: Fields): AccountTotals {
  const sum = (key: string) => kopecksOf(fields, key);
  return {
    account: textOf(fields, words.ACCOUNT), from: dayOf(fields, words.DATE_FROM), to: dayOf(fields, words.DATE_TO),
    opening: sum(words.OPENING), cameIn: sum(words.CAME_IN), wentOut: sum(words.WENT_OUT), closing: sum(words.CLOSING),
  };
}

function paymentOf(fields: Fields, line: number, own: ReadonlySet<string>): Payment | BadDocument {
  const [payer, receiver] = [sideOf(fields, words.PAYER), sideOf(fields, words.RECEIVER)];
  const isOwn = ({ accounts }: Side) => accounts.some((account) => own.has(account));
  const cameOn = dayOf(fields, words.CAME_ON);
  // Some banks fill in both days of every payment: then the accounts tell.
  const isIncoming = isOwn(receiver) || (cameOn !== null && !isOwn(payer));
  const day = (isIncoming ? cameOn : dayOf(fields, words.WENT_ON)) ?? dayOf(fields, words.DATE);
  const kopecks = kopecksOf(fields, words.AMOUNT);
  if (kopecks === null) return { line, lacks: 'amount' };
  if (day === null) return { line, lacks: 'day' };
  return { number: textOf(fields, words.NUMBER), day, kopecks: Math.abs(kopecks), payer, receiver, purpose: purposeOf(fields), isIncoming };
}

/** Written whole, or in up to six pieces. */
function purposeOf(fields: Fields): string {
  const pieces = [1, 2, 3, 4, 5, 6].map((at) => textOf(fields, `${words.PURPOSE}${at}`)).filter((piece) => piece !== '');
  return textOf(fields, words.PURPOSE) || pieces.join(' ');
}
