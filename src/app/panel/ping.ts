import { answerOf } from '../../sync/advance';
import { CATEGORIES, type Category, hostOf } from '../../wb/hosts';
import { buildUrl } from '../../wb/url';
import { wordsFor } from '../telling/error-words';
import { dialogTexts } from '../menu/dialog-texts';
import type { Services } from '../services';
import { connectedShops } from '../shops/shops';
import { addUsage } from '../state/usage';
import { ownShops, tokenOf } from '../shops/vault';
import { asWbError } from '../../wb/unforeseen';
import type { HealthLine } from './view';

/** Asks every part of WB that this user's tokens open whether it is there: one call each, none of them for data. */
export function pingLines(services: Services): HealthLine[] {
  const tokens = ownShops(services, connectedShops(services)).flatMap(({ id: shopId, tokens: own }) => own.map((token) => ({ shopId, ...token })));
  const { answers } = dialogTexts(services).health;
  const lines: HealthLine[] = [];
  for (const category of Object.keys(CATEGORIES) as Category[]) {
    const token = tokens.find(({ type, categories }) => categories.includes(category) && hostOf(category, type) !== null);
    if (token !== undefined) lines.push(pinged(services, answers, category, hostOf(category, token.type) as string, { shopId: token.shopId, tokenId: token.id }));
  }
  addUsage(services, { calls: lines.length, triggerMs: 0 });
  return lines;
}

function pinged(services: Services, answers: string, category: Category, host: string, place: { shopId: string; tokenId: string }): HealthLine {
  const { locale, http } = services;
  const name = locale.categories[category];
  try {
    answerOf(http.send({ method: 'GET', url: buildUrl(host, '/ping'), token: tokenOf(services, place) }));
    return { id: `ping ${category}`, level: 'ok', text: `${name}: ${answers}` };
  } catch (error) {
    return { id: `ping ${category}`, level: 'bad', text: `${name}: ${wordsFor(asWbError(error), locale, 0)}` };
  }
}
