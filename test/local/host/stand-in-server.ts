import { spawn, type ChildProcess } from 'node:child_process';

/** An HTTP server in a process of its own: a thread that waits for its own server would wait for ever. */
const source = String.raw`
const http = require('node:http'); const zlib = require('node:zlib');
const server = http.createServer((req, res) => {
  const chunks = []; req.on('data', (c) => chunks.push(c)); req.on('end', () => {
    const url = new URL(req.url, 'http://x');
    const send = (status, headers, body) => { res.writeHead(status, headers); res.end(body); };
    switch (url.pathname) {
      case '/echo': return send(200, { 'Content-Type': 'application/json', 'X-Case': 'Kept' }, JSON.stringify({
        method: req.method, path: req.url, headers: req.headers, body: Buffer.concat(chunks).toString() }));
      case '/status': return send(Number(url.searchParams.get('code')), {}, 'body of ' + url.searchParams.get('code'));
      case '/slow': return setTimeout(() => send(200, { 'x-virtual-elapsed-ms': '1500' }, 'slow'), Number(url.searchParams.get('ms') || 0));
      case '/elapsed': return send(200, { 'x-virtual-elapsed-ms': url.searchParams.get('ms') }, 'ok');
      case '/gzip': return send(200, { 'Content-Encoding': 'gzip' }, zlib.gzipSync('сжато'));
      case '/bytes': return send(200, {}, Buffer.from([0xd0, 0x9f, 0xff, 0x41]));
      case '/redirect': return send(302, { Location: '/echo' }, '');
      case '/cookies': return send(200, { 'Set-Cookie': ['a=1', 'b=2'] }, '');
      case '/hang': return;
      default: return send(404, {}, 'nothing here');
    }
  });
});
server.listen(0, '127.0.0.1', () => process.stdout.write(String(server.address().port) + '\n'));
`;

export async function startStandIn(): Promise<{ port: number; stop(): void }> {
  const child: ChildProcess = spawn(process.execPath, ['-e', source], { stdio: ['ignore', 'pipe', 'inherit'] });
  const port = await new Promise<number>((resolve) => child.stdout?.once('data', (text: Buffer) => resolve(Number(text.toString()))));
  return { port, stop: () => child.kill() };
}
