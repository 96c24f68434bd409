import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import type { measurementPenalties } from '.';

export const words: WordsOf<typeof measurementPenalties> = {
  title: 'Штрафы за габариты',
  row: 'одно удержание за занижение габаритов',
  columns: {
    dtBonus: { header: 'Дата штрафа', note: 'День, за который WB назначил штраф, время московское.' },
    vendorCode: columns.supplierArticle,
    nmId: columns.nmId,
    title: columns.title,
    penaltyAmount: { header: 'Штраф', note: 'Сумма штрафа, ₽.' },
    reversalAmount: { header: 'Сторно', note: 'Сколько из штрафа WB вернул, ₽. Вычтите из штрафа.' },
    isValid: { header: 'Замер подтверждён', note: '«да» — WB считает замер верным, «нет» — замер отменён.' },
    prcOver: { header: 'Больше карточки на, %', note: 'Насколько замер больше объёма из карточки. В ячейке доля: 18 % — это 0,18.' },
    volume: { header: 'Объём по замеру, л', note: 'Объём упаковки, измеренной на складе, в литрах.' },
    volumeSup: { header: 'Объём в карточке, л', note: 'Объём упаковки по габаритам из карточки, в литрах.' },
    measured: { header: 'Замер, см', note: 'Длина × ширина × высота по замеру на складе, в сантиметрах.' },
    onCard: { header: 'В карточке, см', note: 'Длина × ширина × высота из карточки, в сантиметрах.' },
    photoUrls: { header: 'Фото', note: 'Адреса фотографий замера через пробел.' },
    subjectName: columns.subject,
    isValidDt: { header: 'Замер проверен', note: 'Когда WB подтвердил или отменил замер, время московское.' },
    dimId: { header: 'Номер замера', note: 'По нему замер находят на листе «Замеры склада» и в обращении к WB.' },
  },
};
