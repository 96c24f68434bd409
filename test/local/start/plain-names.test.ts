import { readOptions } from '../../../local/start/options';
import { addOnWorlds } from '../../support/add-on-world';

/** What a newcomer sees of `npm start`: nothing that looks like a formula or like somebody's mistake. */
const makeWorld = addOnWorlds({ articles: 30, days: 30, ordersPerDay: 5, plain: true }, { datasets: null });

it('a plain shop has no text that a spreadsheet would spoil', async () => {
  expect(readOptions([], {}).odd).toBe(false);
  expect(readOptions(['--odd'], {}).odd).toBe(true);
  const world = await makeWorld();
  world.connect();
  world.addOn.chooseDatasets('all');
  world.refresh();
  const texts = world.document.model.sheets.filter(({ name }) => name !== 'Старт')
    .flatMap(({ name }) => world.document.workbook.rows(name).flat().filter((cell): cell is string => typeof cell === 'string'));
  expect(texts.length).toBeGreaterThan(500);
  expect(texts.filter((text) => /^[=+@']|^-.|<\w|[\u0590-\u05ff\t\n]|^(?:TRUE|FALSE|\d+%|\d\d?[./]\d\d?(?:[./]\d+)?)$/.test(text))).toEqual([]);
});
