import { HostDocument } from '../../../local/host';
import type { Workbook } from '../../../local/host';
import type { LabWorld } from './lab';

/** A file and its owner as they were at one moment: many cases begin there without coming to it again. */
export interface Saved {
  documentId: string;
  model: Workbook;
  documentProperties: readonly (readonly [string, string])[];
  userProperties: readonly (readonly [string, string])[];
  nowMs: number;
}

export function saved({ document, host, user }: LabWorld): Saved {
  return {
    documentId: document.id,
    model: document.model.copy(document.name),
    documentProperties: [...document.properties.entries],
    userProperties: [...host.propertiesOf(user).entries],
    nowMs: host.clock.nowMs(),
  };
}

/** Brings a new world to that moment. WB is as new: nobody has asked it for anything yet. */
export function restore(world: LabWorld, { documentId, model, documentProperties, userProperties, nowMs }: Saved): LabWorld {
  const { host, user } = world;
  const document = new HostDocument(documentId, user, model.copy(model.name));
  for (const [key, value] of documentProperties) document.properties.set(key, value);
  for (const [key, value] of userProperties) host.propertiesOf(user).set(key, value);
  document.triggers.push({
    id: 'hourly', handler: 'onHourly', creator: user, schedule: { kind: 'everyHours', hours: 1 }, nextAtMs: nowMs + 30 * 60_000,
  });
  world.moveInto(document);
  host.clock.advance(nowMs - host.clock.nowMs());
  return world;
}
