import { UNFINISHED } from '../state/sheet-list';

const EXAMPLE = 'example.';

/** Under that tag a sheet is of the made-up shop: no refresh, report, formula or handing over knows of it. */
export function exampleTag(tag: string): string {
  return EXAMPLE + tag;
}

export function isExampleTag(tag: string): boolean {
  return tag.startsWith(EXAMPLE) || tag.startsWith(UNFINISHED + EXAMPLE);
}
