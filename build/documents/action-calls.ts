import type { Action, Change, Value } from '../../src/actions/action';
import type { WbCall } from '../../src/wb/calls';

/** Values among which is one for each call that an action may make. */
const VALUES: readonly Value[] = [1, '9', '11', '7'];

/** The calls of an action, those that read first: asked of it with one row of each kind. */
export function actionCalls(action: Action): { call: WbCall }[] {
  const { look, send, task, fields } = action;
  const sent = fields.filter(({ isGuard }) => isGuard !== true);
  const changes = VALUES.map((value): Change => ({ key: '1 2 search', before: sent.map(() => null), after: sent.map(() => value) }));
  const requests = [
    ...look(['1 2 search']).map(({ request }) => request),
    ...(task === undefined ? [] : [task.state('1'), task.refused('1', 0, 1)]),
    ...changes.flatMap((change) => send([change]).map(({ request }) => request)),
  ];
  return [...new Set(requests.map(({ call }) => call))].map((call) => ({ call }));
}
