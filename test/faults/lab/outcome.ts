import type { DatasetLine } from '../../../local/start/add-on';
import { dataSheets } from '../../support/sheet-changes';
import { type Blow, strike } from './blows';
import { differences } from './differences';
import { Drive, type Resumer } from './drive';
import type { LabWorld } from './lab';
import type { Refresh } from './refreshes';
import { stockReader } from './stock-reader';

/** A refresh with blows: everything that is then not as it would be without them. */
export function struck(refresh: Refresh, blows: readonly Blow[], resumer: Resumer): string[] {
  const world = refresh.begin();
  const reader = stockReader(world, refresh);
  strike(world, blows, reader.look);
  try {
    const unfinished = new Drive(world, resumer).run().filter(({ state }) => state !== 'done' && state !== 'fresh');
    return [...unfinished.map(told), ...differences(refresh.after, dataSheets(world.document)), ...twice(world), ...reader.complaints];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

function told({ title, state, text }: DatasetLine): string {
  return `«${title}» ended as ${state}: ${text}`;
}

/** Sheets that were made twice: with one tag on two of them. The mark on a person's copy of a sheet speaks of the original. */
export function twice({ document }: LabWorld): string[] {
  const own = document.model.metadata.filter(({ key, value, place }) => key === 'wb.sheet' && place.kind === 'SHEET' && value?.endsWith(`@${place.sheetId}`) === true);
  const marks = own.map(({ value }) => value);
  return marks.filter((mark, at) => marks.indexOf(mark) !== at).map((mark) => `two sheets are marked ${String(mark)}`);
}
