import type { Spreadsheet } from './spreadsheet';

/** Markup, values of fields and what browsers keep, in the page and in its frames. */
export async function everythingOn({ page }: Spreadsheet): Promise<string> {
  const texts = await Promise.all(page.frames().map((frame) => frame.evaluate(() => [
    document.documentElement.outerHTML,
    ...[...document.querySelectorAll<HTMLInputElement>('input, textarea')].map(({ value }) => value),
    JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage }), document.cookie,
  ].join('\n'))));
  return texts.join('\n');
}
