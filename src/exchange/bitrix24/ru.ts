import { stageLabels } from '../fbs-orders/ru';

/** The same for every step: its stage by name. */
export function stageOptions(hint: string) {
  return Object.fromEntries(Object.entries(stageLabels).map(([stage, label]) => [`stage-${stage}`, { label: `Стадия: ${label}`, hint }]));
}

export const webhookStep = 'В Битрикс24: «Разработчикам» → «Другое» → «Входящий вебхук», права «CRM» и «Торговый каталог». Вставьте его адрес в панель: он хранится зашифрованным и отправляется только на этот портал.';

export const refused = 'Битрикс24 не взял: {count}. Что он пишет о первом: {detail}.';
