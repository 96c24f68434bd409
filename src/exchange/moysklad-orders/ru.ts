import type { ExchangeWords } from '../exchange';
import { stageLabels } from '../fbs-orders/ru';
import { partyFindings, partyOptions, tokenStep } from '../moysklad/ru';

export const words: ExchangeWords = {
  title: 'МойСклад: заказы FBS',
  about: 'Сборочные задания WB заказами покупателей с резервом, состоянием и номером стикера. Отменённые снимаются с проведения.',
  counted: 'Заказов: {count}',
  made: 'Создано и обновлено заказов: {count}',
  steps: [
    tokenStep,
    'Обновите лист «Сборочные задания FBS» и получите товары на странице «МойСклад: остатки».',
    'Нажмите «Передать». Повторите, когда состояния изменились: заказы обновятся, новых не появится.',
  ],
  untried: 'Проверено на описании API 1.2, не на живом аккаунте. Передайте заказы одного дня и сравните их число и сумму; стикер виден, если загружен лист «Заказы».',
  options: { from: { label: 'С' }, to: { label: 'По' }, ...partyOptions, ...Object.fromEntries(Object.entries(stageLabels).map(([stage, label]) => [`state-${stage}`, { label: `Состояние: ${label}`, hint: 'Название состояния заказа в МойСклад. Пусто — обычное, если оно там есть; иначе состояние не меняется.' }])) },
  findings: {
    ...partyFindings,
    noState: 'Состояния «{state}» у заказов МойСклад нет. Есть: {names}.',
    noOrders: 'За эти дни заказов нет. Обновите лист «Сборочные задания FBS» или выберите другие дни.',
    refused: 'МойСклад не взял заказов: {count}. Его ответ о первом: {detail}.',
  },
};
