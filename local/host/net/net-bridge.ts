import path from 'node:path';
import { MessageChannel, receiveMessageOnPort, Worker, type MessagePort } from 'node:worker_threads';
import { bundled } from '../../bundled';
import type { NetAnswer, NetRequest } from './net-types';

/** HTTP for a thread that may block: a worker does the asynchronous part and wakes the caller. */
export class NetBridge {
  private worker: Worker | null = null;
  private port: MessagePort | null = null;
  private readonly signal = new Int32Array(new SharedArrayBuffer(4));
  private sent = 0;

  /** Sends all requests at once and waits for all answers, which come in the order of the requests. */
  send(requests: NetRequest[], deadlineMs: number): NetAnswer[] {
    const port = this.start();
    const id = ++this.sent;
    port.postMessage({ id, requests });
    const endMs = Date.now() + deadlineMs;
    for (;;) {
      // Read before looking for a message: an answer that arrives in between then ends the wait at once.
      const seen = Atomics.load(this.signal, 0);
      const received = receiveMessageOnPort(port) as { message: { id: number; answers: NetAnswer[] } } | undefined;
      if (received?.message.id === id) return received.message.answers;
      if (received) continue;
      if (Atomics.wait(this.signal, 0, seen, Math.max(0, endMs - Date.now())) === 'timed-out') {
        return requests.map(() => ({ failure: 'TIMEOUT' }));
      }
    }
  }

  private start(): MessagePort {
    if (this.port) return this.port;
    const { port1, port2 } = new MessageChannel();
    this.worker = new Worker(bundled(path.join(__dirname, 'net-worker.ts')), {
      eval: true, workerData: { port: port2, signal: this.signal }, transferList: [port2], env: process.env,
    });
    this.worker.unref();
    port1.unref();
    this.port = port1;
    return port1;
  }

  close(): void {
    this.port?.close();
    void this.worker?.terminate();
    this.port = null;
    this.worker = null;
  }
}
