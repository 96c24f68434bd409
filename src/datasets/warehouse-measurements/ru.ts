import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import type { warehouseMeasurements } from '.';

export const words: WordsOf<typeof warehouseMeasurements> = {
  title: 'Замеры склада',
  row: 'один замер товара на складе WB',
  columns: {
    dt: { header: 'Дата замера', note: 'Когда WB измерил упаковку, время московское.' },
    vendorCode: columns.supplierArticle,
    nmId: columns.nmId,
    title: columns.title,
    volume: { header: 'Объём, л', note: 'Измеренный объём упаковки в литрах. От него зависят логистика и хранение.' },
    length: { header: 'Длина, см', note: 'Измеренная длина упаковки.' },
    width: { header: 'Ширина, см', note: 'Измеренная ширина упаковки.' },
    height: { header: 'Высота, см', note: 'Измеренная высота упаковки.' },
    subjectName: columns.subject,
    photoUrls: { header: 'Фото', note: 'Адреса фотографий замера через пробел.' },
    dimId: { header: 'Номер замера', note: 'По нему замер находят на листе «Штрафы за габариты» и в обращении к WB.' },
  },
};
