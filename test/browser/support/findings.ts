import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright-core';

/** Selectors. */
interface Where {
  include?: string[];
  exclude?: string[];
}

declare const axe: { run(where?: Where): Promise<AxeResults> };

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What keeps people with a keyboard or a screen reader from using a page or a frame, in words. */
export async function seriousFindings(place: Page | Frame, where: Where = { include: ['html'] }): Promise<string[]> {
  await place.evaluate(AXE);
  const { violations } = await place.evaluate((selectors) => axe.run(selectors), where);
  return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ help, nodes }) => `${help}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}
