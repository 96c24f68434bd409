/** What the seller has changed of cards: the next read shows it. */
export interface CardFields { title: string; description: string; dimensions: object; characteristics: object[]; sizes: object[]; documents?: unknown; kizMarked?: unknown; brand?: unknown }

const FIRST_GROUP = 700_000_001;

/** A card that the seller has sent: some minutes later it is there, or WB says why it is not. */
export interface SentCard { vendorCode: string; subjectId: number; fields: CardFields; group: number | null; nmId: number; dueMs: number; errors: readonly string[] }

const WORK_MS = 3_000;
const FIRST_MADE = 190_000_001;

export class ChangesOfCards {
  private readonly sent = new Map<string, SentCard>();
  /** By card: addresses under which WB has copied its pictures, and when. */
  private readonly media = new Map<number, { links: readonly string[]; ms: number }>();

  private readonly fields = new Map<number, CardFields>();
  private readonly groups = new Map<number, number>();
  private readonly tags = new Map<number, readonly number[]>();
  private readonly binnedMs = new Map<number, number>();
  private readonly recovered = new Set<number>();
  private readonly recommended = new Map<number, readonly number[]>();
  private parted = 0;

  make(card: Pick<SentCard, 'vendorCode' | 'subjectId' | 'fields' | 'group' | 'errors'>, nowMs: number): void {
    this.sent.set(card.vendorCode, { ...card, nmId: FIRST_MADE + this.sent.size, dueMs: nowMs + WORK_MS });
  }

  /** What WB has come to so far, the refused ones too. */
  made(nowMs: number): SentCard[] {
    return [...this.sent.values()].filter(({ dueMs }) => dueMs <= nowMs);
  }

  savePhotos(nmId: number, links: readonly string[], ms: number): void {
    this.media.set(nmId, { links, ms });
  }

  mediaOf(nmId: number): { links: readonly string[]; ms: number } | undefined {
    return this.media.get(nmId);
  }

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
