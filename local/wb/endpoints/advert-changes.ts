/** Bids, and states of campaigns, which WB changes by GET. */
import { type Answer, json, noContent, text } from '../answer';
import type { Campaign, CampaignStatus } from '../shop/campaigns';
import type { Shop } from '../shop/shop';
import { refuse } from './advert';
import { BadParameter, type Call, type Endpoint } from './endpoint';
import { fieldsOf, list, queryNumber } from './parameters';
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

const openCampaign = (shop: Shop, id: unknown): Campaign => {
  const campaign = shop.campaigns().find((one) => one.id === id);
  if (campaign === undefined || !OPEN.has(shop.changesOfSeller.statusOf(campaign.id, campaign.status))) throw new BadParameter('campaign not found');
  return campaign;
};

const indexesOf = (shop: Shop, nms: unknown, name: string): number[] => list(nms ?? [], name, MOST).map((nmId) => {
  for (let index = 0; index < shop.articleCount; index += 1) if (shop.article(index).nmId === nmId) return index;
  throw new BadParameter(`nomenclature ${String(nmId)} is not available`);
});

const create: Endpoint = {
  refuse,
  answer({ shop, body, settings }) {
    const { name, nms, bid_type: bidType = 'manual', payment_type: paymentType = 'cpm', placement_types: places = ['search'] } = fieldsOf(body);
    if (typeof name !== 'string' || name === '' || bidType !== 'manual' && bidType !== 'unified' || paymentType !== 'cpm' && paymentType !== 'cpc') throw new BadParameter('invalid payload');
    const articleIndexes = indexesOf(shop, nms, 'nms');
    if (articleIndexes.length === 0) throw new BadParameter('Нет доступных категорий для рк');
    const id = 29_000_000 + shop.changesOfSeller.campaigns.length;
    if (!settings.isForgetful) {
      shop.changesOfSeller.campaigns.push({ id, name, status: 4, bidType, paymentType, bidKopecks: 12_500, articleIndexes, createdDay: shop.today, ran: null });
      const at = (place: string): boolean => bidType === 'unified' || list(places, 'placement_types', 2).includes(place);
      shop.changesOfSeller.places.set(id, { search: at('search'), recommendations: at('recommendations') });
    }
    return json(id);
  },
};

const place: Endpoint = {
  refuse,
  answer({ shop, body, settings }) {
    for (const one of list(fieldsOf(body).placements, 'placements', MOST).map((row) => fieldsOf(row))) {
      const campaign = openCampaign(shop, one.advert_id);
      const { search, recommendations } = fieldsOf(one.placements, 'placements');
      if (campaign.bidType !== 'manual' || campaign.paymentType !== 'cpm' || typeof search !== 'boolean' || typeof recommendations !== 'boolean' || !search && !recommendations) throw new BadParameter('invalid placements');
      if (!settings.isForgetful) shop.changesOfSeller.places.set(campaign.id, { search, recommendations });
    }
    return noContent();
  },
};

/** What is there already is not added, and what is not there not deleted: neither is told. */
const fill: Endpoint = {
  refuse,
  answer({ shop, body, settings }) {
    const nms = list(fieldsOf(body).nms, 'nms', 20).map((row) => fieldsOf(row)).map((one) => {
      const { id, articleIndexes } = openCampaign(shop, one.advert_id);
      const wanted = fieldsOf(one.nms, 'nms');
      const added = indexesOf(shop, wanted.add, 'add').filter((index) => !articleIndexes.includes(index));
      const deleted = indexesOf(shop, wanted.delete, 'delete').filter((index) => articleIndexes.includes(index));
      const rest = [...articleIndexes.filter((index) => !deleted.includes(index)), ...added];
      if (rest.length === 0 || rest.length > MOST) throw new BadParameter('invalid count of nomenclatures');
      if (!settings.isForgetful) shop.changesOfSeller.articles.set(id, rest);
      const numbers = (indexes: readonly number[]): number[] => indexes.map((index) => shop.article(index).nmId);
      return { advert_id: id, nms: { added: numbers(added), deleted: numbers(deleted) } };
    });
    return json({ nms });
  },
};

export const advertChangeEndpoints: Record<string, Endpoint> = {
  'PATCH /api/advert/v1/bids': { refuse, answer: bids },
  'POST /adv/v2/seacat/save-ad': create,
  'PUT /adv/v0/auction/placements': place,
  'PATCH /adv/v0/auction/nms': fill,
  'POST /adv/v0/rename': rename,
  'POST /adv/v1/budget/deposit': deposit,
  'GET /adv/v0/delete': steering(-1, [4]),
  'GET /adv/v0/start': steering(9, [4, 11]),
  'GET /adv/v0/pause': steering(11, [9]),
  'GET /adv/v0/stop': steering(7, [9, 11]),
};
