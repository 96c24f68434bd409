import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { NativeFormulaEngine } from '../../formulas/host-engine';
import { LocalHost, RealClock, VirtualClock } from '../../host';
import { AddOn } from '../../start/add-on';
import type { FromThread, HostEvent, HostThreadData, ToThread } from '../messages';
import { Desk } from './desk';
import { Questions } from './questions';

/** Longer than a person needs for an answer, shorter than for ever. */
const REAL_LIMIT_MS = 7 * 60_000;

const data = workerData as HostThreadData & { answerPort: MessagePort; signal: Int32Array };
const port = parentPort as MessagePort;

const send = (message: FromThread): void => port.postMessage(message);
const tell = (event: HostEvent, page: string | null): void => send({ event, page });
const desk = openDesk();

port.on('message', (message: ToThread) => {
  if ('tick' in message) {
    desk.tick();
    send({ ticked: true });
    return;
  }
  const { id, request } = message;
  try {
    send({ id, answer: desk.answer(request) });
  } catch (error) {
    send({ id, error: (error as Error).message });
  }
});

function openDesk(): Desk {
  const { standIn, systems, distDir, datasets, answerPort, signal } = data;
  const clock = standIn === null ? new RealClock() : new VirtualClock(standIn.startMs);
  const resolveHost = standIn === null ? undefined : (name: string) => ({ hostname: '127.0.0.1', port: systems.find(({ host }) => name === host || name.endsWith(`.${host}`))?.port ?? standIn.port });
  const formulaEngine = new NativeFormulaEngine({ now: () => new Date(clock.nowMs()) });
  const host = new LocalHost({ distDir, clock, resolveHost, formulaEngine, addOnName: 'WB Таблицы', realTimeLimitMs: REAL_LIMIT_MS });
  const user = host.createUser('seller@example.com', { locale: 'ru' });
  const document = host.createDocument('WB Таблицы', user);
  if (datasets !== null) new AddOn(host, document, user).switchOn(datasets);
  const questions = new Questions(answerPort, signal, (question) => tell({ kind: 'question', question }, null), (id) => tell({ kind: 'answered', id }, null));
  document.ui.askPerson = (asked) => questions.ask(asked);
  return new Desk(host, document, user, (sheet, row, column) => formulaEngine.messageAt(sheet, row, column), tell);
}
