import type { DatasetTexts } from '../../locale';
import * as shared from './shared';

export const financeReports: DatasetTexts<'financeReports'> = {
  title: 'Отчёты WB',
  columns: {
    dateFrom: { header: 'Начало периода', note: 'Первый день недели отчёта.' },
    dateTo: { header: 'Конец периода', note: 'Последний день недели отчёта.' },
    createDate: { header: 'Дата формирования', note: 'Когда WB составил отчёт, обычно в понедельник.' },
    reportType: { header: 'Тип отчёта', note: '1 — основной, 2 — по выкупам. Сверяйте каждый отчёт отдельно.' },
    bankPaymentSum: { header: 'Итого к оплате', note: 'Сколько WB переведёт на счёт по этому отчёту, ₽.' },
    retailAmountSum: { header: 'Продажа', note: 'Продажи за вычетом возвратов по ценам, которые заплатили покупатели, ₽.' },
    forPaySum: { header: 'К перечислению за товар', note: 'Вам за товар до вычета логистики, хранения и прочего, ₽.' },
    deliveryServiceSum: { header: 'Стоимость логистики', note: 'Доставка к покупателям и обратно, ₽. Вычитается.' },
    paidStorageSum: { header: 'Стоимость хранения', note: 'Хранение на складах WB, ₽. Вычитается.' },
    paidAcceptanceSum: { header: 'Стоимость операций при приёмке', note: 'Платная приёмка и обработка, ₽. Вычитается.' },
    deductionSum: { header: 'Прочие удержания и выплаты', note: 'Реклама, подписки и другие услуги, ₽. Минус в сумме значит, что деньги вернули вам.' },
    penaltySum: { header: 'Общая сумма штрафов', note: 'Штрафы, ₽. Вычитаются.' },
    additionalPaymentSum: { header: 'Корректировка ВВ', note: 'Поправка к вознаграждению WB, ₽.' },
    cashbackAmountSum: { header: 'Баллы лояльности', note: 'Удержано за баллы покупателей, ₽.' },
    cashbackDiscountSum: { header: 'Компенсация скидки лояльности', note: 'Скидка, которую WB вам возместил, ₽. Уже внутри продаж.' },
    cashbackCommissionChangeSum: { header: 'Участие в программе лояльности', note: 'Плата за программу лояльности, ₽. Вычитается.' },
    paymentSchedule: { header: 'Разовое изменение срока перечисления', note: 'Плата за более ранний перевод денег, ₽.' },
    avgSalePercent: { header: 'Средняя скидка, %', note: 'Средняя согласованная скидка за период, в процентах.' },
    currency: shared.currency,
    sellerFinanceName: { header: 'Юрлицо', note: 'На кого составлен отчёт.' },
    reportId: { header: 'Номер отчёта', note: 'По этому номеру строки отчёта находят на листе «Финансы».' },
  },
};

export const balance: DatasetTexts<'balance'> = {
  title: 'Баланс',
  columns: {
    current: { header: 'На балансе', note: 'Сколько денег сейчас на счёте продавца в WB.' },
    for_withdraw: { header: 'Можно вывести', note: 'Сколько из них можно вывести сейчас.' },
    currency: shared.currency,
  },
};

export const seller: DatasetTexts<'seller'> = {
  title: 'Магазины',
  columns: {
    name: { header: 'Продавец', note: 'Юридическое лицо или ИП, на которое открыт кабинет.' },
    tradeMark: { header: 'Название магазина', note: 'Как магазин подписан на сайте WB.' },
    tin: { header: 'ИНН', note: 'ИНН продавца. Записан текстом, чтобы не потерять ноль в начале.' },
    sid: { header: 'ID продавца', note: 'Номер кабинета внутри WB. По нему мы узнаём, что новый токен от того же магазина.' },
  },
};
