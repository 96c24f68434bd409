import type { CommissionLine } from '../commission/commission';
import { vatIn, type VatRate } from '../commission/vat';
import { amount, isoDay } from '../one-c/amounts';
import { isPerson, type Party, WB } from '../one-c/parties';
import { CONTRACT, NAMELESS, PIECE, PIECE_CODE } from '../one-c/wire-words';
import { currencyNumber } from '../../wb/money/currency';
import { mskDateTime } from '../../wb/time/moscow-time';
import { xmlDocument, type XmlNode } from '../xml/document';
import type { ReportDocument } from './commerce-ml';
import { COMMENT, CONTRACT_KIND, FIRM, FORMER_RATES, GOODS_ON_COMMISSION, PERSON, RATE_KINDS, REPORT_OBJECT, ROUBLE } from './wire-words';

export type Version = '1.17' | '1.8';

/** Rates that a version can say: until 1.16 it has a closed list. */
export function knowsRate(version: Version, rate: VatRate): boolean {
  return version === '1.17' || rate in FORMER_RATES;
}

const NAMESPACE = 'http://v8.1c.ru/edi/edi_stnd/EnterpriseData/';
const MESSAGE = 'http://www.1c.ru/SSL/Exchange/Message';

/** The report of the agent as EnterpriseData: what came back stands in a table of its own since 1.11, and with a minus before. */
export function enterpriseDataReport(document: ReportDocument, version: Version): string {
  const format = NAMESPACE + version;
  return xmlDocument('Message', {
    $: { 'xmlns:msg': MESSAGE, 'xmlns:xs': 'http://www.w3.org/2001/XMLSchema', 'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance' },
    'msg:Header': { 'msg:Format': format, 'msg:CreationDate': mskDateTime(document.nowMs), 'msg:AvailableVersion': version },
    Body: { $: { xmlns: format }, [REPORT_OBJECT]: reportOf(document, version) },
  }, 'UTF-8');
}

function reportOf({ number, seller, commission, vat, rewardVat }: ReportDocument, version: Version): XmlNode {
  const { from, to, sold, returned, currency } = commission;
  const back = returned.map(negative);
  const [goods, returns] = version === '1.17' ? [sold, returned] : [[...sold, ...back], []];
  const unit = { ДанныеКлассификатора: { Код: currencyNumber(currency), Наименование: currency === 'RUB' ? ROUBLE : currency } };
  const [organisation, agent] = [partyOf(seller), partyOf(WB)];
  return {
    КлючевыеСвойства: {
      Дата: `${isoDay(to)}T23:59:59`, Номер: number, Организация: organisation, Контрагент: agent,
      ...(version === '1.8' ? {} : {
        ВидОперацииОтчетаКоммисионера: GOODS_ON_COMMISSION,
        ДанныеВходящегоДокумента: { НомерВходящегоДокумента: number, ДатаВходящегоДокумента: isoDay(to), НаименованиеВходящегоДокумента: COMMENT },
      }),
    },
    Валюта: unit, Сумма: amount(total([...sold, ...back], 'sum')), СуммаВключаетНДС: true,
    ДанныеВзаиморасчетов: {
      Договор: { ВидДоговора: CONTRACT_KIND, Организация: organisation, Контрагент: agent, ВалютаВзаиморасчетов: unit, Наименование: CONTRACT }, ВалютаВзаиморасчетов: unit,
    },
    СуммаВознаграждения: amount(total([...sold, ...back], 'reward')), СтавкаНДСВознаграждения: rateOf(rewardVat, version),
    Товары: { Строка: goods.map((line, at) => lineOf(line, at + 1, vat, version)) },
    ВозвратыПокупателей: { Строка: returns.map((line, at) => lineOf(line, goods.length + at + 1, vat, version)) },
    // 1С joins the rows of goods and of buyers by their numbers: a row without its buyer is lost.
    Покупатели: { Строка: [...goods, ...returns].map((_line, at) => ({ КлючСтроки: at + 1 })) },
    НачалоПериодаОтчета: isoDay(from), ОкончаниеПериодаОтчета: isoDay(to),
  };
}

export function negative(line: CommissionLine): CommissionLine {
  return { ...line, quantity: -line.quantity, sum: -line.sum, reward: -line.reward };
}

function lineOf({ article, barcode, name, quantity, price, sum, reward }: CommissionLine, number: number, vat: VatRate, version: Version): XmlNode {
  return {
    ДанныеНоменклатуры: { Номенклатура: { Артикул: article, Наименование: name || article || NAMELESS }, Штрихкод: barcode },
    ЕдиницаИзмерения: { ДанныеКлассификатора: { Код: PIECE_CODE, Наименование: PIECE } },
    Количество: quantity, Сумма: amount(sum), Цена: amount(price), СтавкаНДС: rateOf(vat, version), СуммаНДС: amount(vatIn(sum, vat)),
    СуммаВознаграждения: amount(reward), КлючСтроки: number,
  };
}

function rateOf(rate: VatRate, version: Version): XmlNode | string {
  if (version === '1.8') return (FORMER_RATES as Readonly<Record<string, string>>)[rate] ?? '';
  return { Ставка: rate === 'none' ? null : amount(Number(rate)), РасчетнаяСтавка: false, НеОблагается: rate === 'none', ВидСтавки: RATE_KINDS[rate] };
}

function partyOf(party: Party): XmlNode {
  return { Наименование: party.name, ИНН: party.taxNumber, КПП: isPerson(party) ? '' : party.reasonCode, ЮридическоеФизическоеЛицо: isPerson(party) ? PERSON : FIRM };
}

function total(lines: readonly CommissionLine[], of: 'sum' | 'reward'): number {
  return lines.reduce((all, line) => all + Math.round(line[of] * 100), 0) / 100;
}
