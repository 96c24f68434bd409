import { stageLabels } from '../fbs-orders/en';

/** The same for every step: its stage by name. */
export function stageOptions(hint: string) {
  return Object.fromEntries(Object.entries(stageLabels).map(([stage, label]) => [`stage-${stage}`, { label: `Stage: ${label}`, hint }]));
}

export const webhookStep = 'In Bitrix24: “Разработчикам” → “Другое” → “Входящий вебхук” with the rights “CRM” and “Торговый каталог”. Paste its address in the panel: it is stored sealed and sent to this portal only.';

export const refused = 'Bitrix24 did not take: {count}. What it says of the first: {detail}.';
