import type { ComponentChildren } from 'preact';
import type { HealthLine as Line } from '../../../app/panel/view';
import { Icon, type IconName } from '../../parts/icon';
import { useTexts } from '../../texts';

const ICONS: Readonly<Record<Line['level'], IconName>> = { bad: 'cross', warning: 'alert', ok: 'check' };

/** How bad something is, what it is, and what to do about it. */
export function HealthLine({ level, text, advice = '', children }: Pick<Line, 'level' | 'text'> & { advice?: string; children?: ComponentChildren }) {
  const { health } = useTexts();
  return (
    <li class={'line health ' + level}>
      <Icon name={ICONS[level]} />
      <div>
        <p><span class="unseen">{health.levels[level]}: </span>{text}</p>
        {advice !== '' && <p class="soft small">{advice}</p>}
        {children}
      </div>
    </li>
  );
}
