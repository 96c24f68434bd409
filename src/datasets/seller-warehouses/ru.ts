import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import type { sellerWarehouses } from '.';

export const words: WordsOf<typeof sellerWarehouses> = {
  title: 'Мои склады',
  row: 'один ваш склад',
  columns: {
    name: { header: 'Ваш склад', note: 'Как вы назвали склад в кабинете WB.' },
    deliveryType: columns.deliveryType,
    cargoType: columns.cargoType,
    officeName: { header: 'Пункт сдачи', note: 'Склад или пункт WB, к которому привязан ваш склад. Нужен лист «Пункты сдачи WB».' },
    officeAddress: { header: 'Адрес пункта', note: 'Куда привозить товар с этого склада. Нужен лист «Пункты сдачи WB».' },
    isProcessing: { header: 'Обновляется', note: '«да», пока WB обновляет склад: в это время остатки менять нельзя.' },
    isDeleting: { header: 'Удаляется', note: '«да», если склад удаляют. Удалённый склад остаётся в списке.' },
    id: columns.sellerWarehouseId,
    officeId: { header: 'ID пункта', note: 'Номер склада или пункта внутри WB.' },
  },
  values: { deliveryType: columns.deliveryTypes, cargoType: columns.cargoTypes },
};
