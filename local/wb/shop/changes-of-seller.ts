/** What the seller has set by the writing methods, besides prices: the next read shows it. */
import type { CampaignStatus } from './campaigns';

export class ChangesOfSeller {
  /** By warehouse and size. */
  private readonly stocks = new Map<string, number>();
  private readonly answers = new Map<string, string>();
  /** In kopecks, by campaign, article and place. */
  private readonly bids = new Map<string, number>();
  private readonly joined = new Set<string>();
  private readonly statuses = new Map<number, CampaignStatus>();

  /** Where goods go back to, by size. */
  readonly returns = new Map<number, string>();
  private readonly removed = new Set<string>();

  removeStock(warehouse: number, chrtId: number): void {
    this.removed.add(`${warehouse} ${chrtId}`);
  }

  isRemoved(warehouse: number, chrtId: number): boolean {
    return this.removed.has(`${warehouse} ${chrtId}`);
  }

  stock(warehouse: number, chrtId: number, amount: number): void {
    this.stocks.set(`${warehouse} ${chrtId}`, amount);
  }

  stockOf(warehouse: number, chrtId: number, usual: number): number {
    return this.stocks.get(`${warehouse} ${chrtId}`) ?? usual;
  }

  answer(feedback: string, text: string): void {
    this.answers.set(feedback, text);
  }

  answerOf(feedback: string): string | undefined {
    return this.answers.get(feedback);
  }

  bid(campaign: number, nmId: number, place: 'search' | 'recommendations', kopecks: number): void {
    this.bids.set(`${campaign} ${nmId} ${place}`, kopecks);
  }

  bidOf(campaign: number, nmId: number, place: 'search' | 'recommendations', usual: number): number {
    return this.bids.get(`${campaign} ${nmId} ${place}`) ?? usual;
  }

  join(promotion: number, nmId: number): void {
    this.joined.add(`${promotion} ${nmId}`);
  }

  hasJoined(promotion: number, nmId: number): boolean {
    return this.joined.has(`${promotion} ${nmId}`);
  }

  steer(campaign: number, status: CampaignStatus): void {
    this.statuses.set(campaign, status);
  }

  statusOf(campaign: number, usual: CampaignStatus): CampaignStatus {
    return this.statuses.get(campaign) ?? usual;
  }
}
