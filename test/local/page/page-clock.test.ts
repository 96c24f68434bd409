import { PageClock } from '../../../local/page/client/clock';

const HOUR_MS = 3_600_000;

describe('the clock of the page', () => {
  let asked: number[] = [];
  let nowMs = 0;

  beforeEach(() => {
    [asked, nowMs] = [[], 0];
    globalThis.fetch = ((_: string, { body }: { body: string }) => {
      const { untilMs } = JSON.parse(body) as { untilMs: number };
      asked.push(untilMs);
      nowMs = Math.max(nowMs, untilMs);
      return Promise.resolve({ json: () => Promise.resolve({ answer: { nowMs } }) });
    }) as unknown as typeof fetch;
  });

  const clockAt0 = () => new PageClock(0, true, () => undefined);
  const waited = (clock: PageClock, atMs: number, mayHurry = true) => new Promise<number>((resolve) => {
    clock.wait(`wait ${atMs}`, { atMs, mayHurry, reached: () => resolve(clock.nowMs) });
  });
  const soon = () => new Promise<string>((resolve) => setTimeout(() => resolve('still waiting'), 200));

  it('jumps to the moments that are waited for, the nearest first', async () => {
    const clock = clockAt0();
    const late = waited(clock, HOUR_MS);
    expect(await waited(clock, 60_000)).toBeGreaterThanOrEqual(60_000);
    expect(await late).toBeGreaterThanOrEqual(HOUR_MS);
    expect(asked).toEqual([60_000, HOUR_MS]);
  });

  it('does not jump for what only shows time, nor as in life, nor while the script runs', async () => {
    const [ticking, slow, busy] = [clockAt0(), clockAt0(), clockAt0()];
    slow.setSpeed('life');
    void busy.during(new Promise(() => undefined));
    for (const waiting of [waited(ticking, 60_000, false), waited(slow, 60_000), waited(busy, 60_000)]) {
      expect(await Promise.race([waiting, soon()])).toBe('still waiting');
    }
    expect(asked).toEqual([]);
  });

  it('stops jumping when nobody has touched anything for hours', async () => {
    const clock = clockAt0();
    for (let hour = 1; hour <= 6; hour += 1) await waited(clock, hour * HOUR_MS);
    const seventh = waited(clock, 7 * HOUR_MS);
    expect(await Promise.race([seventh, soon()])).toBe('still waiting');
    expect(clock.isTired).toBe(true);
    clock.touched();
    expect(await seventh).toBeGreaterThanOrEqual(7 * HOUR_MS);
  });
});
