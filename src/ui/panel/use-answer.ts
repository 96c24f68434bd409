import { useEffect, useState } from 'preact/hooks';
import type { Failure } from '../server';

export interface Answer<T> {
  value: T | null;
  problem: string;
  again(): void;
}

/** What the server answers when a part is opened, and anew when it is asked again. */
export function useAnswer<T>(ask: () => Promise<T>): Answer<T> {
  const [turn, setTurn] = useState(0);
  const [value, setValue] = useState<T | null>(null);
  const [problem, setProblem] = useState('');
  useEffect(() => {
    let isWanted = true;
    setProblem('');
    ask().then((answer) => { if (isWanted) setValue(answer); }, ({ text }: Failure) => { if (isWanted) setProblem(text); });
    return () => { isWanted = false; };
  }, [turn]);
  return { value, problem, again: () => setTurn(turn + 1) };
}
