import type { ActionWish, SentView } from '../../../../app/actions/view';
import { useTexts } from '../../../texts';

interface SentLinesProps {
  lines: readonly SentView[];
  isBusy: boolean;
  wish(wish: ActionWish): void;
}

/** What was sent, the newest first, each with its way back. */
export function SentLines({ lines, isBusy, wish }: SentLinesProps) {
  const { write } = useTexts().actions;
  if (lines.length === 0) return null;
  return (
    <section aria-label={write.journal}>
      <h3>{write.journal}</h3>
      <ul class="lines">
        {lines.map(({ plan, text, account, canUndo }) => (
          <li key={plan} class="line">
            <div>
              <p>{text}</p>
              {account !== '' && <p class="soft small">{account}</p>}
            </div>
            {canUndo && <button class="small" disabled={isBusy} aria-label={write.undo + ': ' + text} onClick={() => wish({ kind: 'undo', plan })}>{write.undo}</button>}
          </li>
        ))}
      </ul>
    </section>
  );
}
