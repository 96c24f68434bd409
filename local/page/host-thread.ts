import { MessageChannel, Worker } from 'node:worker_threads';
import type { Asked, AskedKind, FromThread, HostAnswer, HostEvent, HostRequest, HostThreadData, QuestionAnswer, ToThread } from './messages';

const TICK_MS = 1000;

type Waiting = { resolve: (answer: HostAnswer) => void; reject: (error: Error) => void };

/** The host in its own thread, which may block: this side never does. */
export class HostThread {
  private readonly worker: Worker;
  private readonly answers = new MessageChannel();
  private readonly signal = new Int32Array(new SharedArrayBuffer(4));
  private readonly waiting = new Map<number, Waiting>();
  private readonly ticker: NodeJS.Timeout;
  private asked = 0;
  private isTicking = false;

  constructor(file: string, data: HostThreadData, private readonly onEvent: (event: HostEvent, page: string | null) => void) {
    const answerPort = this.answers.port2;
    this.worker = new Worker(file, { workerData: { ...data, answerPort, signal: this.signal }, transferList: [answerPort] });
    this.worker.on('message', (message: FromThread) => this.take(message));
    this.worker.on('error', (error) => this.fail(error));
    this.ticker = setInterval(() => this.tick(), TICK_MS);
  }

  ask<Kind extends AskedKind>(request: Extract<HostRequest, { kind: Kind }>): Promise<Asked[Kind]['answer']> {
    const id = ++this.asked;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve: resolve as Waiting['resolve'], reject });
      this.send({ id, request });
    });
  }

  /** Wakes the script that waits for a person. */
  answerQuestion(answer: QuestionAnswer): void {
    this.answers.port1.postMessage(answer);
    Atomics.add(this.signal, 0, 1);
    Atomics.notify(this.signal, 0);
  }

  async stop(): Promise<void> {
    clearInterval(this.ticker);
    this.answers.port1.close();
    await this.worker.terminate();
  }

  /** The next tick waits for the one before: a long run must not leave a row of them behind. */
  private tick(): void {
    if (this.isTicking) return;
    this.isTicking = true;
    this.send({ tick: true });
  }

  private send(message: ToThread): void {
    this.worker.postMessage(message);
  }

  private take(message: FromThread): void {
    if ('ticked' in message) this.isTicking = false;
    else if ('event' in message) this.onEvent(message.event, message.page);
    else if ('error' in message) this.settle(message.id)?.reject(new Error(message.error));
    else this.settle(message.id)?.resolve(message.answer);
  }

  private settle(id: number): Waiting | undefined {
    const waiting = this.waiting.get(id);
    this.waiting.delete(id);
    return waiting;
  }

  private fail(error: Error): void {
    this.onEvent({ kind: 'log', text: error.stack ?? error.message }, null);
    for (const { reject } of this.waiting.values()) reject(error);
    this.waiting.clear();
  }
}
