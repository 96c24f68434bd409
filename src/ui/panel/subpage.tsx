import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../parts/icon';

interface SubpageProps {
  title: string;
  /** What the way back says. */
  back: string;
  onBack(): void;
  /** Stands beside the title. */
  beside?: ComponentChildren;
  children: ComponentChildren;
}

/** A page over a list: its title takes the keyboard, and the first thing in it leads back. */
export function Subpage({ title, back, onBack, beside, children }: SubpageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <>
      <button class="quiet back" onClick={onBack}><Icon name="back" />{back}</button>
      <div class="head">
        <h2 id="subpage" ref={heading} tabIndex={-1}><b>{title}</b></h2>
        {beside}
      </div>
      {children}
    </>
  );
}
