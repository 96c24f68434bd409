import { useEffect, useState } from 'preact/hooks';

/** The page's clock, each second while something counts down. */
export function useNow(isCounting: boolean): number {
  const [nowMs, setNowMs] = useState(Date.now());
  useEffect(() => {
    setNowMs(Date.now());
    if (!isCounting) return undefined;
    const timer = setInterval(() => setNowMs(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [isCounting]);
  return nowMs;
}
