import type { HostDocument } from './document';
import { HostUser } from './user';

/** Who holds which lock; a holder is an execution or a test. */
export class LockTable {
  private readonly holders = new Map<string, string>();

  tryTake(name: string, holder: string): boolean {
    const current = this.holders.get(name);
    if (current !== undefined && current !== holder) return false;
    this.holders.set(name, holder);
    return true;
  }

  isHeldBy(name: string, holder: string): boolean {
    return this.holders.get(name) === holder;
  }

  release(name: string, holder: string): void {
    if (this.isHeldBy(name, holder)) this.holders.delete(name);
  }

  releaseAllOf(holder: string): void {
    for (const [name, current] of this.holders) if (current === holder) this.holders.delete(name);
  }
}

export function lockName(kind: 'document' | 'user' | 'script', of?: HostDocument | HostUser): string {
  if (!of) return kind;
  return `${kind} ${of instanceof HostUser ? of.email : of.id}`;
}
