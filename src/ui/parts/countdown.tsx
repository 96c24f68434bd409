import { fill } from '../../locales/fill';
import { countdown } from '../format';
import { useNow } from './use-now';

interface CountdownProps {
  /** Asks for `{time}`. */
  text: string;
  untilMs: number;
}

/** A timer is not read aloud by itself, which would be every second. */
export function Countdown({ text, untilMs }: CountdownProps) {
  const nowMs = useNow(true);
  return <span role="timer">{fill(text, { time: countdown(untilMs - nowMs) })}</span>;
}
