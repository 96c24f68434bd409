import { startPage } from './page/start-page';
import { type Demo, startDemo } from './start/demo';
import { fillFromStandIn, fillFromWb } from './start/fill-once';
import { readOptions, type StartOptions, USAGE } from './start/options';
import { type DemoSystem, startSystems } from './start/systems';
import { print } from './start/terminal';

/**
 * Runs the very files that clasp would push: fills a workbook, and then serves an empty spreadsheet to a browser.
 * Where nobody is at a terminal to open a page, and no port is asked for, it ends after the workbook.
 */
async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2), process.env);
  const hasPage = !options.once && (process.stdout.isTTY || options.port !== 0);
  if (options.token !== null) {
    fillFromWb(options, options.token);
    return hasPage ? serve(options, null) : undefined;
  }
  const demo = await startDemo(options);
  let isServed = false;
  try {
    fillFromStandIn(options, demo);
    await demo.standIn.control.reset();
    if (hasPage) await serve(options, demo);
    isServed = hasPage;
  } finally {
    if (!isServed) await demo.standIn.stop();
  }
}

async function serve(options: StartOptions, demo: Demo | null): Promise<void> {
  const { port, datasets } = options;
  print('Preparing the page…');
  const systems = demo === null ? [] : await startSystems(options);
  const standIn = demo && { port: demo.standIn.port, startMs: demo.startMs };
  const page = await startPage({ port, standIn, systems, datasets, demoToken: demo?.token ?? null, log: print });
  print(`\nSpreadsheet: ${page.url}`);
  if (demo) print(`\nDemo token, to be pasted where the add-on asks for one (Расширения → WB Таблицы → Подключить):\n\n${demo.token}\n\n${connecting(systems)}\n`);
  else print('\nThis run talks to WB itself: connect with your own token.\n');
  print('Ctrl+C ends it.');
  const end = (): void => void Promise.all([page.stop(), demo?.standIn.stop(), ...systems.map(({ stop }) => stop())]).then(() => process.exit());
  process.once('SIGINT', end).once('SIGTERM', end);
}

/** How a newcomer connects other systems, and where they see what has arrived. */
function connecting(systems: readonly DemoSystem[]): string {
  const lines = systems.map(({ name, secret, port }) => `  ${name.padEnd(10)} ${Object.values(secret).join('  ')}\n             what has arrived: http://127.0.0.1:${port}/`);
  return ['Other systems, to be connected under Действия → Передать:', ...lines].join('\n');
}

main().catch((error: Error) => {
  process.stderr.write(`${error.message}\n\n${USAGE}\n`);
  process.exitCode = 1;
});
