import { mailingAddOn } from '../support/built-add-on';
import { Served } from './support/served';
import { giveToken, openPage, openPanel } from './support/steps';

describe('the panel of the build that may send letters', () => {
  let served: Served;

  beforeAll(async () => {
    served = await Served.withDemo({}, mailingAddOn());
  });
  afterAll(() => served?.stop());

  it('lets them be switched on, and knows it afterwards', async () => {
    const sheet = await served.open();
    const letters = () => sheet.sidebar.getByRole('switch', { name: 'Присылать на почту' });
    const openAlerts = async () => {
      await openPage(sheet, 'Состояние');
      await sheet.sidebar.getByText('О чём предупреждать').click();
    };
    await sheet.chooseAddOn('Панель');
    await giveToken(sheet.sidebar, served.demo?.token ?? '');
    await openAlerts();
    expect(await letters().isChecked()).toBe(false);
    await letters().click();
    await sheet.sidebar.locator('.switch:disabled').first().waitFor({ state: 'detached' });
    await sheet.page.locator('#sidebar .close').click();
    await openPanel(sheet);
    await openAlerts();
    expect(await letters().isChecked()).toBe(true);
    expect(served.problems).toEqual([]);
  });
});
