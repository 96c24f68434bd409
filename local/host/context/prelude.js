'use strict';
// Runs first in every fresh context, as one function expression. The script never sees `host`: it is reachable only from
// this closure, takes text (plus a list of primitive cells) and answers text (plus a list of primitive cells).
(function prelude(host, catalogueText, secretName) {
  const { parse, stringify } = JSON;
  const { isArray } = Array;
  const { create, defineProperty, getPrototypeOf, keys, freeze, getOwnPropertyNames } = Object;
  const { apply, construct, ownKeys } = Reflect;
  const RealDate = Date;
  const [ProxyClass, ErrorClass, FunctionClass, StringOf] = [Proxy, Error, Function, String];
  const dateTime = RealDate.prototype.getTime;
  const [handles, handleGet, handleSet] = [new WeakMap(), WeakMap.prototype.get, WeakMap.prototype.set];
  const global = globalThis;
  const catalogue = parse(catalogueText);

  /** The only way out. A host error (a stack overflow, say) never reaches the script as an object of the host realm. */
  function cross(request, input, output) {
    let answer;
    try {
      answer = host(stringify(request), input, output);
    } catch (error) {
      throw new ErrorClass('Service error');
    }
    return parse(answer);
  }

  const handleOf = (value) =>
    value !== null && (typeof value === 'object' || typeof value === 'function') ? apply(handleGet, handles, [value]) : undefined;

  function dateMs(value) {
    try {
      return apply(dateTime, value, []);
    } catch (error) {
      return undefined;
    }
  }

  function typeName(value) {
    if (value === null || value === undefined) return 'null';
    if (typeof value === 'string') return 'String';
    if (typeof value !== 'object') return typeof value;
    if (isArray(value)) return value.length ? typeName(value[0]) + '[]' : 'number[]';
    const handle = handleOf(value);
    return handle ? handle.enumName ? handle.enumName : catalogue.classes[handle.cls].path : '(class)';
  }

  /** A primitive or date as it crosses beside the text; `notCell` for anything else. */
  const notCell = {};
  function encodeCell(cell) {
    if (cell === null || cell === undefined) return cell;
    const kind = typeof cell;
    if (kind === 'string' || kind === 'number' || kind === 'boolean') return cell;
    const ms = kind === 'object' ? dateMs(cell) : undefined;
    return ms === undefined ? notCell : [ms];
  }

  /** Rows of cells, or null when the value is some other list and has to travel as text. */
  function encodeMatrix(rows, input) {
    const lengths = [];
    const start = input.length;
    for (let r = 0; r < rows.length; r++) {
      const row = rows[r];
      if (!isArray(row)) return discard(input, start);
      lengths[r] = row.length;
      for (let c = 0; c < row.length; c++) {
        const cell = encodeCell(row[c]);
        if (cell === notCell) return discard(input, start);
        input[input.length] = cell;
      }
    }
    return { $m: lengths, at: start };
  }
  function discard(input, start) {
    input.length = start;
    return null;
  }

  function encode(value, input, seen) {
    switch (typeof value) {
      case 'undefined': return { $u: 1 };
      case 'string': case 'boolean': return value;
      case 'number': return value - value === 0 ? value : { $n: StringOf(value) };
      case 'function': return { $f: StringOf(value.name) };
      case 'object': break;
      default: return { $t: typeof value };
    }
    if (value === null) return null;
    const handle = handleOf(value);
    if (handle) return handle.enumName ? { $e: handle.enumName, name: handle.member } : { $h: handle.id, cls: handle.cls };
    const list = isArray(value);
    const ms = list ? undefined : dateMs(value);
    if (ms !== undefined) return { $d: ms - ms === 0 ? ms : null };
    if (seen.includes(value)) return { $c: 1 };
    const inside = [...seen, value];
    if (list) {
      const matrix = input && value.length && isArray(value[0]) ? encodeMatrix(value, input) : null;
      if (matrix) return matrix;
      return { $a: value.map((item) => encode(item, input, inside)) };
    }
    const fields = create(null);
    for (const key of keys(value)) fields[key] = encode(value[key], null, inside);
    return { $o: fields };
  }

  function decodeCell(cell) {
    return typeof cell === 'object' && cell !== null ? new RealDate(cell[0]) : cell;
  }

  function decodeMatrix(lengths, cells) {
    const rows = [];
    let next = 0;
    for (let r = 0; r < lengths.length; r++) {
      const row = [];
      for (let c = 0; c < lengths[r]; c++) row[c] = decodeCell(cells[next++]);
      rows[r] = row;
    }
    return rows;
  }

  function decode(value, cells) {
    if (value === null || typeof value !== 'object') return value;
    if ('$u' in value) return undefined;
    if ('$n' in value) return +value.$n;
    if ('$d' in value) return new RealDate(value.$d === null ? NaN : value.$d);
    if ('$h' in value) return objectFor(value.cls, value.$h);
    if ('$e' in value) return enumMember(value.$e, value.name);
    if ('$m' in value) return decodeMatrix(value.$m, cells);
    if ('$b' in value) return cells;
    if ('$a' in value) return value.$a.map((item) => decode(item, cells));
    const object = {};
    for (const key of keys(value.$o)) object[key] = decode(value.$o[key], cells);
    return object;
  }

  function raise(failure) {
    const Kind = failure.name === 'TypeError' ? TypeError : ErrorClass;
    const error = new Kind(failure.message);
    if (failure.name !== error.name) defineProperty(error, 'name', { value: failure.name, configurable: true, writable: true });
    throw error;
  }

  function invoke(cls, name, self, args) {
    const handle = handleOf(self);
    if (!handle || handle.cls !== cls) throw new TypeError(`${cls}.${name} called on an object that is not a ${cls}`);
    const [input, output, list, types] = [[], [], [], []];
    for (let i = 0; i < args.length; i++) {
      types[i] = typeName(args[i]);
      list[i] = encode(args[i], input, []);
    }
    const answer = cross({ op: 'call', cls, name, id: handle.id, args: list, types }, input, output);
    if (answer.error) raise(answer.error);
    return answer.self ? self : decode(answer.value, output);
  }

  const describe = (text) => () => text;

  /** Unknown members are an error, never `undefined`; what the language itself asks for is answered quietly. */
  function strictObject(label, members, target, writable) {
    return new ProxyClass(target, strictHandler(label, members, writable));
  }
  function strictHandler(label, members, writable) {
    return {
      get(target, key) {
        if (typeof key === 'symbol') return undefined;
        if (key in members) return members[key];
        if (writable && key in target) return target[key];
        if (key === 'toString') return describe(label);
        if (key === 'then' || key === 'toJSON' || key === 'constructor' || key === 'valueOf') return key === 'constructor' ? Object : undefined;
        throw new ErrorClass(`not emulated: ${label}.${key}`);
      },
      set(target, key, value) {
        if (!writable) throw new ErrorClass(`not emulated: assignment to ${label}.${StringOf(key)}`);
        target[key] = value;
        return true;
      },
      has: (_, key) => typeof key === 'string' && key in members,
      ownKeys: (target) => (writable ? ownKeys(target) : []),
      getPrototypeOf: () => getPrototypeOf({}),
      defineProperty: () => false,
      setPrototypeOf: () => false,
    };
  }

  const enums = create(null);
  function enumMember(enumName, member) {
    return enums[enumName].members[member];
  }
  for (const enumName of keys(catalogue.enums)) {
    const members = create(null);
    catalogue.enums[enumName].forEach((member, ordinal) => {
      const value = strictObject(`${enumName}.${member}`, freeze({
        __proto__: null, toString: describe(member), name: describe(member), toJSON: describe(member), ordinal: () => ordinal,
        compareTo: (other) => ordinal - other.ordinal(),
      }), create(null), false);
      apply(handleSet, handles, [value, { enumName, member }]);
      members[member] = value;
    });
    enums[enumName] = { members, object: strictObject(enumName, freeze(members), create(null), false) };
  }

  const methodsOf = create(null);
  function methodsFor(cls) {
    if (methodsOf[cls]) return methodsOf[cls];
    const members = create(null);
    for (const name of catalogue.classes[cls].methods) {
      members[name] = { [name](...args) { return invoke(cls, name, this, args); } }[name];
    }
    for (const [name, enumName] of catalogue.classes[cls].enums) members[name] = enums[enumName].object;
    methodsOf[cls] = freeze(members);
    return members;
  }

  /** One for all objects of a class: they differ in nothing but their handle. */
  const handlersOf = create(null);
  function objectFor(cls, id) {
    if (cls === 'HtmlTemplate') return template(id);
    const object = new ProxyClass(create(null), handlersOf[cls] || (handlersOf[cls] = strictHandler(catalogue.classes[cls].label, methodsFor(cls), false)));
    apply(handleSet, handles, [object, { cls, id }]);
    return object;
  }

  /** https://developers.google.com/apps-script/guides/html/templates : scriptlets run in the script's own scope. */
  function template(id) {
    const target = create(null);
    const object = strictObject('HtmlTemplate', freeze({
      __proto__: null,
      evaluate: () => {
        const self = object;
        const code = apply(htmlMethods.getCode, self, []);
        const html = construct(FunctionClass, ['escape_', 'values_', `with (values_) {\n${code}\nreturn output_;\n}`])(escapeHtml, target);
        return apply(htmlMethods.evaluate, self, [html]);
      },
      getCode: () => apply(htmlMethods.getCode, object, []),
      getRawContent: () => apply(htmlMethods.getRawContent, object, []),
    }), target, true);
    const htmlMethods = methodsFor('HtmlTemplate');
    apply(handleSet, handles, [object, { cls: 'HtmlTemplate', id }]);
    return object;
  }
  const escapes = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
  const escapeHtml = (value) => StringOf(value === undefined || value === null ? '' : value).replace(/[&<>"']/g, (c) => escapes[c]);

  for (const [name, cls] of catalogue.globals) {
    defineProperty(global, name, { value: objectFor(cls, 0), writable: true, configurable: true, enumerable: false });
  }

  const shown = (value) => {
    if (typeof value === 'string') return value;
    if (value instanceof ErrorClass) return value.stack || StringOf(value);
    if (typeof value !== 'object' || value === null || handleOf(value)) return StringOf(value);
    try { return stringify(value); } catch (error) { return StringOf(value); }
  };
  const write = (level) => (...parts) => { cross({ op: 'log', level, text: parts.map(shown).join(' ') }, [], []); };
  const consoleMembers = { __proto__: null };
  for (const level of ['log', 'info', 'warn', 'error']) consoleMembers[level] = write(level);
  defineProperty(global, 'console', {
    value: strictObject('console', freeze(consoleMembers), create(null), false), writable: true, configurable: true, enumerable: false,
  });

  /** Stacks show the script's own files, as on Google. */
  const isOwn = (frame) => { const file = StringOf(frame.getFileName()); return !/^(?:prelude|script-date|entry|evalmachine)|^node:|^[/\\]|^file:|^[A-Za-z]:/.test(file); };
  defineProperty(ErrorClass, 'prepareStackTrace', {
    value: (error, frames) => [StringOf(error), ...frames.filter(isOwn).map((frame) => '    at ' + StringOf(frame))].join('\n'),
    writable: true, configurable: true, enumerable: false,
  });

  const nowMs = () => +cross({ op: 'now' }, [], []).value;
  const offsets = create(null);
  const quarterHourMs = 900000;
  /** Offset of the script's time zone at an instant, cached: transitions only ever fall on quarter hours. */
  function offsetMs(ms) {
    if (ms - ms !== 0) return 0;
    const slot = Math.floor(ms / quarterHourMs);
    if (offsets[slot] === undefined) offsets[slot] = cross({ op: 'offset', ms: slot * quarterHourMs }, [], []).value;
    return offsets[slot];
  }

  /** Arguments and results of the entry point; the host fills and reads these lists, which belong to this context. */
  const exchange = { argsText: '[]', input: [], output: [] };

  /** The host evaluates a short text that calls this (and not the function itself), so that pending continuations run too. */
  function enter(entry) {
    delete global[secretName];
    try {
      const args = parse(exchange.argsText).map((item) => decode(item, exchange.input));
      return stringify({ value: encode(entry(...args), exchange.output, []) });
    } catch (error) {
      return stringify({ thrown: describeError(error) });
    }
  }
  const arm = () => { defineProperty(global, secretName, { value: enter, configurable: true }); };

  function describeError(error) {
    try {
      const isError = typeof error === 'object' && error !== null;
      return {
        name: StringOf((isError && error.name) || 'Error'),
        message: StringOf(isError ? error.message : error),
        stack: StringOf((isError && error.stack) || error),
      };
    } catch (failure) {
      return { name: 'Error', message: 'unprintable error', stack: '' };
    }
  }

  return freeze({ __proto__: null, nowMs, offsetMs, exchange, arm, describeError, globals: getOwnPropertyNames(global) });
})
