import { useEffect, useRef } from 'preact/hooks';
import type { ActionPageId } from '../../../locales/panel/texts';
import { useTexts } from '../../texts';

interface ActionItemProps {
  id: ActionPageId;
  /** Its page has just been closed: the keyboard goes on here. */
  isFocused: boolean;
  onOpen(): void;
}

/** A line of the list: the name opens the page, the sentence says what for. */
export function ActionItem({ id, isFocused, onOpen }: ActionItemProps) {
  const { name, about } = useTexts().actions.pages[id];
  const opener = useRef<HTMLButtonElement>(null);
  useEffect(() => { if (isFocused) opener.current?.focus(); }, []);
  return (
    <div class="dataset">
      <button ref={opener} class="name" aria-describedby={'about-' + id} onClick={onOpen}><b>{name}</b></button>
      <p id={'about-' + id} class="soft small">{about}</p>
    </div>
  );
}
