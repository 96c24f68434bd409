import type { MailPort } from '../ports/person';

/** The build puts it in: true where the manifest asks for the scope. */
declare const WITH_MAIL: boolean;

const SCOPE = 'https://www.googleapis.com/auth/script.send_mail';

/** The package of types knows the method without scopes only. */
interface Permissions {
  getAuthorizationInfo(mode: GoogleAppsScript.Script.AuthMode, scopes: readonly string[]): GoogleAppsScript.Script.AuthorizationInfo;
}

const mail: MailPort = {
  // Google lets people untick single permissions.
  isAllowed() {
    const { AuthMode, AuthorizationStatus } = ScriptApp;
    const info = (ScriptApp as unknown as Permissions).getAuthorizationInfo(AuthMode.FULL, [SCOPE]);
    return info.getAuthorizationStatus() === AuthorizationStatus.NOT_REQUIRED;
  },
  sendToMyself: (subject, text) => MailApp.sendEmail(Session.getEffectiveUser().getEmail(), subject, text),
};

/** Null in the usual build, which may not send letters: docs/decisions/0021. */
export const ownMail: MailPort | null = WITH_MAIL ? mail : null;
