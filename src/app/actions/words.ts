import type { Refusal } from '../../actions/action';
import { fill } from '../../locales/fill';
import type { Locale } from '../../locales/locale';
import { showMsk } from '../../wb/time/moscow-time';
import type { Sent, Stop } from './writing-state';

/** «12.11 14:03 · Цены · 212 товаров · −7 % в среднем» */
export function sentText(locale: Locale, { action, atMs, done, sent, averagePercent, refused, waiting, unknown, undoes, mandate, uploads }: Sent): string {
  const texts = locale.actions();
  const some = (count: number): string => (count === 0 ? '' : String(count));
  const line = fill(texts.line, {
    time: shortMsk(atMs), title: locale.headers()[action].title, rows: fill(texts.rows[action], { count: done === 0 ? sent : done }),
    average: averagePercent === null ? '' : signed(averagePercent), refused: some(refused), waiting: some(waiting), unknown: some(unknown), mandate: mandate === '' ? '' : texts.byMandate, uploads: uploads.join(', '),
  });
  return undoes === '' ? line : fill(texts.undoLine, { line });
}

export function refusalText(locale: Locale, why: Refusal, names = ''): string {
  return fill(locale.actions().refusals[why], { names });
}

export function stopText(locale: Locale, { why }: Stop): string {
  const { stops } = locale.actions();
  return why === 'person' || why === 'rejected' || why === 'differs' || why === 'manyRefused' ? stops[why] : stops.other;
}

/** WB speaks English to programs: what is known is said in words of a seller. */
export function wbText(locale: Locale, words: string): string {
  const known = locale.actions().wbWords.find(([part]) => words.includes(part));
  return known === undefined ? words : known[1];
}

function signed(percent: number): string {
  return `${percent < 0 ? '−' : '+'}${Math.abs(percent)} %`;
}

function shortMsk(ms: number): string {
  const text = showMsk(ms);
  return `${text.slice(0, 5)} ${text.slice(11)}`;
}
