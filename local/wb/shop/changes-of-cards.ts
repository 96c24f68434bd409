/** What the seller has changed of cards: the next read shows it. */
export interface CardFields { title: string; description: string; dimensions: object; characteristics: object[]; sizes: object[]; documents?: unknown; kizMarked?: unknown; brand?: unknown }

const FIRST_GROUP = 700_000_001;

export class ChangesOfCards {
  private readonly fields = new Map<number, CardFields>();
  private readonly groups = new Map<number, number>();
  private readonly tags = new Map<number, readonly number[]>();
  private readonly binnedMs = new Map<number, number>();
  private readonly recovered = new Set<number>();
  private readonly recommended = new Map<number, readonly number[]>();
  private parted = 0;

  write(nmId: number, fields: CardFields): void {
    this.fields.set(nmId, fields);
  }

  fieldsOf(nmId: number): Partial<CardFields> {
    return this.fields.get(nmId) ?? {};
  }

  regroup(nmId: number, group: number | null): void {
    this.groups.set(nmId, group ?? FIRST_GROUP + this.parted++);
  }

  groupOf(nmId: number, usual: number): number {
    return this.groups.get(nmId) ?? usual;
  }

  tag(nmId: number, ids: readonly number[]): void {
    this.tags.set(nmId, ids);
  }

  tagsOf(nmId: number, usual: readonly number[]): readonly number[] {
    return this.tags.get(nmId) ?? usual;
  }

  recommend(nmId: number, nms: readonly number[]): void {
    this.recommended.set(nmId, nms);
  }

  recommendedBy(nmId: number): readonly number[] | undefined {
    return this.recommended.get(nmId);
  }

  bin(nmId: number, nowMs: number): void {
    this.binnedMs.set(nmId, nowMs);
  }

  recover(nmId: number): void {
    this.binnedMs.delete(nmId);
    this.recovered.add(nmId);
  }

  binned(): ReadonlyMap<number, number> {
    return this.binnedMs;
  }

  /** A copy that lay in the bin from the beginning. */
  isRecovered(nmId: number): boolean {
    return this.recovered.has(nmId);
  }
}
