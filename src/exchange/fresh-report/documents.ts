import { inKopecks, partsIn } from '../../wb/money/amount';
import type { Commission, CommissionLine } from '../commission/commission';
import { vatIn, type VatRate } from '../commission/vat';
import { momentText, numbered } from '../fresh/answer';
import type { Parties } from '../fresh/parties';
import { type FreshGood, goodKeys, type freshGoods } from '../fresh/their-goods';
import { COMMENT, NOT_COUNTED, RATES, SALES_REPORT } from '../fresh/wire-words';

/** Everything that a document is made of. */
export interface Handed {
  commission: Commission;
  parties: Parties;
  vat: VatRate;
  rewardVat: VatRate;
  find: ReturnType<typeof freshGoods>;
  today: number;
}

/** What both documents have in common. Neither is posted: what a form would fill in, its form fills in when the accountant posts it. */
function head({ commission: { reportId, to, sold, returned }, parties: { organization, agent, currency }, today }: Handed) {
  const day = momentText(Math.min(to, today));
  return {
    Date: day, Posted: false, Организация_Key: organization, Контрагент_Key: agent, ВалютаДокумента_Key: currency,
    НомерВходящегоДокумента: reportId, ДатаВходящегоДокумента: day, Комментарий: `${COMMENT} ${reportId}`, СуммаВключаетНДС: true,
    СпособРасчетаКомиссионногоВознаграждения: NOT_COUNTED,
    СуммаДокумента: total(sold, 'sum'), СуммаВознаграждения: inKopecks(partsIn(total(sold, 'reward')) - partsIn(total(returned, 'reward'))),
  };
}

/** 1С:Бухгалтерия: rates are words there. */
export function accountingReport(handed: Handed) {
  const { commission: { sold, returned }, parties: { contract }, vat, rewardVat, find } = handed;
  const rowOf = (line: CommissionLine) => ({
    ...rowIn(line, find), СтавкаНДС: RATES[vat], СуммаНДС: vatIn(line.sum, vat), СуммаНДСВознаграждения: vatIn(line.reward, rewardVat),
  });
  return {
    ...head(handed), ДоговорКонтрагента_Key: contract, ВидОперации: SALES_REPORT, УдержатьВознаграждение: true, СтавкаНДСВознаграждения: RATES[rewardVat],
    Товары: numbered(sold.map(rowOf)), ТоварыВозвращенные: numbered(returned.map(rowOf)),
  };
}

/** 1С:УНФ: rates are things of a list of the seller's own, so they are left to the document. */
export function tradeReport(handed: Handed) {
  const { commission: { sold, returned }, parties: { contract }, find } = handed;
  const rowOf = (line: CommissionLine) => ({ ...rowIn(line, find), Всего: line.sum });
  return {
    ...head(handed), Договор_Key: contract, УдержатьКомиссионноеВознаграждение: true, СуммаДокументаВозврат: total(returned, 'sum'), СуммаВознагражденияВозврат: total(returned, 'reward'),
    Запасы: numbered(sold.map(rowOf)), ЗапасыВозвраты: numbered(returned.map(rowOf)),
  };
}

function rowIn(line: CommissionLine, find: Handed['find']) {
  const { quantity, price, sum, reward } = line;
  return { ...goodKeys(find(line) as FreshGood), Количество: quantity, Цена: price, Сумма: sum, СуммаВознаграждения: reward };
}

function total(lines: readonly CommissionLine[], of: 'sum' | 'reward'): number {
  return inKopecks(lines.reduce((all, line) => all + partsIn(line[of]), 0));
}
