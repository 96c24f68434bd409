/** Bids, and states of campaigns, which WB changes by GET. */
import { type Answer, json, noContent, text } from '../answer';
import type { CampaignStatus } from '../shop/campaigns';
import { refuse } from './advert';
import { BadParameter, type Call, type Endpoint } from './endpoint';
import { fieldsOf, queryNumber } from './parameters';
import { budgetOf } from './advert-money';

const MOST = 50;
const LEAST_KOPECKS = 100;
const LEAST_DEPOSIT = 1000;
const OPEN: ReadonlySet<number> = new Set([4, 9, 11]);
const PLACES = ['search', 'recommendations', 'combined'] as const;

interface NmBid { nm_id: number; bid_kopecks: number; placement: (typeof PLACES)[number] }

function bids({ shop, body, settings }: Call): Answer {
  const { bids: wanted } = Object(body) as { bids?: { advert_id: number; nm_bids: NmBid[] }[] };
  if (!Array.isArray(wanted) || wanted.length === 0 || wanted.length > MOST) throw new BadParameter('invalid bids');
  for (const { advert_id: id, nm_bids: own } of wanted) {
    const campaign = shop.campaigns().find((one) => one.id === id);
    if (campaign === undefined || !OPEN.has(shop.changesOfSeller.statusOf(id, campaign.status))) throw new BadParameter('campaign not found');
    if (!Array.isArray(own) || own.length === 0 || own.length > MOST) throw new BadParameter('invalid nm_bids');
    for (const { nm_id: nmId, bid_kopecks: kopecks, placement } of own) {
      if (!campaign.articleIndexes.some((index) => shop.article(index).nmId === nmId)) throw new BadParameter('nm not found in the campaign');
      if (!PLACES.includes(placement) || (placement === 'combined') !== (campaign.bidType === 'unified')) throw new BadParameter('invalid placement');
      if (!Number.isInteger(kopecks) || kopecks < LEAST_KOPECKS) throw new BadParameter('bid is below the minimum');
    }
  }
  if (!settings.isForgetful) {
    for (const { advert_id: id, nm_bids: own } of wanted) {
      for (const { nm_id: nmId, bid_kopecks: kopecks, placement } of own) {
        for (const place of placement === 'combined' ? ['search', 'recommendations'] as const : [placement]) shop.changesOfSeller.bid(id, nmId, place, kopecks);
      }
    }
  }
  return json({ bids: wanted, currency: 'RUB' });
}

const steering = (to: CampaignStatus, from: readonly CampaignStatus[]): Endpoint => ({
  refuse,
  answer({ shop, query, settings }) {
    const id = queryNumber(query, 'id', {});
    const campaign = shop.campaigns().find((one) => one.id === id);
    if (campaign === undefined) throw new BadParameter('campaign not found');
    if (!from.includes(shop.changesOfSeller.statusOf(id, campaign.status))) return text(422, 'application/json', '"status is not changed"');
    if (!settings.isForgetful) shop.changesOfSeller.steer(id, to);
    return { ...noContent(), status: 200 };
  },
});

const rename: Endpoint = {
  refuse,
  answer({ shop, body, settings }) {
    const { advertId, name } = fieldsOf(body);
    const campaign = shop.campaigns().find(({ id }) => id === advertId);
    if (campaign === undefined || typeof name !== 'string' || name === '' || name.length > 100) throw new BadParameter('invalid name');
    if (!settings.isForgetful) shop.changesOfSeller.rename(campaign.id, name);
    return { ...noContent(), status: 200 };
  },
};

const deposit: Endpoint = {
  refuse,
  answer({ shop, query, body, settings }) {
    const id = queryNumber(query, 'id', {});
    const { sum, type } = fieldsOf(body);
    const campaign = shop.campaigns().find((one) => one.id === id);
    if (campaign === undefined || ![0, 1, 3].includes(Number(type))) throw new BadParameter('invalid deposit');
    if (typeof sum !== 'number' || !Number.isInteger(sum) || sum < LEAST_DEPOSIT) throw new BadParameter('sum is below the minimum');
    if (!settings.isForgetful) shop.changesOfSeller.deposit(id, sum);
    return json({ total: budgetOf(shop, id), currency: 'RUB' });
  },
};

export const advertChangeEndpoints: Record<string, Endpoint> = {
  'PATCH /api/advert/v1/bids': { refuse, answer: bids },
  'POST /adv/v0/rename': rename,
  'POST /adv/v1/budget/deposit': deposit,
  'GET /adv/v0/delete': steering(-1, [4]),
  'GET /adv/v0/start': steering(9, [4, 11]),
  'GET /adv/v0/pause': steering(11, [9]),
  'GET /adv/v0/stop': steering(7, [9, 11]),
};
