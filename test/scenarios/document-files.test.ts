import { addOnWorlds } from '../support/add-on-world';
import { Panel } from '../support/panel';

const makeWorld = addOnWorlds({ articles: 3, days: 30, ordersPerDay: 2 }, { datasets: ['documents'] });

it('a document of the sheet is downloaded by whoever has a token, and nothing else can be asked for', async () => {
  const world = await makeWorld();
  world.connect();
  world.refresh();
  const panel = new Panel(world);
  const { documents } = panel.page('documents');
  expect(documents.map(({ shop }) => shop)).toEqual(documents.map(() => world.sid));
  expect(documents[0]).toMatchObject({ text: expect.stringMatching(/^\d\d\.\d\d\.\d{4} /), extension: 'zip' });
  const [{ id = '' } = {}] = documents;
  expect(panel.documentFile(world.sid, id)).toEqual({ name: expect.stringMatching(/\.zip$/), base64: expect.stringMatching(/^UEsFBg/) });
  expect(() => panel.documentFile(world.sid, 'act-of-another-1')).toThrow(/no such document/);
  expect(() => panel.documentFile('another shop', id)).toThrow(/no such document/);
  // Five at once, then one in ten seconds.
  expect(() => Array.from({ length: 5 }, () => panel.documentFile(world.sid, id))).toThrow('WB сейчас не отдаёт этот файл.');
  world.host.clock.advance(20_000);
  expect(panel.documentFile(world.sid, id).base64).not.toBe('');
  expect(await world.refusals()).toEqual([]);
  const stranger = world.host.createUser('editor@example.com', { locale: 'ru' });
  world.document.addEditor(stranger);
  const another = new Panel(world, stranger);
  expect(another.page('documents').documents).toEqual([]);
  expect(() => another.documentFile(world.sid, id)).toThrow(/no such document/);
});
