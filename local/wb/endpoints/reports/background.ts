/** Reports of the statistics family that are ordered, waited for and downloaded, all with the same three methods. */
import { type Answer, json, noContent } from '../../answer';
import { nextRequestId } from '../../problem';
import { BadParameter, type Call, type Endpoint } from '../endpoint';
import { type Task, taskStatus } from './tasks';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export const refuseStatistics = (detail: string): Answer =>
  json({ title: 'Bad Request', detail, origin: 'api-statistics', requestId: nextRequestId() }, 400);

function notFound(): Answer {
  const answer = json({ title: 'Not Found', detail: 'not found', origin: 'api-statistics', requestId: nextRequestId() }, 404);
  return { ...answer, headers: { 'content-type': 'application/problem+json' } };
}

interface Report {
  path: string;
  /** @throws BadParameter what of the query WB would not accept */
  check(call: Call): void;
  rows(call: Call, query: URLSearchParams): readonly object[];
}

function taskOf({ shop, path, tasks }: Call, reportPath: string): Task | undefined {
  const id = path.task_id ?? '';
  if (!UUID.test(id)) throw new BadParameter(`Invalid format for parameter task_id: '${id}' is not a UUID`);
  const task = tasks.find(id, shop.sid);
  return task?.report === reportPath ? task : undefined;
}

export function backgroundReport({ path, check, rows }: Report): Record<string, Endpoint> {
  const create = (call: Call): Answer => {
    check(call);
    return json({ data: { taskId: call.tasks.create(path, call.shop.sid, new URLSearchParams(call.query), call.nowMs).id } });
  };
  const status = (call: Call): Answer => {
    const task = taskOf(call, path);
    return task ? json({ data: { id: task.id, status: taskStatus(task, call.nowMs) } }) : notFound();
  };
  const download = (call: Call): Answer => {
    const task = taskOf(call, path);
    if (!task || taskStatus(task, call.nowMs) !== 'done') return notFound();
    const made = rows(call, task.query);
    return made.length === 0 ? noContent() : json(made);
  };
  return {
    [`GET ${path}`]: { refuse: refuseStatistics, answer: create },
    [`GET ${path}/tasks/{task_id}/status`]: { refuse: refuseStatistics, answer: status },
    [`GET ${path}/tasks/{task_id}/download`]: { refuse: refuseStatistics, answer: download },
  };
}
