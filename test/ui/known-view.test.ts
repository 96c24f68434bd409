import type { PanelView } from '../../src/app/panel/view';
import { knownView } from '../../src/ui/known-view';

/** A server that answers when the test says so, with the switches as they were when it did the call. */
function server(account = 'seller@example.com') {
  const isOn: Record<string, boolean> = { prices: true, stocks: true };
  const asked: { name: string; answer(by?: string): void; fail(): void }[] = [];
  const view = (by: string): PanelView => ({ account: by, datasets: Object.entries(isOn).map(([id, on]) => ({ id, isOn: on })) }) as unknown as PanelView;
  const ask = (name: string, change?: { id: string; isOn: boolean }) => new Promise((resolve, reject) => {
    const before = { ...isOn };
    asked.push({
      name: change === undefined ? name : `${name} ${change.id} ${change.isOn}`,
      answer(by = account) {
        if (change !== undefined) isOn[change.id] = change.isOn;
        resolve(change !== undefined ? view(by) : { ...view(by), datasets: Object.entries(before).map(([id, on]) => ({ id, isOn: on })) });
      },
      fail: () => reject({ code: 'STORE_BUSY', text: 'busy' }),
    });
  });
  return { asked, known: knownView(ask as never) };
}

async function opened() {
  const { asked, known } = server();
  const looked = known.look();
  asked[0]?.answer();
  await looked;
  const shown = () => known.expected().datasets.filter((one) => one.isOn).map((one) => one.id);
  const change = (id: string, isOn: boolean) => known.save({ kind: 'dataset', id, isOn }).catch((failure) => failure.code);
  return { asked, known, shown, change };
}

/** Lets what was answered arrive. */
const arrive = () => new Promise((resolve) => setImmediate(resolve));

it('shows a change at once and saves the next one after it', async () => {
  const { asked, known, shown, change } = await opened();
  change('prices', false);
  change('stocks', false);
  await arrive();
  expect(shown()).toEqual([]);
  expect(asked.map(({ name }) => name)).toEqual(['panelView', 'panelChange prices false']);
  asked[1]?.answer();
  await arrive();
  expect(shown()).toEqual([]);
  asked[2]?.answer();
  await arrive();
  expect([shown(), known.isSaving()]).toEqual([[], false]);
});

it('keeps a switch as it was put last while the answer of the former change comes in', async () => {
  const { asked, shown, change } = await opened();
  change('prices', false);
  change('prices', true);
  await arrive();
  asked[1]?.answer();
  await arrive();
  expect(shown()).toEqual(['prices', 'stocks']);
  asked[2]?.answer();
  await arrive();
  expect(shown()).toEqual(['prices', 'stocks']);
});

it('takes back what was not saved, and only that', async () => {
  const { asked, shown, change } = await opened();
  const failed = change('prices', false);
  change('stocks', false);
  await arrive();
  asked[1]?.fail();
  expect(await failed).toBe('STORE_BUSY');
  await arrive();
  expect(shown()).toEqual(['prices']);
  asked[2]?.answer();
  await arrive();
  expect(shown()).toEqual(['prices']);
});

it('does not go back to what was asked before a change was saved', async () => {
  const { asked, known, shown, change } = await opened();
  const looked = known.look();
  change('prices', false);
  await arrive();
  asked[2]?.answer();
  await arrive();
  asked[1]?.answer();
  await looked;
  expect(shown()).toEqual(['stocks']);
});

it('refuses the answer of somebody else, and keeps what it knows', async () => {
  const { asked, known } = await opened();
  const looked = known.look().catch((failure) => failure);
  asked[1]?.answer('other@example.com');
  expect(await looked).toEqual({ code: 'OTHER_ACCOUNT', text: 'other@example.com' });
  expect(known.expected().account).toBe('seller@example.com');
});
