import { HttpServer } from './http-server';
import { fromArguments, shopSize } from './options';
import { StandIn } from './stand-in';

async function main(): Promise<void> {
  const options = fromArguments(process.argv.slice(2));
  const { port } = await new HttpServer(new StandIn(shopSize(options))).listen(options.port ?? 0);
  process.stdout.write(`${JSON.stringify({ listening: port })}\n`);
  // A parent that spawned us holds the other end of the pipe: when it goes, we go.
  if (options.endWithStdin) process.stdin.on('end', () => process.exit(0)).resume();
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
