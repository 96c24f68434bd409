import type { Value } from '../action';

export const MOST_PICTURES = 30;
export const MOST_VIDEOS = 1;
/** WB takes the file itself: its name must end the link, so that nothing may stand behind it. */
const FILE = /^https?:\/\/[^\s/?#@]+\/[^\s?#]*\.(?:jpe?g|png|bmp|gif|webp|mov|mp4)$/i;
const VIDEO = /\.(?:mov|mp4)$/i;
/** These show a page of their own in the place of the file. */
const PAGES = /^https?:\/\/(?:[\w-]+\.)*(?:drive\.google\.com|docs\.google\.com|photos\.google\.com|photos\.app\.goo\.gl|disk\.yandex\.[a-z]+|yadi\.sk|dropbox\.com|cloud\.mail\.ru|icloud\.com|onedrive\.live\.com|1drv\.ms|ibb\.co)\//i;

/** One link a line, in whatever way people have parted them. */
export function linkText(words: string): string {
  return words.split(/[\s;]+/).filter((link) => link !== '').join('\n');
}

export function linksIn(text: Value | undefined): string[] {
  return text === null || text === undefined ? [] : String(text).split('\n');
}

/** Those that WB cannot take, and those that stand there twice. */
export function badLinks(links: readonly string[]): string[] {
  return links.filter((link, at) => !FILE.test(link) || PAGES.test(link) || links.indexOf(link) !== at);
}

export function videosIn(links: readonly string[]): string[] {
  return links.filter((link) => VIDEO.test(link));
}
