import { makeWorld, START_MS } from './world';

describe('PropertiesService', () => {
  it('has a store per document, per user and per script', () => {
    const { host, document, owner, value } = makeWorld();
    const other = host.createUser('other@example.com');
    document.addEditor(other);
    value("PropertiesService.getDocumentProperties().setProperty('k', 'doc'); PropertiesService.getUserProperties().setProperty('k', 'mine'); PropertiesService.getScriptProperties().setProperty('k', 'all');");
    const read = "return ['getDocumentProperties', 'getUserProperties', 'getScriptProperties'].map((name) => PropertiesService[name]().getProperty('k'));";
    expect(value(read)).toEqual(['doc', 'mine', 'all']);
    expect(value(read, { user: other })).toEqual(['doc', null, 'all']);
    expect(value(read, { document: host.copyDocument(document, owner) })).toEqual([null, 'mine', 'all']);
  });

  it('reads, lists, replaces and deletes', () => {
    expect(makeWorld().value(`
      const p = PropertiesService.getDocumentProperties();
      p.setProperties({ a: '1', b: '2' }).setProperty('c', '3').deleteProperty('a');
      const before = p.getProperties(); p.setProperties({ z: '26' }, true);
      return [before, p.getKeys(), p.getProperty('b'), p.deleteAllProperties().getKeys()];
    `)).toEqual([{ b: '2', c: '3' }, ['z'], null, []]);
  });

  it.each([
    ["setProperty('k', 'x'.repeat(9217))", 'Argument too large: value'],
    ["setProperty('k', 'ж'.repeat(4609))", 'Argument too large: value'],
    ["setProperties(Object.fromEntries(Array.from({ length: 60 }, (_, i) => ['k' + i, 'x'.repeat(9000)])))",
      'You have exceeded the property storage quota. Please remove some properties and try again.'],
    ["setProperty('k', 5)", "The parameters (String,number) don't match the method signature for PropertiesService.Properties.setProperty."],
  ])('%s is refused', (call, message) => {
    const { error, document } = makeWorld();
    expect(error(`PropertiesService.getDocumentProperties().${call}`)).toBe(message);
    expect(document.properties.entries.size).toBe(0);
  });

  it('takes time and is counted', () => {
    const { run } = makeWorld();
    const { stats } = run("const p = PropertiesService.getUserProperties(); p.setProperty('a', '1'); p.getProperty('a'); p.getProperty('b');");
    expect(stats).toMatchObject({ propertyReads: 2, propertyWrites: 1, serviceCalls: 3, elapsedMs: 62 + 30 + 30 });
  });
});

describe('CacheService', () => {
  it('forgets after its time', () => {
    const { value, clock } = makeWorld();
    value("CacheService.getDocumentCache().put('a', '1'); CacheService.getDocumentCache().put('b', '2', 60); CacheService.getUserCache().putAll({ c: '3' }, 21600);");
    const read = "return [CacheService.getDocumentCache().get('a'), CacheService.getDocumentCache().get('b'), CacheService.getUserCache().getAll(['c', 'd'])];";
    expect(value(read)).toEqual(['1', '2', { c: '3' }]);
    clock.advance(120_000);
    expect(value(read)).toEqual(['1', null, { c: '3' }]);
    clock.advance(600_000);
    expect(value(read)).toEqual([null, null, { c: '3' }]);
  });

  it.each([
    ["put('k', 'x'.repeat(102401))", 'Argument too large: value'],
    ["put('k'.repeat(251), 'x')", 'Argument too large: key'],
    ["put('k', 'x', 21601)", 'Invalid argument: expirationInSeconds'],
  ])('%s is refused', (call, message) => {
    expect(makeWorld().error(`CacheService.getScriptCache().${call}`)).toBe(message);
  });

  it('drops the oldest of more than a thousand items', () => {
    expect(makeWorld().value(`
      const c = CacheService.getScriptCache();
      c.putAll(Object.fromEntries(Array.from({ length: 1001 }, (_, i) => ['k' + i, 'x'])));
      return [c.get('k0'), c.get('k99'), c.get('k100'), c.get('k1000')];`)).toEqual([null, null, 'x', 'x']);
  });
});

describe('LockService', () => {
  it('gives a lock to one execution and takes it back at the end', () => {
    const { value } = makeWorld();
    const script = 'const l = LockService.getDocumentLock(); return [l.hasLock(), l.tryLock(100), l.hasLock()];';
    expect([value(script), value(script)]).toEqual([[false, true, true], [false, true, true]]);
  });

  it('waits for a lock that somebody else holds', () => {
    const { host, document, value, error, clock } = makeWorld();
    const release = host.holdLock('document', document);
    expect(value('return [LockService.getDocumentLock().tryLock(5000), LockService.getScriptLock().tryLock(1)];')).toEqual([false, true]);
    expect(clock.nowMs() - START_MS).toBe(5000 + 30 + 30);
    expect(error('LockService.getDocumentLock().waitLock(1000)')).toBe('Lock timeout: another process was holding the lock for too long.');
    release();
    expect(value('return LockService.getDocumentLock().tryLock(0);')).toBe(true);
  });

  it('is null where there is no document context, as are properties and cache', () => {
    expect(makeWorld().value('return [LockService.getDocumentLock(), PropertiesService.getDocumentProperties(), CacheService.getDocumentCache()];', { documentStores: false }))
      .toEqual([null, null, null]);
  });

  it('is released when the execution is killed', () => {
    const { run, value } = makeWorld();
    expect(run('LockService.getUserLock().waitLock(10); for (;;) Utilities.sleep(200000);').kind).toBe('killed');
    expect(value('return LockService.getUserLock().tryLock(0);')).toBe(true);
  });
});
