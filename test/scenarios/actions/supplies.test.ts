import { type ActionsPage, enter, withDraft } from '../../support/actions';
import { addOnWorlds, type AddOnWorld } from '../../support/add-on-world';

const makeWorld = addOnWorlds({ articles: 12, days: 3, ordersPerDay: 300, seed: 7, plain: true });

const FILL = 'Собрать поставки';
const SHIP = 'Способ отгрузки поставок';
const HAND_OVER = 'Отправить поставки';

const column = (world: AddOnWorld, sheet: string, header: string): string[] => world.rows(sheet, header).map(([cell]) => String(cell));
const made = async (world: AddOnWorld, request: string): Promise<number> => (await world.requests()).filter((one) => new RegExp(`^${request}(?:$|[ ?])`).test(one)).length;

/** The draft of another action on the same file, with fresh data. */
function next(world: AddOnWorld, page: ActionsPage, action: string): void {
  world.host.clock.advance(3_600_000);
  world.refresh();
  page.wish({ kind: 'draft', action });
}

async function filled(): Promise<{ world: AddOnWorld; page: ActionsPage; supply: string }> {
  const world = await makeWorld();
  const page = withDraft(world, 'fillSupplies', ['cards', 'sellerWarehouses', 'fbsOrders', 'fbsSupplies']);
  const free = column(world, FILL, 'Сейчас в поставке').map((supply, at) => (supply === '' ? at : -1)).filter((at) => at !== -1).slice(0, 3);
  expect(free.length).toBe(3);
  enter(world, FILL, 'В какую поставку', Array.from({ length: (free[2] as number) + 1 }, (_, at) => (free.includes(at) ? 'Утро 5 декабря' : '')));
  expect(page.check('fillSupplies').plan).toMatchObject({ changes: 3, refusedCount: 0 });
  expect(page.send().plan).toMatchObject({ ending: 'Отправлено.', counts: { sent: 3, done: 3 } });
  next(world, page, 'shipSupplies');
  const at = column(world, SHIP, 'Название').indexOf('Утро 5 декабря');
  return { world, page, supply: column(world, SHIP, 'Поставка')[at] as string };
}

/** Writes beside the supply alone. */
function enterAt(world: AddOnWorld, sheet: string, supply: string, header: string, value: string | number): void {
  enter(world, sheet, header, column(world, sheet, 'Поставка').map((one) => (one === supply ? value : '')));
}

it('a supply is made by its name, once, and its orders are in it', async () => {
  const { world, page, supply } = await filled();
  expect(supply).toMatch(/^WB-GI-\d+$/);
  expect(await made(world, 'POST /api/v3/supplies')).toBe(1);
  page.wish({ kind: 'draft', action: 'fillSupplies' });
  expect(column(world, FILL, 'Сейчас в поставке').filter((one) => one === supply).length).toBe(3);
  // The word still stands there: nothing more is asked of WB.
  expect(page.check('fillSupplies').plan).toMatchObject({ changes: 0, same: 3 });
});

it('a supply goes after its way of shipping is told, and not before', async () => {
  const { world, page, supply } = await filled();
  page.wish({ kind: 'draft', action: 'steerSupplies' });
  enterAt(world, HAND_OVER, supply, 'Что сделать', 'передать в доставку');
  expect(page.check('steerSupplies').plan).toMatchObject({ changes: 1 });
  const refused = page.send();
  expect(refused.plan?.ending).toContain('WB отказался принять всё сразу.');
  page.wish({ kind: 'release' });
  enterAt(world, SHIP, supply, 'Как везём', 'сами');
  expect(page.check('shipSupplies').plan?.refused.map(({ why }) => why)).toEqual(['Заполните и остальные колонки: WB берёт их только вместе.']);
  enterAt(world, SHIP, supply, 'Пункт', 123);
  enterAt(world, SHIP, supply, 'День', '31.13.2026');
  expect(page.check('shipSupplies').plan?.refused.map(({ why }) => why)).toEqual(['Это не день. Впишите его так: 05.12.2026.']);
  enterAt(world, SHIP, supply, 'День', '05.12.2026');
  page.check('shipSupplies');
  const shipped = page.send();
  expect(shipped.plan).toMatchObject({ ending: 'Отправлено.', counts: { sent: 1, done: 1 } });
  expect(shipped.journal[0]?.whyNot).toContain('WB не показывает, что стояло раньше');
  page.check('steerSupplies');
  const gone = page.send();
  expect(gone.plan).toMatchObject({ ending: 'Отправлено.', counts: { done: 1 } });
  expect(gone.journal[0]).toMatchObject({ canUndo: false });
  expect(page.check('steerSupplies').plan).toMatchObject({ changes: 0, same: 1 });
});

it('WB\'s refusal of one supply in a good answer stands beside it', async () => {
  const { world, page, supply } = await filled();
  enterAt(world, SHIP, supply, 'Как везём', 'сами');
  enterAt(world, SHIP, supply, 'Пункт', 123);
  enterAt(world, SHIP, supply, 'День', '05.12.2026');
  page.check('shipSupplies');
  const answer = { results: [{ supplyId: supply, error: { code: 'InvalidShippingDt', detail: 'Invalid shipping date' } }] };
  await world.wb.setFaults([{ match: { path: '/api/marketplace/v3/fbs/supplies/shipping-method' }, answer: { status: 200, body: answer } }]);
  expect(page.send().plan).toMatchObject({ counts: { sent: 1, done: 0, refused: 1 }, wbRefused: [{ why: 'Invalid shipping date' }] });
});
