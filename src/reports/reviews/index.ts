import { descending } from '../../sheet/order/sort-key';
import { coded, date, id, integer, number, optional, percent, technical, text } from '../../tables/columns';
import { zeros } from '../../tables/added-up';
import { defineTable, type WireRow } from '../../tables/table';
import { articleIn } from '../cells';
import { groupedBy } from '../grouped';
import { percentOf } from '../percent';
import { defineReport, type ReportTables } from '../report';
import { type Back, backOf, type Review, reviewsOf } from './read';
import { tellingWords, textsByStem } from './telling-words';

/** Four whole weeks, and a quarter for what is rare. */
const [MONTH_DAYS, QUARTER_DAYS] = [28, 90];
/** As many stars need a look. */
const LOW_STARS = 3;
const MOST_WORDS = 5;
/** A key is never empty. */
const NOTHING = '-';

/** What buyers think of each article, and whether it gets better or worse. */
export const reviews = () => defineReport({
  table: defineTable({
    id: 'reviews',
    columns: [
      coded(text('vendorCode')), text('title', 220),
      number('rating', 90), number('ratingBefore', 100), number('ratingChange', 100), number('ratingAll', 100),
      integer('count', 90), integer('low', 90), percent('lowShare', 100), integer('waiting', 100), date('waitingSince', 120),
      text('words', 260), text('reasons', 240), integer('claims', 90), integer('odd', 100), integer('nmId', 100),
      optional(integer('countAll', 100)), optional(integer('countBefore', 110)), optional(text('claimWords', 240)), optional(date('lastLow', 110)),
      technical(id('line', 110)),
    ],
    key: ['line'],
    write: 'snapshot',
    whenAbsent: { rating: '', ratingBefore: '', ratingChange: '', waitingSince: '', words: '', reasons: '', claimWords: '', lowShare: '', ...zeros(['count', 'countBefore', 'low', 'waiting', 'claims', 'odd']) },
  }),
  group: 'market',
  presets: ['sales'],
  inputs: ['feedbacks'],
  also: ['cards', 'claims', 'itemReturns', 'feedbackArchive'],
  isOffByDefault: true,
  highlights: [{ column: 'ratingChange', below: 0, tone: 'bad' }, { column: 'waiting', above: 0, tone: 'care' }],
  order: [descending('waiting'), descending('low'), descending('count')],
  rows: rowsOf,
});

function rowsOf(tables: ReportTables): WireRow[] {
  const [all, back] = [reviewsOf(tables), backOf(tables)];
  const byArticle = groupedBy(all, ({ article }) => String(article));
  const backBy = groupedBy(back, ({ article }) => String(article));
  const good = all.filter(({ stars }) => stars !== null && stars > LOW_STARS).map(({ text: words }) => words);
  const others = textsByStem(good);
  const telling = (texts: readonly string[]): string => listed(tellingWords(texts, others, good.length, MOST_WORDS).map(({ word, texts: count }) => [word, count]));
  const namesOf = new Map(tables.rows('cards', ['nmID', 'vendorCode', 'title']).map(([nmID, ...names]) => [String(articleIn(nmID)), names]));
  const rows = [...new Set([...byArticle.keys(), ...backBy.keys()])].map((key) => {
    const own = byArticle.get(key) ?? [];
    const [vendorCode = '', title = ''] = namesOf.get(key) ?? own[0]?.names ?? [];
    const article = key === 'null' ? '' : Number(key);
    return { vendorCode: article === '' ? '#article' : vendorCode, title, nmId: article, line: article === '' ? NOTHING : String(article), ...starCells(own, tables.today), ...wordCells(own, backBy.get(key) ?? [], tables.today, telling) };
  });
  return rows.sort((one, other) => other.waiting - one.waiting || other.low - one.low || other.count - one.count);
}

/** Days that are over: so many before today. */
function within({ day }: { day: number | null }, today: number, from: number, to = 0): boolean {
  return day !== null && day < today - to && day >= today - from;
}

function starCells(own: readonly Review[], today: number) {
  const rated = own.filter(({ stars }) => stars !== null);
  const [now, before] = [rated.filter((one) => within(one, today, MONTH_DAYS)), rated.filter((one) => within(one, today, 2 * MONTH_DAYS, MONTH_DAYS))];
  const [rating, ratingBefore] = [meanOf(now), meanOf(before)];
  const low = now.filter(isLow);
  const waiting = own.filter(({ isWaiting }) => isWaiting);
  return {
    rating, ratingBefore, ratingChange: rating === '' || ratingBefore === '' ? '' : rounded(rating - ratingBefore), ratingAll: meanOf(rated),
    count: now.length, countBefore: before.length, countAll: rated.length, low: low.length, lowShare: percentOf(low.length, now.length),
    waiting: waiting.length, waitingSince: dayCell(waiting, Math.min), lastLow: dayCell(rated.filter(isLow), Math.max),
    odd: own.filter(({ day, stars }) => day === null || stars === null).length,
  };
}

function wordCells(own: readonly Review[], back: readonly Back[], today: number, telling: (texts: readonly string[]) => string) {
  const [low, came] = [own.filter((one) => isLow(one) && within(one, today, QUARTER_DAYS)), back.filter((one) => within(one, today, QUARTER_DAYS))];
  const reasons = new Map([...groupedBy(came.filter(({ reason }) => reason !== ''), ({ reason }) => reason)].map(([reason, rows]) => [reason, rows.length]));
  const claims = came.filter(({ isClaim }) => isClaim);
  return {
    words: telling(low.map(({ text: words }) => words)), claimWords: telling(claims.map(({ comment }) => comment)), claims: claims.length,
    reasons: listed([...reasons].sort(([, one], [, other]) => other - one).slice(0, MOST_WORDS)),
  };
}

function isLow({ stars }: Review): boolean {
  return stars !== null && stars <= LOW_STARS;
}

/** «word 3, other 2». */
function listed(counts: readonly (readonly [string, number])[]): string {
  return counts.map(([name, count]) => `${name} ${count}`).join(', ');
}

function meanOf(own: readonly Review[]): number | '' {
  return own.length === 0 ? '' : rounded(own.reduce((sum, { stars }) => sum + Number(stars), 0) / own.length);
}

function dayCell(own: readonly Review[], best: (...days: number[]) => number): number | '' {
  const days = own.flatMap(({ day }) => day ?? []);
  return days.length === 0 ? '' : days.reduce((one, other) => best(one, other));
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
