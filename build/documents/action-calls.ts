import type { Action } from '../../src/actions/action';
import { wishedOf } from '../../src/actions/engine/made';
import type { WbCall, WbRequest } from '../../src/wb/calls';
import { samplesOf } from './action-samples';

/** The calls of an action, those that read first. */
export function actionCalls(action: Action): { call: WbCall }[] {
  return [...new Set(actionRequests(action).map(({ call }) => call))].map((call) => ({ call }));
}

/** Requests of an action: asked of it with one row of each kind. */
export function actionRequests(action: Action): WbRequest[] {
  const { look, send, task, making, whole } = action;
  const samples = samplesOf(action);
  return [
    ...samples.flatMap((change) => look([change.key], wishedOf([change])).map(({ request }) => request)),
    ...(task === undefined ? [] : [task.state('1'), task.refused('1', 0, 1)]),
    ...(whole === undefined ? [] : samples.flatMap((change) => whole.reads([change]))),
    ...(making === undefined ? [] : [making.find('1').request, making.request('1')]),
    ...samples.flatMap((change) => send([change]).map(({ request }) => request)),
  ];
}
