import { type ICommand, ICommandService } from '@univerjs/core';
import type { Viewer } from './univer';

/** Runs one of Univer's changes because the host has changed, not because a person wants to. */
export type Apply = <P extends object>(change: ICommand<P>, params: P) => void;

export class Changes {
  isFromHost = false;
  private readonly commands: ICommandService;

  constructor({ univer }: Viewer) {
    this.commands = univer.__getInjector().get(ICommandService);
  }

  readonly apply: Apply = (change, params) => this.fromHost(() => this.commands.syncExecuteCommand(change.id, params));

  fromHost(work: () => void): void {
    const around = this.isFromHost;
    this.isFromHost = true;
    try {
      work();
    } finally {
      this.isFromHost = around;
    }
  }
}
