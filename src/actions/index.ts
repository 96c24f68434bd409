import type { Action } from './action';
import { answerFeedbacks } from './answer-feedbacks';
import { boxSupplies } from './box-supplies';
import { fillSupplies } from './fill-supplies';
import { shipSupplies } from './ship-supplies';
import { steerSupplies } from './steer-supplies';
import { markOrders } from './mark-orders';
import { setBids } from './set-bids';
import { setClubDiscounts } from './set-club-discounts';
import { setPrices } from './set-prices';
import { setSizePrices } from './set-size-prices';
import { setStocks } from './set-stocks';
import { setWholesale } from './set-wholesale';
import { steerCampaigns } from './steer-campaigns';
import { steerOrders } from './steer-orders';

/** All actions, in the order of the panel. */
const ACTIONS = {
  setPrices, setSizePrices, setClubDiscounts, setWholesale,
  setStocks,
  answerFeedbacks,
  setBids, steerCampaigns,
  fillSupplies, markOrders, shipSupplies, boxSupplies, steerSupplies, steerOrders,
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
