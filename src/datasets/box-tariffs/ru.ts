import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import type { boxTariffs } from '.';

export const words: WordsOf<typeof boxTariffs> = {
  title: 'Тарифы на короба',
  row: 'тарифы одного склада для товаров в коробах',
  columns: {
    day: { header: 'На дату', note: 'День, тарифы которого стоят в строке. Если он старый, WB больше не показывает этот склад.' },
    warehouseName: { header: 'Склад', note: 'Название склада, как его показывает WB.' },
    geoName: { header: 'Где склад', note: 'Страна или округ склада.' },
    boxDeliveryBase: { header: 'Логистика: первый литр', note: 'Сколько стоит доставка первого литра товара покупателю.' },
    boxDeliveryLiter: { header: 'Логистика: ещё литр', note: 'Сколько стоит каждый следующий литр.' },
    boxDeliveryCoefExpr: { header: 'Коэффициент логистики', note: 'В ячейке доля: 160 % — это 1,6. В ценах он уже учтён.' },
    boxDeliveryMarketplaceBase: { header: 'FBS: первый литр', note: 'Доставка первого литра, если заказ собрали вы (FBS).' },
    boxDeliveryMarketplaceLiter: { header: 'FBS: ещё литр', note: 'Каждый следующий литр, если заказ собрали вы (FBS).' },
    boxDeliveryMarketplaceCoefExpr: { header: 'Коэффициент FBS', note: 'В ячейке доля: 160 % — это 1,6. В ценах он уже учтён.' },
    boxStorageBase: { header: 'Хранение: первый литр', note: 'Хранение первого литра на складе WB за день.' },
    boxStorageLiter: { header: 'Хранение: ещё литр', note: 'Хранение каждого следующего литра за день.' },
    boxStorageCoefExpr: { header: 'Коэффициент хранения', note: 'В ячейке доля: 160 % — это 1,6. В ценах он уже учтён.' },
    dtNextBox: { header: 'Следующие с', note: 'С какого дня начнутся следующие тарифы.' },
    dtTillMax: { header: 'Действуют по', note: 'Последний день, до которого тарифы известны.' },
    currency: columns.currency,
  },
};
