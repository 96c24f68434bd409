import { ACTION_IDS, actionById } from '../../../src/actions';
import { ACTION_EXAMPLES } from '../../support/action-examples';
import { enterExample, withDraft } from '../../support/actions';
import { addOnWorlds } from '../../support/add-on-world';

const USUAL = { articles: 12, days: 30, ordersPerDay: 4, seed: 7, plain: true };

/** What is scheduled is sent by mandates, which have tests of their own. */
describe.each(ACTION_IDS.filter((id) => actionById(id).isScheduled !== true))('%s', (id) => {
  const { datasets, shop = USUAL, isShownOtherwise } = ACTION_EXAMPLES[id];
  const makeWorld = addOnWorlds(shop);
  const { cannotUndo, isUnseen } = actionById(id);

  it(`is drafted, checked, confirmed and shown by WB${cannotUndo === undefined ? ', and goes back' : ''}`, async () => {
    const world = await makeWorld();
    const page = withDraft(world, id, datasets);
    enterExample(world, id);
    const { plan } = page.check(id);
    const changes = plan?.changes ?? 0;
    expect([plan?.refused, changes > 0]).toEqual([[], true]);
    const sent = page.send();
    expect(sent.plan).toMatchObject({ ending: 'Отправлено.', counts: { sent: changes, done: changes, refused: 0, waiting: 0, unknown: 0 } });
    // What WB does not show may be sent as often as a person wants.
    expect(page.check(id).plan).toMatchObject(isUnseen === true || isShownOtherwise === true ? { changes } : { changes: 0, same: changes });
    if (cannotUndo !== undefined) return;
    page.drive(page.wish({ kind: 'undo', plan: sent.journal[0]?.plan as string }));
    expect(page.send().plan).toMatchObject({ hasGoneWell: true, counts: { done: changes } });
    // What WB shows again is what it showed at first: the draft asks for the same changes.
    expect(page.check(id).plan).toMatchObject({ changes });
  });

  if (isUnseen === true) return;

  it('is called done by nobody where WB takes it and changes nothing', async () => {
    const world = await makeWorld();
    const page = withDraft(world, id, datasets);
    enterExample(world, id);
    await world.wb.settings({ isForgetful: true });
    page.check(id);
    expect(page.send().plan?.counts).toMatchObject({ done: 0 });
  });
});
