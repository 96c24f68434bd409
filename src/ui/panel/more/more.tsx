import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { MorePageId } from '../../../locales/panel/texts';
import { Icon } from '../../parts/icon';
import { useTexts } from '../../texts';
import { usePanel } from '../context';
import { nextOf } from '../keys';
import { MORE_PAGES } from '../places';

const idOf = (page: MorePageId): string => 'more-' + page;

/** The menu behind «⋮», with the keys of a menu. */
export function More() {
  const { more, places } = useTexts();
  const { state: { page: shown, unseen }, commands } = usePanel();
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const count = <Count of={unseen.length} />;

  // Before the next key comes.
  useLayoutEffect(() => { if (isOpen) focusOn(shown ?? MORE_PAGES[0] as MorePageId); }, [isOpen]);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      setOpen(false);
      opener.current?.focus();
      return;
    }
    const current = MORE_PAGES.find((page) => idOf(page) === document.activeElement?.id);
    const next = current === undefined ? null : nextOf(MORE_PAGES, current, event);
    if (next !== null) focusOn(next);
  }

  function onFocusOut({ relatedTarget, currentTarget }: FocusEvent): void {
    if (!(currentTarget as HTMLElement).contains(relatedTarget as Node | null)) setOpen(false);
  }

  return (
    <div class="more" onKeyDown={onKeyDown} onFocusOut={onFocusOut}>
      <button ref={opener} class="quiet" aria-label={more} aria-haspopup="menu" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <Icon name="more" />{count}
      </button>
      {isOpen && (
        <div role="menu" aria-label={more}>
          {MORE_PAGES.map((page) => (
            <button key={page} id={idOf(page)} role="menuitem" tabIndex={-1} onClick={() => { setOpen(false); commands.show(page); }}>
              {places[page]}{page === 'journal' && count}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

function focusOn(page: MorePageId): void {
  document.getElementById(idOf(page))?.focus();
}

/** Failures that nobody has looked at. */
function Count({ of: count }: { of: number }) {
  return count === 0 ? null : <span class="count"> {count}</span>;
}
