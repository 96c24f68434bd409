import { type MessagePort, receiveMessageOnPort } from 'node:worker_threads';
import type { Answer, Asked } from '../../host';
import type { Question, QuestionAnswer } from '../messages';

const PATIENCE_MS = 5 * 60_000;

/** Asks a person at the page and waits: the script stands still meanwhile, as it does on Google. */
export class Questions {
  private asked = 0;

  constructor(
    private readonly port: MessagePort,
    private readonly signal: Int32Array,
    private readonly show: (question: Question) => void,
    private readonly hide: (id: number) => void,
  ) {}

  ask({ kind, title, message, buttons }: Asked): Answer | null {
    const id = ++this.asked;
    this.show({ id, kind, title, message, buttons });
    const answer = this.wait(id, Date.now() + PATIENCE_MS);
    this.hide(id);
    return answer;
  }

  private wait(id: number, endMs: number): Answer | null {
    for (;;) {
      // Read before looking for a message: an answer that arrives in between then ends the wait at once.
      const seen = Atomics.load(this.signal, 0);
      const received = receiveMessageOnPort(this.port) as { message: QuestionAnswer } | undefined;
      if (received?.message.id === id) return received.message;
      if (received) continue;
      if (Atomics.wait(this.signal, 0, seen, Math.max(0, endMs - Date.now())) === 'timed-out') return null;
    }
  }
}
