/** Prices that the seller has set, and uploads that WB works on. */
import type { Article } from './articles';

export interface Wanted { nmID: number; price?: number; discount?: number }
export interface Held { article: Article; oldPrice: number; newPrice: number; oldDiscount: number; newDiscount: number }
export interface UploadRow { article: Article; price: number; discount: number; errorText: string }
export interface Upload { id: number; body: string; doneMs: number; isApplied: boolean; rows: UploadRow[] }

/** «At least three times lower» (specification of 2026-08-18); the notes of October say «below the threshold», without a number. */
const QUARANTINE_SHARE = 1 / 3;
const IN_QUARANTINE = 'The new price is several times lower than the current price. Item has been moved to Price Quarantine';
const IN_SALE = "You can't change the item price. Item was added to the Sale due to high inventory";

const discounted = (price: number, discount: number): number => (price * (100 - discount)) / 100;

export class PriceBook {
  private readonly set = new Map<number, { price: number; discount: number }>();
  private readonly held = new Map<number, Held>();
  private readonly uploads: Upload[] = [];

  /** What buyers see now. */
  of(article: Article, nowMs: number): { price: number; discount: number } {
    this.settle(nowMs);
    return this.set.get(article.nmId) ?? { price: article.priceRub, discount: article.discountPercent };
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

  add(body: string, wanted: readonly { article: Article; want: Wanted }[], { nowMs, doneMs, inSale, isForgetful }: { nowMs: number; doneMs: number; inSale: readonly number[]; isForgetful: boolean }): Upload {
    const rows = wanted.map(({ article, want }): UploadRow => {
      const now = this.of(article, nowMs);
      const [price, discount] = [want.price ?? now.price, want.discount ?? now.discount];
      const isFarLower = discounted(price, discount) <= discounted(now.price, now.discount) * QUARANTINE_SHARE;
      return { article, price, discount, errorText: inSale.includes(article.nmId) ? IN_SALE : isFarLower ? IN_QUARANTINE : '' };
    });
    const upload = { id: 395_643_000 + this.uploads.length, body, doneMs, isApplied: isForgetful, rows };
    this.uploads.push(upload);
    return upload;
  }

  private settle(nowMs: number): void {
    for (const upload of this.uploads) {
      if (upload.isApplied || upload.doneMs > nowMs) continue;
      upload.isApplied = true;
      for (const { article, price, discount, errorText } of upload.rows) {
        if (errorText === IN_QUARANTINE) {
          const { price: oldPrice, discount: oldDiscount } = this.set.get(article.nmId) ?? { price: article.priceRub, discount: article.discountPercent };
          this.held.set(article.nmId, { article, oldPrice, newPrice: price, oldDiscount, newDiscount: discount });
        } else if (errorText === '') {
          this.set.set(article.nmId, { price, discount });
          this.held.delete(article.nmId);
        }
      }
    }
  }
}
