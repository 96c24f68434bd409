import { samplesOf } from '../../build/documents/action-samples';
import { actionById, type ActionId } from '../../src/actions';
import type { Value, Values } from '../../src/actions/action';
import type { DatasetId } from '../../src/datasets';

/** How a person uses an action, in the stand-in's shop. */
export interface ActionExample {
  /** Titles of the draft and of columns on it. */
  sheet: string;
  /** That the person fills in, and beside which they read what WB shows. */
  header: string;
  now: string;
  datasets: readonly DatasetId[];
  /** What is entered below the header, by what stands in `now`; '' leaves a row. */
  values(now: readonly unknown[]): (string | number)[];
  /** Filled in besides, in the same rows; of the shop's articles where it names some. */
  also?: readonly { header: string; value: string | number | ((nmIds: readonly unknown[]) => string) }[];
  /** What keys of its rows look like. */
  key(at: number): string;
  /** One row's values, by which it makes each of its calls. */
  changes: readonly { key?: string; before: Values; after: Values }[];
  /** WB shows what was sent in a form of its own, so that the same row asks for a change again. */
  isShownOtherwise?: true;
  /** Of the stand-in, where the usual one has no such rows. */
  shop?: ShopSize;
}

type ShopSize = { articles: number; days: number; ordersPerDay: number; seed: number; plain: boolean };

/** Of so many orders some are new, in each way of selling. */
const BUSY: ShopSize = { articles: 12, days: 3, ordersPerDay: 300, seed: 7, plain: true };

const firstThree = (change: (value: number) => number) => (now: readonly unknown[]): number[] => now.slice(0, 3).map((value) => change(Number(value)));
const firstOfEach = (value: (at: number) => string) => (now: readonly unknown[]): string[] => now.map((kind, at) => (at === now.indexOf(kind) ? value(at) : ''));
const supplyAt = (at: number): string => `WB-GI-${200_000_000 + at}`;
const listedAt = (at: number): string => `${10 + at}`;
const nmId = (at: number): string => `${150_000_000 + at}`;
const one = (before: Value, after: Value): { before: Values; after: Values } => ({ before: [before], after: [after] });

export const ACTION_EXAMPLES: Readonly<Record<ActionId, ActionExample>> = {
  setPrices: {
    sheet: 'Изменить цены', header: 'Новая цена', now: 'Цена', datasets: ['prices', 'cards'], values: firstThree((price) => price + 10),
    key: nmId, changes: [{ before: [900, 20], after: [1000, 15] }],
  },
  planPrices: {
    sheet: 'План цен', header: 'Новая цена', now: 'Цена', datasets: ['prices', 'cards'], values: firstThree((price) => price + 10),
    key: nmId, changes: [{ before: [900, 20], after: [1000, 15] }],
  },
  setSizePrices: {
    sheet: 'Цены по размерам', header: 'Новая цена', now: 'Цена', datasets: ['prices', 'cards'], values: firstThree((price) => price + 10),
    key: (at) => `${nmId(at)} ${2_000_000_000 + at}`, changes: [one(900, 1000)],
  },
  setClubDiscounts: {
    sheet: 'Скидки WB Клуба', header: 'Новая скидка клуба, %', now: 'Скидка клуба, %', datasets: ['prices', 'cards'],
    values: (now) => now.slice(0, 3).map((share) => Math.round(Number(share) * 100 + 2) / 100), key: nmId, changes: [one(3, 5)],
  },
  setWholesale: {
    sheet: 'Оптовые скидки', header: 'От, шт. (1)', now: 'Цена со скидкой', datasets: ['prices', 'cards'], values: () => [5, 6, 7], also: [{ header: 'Опт, % (1)', value: 0.11 }],
    key: nmId, changes: [{ before: [0, 0, 0, 0, 0, 0], after: [10, 5, 20, 10, 0, 0] }, { before: [10, 5, 20, 10, 0, 0], after: [10, 5, 0, 0, 0, 0] }],
  },
  joinPromotions: {
    sheet: 'Вступить в акции', header: 'Что сделать', now: 'Сейчас', datasets: ['prices', 'cards', 'promotions', 'promotionGoods'],
    values: (now) => now.slice(0, 6).map((state) => (state === 'не участвует' ? 'участвовать' : '')),
    key: (at) => `${nmId(at)} ${1200 + at % 3}`, changes: [{ before: ['out', 900, 800], after: ['in', 800, 800] }],
  },
  setStocks: {
    sheet: 'Изменить остатки', header: 'Новое количество', now: 'Количество', datasets: ['cards', 'sellerWarehouses', 'fbsStocks'], values: firstThree((amount) => amount + 7),
    key: (at) => `${658_434 + at % 3} ${2_000_000_000 + at}`, changes: [one(1, 7)],
  },
  answerFeedbacks: {
    sheet: 'Ответить на отзывы', header: 'Ваш ответ', now: 'Отзыв', datasets: ['feedbacks', 'cards'], values: () => ['Спасибо, ждём вас!', 'Спасибо и вам!'],
    key: (at) => `F${at}`, changes: [one(null, 'Спасибо!')],
  },
  editAnswers: {
    sheet: 'Исправить ответы', header: 'Новый ответ', now: 'Ответ сейчас', datasets: ['feedbacks', 'cards'], values: () => ['Спасибо, исправили!'],
    key: (at) => `F${at}`, changes: [{ before: ['Спасибо', 'yes'], after: ['Спасибо!', 'no'] }],
  },
  answerQuestions: {
    sheet: 'Ответить на вопросы', header: 'Ваш ответ', now: 'Вопрос', datasets: ['questions', 'cards'], values: () => ['Хлопок.', 'Да, подойдёт.'],
    key: (at) => `Q${at}`, changes: [{ before: [null, 'new'], after: ['Хлопок.', 'wbRu'] }, { before: [null, 'new'], after: ['Не о товаре.', 'none'] }, { before: [null, 'new'], after: [null, 'viewed'] }],
  },
  pinFeedbacks: {
    sheet: 'Закрепить отзывы', header: 'Что сделать', now: 'Сейчас', datasets: ['feedbacks', 'pinnedFeedbacks', 'cards'],
    values: (now) => now.map((place, at) => (place === 'В карточке' ? 'открепить' : at < 4 ? 'в карточке' : '')), also: [{ header: 'За счёт чего', value: 'опция' }],
    key: (at) => `F${at}`, changes: samplesOf(actionById('pinFeedbacks')),
  },
  returnGoods: {
    sheet: 'Вернуть товар по отзыву', header: 'Что сделать', now: 'Оценка', datasets: ['feedbacks', 'cards'], shop: { articles: 12, days: 60, ordersPerDay: 8, seed: 7, plain: true },
    values: () => ['запросить возврат'], key: (at) => `F${at}`, changes: [{ before: ['able'], after: ['asked'] }],
  },
  messageBuyers: {
    sheet: 'Написать покупателям', header: 'Ваше сообщение', now: 'Номер чата', datasets: ['chats', 'cards'], values: () => ['Здравствуйте!\nОбменяем.', 'Да, можно.'],
    key: (at) => `1:${at}`, changes: [one(null, 'Здравствуйте!')],
  },
  answerClaims: {
    sheet: 'Решить заявки на возврат', header: 'Что решить', now: 'Сейчас', datasets: ['claims', 'cards'], shop: { articles: 12, days: 60, ordersPerDay: 8, seed: 7, plain: true },
    values: () => ['отказать', 'отказать'], also: [{ header: 'Объяснение', value: 'На фото другой товар.' }],
    key: (at) => `claim-${at}`, changes: samplesOf(actionById('answerClaims')),
  },
  setRecommendations: {
    sheet: 'Изменить рекомендации', header: 'Что поставить', now: 'Артикул WB', datasets: ['recommendations'], values: (now) => [`${String(now[3])}, ${String(now[2])}`, String(now[0])],
    key: nmId, changes: samplesOf(actionById('setRecommendations')),
  },
  renameCampaigns: {
    sheet: 'Названия кампаний', header: 'Новое название', now: 'Кампания', datasets: ['advertArticles', 'cards'], values: (now) => now.slice(0, 2).map((name) => `${String(name)} ночью`),
    key: (at) => `${22_000_000 + at}`, changes: [one('Кампания', 'Другая')],
  },
  limitCampaigns: {
    sheet: 'Изменить дневные лимиты', header: 'Новый лимит', now: 'Лимит в день', datasets: ['advertArticles', 'advertLimits', 'cards'], values: (now) => now.slice(0, 3).map((limit, at) => (at > 0 && Number(limit) > 0 ? '-' : Number(limit) + 500.5)),
    key: (at) => `${22_000_000 + at}`, changes: samplesOf(actionById('limitCampaigns')),
  },
  depositBudgets: {
    sheet: 'Пополнить бюджеты', header: 'Довести до', now: 'Бюджет', datasets: ['advertArticles', 'advertBudgets', 'cards'], values: (now) => now.slice(0, 1).map((total) => Number(total) + 1000),
    also: [{ header: 'Откуда', value: 'баланс' }], key: (at) => `${22_000_000 + at}`, changes: [{ before: [500, null], after: [1500, '1'] }],
  },
  setBids: {
    sheet: 'Изменить ставки', header: 'Новая ставка', now: 'Ставка', datasets: ['advertArticles', 'cards'], values: firstThree((bid) => bid + 1),
    key: (at) => `${nmId(at)} search ${22_000_000 + at % 120}`, changes: [one(10, 12.5)],
  },
  steerCampaigns: {
    sheet: 'Управлять кампаниями', header: 'Что сделать', now: 'Сейчас', datasets: ['advertArticles', 'cards'], values: (now) => now.map((state) => (state === 'Активна' ? 'пауза' : '')),
    key: (at) => `${22_000_000 + at}`, changes: [one('4', '9'), one('9', '11'), one('9', '7'), one('4', '-1')],
  },
  steerOrders: {
    shop: BUSY, sheet: 'Провести заказы', header: 'Что сделать', now: 'Схема', datasets: ['cards', 'fbsOrders', 'dbsOrders', 'dbwOrders', 'clickCollectOrders'],
    values: firstOfEach(() => 'отменить'), key: (at) => `FBS ${5_000_000_000 + at}`, changes: samplesOf(actionById('steerOrders')),
  },
  markOrders: {
    shop: BUSY, sheet: 'Промаркировать заказы', header: 'Новый код', now: 'Схема', datasets: ['cards', 'fbsOrders', 'fbsLabels', 'dbsOrders', 'dbwOrders', 'clickCollectOrders'],
    values: firstOfEach((at) => `010460180008500121aBcD${at}`), key: (at) => `FBS ${5_000_000_000 + at} sgtin`, changes: samplesOf(actionById('markOrders')),
  },
  fillSupplies: {
    shop: BUSY, sheet: 'Собрать поставки', header: 'В какую поставку', now: 'Сейчас в поставке', datasets: ['cards', 'fbsOrders'],
    values: (now) => now.map((supply) => (supply === '' ? 'Утро' : '')).slice(0, 8), key: (at) => `${5_000_000_000 + at}`, changes: samplesOf(actionById('fillSupplies')),
  },
  steerSupplies: {
    shop: BUSY, sheet: 'Отправить поставки', header: 'Что сделать', now: 'Сейчас', datasets: ['fbsSupplies'], values: () => ['передать в доставку'],
    key: supplyAt, changes: samplesOf(actionById('steerSupplies')),
  },
  shipSupplies: {
    shop: BUSY, sheet: 'Способ отгрузки поставок', header: 'Как везём', now: 'Название', datasets: ['fbsSupplies'], values: () => ['сами'],
    also: [{ header: 'Пункт', value: 123 }, { header: 'День', value: '05.12.2026' }], key: supplyAt, changes: samplesOf(actionById('shipSupplies')),
  },
  boxSupplies: {
    shop: BUSY, sheet: 'Грузоместа поставок', header: 'Сколько нужно', now: 'Коробок', datasets: ['fbsSupplies', 'fbsBoxes'], values: (now) => now.slice(0, 1).map((boxes) => Number(boxes) + 2),
    key: supplyAt, changes: samplesOf(actionById('boxSupplies')),
  },
  createCards: {
    sheet: 'Создать карточки', header: 'Артикул продавца', now: 'Артикул продавца', datasets: ['cards'], values: () => ['new-1', 'new-2'],
    also: [
      { header: 'Предмет', value: 'Футболки' }, { header: 'Название', value: 'Футболка летняя' }, { header: 'Длина, см', value: 30 }, { header: 'Ширина, см', value: 20 }, { header: 'Высота, см', value: 5 },
      { header: 'Вес, кг', value: '0,35' }, { header: 'Характеристики', value: 'Цвет: красный; синий\nШирина: 12,5' },
    ],
    key: (at) => `new-${at}`, changes: samplesOf(actionById('createCards')),
  },
  setPhotos: {
    sheet: 'Фото карточек', header: 'Новые фото', now: 'Название', datasets: ['cards'], isShownOtherwise: true,
    values: () => ['https://example.com/a/1.jpg\nhttps://example.com/a/2.png', 'https://example.com/b.webp'], key: nmId, changes: samplesOf(actionById('setPhotos')),
  },
  createCampaigns: {
    sheet: 'Создать кампании', header: 'Название кампании', now: 'Название кампании', datasets: ['cards'], values: () => ['Осень', 'Зима'],
    also: [{ header: 'Артикулы WB', value: (nmIds) => nmIds.slice(0, 2).join(', ') }, { header: 'Где показывать', value: 'везде' }], key: (at) => `Кампания ${at}`, changes: samplesOf(actionById('createCampaigns')),
  },
  placeCampaigns: {
    sheet: 'Места показа', header: 'Где показывать', now: 'Сейчас', datasets: ['advertArticles', 'cards'], values: (now) => now.map(() => 'рекомендации'), key: (at) => `${22_000_000 + at}`,
    changes: samplesOf(actionById('placeCampaigns')),
  },
  fillCampaigns: {
    sheet: 'Товары кампаний', header: 'Что сделать', now: 'Номер кампании', datasets: ['advertArticles', 'cards'], values: (now) => now.map((campaign, at) => (now[at + 1] === campaign ? 'убрать' : '')),
    key: (at) => `${nmId(at)} ${22_000_000 + at % 120}`, changes: samplesOf(actionById('fillCampaigns')),
  },
  bidClusters: {
    sheet: 'Ставки кластеров', header: 'Новая ставка', now: 'Ставка', datasets: ['advertArticles', 'clusters', 'cards'], values: (now) => now.slice(0, 4).map((bid) => Number(bid) + 150.5),
    key: (at) => `${nmId(at)} ${22_000_000 + at % 120} кеды купить ${at}`, changes: samplesOf(actionById('bidClusters')),
  },
  minusClusters: {
    sheet: 'Минус-фразы', header: 'Новые минус-фразы', now: 'Минус-фразы сейчас', datasets: ['advertArticles', 'clusters', 'cards'], values: (now) => now.slice(0, 2).map((minus) => `${String(minus)}\nоптом`),
    key: (at) => `${nmId(at)} ${22_000_000 + at % 120}`, changes: samplesOf(actionById('minusClusters')),
  },
  editCards: {
    sheet: 'Изменить карточки', header: 'Новое название', now: 'Название', datasets: ['cards'], values: (now) => now.slice(0, 2).map((title, at) => `${String(title)} ${at}`.slice(0, 60)),
    also: [{ header: 'Длина, см', value: 33 }, { header: 'Вес, кг', value: '0,35' }, { header: 'Характеристики', value: 'Цвет: красный; синий' }], key: nmId, changes: samplesOf(actionById('editCards')),
  },
  regroupCards: {
    sheet: 'Объединить карточки', header: 'Новая группа', now: 'Название', datasets: ['cards'], values: () => ['700000777', '700000777'], key: nmId, changes: samplesOf(actionById('regroupCards')),
  },
  tagCards: {
    sheet: 'Ярлыки карточек', header: 'Ярлыки', now: 'Название', datasets: ['cards'], values: () => ['', 'Новинка', 'Новинка, Хит'], key: nmId, changes: samplesOf(actionById('tagCards')),
  },
  setTags: {
    sheet: 'Изменить ярлыки', header: 'Новое название', now: 'Ярлык', datasets: ['tags'], values: () => ['Самый хит'], key: listedAt, changes: samplesOf(actionById('setTags')),
  },
  binCards: {
    sheet: 'Убрать карточки', header: 'Что сделать', now: 'Сейчас', datasets: ['cards', 'cardTrash'], values: (now) => now.map((place, at) => (place === 'В магазине' && at < 2 ? 'в корзину' : '')),
    key: nmId, changes: samplesOf(actionById('binCards')),
  },
  removeStocks: {
    sheet: 'Убрать остатки', header: 'Что сделать', now: 'Количество', datasets: ['cards', 'sellerWarehouses', 'fbsStocks'], values: () => ['убрать', 'убрать'],
    key: (at) => `${658_434 + at % 3} ${2_000_000_000 + at}`, changes: samplesOf(actionById('removeStocks')),
  },
  setWarehouses: {
    sheet: 'Изменить склады', header: 'Новое название', now: 'Склад', datasets: ['sellerWarehouses', 'wbOffices'], values: (now) => [`${String(now[0])} 2`], key: listedAt,
    changes: samplesOf(actionById('setWarehouses')),
  },
  setPasses: {
    sheet: 'Изменить пропуска', header: 'Новый номер', now: 'Номер машины', datasets: ['passes'], values: () => ['А777АА77'], key: listedAt, changes: samplesOf(actionById('setPasses')),
  },
  setAutoReturns: {
    sheet: 'Изменить автовозврат', header: 'Что поставить', now: 'Сейчас', datasets: ['cards', 'fbsAutoReturns'], values: (now) => now.map((type) => (type === 'Курьером' ? 'на склад' : '')),
    key: (at) => `${2_000_000_000 + at}`, changes: samplesOf(actionById('setAutoReturns')),
  },
};
