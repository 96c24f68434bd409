import { checkPage, checkPageScript } from '../../build/gates/page.mjs';
import { buildFixture, failureOf, removeFixtureProjects } from './fixture-project';

afterAll(removeFixtureProjects);

const MAIN = { 'src/main.ts': 'export function onOpen() { return 1; }' };
const HTML = '<!doctype html>\n<html><head>\n<title>t</title>\n</head><body>\n<p></p>\n</body></html>\n';

describe('a page of src/ui', () => {
  it('becomes one file with its style and script inside', async () => {
    const dist = await buildFixture({
      ...MAIN,
      'src/ui/sidebar/sidebar.html': HTML,
      'src/ui/sidebar/sidebar.ts': "import { price } from '../format/price'; document.title = price(1);",
      'src/ui/sidebar/sidebar.css': "@import '../format/base.css'; p { margin: 0 }",
      'src/ui/format/price.ts': "export const price = (n: number): string => n + '$& ₽';",
      'src/ui/format/base.css': 'b { color: red }',
    });

    expect(Object.keys(dist)).toEqual(['Code.js', 'appsscript.json', 'sidebar.html']);
    expect(dist['sidebar.html']).toBe([
      '<!doctype html>', '<html><head>', '<title>t</title>',
      '<style>b{color:red}p{margin:0}</style>', '</head><body>', '<p></p>',
      '<script>(()=>{var r=t=>t+"$& ₽";document.title=r(1);})();</script>', '</body></html>', '',
    ].join('\n'));
  });

  it('may be written in markup', async () => {
    const { 'a.html': page = '' } = await buildFixture({
      ...MAIN, 'src/ui/a/a.html': HTML, 'src/ui/a/a.tsx': "document.title = JSON.stringify(<><b class=\"c\">{1}</b></>);",
    });

    expect(page).toMatch(/JSON\.stringify\(\w+\(\w+,null,\w+\("b",\{class:"c"\},1\)\)\)/);
  });

  it('has no template literal left in its script', async () => {
    const { 'a.html': page = '' } = await buildFixture({
      ...MAIN,
      'src/ui/a/a.html': HTML,
      'src/ui/a/a.ts': "const host = document.title; document.title = `https://${host}/\n`; document.body.title = 'one // line\\nanother';",
    });

    expect(page).toContain('"https://"');
    expect(page).not.toContain('`');
  });

  it('cannot end its own script tag', async () => {
    const { 'a.html': page = '' } = await buildFixture({
      ...MAIN, 'src/ui/a/a.html': HTML, 'src/ui/a/a.ts': "document.title = '</script><b>';",
    });

    expect(page.match(/<\/script/g)).toHaveLength(1);
  });

  it.each([
    ['has no script', { 'src/ui/a/a.html': HTML }, 'src/ui/a: a.html has no a.ts beside it.'],
    ['has no place for the script', { 'src/ui/a/a.html': '<head></head>', 'src/ui/a/a.ts': '' }, 'a.html must contain </body> exactly once'],
    ['loads a file', { 'src/ui/a/a.html': HTML.replace('<p>', '<script src="a.js"></script><p>'), 'src/ui/a/a.ts': '' }, 'a.html loads <script src="a.js">'],
    ['loads a stylesheet', { 'src/ui/a/a.html': HTML.replace('<p>', '<link rel="stylesheet" href="a.css"><p>'), 'src/ui/a/a.ts': '' }, 'a.html loads <link'],
    ['imports styles from the script', { 'src/ui/a/a.html': HTML, 'src/ui/a/a.ts': "import './b.css';", 'src/ui/a/b.css': 'p{}' }, 'brings in a.css'],
  ])('is refused when it %s', async (_case, sources, message) => {
    expect(await failureOf({ ...MAIN, ...sources })).toContain(message);
  });
});

// What the compiler already prevents, should it ever stop doing so.
describe('the gate of a page', () => {
  it.each([
    ['// inside a template literal', 'x = `https://a`', 'has // inside a template literal (https://a)'],
    ['// inside the tail of one', 'x = `${y}//`', 'has // inside a template literal (//)'],
    ['an end tag', "x = '</script>'", 'its script contains </script'],
  ])('finds %s', (_case, script, message) => {
    expect(checkPageScript('a', script).join('\n')).toContain(message);
  });

  it('finds an end tag in the styles', () => {
    expect(checkPage('a', '', "p::after{content:'</style>'}")).toEqual(['a.html: its styles contain </style and would end there.']);
  });

  it('finds a page that is too large', () => {
    expect(checkPage('a', 'я'.repeat(65_537), '')).toEqual(['a.html has 131074 bytes, 2 more than a page may have.']);
    expect(checkPage('a', 'я'.repeat(65_536), '')).toEqual([]);
  });

  it('lets // stand in a string and in a comment', () => {
    expect(checkPageScript('a', "x = 'https://a'; // `//`")).toEqual([]);
  });
});
