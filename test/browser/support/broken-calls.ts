import type { Page, Route } from 'playwright-core';

const HOST = '**/host';

/** Makes the calls of one script function fail as a lost connection does, until it is mended. */
export async function breakCalls(page: Page, functionName: string): Promise<() => Promise<void>> {
  const handler = (route: Route) => (isCallOf(route, functionName) ? route.abort() : route.continue());
  await page.route(HOST, handler);
  return () => page.unroute(HOST, handler);
}

/** Changes what one script function answers, as if another world had answered. */
export async function changeAnswers(page: Page, functionName: string, change: (value: Record<string, unknown>) => void): Promise<void> {
  await page.route(HOST, async (route) => {
    if (!isCallOf(route, functionName)) return route.continue();
    const response = await route.fetch();
    const told = await response.json() as { answer: { value: Record<string, unknown> } };
    change(told.answer.value);
    await route.fulfill({ response, json: told });
  });
}

function isCallOf(route: Route, functionName: string): boolean {
  return (route.request().postDataJSON() as { functionName?: string }).functionName === functionName;
}
