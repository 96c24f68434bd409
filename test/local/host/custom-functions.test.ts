import { errorOf, makeWorld, valueOf } from './world';

describe('in a formula', () => {
  const files = { 'Formulas.js': `
    function WB_ECHO(value) { return value; }
    function WB_SUM(range) { return range.reduce((sum, row) => sum + row.reduce((s, c) => s + c, 0), 0); }
    function WB_DATE() { return new Date(0); }
    function WB_OWNER() { return PropertiesService.getUserProperties().getProperty('token'); }` };

  it('ranges come as rows and results go back as they are', () => {
    const { host, document, owner } = makeWorld({ files });
    const call = (name: string, ...args: unknown[]) => valueOf(host.callCustomFunction(name, args, { document, user: owner }));
    expect([call('WB_SUM', [[1, 2], [3, 4]]), call('WB_ECHO', [['a', new Date(5)], ['', true]]), call('WB_DATE')])
      .toEqual([10, [['a', new Date(5)], ['', true]], new Date(0)]);
  });

  it('user properties are those of the owner, whoever looks', () => {
    const { host, document, owner } = makeWorld({ files });
    const guest = host.createUser('guest@example.com', { locale: 'en' });
    host.propertiesOf(owner).set('token', 'of the owner');
    host.propertiesOf(guest).set('token', 'of the guest');
    expect(valueOf(host.callCustomFunction('WB_OWNER', [], { document, user: guest }))).toBe('of the owner');
  });

  it('user properties can be set by nobody but the owner', () => {
    const { host, document, owner } = makeWorld({ files: { 'Set.js': `function WB_SET() { PropertiesService.getUserProperties().setProperty('a', '1'); return 'set'; }` } });
    const guest = host.createUser('guest@example.com', { locale: 'en' });
    expect(errorOf(host.callCustomFunction('WB_SET', [], { document, user: guest }))).toContain('You do not have permission to call');
    expect(valueOf(host.callCustomFunction('WB_SET', [], { document, user: owner }))).toBe('set');
  });

  it('errors carry their message', () => {
    const { host, document, owner } = makeWorld({ files });
    expect(errorOf(host.callCustomFunction('WB_SUM', ['not a range'], { document, user: owner }))).toContain('reduce is not a function');
  });

  const sheet = 'SpreadsheetApp.getActive().getSheets()[0]';
  it.each([
    [`${sheet}.getRange(1, 1).setValue(1)`, 'You do not have permission to call setValue'],
    [`${sheet}.getRange(1, 1).setNumberFormat('@')`, 'You do not have permission to call setNumberFormat'],
    [`${sheet}.insertRowsAfter(1, 1)`, 'You do not have permission to call insertRowsAfter'],
    [`SpreadsheetApp.getActive().insertSheet()`, 'You do not have permission to call insertSheet'],
    [`${sheet}.addDeveloperMetadata('k')`, 'You do not have permission to call addDeveloperMetadata'],
    [`SpreadsheetApp.openById('x')`, 'You do not have permission to call SpreadsheetApp.openById'],
    [`ScriptApp.newTrigger('go')`, 'You do not have permission to call ScriptApp.newTrigger'],
    [`SpreadsheetApp.getUi()`, 'Cannot call SpreadsheetApp.getUi() from this context.'],
  ])('%s is refused', (call, message) => {
    expect(makeWorld().error(call, { mode: 'customFunction' })).toBe(message);
  });

  it('reading, cache, locks and properties work, and the owner’s address is known', () => {
    expect(makeWorld().value(`
      CacheService.getDocumentCache().put('a', '1');
      return [${sheet}.getRange(1, 1).getValue(), CacheService.getDocumentCache().get('a'), LockService.getDocumentLock().tryLock(1),
        Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail()];`, { mode: 'customFunction' })).toEqual(['', '1', true, 'owner@example.com', 'owner@example.com']);
  });
});
