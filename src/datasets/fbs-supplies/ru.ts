import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import type { fbsSupplies } from '.';

export const words: WordsOf<typeof fbsSupplies> = {
  title: 'Поставки FBS',
  row: 'одна поставка сборочных заданий',
  columns: {
    createdAt: { header: 'Создана', note: 'Когда поставку создали, время московское.' },
    id: columns.fbsSupplyId,
    name: { header: 'Название', note: 'Как вы назвали поставку.' },
    done: { header: 'Закрыта', note: '«да», если поставка передана в доставку.' },
    closedAt: { header: 'Дата закрытия', note: 'Когда поставку закрыли, время московское.' },
    scanDt: { header: 'Отсканирована', note: 'Когда WB отсканировал поставку или первый заказ в ней, время московское.' },
    officeName: { header: 'Куда едет', note: 'Склад или пункт WB. Нужен лист «Пункты сдачи WB».' },
    cargoType: columns.cargoType,
    isPickupPointShipmentAllowed: { header: 'Можно на ПВЗ', note: '«да», если поставку можно сдать в пункт выдачи.' },
    recommendedName: { header: 'Советует WB', note: 'Ближайший к покупателям склад по мнению WB: только для Москвы и области.' },
    crossBorderType: { header: 'Трансграничная', note: 'Едет ли поставка в другую страну.' },
    isB2b: { header: 'Для компаний', note: '«да», если покупатели — юридические лица и ИП.' },
    destinationOfficeId: { header: 'ID пункта', note: 'Номер склада или пункта внутри WB.' },
    recommendedWhId: { header: 'ID совета', note: 'Номер склада, который советует WB. 0 — совета нет.' },
  },
  values: {
    cargoType: columns.cargoTypes,
    crossBorderType: { 0: 'Нет', 1: 'Да' },
  },
};
