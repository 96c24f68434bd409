import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import { measures, period } from '../stock-turnover/ru';
import type { stockTurnoverRegions } from '.';

export const words: WordsOf<typeof stockTurnoverRegions> = {
  title: 'Оборачиваемость по складам',
  row: 'один склад или регион: остаток сегодня и на сколько его хватит',
  columns: {
    regionName: { header: 'Регион', note: 'Откуда отгружают. С 15.08.2026 WB складывает все свои склады в один, а все ваши — в «Свой склад».' },
    officeName: { header: 'Склад', note: 'Название склада. Пусто, если WB не делит регион по складам.' },
    stockCount: measures.stockCount,
    saleRate: measures.saleRate,
    stockSum: measures.stockSum,
    toClientCount: measures.toClientCount,
    fromClientCount: measures.fromClientCount,
    ...period,
    currency: columns.currency,
    officeID: { header: 'ID склада', note: 'Номер склада внутри WB.' },
  },
};
