import { costRows } from '../costs/cost-rows';
import { serialOf, serialOfMs } from '../../wb/time/moscow-time';
import { UserActionError } from '../../wb/errors';
import { readText } from '../encoding/read-text';
import { type Chosen, defineFileIn, type ExchangeTables, type Finding, type Taken } from '../exchange';
import type { TakenFile } from '../files/file';
import { sheetsOfXlsx } from '../xlsx-in/read-xlsx';
import { readXml } from '../xml-in/read-xml';
import type { AccountStock } from './account-good';
import { stockOfCommerceMl } from './commerce-ml';
import { goneRows, goodRow } from './good-row';
import { matchRows } from './matched';
import { stockOfRows, stockOfTable } from './table-file';
import { TELLS_ENCODING } from './wire-words';

const SOURCE = '1c';

/** What the books have in stock, what it costs and which good of WB's it is: `offers.xml` of 1С, or a list of goods of Excel's or as text. */
export const stockFile = () => defineFileIn({
  id: 'stock-file',
  system: '1c',
  inputs: ['cards'],
  options: [{ id: 'cost', kind: 'choice', choices: ['leave', 'fill'], usual: 'leave' }, { id: 'since', kind: 'day' }],
  accepts: ['.xml', '.xlsx', '.csv', '.txt'],
  take,
});

function take({ bytes }: TakenFile, tables: ExchangeTables, chosen: Chosen): Taken {
  const stock = stockIn(bytes);
  if (stock === null) throw new UserActionError('FILE_UNREADABLE', { kind: 'offers.xml' });
  const { goods, bad, isPart } = stock;
  const at = serialOfMs(tables.nowMs);
  const priced = goods.flatMap(({ cost, ...good }) => (cost === null ? [] : [{ ...good, cost }]));
  const costs = chosen['cost'] === 'fill' ? costRows(tables, priced, serialOf(chosen['since']) ?? Math.floor(at)) : { taken: [], findings: [] };
  const matched = matchRows(tables, goods);
  return {
    count: goods.length,
    into: 'accountStock',
    rows: [...goods.map((good) => goodRow(good, SOURCE, at)), ...(isPart ? [] : goneRows(tables, SOURCE, goods.map(({ id }) => id), at))],
    also: [...costs.taken, ...(matched.length === 0 ? [] : [{ into: 'matches', rows: matched, isTyped: true as const }])],
    findings: [...findingsOf({ bad, isPart }), ...costs.findings],
  };
}

function stockIn(bytes: Uint8Array): AccountStock | null {
  const sheets = sheetsOfXlsx(bytes);
  if (sheets !== null) return sheets.map(stockOfRows).find((stock) => stock !== null) ?? null;
  const xml = readText(bytes, isXml);
  if (xml !== null) {
    const root = readXml(xml);
    return root === null ? null : stockOfCommerceMl(root);
  }
  const text = readText(bytes, (read) => stockOfTable(read) !== null);
  return text === null ? null : stockOfTable(text);
}

/** Read rightly: Cyrillic names of elements begin with a capital, which no other code page makes of them. */
function isXml(text: string): boolean {
  return /^\s*(?:\ufeff)?\s*</.test(text) && (/<(?:\w+:)?[\u0410-\u042f][\u0430-\u044f]/.test(text) || TELLS_ENCODING.test(text) && !/[^\u0000-\u007f]/.test(text));
}

function findingsOf({ bad, isPart }: Pick<AccountStock, 'bad' | 'isPart'>): Finding[] {
  return [...(bad === 0 ? [] : [{ code: 'badLines', details: { count: bad } }]), ...(isPart ? [{ code: 'changesOnly' }] : [])];
}
