import type { Job } from './job';
import type { JobEvent, World } from './world';

/** Reports an event. A journal that cannot be written, because somebody protected its sheet, must not stop the data. */
export function tell(job: Job, event: JobEvent, world: World): void {
  try {
    world.report(job, event);
  } catch {
    return;
  }
}
