// Made by the build from src/formulas and src/locales (build/formulas): a change here is lost.
import { answerCell } from '../app/cells/formulas';
import { fromCell } from '../app/guards';
import type { Answer } from '../formulas/formula';
import { services } from './compose';

/**
 * Сколько штук товара можно заказать со складов WB: сумма по листу «Остатки». Разделитель «;», при английских настройках «,». Пример: =WB_STOCKS(A2:A100)
 * @param {number|string} articles Необязательно. Артикул WB, ваш артикул или баркод; диапазон.
 * @param {string} warehouse Необязательно. Склад.
 * @param {string} group Необязательно. Разбить: артикул, склад, бренд, предмет, магазин, итого.
 * @param {string} measure Необязательно. Что считать: штуки, к клиенту, от клиента.
 * @param {string} shop Необязательно. Магазин.
 * @param {Date} stamp Необязательно. Метка WB_Обновлено.
 * @customfunction
 */
export function WB_STOCKS(articles?: unknown, warehouse?: unknown, group?: unknown, measure?: unknown, shop?: unknown, stamp?: unknown): Answer {
  return fromCell(services(), (all) => answerCell(all, 'WB_STOCKS', [articles, warehouse, group, measure, shop, stamp]));
}

/**
 * Заказы с листа «Заказы» за период: штуки, сумма по цене со скидкой продавца, отмены. Разделитель «;», при английских настройках «,». Пример: =WB_ORDERS(A2:A100; "7 дней")
 * @param {number|string} articles Необязательно. Артикул WB, ваш артикул или баркод; диапазон.
 * @param {string|Date} period Необязательно. «7 дней», «вчера», «прошлая неделя», «месяц», даты.
 * @param {string} group Необязательно. Разбить: артикул, день, неделя, месяц, день недели, бренд, предмет, регион, склад, магазин, итого.
 * @param {string} measure Необязательно. Что считать: штуки, сумма, отмены.
 * @param {string} shop Необязательно. Магазин.
 * @param {Date} stamp Необязательно. Метка WB_Обновлено.
 * @customfunction
 */
export function WB_ORDERS(articles?: unknown, period?: unknown, group?: unknown, measure?: unknown, shop?: unknown, stamp?: unknown): Answer {
  return fromCell(services(), (all) => answerCell(all, 'WB_ORDERS', [articles, period, group, measure, shop, stamp]));
}

/**
 * Выкупы с листа «Продажи» за период, без возвратов: штуки и деньги. Разделитель «;», при английских настройках «,». Пример: =WB_SALES(A2:A100; "прошлая неделя")
 * @param {number|string} articles Необязательно. Артикул WB, ваш артикул или баркод; диапазон.
 * @param {string|Date} period Необязательно. «7 дней», «вчера», «прошлая неделя», «месяц», даты.
 * @param {string} group Необязательно. Разбить: артикул, день, неделя, месяц, день недели, бренд, предмет, регион, склад, магазин, итого.
 * @param {string} measure Необязательно. Что считать: штуки, сумма, к перечислению, покупатель.
 * @param {string} shop Необязательно. Магазин.
 * @param {Date} stamp Необязательно. Метка WB_Обновлено.
 * @customfunction
 */
export function WB_SALES(articles?: unknown, period?: unknown, group?: unknown, measure?: unknown, shop?: unknown, stamp?: unknown): Answer {
  return fromCell(services(), (all) => answerCell(all, 'WB_SALES', [articles, period, group, measure, shop, stamp]));
}

/**
 * Возвраты с листа «Продажи» за период: штуки и деньги без знака минус. Разделитель «;», при английских настройках «,». Пример: =WB_RETURNS(A2:A100; "месяц")
 * @param {number|string} articles Необязательно. Артикул WB, ваш артикул или баркод; диапазон.
 * @param {string|Date} period Необязательно. «7 дней», «вчера», «прошлая неделя», «месяц», даты.
 * @param {string} group Необязательно. Разбить: артикул, день, неделя, месяц, день недели, бренд, предмет, регион, склад, магазин, итого.
 * @param {string} measure Необязательно. Что считать: штуки, сумма, к перечислению, покупатель.
 * @param {string} shop Необязательно. Магазин.
 * @param {Date} stamp Необязательно. Метка WB_Обновлено.
 * @customfunction
 */
export function WB_RETURNS(articles?: unknown, period?: unknown, group?: unknown, measure?: unknown, shop?: unknown, stamp?: unknown): Answer {
  return fromCell(services(), (all) => answerCell(all, 'WB_RETURNS', [articles, period, group, measure, shop, stamp]));
}

/**
 * Суммы еженедельных отчётов WB с листа «Финансы», каждая со знаком, с которым её считает WB: продажи минус возвраты, удержания как есть. Разделитель «;», при английских настройках «,». Пример: =WB_FINANCE(A2:A100; "прошлая неделя"; ; "логистика")
 * @param {number|string} articles Необязательно. Артикул WB, ваш артикул или баркод; диапазон.
 * @param {string|Date} period Необязательно. «7 дней», «вчера», «прошлая неделя», «месяц», даты.
 * @param {string} group Необязательно. Разбить: артикул, день, неделя, месяц, день недели, бренд, предмет, операция, отчёт, валюта, склад, магазин, итого.
 * @param {string} measure Необязательно. Что считать: к перечислению, продажа, штуки, логистика, хранение, приёмка, удержания, штрафы, корректировка, баллы, участие.
 * @param {string} shop Необязательно. Магазин.
 * @param {Date} stamp Необязательно. Метка WB_Обновлено.
 * @customfunction
 */
export function WB_FINANCE(articles?: unknown, period?: unknown, group?: unknown, measure?: unknown, shop?: unknown, stamp?: unknown): Answer {
  return fromCell(services(), (all) => answerCell(all, 'WB_FINANCE', [articles, period, group, measure, shop, stamp]));
}

/**
 * Сколько WB выплачивает: к перечислению за товар минус логистика, хранение, приёмка, удержания, штрафы, корректировка, участие в лояльности и баллы. Разделитель «;», при английских настройках «,». Пример: =WB_PAYOUT("все"; ; "отчёт")
 * @param {number|string} articles Необязательно. Артикул WB, ваш артикул или баркод; диапазон.
 * @param {string|Date} period Необязательно. «7 дней», «вчера», «прошлая неделя», «месяц», даты.
 * @param {string} group Необязательно. Разбить: артикул, день, неделя, месяц, день недели, бренд, предмет, операция, отчёт, валюта, магазин, итого.
 * @param {string} shop Необязательно. Магазин.
 * @param {Date} stamp Необязательно. Метка WB_Обновлено.
 * @customfunction
 */
export function WB_PAYOUT(articles?: unknown, period?: unknown, group?: unknown, shop?: unknown, stamp?: unknown): Answer {
  return fromCell(services(), (all) => answerCell(all, 'WB_PAYOUT', [articles, period, group, shop, stamp]));
}

/**
 * Деньги на балансе продавца с листа «Баланс». Разделитель «;», при английских настройках «,». Пример: =WB_BALANCE()
 * @param {string} measure Необязательно. Что считать: баланс, вывод.
 * @param {string} shop Необязательно. Магазин.
 * @param {Date} stamp Необязательно. Метка WB_Обновлено.
 * @customfunction
 */
export function WB_BALANCE(measure?: unknown, shop?: unknown, stamp?: unknown): Answer {
  return fromCell(services(), (all) => answerCell(all, 'WB_BALANCE', [measure, shop, stamp]));
}

/**
 * Что написано в карточке товара: название или любая другая колонка листа «Карточки». Разделитель «;», при английских настройках «,». Пример: =WB_CARD(A2:A100)
 * @param {number|string} articles Необязательно. Артикул WB, ваш артикул или баркод; диапазон.
 * @param {string} field Необязательно. Название колонки листа.
 * @param {string} shop Необязательно. Магазин.
 * @param {Date} stamp Необязательно. Метка WB_Обновлено.
 * @customfunction
 */
export function WB_CARD(articles?: unknown, field?: unknown, shop?: unknown, stamp?: unknown): Answer {
  return fromCell(services(), (all) => answerCell(all, 'WB_CARD', [articles, field, shop, stamp]));
}

/**
 * Текущая цена товара с листа «Цены». Разделитель «;», при английских настройках «,». Пример: =WB_PRICE(A2:A100)
 * @param {number|string} articles Необязательно. Артикул WB, ваш артикул или баркод; диапазон.
 * @param {string} measure Необязательно. Что считать: цена со скидкой, цена без скидки, скидка, цена клуба, скидка клуба.
 * @param {string} shop Необязательно. Магазин.
 * @param {Date} stamp Необязательно. Метка WB_Обновлено.
 * @customfunction
 */
export function WB_PRICE(articles?: unknown, measure?: unknown, shop?: unknown, stamp?: unknown): Answer {
  return fromCell(services(), (all) => answerCell(all, 'WB_PRICE', [articles, measure, shop, stamp]));
}

/**
 * На сколько дней хватит остатка, если заказывать будут как в указанном периоде: остаток делим на заказы в день без отменённых. Разделитель «;», при английских настройках «,». Пример: =WB_COVER(A2:A100; "14 дней")
 * @param {number|string} articles Необязательно. Артикул WB, ваш артикул или баркод; диапазон.
 * @param {string|Date} period Необязательно. «7 дней», «вчера», «прошлая неделя», «месяц», даты.
 * @param {string} shop Необязательно. Магазин.
 * @param {Date} stamp Необязательно. Метка WB_Обновлено.
 * @customfunction
 */
export function WB_COVER(articles?: unknown, period?: unknown, shop?: unknown, stamp?: unknown): Answer {
  return fromCell(services(), (all) => answerCell(all, 'WB_COVER', [articles, period, shop, stamp]));
}

/**
 * Сколько потрачено на рекламу товара и что она принесла: сумма по листу «Статистика рекламы». Разделитель «;», при английских настройках «,». Пример: =WB_ADS(A2:A100; "7 дней")
 * @param {number|string} articles Необязательно. Артикул WB, ваш артикул или баркод; диапазон.
 * @param {string|Date} period Необязательно. «7 дней», «вчера», «прошлая неделя», «месяц», даты.
 * @param {string} group Необязательно. Разбить: артикул, день, неделя, месяц, день недели, кампания, магазин, итого.
 * @param {string} measure Необязательно. Что считать: расход, показы, клики, корзины, заказы, штуки, сумма.
 * @param {string} shop Необязательно. Магазин.
 * @param {Date} stamp Необязательно. Метка WB_Обновлено.
 * @customfunction
 */
export function WB_ADS(articles?: unknown, period?: unknown, group?: unknown, measure?: unknown, shop?: unknown, stamp?: unknown): Answer {
  return fromCell(services(), (all) => answerCell(all, 'WB_ADS', [articles, period, group, measure, shop, stamp]));
}

/**
 * ДРР: расход с листа «Статистика рекламы», делённый на сумму заказов листа «Заказы» или на сумму выкупов листа «Продажи» за те же дни. Разделитель «;», при английских настройках «,». Пример: =WB_AD_SHARE(A2:A100; "7 дней")
 * @param {number|string} articles Необязательно. Артикул WB, ваш артикул или баркод; диапазон.
 * @param {string|Date} period Необязательно. «7 дней», «вчера», «прошлая неделя», «месяц», даты.
 * @param {string} group Необязательно. Разбить: артикул, день, неделя, месяц, день недели, магазин, итого.
 * @param {string} measure Необязательно. Что считать: заказы, выкупы.
 * @param {string} shop Необязательно. Магазин.
 * @param {Date} stamp Необязательно. Метка WB_Обновлено.
 * @customfunction
 */
export function WB_AD_SHARE(articles?: unknown, period?: unknown, group?: unknown, measure?: unknown, shop?: unknown, stamp?: unknown): Answer {
  return fromCell(services(), (all) => answerCell(all, 'WB_AD_SHARE', [articles, period, group, measure, shop, stamp]));
}

/**
 * Процент выкупа: выкупы / (выкупы + возвраты + отменённые заказы) за период, по листам «Продажи» и «Заказы». Разделитель «;», при английских настройках «,». Пример: =WB_BUYOUT(A2:A100; "28 дней")
 * @param {number|string} articles Необязательно. Артикул WB, ваш артикул или баркод; диапазон.
 * @param {string|Date} period Необязательно. «7 дней», «вчера», «прошлая неделя», «месяц», даты.
 * @param {string} group Необязательно. Разбить: артикул, день, неделя, месяц, день недели, бренд, предмет, регион, склад, магазин, итого.
 * @param {string} shop Необязательно. Магазин.
 * @param {Date} stamp Необязательно. Метка WB_Обновлено.
 * @customfunction
 */
export function WB_BUYOUT(articles?: unknown, period?: unknown, group?: unknown, shop?: unknown, stamp?: unknown): Answer {
  return fromCell(services(), (all) => answerCell(all, 'WB_BUYOUT', [articles, period, group, shop, stamp]));
}

/**
 * Переходы в карточку, корзины, заказы и выкупы с листа «Воронка по дням». Разделитель «;», при английских настройках «,». Пример: =WB_FUNNEL(A2:A100; "7 дней")
 * @param {number|string} articles Необязательно. Артикул WB, ваш артикул или баркод; диапазон.
 * @param {string|Date} period Необязательно. «7 дней», «вчера», «прошлая неделя», «месяц», даты.
 * @param {string} group Необязательно. Разбить: артикул, день, неделя, месяц, день недели, бренд, предмет, магазин, итого.
 * @param {string} measure Необязательно. Что считать: переходы, корзины, штуки, сумма, выкупы, сумма выкупов.
 * @param {string} shop Необязательно. Магазин.
 * @param {Date} stamp Необязательно. Метка WB_Обновлено.
 * @customfunction
 */
export function WB_FUNNEL(articles?: unknown, period?: unknown, group?: unknown, measure?: unknown, shop?: unknown, stamp?: unknown): Answer {
  return fromCell(services(), (all) => answerCell(all, 'WB_FUNNEL', [articles, period, group, measure, shop, stamp]));
}

/**
 * Сколько стоило хранение товара на складах WB: сумма по листу «Платное хранение», ₽. Разделитель «;», при английских настройках «,». Пример: =WB_STORAGE(A2:A100; "прошлая неделя")
 * @param {number|string} articles Необязательно. Артикул WB, ваш артикул или баркод; диапазон.
 * @param {string|Date} period Необязательно. «7 дней», «вчера», «прошлая неделя», «месяц», даты.
 * @param {string} group Необязательно. Разбить: артикул, день, неделя, месяц, день недели, склад, бренд, предмет, магазин, итого.
 * @param {string} shop Необязательно. Магазин.
 * @param {Date} stamp Необязательно. Метка WB_Обновлено.
 * @customfunction
 */
export function WB_STORAGE(articles?: unknown, period?: unknown, group?: unknown, shop?: unknown, stamp?: unknown): Answer {
  return fromCell(services(), (all) => answerCell(all, 'WB_STORAGE', [articles, period, group, shop, stamp]));
}

/**
 * Рейтинг товара с листа «Рейтинг товаров»: средняя оценка в отзывах или оценка карточки. Разделитель «;», при английских настройках «,». Пример: =WB_RATING(A2:A100)
 * @param {number|string} articles Необязательно. Артикул WB, ваш артикул или баркод; диапазон.
 * @param {string} measure Необязательно. Что считать: рейтинг, карточка.
 * @param {string} shop Необязательно. Магазин.
 * @param {Date} stamp Необязательно. Метка WB_Обновлено.
 * @customfunction
 */
export function WB_RATING(articles?: unknown, measure?: unknown, shop?: unknown, stamp?: unknown): Answer {
  return fromCell(services(), (all) => answerCell(all, 'WB_RATING', [articles, measure, shop, stamp]));
}

/**
 * Комиссия WB с листа «Комиссии WB»: по предмету карточки товара или по названию предмета. Разделитель «;», при английских настройках «,». Пример: =WB_TARIFF(A2:A100)
 * @param {number|string} articles Необязательно. Артикул WB, ваш артикул или баркод; диапазон.
 * @param {string} field Необязательно. Название колонки листа.
 * @param {string} shop Необязательно. Магазин.
 * @param {Date} stamp Необязательно. Метка WB_Обновлено.
 * @customfunction
 */
export function WB_TARIFF(articles?: unknown, field?: unknown, shop?: unknown, stamp?: unknown): Answer {
  return fromCell(services(), (all) => answerCell(all, 'WB_TARIFF', [articles, field, shop, stamp]));
}

/**
 * Прибыль товара после себестоимости, рекламы и налога: сумма по отчёту «Прибыль», месяцами. Разделитель «;», при английских настройках «,». Пример: =WB_PROFIT(A2:A100; "прошлый месяц")
 * @param {number|string} articles Необязательно. Артикул WB, ваш артикул или баркод; диапазон.
 * @param {string|Date} period Необязательно. «7 дней», «вчера», «прошлая неделя», «месяц», даты.
 * @param {string} group Необязательно. Разбить: артикул, месяц, валюта, магазин, итого.
 * @param {string} measure Необязательно. Что считать: прибыль, продажа, к оплате, себестоимость, прочие расходы, реклама, налог, штуки.
 * @param {string} shop Необязательно. Магазин.
 * @param {Date} stamp Необязательно. Метка WB_Обновлено.
 * @customfunction
 */
export function WB_PROFIT(articles?: unknown, period?: unknown, group?: unknown, measure?: unknown, shop?: unknown, stamp?: unknown): Answer {
  return fromCell(services(), (all) => answerCell(all, 'WB_PROFIT', [articles, period, group, measure, shop, stamp]));
}

/**
 * Какая доля выручки осталась прибылью, по отчёту «Прибыль», месяцами: прибыль / выручка. Разделитель «;», при английских настройках «,». Пример: =WB_MARGIN(A2:A100; "прошлый месяц")
 * @param {number|string} articles Необязательно. Артикул WB, ваш артикул или баркод; диапазон.
 * @param {string|Date} period Необязательно. «7 дней», «вчера», «прошлая неделя», «месяц», даты.
 * @param {string} group Необязательно. Разбить: артикул, месяц, валюта, магазин, итого.
 * @param {string} measure Необязательно. Что считать: маржа, roi.
 * @param {string} shop Необязательно. Магазин.
 * @param {Date} stamp Необязательно. Метка WB_Обновлено.
 * @customfunction
 */
export function WB_MARGIN(articles?: unknown, period?: unknown, group?: unknown, measure?: unknown, shop?: unknown, stamp?: unknown): Answer {
  return fromCell(services(), (all) => answerCell(all, 'WB_MARGIN', [articles, period, group, measure, shop, stamp]));
}

/**
 * Когда данные последний раз успешно обновились, время московское. Разделитель «;», при английских настройках «,». Пример: =WB_UPDATED("Остатки")
 * @param {string} dataset Необязательно. Название листа.
 * @param {Date} stamp Необязательно. Метка WB_Обновлено.
 * @customfunction
 */
export function WB_UPDATED(dataset?: unknown, stamp?: unknown): Answer {
  return fromCell(services(), (all) => answerCell(all, 'WB_UPDATED', [dataset, stamp]));
}

/**
 * Таблица с любого загруженного листа или отчёта: нужные колонки и только строки, которые подходят под все условия. Разделитель «;», при английских настройках «,». Пример: =WB_TABLE("Остатки"; "Артикул WB; Склад; Доступно"; "Доступно > 0")
 * @param {string} dataset Название листа.
 * @param {string} columns Необязательно. Колонки через «;» или диапазон.
 * @param {string} conditions Необязательно. Условия через «;» или диапазон: «Склад = Казань; Доступно > 0».
 * @param {Date} stamp Необязательно. Метка WB_Обновлено.
 * @customfunction
 */
export function WB_TABLE(dataset?: unknown, columns?: unknown, conditions?: unknown, stamp?: unknown): Answer {
  return fromCell(services(), (all) => answerCell(all, 'WB_TABLE', [dataset, columns, conditions, stamp]));
}

/**
 * Сколько строк листа формулы не поняли: сумма, валюта, дата, тип документа или буква номера продажи, которых мы не знаем. Разделитель «;», при английских настройках «,». Пример: =WB_CHECK("Финансы")
 * @param {string} dataset Необязательно. Название листа.
 * @param {string|Date} period Необязательно. «7 дней», «вчера», «прошлая неделя», «месяц», даты.
 * @param {string} shop Необязательно. Магазин.
 * @param {Date} stamp Необязательно. Метка WB_Обновлено.
 * @customfunction
 */
export function WB_CHECK(dataset?: unknown, period?: unknown, shop?: unknown, stamp?: unknown): Answer {
  return fromCell(services(), (all) => answerCell(all, 'WB_CHECK', [dataset, period, shop, stamp]));
}
