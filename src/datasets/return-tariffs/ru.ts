import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import type { returnTariffs } from '.';

export const words: WordsOf<typeof returnTariffs> = {
  title: 'Тарифы на возврат',
  row: 'тарифы одного склада на возврат товаров вам',
  columns: {
    day: { header: 'На дату', note: 'День, тарифы которого стоят в строке. Если он старый, WB больше не показывает этот склад.' },
    warehouseName: { header: 'Склад', note: 'Название склада, как его показывает WB.' },
    deliveryDumpSupOfficeBase: { header: 'В пункт выдачи: первый литр', note: 'Возврат вам в пункт выдачи, первый литр.' },
    deliveryDumpSupOfficeLiter: { header: 'В пункт выдачи: ещё литр', note: 'Возврат вам в пункт выдачи, каждый следующий литр.' },
    deliveryDumpSupCourierBase: { header: 'Курьером: первый литр', note: 'Возврат вам курьером, первый литр.' },
    deliveryDumpSupCourierLiter: { header: 'Курьером: ещё литр', note: 'Возврат вам курьером, каждый следующий литр.' },
    deliveryDumpSupReturnExpr: { header: 'Не забрали: обратно', note: 'Перевозка обратно на склад WB, если возврат не забрали, за 1 шт.' },
    deliveryDumpKgtOfficeBase: { header: 'Крупный товар: первый литр', note: 'Возврат крупногабаритного товара в пункт выдачи, первый литр.' },
    deliveryDumpKgtOfficeLiter: { header: 'Крупный товар: ещё литр', note: 'Возврат крупногабаритного товара, каждый следующий литр.' },
    deliveryDumpKgtReturnExpr: { header: 'Крупный товар не забрали', note: 'Перевозка крупногабаритного товара обратно на склад, за 1 шт.' },
    deliveryDumpSrgOfficeExpr: { header: 'Неопознанный товар', note: 'Возврат товара, который склад не опознал, в пункт выдачи, за 1 шт.' },
    deliveryDumpSrgReturnExpr: { header: 'Неопознанный не забрали', note: 'Перевозка неопознанного товара обратно на склад, за 1 шт.' },
    dtNextDeliveryDumpSup: { header: 'Следующие с', note: 'С какого дня начнутся следующие тарифы обычного возврата.' },
    dtNextDeliveryDumpKgt: { header: 'Крупный товар: следующие с', note: 'С какого дня начнутся следующие тарифы для крупногабаритных товаров.' },
    dtNextDeliveryDumpSrg: { header: 'Неопознанный: следующие с', note: 'С какого дня начнутся следующие тарифы для неопознанных товаров.' },
    currency: columns.currency,
  },
};
