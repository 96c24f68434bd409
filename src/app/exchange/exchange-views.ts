import { EXCHANGE_IDS, exchangeById, type ExchangeId, isExchangeId } from '../../exchange';
import type { Option } from '../../exchange/exchange';
import { DefectError } from '../../wb/errors';
import { showMsk } from '../../wb/time/moscow-time';
import { connectedShops } from '../shops/shops';
import type { Services } from '../services';
import { fill } from '../../locales/fill';
import { EVERY_HOURS, NO_TALK, talkOf, type TalkState } from './talk-state';
import { outcomeOf } from './talk';
import { reportChoices, tableChoices } from './choices';
import type { ExchangePage, ExchangeView, OptionView } from './view';

/** Every unit, in the order of the page. */
export function exchangeViews(services: Services): ExchangeView[] {
  const words = services.locale.exchange();
  return EXCHANGE_IDS.map((id) => {
    const { system, direction } = exchangeById(id);
    const { title, about } = words[id];
    return { id, system, direction, title, about, last: direction === 'talk' ? lastOf(services, id) : '' };
  });
}

function lastOf(services: Services, id: ExchangeId): string {
  const state = talkOf(services, id);
  return state.endedAtMs === 0 ? '' : `${showMsk(state.endedAtMs)} · ${outcomeOf(services, id, state)}`;
}

/** What the page of one unit shows besides its line in the list. */
export function exchangePage(services: Services, id: string): ExchangePage {
  if (!isExchangeId(id)) throw new DefectError('UNEXPECTED', { message: 'no such unit' });
  const unit = exchangeById(id);
  const { steps, untried = '', options: labels } = services.locale.exchange()[id];
  const before = unit.direction === 'talk' ? talkOf(services, id) : NO_TALK;
  const options = unit.options.map((option): OptionView => {
    const { label = option.id, hint = '', choices = {} } = labels[option.id] ?? {};
    return { id: option.id, kind: option.kind, label, hint, usual: rememberedOf(option, before), isNeeded: option.isNeeded === true, choices: choicesOf(services, option, choices) };
  });
  return { steps, untried, accepts: unit.direction === 'in' ? unit.accepts : [], options: [...shopOption(services), ...options, ...(unit.direction === 'talk' ? [scheduleOption(services, id)] : [])] };
}

/** What a person has said of the other system stands as it was said last. Days and reports are others each time, but for what has not come to its end. */
function rememberedOf({ id, kind, usual = '' }: Option, { chosen, status }: TalkState): string {
  return (status !== 'done' || kind === 'text' || kind === 'choice' ? chosen[id] : undefined) ?? usual;
}

/** Of one shop nothing is to be chosen. */
function shopOption(services: Services): OptionView[] {
  const shops = connectedShops(services);
  const label = services.locale.headers().seller.columns['shop'] as string;
  const choices = shops.map(({ id, label: name }) => ({ value: id, label: name }));
  return shops.length < 2 ? [] : [{ id: 'shop', kind: 'shop', label, hint: '', usual: shops[0]?.id ?? '', isNeeded: true, choices }];
}

/** Whether the trigger has the conversation again, as it stands now. */
function scheduleOption(services: Services, id: string): OptionView {
  const { label, hint, never, hours } = services.locale.texts().schedule;
  return {
    id: 'everyHours', kind: 'choice', label, hint, usual: String(talkOf(services, id).everyHours), isNeeded: true,
    choices: EVERY_HOURS.map((count) => ({ value: String(count), label: count === 0 ? never : fill(hours, { count }) })),
  };
}

function choicesOf(services: Services, { kind, choices = [] }: Option, labels: Readonly<Record<string, string>>): OptionView['choices'] {
  if (kind === 'table') return tableChoices(services);
  if (kind === 'wbReport') return reportChoices(services);
  return choices.map((value) => ({ value, label: labels[value] ?? value }));
}
