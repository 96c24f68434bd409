const PATHS = {
  check: 'M3 8.5l3.2 3.2L13 5',
  cross: 'M4 4l8 8M12 4l-8 8',
  alert: 'M8 3.5v5.2M8 12v.3',
  clock: 'M8 4.5V8l2.4 1.6M8 1.8a6.2 6.2 0 100 12.4A6.2 6.2 0 008 1.8z',
  up: 'M8 12.5v-9M4 7.5l4-4 4 4',
  down: 'M8 3.5v9M4 8.5l4 4 4-4',
  lock: 'M5 7.5V5.2a3 3 0 016 0v2.3M3.8 7.5h8.4v5.7H3.8z',
  dash: 'M4 8h8',
  back: 'M9.5 3.5L5 8l4.5 4.5',
  dots: 'M3.5 8h.1M8 8h.1M12.5 8h.1',
  more: 'M8 3.2h.1M8 8h.1M8 12.8h.1',
  spin: 'M8 2a6 6 0 106 6',
} as const;

export type IconName = keyof typeof PATHS;

/** Only for eyes: what it means stands beside it in words. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class={'icon ' + name} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round">
      <path d={PATHS[name]} />
    </svg>
  );
}
