import type { Token } from './tokens';

/** A function call with its arguments, a bracket, an array literal, or a single token. */
export type Node = Token | CallNode | GroupNode;

export interface CallNode {
  kind: 'call';
  /** As typed. */
  name: string;
  args: Node[][];
}

export interface GroupNode {
  kind: 'group' | 'array';
  items: Node[];
}

/**
 * A formula's tokens (English spelling) as a tree. Blanks are dropped: in Sheets they mean nothing.
 * @throws SyntaxError brackets that do not match
 */
export function parse(tokens: readonly Token[]): Node[] {
  const reader = new Reader(tokens.filter((token) => token.kind !== 'space'));
  const items = reader.items([]);
  if (reader.next()) throw new SyntaxError('A bracket is closed that was not opened');
  return items;
}

class Reader {
  private at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  next(): Token | undefined {
    return this.tokens[this.at];
  }

  /** Everything up to a closing bracket, or to one of `stops`, which stays unread. */
  items(stops: readonly string[]): Node[] {
    const items: Node[] = [];
    for (let token = this.next(); token && token.kind !== ')' && token.kind !== '}' && !stops.includes(token.kind); token = this.next()) {
      this.at++;
      items.push(this.node(token));
    }
    return items;
  }

  private node(token: Token): Node {
    if (token.kind === 'function') return this.call(token.text);
    if (token.kind === '(') return { kind: 'group', items: this.bracket(')') };
    if (token.kind === '{') return { kind: 'array', items: this.bracket('}') };
    return token;
  }

  private bracket(end: string): Node[] {
    const items = this.items([]);
    this.expect(end);
    return items;
  }

  private call(name: string): CallNode {
    this.expect('(');
    const args: Node[][] = [];
    if (this.next()?.kind === ')') {
      this.expect(')');
      return { kind: 'call', name, args };
    }
    for (;;) {
      args.push(this.items(['separator']));
      if (this.next()?.kind !== 'separator') break;
      this.at++;
    }
    this.expect(')');
    return { kind: 'call', name, args };
  }

  private expect(kind: string): void {
    if (this.next()?.kind !== kind) throw new SyntaxError(`"${kind}" is missing`);
    this.at++;
  }
}
