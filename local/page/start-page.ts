import path from 'node:path';
import { bundleClient, bundleThread } from './bundle';
import { entryPoints } from './entry-points';
import { HostThread } from './host-thread';
import { PageServer } from './server';

export interface PageOptions {
  /** 0 takes a free one. */
  port: number;
  /** Where WB's stand-in listens; null talks to WB itself in real time. */
  standIn: { port: number; startMs: number } | null;
  /** Where other systems listen, by how the names of their hosts end. @default none */
  systems?: readonly { host: string; port: number }[];
  demoToken: string | null;
  /** Ids of what is switched on at first; null leaves it to the add-on. */
  datasets?: readonly string[] | 'all' | null;
  distDir?: string;
  log?: (text: string) => void;
}

export interface RunningPage {
  url: string;
  stop(): Promise<void>;
}

/** Serves an empty spreadsheet with the add-on installed. */
export async function startPage({ port, standIn, systems = [], demoToken, datasets = null, distDir = path.resolve(__dirname, '../../dist'), log = () => undefined }: PageOptions): Promise<RunningPage> {
  const [threadFile, files] = await Promise.all([bundleThread(), bundleClient()]);
  const startMs = standIn?.startMs ?? Date.now();
  const server = new PageServer({ files, functionNames: entryPoints(distDir), isVirtual: standIn !== null, startMs, demoToken, log });
  const host = new HostThread(threadFile, { distDir, standIn, systems: systems.map(({ host, port: at }) => ({ host, port: at })), datasets }, (event, page) => server.tell(event, page));
  const url = await server.listen(host, port).catch(async (error: Error) => {
    await host.stop();
    throw error;
  });
  const stop = async (): Promise<void> => {
    await host.stop();
    await server.close();
  };
  return { url, stop };
}
