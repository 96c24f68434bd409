import { createHash } from 'node:crypto';
import type { System } from '../../local/systems/stand-in';
import type { Chosen, ExchangeTables, Finding, Place, Talk } from '../../src/exchange/exchange';
import { readSystemAnswer } from '../../src/systems/answer';
import { type SystemRequest, wireOf } from '../../src/systems/request';
import type { Secret } from '../../src/systems/system';
import { SYSTEMS } from '../../src/systems/systems';
import { isWbError } from '../../src/wb/errors';

const tools = { md5: (text: string) => createHash('md5').update(text).digest('hex'), base64: (text: string) => Buffer.from(text).toString('base64') };

/** What became of the n-th call of a conversation, when nobody learns of it; null where its answer comes. */
export type Loss = (at: number) => 'done' | 'undone' | null;

/** One person's conversation with a stand-in in this process, turn by turn, without the limits and the clock of the add-on. */
export class Talking {
  place: Place | null = null;
  calls = 0;
  findings: Finding[] = [];
  isOver = false;
  /** Far enough apart for every limit, whoever asks. */
  private static atMs = 0;
  private session = '';

  constructor(private readonly unit: Talk, private readonly system: System, private readonly secret: Secret, private readonly chosen: Chosen) {}

  /** One turn: at most one call of the unit's own. */
  turn(tables: ExchangeTables, lost: Loss = () => null): void {
    const turn = this.unit.next(this.place, tables, this.chosen);
    if ('findings' in turn) {
      this.findings.push(...turn.findings);
      this.isOver = true;
      return;
    }
    const loss = lost(this.calls);
    this.calls += 1;
    // What outlives an execution has been JSON.
    if (turn.ifUnsure !== undefined) this.place = JSON.parse(JSON.stringify(turn.ifUnsure)) as Place;
    const body = loss === 'undone' ? undefined : this.ask(turn.request);
    if (loss !== null) return;
    const reply = turn.read(body);
    this.findings.push(...reply.findings ?? []);
    this.place = reply.place === null ? null : JSON.parse(JSON.stringify(reply.place)) as Place;
    this.isOver = reply.place === null;
  }

  /** To its end. */
  run(tables: (turn: number) => ExchangeTables, lost: Loss = () => null): this {
    for (let turn = 0; !this.isOver; turn += 1) {
      if (turn > 5000) throw new Error('it does not end');
      this.turn(tables(turn), lost);
    }
    return this;
  }

  private ask(request: SystemRequest): unknown {
    const { session } = SYSTEMS[this.unit.system];
    if (session === undefined) return this.send(request, this.secret);
    const renewed = (): unknown => {
      this.session = session.read(this.send({ call: session.call }, this.secret));
      return this.send(request, { ...this.secret, session: this.session });
    };
    if (this.session === '') return renewed();
    try {
      return this.send(request, { ...this.secret, session: this.session });
    } catch (error) {
      // Somebody else has opened one since.
      if (isWbError(error) && error.code === 'SYSTEM_REFUSED') return renewed();
      throw error;
    }
  }

  private send(request: SystemRequest, secret: Secret): unknown {
    const { host, path, headers, body } = wireOf(request, secret, tools);
    const sent = Object.fromEntries(Object.entries({ ...headers, 'content-type': body?.type ?? '' }).map(([name, value]) => [name.toLowerCase(), value]));
    const { status, body: answer } = this.system.answers({ method: request.call.method, host, url: new URL(`https://${host}${path}`), headers: sent, text: body?.text ?? '', atMs: (Talking.atMs += 10_000) }, []);
    const text = typeof answer === 'string' ? answer : JSON.stringify(answer);
    return readSystemAnswer(request.call, { answer: { status, text, headers: {}, bytes: text.length } });
  }
}
