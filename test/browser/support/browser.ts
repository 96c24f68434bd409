import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/** `bundled` or `installed` takes only that one; else an installed browser is preferred. */
const WANTED = process.env.WB_TEST_BROWSER ?? '';
const INSTALLED = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser'];
/** Not the bundled package's own: they put everything into one process and switch off what a sandbox is for. */
const ARGS = ['--no-sandbox'];

/** @throws Error that says of every browser why it does not run: without one nothing here is tested, and that must be seen */
export async function launchBrowser(): Promise<Browser> {
  const failures: string[] = [];
  for (const [name, executablePath] of Object.entries({ installed: installedBrowser, bundled: bundledBrowser })) {
    if (WANTED !== '' && WANTED !== name) continue;
    try {
      return await chromium.launch({ executablePath: await executablePath(), args: ARGS });
    } catch (error) {
      failures.push(`${name}: ${(error as Error).message}`);
    }
  }
  throw new Error(`No browser runs here, so the page cannot be tested.\n${failures.join('\n')}`);
}

async function installedBrowser(): Promise<string> {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const files = folders.flatMap((folder) => INSTALLED.map((name) => path.join(folder, name)));
  const found = [process.env.CHROME_PATH ?? '', ...files].find(isExecutable);
  if (found === undefined) throw new Error(`none of ${INSTALLED.join(', ')} is in PATH`);
  return found;
}

async function bundledBrowser(): Promise<string> {
  // The package unpacks the libraries of its Chromium only where it believes to be in AWS; it looks when it is loaded.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x';
  const { default: packed } = await import('@sparticuz/chromium');
  return packed.executablePath();
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
