import { askWb } from '../../sync/ask-wb';
import { ping } from '../../wb/calls';
import { CATEGORIES, type Category, hostOf } from '../../wb/request/hosts';
import { wordsFor } from '../telling/error-words';
import type { Services } from '../services';
import { connectedShops, type ShopToken } from '../shops/shops';
import { throttlesOf } from '../refresh/world';
import { countCalls } from '../state/usage';
import { ownShops, tokenOf } from '../shops/vault';
import { asWbError } from '../../wb/answer/unforeseen';
import type { HealthLine } from './view';

type Pinging = Pick<ShopToken, 'id' | 'type'> & { shopId: string };

/** Asks every part of WB that this user's tokens open whether it is there: one call each, none of them for data. */
export function pingLines(services: Services): HealthLine[] {
  const tokens = ownShops(services, connectedShops(services)).flatMap(({ id: shopId, tokens: own }) => own.map((token) => ({ shopId, ...token })));
  const { answers } = services.locale.dialogs().health;
  const lines: HealthLine[] = [];
  for (const category of Object.keys(CATEGORIES) as Category[]) {
    const token = tokens.find(({ type, categories }) => categories.includes(category) && hostOf(category, type) !== null);
    if (token !== undefined) lines.push(pinged(services, answers, category, token));
  }
  countCalls(services, lines.length);
  return lines;
}

function pinged(services: Services, answers: string, category: Category, { shopId, id: tokenId, type }: Pinging): HealthLine {
  const { locale, http } = services;
  const name = locale.texts().categories[category];
  try {
    const throttle = throttlesOf(services)({ id: shopId, tokenType: type });
    askWb({ call: ping[category] }, { http, throttle, token: tokenOf(services, { shopId, tokenId }), tokenType: type });
    return { id: `ping ${category}`, level: 'ok', text: `${name}: ${answers}` };
  } catch (error) {
    return { id: `ping ${category}`, level: 'bad', text: `${name}: ${wordsFor(asWbError(error), locale, 0)}` };
  }
}
