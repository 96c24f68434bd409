import type { Commission, CommissionLine } from '../commission/commission';
import { vatIn, type VatRate } from '../commission/vat';
import { amount, isoDay } from '../one-c/amounts';
import { barcodeIn, COMMERCE_ML, counterparty, goodId, PIECES, requisites, rootAttributes } from '../one-c/commerce-ml';
import { type Party, WB } from '../one-c/parties';
import { currencyNumber } from '../../wb/money/currency';
import { COMMERCE_INFORMATION, NAMELESS, PIECE_CODE, VAT } from '../one-c/wire-words';
import { xmlDocument, type XmlNode } from '../xml/document';
import { AGENT, COMMENT, OF_LINE, OF_PERIOD, OPERATION, PRINCIPAL } from './wire-words';

export interface ReportDocument {
  number: string;
  seller: Party;
  commission: Commission;
  /** Those that stand in the document: returns with a minus, or left out. */
  lines: readonly CommissionLine[];
  vat: VatRate;
  rewardVat: VatRate;
  nowMs: number;
}

/** The report of the agent as CommerceML 2.08, as «Загрузить из файла» of the exchange of documents reads it in БП, УНФ and УТ. */
export function commerceMlReport({ number, seller, commission, lines, vat, rewardVat, nowMs }: ReportDocument): string {
  const { from, to, currency } = commission;
  const sum = lines.reduce((all, line) => all + Math.round(line.sum * 100), 0) / 100;
  const [unit = ''] = [currencyNumber(currency)];
  return xmlDocument(COMMERCE_INFORMATION, {
    $: rootAttributes('2.08', nowMs, COMMERCE_ML),
    Документ: {
      Ид: `WB-${number}`, Номер: number, Дата: isoDay(to), ХозОперация: OPERATION, Роль: PRINCIPAL, Валюта: unit, Курс: 1, Сумма: amount(sum),
      Контрагенты: { Контрагент: [counterparty(seller, PRINCIPAL), counterparty(WB, AGENT)] },
      Комментарий: `${COMMENT} ${number}`,
      Товары: { Товар: lines.map((line) => goodOf(line, vat)) },
      ЗначенияРеквизитов: requisites({
        [OF_PERIOD.isVatInside]: 'true', [OF_PERIOD.rewardVat]: rewardVat === 'none' ? '' : rewardVat, [OF_PERIOD.from]: isoDay(from), [OF_PERIOD.to]: isoDay(to),
      }),
      Подписанты: { Подписант: { Фамилия: '-', Имя: '-' } },
    },
  }, 'windows-1251');
}

function goodOf(line: CommissionLine, vat: VatRate): XmlNode {
  const { article, barcode, name, quantity, price, sum, reward } = line;
  return {
    Ид: goodId(line), Штрихкод: barcodeIn(barcode), Артикул: article.slice(0, 255), Наименование: name || article || NAMELESS, БазоваяЕдиница: PIECES,
    ЦенаЗаЕдиницу: amount(price), Количество: quantity, Сумма: amount(sum), Единица: PIECE_CODE, Коэффициент: 1,
    ДополнительныеДанные: requisites({ [OF_LINE.price]: amount(price), [OF_LINE.sum]: amount(sum), [OF_LINE.reward]: amount(reward) }),
    // The schema knows numbers only: where no tax is paid, nothing is said of it.
    Налоги: vat === 'none' ? null : { Налог: { Наименование: VAT, УчтеноВСумме: true, Сумма: amount(vatIn(sum, vat)), Ставка: vat } },
  };
}
