import type { FrameLocator, Locator, Page } from 'playwright-core';

/** Sizes of Univer's headers and of Sheets' cells. */
const HEADER = { width: 46, height: 20 };
const CELL = { width: 100, height: 21 };

const GRID = '#univer-sheet-main-canvas_book';
/** As a quick person types: Univer's list of functions takes an Enter that comes before it has closed. */
const KEY_MS = 10;
const PAUSE_MS = 250;
const NAME_BOX = '[data-u-comp="defined-name"] input';
const TAB = '[data-u-comp="slide-tab-item"]';

/** The page as a person uses it: menus, cells, the add-on's frames. */
export class Spreadsheet {
  constructor(readonly page: Page) {}

  get sidebar(): FrameLocator {
    return this.page.frameLocator('#sidebar iframe');
  }

  get dialog(): FrameLocator {
    return this.page.frameLocator('dialog iframe');
  }

  async open(url: string): Promise<void> {
    await this.page.goto(url);
    await this.page.waitForSelector(`body[data-drawn] ${GRID}`).catch(async () => {
      throw new Error(`the page is not drawn; it says «${await this.page.locator('body').innerText()}»`);
    });
  }

  async choose(...captions: (string | RegExp)[]): Promise<void> {
    for (const name of captions) await this.page.getByRole('menuitem', { name, exact: true }).click();
  }

  chooseAddOn(caption: string | RegExp): Promise<void> {
    return this.choose('Расширения', 'WB Таблицы', caption);
  }

  /** A cell of an untouched sheet, by 1-based position. */
  async clickCell(row: number, column: number): Promise<void> {
    const box = await this.page.locator(GRID).boundingBox();
    if (!box) throw new Error('the grid is not drawn');
    await this.page.mouse.click(box.x + HEADER.width + CELL.width * (column - 0.5), box.y + HEADER.height + CELL.height * (row - 0.5));
  }

  /** By the name box: a click soon after another one would open the cell for editing. */
  async goToCell(row: number, column: number): Promise<void> {
    const name = `${String.fromCharCode(64 + column)}${row}`;
    const box = this.page.locator(NAME_BOX);
    await box.fill(name);
    await box.press('Enter');
    // What is typed before Univer has left the box would end there.
    await this.page.waitForFunction(([selector, cell]) => (
      !document.activeElement?.matches(selector) && document.getElementById('cell')?.textContent?.startsWith(`${cell}:`)), [NAME_BOX, name] as const);
  }

  async type(row: number, column: number, text: string): Promise<void> {
    await this.goToCell(row, column);
    await this.page.keyboard.type(text, { delay: KEY_MS });
    await this.page.waitForTimeout(PAUSE_MS);
    await this.page.keyboard.press('Enter');
  }

  /** What the chosen cell shows, as the page tells those who do not see it. */
  async expectCell(row: number, column: number, told: RegExp | string): Promise<void> {
    await this.goToCell(row, column);
    const cell = this.page.locator('#cell');
    await cell.filter({ hasText: told }).waitFor({ state: 'attached', timeout: 10_000 }).catch(async () => {
      throw new Error(`expected ${String(told)}, the cell shows «${await cell.textContent()}»`);
    });
  }

  /** Copies a cell by the keyboard. Univer fills the clipboard some time after the keys, so what is pasted too early comes empty and is pasted again. */
  async copyCell(from: readonly [number, number], to: readonly [number, number], text: string): Promise<void> {
    const shown = this.page.locator('#cell').filter({ hasText: text });
    await this.untilShown(shown, async () => {
      await this.goToCell(...from);
      await this.page.keyboard.press('Control+c');
      await this.page.waitForTimeout(PAUSE_MS);
      await this.goToCell(...to);
      await this.page.keyboard.press('Control+v');
    }, 'attached');
  }

  async goTo(tab: string): Promise<void> {
    await this.tab(tab).click();
  }

  async renameTab(tab: string, name: string): Promise<void> {
    const field = this.page.locator(`${TAB} [contenteditable="true"]`);
    await this.untilShown(field, () => this.tab(tab).dblclick());
    await this.page.keyboard.press('Control+a');
    await this.page.keyboard.type(name);
    await this.page.keyboard.press('Enter');
  }

  async deleteTab(tab: string): Promise<void> {
    const item = this.page.getByText('Удалить', { exact: true });
    await this.untilShown(item, () => this.tab(tab).click({ button: 'right' }));
    await item.click();
    await this.page.getByRole('button', { name: 'ОК', exact: true }).click();
  }

  private tab(name: string): Locator {
    return this.page.locator('#grid').getByText(name, { exact: true });
  }

  /** Univer draws its tabs anew after every change, and forgets a click that came meanwhile. */
  private async untilShown(wanted: Locator, tryOnce: () => Promise<void>, state: 'visible' | 'attached' = 'visible'): Promise<void> {
    for (let left = 5; left > 0; left -= 1) {
      await tryOnce();
      const isShown = await wanted.waitFor({ state, timeout: 1500 }).then(() => true, () => false);
      if (isShown) return;
    }
    throw new Error('nothing came of it');
  }

  async tabs(): Promise<string[]> {
    return (await this.page.locator(TAB).allInnerTexts()).map((text) => text.trim());
  }

  /** The tab in front. */
  async activeTab(): Promise<string> {
    return (await this.page.locator(`${TAB}[aria-selected="true"]`).innerText()).trim();
  }

  /** Waits until another tab is in front: what is typed before would end in the former sheet. */
  async isTurnedFrom(tab: string): Promise<void> {
    await this.page.locator(`${TAB}[aria-selected="true"]`).filter({ hasNotText: tab }).waitFor();
  }

  /** Until the tabs are these. */
  async expectTabs(names: readonly string[]): Promise<void> {
    const areThere = ([selector, wanted]: [string, string]) => (
      [...document.querySelectorAll<HTMLElement>(selector)].map(({ innerText }) => innerText.trim()).join('|') === wanted);
    await this.page.waitForFunction(areThere, [TAB, names.join('|')] as [string, string], { timeout: 10_000 }).catch(async () => {
      throw new Error(`expected the tabs ${names.join(', ')}, there are ${(await this.tabs()).join(', ')}`);
    });
  }
}
