/** What the seller has done with reviews, chats and claims by the writing methods: the next read shows it. */
export interface Pin { pinId: number; pinMethod: string; pinOn: string; atMs: number }
export interface Said { text: string; atMs: number }

const FIRST_PIN = 9_000_001;

export class ChangesOfBuyers {
  /** By review. */
  readonly pins = new Map<string, Pin>();
  readonly unpinned = new Set<number>();
  readonly returns = new Map<string, number>();
  /** By chat. */
  readonly said = new Map<string, Said>();
  /** By claim: what was decided. */
  readonly decisions = new Map<string, { action: string; comment: string | null; atMs: number }>();
  private nextPin = FIRST_PIN;

  pin(feedback: string, pin: Omit<Pin, 'pinId'>): number {
    const pinId = this.nextPin;
    this.nextPin += 1;
    this.pins.set(feedback, { ...pin, pinId });
    return pinId;
  }

  unpin(pinId: number): void {
    this.unpinned.add(pinId);
    for (const [feedback, pin] of this.pins) if (pin.pinId === pinId) this.pins.delete(feedback);
  }
}
