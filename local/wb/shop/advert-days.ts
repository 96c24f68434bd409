/** What campaigns did on a day: views, clicks, and the orders of the shop that they are said to have brought. */
import { type DayNumber, moscowDay } from '../time';
import type { Campaign } from './campaigns';
import { priceOf } from './money';
import type { Order } from './orders';
import { between, hash } from './random';
import type { Shop } from './shop';

/** Site, Android, iOS. */
export const APP_TYPES = [1, 32, 64] as const;
export type AppType = (typeof APP_TYPES)[number];

export interface Counts { views: number; clicks: number; atbs: number; orders: number; shks: number; canceled: number; sumKopecks: number; orderedKopecks: number }
export interface ArticleCounts { articleIndex: number; counts: Counts }

const enum Stream { Attributed = 1201, Campaign, App, Views, Clicks, Baskets }

/** Most buyers come by telephone. */
const VIEWS: Record<AppType, number> = { 1: 60, 32: 900, 64: 500 };

const nothing: Counts = { views: 0, clicks: 0, atbs: 0, orders: 0, shks: 0, canceled: 0, sumKopecks: 0, orderedKopecks: 0 };

export const sumOf = (all: readonly Counts[]): Counts => all.reduce((sum, counts) => ({
  views: sum.views + counts.views, clicks: sum.clicks + counts.clicks, atbs: sum.atbs + counts.atbs, orders: sum.orders + counts.orders,
  shks: sum.shks + counts.shks, canceled: sum.canceled + counts.canceled, sumKopecks: sum.sumKopecks + counts.sumKopecks,
  orderedKopecks: sum.orderedKopecks + counts.orderedKopecks,
}), nothing);

const isRunning = ({ ran }: Campaign, day: DayNumber): boolean => ran !== null && day >= ran.from && day <= ran.to;

export class AdvertDays {
  private readonly orders = new Map<string, Order[]>();

  /** A third of the orders of a promoted article come from one of its campaigns. */
  constructor(private readonly shop: Shop) {
    const byArticle = new Map<number, Campaign[]>();
    for (const campaign of shop.campaigns()) {
      for (const index of campaign.articleIndexes) byArticle.set(index, [...(byArticle.get(index) ?? []), campaign]);
    }
    for (const order of shop.orders()) {
      const running = (byArticle.get(order.articleIndex) ?? []).filter((campaign) => isRunning(campaign, moscowDay(order.placedMs)));
      const campaign = running[hash(shop.seed, Stream.Campaign, order.n) % running.length];
      if (!campaign || hash(shop.seed, Stream.Attributed, order.n) % 3 !== 0) continue;
      const app = APP_TYPES[hash(shop.seed, Stream.App, order.n) % APP_TYPES.length];
      const key = `${campaign.id} ${moscowDay(order.placedMs)} ${app} ${order.articleIndex}`;
      this.orders.set(key, [...(this.orders.get(key) ?? []), order]);
    }
  }

  /** The articles of a campaign in one app on one day; those that nobody saw are left out. */
  of(campaign: Campaign, day: DayNumber, app: AppType): ArticleCounts[] {
    if (!isRunning(campaign, day)) return [];
    return campaign.articleIndexes
      .map((articleIndex) => ({ articleIndex, counts: this.counts(campaign, day, app, articleIndex) }))
      .filter(({ counts }) => counts.views > 0);
  }

  private counts(campaign: Campaign, day: DayNumber, app: AppType, articleIndex: number): Counts {
    const { seed } = this.shop;
    const place = (campaign.id % 100_000) * 7 + day * 131 + app * 17 + articleIndex;
    const brought = this.orders.get(`${campaign.id} ${day} ${app} ${articleIndex}`) ?? [];
    const seen = between(seed, Stream.Views, place, 0, VIEWS[app]);
    const clicks = brought.length * 2 + Math.floor(seen * between(seed, Stream.Clicks, place, 0, 8) / 100);
    const views = Math.max(seen, clicks * 3);
    const { bidKopecks, paymentType } = campaign;
    return {
      views, clicks, atbs: brought.length + Math.floor((clicks - brought.length) * between(seed, Stream.Baskets, place, 0, 40) / 100),
      orders: brought.length, shks: brought.length, canceled: brought.filter(({ cancelMs }) => cancelMs > 0).length,
      sumKopecks: paymentType === 'cpm' ? Math.round(views * bidKopecks / 1000) : clicks * Math.round(bidKopecks / 40),
      orderedKopecks: brought.reduce((sum, order) => sum + Math.round(priceOf(this.shop.articleOf(order)).withDiscRub * 100), 0),
    };
  }
}
