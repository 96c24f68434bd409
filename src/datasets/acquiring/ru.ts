import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import type { acquiring } from '.';

export const words: WordsOf<typeof acquiring> = {
  title: 'Эквайринг',
  row: 'приём одного платежа в отчёте об издержках',
  columns: {
    acqDate: { header: 'Дата операции', note: 'День, когда прошёл платёж.' },
    documentType: { header: 'Документ', note: 'Продажа или возврат. Слова самого WB.' },
    vendorCode: columns.supplierArticle,
    nmId: columns.nmId,
    title: columns.title,
    retailAmount: { header: 'Продажа', note: 'Сколько заплатил покупатель.' },
    acquiringFee: { header: 'Эквайринг', note: 'Сколько стоил приём этого платежа, вместе с НДС.' },
    acquiringFeeVat: { header: 'В том числе НДС', note: 'НДС внутри стоимости эквайринга.' },
    acquiringBank: { header: 'Банк', note: 'Какой банк принял платёж.' },
    saleDate: { header: 'Дата продажи', note: 'День продажи, к которой относится платёж.' },
    invoiceNumber: { header: 'Счёт-фактура', note: 'Номер счёта-фактуры.' },
    invoiceDate: { header: 'Дата счёта-фактуры', note: 'День, которым составлен счёт-фактура.' },
    currency: columns.currency,
    tin: { header: 'ИНН банка', note: 'ИНН, указанный WB рядом с банком.' },
    taxRegistrationReasonCode: { header: 'КПП банка', note: 'КПП, указанный WB рядом с банком.' },
    shkId: { header: 'ШК', note: 'Номер, которым WB обозначил вещь у себя.' },
    srid: columns.srid,
    reportId: { header: 'Номер отчёта', note: 'По этому номеру итог отчёта находят на листе «Отчёты по эквайрингу».' },
    rrdId: { header: 'Номер строки', note: 'Номер строки в отчёте WB.' },
  },
};
