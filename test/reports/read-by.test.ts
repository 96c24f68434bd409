import { readBy, reportById } from '../../src/reports';

describe('reports that a report reads', () => {
  it('are those that these read, too, each once', () => {
    expect(readBy(reportById('profitByMonth'))).toEqual(['costs', 'taxes', 'profitRules', 'profit', 'costHistory']);
    expect(readBy(reportById('costs'))).toEqual(['costs', 'costHistory']);
    expect(readBy(reportById('costHistory'))).toEqual(['costHistory', 'costs']);
    expect(readBy({ reads: ['no such report'] })).toEqual([]);
    expect(readBy({})).toEqual([]);
  });
});
