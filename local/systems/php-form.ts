export type Form = { [name: string]: string | Form };

/** Reads a form as PHP does: `a[b][0]=c` is a list within a name within a name, and a plus is a blank. */
export function readForm(text: string): Form {
  const form: Form = {};
  for (const pair of text.split('&').filter((one) => one !== '')) {
    const at = pair.indexOf('=');
    const [name, value] = [decoded(pair.slice(0, at)), decoded(pair.slice(at + 1))];
    const [, first = name, rest = ''] = /^([^[]+)((?:\[[^\]]*\])*)$/.exec(name) ?? [];
    put(form, [first, ...[...rest.matchAll(/\[([^\]]*)\]/g)].map(([, key = '']) => key)], value);
  }
  return form;
}

function put(form: Form, [name = '', ...rest]: readonly string[], value: string): void {
  if (rest.length === 0) form[name] = value;
  else {
    const inner = form[name];
    const within: Form = typeof inner === 'object' ? inner : {};
    form[name] = within;
    put(within, rest, value);
  }
}

function decoded(text: string): string {
  return decodeURIComponent(text.replace(/\+/g, ' '));
}
