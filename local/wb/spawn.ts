import path from 'node:path';
import { type OwnProcess, startOwnProcess } from '../own-process';
import { Control } from './control';
import { type StandInOptions, toArguments } from './options';

export interface RunningStandIn extends OwnProcess {
  control: Control;
}

/** Starts the stand-in as its own process, which ends with this one. */
export async function startStandIn(options: StandInOptions = {}): Promise<RunningStandIn> {
  const running = await startOwnProcess(path.join(__dirname, 'main.ts'), toArguments({ ...options, endWithStdin: true }));
  return { ...running, control: new Control(running.port) };
}
