import { historyChoices, historyDaysOf } from '../../../src/app/refresh/history';
import { datasetById } from '../../../src/datasets';

const NOW = Date.parse('2026-11-23T06:00:00Z');

test.each<[string, number | undefined, number]>([
  ['orders', undefined, 180], ['orders', 14, 14], ['orders', 365, 180], ['orderFeed', undefined, 31], ['orderFeed', 90, 31],
  ['finance', undefined, 90], ['finance', 730, 730], ['finance', 5000, 1029], ['stocks', undefined, 90],
])('%s with %p days chosen reaches back %i days', (id, historyDays, expected) => {
  const settings = historyDays === undefined ? {} : { historyDays };
  expect(historyDaysOf(datasetById(id), settings, NOW)).toBe(expected);
});

test.each<[string, number[]]>([
  ['orders', [7, 14, 30, 60, 90, 180]], ['orderFeed', [7, 14, 30, 31]], ['finance', [7, 14, 30, 60, 90, 180, 365, 730, 1029]], ['stocks', []],
])('%s offers %j', (id, expected) => {
  expect(historyChoices(datasetById(id), NOW)).toEqual(expected);
});
