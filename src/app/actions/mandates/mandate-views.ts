import type { ActionId } from '../../../actions';
import { MANDATE_IDS, type MandateId, mandateKind } from '../../../actions/mandates/kinds';
import { fill } from '../../../locales/fill';
import { mskDate, showMsk } from '../../../wb/time/moscow-time';
import { tablesOfShops } from '../../reports/report-tables';
import type { Services } from '../../services';
import { connectedShops } from '../../shops/shops';
import { wordsFor } from '../../telling/error-words';
import type { MandateView, OfferForm, OfferView } from '../view';
import { shopOf } from '../writer';
import { livingMandates, type Mandate, type Told } from './mandates-state';

/** What the schedule may do of an action. */
export function mandateViews(services: Services, action: ActionId): MandateView[] {
  return livingMandates(services).filter(({ kind }) => actionOf(kind) === action).map((mandate) => viewOf(services, mandate));
}

/** What it may be let do. */
export function offerViews({ locale }: Services, action: ActionId): OfferView[] {
  const { kinds } = locale.actions().mandates;
  return MANDATE_IDS.filter((id) => mandateKind(id).action === action).map((id) => ({ id, title: kinds[id].title, about: kinds[id].about }));
}

/** What the holder fills in, with what the sheets have to choose from. @throws UserActionError NO_SHOP */
export function offerForm(services: Services, id: MandateId, sid: string): OfferForm {
  const { terms } = services.locale.actions().mandates.kinds[id];
  const given = livingMandates(services).find(({ kind, sid: of }) => kind === id && of === sid)?.terms ?? {};
  const tables = tablesOfShops(services, () => true).ofShop(shopOf(services, sid).label);
  return {
    id, shop: sid,
    terms: mandateKind(id).terms.map(({ id: term, kind, least, most, usual, options }) => {
      const found = [...options?.(tables) ?? []];
      return { id: term, label: terms[term] ?? term, kind, least, most, value: given[term] ?? (kind === 'choice' ? found[0]?.value ?? usual : usual), options: found };
    }),
  };
}

function viewOf(services: Services, { id, kind, sid, untilMs, account, terms, rows, told }: Mandate): MandateView {
  const { locale } = services;
  const texts = locale.actions().mandates;
  const shop = connectedShops(services).length > 1 ? connectedShops(services).find((one) => one.id === sid)?.label ?? '' : '';
  const bounds = kind === 'planPrices'
    ? fill(texts.rows, { open: rows.filter(({ stage }) => stage === 'waits').length, set: rows.filter(({ stage }) => stage === 'set').length })
    : mandateKind(kind).terms.flatMap(({ id: term }) => (terms[term] === '' ? [] : [`${texts.kinds[kind].terms[term] ?? term}: ${String(terms[term])}`])).join(' · ');
  return {
    id, title: kind === 'planPrices' ? locale.headers()[kind].title : texts.kinds[kind].title,
    text: fill(texts.line, { shop, bounds, until: mskDate(untilMs).split('-').reverse().join('.'), account }), told: told === null ? texts.notYet : toldText(services, told),
  };
}

function toldText({ locale }: Services, { atMs, what, count, error }: Told): string {
  const text = fill(locale.actions().mandates.told[what], { time: showMsk(atMs), count });
  return error === null ? text : `${text} ${wordsFor(error, locale, 0)}`;
}

function actionOf(kind: Mandate['kind']): string {
  return kind === 'planPrices' ? kind : mandateKind(kind).action;
}
