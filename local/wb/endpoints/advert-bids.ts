/** The least bids, and those that WB advises. */
import { type Answer, json } from '../answer';
import { refuse } from './advert';
import { promoted } from './advert-places';
import { BadParameter, type Call, type Endpoint } from './endpoint';
import { fieldsOf, list, queryNumber, wholeNumber } from './parameters';

const PLACEMENTS = ['combined', 'search', 'recommendation'];
const MAX_ARTICLES = 100;

function least({ shop, body }: Call): Answer {
  const fields = fieldsOf(body);
  const advertId = wholeNumber(fields.advert_id, 'advert_id', {});
  const placements = list(fields.placement_types, 'placement_types', PLACEMENTS.length).map(String);
  if (placements.length === 0 || !placements.every((placement) => PLACEMENTS.includes(placement))) throw new BadParameter('placement_types: unknown');
  if (fields.payment_type !== 'cpm' && fields.payment_type !== 'cpc') throw new BadParameter('payment_type: unknown');
  const found = list(fields.nm_ids, 'nm_ids', MAX_ARTICLES).flatMap((nmId) => promoted(shop, advertId, wholeNumber(nmId, 'nm_ids', {})));
  if (found.some(({ campaign }) => campaign.paymentType !== fields.payment_type)) throw new BadParameter('payment_type: not that of the campaign');
  return json({
    bids: found.map(({ article, campaign }) => ({
      bids: placements.map((type, at) => ({ currency: 'RUB', type, value: Math.round(campaign.bidKopecks / 2) + at * 100 })), nm_id: article.nmId,
    })),
  });
}

function recommended({ shop, query }: Call): Answer {
  const [place] = promoted(shop, queryNumber(query, 'advertId', {}), queryNumber(query, 'nmId', {}));
  if (!place) throw new BadParameter('campaign not found');
  const { campaign: { id: advertId, paymentType, bidKopecks }, article: { nmId, subject } } = place;
  const bid = (factor: number): object => ({ bidKopecks: Math.round(bidKopecks * factor) });
  if (paymentType === 'cpc') return json({ advertId, levels: [{ range11To34: bid(0.5), range1To2: bid(2), range3To10: bid(1) }], nmId, paymentType });
  return json({
    advertId, base: { competitiveBid: bid(1.1), leadersBid: bid(1.7), top2: { bidKopecks: 0 } }, nmId,
    normQueries: [{ normQuery: `${subject.toLowerCase()} купить`, reachMax: bid(1.5), reachMedium: bid(1.2), reachMin: bid(1) }], paymentType,
  });
}

export const advertBidEndpoints: Record<string, Endpoint> = {
  'POST /api/advert/v1/bids/min': { refuse, answer: least },
  'GET /api/advert/v0/bids/recommendations': { refuse, answer: recommended },
};
