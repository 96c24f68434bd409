import { EXCHANGE_IDS, exchangeById } from '../../src/exchange';
import type { Option } from '../../src/exchange/exchange';
import type { DatasetId } from '../../src/datasets';
import type { Locale } from '../../src/locales/locale';
import { table } from './markdown';

const DIRECTIONS = { out: 'файл туда', in: 'файл оттуда', talk: 'обмен напрямую' } as const;

/** For README.ru.md and docs/exchange.md: what goes to other systems and comes from them. */
export function exchangeTable(ru: Locale): string {
  const words = ru.exchange();
  const rows = EXCHANGE_IDS.map((id) => [words[id].title, DIRECTIONS[exchangeById(id).direction], words[id].about]);
  return table(['Что', 'Куда', 'Зачем'], rows);
}

/** For docs/exchange.md: every unit with its choices, its way in the other system, and what nobody has tried. */
export function exchangeText(ru: Locale): string {
  return EXCHANGE_IDS.map((id) => {
    const { options, inputs, direction } = exchangeById(id);
    const { title, about, steps, untried, options: labels } = ru.exchange()[id];
    const titles = inputs.map((input) => `«${ru.headers()[input as DatasetId].title}»`).join(', ');
    const rows = options.map((option) => {
      const { label = option.id, hint = '', choices = {} } = labels[option.id] ?? {};
      return [label, choicesOf(option, choices), hint];
    });
    return [
      `### ${title}`,
      about,
      ...(titles === '' ? [] : [`Нужны листы ${titles}.`]),
      ...(rows.length === 0 ? [] : [table(['Выбор', 'Что можно', 'Пояснение'], rows)]),
      steps.map((step, at) => `${at + 1}. ${step}`).join('\n'),
      ...(untried === undefined ? [] : [`**Не проверено вживую.** ${untried}`]),
      ...(direction === 'out' ? [`Без Google: \`npm start -- --export ${id} --out ФАЙЛ\`.`] : []),
    ].join('\n\n');
  }).join('\n\n');
}

function choicesOf({ choices = [], kind }: Option, words: Readonly<Record<string, string>>): string {
  if (kind === 'day') return 'день';
  return choices.map((choice) => words[choice] ?? choice).join('; ');
}
