import type { Dataset } from '../sync/dataset';
import { DefectError } from '../wb/errors';
import { acceptanceReport } from './acceptance-report';
import { acquiring } from './acquiring';
import { acquiringReports } from './acquiring-reports';
import { advertArticles } from './advert-articles';
import { advertBalance } from './advert-balance';
import { advertBudgets } from './advert-budgets';
import { advertLimits } from './advert-limits';
import { advertPayments } from './advert-payments';
import { advertSpend } from './advert-spend';
import { advertStats } from './advert-stats';
import { antifraud } from './antifraud';
import { balance } from './balance';
import { blockedCards } from './blocked-cards';
import { boxTariffs } from './box-tariffs';
import { brandCategories } from './brand-categories';
import { brandShare } from './brand-share';
import { brands } from './brands';
import { campaigns } from './campaigns';
import { cardCharacteristics } from './card-characteristics';
import { cardDirectories } from './card-directories';
import { cardErrors } from './card-errors';
import { cardLimits } from './card-limits';
import { cardTrash } from './card-trash';
import { cards } from './cards';
import { chatMessages } from './chat-messages';
import { chats } from './chats';
import { claims } from './claims';
import { commissions } from './commissions';
import { feedbackArchive } from './feedback-archive';
import { pinLimits } from './pin-limits';
import { pinnedFeedbacks } from './pinned-feedbacks';
import { questions } from './questions';
import { advertConfig } from './advert-config';
import { advertGoods } from './advert-goods';
import { advertSubjects } from './advert-subjects';
import { jamSubscription } from './jam-subscription';
import { mediaBanners } from './media-banners';
import { mediaCampaigns } from './media-campaigns';
import { mediaStats } from './media-stats';
import { promotionDetails } from './promotion-details';
import { promotionGoods } from './promotion-goods';
import { promotions } from './promotions';
import { sellerRating } from './seller-rating';
import { tariffOptions } from './tariff-options';
import { clickCollectOrders } from './click-collect-orders';
import { clusterStats } from './cluster-stats';
import { clusters } from './clusters';
import { dailyReports } from './daily-reports';
import { dbsDeliveryCosts } from './dbs-delivery-costs';
import { dbsOrders } from './dbs-orders';
import { dbwOrders } from './dbw-orders';
import { deductions } from './deductions';
import { documents } from './documents';
import { excise } from './excise';
import { fbsOrders } from './fbs-orders';
import { fbwPackages } from './fbw-packages';
import { fbwSupplies } from './fbw-supplies';
import { fbwSupplyGoods } from './fbw-supply-goods';
import { fbsSupplies } from './fbs-supplies';
import { fbsBoxes } from './fbs-boxes';
import { fbsReshipment } from './fbs-reshipment';
import { fbsLabels } from './fbs-labels';
import { passes } from './passes';
import { passOffices } from './pass-offices';
import { fbsStocks } from './fbs-stocks';
import { fbsArchive } from './fbs-archive';
import { fbsAutoReturns } from './fbs-auto-returns';
import { feedbacks } from './feedbacks';
import { finance } from './finance';
import { financeByArticle } from './finance-by-article';
import { financeReports } from './finance-reports';
import { funnel } from './funnel';
import { funnelDays } from './funnel-days';
import { funnelHistory } from './funnel-history';
import { funnelShopDays } from './funnel-shop-days';
import { itemRating } from './item-rating';
import { itemReturns } from './item-returns';
import { labelingPenalties } from './labeling-penalties';
import { measurementPenalties } from './measurement-penalties';
import { minBids } from './min-bids';
import { news } from './news';
import { orderFeed } from './order-feed';
import { orders } from './orders';
import { paidStorage } from './paid-storage';
import { palletTariffs } from './pallet-tariffs';
import { priceQuarantine } from './price-quarantine';
import { prices } from './prices';
import { recommendations } from './recommendations';
import { recommendedBids } from './recommended-bids';
import { returnTariffs } from './return-tariffs';
import { sales } from './sales';
import { searchArticles } from './search-articles';
import { searchDays } from './search-days';
import { searchGroups } from './search-groups';
import { searchTexts } from './search-texts';
import { seller } from './seller';
import { sellerStocks } from './seller-stocks';
import { sellerWarehouses } from './seller-warehouses';
import { stockHistory } from './stock-history';
import { stockTurnover } from './stock-turnover';
import { stockTurnoverGroups } from './stock-turnover-groups';
import { stockTurnoverRegions } from './stock-turnover-regions';
import { stockTurnoverSizes } from './stock-turnover-sizes';
import { stocks } from './stocks';
import { subjectCharacteristics } from './subject-characteristics';
import { subjects } from './subjects';
import { tags } from './tags';
import { warehouseMeasurements } from './warehouse-measurements';
import { wbOffices } from './wb-offices';

/**
 * All datasets in the order in which they run: cards first, because others take names and barcodes from them. Each is made
 * when it is asked for: every cell loads the script, and reads one or two.
 */
const DATASETS = {
  cards, seller, orders, sales, orderFeed, stocks, sellerStocks, stockHistory, prices,
  stockTurnover, stockTurnoverGroups, stockTurnoverRegions, stockTurnoverSizes,
  funnel, funnelDays, funnelShopDays, funnelHistory, searchDays, searchArticles, searchGroups, searchTexts, brands, brandCategories, brandShare, itemRating,
  priceQuarantine, cardErrors, cardTrash, cardCharacteristics, tags, cardLimits, recommendations, subjects, subjectCharacteristics, cardDirectories,
  campaigns, advertStats, feedbacks, finance, financeByArticle, financeReports, balance, paidStorage,
  wbOffices, sellerWarehouses, fbsStocks, fbsOrders, fbsSupplies, fbsBoxes, fbsReshipment, fbsLabels, fbsArchive, fbsAutoReturns, passes, passOffices,
  dbsOrders, dbsDeliveryCosts, dbwOrders, clickCollectOrders,
  fbwSupplies, fbwSupplyGoods, fbwPackages,
  dailyReports, acquiringReports, acquiring, deductions, measurementPenalties, warehouseMeasurements, documents,
  advertArticles, clusterStats, clusters, advertSpend, advertBalance, advertBudgets, advertLimits, advertPayments, minBids, recommendedBids,
  acceptanceReport, antifraud, labelingPenalties, excise, itemReturns, blockedCards,
  questions, claims, chats, chatMessages, feedbackArchive, pinnedFeedbacks, pinLimits,
  promotions, promotionDetails, promotionGoods,
  advertConfig, advertSubjects, advertGoods, mediaCampaigns, mediaBanners, mediaStats,
  commissions, boxTariffs, palletTariffs, returnTariffs, news, sellerRating, jamSubscription, tariffOptions,
};

export type DatasetId = keyof typeof DATASETS;

/** The columns of one dataset. */
export type ColumnIdOf<Id extends DatasetId> = ReturnType<(typeof DATASETS)[Id]>['table']['columns'][number]['id'];

export const DATASET_IDS = Object.keys(DATASETS) as DatasetId[];

const made = new Map<DatasetId, Dataset>();

export function isDatasetId(text: string): text is DatasetId {
  return (DATASET_IDS as string[]).includes(text);
}

/** @throws DefectError UNEXPECTED  no dataset has this id */
export function datasetById(id: string): Dataset {
  if (!isDatasetId(id)) throw new DefectError('UNEXPECTED', { message: `no dataset ${id}` });
  const dataset = made.get(id) ?? DATASETS[id]();
  made.set(id, dataset);
  return dataset;
}

export function allDatasets(): Dataset[] {
  return DATASET_IDS.map(datasetById);
}
