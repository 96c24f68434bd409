import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Served } from './served';

const FILES = path.join(__dirname, 'small-add-on');
export const START_MS = Date.UTC(2026, 0, 5, 9);

/** An add-on of a few lines, for what the real one does not do. Nothing answers its requests. */
export async function serveSmallAddOn(): Promise<{ served: Served; stop: () => Promise<void> }> {
  const distDir = mkdtempSync(path.join(os.tmpdir(), 'small-add-on-'));
  cpSync(FILES, distDir, { recursive: true });
  const served = await Served.with({ port: 0, standIn: { port: 1, startMs: START_MS }, demoToken: null, distDir });
  const stop = async (): Promise<void> => {
    await served.stop();
    rmSync(distDir, { recursive: true });
  };
  return { served, stop };
}
