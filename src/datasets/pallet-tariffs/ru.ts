import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import type { palletTariffs } from '.';

export const words: WordsOf<typeof palletTariffs> = {
  title: 'Тарифы на монопаллеты',
  row: 'тарифы одного склада для товаров на монопаллетах',
  columns: {
    day: { header: 'На дату', note: 'День, тарифы которого стоят в строке. Если он старый, WB больше не показывает этот склад.' },
    warehouseName: { header: 'Склад', note: 'Название склада, как его показывает WB.' },
    palletDeliveryValueBase: { header: 'Логистика: первый литр', note: 'Сколько стоит доставка первого литра товара покупателю.' },
    palletDeliveryValueLiter: { header: 'Логистика: ещё литр', note: 'Сколько стоит каждый следующий литр.' },
    palletDeliveryExpr: { header: 'Коэффициент логистики', note: 'В ячейке доля: 160 % — это 1,6. В ценах он уже учтён.' },
    palletStorageValueExpr: { header: 'Хранение монопаллеты', note: 'Хранение одной монопаллеты на складе WB за день.' },
    palletStorageExpr: { header: 'Коэффициент хранения', note: 'В ячейке доля: 160 % — это 1,6. В ценах он уже учтён.' },
    dtNextPallet: { header: 'Следующие с', note: 'С какого дня начнутся следующие тарифы.' },
    dtTillMax: { header: 'Действуют по', note: 'Последний день, до которого тарифы известны.' },
    currency: columns.currency,
  },
};
