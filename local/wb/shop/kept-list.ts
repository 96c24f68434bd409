/** A short list of the seller's things, as WB keeps it: made, changed and deleted by number. */
export class KeptList<Thing extends { id: number }> {
  private things: Thing[] | null = null;
  private next = 0;

  constructor(private readonly usual: () => Thing[], private readonly firstNew: number) {}

  all(): readonly Thing[] {
    return (this.things ??= this.usual());
  }

  make(fields: Omit<Thing, 'id'>): number {
    const id = this.firstNew + this.next;
    this.next += 1;
    this.things = [...this.all(), { ...fields, id } as Thing];
    return id;
  }

  change(id: number, fields: Partial<Thing>): boolean {
    this.things = this.all().map((thing) => (thing.id === id ? { ...thing, ...fields } : thing));
    return this.all().some((thing) => thing.id === id);
  }

  remove(id: number): boolean {
    const before = this.all().length;
    this.things = this.all().filter((thing) => thing.id !== id);
    return this.things.length < before;
  }
}
