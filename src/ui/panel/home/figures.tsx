import type { ComponentChildren } from 'preact';
import type { HomeView } from '../../../app/panel/view';
import { fill } from '../../../locales/fill';
import { changeText, dateText, exactly, periodText, roubles } from '../../format';
import { Icon } from '../../parts/icon';
import { useTexts } from '../../texts';
import { usePanel } from '../context';
import { SheetButton } from '../sheet-button';

const DAY_MS = 86_400_000;

/** What was ordered on the last whole day, and what WB pays next. */
export function Figures({ of: { day, payout } }: { of: HomeView }) {
  const texts = useTexts();
  const { home, language } = texts;
  const { view: { nowMs } } = usePanel();
  if (day === null && payout === null) return null;
  return (
    <section class="card figures">
      {day !== null && (
        <Figure name={nowMs - day.atMs < 2 * DAY_MS ? home.yesterday : fill(home.onDay, { day: dateText(day.atMs, language, 'short') })}>
          {fill(home.ordered, { orders: exactly(day.orders, texts), count: day.orders, sum: roubles(day.sum, texts) })}
          {day.change !== null && <Change share={day.change} />}
        </Figure>
      )}
      {payout !== null && <Figure name={fill(home.payout, { period: periodText(payout.fromMs, payout.toMs, texts) })}>{roubles(payout.sum, texts)}</Figure>}
    </section>
  );
}

/** It stands on the summary, which it opens. */
function Figure({ name, children }: { name: string; children: ComponentChildren }) {
  return <SheetButton id="summary" look="figure"><span class="soft small">{name}</span><span class="lead">{children}</span></SheetButton>;
}

function Change({ share }: { share: number }) {
  const texts = useTexts();
  const words = fill(texts.home.change, { percent: changeText(share, texts) });
  return <span class={share < 0 ? 'change fell' : 'change'}>{share !== 0 && <Icon name={share < 0 ? 'down' : 'up'} />}{words}</span>;
}
