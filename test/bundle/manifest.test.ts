import manifest from '../../appsscript.json';
import { SYSTEMS } from '../../src/systems/systems';
import { allCalls } from '../../src/wb/calls';
import { hostOf } from '../../src/wb/request/hosts';

describe('appsscript.json', () => {
  it('asks for these permissions and no others', () => {
    expect(manifest.oauthScopes).toEqual([
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/script.external_request',
      'https://www.googleapis.com/auth/script.container.ui',
      'https://www.googleapis.com/auth/script.scriptapp',
      'https://www.googleapis.com/auth/userinfo.email',
    ]);
  });

  it('lets the add-on reach the hosts that its calls go to, with any kind of token, and nothing else', () => {
    const hosts = allCalls().flatMap(({ host, category }) => (host === undefined ? [hostOf(category, 'personal'), hostOf(category, 'test')] : [host])).filter((host) => host !== null);
    const others = Object.values(SYSTEMS).flatMap(({ reach }) => reach);
    expect([...manifest.urlFetchWhitelist].sort()).toEqual([...[...new Set(hosts)].map((host) => `https://${host}/`), ...others].sort());
  });

  it('runs on V8 in Moscow time and reports its errors', () => {
    expect(manifest).toMatchObject({ timeZone: 'Europe/Moscow', runtimeVersion: 'V8', exceptionLogging: 'STACKDRIVER' });
  });

  it('says nothing else, least of all that this is a card add-on', () => {
    expect(Object.keys(manifest)).toEqual(['timeZone', 'runtimeVersion', 'exceptionLogging', 'oauthScopes', 'urlFetchWhitelist']);
  });
});
