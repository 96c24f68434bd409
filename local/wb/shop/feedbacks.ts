/** Reviews of what buyers have kept. */
import { DAY_MS } from '../time';
import type { Order } from './orders';
import { between, fraction, hash, hexDigits, pick } from './random';
import { REVIEW_ANSWERS, REVIEW_TEXTS } from './texts';

export interface Feedback {
  id: string; order: Order; createdMs: number; valuation: number;
  /** A rating alone has none of them. */
  text: string; pros: string; cons: string;
  /** Handled: answered, or a rating alone, which needs no answer. */
  isHandled: boolean;
  answer: string | null;
}

export interface FeedbacksOf { seed: number; startMs: number; orders: readonly Order[]; isPlain: boolean }

const enum Stream { Wrote = 1301, Delay, Valuation, Kind, Handled, Text, Answer, Id }

/** Twenty letters and digits, as WB's. */
const idOf = (seed: number, order: Order): string => `F${hexDigits(seed, Stream.Id, order.n, 19)}`;

function textsOf(seed: number, n: number, isPlain: boolean): Pick<Feedback, 'text' | 'pros' | 'cons'> {
  const kind = hash(seed, Stream.Kind, n) % 4;
  if (kind === 0) return { text: '', pros: '', cons: '' };
  // What a spreadsheet likes to spoil stands at the end of the list.
  const texts = isPlain ? REVIEW_TEXTS.slice(0, 5) : REVIEW_TEXTS;
  const text = pick(texts, seed, Stream.Text, n);
  return { text: kind === 1 ? '' : text, pros: kind === 2 ? '' : pick(texts, seed, Stream.Text, n + 7), cons: kind === 3 ? 'Долго шла доставка' : '' };
}

function feedbackOf({ seed, isPlain, startMs }: FeedbacksOf, order: Order): Feedback {
  const texts = textsOf(seed, order.n, isPlain);
  const createdMs = order.buyoutMs + (0.5 + fraction(seed, Stream.Delay, order.n) * 8) * DAY_MS;
  const isRating = `${texts.text}${texts.pros}${texts.cons}` === '';
  const isAnswered = !isRating && (createdMs < startMs - 30 * DAY_MS || hash(seed, Stream.Handled, order.n) % 3 !== 0);
  return {
    id: idOf(seed, order), order, createdMs: Math.floor(createdMs / 1000) * 1000, ...texts,
    valuation: hash(seed, Stream.Valuation, order.n) % 4 === 0 ? between(seed, Stream.Valuation, order.n + 1, 1, 4) : 5,
    isHandled: isRating || isAnswered, answer: isAnswered ? pick(isPlain ? REVIEW_ANSWERS.slice(0, 2) : REVIEW_ANSWERS, seed, Stream.Answer, order.n) : null,
  };
}

/** Every fourth buyer writes one. The oldest first. */
export function feedbacksOf(shop: FeedbacksOf): Feedback[] {
  return shop.orders
    .filter((order) => order.buyoutMs > 0 && hash(shop.seed, Stream.Wrote, order.n) % 4 === 0)
    .map((order) => feedbackOf(shop, order))
    .filter(({ createdMs }) => createdMs < shop.startMs)
    .sort((a, b) => a.createdMs - b.createdMs || (a.id < b.id ? -1 : 1));
}
