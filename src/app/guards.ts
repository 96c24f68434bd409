import { UserActionError } from '../wb/errors';
import { presentable } from './error-words';
import type { Services } from './services';

/** A call from the menu: what goes wrong is shown in a message box. */
export function fromMenu(services: Services, work: (services: Services) => void): void {
  try {
    work(services);
  } catch (error) {
    services.ui.alert(services.locale.menu.title, presentable(error, services.locale).message);
  }
}

/**
 * A call from the sidebar or a dialog. Any global function can also be written into a cell, where it would run with the
 * owner's token for whoever edits the file: there these refuse.
 */
export function fromPage<T>(services: Services, work: (services: Services) => T): T {
  return presentErrors(services, () => {
    if (!services.session.isInteractive()) throw new UserActionError('NOT_FROM_A_CELL');
    return work(services);
  });
}

/** A formula: what goes wrong becomes the text of the cell's error. */
export function fromCell<T>(services: Services, work: (services: Services) => T): T {
  return presentErrors(services, () => work(services));
}

function presentErrors<T>(services: Services, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw presentable(error, services.locale);
  }
}
