'use strict';
// Date and Intl of the script: the host's clock, and the time zone of the manifest (not the one of this machine).
// https://developers.google.com/apps-script/guides/v8-runtime ; zone: https://developers.google.com/apps-script/manifest
(function scriptDate(nowMs, offsetMs, timeZone) {
  const RealDate = Date;
  const realParse = RealDate.parse;
  const proto = RealDate.prototype;
  const getTime = proto.getTime;
  const setTime = proto.setTime;
  const localOf = (date) => { const ms = getTime.call(date); return new RealDate(ms + offsetMs(ms)); };
  const utcOf = (localMs) => localMs - offsetMs(localMs - offsetMs(localMs));

  const hasZone = /(?:Z|GMT|UTC|[+-]\d\d:?\d\d)\s*(?:\(.*\))?\s*$/i;
  const dateOnly = /^\s*[+-]?\d{4,6}(?:-\d\d)?(?:-\d\d)?\s*$/;
  function parseText(text) {
    if (dateOnly.test(text) || hasZone.test(text)) return realParse(text);
    const iso = realParse(text + 'Z');
    return utcOf(iso === iso ? iso : realParse(text + ' UTC'));
  }
  function fromArguments(args) {
    if (args.length === 0) return nowMs();
    if (args.length > 1) return utcOf(RealDate.UTC(...args));
    const primitive = args[0] instanceof RealDate ? getTime.call(args[0]) : args[0];
    return typeof primitive === 'string' ? parseText(primitive) : new RealDate(primitive).getTime();
  }

  for (const part of ['FullYear', 'Month', 'Date', 'Hours', 'Minutes', 'Seconds', 'Milliseconds', 'Day']) {
    const [get, set] = [proto['getUTC' + part], proto['setUTC' + part]];
    define(proto, 'get' + part, { ['get' + part]() { return get.call(localOf(this)); } }['get' + part]);
    if (set) define(proto, 'set' + part, { ['set' + part](...args) {
      const local = localOf(this);
      set.apply(local, args);
      return setTime.call(this, utcOf(local.getTime()));
    } }['set' + part]);
  }
  define(proto, 'getTimezoneOffset', function getTimezoneOffset() { return -offsetMs(getTime.call(this)) / 60000; });

  const two = (n) => String(n).padStart(2, '0');
  const utcString = proto.toUTCString;
  function dateText(date) {
    const [day, dayOfMonth, month, year] = utcString.call(localOf(date)).replace(',', '').split(' ');
    return `${day} ${month} ${dayOfMonth} ${year}`;
  }
  function timeText(date) {
    const minutes = Math.abs(date.getTimezoneOffset());
    const sign = date.getTimezoneOffset() > 0 ? '-' : '+';
    const zone = `GMT${sign}${two(Math.floor(minutes / 60))}${two(minutes % 60)}`;
    const name = localeText.call(date, 'en-US', { timeZone, timeZoneName: 'long' }).replace(/^.*[AP]M\s/, '');
    return `${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())} ${zone} (${name})`;
  }
  const localeText = proto.toLocaleTimeString;
  const valid = (date) => getTime.call(date) === getTime.call(date);
  define(proto, 'toString', function toString() { return valid(this) ? `${dateText(this)} ${timeText(this)}` : 'Invalid Date'; });
  define(proto, 'toDateString', function toDateString() { return valid(this) ? dateText(this) : 'Invalid Date'; });
  define(proto, 'toTimeString', function toTimeString() { return valid(this) ? timeText(this) : 'Invalid Date'; });
  for (const name of ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString']) {
    const real = proto[name];
    define(proto, name, { [name](locales, options) { return real.call(this, locales, { timeZone, ...options }); } }[name]);
  }

  const ScriptDate = new Proxy(RealDate, {
    apply: () => new ScriptDate().toString(),
    construct: (target, args, newTarget) => Reflect.construct(target, [fromArguments(args)], newTarget),
  });
  define(RealDate, 'now', function now() { return nowMs(); });
  define(RealDate, 'parse', function parse(text) { return parseText(String(text)); });
  define(proto, 'constructor', ScriptDate);
  define(globalThis, 'Date', ScriptDate);

  const RealFormat = Intl.DateTimeFormat;
  const withZone = (args) => [args[0], { timeZone, ...args[1] }];
  const ZonedFormat = new Proxy(RealFormat, {
    apply: (target, _, args) => new target(...withZone(args)),
    construct: (target, args, newTarget) => Reflect.construct(target, withZone(args), newTarget),
  });
  define(RealFormat.prototype, 'constructor', ZonedFormat);
  define(Intl, 'DateTimeFormat', ZonedFormat);

  function define(object, name, value) {
    Object.defineProperty(object, name, { value, writable: true, configurable: true, enumerable: false });
  }
})
