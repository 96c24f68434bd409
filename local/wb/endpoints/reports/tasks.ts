import { uuidOf } from '../../token';

export type TaskStatus = 'new' | 'processing' | 'done' | 'purged';

export interface Task { id: string; report: string; sid: string; createdMs: number; query: URLSearchParams }

const NEW_MS = 3_000;
const READY_MS = 15_000;
const KEPT_MS = 2 * 3_600_000;

/** Reports that are made while the client waits. */
export class Tasks {
  private readonly tasks = new Map<string, Task>();

  create(report: string, sid: string, query: URLSearchParams, nowMs: number): Task {
    const task = { id: uuidOf(`task ${this.tasks.size} ${sid} ${nowMs}`), report, sid, createdMs: nowMs, query };
    this.tasks.set(task.id, task);
    return task;
  }

  /** A seller sees no tasks of another. */
  find(id: string, sid: string): Task | undefined {
    const task = this.tasks.get(id);
    return task?.sid === sid ? task : undefined;
  }

  clear(): void {
    this.tasks.clear();
  }
}

export function taskStatus(task: Task, nowMs: number): TaskStatus {
  const ageMs = nowMs - task.createdMs;
  if (ageMs < NEW_MS) return 'new';
  if (ageMs < READY_MS) return 'processing';
  return ageMs < READY_MS + KEPT_MS ? 'done' : 'purged';
}
