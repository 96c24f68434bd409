import { CATEGORIES, type Category } from '../request/hosts';
import { acceptanceReport, nmReport, orderFeed, paidStorage, sellerWarehouses, warehouseRemains, wbWarehouses } from './analytics';
import * as advert from './advert';
import { advertBalance, advertBudgets, advertLimits, advertPayments, advertSpend, limitCampaigns } from './advert-money';
import { answerClaim, chatEvents, chats, claims, messageBuyer } from './buyers';
import type { WbCall } from './call';
import { clusterBids, clusterList, clusterMinus, clusterStats, clusterWrites } from './clusters';
import { jamSubscription, news, pingOf, sellerInfo, sellerRating, tariffOptions } from './common';
import { cardErrors, cardLimits, cardsList, cardsTrash, directories, recommendations, subjectCharacteristics, subjects, tags } from './content';
import * as contentWrites from './content-writes';
import { documentFile, documentsList } from './documents';
import * as feedbacks from './feedbacks';
import { mediaCampaign, mediaCampaigns, mediaStats } from './media';
import * as marketplace from './marketplace';
import * as marketplaceWrites from './marketplace-writes';
import * as prices from './prices';
import { brandShare, itemRating, salesFunnel, searchReport, stockReport } from './seller-analytics';
import { joinPromotion, promotionDetails, promotionGoods, promotions } from './promotions';
import { accountBalance, acquiringDetailed, acquiringList, salesReportsDetailed, salesReportsList } from './finance';
import {
  antifraudDetails, blockedCards, deductions, exciseReport, goodsLabeling, itemReturns, itemReturnsOfNews, measurementPenalties, warehouseMeasurements,
} from './retentions';
import { orders, sales } from './statistics';
import * as supplies from './supplies';
import { boxTariffs, commissions, palletTariffs, returnTariffs } from './tariffs';

export type { CallEnding, Decoder, HttpMethod, WbCall } from './call';
export { pathOf, urlOf, type WbRequest } from './request';

/** Every call that the add-on can make, but for the pings. */
export const calls = {
  acceptanceReport, acquiringDetailed, acquiringList, antifraudDetails, blockedCards, deductions, documentFile, documentsList, exciseReport, goodsLabeling, itemReturns,
  itemReturnsOfNews, measurementPenalties, warehouseMeasurements,
  accountBalance, cardsList, nmReport, orderFeed, orders, paidStorage, sales,
  cardErrors, cardLimits, cardsTrash, directories, recommendations, subjectCharacteristics, subjects, tags,
  brandShare, itemRating, salesFunnel, searchReport, stockReport,
  salesReportsDetailed, salesReportsList, sellerInfo, sellerWarehouses, warehouseRemains, wbWarehouses,
  advertBalance, advertBudgets, advertLimits, advertPayments, advertSpend, limitCampaigns,
  clusterBids, clusterList, clusterMinus, clusterStats, clusterWrites,
  answerClaim, chatEvents, chats, claims, messageBuyer,
  jamSubscription, sellerRating, tariffOptions,
  boxTariffs, commissions, news, palletTariffs, returnTariffs,
  mediaCampaign, mediaCampaigns, mediaStats,
  promotionDetails, promotionGoods, promotions, joinPromotion,
  ...advert, ...feedbacks, ...marketplace, ...marketplaceWrites, ...contentWrites, ...prices, ...supplies,
};

const pings = {} as Record<Category, WbCall>;
for (const category of Object.keys(CATEGORIES) as Category[]) pings[category] = pingOf(category);

/** Asks whether a category's host is there and takes the token; costs no call for data. */
export const ping: Readonly<Record<Category, WbCall>> = pings;

/** The list, in no order that matters. */
export function allCalls(): WbCall[] {
  const own = Object.values(calls).flatMap((one) => ('path' in one ? [one] : Object.values(one)));
  return [...own, ...Object.values(ping)];
}
