import * as fc from 'fast-check';
import { columnsOff, isOn, SETTINGS, type Settings, settingsOf } from '../../../src/app/state/settings';
import { changeState, isUnreadable, keepState } from '../../../src/app/state/keeper';
import { datasetById, DATASET_IDS } from '../../../src/datasets';
import { reportById, REPORT_IDS } from '../../../src/reports';
import { freeLock, memoryStore } from '../../support/memory-store';

/** Somebody has put things to rest, has taken columns off and has let formulas ask. */
const CHOSEN: Settings = {
  datasets: { orders: { isOff: true }, cards: { without: ['title', 'photo'] }, stocks: { everyHours: 3, kept: [] }, finance: { isOff: true, historyDays: 90, edition: 2 } },
  live: ['stocks'], reports: { summary: { isOff: true } }, alerts: {},
};

const file = (text: string) => ({ documentStore: memoryStore({ settings: text }), lock: freeLock });

/** What goes out: datasets and reports at work, columns that are read, datasets that formulas ask for. */
function goingOut({ datasets, reports, live }: Settings): Set<string> {
  const on = DATASET_IDS.filter((id) => isOn(datasetById(id), datasets[id]));
  const columns = on.flatMap((id) => {
    const off = columnsOff(datasetById(id), datasets[id]);
    return datasetById(id).table.columns.filter((column) => !off.includes(column.id)).map((column) => `${id} ${column.id}`);
  });
  return new Set([...on, ...columns, ...REPORT_IDS.filter((id) => isOn(reportById(id), reports[id])).map((id) => `report ${id}`), ...live.map((id) => `live ${id}`)]);
}

const text = () => {
  const { documentStore, ...others } = { ...file('v1 {}') };
  keepState({ documentStore, ...others }, SETTINGS, CHOSEN);
  return documentStore.values['settings'] as string;
};

const beyond = (stored: string): string[] => {
  const before = goingOut(CHOSEN);
  return [...goingOut(settingsOf(file(stored)))].filter((one) => !before.has(one));
};

it('wherever the text breaks off, nothing goes out that did not go out before', () => {
  const whole = text();
  for (let length = 1; length < whole.length; length += 1) expect([length, beyond(whole.slice(0, length))]).toEqual([length, []]);
});

it('whatever stands in the place of a choice, nothing goes out that did not go out before', () => {
  const places = ['datasets', 'datasets.orders', 'datasets.orders.isOff', 'datasets.cards', 'datasets.cards.without', 'datasets.cards.without.0', 'datasets.stocks.kept', 'datasets.finance.isOff', 'live', 'reports', 'reports.summary', 'reports.summary.isOff'];
  const odd = fc.oneof(fc.constantFrom<unknown>(null, 'yes', 5, 0.5, [null], [5], { odd: 1 }), fc.string());
  fc.assert(fc.property(fc.constantFrom(...places), odd, (place, value) => {
    const stored = JSON.parse(text().slice('v1 '.length)) as Record<string, unknown>;
    const path = place.split('.');
    const parent = path.slice(0, -1).reduce<Record<string, unknown>>((at, name) => at[name] as Record<string, unknown>, stored);
    const name = path[path.length - 1] as string;
    // A text is a column's id: another one that is none takes nothing off and is what somebody may have chosen.
    if (name === '0' && typeof value === 'string') return;
    if (place === 'live' && Array.isArray(value)) return;
    parent[name] = value;
    expect(beyond(`v1 ${JSON.stringify(stored)}`)).toEqual([]);
  }), { numRuns: 300 });
});

it.each(['v99 {"datasets":{}}', 'v1/2 mark {"datasets":{}}', '', 'v1 null', 'v1 {}', 'nothing of ours'])('of %p nothing is at work, and it says so', (stored) => {
  const services = file(stored);
  expect([goingOut(settingsOf(services)).size, isUnreadable(services, SETTINGS)]).toEqual([0, true]);
});

it('a choice of a newer kind puts its dataset to rest', () => {
  expect(isOn(datasetById('cards'), settingsOf(file('v1 {"datasets":{"cards":{"onlyFor":["me"]}}}')).datasets.cards)).toBe(false);
});

it('what nothing is stored under, and what version 0.1.0 stored, is as it was', () => {
  expect(settingsOf({ documentStore: memoryStore() })).toEqual(SETTINGS.usual);
  expect(settingsOf(file('{"isLive":true,"datasets":{"orders":{"isOff":true}}}'))).toEqual({ ...SETTINGS.usual, datasets: { orders: { isOff: true } } });
  expect(settingsOf(file('{}'))).toEqual(SETTINGS.usual);
});

it.each([
  ['of a newer build', { settings: 'v99 {"datasets":{"orders":{"isOff":true}}}' }],
  ['half of which can be read', { settings: 'v1 {"datasets":{"orders":5}}' }],
  ['whose pieces do not fit', { settings: 'v1/2 mark {"datasets":{', 'settings#1': 'v1/2 mark "orders":{}}}' }],
  ['of as many pieces as nobody stores', { settings: 'v1/99999 mark {}' }],
])('the first choice after it keeps the text %s aside', (_, stored: Record<string, string>) => {
  const services = { documentStore: memoryStore({ ...stored }), lock: freeLock };
  const choose = (everyHours: number) => changeState(services, SETTINGS, (now) => ({ ...now, datasets: { ...now.datasets, sales: { everyHours } } }));
  choose(2);
  choose(3);
  expect(isUnreadable(services, SETTINGS)).toBe(false);
  for (const [name, kept] of Object.entries(stored)) expect(services.documentStore.values[`aside.${name}`]).toBe(kept);
});
