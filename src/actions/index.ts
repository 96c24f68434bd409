import type { Action } from './action';
import { answerClaims } from './answer-claims';
import { answerFeedbacks } from './answer-feedbacks';
import { binCards } from './bin-cards';
import { answerQuestions } from './answer-questions';
import { depositBudgets } from './deposit-budgets';
import { editAnswers } from './edit-answers';
import { limitCampaigns } from './limit-campaigns';
import { renameCampaigns } from './rename-campaigns';
import { boxSupplies } from './box-supplies';
import { editCards } from './edit-cards';
import { fillSupplies } from './fill-supplies';
import { markOrders } from './mark-orders';
import { regroupCards } from './regroup-cards';
import { removeStocks } from './remove-stocks';
import { setAutoReturns } from './set-auto-returns';
import { joinPromotions } from './join-promotions';
import { messageBuyers } from './message-buyers';
import { pinFeedbacks } from './pin-feedbacks';
import { planPrices } from './plan-prices';
import { returnGoods } from './return-goods';
import { setBids } from './set-bids';
import { setClubDiscounts } from './set-club-discounts';
import { setPasses } from './set-passes';
import { setPrices } from './set-prices';
import { setRecommendations } from './set-recommendations';
import { setSizePrices } from './set-size-prices';
import { setStocks } from './set-stocks';
import { setTags } from './set-tags';
import { setWarehouses } from './set-warehouses';
import { setWholesale } from './set-wholesale';
import { shipSupplies } from './ship-supplies';
import { steerCampaigns } from './steer-campaigns';
import { steerOrders } from './steer-orders';
import { createCards } from './create-cards';
import { setPhotos } from './set-photos';
import { createCampaigns } from './create-campaigns';
import { placeCampaigns } from './place-campaigns';
import { fillCampaigns } from './fill-campaigns';
import { bidClusters } from './bid-clusters';
import { minusClusters } from './minus-clusters';
import { steerSupplies } from './steer-supplies';
import { tagCards } from './tag-cards';

/** All actions, in the order of the panel. */
const ACTIONS = {
  setPrices, planPrices, setSizePrices, setClubDiscounts, setWholesale, joinPromotions,
  setStocks, removeStocks, setWarehouses,
  createCards, editCards, setPhotos, regroupCards, tagCards, setTags, setRecommendations, binCards,
  fillSupplies, markOrders, shipSupplies, boxSupplies, steerSupplies, steerOrders, setAutoReturns, setPasses,
  answerFeedbacks, editAnswers, pinFeedbacks, returnGoods, answerQuestions, messageBuyers, answerClaims,
  setBids, bidClusters, minusClusters, createCampaigns, fillCampaigns, placeCampaigns, steerCampaigns, renameCampaigns, limitCampaigns, depositBudgets,
};

export type ActionId = keyof typeof ACTIONS;

export const ACTION_IDS = Object.keys(ACTIONS) as ActionId[];

const made = new Map<ActionId, Action>();

export function isActionId(text: string): text is ActionId {
  return (ACTION_IDS as string[]).includes(text);
}

export function actionById(id: ActionId): Action {
  const action = made.get(id) ?? ACTIONS[id]();
  made.set(id, action);
  return action;
}

export function allActions(): Action[] {
  return ACTION_IDS.map(actionById);
}
