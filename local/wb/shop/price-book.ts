/** Prices and discounts that the seller has set, and uploads that WB works on. */
import type { Article } from './articles';

export interface Wanted { nmID: number; price?: number; discount?: number }
export interface Level { level: number; minQuantity: number; wholesaleDiscount: number }
export interface Held { article: Article; oldPrice: number; newPrice: number; oldDiscount: number; newDiscount: number }
/** What an upload does to one article or size; the error is WB's word that it does nothing. */
export interface UploadRow { article: Article; sizeID: number | null; price: number | null; discount: number | null; clubDiscount: number | null; errorText: string; apply(): void }
export interface Upload { id: number; body: string; doneMs: number; isApplied: boolean; rows: UploadRow[] }
/** How WB is disposed to an upload. */
export interface Disposed { nowMs: number; doneMs: number; inSale: readonly number[]; isForgetful: boolean }

/** «At least three times lower» (specification of 2026-08-18); the notes of October say «below the threshold», without a number. */
const QUARANTINE_SHARE = 1 / 3;
const IN_QUARANTINE = 'The new price is several times lower than the current price. Item has been moved to Price Quarantine';
const IN_SALE = "You can't change the item price. Item was added to the Sale due to high inventory";

const discounted = (price: number, discount: number): number => (price * (100 - discount)) / 100;

export class PriceBook {
  private readonly set = new Map<number, { price: number; discount: number }>();
  private readonly sizes = new Map<number, number>();
  private readonly clubs = new Map<number, number>();
  private readonly stairs = new Map<number, readonly Level[]>();
  private readonly held = new Map<number, Held>();
  private readonly uploads: Upload[] = [];

  /** What buyers see now. */
  of(article: Article, nowMs: number): { price: number; discount: number } {
    this.settle(nowMs);
    return this.set.get(article.nmId) ?? { price: article.priceRub, discount: article.discountPercent };
  }

  /** Of one size: that of the article, unless it was given its own. */
  ofSize(article: Article, chrtId: number, nowMs: number): number {
    const { price } = this.of(article, nowMs);
    return this.sizes.get(chrtId) ?? price;
  }

  clubOf(article: Article, nowMs: number): number {
    this.settle(nowMs);
    return this.clubs.get(article.nmId) ?? article.clubDiscountPercent;
  }

  stairsOf(article: Article, nowMs: number): readonly Level[] {
    this.settle(nowMs);
    return this.stairs.get(article.nmId) ?? (article.index % 9 === 0 ? [{ minQuantity: 10, wholesaleDiscount: 10, level: 1 }] : []);
  }

  quarantine(nowMs: number): Held[] {
    this.settle(nowMs);
    return [...this.held.values()];
  }

  upload(id: number, nowMs: number): Upload | undefined {
    this.settle(nowMs);
    return this.uploads.find((one) => one.id === id);
  }

  /** The same upload that WB is still at work on, if there is one. */
  sameAtWork(body: string, nowMs: number): Upload | undefined {
    return this.uploads.find((one) => one.body === body && one.doneMs > nowMs);
  }

  add(body: string, wanted: readonly { article: Article; want: Wanted }[], disposed: Disposed): Upload {
    return this.begin(body, wanted.map(({ article, want }) => this.priceRow(article, want, disposed)), disposed);
  }

  /** WB knows no quarantine for prices of sizes. */
  addSizes(body: string, wanted: readonly { article: Article; sizeID: number; price: number }[], disposed: Disposed): Upload {
    return this.begin(body, wanted.map(({ article, sizeID, price }) => ({
      ...blank(article, disposed), sizeID, price, apply: () => { this.sizes.set(sizeID, price); },
    })), disposed);
  }

  addClubs(body: string, wanted: readonly { article: Article; clubDiscount: number }[], disposed: Disposed): Upload {
    return this.begin(body, wanted.map(({ article, clubDiscount }) => ({ ...blank(article, disposed), clubDiscount, apply: () => { this.clubs.set(article.nmId, clubDiscount); } })), disposed);
  }

  /** Levels that are named are changed; a discount of 0 takes its level away, and those above. */
  addStairs(body: string, wanted: readonly { article: Article; levels: readonly Level[] }[], disposed: Disposed): Upload {
    return this.begin(body, wanted.map(({ article, levels }) => ({
      ...blank(article, disposed),
      apply: () => {
        const gone = Math.min(Infinity, ...levels.filter(({ wholesaleDiscount }) => wholesaleDiscount === 0).map(({ level }) => level));
        const all = new Map([...(this.stairs.get(article.nmId) ?? (article.index % 9 === 0 ? [{ minQuantity: 10, wholesaleDiscount: 10, level: 1 }] : [])), ...levels].map((one) => [one.level, one]));
        this.stairs.set(article.nmId, [...all.values()].filter(({ level }) => level < gone).sort((one, other) => one.level - other.level));
      },
    })), disposed);
  }

  /** An article that joins a promotion costs what its plan says. */
  addPlanned(body: string, wanted: readonly { article: Article; discount: number; joined(): void }[], disposed: Disposed): Upload {
    return this.begin(body, wanted.map(({ article, discount, joined }) => ({
      ...blank(article, disposed), discount,
      apply: () => { joined(); this.set.set(article.nmId, { ...this.now(article), discount }); },
    })), disposed);
  }

  private priceRow(article: Article, want: Wanted, disposed: Disposed): UploadRow {
    const now = this.of(article, disposed.nowMs);
    const [price, discount] = [want.price ?? now.price, want.discount ?? now.discount];
    const row = { ...blank(article, disposed), price, discount };
    const isFarLower = discounted(price, discount) <= discounted(now.price, now.discount) * QUARANTINE_SHARE;
    const hold = (): void => {
      const { price: oldPrice, discount: oldDiscount } = this.now(article);
      this.held.set(article.nmId, { article, oldPrice, newPrice: price, oldDiscount, newDiscount: discount });
    };
    const put = (): void => {
      this.set.set(article.nmId, { price, discount });
      this.held.delete(article.nmId);
    };
    return isFarLower && row.errorText === '' ? { ...row, errorText: IN_QUARANTINE, apply: hold } : { ...row, apply: row.errorText === '' ? put : row.apply };
  }

  private now(article: Article): { price: number; discount: number } {
    return this.set.get(article.nmId) ?? { price: article.priceRub, discount: article.discountPercent };
  }

  private begin(body: string, rows: UploadRow[], { doneMs, isForgetful }: Disposed): Upload {
    const upload = { id: 395_643_000 + this.uploads.length, body, doneMs, isApplied: isForgetful, rows };
    this.uploads.push(upload);
    return upload;
  }

  private settle(nowMs: number): void {
    for (const upload of this.uploads) {
      if (upload.isApplied || upload.doneMs > nowMs) continue;
      upload.isApplied = true;
      for (const row of upload.rows) if (row.errorText === '' || row.errorText === IN_QUARANTINE) row.apply();
    }
  }
}

function blank(article: Article, { inSale }: Disposed): UploadRow {
  return { article, sizeID: null, price: null, discount: null, clubDiscount: null, errorText: inSale.includes(article.nmId) ? IN_SALE : '', apply: () => undefined };
}
