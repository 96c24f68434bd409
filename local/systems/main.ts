import { Bitrix24 } from '../bitrix24/bitrix24';
import { Class365 } from '../class365/class365';
import { Fresh } from '../fresh/fresh';
import { MoySklad } from '../moysklad/moysklad';
import { StandIn, type System } from './stand-in';

const SYSTEMS: Readonly<Record<string, () => System>> = { moysklad: () => new MoySklad(), bitrix24: () => new Bitrix24(), class365: () => new Class365(), fresh: () => new Fresh() };

/** A process of its own: the host blocks while it waits for an answer. */
async function main(name: string): Promise<void> {
  const make = SYSTEMS[name];
  if (make === undefined) throw new Error(`no stand-in of ${name}`);
  const { port } = await new StandIn(make()).listen();
  process.stdout.write(`${JSON.stringify({ listening: port })}\n`);
  process.stdin.on('end', () => process.exit(0)).resume();
}

main(process.argv[2] ?? '').catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exitCode = 1;
});
