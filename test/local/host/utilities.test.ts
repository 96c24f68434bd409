import { makeWorld } from './world';

const world = makeWorld();
const at = 'new Date(Date.UTC(2026, 6, 5, 21, 7, 9, 45))';

describe('Utilities', () => {
  it.each<[string, unknown]>([
    ["base64Encode('Привет')", '0J/RgNC40LLQtdGC'],
    ["base64EncodeWebSafe([-5, -1, -2])", '-__-'],
    ["newBlob(Utilities.base64DecodeWebSafe('-__-')).getBytes()", [-5, -1, -2]],
    ["newBlob(Utilities.base64Decode('0J/RgNC40LLQtdGC')).getDataAsString()", 'Привет'],
    ["computeDigest(Utilities.DigestAlgorithm.MD5, 'a')", [12, -63, 117, -71, -64, -15, -74, -88, 49, -61, -103, -30, 105, 119, 38, 97]],
    ["computeDigest(Utilities.DigestAlgorithm.SHA_256, 'a', Utilities.Charset.UTF_8).length", 32],
    ["computeHmacSha256Signature('a', 'b').slice(0, 3)", [-53, 68, -117]],
    ["getUuid().length", 36],
    ["formatString('%s=%05.1f %d%% %-4s|', 'a', 2.25, 7, 'x')", 'a=002.3 7% x   |'],
    ["parseCsv('a,\"b \"\"q\"\", c\"\\n1,2\\n')", [['a', 'b "q", c'], ['1', '2']]],
    ["parseCsv('a;b', ';')", [['a', 'b']]],
    ["ungzip(Utilities.gzip(Utilities.newBlob('текст', 'text/plain', 'a.txt'))).getDataAsString()", 'текст'],
    ["unzip(Utilities.zip([Utilities.newBlob('1', 'text/plain', 'a.txt')])).map((b) => [b.getName(), b.getDataAsString()])", [['a.txt', '1']]],
    [`formatDate(${at}, 'Europe/Moscow', "yyyy-MM-dd'T'HH:mm:ss.SSS")`, '2026-07-06T00:07:09.045'],
    [`formatDate(${at}, 'America/New_York', 'dd.MM.yy H:m Z XXX')`, '05.07.26 17:7 -0400 -04:00'],
    [`formatDate(${at}, 'GMT', 'EEE, d MMM yyyy hh:mm a z')`, 'Sun, 5 Jul 2026 09:07 PM GMT'],
    [`formatDate(${at}, 'GMT+3', 'u EEEE MMMM')`, '1 Monday July'],
  ])('%s', (call, expected) => {
    const got = world.value(`return Utilities.${call}`);
    expect(got).toEqual(expected);
  });

  it('gives bytes as an array of the script', () => {
    expect(world.value("return Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_1, 'a') instanceof Array")).toBe(true);
  });

  it.each([
    ['sleep(300001)', 'Invalid argument: milliseconds'],
    ["base64Decode('***')", 'Could not decode string.'],
    ["ungzip(Utilities.newBlob('no'))", 'Invalid argument'],
    ["formatDate('2026', 'GMT', 'yyyy')", "The parameters (String,String,String) don't match the method signature for Utilities.formatDate."],
  ])('%s is refused', (call, message) => {
    expect(world.error(`Utilities.${call}`)).toBe(message);
  });
});

describe('logs', () => {
  it('of console and Logger are recorded', () => {
    const { value, host } = makeWorld();
    value("console.log('a', { b: 1 }); console.error(new Error('x').message); Logger.log('%s of %s', 1, 2); Logger.log([1]);");
    expect(host.logs.map(({ level, text }) => [level, text])).toEqual([['log', 'a {"b":1}'], ['error', 'x'], ['log', '1 of 2'], ['log', '[1]']]);
  });
});
