import type { Download } from 'playwright-core';
import { Acting } from './support/acting';
import { seriousFindings } from './support/findings';

const BEGINS: Readonly<Record<string, string>> = { PNG: '\x89PNG', PDF: '%PDF-1.4', SVG: '<svg' };

async function bytesOf(download: Download): Promise<string> {
  return Buffer.concat(await (await download.createReadStream()).toArray() as Buffer[]).toString('latin1');
}

describe('labels from the panel', () => {
  let acting: Acting;
  beforeAll(async () => {
    acting = await Acting.on(['cards', 'fbsOrders', 'fbsSupplies']);
    await acting.press('Стикеры и QR-коды');
  });
  afterAll(() => acting?.served.stop());

  const chosen = async (kind: 'orders' | 'supply'): Promise<void> => {
    const options = acting.sheet.sidebar.locator(`option[value^="${kind} "]`);
    await acting.sheet.sidebar.getByLabel('Что напечатать').selectOption(await options.first().getAttribute('value') ?? '');
  };

  it('are chosen by what the sheets of orders and supplies show', async () => {
    await acting.sheet.sidebar.getByLabel('Что напечатать').waitFor();
    expect(await acting.sheet.sidebar.locator('option').allInnerTexts()).toEqual(expect.arrayContaining([expect.stringMatching(/^Заказы поставки WB-GI-\d+ · \d+$/), expect.stringMatching(/^QR-код поставки WB-GI-\d+ · 1$/)]));
    expect(await seriousFindings(acting.frame)).toEqual([]);
  });

  it.each(['PNG', 'PDF', 'SVG'])('come as %s, drawn by WB', async (format) => {
    await chosen('supply');
    const [download] = await Promise.all([acting.sheet.page.waitForEvent('download'), acting.press(format)]);
    expect(download.suggestedFilename()).toMatch(new RegExp(`WB-GI-\\d+\\.${format.toLowerCase()}$`));
    expect((await bytesOf(download)).startsWith(BEGINS[format] as string)).toBe(true);
  });

  it('of all orders of a supply come in one PDF, a page each, and the first is shown', async () => {
    await chosen('orders');
    const count = Number((await acting.sheet.sidebar.locator('option:checked').innerText()).split(' · ')[1]);
    const [download] = await Promise.all([acting.sheet.page.waitForEvent('download'), acting.press('PDF')]);
    expect(await bytesOf(download)).toContain(`/Type /Pages /Count ${count} `);
    const isDrawn = await acting.sheet.sidebar.locator('img.drawn').evaluate((image: HTMLImageElement) => image.naturalWidth > 0);
    expect(isDrawn).toBe(true);
  });

  it('asked nobody but this page, and nothing went wrong in it', () => {
    expect(acting.served.problems).toEqual([]);
  });
});
