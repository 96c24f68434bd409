/** https://developers.google.com/apps-script/guides/html/reference/run : ten calls at a time, an eleventh waits. */
const MAX_IN_FLIGHT = 10;

export class CallQueue {
  private inFlight = 0;
  private readonly waiting: (() => void)[] = [];

  /** Starts the call now or when another one has ended. */
  add(start: () => void): void {
    if (this.inFlight < MAX_IN_FLIGHT) this.start(start);
    else this.waiting.push(start);
  }

  ended(): void {
    this.inFlight -= 1;
    const next = this.waiting.shift();
    if (next) this.start(next);
  }

  private start(start: () => void): void {
    this.inFlight += 1;
    start();
  }
}
