import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon';

export type Mood = 'good' | 'bad' | 'warning';

const ICONS: Readonly<Record<Mood, IconName>> = { good: 'check', bad: 'alert', warning: 'alert' };

/** Something to be read before anything else. */
export function Notice({ mood, isNews = false, children }: { mood: Mood; isNews?: boolean; children: ComponentChildren }) {
  return (
    <div class={'notice ' + mood} role={isNews ? (mood === 'bad' ? 'alert' : 'status') : undefined}>
      <Icon name={ICONS[mood]} />
      <div>{children}</div>
    </div>
  );
}
