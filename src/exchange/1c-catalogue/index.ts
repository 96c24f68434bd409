import type { ColumnIdOf } from '../../datasets';
import type { Cell } from '../../ports/workbook';
import { VAT_RATES } from '../commission/vat';
import { type Chosen, defineFileOut, type ExchangeTables, type Handover } from '../exchange';
import type { ExchangeFile } from '../files/file';
import { barcodeIn, COMMERCE_ML, counterparty, goodId, PIECES, requisites, rootAttributes } from '../one-c/commerce-ml';
import { PARTY_OPTIONS, type Party, partyFindings, sellerOf } from '../one-c/parties';
import { COMMERCE_INFORMATION, GOOD, GOOD_KIND, NAMELESS, NO_VAT_RATE, PIECE, VAT } from '../one-c/wire-words';
import { tableFile } from '../xlsx/table-file';
import { xmlDocument, type XmlNode } from '../xml/document';
import { CATALOGUE, CATALOGUE_CAPTIONS, CLASSIFIER } from './wire-words';

const COLUMNS = ['nmID', 'vendorCode', 'title', 'subjectName', 'techSize', 'barcode'] as const satisfies readonly ColumnIdOf<'cards'>[];

type Good = Readonly<Record<(typeof COLUMNS)[number], Cell>>;

/** The sizes of all cards, as 1С takes new products in. */
export const oneCCatalogue = () => defineFileOut({
  id: '1c-catalogue',
  system: '1c',
  inputs: ['cards'],
  options: [{ id: 'format', kind: 'choice', choices: ['table', 'commerceml'], usual: 'table' }, { id: 'vat', kind: 'choice', choices: VAT_RATES, usual: 'none' }, ...PARTY_OPTIONS],
  prepare,
});

function prepare(tables: ExchangeTables, chosen: Chosen): Handover {
  const goods = tables.rows('cards', COLUMNS).map((cells) => Object.fromEntries(COLUMNS.map((column, at) => [column, cells[at] ?? ''])) as Good);
  const bare = goods.filter(({ barcode }) => barcode === '').length;
  const seller = sellerOf(tables, chosen);
  return {
    count: goods.length,
    sums: [],
    findings: [
      ...(goods.length === 0 ? [{ code: 'noTable', isBlocking: true } as const] : []),
      ...(chosen['format'] === 'commerceml' ? partyFindings(seller) : []),
      ...(bare > 0 ? [{ code: 'noBarcode', details: { count: bare } }] : []),
    ],
    files: () => [chosen['format'] === 'table' ? goodsTable(tables, goods, chosen) : catalogueFile(tables, goods, chosen, seller)],
  };
}

function goodsTable(tables: ExchangeTables, goods: readonly Good[], { vat = '' }: Chosen): ExchangeFile {
  const rows = goods.map((good) => [nameOf(good), good.vendorCode, good.barcode, PIECE, vat === 'none' ? NO_VAT_RATE : `${vat}%`]);
  return tableFile([CATALOGUE, tables.shop], CATALOGUE, CATALOGUE_CAPTIONS, rows);
}

function catalogueFile(tables: ExchangeTables, goods: readonly Good[], { vat = '' }: Chosen, seller: Party): ExchangeFile {
  const subjects = [...new Set(goods.map(({ subjectName }) => String(subjectName)))].filter((name) => name !== '');
  const owner = counterparty(seller);
  return {
    name: 'import.xml', mime: 'text/xml', encoding: 'utf-8',
    text: xmlDocument(COMMERCE_INFORMATION, {
      $: rootAttributes('2.10', tables.nowMs, COMMERCE_ML),
      Классификатор: { Ид: 'WB', Наименование: CLASSIFIER, Владелец: owner, Группы: { Группа: subjects.map((name) => ({ Ид: groupId(name), Наименование: name })) } },
      Каталог: { $: { СодержитТолькоИзменения: 'false' }, Ид: 'WB-catalogue', ИдКлассификатора: 'WB', Наименование: CATALOGUE, Владелец: owner, Товары: { Товар: goods.map((good) => goodNode(good, vat)) } },
    }, 'UTF-8'),
  };
}

function goodNode(good: Good, vat: string): XmlNode {
  const [barcode, article, subject] = [String(good.barcode), String(good.vendorCode), String(good.subjectName)];
  return {
    Ид: barcode === '' ? `WB-${String(good.nmID)}-${String(good.techSize)}` : goodId({ barcode, article, nmId: String(good.nmID) }),
    Штрихкод: barcodeIn(barcode), Артикул: article, Наименование: nameOf(good), БазоваяЕдиница: PIECES, Группы: subject === '' ? null : { Ид: groupId(subject) },
    СтавкиНалогов: vat === 'none' ? null : { СтавкаНалога: { Наименование: VAT, Ставка: vat } },
    ЗначенияРеквизитов: requisites({ [GOOD_KIND]: GOOD }),
  };
}

/** Subjects have no number on the sheet of cards that all shops show: their name is their mark. */
function groupId(subject: string): string {
  return `WB ${subject}`.slice(0, 40);
}

function nameOf({ title, vendorCode, techSize }: Good): string {
  const size = String(techSize);
  return [String(title) || String(vendorCode) || NAMELESS, size === '0' ? '' : size].filter((part) => part !== '').join(', ');
}
