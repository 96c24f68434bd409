import { addOnWorlds } from '../support/add-on-world';

const makeWorld = addOnWorlds({ articles: 2, days: 7, ordersPerDay: 1 }, { datasets: ['cards', 'orders'] });

/** So many letters does a person read in the note of a cell. */
const READABLE = 500;
const LONG = 'ж'.repeat(6_000);

it('a cell of 6,000 letters in any argument of a formula ends in an answer or in a sentence that can be read to its end', async () => {
  const world = await makeWorld();
  world.connect();
  world.refresh();
  const { document, host, user } = world;
  const names = ['WB_STOCKS', 'WB_ORDERS', 'WB_SALES', 'WB_TABLE', 'WB_PRICE', 'WB_BALANCE', 'WB_UPDATED', 'WB_CARD', 'WB_FINANCE', 'WB_COVER'];
  const answers = names.flatMap((name) => Array.from({ length: 6 }, (_, at) => {
    const result = host.run(name, Array.from({ length: at + 1 }, (_argument, nth) => (nth === at ? LONG : '')), { document, user, mode: 'customFunction' });
    return { call: `${name} ${at}`, kind: result.kind, message: result.kind === 'error' ? result.message : '' };
  }));
  expect(answers.filter(({ kind }) => kind === 'error').length).toBeGreaterThan(20);
  expect(answers.filter(({ kind, message }) => kind === 'killed' || message.length > READABLE).map(({ call, message }) => `${call}: ${message.length}`)).toEqual([]);
});
