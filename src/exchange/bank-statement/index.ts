import { reportDues } from '../../reports/payouts/dues';
import type { ReportTables } from '../../reports/report';
import { UserActionError } from '../../wb/errors';
import { msOfSerial, showMsk } from '../../wb/time/moscow-time';
import { readText } from '../encoding/read-text';
import { defineFileIn, type Finding, type Taken } from '../exchange';
import type { TakenFile } from '../files/file';
import { mismatches } from './control-sums';
import { paymentRow } from './payment-row';
import { isStatement, readStatement, type Statement } from './statement';
import { wbPayments } from './wb-payments';

/** The bank's statement as every Russian bank gives it for 1С: WB's payouts in it come to «Выплаты банка», nothing else of it is kept. */
export const bankStatement = () => defineFileIn({
  id: 'bank-statement',
  system: 'bank',
  inputs: ['finance'],
  options: [],
  accepts: ['.txt'],
  take,
});

function take({ bytes }: TakenFile, tables: ReportTables): Taken {
  const text = readText(bytes, isStatement);
  if (text === null) throw new UserActionError('FILE_UNREADABLE', { kind: '1CClientBankExchange' });
  const statement = readStatement(text);
  const found = wbPayments(statement.payments, reportDues(tables));
  const span = spanOf(statement);
  const byAmount = found.filter(({ foundBy }) => foundBy === 'amount').length;
  return {
    count: found.length,
    into: 'bankPayouts',
    rows: found.map((payment) => paymentRow(payment, span)),
    findings: [...seen(statement, span), ...(byAmount === 0 ? [] : [{ code: 'byAmount', details: { count: byAmount } }]), ...doubts(statement)],
  };
}

interface Span {
  from: number;
  to: number;
}

/** The days that the file tells of: by its accounts, or by its payments. */
function spanOf({ totals, payments }: Statement): Span {
  const days = [...totals.flatMap(({ from, to }) => [from, to]), ...payments.map(({ day }) => day)].filter((day): day is number => day !== null);
  return days.reduce<Span>(({ from, to }, day) => ({ from: Math.min(from, day), to: Math.max(to, day) }), { from: Infinity, to: -Infinity });
}

function seen({ payments }: Statement, { from, to }: Span): Finding[] {
  return [{ code: 'seen', details: { count: payments.length, ...(from <= to ? { from: shownDay(from), to: shownDay(to) } : {}) } }];
}

const MOST_LINES = 5;

function doubts(statement: Statement): Finding[] {
  const { bad, isWhole } = statement;
  return [
    ...(bad.length === 0 ? [] : [{ code: 'badDocuments', details: { count: bad.length, lines: bad.slice(0, MOST_LINES).map(({ line }) => line).join(', ') } }]),
    ...(isWhole ? [] : [{ code: 'cutShort' }]),
    ...mismatches(statement).map(({ account, sum, stated, counted }) => ({ code: `${sum}Differs`, details: { account: account.slice(-4), stated: roubles(stated), counted: roubles(counted) } })),
  ];
}

function roubles(kopecks: number): string {
  return (kopecks / 100).toFixed(2);
}

function shownDay(serial: number): string {
  return showMsk(msOfSerial(serial)).slice(0, 10);
}
