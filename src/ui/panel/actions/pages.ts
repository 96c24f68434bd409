import type { ComponentType } from 'preact';
import type { ActionGroup, ActionPageId } from '../../../locales/panel/texts';
import { EXCHANGE_PAGES } from '../exchange/pages';
import { FormulasPage } from '../formulas/formulas-page';
import { LabelsPage } from '../labels/labels-page';
import { Share } from './share';
import { WritePage } from './write/write-page';

/** A page of the tab of actions; its name and what it is for stand in the texts of the pages. */
export interface ActionPage {
  id: ActionPageId;
  group: ActionGroup;
  Page: ComponentType;
}

/** What changes something at WB: pages that are alike, each for one action. */
const CHANGES = {
  prices: ['setPrices', 'planPrices', 'setSizePrices', 'setClubDiscounts', 'setWholesale', 'joinPromotions'],
  stocks: ['setStocks', 'removeStocks', 'setWarehouses'],
  cards: ['createCards', 'editCards', 'setPhotos', 'regroupCards', 'tagCards', 'setTags', 'setRecommendations', 'binCards'],
  orders: ['fillSupplies', 'markOrders', 'shipSupplies', 'boxSupplies', 'steerSupplies', 'steerOrders', 'setAutoReturns', 'setPasses'],
  reviews: ['answerFeedbacks', 'editAnswers', 'pinFeedbacks', 'returnGoods', 'answerQuestions', 'messageBuyers', 'answerClaims'],
  ads: ['setBids', 'bidClusters', 'minusClusters', 'createCampaigns', 'fillCampaigns', 'placeCampaigns', 'steerCampaigns', 'renameCampaigns', 'limitCampaigns', 'depositBudgets'],
} as const;

/** In the order of the tab, within its group. */
export const ACTION_PAGES: readonly ActionPage[] = [
  ...(Object.keys(CHANGES) as (keyof typeof CHANGES)[]).flatMap((group) => CHANGES[group].map((id): ActionPage => ({ id, group, Page: () => WritePage({ id }) }))),
  { id: 'labels', group: 'orders', Page: LabelsPage },
  ...EXCHANGE_PAGES,
  { id: 'formulas', group: 'file', Page: FormulasPage },
  { id: 'share', group: 'file', Page: Share },
];
