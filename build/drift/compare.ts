import { limitFor } from '../../src/wb/request/limits';
import { CATEGORIES } from '../../src/wb/request/hosts';
import type { TokenType } from '../../src/wb/token/token-type';
import type { Declared, DeclaredCall } from './declared';
import type { OfficialOperation, OfficialSet } from './official';
import { misfits, unheardOf } from './sent';

const KINDS = ['operation gone', 'operation new', 'switch-off', 'host', 'token types', 'limit', 'parameter', 'field gone', 'field new'] as const;

/** One thing in which WB's files and our declarations differ. */
export interface Change {
  kind: (typeof KINDS)[number];
  /** Key of the operation. */
  op: string;
  /** Id of the dataset that it concerns; none for an operation that nobody reads. */
  dataset?: string;
  what: string;
}

const WORDS: readonly (readonly [TokenType, string])[] = [['personal', 'Персональный'], ['service', 'Сервисный'], ['base', 'Базовый']];

/** What is known of WB beside what datasets declare. */
export interface Known {
  /** Keys of operations that nobody reads, with or without a reason. */
  operations: ReadonlySet<string>;
  /** Fields of answers that are left out. */
  fields: ReadonlySet<string>;
  /** Names of all parameters of an operation, in query and body, by its key. */
  parameters: ReadonlyMap<string, ReadonlySet<string>>;
  /** Fields of answers that somebody has seen and left out, by the key of their operation. */
  seen?: ReadonlyMap<string, ReadonlySet<string>>;
}

/** All changes, the gravest kind first. */
export function changesBetween(datasets: readonly Declared[], official: OfficialSet, beside: Known): Change[] {
  const hosts = new Set([...official.operations.values()].flatMap((operation) => operation.hosts));
  const calls = datasets.flatMap((one) => one.calls);
  const ours = new Set(calls.map(({ key }) => key));
  const added = [...official.operations.values()].filter(({ key, isRead }) => isRead === true && !ours.has(key) && !beside.operations.has(key));
  const changes: Change[] = [
    ...calls.flatMap((one) => changesOfCall(one, official, { hosts, parameters: beside.parameters.get(one.key) })),
    ...datasets.flatMap((one) => changesOfFields(one, official, leftOut(one, datasets, beside))),
    ...added.map(({ key }) => ({ kind: 'operation new' as const, op: key, what: 'no dataset reads it, and nobody has said why not' })),
  ];
  return KINDS.flatMap((kind) => changes.filter((change) => change.kind === kind));
}

interface Around {
  /** That the files have operations of. */
  hosts: ReadonlySet<string>;
  parameters: ReadonlySet<string> | undefined;
}

function changesOfCall(declared: DeclaredCall, { operations, removed }: OfficialSet, { hosts, parameters }: Around): Change[] {
  const { key: op, call, dataset: { id } } = declared;
  const say = (kind: Change['kind'], what: string): Change => ({ kind, op, dataset: id, what });
  const operation = operations.get(op);
  const host = call.host ?? CATEGORIES[call.category].host;
  if (operation === undefined) {
    if (removed.has(op)) return [say('operation gone', `removed on ${removed.get(op) ?? 'a day that is not told'}`)];
    return hosts.has(host) ? [say('operation gone', `the files know ${host}, and not this operation`)] : [];
  }
  return [
    ...(operation.hosts.length > 0 && !operation.hosts.includes(host) ? [say('host', `${host} → ${operation.hosts.join(', ')}`)] : []),
    ...switchOffs(declared, operation).map((what) => say('switch-off', what)),
    ...tokens(declared, operation).map((what) => say('token types', what)),
    ...limits(declared, operation).map((what) => say('limit', what)),
    ...[...misfits(declared.sent, operation), ...unheardOf(declared.sent, operation, parameters)].map((what) => say('parameter', what)),
  ];
}

function switchOffs({ call: { ending } }: DeclaredCall, { switchOff }: OfficialOperation): string[] {
  if (switchOff === undefined || (ending !== undefined && (ending.on === switchOff.on || switchOff.on === null))) return [];
  const then = switchOff.on === null ? 'some day' : `on ${switchOff.on}`;
  const place = switchOff.replacement === null ? '' : `, ${switchOff.replacement} takes its place`;
  return [`WB switches it off ${then}${place}; we say ${ending === undefined ? 'nothing' : ending.on ?? 'some day'}`];
}

function tokens({ tokenTypes }: DeclaredCall, { tokenTypes: open }: OfficialOperation): string[] {
  const may = (type: TokenType): boolean => open === undefined || open.includes(type);
  return WORDS.flatMap(([type]) => {
    if (tokenTypes.has(type) && !may(type)) return [`no longer open to a ${type} token`];
    return !tokenTypes.has(type) && open !== undefined && may(type) ? [`open to a ${type} token as well`] : [];
  });
}

function limits({ call, tokenTypes }: DeclaredCall, { limits: official }: OfficialOperation): string[] {
  return WORDS.filter(([type]) => tokenTypes.has(type)).flatMap(([type, word]) => {
    const theirs = official?.get(word) ?? official?.get('*');
    const own = limitFor(call.limits, type);
    if (theirs === undefined || (Math.abs(theirs.intervalMs - own.intervalMs) < 1 && theirs.burst === own.burst)) return [];
    return [`${type}: ${own.intervalMs / 1000} s x${own.burst} → ${theirs.intervalMs / 1000} s x${theirs.burst}`];
  });
}

/** A dataset's fields may come from any of its calls: where one has no answer in JSON that is described, nothing can be told. */
function changesOfFields({ dataset: { id }, calls, fields }: Declared, { operations }: OfficialSet, known: ReadonlySet<string>): Change[] {
  const answers = calls.map(({ key }) => operations.get(key)?.answerFields);
  const op = calls[calls.length - 1]?.key ?? '';
  if (answers.some((names) => names === undefined)) return [];
  const theirs = new Set(answers.flatMap((names) => [...(names as ReadonlySet<string>)]));
  const missing = fields.filter((name) => !theirs.has(name));
  const added = [...theirs].filter((name) => !known.has(name));
  return [
    ...missing.map((name) => ({ kind: 'field gone' as const, op, dataset: id, what: name })),
    ...added.map((name) => ({ kind: 'field new' as const, op, dataset: id, what: name })),
  ];
}

/** What a dataset leaves out another may read of the same call. */
function leftOut({ calls }: Declared, datasets: readonly Declared[], beside: Known): ReadonlySet<string> {
  const keys = new Set(calls.map(({ key }) => key));
  const alike = datasets.filter((other) => other.calls.some(({ key }) => keys.has(key)));
  const seen = [...keys].flatMap((key) => [...beside.seen?.get(key) ?? []]);
  return new Set([...beside.fields, ...seen, ...alike.flatMap(({ known }) => [...known])]);
}
