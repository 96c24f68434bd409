import type { ActionId } from '../../src/actions';
import type { Action, Change, Value } from '../../src/actions/action';

/** Values among which is one for each call that an action may make. */
const VALUES: readonly Value[] = [1, '9', '11', '7', '-1'];
const KEY = '1 2 search';

const change = (key: string, after: readonly Value[], before: readonly Value[] = after.map(() => null)): Change => ({ key, before, after });
const changes = (keys: readonly string[], values: readonly Value[]): Change[] => keys.flatMap((key) => values.map((value) => change(key, [value, null])));

const SGTIN = '010460180008500121aBcD';
const MARKS: Readonly<Record<string, string>> = { sgtin: SGTIN, uin: '1234567890123456', imei: '123456789012345', gtin: '1234567890123', customsDeclaration: '10704010/010624/0000302' };

function marked(scheme: string): Change[] {
  return Object.entries(MARKS).filter(([mark]) => scheme !== 'DBW' || mark !== 'customsDeclaration').flatMap(([mark, value]) => {
    const text = mark === 'customsDeclaration' && scheme !== 'FBS' ? `${value} 156` : value;
    return [change(`${scheme} 5000000001 ${mark}`, [text]), change(`${scheme} 5000000001 ${mark}`, [null], [text])];
  });
}

/** What WB says of a subject, as the look of the action carries it. */
const GROUND = JSON.stringify({ subject: 105, known: { Цвет: [14177449, false] }, lacking: [], unknown: [], refusedAtMs: 0 });
const NEW_CARD: Change = {
  key: 'art-1', before: [...Array<null>(12).fill(null), GROUND],
  after: [null, 'Футболки', 'Футболка летняя', 'Пример', null, 30, 20, 5, '0.35', 'Цвет: синий', '42: 4600000000001', 900, JSON.stringify({ isThere: true })],
};

/** One row of each kind that an action makes a call of, where that is not plain from its fields. */
const SAMPLES: Partial<Record<ActionId, readonly Change[]>> = {
  steerOrders: [
    ...changes(['FBS 5000000001'], ['cancel']), ...changes(['DBW 5000000001'], ['confirm', 'deliver', 'cancel']), ...changes(['DBS 5000000001'], ['confirm', 'deliver', 'cancel']),
    change('DBS 5000000001', ['receive', '1234']), change('DBS 5000000001', ['reject', '1234']), ...changes(['PICKUP 5000000001'], ['confirm', 'prepare', 'receive', 'reject', 'cancel']),
  ],
  createCards: [NEW_CARD, { ...NEW_CARD, key: 'art-2', after: ['700000001', ...NEW_CARD.after.slice(1)] }],
  setPhotos: [change('150000001', ['https://example.com/1.jpg', '2'], [null, '1'])],
  createCampaigns: [change('Осень', ['150000001', 'manual', 'cpm', 'search'])],
  limitCampaigns: [change('22000001', [1500.5, 'yes'], [1000, 'no']), change('22000001', [null, null], [1000, 'no'])],
  placeCampaigns: [change('22000001', ['both'], ['search'])],
  fillCampaigns: [change('150000001 22000001', ['in'], ['out'])],
  bidClusters: [change('150000001 22000001 кеды купить', [250.5]), change('150000001 22000001 кеды купить', [null], [250.5])],
  minusClusters: [change('150000001 22000001', ['дешево\nоптом'], ['дешево'])],
  editCards: [change('150000001', ['Кеды летние', null, 20, null, null, null, null, null])],
  regroupCards: [change('150000001', ['250000001'], ['250000002']), change('150000001', [null], ['250000002'])],
  tagCards: [change('150000001', ['Хит'])],
  answerClaims: [change('1', ['approve1', null, 'approve1'])],
  pinFeedbacks: [change('F1', ['nm', 'subscription'], ['no', null]), change('F1', ['no', null], ['nm', 'subscription'])],
  setRecommendations: [change('150000001', ['150000002'])],
  setTags: [change('+1', ['Зима', 'D1CFD7']), change('1', ['Зима', 'D1CFD7'], ['Лето', 'D1CFD7']), change('1', [null, null], ['Лето', 'D1CFD7']), change('+1', [null, null], ['Зима', 'D1CFD7'])],
  binCards: [change('150000001', ['bin'], ['shop']), change('150000001', ['shop'], ['bin'])],
  removeStocks: [change('658434 2000000001', ['gone'], ['there'])],
  setWarehouses: [change('+1', ['Север', 123]), change('1', ['Север', 123], ['Юг', 123]), change('1', [null, null], ['Юг', 123])],
  setPasses: [
    change('+1', ['А123ВС77', 'Лада', 'Иван', 'Примеров', 123]), change('1', ['А123ВС77', 'Лада', 'Иван', 'Примеров', 123], ['А124ВС77', 'Лада', 'Иван', 'Примеров', 123]),
    change('1', [null, null, null, null, null], ['А123ВС77', 'Лада', 'Иван', 'Примеров', 123]),
  ],
  setAutoReturns: [change('2000000001', ['byCourier'], ['allToWarehouse'])],
  fillSupplies: [change('5000000001', ['WB-GI-1'])],
  steerSupplies: [change('WB-GI-1', ['delivered'], ['open']), change('WB-GI-1', ['gone'], ['open'])],
  shipSupplies: [change('WB-GI-1', ['selfShipping', 123, '2026-12-05'])],
  boxSupplies: [change('WB-GI-1', [3], [1]), change('WB-GI-1', [1], [3])],
  markOrders: [...['FBS', 'DBW', 'DBS', 'PICKUP'].flatMap(marked), change('FBS 5000000001 expiration', ['12.09.2030'])],
};

/** Changes of an action that, sent one by one, make each of its calls. */
export function samplesOf({ id, fields }: Action): readonly Change[] {
  const sent = fields.filter(({ isGuard }) => isGuard !== true);
  return SAMPLES[id as ActionId] ?? VALUES.map((value) => change(KEY, sent.map(() => value)));
}
