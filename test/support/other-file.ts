import type { HostDocument } from '../../local/host';
import { AddOn } from '../../local/start/add-on';
import type { AddOnWorld } from './add-on-world';

/** The same seller in another file. */
export function inFile<W extends AddOnWorld>(world: W, document: HostDocument): W {
  return Object.create(world, { document: { value: document }, addOn: { value: new AddOn(world.host, document, world.user) } }) as W;
}

/** The seller in a copy of their file, as «Создать копию» makes it; nothing more happens by itself in the file. */
export function inCopy<W extends AddOnWorld>(world: W): W {
  world.document.triggers.length = 0;
  return inFile(world, world.host.copyDocument(world.document, world.user));
}
