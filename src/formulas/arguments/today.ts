import { UserActionError } from '../../wb/errors';
import { serialOfMs } from '../../wb/time/moscow-time';
import type { Argument, FileView } from '../formula';
import { lastSuccessMs } from '../last-success';
import { dayOfArgument } from './period';

/** Serials of 2009 and 2064: other numbers are no dates that a stamp could have. */
const EARLIEST = 40_000;
const LATEST = 60_000;

/**
 * The day by which words such as «yesterday» are understood: that of the stamp, or of the last refresh. A clock would
 * give other numbers at every look, and in a formula's arguments Google refuses one.
 * @throws UserActionError FORMULA_NO_IMPORT
 */
export function todayOf(stamp: Argument, file: FileView): number {
  const given = dayOfArgument(stamp, file);
  if (given !== null && given > EARLIEST && given < LATEST) return given;
  const stamped = file.stamp();
  if (stamped !== null) return Math.floor(stamped);
  const lastMs = lastSuccessMs(file, null);
  if (lastMs === 0) throw new UserActionError('FORMULA_NO_IMPORT');
  return Math.floor(serialOfMs(lastMs));
}
