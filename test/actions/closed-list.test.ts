import { actionCalls } from '../../build/documents/action-calls';
import { ACTION_IDS, actionById, allActions } from '../../src/actions';
import type { Change } from '../../src/actions/action';
import { wishedOf } from '../../src/actions/engine/made';
import { allCalls, calls } from '../../src/wb/calls';
import { ACTION_EXAMPLES } from '../support/action-examples';
import { WRITING } from './writing-calls';

const nameOf = ({ method, path }: { method: string; path: string }): string => `${method} ${path}`;

it('is all that writes', () => {
  expect(allCalls().filter(({ kind }) => kind === 'write').map(nameOf).sort()).toEqual([...WRITING].sort());
});

it('is written by actions alone, and each call by one', () => {
  // What a plan of prices sends at its hours is what changes of prices send.
  const written = allActions().filter(({ isScheduled }) => isScheduled !== true).flatMap((action) => actionCalls(action).map(({ call }) => call).filter(({ kind }) => kind === 'write').map(nameOf));
  expect(written.sort()).toEqual([...WRITING].sort());
});

it.each<[string, string, readonly unknown[], object]>([
  ['setPrices', '150000001', [1000, 20], { data: [{ nmID: 150000001, price: 1000 }] }],
  ['setSizePrices', '150000001 2000000001', [1000], { data: [{ nmID: 150000001, sizeID: 2000000001, price: 1000 }] }],
  ['setClubDiscounts', '150000001', [5], { data: [{ nmID: 150000001, clubDiscount: 5 }] }],
  ['setWholesale', '150000001', [10, 5, 0, 0, 0, 0], { data: [{ nmId: 150000001, wholesaleDiscountThreshold: [{ level: 1, minQuantity: 10, wholesaleDiscount: 5 }] }] }],
  ['joinPromotions', '150000001 1200', ['in', 800, 800], { data: { promotionID: 1200, uploadNow: true, nomenclatures: [150000001] } }],
  ['setStocks', '658434 2000000001', [7], { stocks: [{ chrtId: 2000000001, amount: 7 }] }],
  ['answerFeedbacks', 'F123', ['Спасибо!'], { id: 'F123', text: 'Спасибо!' }],
  ['setBids', '150000001 search 22000001', [12.5], { bids: [{ advert_id: 22000001, nm_bids: [{ nm_id: 150000001, bid_kopecks: 1250, placement: 'search' }] }] }],
  // The least that PUT takes, `minDailyLimit`, is in hundredths: https://dev.wildberries.ru/openapi/promotion, putV0DailyLimits and getV1Config.
  ['limitCampaigns', '22000001', [1500.5, 'yes'], { advertIds: [22000001], enabled: true, dailyLimit: 150050, carryOverEnabled: true }],
  ['limitCampaigns', '22000001', [null, null], { advertIds: [22000001], enabled: false }],
  ['answerClaims', 'claim-1', ['approve1', null, 'approve1'], { id: 'claim-1', action: 'approve1' }],
  ['answerClaims', 'claim-1', ['rejectcustom', 'Это другой товар.', 'rejectcustom'], { id: 'claim-1', action: 'rejectcustom', comment: 'Это другой товар.' }],
  ['pinFeedbacks', 'F123', ['nm', 'tariff'], [{ pinMethod: 'tariff', pinOn: 'nm', feedbackId: 'F123' }]],
  ['returnGoods', 'F123', ['asked'], { feedbackId: 'F123' }],
  ['setRecommendations', '150000001', ['150000002'], { recList: [{ nmId: 150000001, recommendations: [{ recomNm: 150000002, sort: 0 }] }], replace: true }],
])('%s sends these fields and no other', (id, key, after, body) => {
  const action = actionById(id as (typeof ACTION_IDS)[number]);
  const [part] = action.send([{ key, before: id === 'setPrices' ? [900, 20] : [null], after: after as never }]);
  expect(part?.request.body).toEqual(body);
});

it('keeps the names that WB gives in paths and queries', () => {
  expect(actionById('setStocks').send([{ key: '658434 1', before: [1], after: [2] }])[0]?.request.params).toEqual({ warehouseId: '658434' });
  const [part] = actionById('steerCampaigns').send([{ key: '22000001', before: ['9'], after: ['11'] }]);
  expect([part?.request.call, part?.request.query]).toEqual([calls.pauseCampaign, { id: '22000001' }]);
});

it.each(ACTION_IDS)('%s reads a thousand rows and sends the same rows that it was given', (id) => {
  const action = actionById(id);
  const { key, changes: [example] } = ACTION_EXAMPLES[id];
  const keys = Array.from({ length: 1200 }, (_, at) => key(at));
  const changes = keys.map((one): Change => ({ key: one, before: example?.before ?? [], after: example?.after ?? [] }));
  expect(action.look(keys, wishedOf(changes)).flatMap(({ rows }) => rows).sort()).toEqual([...keys].sort());
  expect(action.send(changes).flatMap(({ rows }) => rows.map((row) => row.key)).sort()).toEqual([...keys].sort());
  expect(keys.every((one) => action.keys.test(one))).toBe(true);
});

// A row is known by its key cells from left to right, and an action takes the key apart by their places.
it.each(ACTION_IDS)('%s names its key in the order of the columns', (id) => {
  const { columns, key } = actionById(id).table;
  expect(key).toEqual(columns.map((column) => column.id).filter((column) => key.includes(column)));
});
