/** What the seller has set by the writing methods, besides prices: the next read shows it. */
import type { Campaign, CampaignStatus } from './campaigns';

/** What the seller has made of a question: what is missing is as it was. */
export interface QuestionState { wasViewed: boolean; answer: string | null; state: string }

export class ChangesOfSeller {
  /** By warehouse and size. */
  private readonly stocks = new Map<string, number>();
  private readonly answers = new Map<string, string>();
  /** In kopecks, by campaign, article and place. */
  private readonly bids = new Map<string, number>();
  private readonly edited = new Set<string>();
  /** By question. */
  private readonly questions = new Map<string, QuestionState>();
  private readonly names = new Map<number, string>();
  private readonly deposits = new Map<number, number>();
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

  /** WB lets an answer be changed once. */
  edit(feedback: string, text: string): boolean {
    if (this.edited.has(feedback)) return false;
    this.edited.add(feedback);
    this.answers.set(feedback, text);
    return true;
  }

  hasEdited(feedback: string): boolean {
    return this.edited.has(feedback);
  }

  question(id: string, state: QuestionState): void {
    this.questions.set(id, state);
  }

  questionOf(id: string): QuestionState | undefined {
    return this.questions.get(id);
  }

  rename(campaign: number, name: string): void {
    this.names.set(campaign, name);
  }

  nameOf(campaign: number, usual: string): string {
    return this.names.get(campaign) ?? usual;
  }

  deposit(campaign: number, sum: number): void {
    this.deposits.set(campaign, this.depositsOf(campaign) + sum);
  }

  depositsOf(campaign: number): number {
    return this.deposits.get(campaign) ?? 0;
  }

  /** Campaigns that the seller has made, the newest last. */
  readonly campaigns: Campaign[] = [];
  /** In kopecks, by campaign; null for none. */
  readonly dailyLimits = new Map<number, { kopecks: number; carryOver: boolean } | null>();
  /** By campaign. */
  readonly places = new Map<number, { search: boolean; recommendations: boolean }>();
  /** Indexes of articles, by campaign. */
  readonly articles = new Map<number, readonly number[]>();
  /** By campaign, article and cluster; null for a bid that is taken away. */
  readonly clusterBids = new Map<string, number | null>();
  /** By campaign and article. */
  readonly minus = new Map<string, readonly string[]>();

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
