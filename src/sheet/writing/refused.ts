import { UserActionError } from '../../wb/errors';
import type { Opened } from '../open-sheet';

/**
 * Has the error of a refused cell name the column as its sheet does: who refuses knows only where it stands.
 * @throws UserActionError DATA_VALIDATION
 */
export function namingColumn({ spec, layout }: Opened, work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof UserActionError) || error.code !== 'DATA_VALIDATION') throw error;
    const { at, ...details } = error.details;
    const [id] = [...layout].find(([, column]) => column === at) ?? [];
    throw new UserActionError(error.code, { ...details, column: spec.columns.find((column) => column.id === id)?.header() ?? String(details.cell) });
  }
}
