import { taxes } from '../../src/reports/taxes';
import { words as english } from '../../src/reports/taxes/en';
import { words as russian } from '../../src/reports/taxes/ru';
import { taxParts, taxRules } from '../../src/reports/taxes/tax-rules';
import { type Fields, tablesOf } from './tables';

const filled = (...rows: Fields[]) => taxRules(tablesOf({ today: 46_350, datasets: {}, reports: { taxes: rows } }));
/** Of 1,000.00 at buyers' prices and a profit of 300.00. */
const taxOn = (day: number, ...rows: Fields[]): number | null => {
  const rule = filled(...rows)(day);
  return rule === null ? null : Math.round(taxParts(rule, { revenue: 10_000_000, profit: 3_000_000 })) / 10_000;
};

describe('the report of taxes', () => {
  it('has a row with words for each kind, and leaves rates to people', () => {
    const rows = taxes().rows(tablesOf({ today: 46_350, datasets: {} }));
    expect(rows.map(({ kind }) => kind)).toEqual(['usnIncome', 'usnProfit', 'npd', 'vat5', 'vat7', 'vat10', 'vat22']);
    expect(rows.every((row) => !('rate' in row) && !('from' in row))).toBe(true);
    for (const words of [russian, english]) {
      for (const column of ['name', 'base'] as const) expect(Object.keys(words.values?.[column] ?? {})).toEqual(rows.map(({ kind }) => kind));
    }
  });
});

describe('rates of a tax', () => {
  const kindsWith = (...rows: Fields[]): unknown[] => taxes().rows(tablesOf({ today: 46_350, datasets: {}, reports: { taxes: rows } })).map(({ kind }) => kind);

  it('have a free row below those that are filled in', () => {
    expect(kindsWith({ kind: 'usnIncome', rate: 0.06, from: '' }).slice(0, 3)).toEqual(['usnIncome', 'usnIncome 2', 'usnProfit']);
    const rows = [{ kind: 'npd', rate: 0.04, from: '' }, { kind: 'npd 2', rate: '', from: 46_200 }, { kind: 'npd 3', rate: '', from: '' }];
    expect(kindsWith(...rows).filter((kind) => String(kind).startsWith('npd'))).toEqual(['npd', 'npd 2', 'npd 3']);
  });

  it.each(['usnIncome 1000000', 'usnIncome x', 'usnIncome -1', 'usnIncome 1.5'])('are not made by the thousand where somebody has spoilt a code: %s', (kind) => {
    expect(kindsWith({ kind, rate: 0.06 })).toHaveLength(8);
  });

  it('hold each from its day, in whatever order they stand', () => {
    const rows: Fields[] = [{ kind: 'usnIncome', rate: 0.06 }, { kind: 'usnIncome 3', rate: 0, from: 46_320 }, { kind: 'usnIncome 2', rate: 0.01, from: 46_200 }];
    expect([46_199, 46_200, 46_319, 46_320].map((day) => taxOn(day, ...rows))).toEqual([60, 10, 10, 0]);
  });

  it('of VAT are inside the price, whichever', () => {
    expect([5, 7, 10, 22].map((rate) => taxOn(46_300, { kind: `vat${rate}`, rate }))).toEqual([47.619, 65.4206, 90.9091, 180.3279]);
  });
});

describe('a tax', () => {
  it.each<[string, Fields[], number | null]>([
    ['none is filled in', [{ kind: 'usnIncome', rate: '' }], null],
    ['USN on income', [{ kind: 'usnIncome', rate: 0.06 }], 60],
    ['a rate in a cell without a format', [{ kind: 'usnIncome', rate: 6 }], 60],
    ['a rate as text', [{ kind: 'usnIncome', rate: '6 %' }], 60],
    ['USN on profit', [{ kind: 'usnProfit', rate: 0.15 }], 45],
    ['NPD', [{ kind: 'npd', rate: 0.04 }], 40],
    ['VAT is inside the price', [{ kind: 'vat5', rate: 0.05 }], 47.619],
    ['USN on income is counted without it', [{ kind: 'vat5', rate: 0.05 }, { kind: 'usnIncome', rate: 0.06 }], 104.7619],
    ['of two the later holds', [{ kind: 'vat7', rate: 0.07, from: 46_200 }, { kind: 'vat5', rate: 0.05 }], 65.4206],
    ['one that has not begun does not', [{ kind: 'vat7', rate: 0.07, from: 46_400 }, { kind: 'vat5', rate: 0.05 }], 47.619],
    ['one that has not begun is no tax yet', [{ kind: 'npd', rate: 0.04, from: 46_400 }], 0],
    ['one ends with a rate of nothing', [{ kind: 'usnIncome', rate: 0.06 }, { kind: 'npd', rate: 0, from: 46_200 }], 0],
    ['of two that begin on one day the lower holds', [{ kind: 'usnIncome', rate: 0.06 }, { kind: 'usnProfit', rate: 0.15 }], 45],
    ['a day that is no date is not guessed', [{ kind: 'npd', rate: 0.04, from: 'весна' }], null],
    ['nor is a kind that people have added', [{ kind: 'ausn', rate: 0.08 }], null],
  ])('%s', (_what, rows, expected) => {
    expect(taxOn(46_300, ...rows)).toBe(expected);
  });

  it.each<[number | string, number]>([['0,5 %', 0.005], ['0.5%', 0.005], ['6 %', 0.06], ['6', 0.06], [6, 0.06], [0.06, 0.06], ['0,06', 0.06], ['0 %', 0], ['99,9 %', 0.999]])('reads a rate of %j as people mean it', (rate, share) => {
    expect(filled({ kind: 'usnIncome', rate })(46_300)?.rate).toBeCloseTo(share, 9);
  });

  it('knows two rates of one tax, each from its day', () => {
    const ruleOf = filled({ kind: 'usnIncome', rate: 0.06, from: 46_000 }, { kind: 'usnIncome', rate: 0.07, from: 46_350 });
    expect([ruleOf(46_349)?.rate, ruleOf(46_350)?.rate]).toEqual([0.06, 0.07]);
  });

  it('is one object for all days that have the same', () => {
    const ruleOf = filled({ kind: 'vat5', rate: 0.05, from: 46_000 }, { kind: 'vat7', rate: 0.07, from: 46_200 });
    expect(ruleOf(46_000)).toBe(ruleOf(46_199));
    expect(ruleOf(46_200)).not.toBe(ruleOf(46_199));
  });
});

describe('what people fill in as a rate', () => {
  it.each<[string, Fields]>([
    ['', { rate: '', from: '' }],
    ['counted', { rate: 0.06, from: '' }], ['counted', { rate: '6 %', from: '' }], ['counted', { rate: 6, from: 46_000 }], ['counted', { rate: 0, from: 46_000 }],
    ['noRate', { rate: 'шесть', from: '' }], ['noRate', { rate: '', from: 46_000 }], ['noRate', { rate: '#REF!', from: '' }],
    ['tooMuch', { rate: 600, from: '' }], ['tooMuch', { rate: -0.06, from: '' }],
    ['noDay', { rate: 0.06, from: 'январь' }],
  ])('is told to be «%s», and counts only then: %j', (state, given) => {
    const rows = [{ kind: 'usnIncome', ...given }];
    const [row] = taxes().rows(tablesOf({ today: 46_350, datasets: {}, reports: { taxes: rows } }));
    expect(row?.['state']).toBe(state);
    expect(filled(...rows)(46_300) === null).toBe(state !== 'counted');
  });

  it('has words for every state', () => {
    for (const words of [russian, english]) expect(Object.keys(words.values?.state ?? {})).toEqual(['counted', 'noRate', 'tooMuch', 'noDay']);
  });
});
