/** One seller's shop. It stands still: time alone changes nothing in it, only the changes asked for through control. */
import { moscowDay, type DayNumber, DAY_MS, dayStartMs } from '../time';
import { AdvertDays } from './advert-days';
import { type Article, articleAt, type Size } from './articles';
import { type AssemblyOrder, assemblyOrdersOf, type FbsSupply, fbsSuppliesOf } from './assembly';
import { type FbwSupply, fbwSuppliesOf } from './fbw-supplies';
import { type Campaign, campaignsOf } from './campaigns';
import { type Feedback, feedbacksOf } from './feedbacks';
import { FunnelDays } from './funnel-days';
import { ChangesOfCards } from './changes-of-cards';
import { ChangesOfOrders } from './changes-of-orders';
import { ChangesOfBuyers } from './changes-of-buyers';
import { ChangesOfSeller } from './changes-of-seller';
import { KeptList } from './kept-list';
import { passesOf, warehousesOf } from './offices';
import { PriceBook } from './price-book';
import type { RowSource } from './finance/row';
import { planFinance, type PlannedRow } from './finance/plan';
import { type Order, ordersOf, sizeOf } from './orders';
import { seedOf } from './random';
import { type Period, publishedWeeksTo, type Report, reportsOf, type Totals, totalsOf } from './finance/reports';
import { PiecesOnTheWay, type SellerStock, sellerStocks, type Stock, wbQuantity } from './stock';
import { type Side, StockHistory } from './stock-history';

export interface ShopSize { articles: number; days: number; ordersPerDay: number; financeRows: number; seed: number; isPlain?: boolean; startMs: number }

export interface ShopChanges {
  /** New orders, placed now. */
  addOrders?: number;
  /** Newest orders get a new `lastChangeDate`. */
  touchOrders?: number;
  addCards?: number;
  /** nmId whose stock becomes 0 in every warehouse. */
  sellOut?: number;
  /** So many of the oldest reviews without an answer get one. */
  answerFeedbacks?: number;
}

/** What is worked out of the orders, and anew when they change. */
interface Derived { pieces?: PiecesOnTheWay; stockHistory?: StockHistory; advertDays?: AdvertDays; feedbacks?: Feedback[]; funnelDays?: FunnelDays; assembly?: AssemblyOrder[] | undefined; fbsSupplies?: FbsSupply[] | undefined; fbwSupplies?: FbwSupply[] }

const KEPT_ARTICLES = 20_000;

export class Shop implements RowSource {
  readonly seed: number;
  readonly today: DayNumber;
  readonly prices = new PriceBook();
  readonly changesOfSeller = new ChangesOfSeller();
  readonly changesOfBuyers = new ChangesOfBuyers();
  readonly changesOfCards = new ChangesOfCards();
  readonly tags = new KeptList(() => [{ id: 592569, name: 'Хит', color: 'D1CFD7' }, { id: 592570, name: 'Новинка', color: 'FEE0E0' }], 600_001);
  readonly warehouses = new KeptList(() => warehousesOf(this), 800_001);
  readonly passes = new KeptList(() => passesOf(), 11);
  readonly changesOfOrders = new ChangesOfOrders(() => { this.derived = { ...this.derived, assembly: undefined, fbsSupplies: undefined }; });
  private readonly addedCardsMs: number[] = [];
  private readonly soldOut = new Set<number>();
  private readonly articles = new Map<number, Article>();
  private readonly reports = new Map<Period, Report[]>();
  private readonly totals = new Map<string, Totals>();
  private orderRows: Order[] | null = null;
  private financeRows: PlannedRow[] | null = null;
  private campaignList: Campaign[] | null = null;
  private answeredFeedbacks = 0;
  private derived: Derived = {};

  constructor(readonly sid: string, readonly size: ShopSize) {
    this.seed = seedOf(size.seed, sid);
    this.today = moscowDay(size.startMs);
  }

  get articleCount(): number {
    return this.size.articles + this.addedCardsMs.length;
  }

  article(index: number): Article {
    const kept = this.articles.get(index);
    if (kept) return kept;
    const { startMs, articles, isPlain = false } = this.size;
    const made = articleAt({ seed: this.seed, isPlain, startMs }, index, this.addedCardsMs[index - articles]);
    if (this.articles.size >= KEPT_ARTICLES) this.articles.clear();
    this.articles.set(index, made);
    return made;
  }

  articleOf(order: Order): Article {
    return this.article(order.articleIndex);
  }

  /** By time of ordering. */
  orders(): readonly Order[] {
    return (this.orderRows ??= ordersOf({
      seed: this.seed, count: this.size.ordersPerDay * this.size.days, articleCount: this.size.articles,
      fromMs: dayStartMs(this.today - this.size.days), startMs: this.size.startMs,
    }));
  }

  /** By `rrdId`. Made from the orders of the start: a report does not change once it is out. */
  finance(): readonly PlannedRow[] {
    return (this.financeRows ??= planFinance(this.orders(), {
      fromDay: this.today - this.size.days, toDay: this.today - 1,
      atLeastRows: this.size.financeRows, publishedToDay: publishedWeeksTo(this.size.startMs, this.today),
    }));
  }

  reportsOf(period: Period): readonly Report[] {
    const known = this.reports.get(period);
    if (known) return known;
    const made = reportsOf(this.finance(), this.seed, period, this.size.startMs, this.today);
    this.reports.set(period, made);
    return made;
  }

  totalsOf(report: Report): Totals {
    const known = this.totals.get(report.id) ?? totalsOf(this, this.finance(), report);
    this.totals.set(report.id, known);
    return known;
  }

  stockOf(article: Article, size: Size): Stock {
    const pieces = (this.derived.pieces ??= new PiecesOnTheWay(this.orders(), this.chrtIdOf, this.size.startMs));
    const quantity = this.soldOut.has(article.nmId) ? 0 : wbQuantity(this.seed, size.chrtId);
    return { quantity, inWayToClient: pieces.to(size.chrtId), inWayFromClient: pieces.from(size.chrtId) };
  }

  sellerStocksOf(article: Article, size: Size): SellerStock[] {
    const stocks = sellerStocks(this.seed, article, size.chrtId);
    return this.soldOut.has(article.nmId) ? stocks.map((stock) => ({ ...stock, quantity: 0 })) : stocks;
  }

  /** Pieces at the end of a day; of today, now. */
  stockAt(day: DayNumber, side: Side, article: Article, size: Size): number {
    const history = (this.derived.stockHistory ??= new StockHistory(this.orders(), this.chrtIdOf, this.today));
    const now = side === 'wb'
      ? this.stockOf(article, size).quantity
      : this.sellerStocksOf(article, size).reduce((sum, { quantity }) => sum + quantity, 0);
    return history.at(day, side, size.chrtId, now);
  }

  /** Of the articles of the start, and what the seller has made of them: a new card has no campaign yet. */
  campaigns(): readonly Campaign[] {
    const { articles, days, isPlain = false } = this.size;
    this.campaignList ??= campaignsOf({ seed: this.seed, articleCount: articles, days, today: this.today, isPlain });
    const { articles: changed, campaigns: made } = this.changesOfSeller;
    if (changed.size + made.length === 0) return this.campaignList;
    return [...this.campaignList, ...made].map((campaign) => ({ ...campaign, articleIndexes: changed.get(campaign.id) ?? campaign.articleIndexes }));
  }

  advertDays(): AdvertDays {
    return (this.derived.advertDays ??= new AdvertDays(this));
  }

  funnelDays(): FunnelDays {
    return (this.derived.funnelDays ??= new FunnelDays(this));
  }

  /** The oldest first. */
  feedbacks(): readonly Feedback[] {
    const { startMs, isPlain = false } = this.size;
    return (this.derived.feedbacks ??= this.withAnswers(feedbacksOf({ seed: this.seed, startMs, orders: this.orders(), isPlain })));
  }

  /** The oldest first. */
  assemblyOrders(): readonly AssemblyOrder[] {
    return (this.derived.assembly ??= assemblyOrdersOf(this).map((order) => this.changesOfOrders.applied(order)));
  }

  fbsSupplies(): readonly FbsSupply[] {
    return (this.derived.fbsSupplies ??= this.changesOfOrders.supplies(fbsSuppliesOf(assemblyOrdersOf(this)), this.assemblyOrders()));
  }

  /** The oldest first. */
  fbwSupplies(): readonly FbwSupply[] {
    return (this.derived.fbwSupplies ??= fbwSuppliesOf(this));
  }

  change(changes: ShopChanges, nowMs: number): void {
    this.finance();
    if (changes.addOrders) this.addOrders(changes.addOrders, nowMs);
    if (changes.touchOrders) this.touchOrders(changes.touchOrders, nowMs);
    if (changes.addCards) for (let n = 0; n < changes.addCards; n += 1) this.addedCardsMs.push(nowMs);
    if (changes.sellOut !== undefined) this.soldOut.add(changes.sellOut);
    this.answeredFeedbacks += changes.answerFeedbacks ?? 0;
    this.derived = {};
  }

  private readonly chrtIdOf = (order: Order): number => sizeOf(this.articleOf(order), order).chrtId;

  private withAnswers(feedbacks: Feedback[]): Feedback[] {
    const open = feedbacks.filter(({ isHandled }) => !isHandled).slice(0, this.answeredFeedbacks);
    return feedbacks.map((feedback) => (open.includes(feedback) ? { ...feedback, isHandled: true, answer: 'Спасибо за отзыв!' } : feedback));
  }

  private addOrders(count: number, nowMs: number): void {
    const placedMs = Math.floor(nowMs / 1000) * 1000;
    const known = this.orders();
    const added = ordersOf({ seed: this.seed, count: known.length + count, articleCount: this.size.articles, fromMs: nowMs - DAY_MS, startMs: nowMs })
      .slice(known.length)
      .map((order) => ({ ...order, basket: order.n, placedMs, buyoutMs: 0, cancelMs: 0, returnMs: 0, changedMs: placedMs }));
    this.orderRows = [...known, ...added];
  }

  private touchOrders(count: number, nowMs: number): void {
    const known = this.orders();
    this.orderRows = known.map((order, n) => (n < known.length - count ? order : { ...order, changedMs: Math.floor(nowMs / 1000) * 1000 }));
  }
}
