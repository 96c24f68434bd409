import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import type { financeReports } from '.';

export const words: WordsOf<typeof financeReports> = {
  title: 'Отчёты WB',
  row: 'итоги одного еженедельного отчёта',
  columns: {
    dateFrom: { header: 'Начало периода', note: 'Первый день недели отчёта.' },
    dateTo: { header: 'Конец периода', note: 'Последний день недели отчёта.' },
    createDate: { header: 'Дата формирования', note: 'Когда WB составил отчёт, обычно в понедельник.' },
    reportType: { header: 'Тип отчёта', note: 'Основной или по выкупам. Сверяйте каждый отчёт отдельно.' },
    bankPaymentSum: { header: 'Итого к оплате', note: 'Сколько WB переведёт на счёт по этому отчёту.' },
    retailAmountSum: { header: 'Продажа', note: 'Продажи за вычетом возвратов по ценам, которые заплатили покупатели.' },
    forPaySum: { header: 'К перечислению за товар', note: 'Вам за товар до вычета логистики, хранения и прочего.' },
    deliveryServiceSum: { header: 'Стоимость логистики', note: 'Доставка к покупателям и обратно. Вычитается.' },
    paidStorageSum: { header: 'Стоимость хранения', note: 'Хранение на складах WB. Вычитается.' },
    paidAcceptanceSum: { header: 'Стоимость операций при приёмке', note: 'Платная приёмка и обработка. Вычитается.' },
    deductionSum: { header: 'Прочие удержания и выплаты', note: 'Реклама, подписки и другие услуги. Минус в сумме значит, что деньги вернули вам.' },
    penaltySum: { header: 'Общая сумма штрафов', note: 'Штрафы. Вычитаются.' },
    additionalPaymentSum: { header: 'Корректировка ВВ', note: 'Поправка к вознаграждению WB.' },
    cashbackAmountSum: { header: 'Баллы лояльности', note: 'Удержано за баллы покупателей.' },
    cashbackDiscountSum: { header: 'Компенсация скидки лояльности', note: 'Скидка, которую WB вам возместил. Уже внутри продаж.' },
    cashbackCommissionChangeSum: { header: 'Участие в программе лояльности', note: 'Плата за программу лояльности. Вычитается.' },
    paymentSchedule: { header: 'Разовое изменение срока перечисления', note: 'Плата за более ранний перевод денег.' },
    avgSalePercent: { header: 'Средняя скидка, %', note: 'Средняя согласованная скидка за период. В ячейке доля: 18 % — это 0,18.' },
    currency: columns.currency,
    sellerFinanceName: { header: 'Юрлицо', note: 'На кого составлен отчёт.' },
    reportId: { header: 'Номер отчёта', note: 'По этому номеру строки отчёта находят на листе «Финансы».' },
  },
  values: { reportType: columns.reportTypes },
};
