import { DATASET_IDS } from '../../datasets';
import { EXCHANGE_IDS, exchangeById } from '../../exchange';
import type { Option } from '../../exchange/exchange';
import { REPORT_IDS, type ReportId } from '../../reports';
import { tableSpec } from '../refresh/tables';
import { reportSpec } from '../reports/report-spec';
import { connectedShops } from '../shops/shops';
import type { Services } from '../services';
import type { ExchangeView, OptionView } from './view';

/** Every unit with what can be chosen, in the order of the page. */
export function exchangeViews(services: Services): ExchangeView[] {
  const words = services.locale.exchange();
  return EXCHANGE_IDS.map((id) => {
    const { system, direction, options } = exchangeById(id);
    const { title, about, steps, untried = '', options: labels } = words[id];
    const shown = options.map((option): OptionView => {
      const { label = option.id, hint = '', choices = {} } = labels[option.id] ?? {};
      return { id: option.id, kind: option.kind, label, hint, usual: option.usual ?? '', isNeeded: option.isNeeded === true, choices: choicesOf(services, option, choices) };
    });
    return { id, system, direction, title, about, steps, untried, options: [...shopOption(services), ...shown] };
  });
}

/** Of one shop nothing is to be chosen. */
function shopOption(services: Services): OptionView[] {
  const shops = connectedShops(services);
  const label = services.locale.headers().seller.columns['shop'] as string;
  const choices = shops.map(({ id, label: name }) => ({ value: id, label: name }));
  return shops.length < 2 ? [] : [{ id: 'shop', kind: 'shop', label, hint: '', usual: shops[0]?.id ?? '', isNeeded: true, choices }];
}

function choicesOf(services: Services, { kind, choices = [] }: Option, labels: Readonly<Record<string, string>>): OptionView['choices'] {
  if (kind === 'table') return tablesInFile(services);
  return choices.map((value) => ({ value, label: labels[value] ?? value }));
}

function tablesInFile({ workbook, locale }: Services): OptionView['choices'] {
  const named = [
    ...DATASET_IDS.map((id) => ({ value: id as string, label: () => tableSpec(id, locale).title() })),
    ...REPORT_IDS.map((id: ReportId) => ({ value: id as string, label: () => reportSpec(id, locale).title() })),
  ];
  return named.filter(({ value }) => workbook.find(value) !== null).map(({ value, label }) => ({ value, label: label() }));
}
