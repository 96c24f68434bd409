import vm from 'node:vm';
import { buildAddOn } from '../../build/add-on.mjs';
import { checkScannedServices } from '../../build/gates/scanned-services.mjs';
import { parseScript } from '../../build/gates/syntax-tree.mjs';
import { foundScopes } from '../../local/host/context/found-scopes';
import { fixtureProject, readDist, removeFixtureProjects, type Sources } from './fixture-project';

afterAll(removeFixtureProjects);

const HTML = '<!doctype html>\n<html><head>\n<title>t</title>\n</head><body>\n</body></html>\n';
const SOURCES: Sources = {
  'src/main.ts': "import { filesInside } from './gas/files-inside'; export function read(name: string): string { return filesInside === null ? 'beside' : filesInside[name](); }",
  'src/gas/files-inside.ts': 'export const filesInside: Record<string, () => string> | null = null;',
  'src/ui/page/page.html': HTML,
  'src/ui/page/page.ts': "document.title = '</p> // \\'\" `';",
  'src/locales/en/texts.ts': `export const texts = { done: 'Готово 😀', long: '${'я\\u2028\\\\'.repeat(3_000)}' };`,
};

async function builtOf(sources: Sources, oneFile: boolean): Promise<Record<string, string>> {
  const root = fixtureProject(sources);
  await buildAddOn(root, `${root}/dist`, { mail: false, oneFile });
  return readDist(root);
}

it('has every page and text that otherwise lies beside the script, letter for letter', async () => {
  const { 'Code.js': beside = '', ...files } = await builtOf(SOURCES, false);
  const one = await builtOf(SOURCES, true);
  expect(Object.keys(one)).toEqual(['Code.gs']);
  const read = (code: string, name: string): unknown => {
    const context = vm.createContext(Object.create(null));
    vm.runInContext(code, context);
    return vm.runInContext(`read(${JSON.stringify(name)})`, context);
  };
  for (const name of ['page', 'texts-en']) expect(read(one['Code.gs'] ?? '', name)).toBe(files[`${name}.html`]);
  expect(read(beside, 'page')).toBe('beside');
});

it('is an ES2019 script of lines that an editor shows', async () => {
  const { 'Code.gs': code = '' } = await builtOf(SOURCES, true);
  parseScript('Code.gs', code);
  expect(Math.max(...code.split('\n').map(({ length }) => length))).toBeLessThan(10_000);
});

describe('without a manifest', () => {
  it('a service that is named anywhere is refused, because Google would ask for it', async () => {
    const said = { ...SOURCES, 'src/locales/en/texts.ts': "export const texts = { done: 'Call DriveApp.getFiles() yourself' };" };
    await expect(builtOf(said, true)).rejects.toThrow('The one file names DriveApp');
    await expect(builtOf(said, false)).resolves.toBeDefined();
  });

  it('letters are named only by the add-on that sends them', () => {
    expect(checkScannedServices('MailApp.sendEmail()', { mail: true })).toEqual([]);
    expect(checkScannedServices('MailApp.sendEmail()', { mail: false })).toHaveLength(1);
    expect(checkScannedServices('Utilities.DigestAlgorithm.SHA_256; let Maps; myMaps.at', { mail: false })).toEqual([]);
  });

  it('the mark of one document counts in a comment of the file, and only there', () => {
    const scopeOf = (code: string) => foundScopes(code).map((scope) => scope.split('/').pop());
    expect(scopeOf('/**\n * @OnlyCurrentDoc\n */\nSpreadsheetApp.getActive()')).toEqual(['spreadsheets.currentonly']);
    expect(scopeOf("SpreadsheetApp.getActive('@OnlyCurrentDoc')")).toEqual(['spreadsheets']);
    expect(scopeOf('// DriveApp.getFiles()')).toEqual(['drive']);
    expect(scopeOf('var a = 1')).toEqual([]);
  });
});
