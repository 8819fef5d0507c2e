import type { Browser, Page } from '@playwright/test';

/** What is measured of a page with made events, or of the bare canvas. */
export interface Drive {
  /** Milliseconds from the navigation to the first picture with all its parts. */
  readonly firstMs: number;
  /** Milliseconds until it takes hands and keys too. */
  readonly usableMs: number;
  /** Frames per second while the wheel zooms, and while the hand drags. */
  readonly zoomFps: number;
  readonly panFps: number;
  readonly layoutShift: number;
}

const GESTURE_MS = 2500;

/** Watches from the first moment on: shifts, and when the parts are there that make a picture whole, and usable. */
function watch({ whole, usable }: { whole: string; usable: string }): void {
  const seen = { shift: 0, firstMs: Number.NaN, usableMs: Number.NaN };
  Object.assign(globalThis, { seen });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
  const look = (parts: string, name: 'firstMs' | 'usableMs'): void => {
    if (document.querySelector(parts) === null) requestAnimationFrame(() => look(parts, name));
    else
      requestAnimationFrame(() => {
        seen[name] = performance.now();
      });
  };
  requestAnimationFrame(() => look(whole, 'firstMs'));
  requestAnimationFrame(() => look(usable, 'usableMs'));
}

/** One wheel turn each frame, inwards and out again; answers with frames per second. */
async function zoomByWheel({ target, ms }: { target: string; ms: number }): Promise<number> {
  const element = document.querySelector(target);
  if (element === null) return Number.NaN;
  const { left, width, top, height } = element.getBoundingClientRect();
  const frame = (): Promise<number> => new Promise((done) => requestAnimationFrame(done));
  const began = await frame();
  let [now, frames] = [began, 0];
  while (now - began < ms) {
    const isInwards = now - began < ms / 2;
    const place = { clientX: left + width * 0.42, clientY: top + height / 2 };
    const turn = { deltaY: isInwards ? -24 : 24, ctrlKey: true, bubbles: true, cancelable: true, view: window };
    element.dispatchEvent(new WheelEvent('wheel', { ...place, ...turn }));
    now = await frame();
    frames++;
  }
  return (frames * 1000) / (now - began);
}

/** Zooms in somewhat, then drags to and fro, one step a frame; answers with frames per second. */
async function panByHand({ target, ms }: { target: string; ms: number }): Promise<number> {
  const element = document.querySelector(target);
  if (element === null) return Number.NaN;
  const { left, width, top, height } = element.getBoundingClientRect();
  const at = (x: number): MouseEventInit => ({
    clientX: left + x,
    clientY: top + height - 8,
    bubbles: true,
    cancelable: true,
    view: window,
  });
  for (let turn = 0; turn < 20; turn++) {
    element.dispatchEvent(new WheelEvent('wheel', { ...at(width / 2), deltaY: -60, ctrlKey: true }));
  }
  const frame = (): Promise<number> => new Promise((done) => requestAnimationFrame(done));
  await new Promise((done) => setTimeout(done, 600));
  element.dispatchEvent(new MouseEvent('mousedown', at(width / 2)));
  const began = await frame();
  let [now, frames] = [began, 0];
  while (now - began < ms) {
    window.dispatchEvent(new MouseEvent('mousemove', at(width / 2 + Math.sin((now - began) / 300) * width * 0.3)));
    now = await frame();
    frames++;
  }
  window.dispatchEvent(new MouseEvent('mouseup', at(width / 2)));
  return (frames * 1000) / (now - began);
}

/** What of a page takes the wheel and the hand, and what is there as soon as its picture is whole, and as it can be used. */
export interface Parts {
  readonly target: string;
  readonly whole: string;
  readonly usable: string;
}

async function openPage(browser: Browser, address: string, parts: Parts): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.addInitScript(watch, parts);
  await page.goto(address);
  await page.waitForFunction(
    () => !Number.isNaN((globalThis as unknown as { seen: { usableMs: number } }).seen.usableMs),
  );
  return page;
}

/** Opens a page and moves it, once it can be moved. */
export async function drivePage(browser: Browser, address: string, parts: Parts): Promise<Drive> {
  const { target } = parts;
  const page = await openPage(browser, address, parts);
  const zoomFps = await page.evaluate(zoomByWheel, { target, ms: GESTURE_MS });
  await page.waitForTimeout(500);
  const panFps = await page.evaluate(panByHand, { target, ms: GESTURE_MS });
  const { shift, ...times } = await page.evaluate(
    () => (globalThis as unknown as { seen: { shift: number; firstMs: number; usableMs: number } }).seen,
  );
  await page.close();
  return { ...times, zoomFps, panFps, layoutShift: shift };
}

/** Milliseconds of the main thread from a letter in the search field to the paint after it, for each letter of a word. */
export async function typeWord(browser: Browser, address: string, parts: Parts, word: string): Promise<number[]> {
  const page = await openPage(browser, address, parts);
  const field = page.locator('[data-query]');
  await field.focus();
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(globalThis, { times });
    addEventListener(
      'input',
      () => {
        const began = performance.now();
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => times.push(performance.now() - began);
          port2.postMessage(null);
        });
      },
      { capture: true },
    );
  });
  for (const letter of word) {
    await page.keyboard.type(letter);
    await page.waitForTimeout(400);
  }
  const times = await page.evaluate(() => (globalThis as unknown as { times: number[] }).times);
  await page.close();
  return times;
}
