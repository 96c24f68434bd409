import { fill } from '../../../locales/fill';
import { roughly } from '../../format';
import { Meter } from '../../parts/meter';
import { useTexts } from '../../texts';
import { usePanel } from '../context';

export function CellsMeter() {
  const texts = useTexts();
  const { view: { cells: { used, limit } } } = usePanel();
  const words = fill(texts.data.cells, { used: roughly(used, texts), limit: roughly(limit, texts) });
  return (
    <div class="cells">
      <p class="small soft">{words}</p>
      <Meter value={used} limit={limit} name={words} />
    </div>
  );
}
