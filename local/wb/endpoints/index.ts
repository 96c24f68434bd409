/** All answered methods by `METHOD path`. */
import { acquiringEndpoints } from './acquiring';
import { advertEndpoints } from './advert';
import { advertChangeEndpoints } from './advert-changes';
import { advertBidEndpoints } from './advert-bids';
import { clusterEndpoints } from './advert-clusters';
import { advertMoneyEndpoints } from './advert-money';
import { analyticsEndpoints } from './analytics';
import { buyerWriteEndpoints } from './buyer-writes';
import { buyerEndpoints } from './buyers';
import { cardWriteEndpoints } from './card-writes';
import { cardEndpoints } from './cards';
import { commonEndpoints } from './common';
import { contentEndpoints } from './content';
import { documentEndpoints } from './documents';
import type { Endpoint } from './endpoint';
import { feedbackEndpoints } from './feedbacks';
import { financeEndpoints } from './finance';
import { mediaEndpoints } from './media';
import { newsEndpoints } from './news';
import { marketplaceEndpoints } from './marketplace';
import { orderFeedEndpoints } from './order-feed';
import { priceEndpoints } from './prices';
import { priceUploadEndpoints } from './price-uploads';
import { promotionEndpoints } from './promotions';
import { questionEndpoints } from './questions';
import { sellerStateEndpoints } from './seller-state';
import { statisticsEndpoints } from './statistics';
import { supplyEndpoints } from './supplies';
import { stockEndpoints } from './stocks';
import { tariffEndpoints } from './tariffs';
import { acceptanceEndpoints } from './reports/acceptance';
import { itemReturnEndpoints } from './reports/item-returns';
import { markedGoodsEndpoints } from './reports/marked-goods';
import { paidStorageEndpoints } from './reports/paid-storage';
import { retentionEndpoints } from './reports/retentions';
import { suspicionEndpoints } from './reports/suspicions';
import { ownReportEndpoints } from './reports/seller-reports';
import { warehouseRemainsEndpoints } from './reports/warehouse-remains';

export const endpoints: Readonly<Record<string, Endpoint>> = {
  ...analyticsEndpoints, ...contentEndpoints,
  ...commonEndpoints, ...statisticsEndpoints, ...orderFeedEndpoints, ...stockEndpoints, ...warehouseRemainsEndpoints,
  ...cardEndpoints, ...cardWriteEndpoints, ...priceEndpoints, ...priceUploadEndpoints, ...financeEndpoints, ...paidStorageEndpoints, ...ownReportEndpoints, ...advertEndpoints, ...feedbackEndpoints,
  ...advertBidEndpoints, ...advertChangeEndpoints, ...advertMoneyEndpoints, ...clusterEndpoints,
  ...questionEndpoints, ...buyerEndpoints, ...buyerWriteEndpoints,
  ...mediaEndpoints, ...promotionEndpoints, ...sellerStateEndpoints,
  ...tariffEndpoints, ...newsEndpoints,
  ...marketplaceEndpoints, ...supplyEndpoints,
  ...acquiringEndpoints, ...documentEndpoints, ...retentionEndpoints,
  ...acceptanceEndpoints, ...markedGoodsEndpoints, ...suspicionEndpoints, ...itemReturnEndpoints,
};
