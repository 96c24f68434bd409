import type { LabelChoice, LabelPage } from '../../src/app/labels/view';
import { type ActionsPage, enter, withDraft } from '../support/actions';
import { type AddOnWorld, addOnWorlds } from '../support/add-on-world';

const makeWorld = addOnWorlds({ articles: 12, days: 3, ordersPerDay: 300, seed: 6, plain: true });
const SHEET = 'Провести заказы';

function call<T>(world: AddOnWorld, name: string, ...args: unknown[]): T {
  const result = world.host.run(name, args, { document: world.document, user: world.user, mode: 'sidebar' });
  if (result.kind !== 'ok') throw new Error(JSON.stringify(result));
  return result.value as T;
}

/** Orders that are new on the draft move on, and the sheets show it. */
function moveOn(world: AddOnWorld, page: ActionsPage, to: string, isMoved: (scheme: string, status: string) => boolean): void {
  const statuses = world.rows(SHEET, 'Сейчас').map(([cell]) => String(cell));
  enter(world, SHEET, 'Что сделать', world.rows(SHEET, 'Схема').map(([scheme], at) => (isMoved(String(scheme), statuses[at] as string) ? to : '')));
  page.check('steerOrders');
  expect(page.send().plan).toMatchObject({ hasGoneWell: true });
  world.host.clock.advance(3_600_000);
  world.refresh();
  page.wish({ kind: 'draft', action: 'steerOrders' });
}

describe('labels of orders that couriers take', () => {
  const assembled = async (): Promise<{ world: AddOnWorld; page: ActionsPage }> => {
    const world = await makeWorld();
    const page = withDraft(world, 'steerOrders', ['cards', 'dbsOrders', 'dbwOrders']);
    expect(call<LabelChoice[]>(world, 'labelChoices').filter(({ id }) => id.split(' ')[2] === 'new')).toEqual([]);
    moveOn(world, page, 'на сборку', (_scheme, status) => status === 'Новое');
    await world.wb.clearLog();
    return { world, page };
  };
  /** What WB was asked to draw: in which form, of how many. */
  const drawn = async (world: AddOnWorld): Promise<string[]> => (await world.wb.log()).filter(({ path }) => path.includes('/stickers')).map(({ path, query }) => `${path} ${JSON.stringify(query)}`);
  const choiceOf = (world: AddOnWorld, kind: string): LabelChoice => call<LabelChoice[]>(world, 'labelChoices').find(({ id }) => id.startsWith(`${kind} `)) as LabelChoice;

  it('of WB come as pictures, in assembly and on their way', async () => {
    const { world, page } = await assembled();
    const choice = choiceOf(world, 'dbw');
    expect(choice.text).toBe('Заказы DBW');
    for (const format of ['png', 'svg']) {
      const { files } = call<LabelPage>(world, 'labelPage', choice.id, format, 0);
      expect([files.length, new Set(files.map(({ name }) => name.split('.')[1]))]).toEqual([Math.min(100, choice.count), new Set([format])]);
    }
    moveOn(world, page, 'в доставку', (scheme, status) => scheme === 'DBW' && status === 'На сборке');
    const onTheWay = call<LabelChoice[]>(world, 'labelChoices').filter(({ id }) => id.startsWith('dbw '));
    expect(onTheWay.map(({ id }) => id.split(' ')[2])).toEqual(['complete']);
  });

  it('of the seller come as PDF, and only for those that go to a point of issue', async () => {
    const { world } = await assembled();
    const statuses = world.rows('Задания DBS', 'Статус').map(([cell]) => String(cell));
    const ways = world.rows('Задания DBS', 'Доставка').map(([cell]) => String(cell)).filter((_way, at) => statuses[at] === 'На сборке');
    const choice = choiceOf(world, 'dbs');
    expect(choice.count).toBe(ways.filter((way) => way === 'До ПВЗ').length);
    expect([choice.count > 0, choice.count < ways.length]).toEqual([true, true]);
    // WB draws those of DBS as PDF alone, whatever is asked for.
    const { files } = call<LabelPage>(world, 'labelPage', choice.id, 'png', 0);
    expect(files).toHaveLength(choice.count);
    expect(Buffer.from(files[0]?.base64 ?? '', 'base64').toString('latin1')).toMatch(/^%PDF/);
    expect(files[0]?.name).toMatch(/\.pdf$/);
    expect(await drawn(world)).toHaveLength(1);
  });
});
