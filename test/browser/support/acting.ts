import type { Frame } from 'playwright-core';
import { actionById, type ActionId } from '../../../src/actions';
import type { DatasetId } from '../../../src/datasets';
import { Served } from './served';
import type { Spreadsheet } from './spreadsheet';
import { giveToken, openTab, startRefresh, waitForRefresh } from './steps';

const MOST_TABS = 120;

/** A person with a keyboard who changes something at WB from the panel. */
export class Acting {
  private constructor(readonly served: Served, readonly sheet: Spreadsheet) {}

  /** With these datasets on their sheets, and the tab of actions open. */
  static async on(datasets: readonly DatasetId[], shop: Parameters<typeof Served.withDemo>[0] = {}): Promise<Acting> {
    const served = await Served.withDemo(shop, undefined, datasets);
    try {
      const sheet = await served.open();
      await sheet.chooseAddOn('Панель');
      await giveToken(sheet.sidebar, served.demo?.token ?? '');
      await startRefresh(sheet);
      await waitForRefresh(sheet);
      await openTab(sheet, 'Действия');
      return new Acting(served, sheet);
    } catch (error) {
      await served.stop();
      throw error;
    }
  }

  get frame(): Frame {
    return this.sheet.page.frames().find((one) => one.url().includes('/frame/')) as Frame;
  }

  /** The focus goes to the button, and Enter presses it. */
  async press(name: string | RegExp): Promise<void> {
    const button = this.sheet.sidebar.getByRole('button', { name });
    await button.focus({ timeout: 20_000 }).catch(async () => { throw new Error(`no ${String(name)} on: ${await this.sheet.sidebar.locator('body').innerText()}`); });
    await this.sheet.page.keyboard.press('Enter');
  }

  /** As `press`, by no other way than Tab from where the focus is. */
  async tabTo(name: string | RegExp): Promise<void> {
    const button = this.sheet.sidebar.getByRole('button', { name });
    await button.waitFor();
    for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
      if (await button.evaluate((one) => one === one.ownerDocument.activeElement)) return this.sheet.page.keyboard.press('Enter');
      await this.sheet.page.keyboard.press('Tab');
    }
    throw new Error(`no Tab comes to ${String(name)}`);
  }

  /** What the card of the plan says. */
  told(text: string | RegExp): Promise<void> {
    return this.sheet.sidebar.locator('.lead', { hasText: text }).waitFor({ timeout: 30_000 });
  }

  /** Opens the page of an action and has its sheet made. */
  async draft(page: string): Promise<void> {
    await this.press(page);
    await this.press('Сделать лист');
    await this.sheet.sidebar.getByRole('button', { name: 'Проверить' }).waitFor({ timeout: 30_000 });
    const before = await this.sheet.activeTab();
    await this.press('Открыть лист');
    await this.sheet.isTurnedFrom(before);
  }

  /** Types into the first row, below the header of an input of the action. */
  enter(id: ActionId, input: string, text: string): Promise<void> {
    return this.sheet.type(2, columnOf(id, input), text);
  }

  /** In a new file writing is off: the page says so to whoever tries, and they switch it on. */
  async switchOn(): Promise<void> {
    await this.press(/^Отправить 1 строку/);
    await this.sheet.sidebar.getByText('Отправка на WB в этой таблице выключена.').waitFor();
    await this.sheet.sidebar.getByRole('switch', { name: 'Отправлять на WB из этой таблицы' }).press(' ');
    await this.sheet.sidebar.locator('.switch:checked').waitFor();
  }

  /** Confirms a plan of one row. */
  async send(): Promise<void> {
    await this.press(/^Отправить 1 строку/);
    await this.isSent();
  }

  async isSent(): Promise<void> {
    await this.told('Отправлено.');
    await this.sheet.sidebar.getByText('WB показывает новое в 1 строке.').waitFor();
  }
}

/** As letters go: the shop's column is the first, and hidden. */
export function columnOf(id: ActionId, input: string): number {
  return actionById(id).table.columns.findIndex((column) => column.id === input) + 2;
}
