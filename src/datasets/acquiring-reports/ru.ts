import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import type { acquiringReports } from '.';

export const words: WordsOf<typeof acquiringReports> = {
  title: 'Отчёты по эквайрингу',
  row: 'один отчёт об издержках на приём платежей',
  columns: {
    dateFrom: { header: 'Начало периода', note: 'Первый день отчёта.' },
    dateTo: { header: 'Конец периода', note: 'Последний день отчёта.' },
    createDate: { header: 'Дата формирования', note: 'Когда WB составил отчёт. Бывает через недели после его дней.' },
    acquiringFeeSum: { header: 'Издержки по эквайрингу', note: 'Сколько стоил приём платежей за период, вместе с НДС.' },
    acquiringFeeVatSum: { header: 'В том числе НДС', note: 'НДС внутри издержек по эквайрингу.' },
    currency: columns.currency,
    sellerFinanceName: { header: 'Юрлицо', note: 'На кого составлен отчёт.' },
    reportId: { header: 'Номер отчёта', note: 'По этому номеру строки отчёта находят на листе «Эквайринг».' },
  },
};
