import type { ExchangeTables, Finding, Sum } from '../exchange';
import { findingsOf, sumsOf } from '../wb-report/totals';
import type { Commission } from './commission';
import { vatIn, type VatRate } from './vat';
import { inKopecks, partsIn } from '../../wb/money/amount';

/** What is to be said of a report of an agent, whichever file it goes into. */
export function commissionFindings(tables: ExchangeTables, commissions: readonly Commission[]): Finding[] {
  const currencies = commissions.map(({ currency }) => currency);
  const nameless = commissions.flatMap(({ sold, returned }) => [...sold, ...returned]).filter(({ nmId, barcode }) => nmId === '' && barcode === '').length;
  const others = [...new Set(commissions.flatMap((one) => one.others.map(({ operation }) => operation)))];
  return [
    ...(currencies.length > 1 ? [{ code: 'currencies', details: { currencies: currencies.join(', ') } }] : []),
    ...commissions.flatMap(({ reportId, currency, totals }) => findingsOf(tables, reportId, currency, totals)),
    ...(nameless > 0 ? [{ code: 'nameless', details: { count: nameless } }] : []),
    ...(others.length > 0 ? [{ code: 'others', details: { operations: others.join('; ') } }] : []),
  ];
}

/** How the lines come to «Реализовано»: every part of the way, rounding as well. */
export function commissionSums({ currency, sold, returned, others, totals, rounding }: Commission, vat: VatRate): Sum[] {
  const sum = (amounts: readonly number[]): number => amounts.reduce((all, amount) => all + partsIn(amount), 0);
  const [goods, back] = [sum(sold.map((line) => line.sum)), sum(returned.map((line) => line.sum))];
  const taxes = sum(sold.map((line) => vatIn(line.sum, vat))) - sum(returned.map((line) => vatIn(line.sum, vat)));
  const ofTotal = partsIn(vatIn(inKopecks(goods - back), vat));
  const shown = [
    { id: 'goods', parts: goods }, { id: 'back', parts: back }, { id: 'others', parts: sum(others.map(({ retailAmount }) => retailAmount)) }, { id: 'rounding', parts: partsIn(rounding.sum) },
    ...sumsOf(totals, currency).filter(({ id }) => id === 'retailAmount'),
    { id: 'reward', parts: sum(sold.map(({ reward }) => reward)) - sum(returned.map(({ reward }) => reward)) }, { id: 'rewardRounding', parts: partsIn(rounding.reward) },
    { id: 'vat', parts: taxes }, { id: 'vatRounding', parts: taxes - ofTotal },
  ];
  const isSaid = ({ id, parts }: { id: string; parts: number }): boolean => parts !== 0 || id === 'goods' || id === 'retailAmount';
  return shown.filter(isSaid).map(({ id, parts }) => ({ id, parts, currency }));
}
