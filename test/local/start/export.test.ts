import { requireExport } from '../../../local/start/export';
import { addOnWorlds } from '../../support/add-on-world';

describe('what --export takes', () => {
  const makeWorld = addOnWorlds({ articles: 1, days: 2, ordersPerDay: 1 }, { datasets: null });

  it('is a unit that hands over a file', async () => {
    const { addOn } = await makeWorld();
    expect(() => requireExport(addOn, 'accountant-archive')).not.toThrow();
  });

  it.each(['archive', 'moysklad-report', 'bank-statement', ''])('is not «%s»: all that are it are told before anything is read', async (id) => {
    const { addOn } = await makeWorld();
    expect(() => requireExport(addOn, id)).toThrow(/^--export takes accountant-archive, excel, csv, 1c-weekly-detail.*bitrix24-csv, not "/);
  });
});
