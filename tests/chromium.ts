import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const SYSTEM_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Path of a Chromium that is already here: `SANAD_CHROMIUM`, then Playwright's own, then the system's; null if none. */
export function findChromium(): string | null {
  const candidates = [process.env['SANAD_CHROMIUM'], chromium.executablePath(), ...SYSTEM_PATHS];
  return candidates.find((path) => path !== undefined && path !== '' && existsSync(path)) ?? null;
}

const run = (command: string, args: readonly string[]): boolean =>
  spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;

function installFromDebian(): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  return (
    run('apt-get', ['update', '-qq']) && run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'])
  );
}

/** Finds a Chromium, or installs one the way this machine allows. Returns null after saying in one line what to do. */
export function provideChromium(): string | null {
  const here = findChromium();
  if (here !== null) return here;
  console.log('No Chromium found: installing one for the browser tests…');
  if (installFromDebian() || run('npx', ['playwright', 'install', 'chromium'])) return findChromium();
  console.log('No Chromium: install one (for example `apt-get install chromium`) or set SANAD_CHROMIUM to its path.');
  return null;
}
