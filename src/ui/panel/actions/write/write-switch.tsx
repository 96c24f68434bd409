import { useState } from 'preact/hooks';
import type { ActionsView, ActionWish } from '../../../../app/actions/view';
import { fill } from '../../../../locales/fill';
import { Notice } from '../../../parts/notice';
import { Switch } from '../../../parts/switch';
import { useTexts } from '../../../texts';

interface WriteSwitchProps {
  view: ActionsView;
  isBusy: boolean;
  wish(wish: ActionWish): void;
}

/** Whether anything may be sent from this file, who else could change what stands in it, and how far a row may go. */
export function WriteSwitch({ view: { isOn, editors, unread, stop, limits }, isBusy, wish }: WriteSwitchProps) {
  const { write } = useTexts().actions;
  const [percent, setPercent] = useState(limits.priceChangePercent);
  const [bid, setBid] = useState(limits.highestBid);
  return (
    <section class="card" aria-label={write.allowed}>
      <div class="head">
        <b>{write.allowed}</b>
        <Switch isOn={isOn} name={write.allowed} about="who-may-edit" isBusy={isBusy} onChange={(wanted) => wish({ kind: 'switch', isOn: wanted, editors })} />
      </div>
      <p id="who-may-edit" class="small">{editors.length === 0 ? write.alone : fill(write.others, { list: editors.join(', ') })}</p>
      {unread.length > 0 && (
        <>
          <Notice mood="warning">{fill(write.unread, { list: unread.join(', ') })}</Notice>
          <div class="buttons"><button disabled={isBusy} onClick={() => wish({ kind: 'switch', isOn: true, editors })}>{write.haveRead}</button></div>
        </>
      )}
      <div class="buttons">
        {stop === '' ? <button class="destroy" disabled={isBusy} onClick={() => wish({ kind: 'stop' })}>{write.stopAll}</button>
          : <button disabled={isBusy} onClick={() => wish({ kind: 'release' })}>{write.release}</button>}
      </div>
      <details>
        <summary>{write.limits}</summary>
        <label class="small">{write.priceChange}<input type="number" min="1" max="99" value={percent} onInput={({ currentTarget }) => setPercent(Number(currentTarget.value))} /></label>
        <label class="small">{write.highestBid}<input type="number" min="1" value={bid} onInput={({ currentTarget }) => setBid(Number(currentTarget.value))} /></label>
        <div class="buttons"><button disabled={isBusy} onClick={() => wish({ kind: 'limits', limits: { priceChangePercent: percent, highestBid: bid } })}>{write.saveLimits}</button></div>
      </details>
    </section>
  );
}
