import { readOptions } from '../../../local/start/options';
import { DATASET_IDS } from '../../../src/datasets';
import { addOnWorlds } from '../../support/add-on-world';

it.each<[string[], unknown]>([
  [[], null], [['--all'], 'all'], [['--datasets', 'orders, stocks'], ['orders', 'stocks']],
])('%j chooses %j', (args, datasets) => {
  expect(readOptions(args, {}).datasets).toEqual(datasets);
});

it('does not take both', () => {
  expect(() => readOptions(['--all', '--datasets', 'orders'], {})).toThrow('--all and --datasets exclude each other');
});

describe('a run', () => {
  const makeWorld = addOnWorlds({ articles: 2, days: 7, ordersPerDay: 1 }, { datasets: null });

  it.each<[string, readonly string[] | 'all', readonly string[]]>([
    ['what was named and nothing else', ['balance', 'orders'], ['orders', 'balance']],
    ['every dataset there is', 'all', DATASET_IDS],
  ])('refreshes %s', async (_, wanted, ids) => {
    const world = await makeWorld();
    world.connect();
    world.addOn.chooseDatasets(wanted);
    expect(world.addOn.startRefresh().datasets.map(({ id }) => id)).toEqual(ids);
  });

  it('makes every report with all datasets', async () => {
    const { addOn } = await makeWorld();
    const isOn = () => (addOn.call('panelView') as { reports: { isOn: boolean }[] }).reports.map((report) => report.isOn);
    addOn.switchOn(['orders']);
    expect(isOn()).toContain(false);
    addOn.switchOn('all');
    expect(isOn()).not.toContain(false);
  });

  it('is refused an id that is none, and told all that are', async () => {
    const { addOn } = await makeWorld();
    expect(() => addOn.chooseDatasets(['orders', 'order'])).toThrow(`no dataset order; there are ${DATASET_IDS.join(', ')}`);
  });
});
