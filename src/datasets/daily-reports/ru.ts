import type { WordsOf } from '../../tables/words';
import { words as weekly } from '../finance-reports/ru';
import type { dailyReports } from '.';

export const words: WordsOf<typeof dailyReports> = {
  ...weekly,
  title: 'Ежедневные отчёты',
  row: 'итоги одного ежедневного отчёта',
  columns: {
    ...weekly.columns,
    dateFrom: { header: 'День', note: 'День, за который составлен отчёт.' },
    dateTo: { header: 'Последний день', note: 'Последний день отчёта. У ежедневного он тот же, что и первый.' },
    createDate: { header: 'Дата формирования', note: 'Когда WB составил отчёт, обычно на следующий день.' },
    reportId: { header: 'Номер отчёта', note: 'Номер ежедневного отчёта. В еженедельном отчёте те же продажи стоят под другим номером: не складывайте их.' },
  },
};
