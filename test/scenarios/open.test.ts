import type { AuthModeName } from '../../local/host/execution/types';
import { type AddOnWorld, addOnWorlds } from '../support/add-on-world';

const makeWorld = addOnWorlds({ articles: 5, days: 7, ordersPerDay: 1 });
const REFUSED = { match: { path: '/api/v1/supplier/orders' }, answer: { status: 400, body: { title: 'bad request', detail: 'no' } } };

describe('opening a file', () => {
  let world: AddOnWorld;
  beforeEach(async () => {
    world = await makeWorld();
    world.connect();
    world.refresh();
    await world.wb.setFaults([REFUSED]);
    world.letHoursPass(3);
  });

  function open(authMode: AuthModeName, user = world.user): string[] {
    const { document, host } = world;
    document.ui.toasts = [];
    expect(host.run('onOpen', [], { document, user, mode: 'open', authMode, event: { authMode } }).kind).toBe('ok');
    expect(document.ui.menus).toHaveLength(1);
    return document.ui.toasts.map(({ message }) => message);
  }

  it('tells once of what the trigger could not refresh, as the journal does', () => {
    const journal = world.journal('Лист', 'Событие', 'Что случилось и что делать').filter(([, event]) => event === 'ошибка');
    expect(journal.length).toBeGreaterThan(0);
    const [, , text] = journal[0] as string[];
    expect(open('LIMITED')).toEqual([`Без вас не обновилось:\nЗаказы: ${text}\nПодробно — в панели и на листе «Журнал».`]);
    expect(open('LIMITED')).toEqual([]);
  });

  it('touches nothing where the add-on is not enabled, and tells later', () => {
    expect(open('NONE')).toEqual([]);
    expect(open('LIMITED')).toHaveLength(1);
  });

  it('is silent after the failure was mended', async () => {
    await world.wb.clearFaults();
    world.letHoursPass(2);
    expect(open('LIMITED')).toEqual([]);
  });

  it('is silent after the panel has told', () => {
    const { document, user, host } = world;
    host.run('panelView', [], { document, user, mode: 'sidebar' });
    expect(open('LIMITED')).toEqual([]);
  });

  it('speaks the language of whoever opens', () => {
    const colleague = world.host.createUser('colleague@example.com', { locale: 'en' });
    world.document.addEditor(colleague);
    expect(open('LIMITED', colleague)).toEqual([expect.stringMatching(/^Not refreshed while you were away:\nOrders: /)]);
  });

  it('builds the menu even where nothing can be read', () => {
    const { document, user, host } = world;
    const run = host.run('onOpen', [], { document, user, mode: 'open', event: { authMode: 'LIMITED' }, documentStores: false });
    expect([run.kind, document.ui.menus.length, document.ui.toasts]).toEqual(['ok', 1, []]);
  });
});
