import { googleConsent } from '../consent';
import { outcomeOf, print, timed } from './print';

const HELD_MS = 30_000;
const PATIENCE_MS = 10_000;

/** First in one window; then `check06TryTheLock` in another. */
export function check05HoldTheLock(): void {
  const lock = LockService.getDocumentLock();
  print('taken', lock.tryLock(PATIENCE_MS));
  Utilities.sleep(HELD_MS);
  lock.releaseLock();
}

export function check06TryTheLock(): void {
  let isTaken = false;
  const ms = timed(() => { isTaken = LockService.getDocumentLock().tryLock(PATIENCE_MS); });
  print('taken', isTaken);
  print('after ms', ms);
}

export function check07Triggers(): void {
  const own = ScriptApp.getUserTriggers(SpreadsheetApp.getActiveSpreadsheet());
  print('triggers of mine in this file', own.map((trigger) => `${trigger.getHandlerFunction()} ${String(trigger.getEventType())}`));
  print('one more', outcomeOf(() => {
    const extra = ScriptApp.newTrigger('check07Triggers').timeBased().everyHours(1).create();
    ScriptApp.deleteTrigger(extra);
    return 'allowed';
  }));
}

export function check08Consent(): void {
  print('missing', googleConsent.missing());
  print('requireAllScopes', outcomeOf(() => googleConsent.requireAll()));
}

/** As in the local run: one few many many one; 03:00; 16 bytes. */
export function check09Language(): void {
  const rules = new Intl.PluralRules('ru');
  print('plurals', [1, 2, 5, 11, 21].map((count) => rules.select(count)));
  print('midnight UTC in Moscow', new Intl.DateTimeFormat('ru', { timeZone: 'Europe/Moscow', hour: '2-digit', minute: '2-digit' }).format(new Date(0)));
  print('bytes of a digest', Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'x').length);
  print('letters of a UUID', Utilities.getUuid().length);
}
