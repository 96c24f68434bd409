import { MoySklad } from './server';

/** A process of its own: the host blocks while it waits for an answer. */
async function main(): Promise<void> {
  const { port } = await new MoySklad().listen();
  process.stdout.write(`${JSON.stringify({ listening: port })}\n`);
  process.stdin.on('end', () => process.exit(0)).resume();
}

main().catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exitCode = 1;
});
