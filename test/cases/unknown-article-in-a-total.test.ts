import type { FormulaName } from '../../src/formulas';
import { ask, fileWith } from '../formulas/file';

const file = fileWith({
  orders: [['shop', 'srid', 'nmId', 'supplierArticle'], ['Лавка', 'a', 111, 'ART-1']],
  sales: [['shop', 'saleID', 'nmId', 'supplierArticle'], ['Лавка', 'S1', 111, 'ART-1']],
  finance: [['shop', 'rrdId', 'nmId', 'vendorCode', 'docTypeName', 'quantity', 'forPay'], ['Лавка', '1', 111, 'ART-1', 'Продажа', 1, '5']],
});

describe.each<[FormulaName, number]>([['WB_ORDERS', 1], ['WB_SALES', 1], ['WB_FINANCE', 5], ['WB_PAYOUT', 5]])('%s', (formula, whole) => {
  it.each<[string, string | string[][]]>([['a misprint', 'ART–1x'], ['nothing but misprints', [['ART–1x'], ['нет-такого'], ['']]]])('says so of %s instead of 0', (_what, articles) => {
    expect(() => ask(file, formula, [articles, '', 'итого'])).toThrow(/«ART–1x.*не найден/);
  });

  it.each<[string, string | string[][]]>([['an article', 'ART-1'], ['one among misprints', [['нет'], ['ART-1']]], ['an empty range', [['']]]])('answers for %s', (_what, articles) => {
    expect(ask(file, formula, [articles, '', 'итого'])).toBe(articles[0]?.[0] === '' ? 0 : whole);
  });
});
