import type { ConsentPort } from '../ports/execution';

/** What the manifest asks for; put in by the build. */
declare const OAUTH_SCOPES: readonly string[];

/** The package of types knows the method without scopes only. */
interface Permissions {
  getAuthorizationInfo(mode: GoogleAppsScript.Script.AuthMode, scopes: readonly string[]): GoogleAppsScript.Script.AuthorizationInfo;
}

export const googleConsent: ConsentPort = {
  requireAll: () => ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL),
  missing() {
    const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
    if (!isRequired(info)) return null;
    const permissions = OAUTH_SCOPES.filter((scope) => !isGranted(scope)).map((scope) => scope.slice(scope.lastIndexOf('/') + 1));
    return { permissions, url: info.getAuthorizationUrl() };
  },
};

export function isGranted(scope: string): boolean {
  return !isRequired((ScriptApp as unknown as Permissions).getAuthorizationInfo(ScriptApp.AuthMode.FULL, [scope]));
}

function isRequired(info: GoogleAppsScript.Script.AuthorizationInfo): boolean {
  return info.getAuthorizationStatus() === ScriptApp.AuthorizationStatus.REQUIRED;
}
