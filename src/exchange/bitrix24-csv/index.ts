import { partsIn } from '../../wb/money/amount';
import { wireWord } from '../../wb/wire/wire-word';
import { type Chosen, defineFileOut, type ExchangeTables, type Handover, type Texts } from '../exchange';
import { type FbsOrder, fbsOrders } from '../fbs-orders/fbs-orders';
import { ORDER_STAGES } from '../fbs-orders/stage';
import { fileName } from '../files/file-name';
import { dayText, plainText } from '../grid/plain-text';
import { PERIOD } from '../options';
import { CAPTIONS, FILE, USUAL_HEADER } from './wire-words';

type Field = keyof typeof CAPTIONS;

/** New deals for the import of a portal, in the columns of its own template. */
export const bitrix24Csv = () => defineFileOut({
  id: 'bitrix24-csv',
  system: 'bitrix24',
  inputs: ['fbsOrders'],
  options: [...PERIOD, { id: 'header', kind: 'text', longest: 8000 }, ...ORDER_STAGES.map((stage) => ({ id: `stage-${stage}`, kind: 'text' as const }))],
  prepare,
});

function prepare(tables: ExchangeTables, chosen: Chosen, texts: Texts): Handover {
  const orders = fbsOrders(tables, chosen);
  const { separator, captions } = headerIn(chosen['header'] || USUAL_HEADER);
  const fields = captions.map(fieldOf);
  const isKnown = fields.includes('title');
  const unknown = captions.filter((_caption, at) => fields[at] === null);
  const sum = orders.reduce((all, { price }) => all + partsIn(price), 0);
  return {
    count: orders.length,
    sums: orders.length === 0 ? [] : [{ id: 'orders', parts: sum, currency: 'RUB' }],
    findings: [
      ...(orders.length === 0 ? [{ code: 'noOrders', isBlocking: true } as const] : []),
      ...(isKnown ? [] : [{ code: 'noTitle', isBlocking: true } as const]),
      ...(chosen['header'] === '' ? [{ code: 'usualHeader' }] : []),
      ...(unknown.length === 0 ? [] : [{ code: 'leftEmpty', details: { count: unknown.length, names: unknown.slice(0, 5).join(', ') } }]),
    ],
    files: () => [{
      name: fileName([FILE, chosen['from'] as string, chosen['to'] as string], '.csv'), mime: 'text/csv', encoding: 'utf-8 with a mark',
      text: [captions, ...orders.map((order, at) => fields.map((field) => cellOf(order, field, at + 1, chosen, texts)))].map((cells) => `${cells.map((cell) => quoted(cell, separator)).join(separator)}\r\n`).join(''),
    }],
  };
}

/** The line that the portal's template begins with; its separator is the one that it has most of. */
function headerIn(text: string): { separator: string; captions: string[] } {
  const bare = text.replace(/"[^"]*"/g, '');
  const separator = [';', '\t', ','].reduce((best, one) => (bare.split(one).length > bare.split(best).length ? one : best));
  const cells = `${text}${separator}`.match(new RegExp(`(?:"(?:[^"]|"")*"|[^${separator}]*)${separator}`, 'g')) ?? [];
  return { separator, captions: cells.map((cell) => cell.slice(0, -1).trim().replace(/^"(.*)"$/s, '$1').replace(/""/g, '"')) };
}

function fieldOf(caption: string): Field | null {
  const word = wireWord(caption);
  return (Object.keys(CAPTIONS) as Field[]).find((field) => CAPTIONS[field].test(word)) ?? null;
}

/** Deals are numbered within the file: rows of the same number would be one deal. */
function cellOf({ id, article, name, price, createdAt, note, stage }: FbsOrder, field: Field | null, number: number, chosen: Chosen, texts: Texts): string {
  const cells: Readonly<Record<Field, () => string>> = {
    id: () => String(number),
    title: () => plainText(`WB FBS ${id}, ${article}`, 'text'),
    stage: () => plainText(chosen[`stage-${stage}`] || texts[stage] || '', 'text'),
    currency: () => 'RUB',
    begun: () => dayText(createdAt),
    source: () => plainText(note, 'text'),
    comments: () => plainText(note, 'text'),
    origin: () => id,
    product: () => plainText(name, 'text'),
    quantity: () => '1',
    price: () => price.toFixed(2),
    sum: () => price.toFixed(2),
  };
  return field === null ? '' : cells[field]();
}

function quoted(text: string, separator: string): string {
  return text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
