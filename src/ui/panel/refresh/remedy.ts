import type { DatasetProgress } from '../../../app/telling/progress';
import type { PanelTexts } from '../../../locales/panel/texts';
import type { Commands } from '../commands';

/** Errors that a new token takes away. */
const OF_TOKEN = /^(?:TOKEN_\w+|CATEGORY_MISSING|NO_SHOP|NO_SANDBOX|PAYMENT_REQUIRED)$/;

export function needsToken(code: string): boolean {
  return OF_TOKEN.test(code);
}

export interface CommonError {
  shop: string;
  text: string;
  /** Of the datasets that have it. */
  titles: string[];
}

/** Errors of a token that several datasets of a shop have in common: told once instead of with each of them. */
export function commonErrors(datasets: readonly DatasetProgress[]): CommonError[] {
  const ofToken = datasets.filter(({ state, code }) => (state === 'failed' || state === 'unavailable') && needsToken(code));
  const isLike = (a: DatasetProgress) => (b: DatasetProgress) => a.shop === b.shop && a.text === b.text;
  const first = ofToken.filter((one, at) => ofToken.findIndex(isLike(one)) === at);
  return first.map((one) => ({ shop: one.shop, text: one.text, titles: ofToken.filter(isLike(one)).map(({ title }) => title) })).filter(({ titles }) => titles.length > 1);
}

/** The button beside an error; null where waiting helps, or nothing does. */
export function actionFor({ id, shop, code, state }: DatasetProgress, { refresh }: PanelTexts, commands: Commands): { name: string; act(): void } | null {
  if (state !== 'failed' && state !== 'unavailable') return null;
  if (needsToken(code)) return { name: refresh.connectNew, act: () => commands.askForToken(shop) };
  return state === 'failed' ? { name: refresh.retry, act: () => commands.refresh([id]) } : null;
}
