import { request } from 'node:http';
import type { HostThread } from '../../../local/page/host-thread';
import { PageServer } from '../../../local/page/server';

const FILES = { script: 'run()', styles: 'p{}', bridge: 'bridge()' };
const asked: unknown[] = [];
const host = { ask: (what: unknown) => (asked.push(what), Promise.resolve('yes')), answerQuestion: () => undefined } as unknown as HostThread;

let server: PageServer;
let url: URL;

beforeEach(async () => {
  asked.splice(0);
  server = new PageServer({ files: FILES, functionNames: [], isVirtual: true, startMs: 0, demoToken: 'demo', log: () => undefined });
  url = new URL(await server.listen(host, 0));
});
afterEach(() => server.close());

interface Answer { status: number; text: string; headers: Record<string, unknown> }

/** What the server says to whoever asks for this path, as a browser would not let a page ask. */
function get(path: string, { method = 'GET', headers = {}, body = '' }: { method?: string; headers?: Record<string, string>; body?: string } = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ host: url.hostname, port: url.port, path, method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (piece: string) => { text += piece; });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text, headers: response.headers }));
    }).on('error', reject).end(body);
  });
}

const inside = (name: string): string => url.pathname + name;

it('has a secret in its address, another one each time', async () => {
  const other = new PageServer({ files: FILES, functionNames: [], isVirtual: true, startMs: 0, demoToken: null, log: () => undefined });
  const otherUrl = new URL(await other.listen(host, 0));
  await other.close();
  expect(url.pathname).toMatch(/^\/[\w-]{32}\/$/);
  expect(otherUrl.pathname).not.toBe(url.pathname);
});

it.each(['/', '/client.js', '/demo-token', '/events', '/frame/1', '/host', '//', `/${'a'.repeat(32)}/demo-token`])('answers nothing at %s to who does not know it', async (path) => {
  const answers = await Promise.all([get(path), get(path, { method: 'POST', body: '{"kind":"call"}' })]);
  expect(answers.map(({ status }) => status)).toEqual([404, 404]);
  expect(JSON.stringify(answers)).not.toContain('demo"');
  expect(asked).toEqual([]);
});

it('answers under its address, and the page asks for what stands there only', async () => {
  const page = await get(inside(''));
  expect([page.status, (await get(inside('client.js'))).text, (await get(inside('demo-token'))).text]).toEqual([200, 'run()', 'demo']);
  expect((await get(inside('host'), { method: 'POST', body: '{"kind":"call"}' })).text).toBe('{"answer":"yes"}');
  expect([...page.text.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address]) => address)).toEqual(['data:,', 'client.css', 'client.js']);
});

it('cannot be framed, but for the pages of the add-on in its own', async () => {
  const { headers } = await get(inside(''));
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  expect(headers['referrer-policy']).toBe('same-origin');
  server.tell({ kind: 'shown', frame: { id: 7 }, html: '<head></head>' } as Parameters<PageServer['tell']>[0], null);
  const frame = await get(inside('frame/7'));
  expect([frame.status, frame.headers['content-security-policy']]).toEqual([200, expect.stringContaining("frame-ancestors 'self'")]);
});

it.each<[string, Record<string, string>]>([
  ['another name for this computer', { host: 'evil.example' }],
  ['another site', { origin: 'https://evil.example' }],
])('answers nothing to %s, even where it knows the address', async (_name, headers) => {
  expect((await get(inside(''), { headers })).status).toBe(403);
});

describe('a question that the script waits with', () => {
  /** The first events that a page gets which is opened now. */
  function heard(): Promise<string> {
    return new Promise((resolve, reject) => {
      const asking = request({ host: url.hostname, port: url.port, path: inside('events?page=later') }, (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (piece: string) => { text += piece; });
        setTimeout(() => { asking.destroy(); resolve(text); }, 50);
      });
      asking.on('error', reject).end();
    });
  }

  it('is asked of a window that is opened meanwhile, and no more when it is answered', async () => {
    const question = { id: 1, kind: 'alert', title: 'Справка', message: 'Текст', buttons: 'OK' } as const;
    server.tell({ kind: 'question', question }, null);
    expect(await heard()).toContain(JSON.stringify({ kind: 'question', question }));
    server.tell({ kind: 'answered', id: 1 }, null);
    expect(await heard()).not.toContain('question');
  });
});
