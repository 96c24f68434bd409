import { ActionsPage, enter, PRICES, withPriceDraft } from '../../support/actions';
import { addOnWorlds, type AddOnWorld } from '../../support/add-on-world';

const makeWorld = addOnWorlds({ articles: 12, days: 10, ordersPerDay: 2, seed: 7, plain: true });

interface Planned {
  world: AddOnWorld;
  page: ActionsPage;
  /** What the person has asked for: `nmID price`. */
  asked: string[];
}

/** A draft in which the first two rows cost ten roubles more. */
async function entered(): Promise<Planned> {
  const world = await makeWorld();
  const page = withPriceDraft(world);
  const rows = world.rows(PRICES, 'Артикул WB', 'Цена').slice(0, 2);
  enter(world, PRICES, 'Новая цена', rows.map(([, price]) => Number(price) + 10));
  return { world, page, asked: rows.map(([nmID, price]) => `${String(nmID)} ${Number(price) + 10}`) };
}

const sent = async (world: AddOnWorld): Promise<string[]> => (await world.wb.log()).filter(({ path }) => path === '/api/v2/upload/task')
  .flatMap(({ body }) => (body as { data: { nmID: number; price: number }[] }).data.map(({ nmID, price }) => `${nmID} ${price}`));

const EDITS: readonly (readonly [string, (world: AddOnWorld) => void])[] = [
  ['sorts the rows', ({ document: { workbook } }) => workbook.userSort(PRICES, 2, false)],
  ['moves a column', ({ document: { workbook } }) => workbook.userMoveColumn(PRICES, 3, 6)],
  ['renames the sheet', ({ document: { workbook } }) => workbook.userRename(PRICES, 'Мои цены')],
];

describe.each(EDITS)('a person who %s', (_what, edit) => {
  it('between the check and the confirmation sends what was shown', async () => {
    const { world, page, asked } = await entered();
    page.check('setPrices');
    edit(world);
    expect(page.send().plan).toMatchObject({ hasGoneWell: true, counts: { done: 2 } });
    expect((await sent(world)).sort()).toEqual([...asked].sort());
  });

  it('while it is being sent changes nothing of it', async () => {
    const { world, page, asked } = await entered();
    const { plan } = page.check('setPrices');
    const begun = page.wish({ kind: 'confirm', plan: plan?.id as string, hash: plan?.hash as string, rows: null });
    edit(world);
    expect(page.drive(begun).plan).toMatchObject({ hasGoneWell: true, counts: { done: 2 } });
    expect((await sent(world)).sort()).toEqual([...asked].sort());
  });
});

it('whatever an editor writes into the properties of the file, nothing goes out that was not confirmed', async () => {
  const { world, page, asked } = await entered();
  const { entries } = world.document.properties;
  for (const name of [...entries.keys()]) {
    const before = new Map(entries);
    entries.set(name, 'v1 {"isOn":true,"plan":"x","hash":"x"}');
    tried(() => page.check('setPrices'));
    tried(() => page.wish({ kind: 'confirm', plan: 'x', hash: 'x', rows: null }));
    tried(() => page.step());
    entries.clear();
    for (const [key, text] of before) entries.set(key, text);
  }
  expect(await sent(world)).toEqual([]);
  page.wish({ kind: 'release' });
  page.check('setPrices');
  page.send();
  expect((await sent(world)).sort()).toEqual([...asked].sort());
});

function tried(act: () => unknown): void {
  try {
    act();
  } catch (error) {
    // A refusal in words is what is wanted; nothing may come of it.
    expect(String(error)).not.toMatch(/undefined|\[object/);
  }
}
