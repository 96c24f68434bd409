import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type Answer, bytesOf, text } from './answer';
import { elapsedMs } from './clock';
import { controlAnswer, CONTROL_HOST } from './control-api';
import { deliver } from './delivery';
import { requestBody } from './request-body';
import type { ApiRequest, StandIn } from './stand-in';

const single = (value: string | string[] | undefined): string => (Array.isArray(value) ? value[0] : value) ?? '';

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return requestBody(single(request.headers['content-type']), Buffer.concat(pieces).toString());
}

/** One server for all hosts of WB; which one is meant is in the `Host` header. */
export class HttpServer {
  constructor(private readonly standIn: StandIn) {}

  listen(port: number): Promise<{ port: number; server: Server }> {
    const server = createServer((request, response) => {
      this.handle(request, response).catch((error: unknown) => {
        send(response, text(500, 'text/plain', error instanceof Error ? error.stack ?? error.message : 'failed'), null);
      });
    });
    // While a large answer is being made nothing else is read: a caller that waits must not be hung up on for it.
    Object.assign(server, { headersTimeout: 0, requestTimeout: 0, keepAliveTimeout: 0 });
    return new Promise((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, '127.0.0.1', () => {
        const address = server.address();
        resolve({ server, port: typeof address === 'object' && address ? address.port : port });
      });
    });
  }

  private async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const virtualText = single(request.headers['x-virtual-now-ms']);
    const isVirtual = virtualText !== '';
    const url = new URL(request.url ?? '/', 'http://stand-in');
    const asked: ApiRequest = {
      method: request.method ?? 'GET', host: single(request.headers.host).replace(/:\d+$/, ''), path: url.pathname, query: url.searchParams,
      body: await bodyOf(request), authorization: single(request.headers.authorization),
      nowMs: this.standIn.clock.at(isVirtual ? Number(virtualText) : null),
    };
    if (asked.host === CONTROL_HOST) return send(response, controlAnswer(this.standIn, asked), null);
    const delivery = deliver(this.standIn, asked, isVirtual);
    if (delivery === 'reset') return void response.socket?.destroy();
    if (delivery === 'timeout') return;
    if (!isVirtual && delivery.extraMs > 0) await new Promise((wait) => setTimeout(wait, delivery.extraMs));
    send(response, delivery.answer, isVirtual ? elapsedMs(bytesOf(delivery.answer)) + delivery.extraMs : null);
  }
}

function send(response: ServerResponse, answer: Answer, elapsed: number | null): void {
  response.writeHead(answer.status, {
    ...answer.headers,
    ...(answer.status === 204 ? {} : { 'content-length': bytesOf(answer) }),
    ...(elapsed === null ? {} : { 'x-virtual-elapsed-ms': elapsed }),
  });
  answer.body.forEach((piece) => response.write(piece));
  response.end();
}
