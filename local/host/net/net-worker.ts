import http from 'node:http';
import https from 'node:https';
import { workerData, type MessagePort } from 'node:worker_threads';
import zlib from 'node:zlib';
import type { NetAnswer, NetRequest } from './net-types';

const { port, signal } = workerData as { port: MessagePort; signal: Int32Array };
const maxAnswerBytes = 50 * 1024 * 1024;

port.on('message', ({ id, requests }: { id: number; requests: NetRequest[] }) => {
  void Promise.all(requests.map(send)).then((answers) => {
    port.postMessage({ id, answers });
    Atomics.add(signal, 0, 1);
    Atomics.notify(signal, 0);
  });
});

function send(request: NetRequest): Promise<NetAnswer> {
  return new Promise((resolve) => {
    const transport = request.secure ? https : http;
    const { hostname, port: portNumber, path, method, headers } = request;
    const started = Date.now();
    const outgoing = transport.request({ hostname, port: portNumber, path, method, headers, rejectUnauthorized: request.validateCertificates }, (incoming) => {
      const chunks: Buffer[] = [];
      let bytes = 0;
      incoming.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
        if (bytes > maxAnswerBytes) incoming.destroy(Object.assign(new Error('too large'), { code: 'TOO_LARGE' }));
        else chunks.push(chunk);
      });
      incoming.on('error', (error: NodeJS.ErrnoException) => resolve({ failure: error.code ?? error.message }));
      incoming.on('end', () => resolve(unpack(incoming, Buffer.concat(chunks), Date.now() - started)));
    });
    outgoing.setTimeout(request.timeoutMs, () => outgoing.destroy(Object.assign(new Error('timeout'), { code: 'TIMEOUT' })));
    outgoing.on('error', (error: NodeJS.ErrnoException) => resolve({ failure: error.code ?? error.message }));
    outgoing.end(request.body ?? undefined);
  });
}

function unpack(incoming: http.IncomingMessage, raw: Buffer, elapsedMs: number): NetAnswer {
  try {
    const encoding = incoming.headers['content-encoding'];
    const body = encoding === 'gzip' ? zlib.gunzipSync(raw) : encoding === 'deflate' ? zlib.inflateSync(raw) : raw;
    return { status: incoming.statusCode ?? 0, rawHeaders: incoming.rawHeaders, body: new Uint8Array(body), elapsedMs };
  } catch {
    return { failure: 'BAD_ENCODING' };
  }
}
