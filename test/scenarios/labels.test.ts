import type { LabelChoice, LabelPage } from '../../src/app/labels/view';
import { withoutCode } from '../../local/start/without-code';
import { chooseDatasets } from '../support/choices';
import { type AddOnWorld, addOnWorlds } from '../support/add-on-world';

const makeWorld = addOnWorlds({ articles: 12, days: 6, ordersPerDay: 300, seed: 7, plain: true });

function call(world: AddOnWorld, name: string, ...args: unknown[]): unknown {
  const result = world.host.run(name, args, { document: world.document, user: world.user, mode: 'sidebar' });
  if (result.kind === 'ok') return result.value;
  throw new Error(result.kind === 'error' ? withoutCode(result.message) : result.why);
}

it('draws labels of what the sheets of orders and supplies show, a hundred a call, and of nothing else', async () => {
  const world = await makeWorld();
  chooseDatasets(world, ['cards', 'fbsOrders', 'fbsSupplies', 'fbsBoxes', 'dbwOrders', 'dbsOrders']);
  world.connect();
  world.refresh();
  const choices = call(world, 'labelChoices') as LabelChoice[];
  const kinds = [...new Set(choices.map(({ id }) => id.split(' ')[0]))].sort();
  expect(kinds).toEqual(expect.arrayContaining(['boxes', 'orders', 'supply']));
  for (const kind of kinds) {
    const { id, count } = choices.find((choice) => choice.id.startsWith(`${kind} `)) as LabelChoice;
    const names: string[] = [];
    for (let from: number | null = 0; from !== null;) {
      const page = call(world, 'labelPage', id, kind === 'dbs' ? 'pdf' : 'png', from) as LabelPage;
      expect(page.files.length).toBeLessThanOrEqual(100);
      names.push(...page.files.map(({ name }) => name));
      from = page.next;
    }
    expect([kind, names.length, new Set(names).size]).toEqual([kind, count, count]);
  }
  expect(() => call(world, 'labelPage', 'orders another-shop WB-GI-1', 'png', 0)).toThrow();
  expect(() => call(world, 'labelPage', choices[0]?.id, 'zplv', 0)).toThrow();
});
