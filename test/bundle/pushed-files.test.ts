import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import clasp from '../../.clasp.json';
import { loadProject } from '../../local/host/context/project';

const root = path.join(__dirname, '../..');
const dist = path.join(root, 'dist');

interface FileStatus {
  filesToPush: string[];
  untrackedFiles: string[];
}

/** Works without a login and with any script id: nothing is sent. */
function askClasp(): FileStatus {
  const answer = execFileSync('npx', ['--no-install', 'clasp', '--json', 'show-file-status'], { cwd: root, encoding: 'utf8' });
  return JSON.parse(answer) as FileStatus;
}

describe('what clasp would push', () => {
  let status: FileStatus;

  beforeAll(() => {
    if (!existsSync(path.join(dist, 'Code.js'))) throw new Error('dist/ is not built: run `npm run build` first.');
    status = askClasp();
  });

  it('is everything in dist and nothing else', () => {
    expect([...status.filesToPush].sort()).toEqual(readdirSync(dist).map((name) => `dist/${name}`).sort());
    expect(status.untrackedFiles).toEqual([]);
  });

  it('is one manifest, one script, and pages', () => {
    const others = status.filesToPush.filter((file) => !file.endsWith('.html'));
    expect(others.sort()).toEqual(['dist/Code.js', 'dist/appsscript.json']);
  });

  it('is what the local host loads', () => {
    const { scripts, html } = loadProject(dist);
    const pages = status.filesToPush.filter((file) => file.endsWith('.html')).map((file) => path.basename(file, '.html'));

    expect([...html.keys()].sort()).toEqual(pages.sort());
    // With one script no order can be wrong, so the host need not read filePushOrder.
    expect(scripts).toHaveLength(status.filesToPush.filter((file) => file.endsWith('.js')).length);
  });
});

it('.clasp.json pushes dist and names no real script', () => {
  expect(clasp).toMatchObject({ rootDir: 'dist', scriptId: 'PASTE-YOUR-SCRIPT-ID-HERE' });
});
