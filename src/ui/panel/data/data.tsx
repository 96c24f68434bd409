import { useState } from 'preact/hooks';
import { usePanel } from '../context';
import { DatasetList } from './dataset-list';
import { DatasetSheet } from './dataset-sheet';
import { idsOn, type Wanted } from './found';

/** The list of datasets, or the page of the one that was opened: what was looked for stays while it is. */
export function Data() {
  const { view } = usePanel();
  const [wanted, setWanted] = useState<Wanted>(() => ({ words: '', wereOn: idsOn(view.datasets) }));
  const [opened, setOpened] = useState('');
  const [closed, setClosed] = useState('');
  const dataset = view.datasets.find(({ id }) => id === opened);
  if (dataset === undefined) return <DatasetList wanted={wanted} onWant={setWanted} onOpen={setOpened} focused={closed} />;
  return <DatasetSheet key={opened} dataset={dataset} onBack={() => { setClosed(opened); setOpened(''); }} />;
}
