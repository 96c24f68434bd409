import { connectShop as connect } from './app/connect';
import { connectedText, connectTexts as textsOfConnect, panelState as stateOfPanel, refreshActiveSheet, refreshAll, showConnect, showHelp, showJournal, showPanel } from './app/dialogs';
import { answerCell } from './app/formulas';
import { fromCell, fromMenu, fromPage, fromTrigger } from './app/guards';
import { addMenu } from './app/menu';
import type { Progress } from './app/progress';
import { refreshStep as step, SIDEBAR_STEP, startRefresh as start } from './app/refresh';
import { hourly } from './app/schedule';
import type { PanelState } from './app/dialogs';
import { services } from './gas/compose';

export function onInstall(): void {
  addMenu(services());
}

export function onOpen(): void {
  addMenu(services());
}

export function menuConnect(): void {
  fromMenu(services(), showConnect);
}

export function menuRefreshAll(): void {
  fromMenu(services(), refreshAll);
}

export function menuRefreshSheet(): void {
  fromMenu(services(), refreshActiveSheet);
}

export function menuPanel(): void {
  fromMenu(services(), showPanel);
}

export function menuJournal(): void {
  fromMenu(services(), showJournal);
}

export function menuHelp(): void {
  fromMenu(services(), showHelp);
}

/** Keeps a pasted token; answers with a summary for the seller, never with the token. */
export function connectShop(token: string): string {
  return fromPage(services(), (all) => connectedText(connect(all, token), all));
}

export function connectTexts(): ReturnType<typeof textsOfConnect> {
  return fromPage(services(), textsOfConnect);
}

export function panelState(): PanelState {
  return fromPage(services(), stateOfPanel);
}

export function startRefresh(): Progress {
  return fromPage(services(), (all) => start(all, { kind: 'all' }));
}

export function refreshStep(): Progress {
  return fromPage(services(), (all) => step(all, SIDEBAR_STEP));
}

export function onHourly(): void {
  fromTrigger(services(), hourly);
}

/**
 * Сколько штук товара можно заказать со складов WB: сумма по листу «Остатки», по всем магазинам. Для одного артикула — число,
 * для диапазона — столько же ячеек, без артикула — таблица с заголовками.
 * Аргументы разделяйте точкой с запятой, а в таблице с английскими настройками — запятой. Если имя подходит разным
 * товарам, сначала ищем артикул WB, потом ваш артикул, потом баркод.
 * Примеры: =WB_STOCKS(A2:A100) — по артикулам из колонки A; =WB_STOCKS() — таблица остатков.
 *
 * @example =WB_STOCKS(A2:A100)
 * @param {number|string} [articles] Артикул WB, ваш артикул или баркод: ячейка или диапазон. Пустые ячейки диапазона останутся пустыми. Если не указать, будет таблица.
 * @param {string} [warehouse] Название склада, как на листе «Остатки»; регистр не важен. Если не указать, считаются все склады.
 * @param {string} [stamp] Метка: любая ячейка, которая меняется при обновлении. На ответ не влияет, но вместе с ней формула пересчитается.
 * @returns {number|string} Число, диапазон чисел или таблица.
 * @customfunction
 */
export function WB_STOCKS(articles?: unknown, warehouse?: unknown, stamp?: unknown) {
  return fromCell(services(), (all) => answerCell(all, 'WB_STOCKS', [articles, warehouse, stamp]));
}

/**
 * Когда данные последний раз успешно обновились: дата и время. Берём с листа «Журнал». Если результат показан числом,
 * выберите формат ячейки «Дата и время».
 * Аргументы разделяйте точкой с запятой, а в таблице с английскими настройками — запятой.
 * Примеры: =WB_UPDATED("Остатки") — когда обновились остатки; =WB_UPDATED() — последнее обновление любых данных.
 *
 * @example =WB_UPDATED("Остатки")
 * @param {string} [dataset] Название листа, например «Остатки» или «Заказы»; регистр не важен. Если не указать, подойдут любые данные.
 * @param {string} [stamp] Метка: любая ячейка, которая меняется при обновлении. На ответ не влияет, но вместе с ней формула пересчитается.
 * @returns {Date} Дата и время последнего успешного обновления.
 * @customfunction
 */
export function WB_UPDATED(dataset?: unknown, stamp?: unknown) {
  return fromCell(services(), (all) => answerCell(all, 'WB_UPDATED', [dataset, stamp]));
}
