/** How much of something is used or done; `name` is what it says in words. */
export function Meter({ value, limit, name, isProgress = false }: { value: number; limit: number; name: string; isProgress?: boolean }) {
  const share = limit === 0 ? 0 : Math.min(1, value / limit);
  return (
    <div class={'meter' + (share > 0.9 && !isProgress ? ' full' : '')} role={isProgress ? 'progressbar' : 'meter'} aria-label={name}
      aria-valuemin={0} aria-valuemax={limit} aria-valuenow={value} aria-valuetext={name}>
      <div style={{ width: (share * 100).toFixed(1) + '%' }} />
    </div>
  );
}
