import { fill } from '../../locales/fill';
import type { PeopleTexts } from '../../locales/dialogs';
import { mskDate, showMsk } from '../../wb/time/moscow-time';
import type { Services } from '../services';
import { knownHolderId } from '../shops/holder-id';
import { isHeld, othersTokens } from '../shops/holders';
import { connectedShops, type ConnectedShop, type ShopToken } from '../shops/shops';
import { hourlyRuns, isStopped } from '../state/hourly-runs';
import type { HealthLine } from './view';

/** Whose tokens refresh the file and whose clock, and what to do where the one on whom it hangs leaves. */
export function peopleLines(services: Services): HealthLine[] {
  const { people } = services.locale.dialogs();
  const shops = connectedShops(services).filter(({ tokens }) => tokens.length > 0);
  return [
    ...shops.map((shop) => shopLine(services, shop, people)),
    ...shops.flatMap((shop) => shop.tokens.map((token) => tokenLine(services, shop, token, people))),
    ...clockLines(services, people),
    ownerLine(services, people),
  ];
}

/** On whom a shop hangs, with the way out. */
function shopLine(services: Services, shop: ConnectedShop, texts: PeopleTexts): HealthLine {
  const living = shop.tokens.filter(({ expiresAtMs }) => expiresAtMs > services.clock.nowMs());
  const others = othersTokens(services, shop).length > 0;
  const mine = living.some((token) => isHeld(services, token));
  const who = mine ? (others ? 'both' : 'mine') : others ? 'theirs' : 'nobodys';
  return { id: `shop ${shop.id}`, level: mine ? 'ok' : others ? 'warning' : 'bad', text: fill(texts.shop[who], { shop: shop.label }) };
}

function tokenLine(services: Services, { label }: ConnectedShop, token: ShopToken, { token: text, you, another }: PeopleTexts): HealthLine {
  const who = isHeld(services, token) ? you : another;
  const type = services.locale.texts().tokenTypes[token.type];
  const isOver = token.expiresAtMs <= services.clock.nowMs();
  return { id: `token ${token.id}`, level: isOver ? 'bad' : 'ok', text: fill(text, { shop: label, type, who, date: mskDate(token.expiresAtMs).split('-').reverse().join('.') }) };
}

function clockLines(services: Services, { runs, stopped, noRuns, you, another }: PeopleTexts): HealthLine[] {
  const me = knownHolderId(services);
  const all = Object.entries(hourlyRuns(services));
  if (all.length === 0) return [{ id: 'runs', level: 'warning', text: noRuns }];
  return all.map(([holder, atMs]) => {
    const isOver = isStopped(atMs, services);
    return { id: `runs ${holder}`, level: isOver ? 'bad' : 'ok', text: fill(isOver ? stopped : runs, { who: holder === me ? you : another, time: showMsk(atMs) }) };
  });
}

/** Formulas ask with the owner's token, and only the owner can give the file away. */
function ownerLine({ session, workbook }: Services, { owner, ownerIsYou }: PeopleTexts): HealthLine {
  const account = workbook.owner();
  return { id: 'owner', level: 'ok', text: account !== '' && account === session.account() ? ownerIsYou : fill(owner, { account }) };
}
