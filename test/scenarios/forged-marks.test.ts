import { addOnWorlds } from '../support/add-on-world';
import { Panel } from '../support/panel';

const makeWorld = addOnWorlds({ articles: 2, days: 7, ordersPerDay: 1 }, { datasets: ['cards', 'orders'] });

/** What an editor may write into developer metadata of the file. */
const FORGED = ['', '{', '__proto__', 'null', '[]', '5', '"text"', '{"__proto__":1}', '{"tag":{},"shopId":[],"value":1,"sheetId":"x"}'];

it.each(['wb.stamp', 'wb.memory', 'wb.layout', 'wb.column'])('whatever stands in %s, the panel opens and a refresh ends in the same sheets', async (key) => {
  const world = await makeWorld();
  world.connect();
  world.refresh();
  const { model, workbook } = world.document;
  const [marks, sheets, rows] = [structuredClone(model.metadata), workbook.sheetNames(), world.rows('Заказы').length];
  for (const value of FORGED) {
    model.metadata = structuredClone(marks).map((mark) => (mark.key === key ? { ...mark, value } : mark));
    expect(new Panel(world).view().shops).toHaveLength(1);
    world.host.clock.advance(25 * 3_600_000);
    expect(world.refresh().map(({ state }) => state)).toEqual(['done', 'done']);
    expect([workbook.sheetNames(), world.rows('Заказы').length]).toEqual([sheets, rows]);
  }
});
