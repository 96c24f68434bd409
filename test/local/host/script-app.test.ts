import { makeWorld, START_MS } from './world';

const hourMs = 3_600_000;
const files = { 'Hourly.js': "function hourly(e) { console.log(e.authMode + ' ' + Session.getEffectiveUser().getEmail() + ' ' + SpreadsheetApp.getActive().getName()); }" };

describe('time triggers', () => {
  it('fire when due, as their creator, in their document', () => {
    const { host, clock, value } = makeWorld({ files });
    value("ScriptApp.newTrigger('hourly').timeBased().everyHours(1).create()");
    expect(host.fireDueTriggers()).toEqual([]);
    const first = host.nextTriggerAtMs() ?? 0;
    expect(first > START_MS && first <= START_MS + hourMs + 1000).toBe(true);
    clock.advance(first - clock.nowMs());
    expect(host.fireDueTriggers().map((result) => result.kind)).toEqual(['ok']);
    expect(host.logs.map((line) => line.text)).toEqual(['FULL owner@example.com Магазин']);
    expect(host.nextTriggerAtMs()).toBe(first + hourMs);
  });

  it('have 90 minutes of 24 hours, then Google refuses them until the day is over (quotas page)', () => {
    const slow = { 'Hourly.js': 'function hourly() { Utilities.sleep(240000); Utilities.sleep(60000); }' };
    const { host, clock, value } = makeWorld({ files: slow });
    value("ScriptApp.newTrigger('hourly').timeBased().everyHours(1).create()");
    const ended = Array.from({ length: 26 }, () => {
      clock.advance((host.nextTriggerAtMs() ?? 0) - clock.nowMs());
      return host.fireDueTriggers()[0];
    });
    expect(ended.map((result) => result?.kind)).toEqual([...Array<string>(18).fill('ok'), ...Array<string>(6).fill('error'), 'ok', 'ok']);
    expect(ended[18]).toMatchObject({ message: 'Service using too much computer time for one day', stats: { elapsedMs: 0 } });
  });

  it('a late one fires once', () => {
    const { host, clock, value } = makeWorld({ files });
    value("ScriptApp.newTrigger('hourly').timeBased().everyHours(1).create()");
    clock.advance(10 * hourMs);
    expect(host.fireDueTriggers()).toHaveLength(1);
    expect(host.fireDueTriggers()).toHaveLength(0);
  });

  it('a daily one keeps its hour through a change of the clocks', () => {
    const { host, clock, value } = makeWorld({ files, manifest: { timeZone: 'America/New_York' } });
    value("ScriptApp.newTrigger('hourly').timeBased().everyDays(1).atHour(9).nearMinute(30).create()");
    const hours = [];
    clock.advance(Date.UTC(2026, 9, 31, 12) - clock.nowMs());
    for (let day = 0; day < 3; day++) {
      host.fireDueTriggers();
      clock.advance((host.nextTriggerAtMs() ?? 0) - clock.nowMs());
      hours.push(new Date(clock.nowMs()).toISOString().slice(5, 16));
    }
    expect(hours).toEqual(['10-31T13:30', '11-01T14:30', '11-02T14:30']);
  });

  it('one per user and document; others do not see it', () => {
    const { host, document, value, error } = makeWorld({ files });
    const editor = host.createUser('editor@example.com');
    const create = "ScriptApp.newTrigger('hourly').timeBased().everyHours(2).create()";
    value(create);
    expect(error(create)).toBe('This add-on has created too many time-based triggers in this document for this Google user account.');
    value(create, { user: editor });
    const mine = 'return ScriptApp.getProjectTriggers().map((t) => [t.getHandlerFunction(), String(t.getEventType())]);';
    expect(value(mine)).toEqual([['hourly', 'CLOCK']]);
    expect(value('ScriptApp.getProjectTriggers().forEach((t) => ScriptApp.deleteTrigger(t)); return ScriptApp.getUserTriggers(SpreadsheetApp.getActive()).length;')).toBe(0);
    expect(document.triggers.map((trigger) => trigger.creator)).toEqual([editor]);
  });

  it.each([
    ["newTrigger('hourly').timeBased().everyMinutes(5)", 'at most once per hour'],
    ["newTrigger('hourly').timeBased().after(1000)", 'at most once per hour'],
    ["newTrigger('hourly').timeBased().everyHours(5)", 'must be one of 1, 2, 4, 6, 8 or 12'],
    ["newTrigger('missing').timeBased().everyHours(1).create()", 'Script function not found: missing'],
    ["newTrigger('hourly').forSpreadsheet('x')", 'not emulated: TriggerBuilder.forSpreadsheet'],
  ])('%s is refused', (call, message) => {
    expect(makeWorld({ files }).error(`ScriptApp.${call}`)).toContain(message);
  });
});

describe('authorisation', () => {
  const [FETCH, TRIGGERS] = ['script.external_request', 'script.scriptapp'].map((name) => `https://www.googleapis.com/auth/${name}`) as [string, string];

  it('is granted permission by permission, by every person', () => {
    const { owner, value } = makeWorld({ manifest: { oauthScopes: [FETCH, TRIGGERS] } });
    const status = `return [[], [['${FETCH}']], [['${TRIGGERS}']]].map((scopes) => String(ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL, ...scopes).getAuthorizationStatus()));`;
    expect(value(status)).toEqual(['NOT_REQUIRED', 'NOT_REQUIRED', 'NOT_REQUIRED']);
    owner.withheldScopes.add(FETCH);
    expect(value(status)).toEqual(['REQUIRED', 'REQUIRED', 'NOT_REQUIRED']);
  });

  it('that is withheld fails the call that needs it, and is asked for by requireAllScopes, which ends the execution', () => {
    const { owner, error, run, document } = makeWorld({ manifest: { oauthScopes: [FETCH, TRIGGERS] } });
    owner.withheldScopes.add(FETCH);
    expect(error("UrlFetchApp.fetch('https://example.com')")).toContain(`Required permissions: ${FETCH}`);
    expect(run('try { ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL); } catch (e) { return 1; } return 2;').kind).toBe('killed');
    expect(document.ui.consents).toEqual([{ email: owner.email, scopes: [FETCH] }]);
  });

  it('that is withheld keeps a trigger from running at all', () => {
    const { host, clock, owner, value } = makeWorld({ files, manifest: { oauthScopes: [FETCH, TRIGGERS, 'https://www.googleapis.com/auth/spreadsheets.currentonly', 'https://www.googleapis.com/auth/userinfo.email'] } });
    value("ScriptApp.newTrigger('hourly').timeBased().everyHours(1).create()");
    owner.withheldScopes.add(FETCH);
    clock.advance(2 * hourMs);
    expect(host.fireDueTriggers()).toEqual([]);
    owner.withheldScopes.clear();
    clock.advance(2 * hourMs);
    expect(host.fireDueTriggers().map(({ kind }) => kind)).toEqual(['ok']);
  });

  it.each([
    ['SpreadsheetApp.getActive()', 'SpreadsheetApp.getActive'],
    ["ScriptApp.newTrigger('go')", 'ScriptApp.newTrigger'],
    ['Session.getActiveUser().getEmail()', 'Session.getActiveUser'],
    ["SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x'))", 'Ui.showSidebar'],
  ])('%s needs its scope', (call, what) => {
    expect(makeWorld({ manifest: { oauthScopes: [] } }).error(call)).toMatch(`Specified permissions are not sufficient to call ${what}. Required permissions:`);
  });

  it('an add-on that is not enabled yet may only build its menu', () => {
    const { value, error, document } = makeWorld();
    const context = { mode: 'open', authMode: 'NONE' } as const;
    value("SpreadsheetApp.getUi().createAddonMenu().addItem('Обновить', 'go').addToUi()", context);
    expect(document.ui.menus).toMatchObject([{ kind: 'addonMenu', items: [{ caption: 'Обновить', functionName: 'go' }] }]);
    for (const [call, name] of [
      ['SpreadsheetApp.getActive()', 'SpreadsheetApp.getActive'],
      ['PropertiesService.getDocumentProperties()', 'PropertiesService.getDocumentProperties'],
      ['CacheService.getUserCache()', 'CacheService.getUserCache'],
      ['Session.getActiveUser()', 'Session.getActiveUser'],
    ]) expect(error(call as string, context)).toBe(`You do not have permission to call ${name}`);
  });
});
