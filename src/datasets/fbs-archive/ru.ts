import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import type { fbsArchive } from '.';

export const words: WordsOf<typeof fbsArchive> = {
  title: 'Архив заданий FBS',
  row: 'одно сборочное задание, созданное больше трёх месяцев назад',
  columns: {
    ...columns.assembly,
    createdAt: { header: 'Создано', note: 'День, когда появилось сборочное задание. Часов WB в архиве не хранит.' },
    supplyId: columns.fbsSupplyId,
    scanPrice: { header: 'Цена приёмки', note: '₽. Сколько стоила приёмка заказа.' },
    crossBorderType: { header: 'Трансграничный', note: 'Едет ли заказ в другую страну.' },
    isB2B: columns.isB2b,
    colorCode: columns.colorCode,
    stickerId: { header: 'Стикер', note: 'Номер стикера на упаковке.' },
    orderUid: columns.orderUid,
  },
  values: {
    supplierStatus: columns.supplierStatuses,
    wbStatus: columns.wbStatuses,
    cargoType: columns.cargoTypes,
    crossBorderType: { local: 'Нет', crossBorder: 'Да' },
  },
};
