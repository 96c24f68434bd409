import { gunzipSync } from 'node:zlib';
import { NetBridge } from '../../../local/host/net/net-bridge';
import type { NetAnswer, NetRequest } from '../../../local/host/net/net-types';
import { bytesOf } from '../../../local/wb/answer';
import { elapsedMs } from '../../../local/wb/clock';
import { deliver } from '../../../local/wb/delivery';
import { requestBody } from '../../../local/wb/request-body';
import type { ApiRequest, StandIn } from '../../../local/wb/stand-in';

/** The stand-in in this very process: a refresh takes half the time, and a case may change WB between any two calls. */
export class NearWb extends NetBridge {
  /** Asked before WB is: an answer of its own, or null. */
  instead: ((asked: ApiRequest) => NetAnswer | null) | null = null;
  /** What becomes of WB's answer on its way. */
  after: ((answer: NetAnswer, asked: ApiRequest) => NetAnswer) | null = null;
  /** Everything that went out, as text: address, headers and body. */
  readonly outgoing: string[] = [];

  constructor(private readonly standIn: StandIn) {
    super();
  }

  override send(requests: NetRequest[]): NetAnswer[] {
    return requests.map((request) => this.answerTo(request));
  }

  private answerTo({ path, method, headers, body }: NetRequest): NetAnswer {
    const url = new URL(path, 'http://stand-in');
    const asked: ApiRequest = {
      method, host: headers.Host ?? '', path: url.pathname, query: url.searchParams, body: requestBody(contentTypeIn(headers), Buffer.from(body ?? []).toString()),
      authorization: headers.Authorization ?? '', nowMs: this.standIn.clock.at(Number(headers['x-virtual-now-ms'])),
    };
    this.outgoing.push(`${method} ${headers.Host ?? ''}${path} ${body === null ? '' : Buffer.from(body).toString()}`);
    const answer = this.instead?.(asked) ?? this.delivered(asked);
    return this.after?.(answer, asked) ?? answer;
  }

  private delivered(asked: ApiRequest): NetAnswer {
    const delivery = deliver(this.standIn, asked, true);
    if (delivery === 'reset') return { failure: 'ECONNRESET' };
    if (delivery === 'timeout') return { failure: 'TIMEOUT' };
    const { status, headers } = delivery.answer;
    const tookMs = elapsedMs(bytesOf(delivery.answer)) + delivery.extraMs;
    const rawHeaders = Object.entries({ ...headers, 'x-virtual-elapsed-ms': String(tookMs) }).flat();
    const whole = Buffer.concat(delivery.answer.body);
    const body = new Uint8Array(headers['content-encoding'] === 'gzip' ? gunzipSync(whole) : whole);
    return { status, rawHeaders, body, elapsedMs: tookMs };
  }
}

function contentTypeIn(headers: NetRequest['headers']): string {
  return Object.entries(headers).find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? '';
}
