/** What of a shop's cards is no card: drafts that WB refused, and cards in the trash. */
import { DAY_MS } from '../time';
import type { Article } from './articles';
import { hash, hexDigits, pick } from './random';
import type { Shop } from './shop';

export interface Draft { vendorCode: string; subject: string; subjectId: number; brand: string; errors: string[] }
export interface DraftBatch { batchUuid: string; updatedMs: number; drafts: Draft[] }
export interface Trashed { nmId: number; like: Article; trashedMs: number }

const enum Stream { Batch = 1601, Error, Trash }

const ERRORS = ['Не заполнено обязательное поле «Цвет»', 'Баркод уже используется в другой карточке', 'Недопустимое значение: =1+1'] as const;
const DRAFTS_PER_BATCH = 2;

/** Every fortieth article was refused once when it was copied. The oldest first. */
export function draftBatches({ seed, articleCount, size, article }: Pick<Shop, 'seed' | 'articleCount' | 'size'> & { article(index: number): Article }): DraftBatch[] {
  return Array.from({ length: Math.ceil(articleCount / 40) }, (_, n) => ({
    batchUuid: hexDigits(seed, Stream.Batch, n, 32).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5'),
    updatedMs: size.startMs - (60 - (n % 60)) * DAY_MS + n,
    drafts: Array.from({ length: DRAFTS_PER_BATCH }, (__, place) => article((n * 40 + place) % articleCount)).map(({ vendorCode, subject, subjectId, brand }, place) => ({
      vendorCode: `${vendorCode}-copy${place}`, subject, subjectId, brand, errors: [pick(ERRORS, seed, Stream.Error, n + place)],
    })),
  })).sort((a, b) => a.updatedMs - b.updatedMs);
}

/** Some copies of cards lie in the trash. The oldest first. */
export function trashedCards({ seed, articleCount, size, article }: Parameters<typeof draftBatches>[0]): Trashed[] {
  return Array.from({ length: Math.floor(articleCount / 3) }, (_, n) => {
    const like = article(n * 3);
    return { nmId: like.nmId + 1, like, trashedMs: size.startMs - (1 + (hash(seed, Stream.Trash, n) % 25)) * DAY_MS };
  }).sort((a, b) => a.trashedMs - b.trashedMs || a.nmId - b.nmId);
}
