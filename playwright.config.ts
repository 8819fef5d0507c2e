import { defineConfig } from '@playwright/test';
import { findChromium } from './tests/chromium.ts';
import type { SiteOptions } from './tests/e2e/site.ts';

/** Ports of the publications that tests/e2e/serve.ts builds and serves; another first one where these are taken. */
const PORT = Number(process.env['SANAD_TEST_PORT'] ?? 4391);
const HOSTILE_PORT = PORT + 1;
const LARGE_PORT = PORT + 2;

/** The review desk has a server and a publication of its own, decided on step by step: once is enough. */
const REVIEW = /desk\.spec/;

const executablePath = findChromium();
const isRoot = process.getuid?.() === 0;
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };
const desk = { viewport: { width: 1280, height: 900 } };
const serve = 'npm exec -- node tests/e2e/serve.ts';

export default defineConfig<SiteOptions>({
  testDir: 'tests/e2e',
  fullyParallel: true,
  workers: 2,
  timeout: 30_000,
  reporter: 'line',
  use: {
    baseURL: `http://localhost:${PORT}`,
    largeURL: `http://localhost:${LARGE_PORT}`,
    hostileURL: `http://localhost:${HOSTILE_PORT}/below/here/`,
    // Far from UTC, and a language that the site has not: neither may show.
    timezoneId: 'Pacific/Kiritimati',
    locale: 'fr-FR',
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      ...(executablePath === null ? {} : { executablePath }),
      chromiumSandbox: !isRoot,
      args: ['--disable-background-networking', '--disable-quic', '--no-first-run'],
    },
  },
  projects: [
    { name: 'ar-390', use: { ...phone, home: '/' }, testIgnore: REVIEW },
    { name: 'ar-1280', use: { ...desk, home: '/' } },
    { name: 'en-390', use: { ...phone, home: '/en/' }, testIgnore: REVIEW },
    { name: 'en-1280', use: { ...desk, home: '/en/' }, testIgnore: REVIEW },
  ],
  webServer: [
    { command: `${serve} content ${PORT}`, port: PORT, timeout: 180_000, reuseExistingServer: false },
    {
      command: `${serve} tests/e2e/hostile ${HOSTILE_PORT} /below/here/`,
      port: HOSTILE_PORT,
      timeout: 180_000,
      reuseExistingServer: false,
    },
    { command: `${serve} large ${LARGE_PORT}`, port: LARGE_PORT, timeout: 180_000, reuseExistingServer: false },
  ],
});
