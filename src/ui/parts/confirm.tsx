import { useEffect, useRef, useState } from 'preact/hooks';
import { useTexts } from '../texts';

interface ConfirmProps {
  /** What the button says that asks. */
  name: string;
  question: string;
  yes: string;
  isBusy: boolean;
  onYes(): void;
}

/** A button that asks first, inside the page. */
export function Confirm({ name, question, yes, isBusy, onYes }: ConfirmProps) {
  const texts = useTexts();
  const [isAsking, setAsking] = useState(false);
  const asked = useRef(false);
  const opener = useRef<HTMLButtonElement>(null);
  const way = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isAsking) way.current?.focus();
    else if (asked.current) opener.current?.focus();
    asked.current = isAsking;
  }, [isAsking]);
  if (!isAsking) return <button class="quiet danger" ref={opener} disabled={isBusy} onClick={() => setAsking(true)}>{name}</button>;
  return (
    <div class="confirm" role="alertdialog" aria-label={name} aria-describedby="question" onKeyDown={({ key }) => key === 'Escape' && setAsking(false)}>
      <p id="question">{question}</p>
      <div class="buttons">
        <button ref={way} onClick={() => setAsking(false)}>{texts.cancel}</button>
        <button class="destroy" disabled={isBusy} onClick={() => { setAsking(false); onYes(); }}>{yes}</button>
      </div>
    </div>
  );
}
