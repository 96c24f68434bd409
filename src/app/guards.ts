import { UserActionError } from '../wb/errors';
import { presentable } from './telling/error-words';
import { asWbError } from '../wb/answer/unforeseen';
import type { Services } from './services';

/**
 * A call from the menu: missing permissions are asked for first, and what goes wrong is shown in a message box. In a cell it
 * refuses, as `fromPage` does.
 */
export function fromMenu(services: Services, work: (services: Services) => void): void {
  requireNoCell(services, services.session.isInteractive());
  services.consent.requireAll();
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
  requireNoCell(services, services.session.isInteractive());
  try {
    return work(services);
  } catch (error) {
    throw withCode(error, services);
  }
}

/**
 * A call by Google's clock, where nobody sees a message. It must bring the event of one of the user's own triggers, which a
 * cell cannot: there it refuses, as `fromPage` does.
 */
export function fromTrigger(services: Services, event: unknown, work: (services: Services) => void): void {
  const { triggerUid } = Object(event) as { triggerUid?: unknown };
  // Google shows it as a number in one place and as a text in others.
  requireNoCell(services, triggerUid !== undefined && services.triggers.isOwn(String(triggerUid)));
  work(services);
}

/** A formula: what goes wrong becomes the text of the cell's error. */
export function fromCell<T>(services: Services, work: (services: Services) => T): T {
  const own = Object.create(services, { locale: { get: () => services.accountLocale } }) as Services;
  return presentErrors(own, () => work(own));
}

/** In a cell no store may be read, so not the language that the user has chosen either. */
function requireNoCell(services: Services, isOutside: boolean): void {
  if (!isOutside) throw presentable(new UserActionError('NOT_FROM_A_CELL'), services.accountLocale);
}

function presentErrors<T>(services: Services, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw presentable(error, services.locale);
  }
}

/** Of an error only the message is sure to reach the page: the code travels in it, and src/ui/server.ts takes it off. */
function withCode(error: unknown, { locale }: Services): Error {
  return new Error(`⟦${asWbError(error).code}⟧ ${presentable(error, locale).message}`);
}
