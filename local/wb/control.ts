/** Typed client of the side door. */
import { request } from 'node:http';
import { CONTROL_HOST } from './control-api';
import type { Fault } from './faults';
import type { LoggedRequest } from './request-log';
import type { Settings } from './settings';
import type { ShopChanges } from './shop/shop';

export interface VirtualTime { nowMs: number; startMs: number }

export class Control {
  constructor(readonly port: number) {}

  now(): Promise<VirtualTime> {
    return this.ask('GET', '/now') as Promise<VirtualTime>;
  }

  /** Requests seen since the start or the last clearing, oldest first. */
  log(): Promise<LoggedRequest[]> {
    return this.ask('GET', '/log') as Promise<LoggedRequest[]>;
  }

  async clearLog(): Promise<void> {
    await this.ask('DELETE', '/log');
  }

  /** Replaces the faults set before. */
  async setFaults(faults: readonly Fault[]): Promise<void> {
    await this.ask('POST', '/faults', faults);
  }

  async clearFaults(): Promise<void> {
    await this.ask('DELETE', '/faults');
  }

  /** All tokens of the seller answer 401 from now on. */
  async revoke(sid: string): Promise<void> {
    await this.ask('POST', '/revoke', { sid });
  }

  async settings(changed: Partial<Settings>): Promise<void> {
    await this.ask('POST', '/settings', changed);
  }

  /** @param sid one seller's shop; all of them where it is left out */
  async changeShop(changes: ShopChanges, sid?: string): Promise<void> {
    await this.ask('POST', '/shop', { changes, sid });
  }

  async reset(): Promise<void> {
    await this.ask('POST', '/reset');
  }

  private ask(method: string, path: string, body?: unknown): Promise<unknown> {
    return new Promise((resolve, reject) => {
      // No kept connection: while a refresh blocks this thread, the other side closes it, and nobody here sees that.
      const sent = request({ host: '127.0.0.1', port: this.port, method, path, agent: false, headers: { host: CONTROL_HOST } }, (response) => {
        let answer = '';
        response.setEncoding('utf8').on('data', (piece: string) => (answer += piece)).on('end', () => {
          if (response.statusCode === 200) resolve(JSON.parse(answer));
          else reject(new Error(`control ${method} ${path}: ${response.statusCode} ${answer}`));
        });
      });
      sent.on('error', reject).end(body === undefined ? undefined : JSON.stringify(body));
    });
  }
}
