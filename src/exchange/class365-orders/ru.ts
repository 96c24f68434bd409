import { connectStep, partyFindings, partyOptions } from '../class365/ru';
import type { ExchangeWords } from '../exchange';
import { orderFindings, periodOptions, stageLabels } from '../fbs-orders/ru';

const hint = 'Название статуса заказа в Класс365. Пусто — статус не меняется; новый заказ получает первый, отменённый — тот, в названии которого «отмен».';

export const words: ExchangeWords = {
  title: 'Класс365: заказы FBS',
  about: 'Сборочные задания WB заказами покупателей с резервом, статусом и номером стикера в комментарии. У отменённых резерв снимается.',
  counted: 'Заказов: {count}',
  made: 'Создано и обновлено заказов: {count}',
  steps: [
    connectStep,
    'В Класс365 должны быть: контрагент для заказов WB (например, ООО «РВБ») и источник заказов Wildberries.',
    'Обновите «Сборочные задания FBS», получите «Класс365: товары и остатки» и нажмите «Передать». Заказ узнаётся по «WB номер» в начале комментария и второй раз не создаётся.',
  ],
  untried: 'Проверено на протоколе официального клиента Бизнес.Ру и на порядке вызовов работающего стороннего клиента, не на живом аккаунте. Проверка за пять минут: выберите один день, нажмите «Передать» дважды и сравните число заказов и резерв.',
  options: { ...periodOptions, ...partyOptions, ...Object.fromEntries(Object.entries(stageLabels).map(([stage, label]) => [`stage-${stage}`, { label: `Статус: ${label}`, hint }])) },
  sums: { orders: 'Сумма заказов' },
  findings: { ...orderFindings, ...partyFindings },
};
