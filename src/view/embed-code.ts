import { type EmbedPlace, embedCode } from './state/embed-code.ts';

const whole = (address: string | undefined): string => new URL(address ?? '', location.href).href;

function placeOf({ page, script, whole: site, title, within }: DOMStringMap): EmbedPlace {
  return { page: whole(page), script: whole(script), whole: whole(site), title: title ?? '', within: within ?? null };
}

function drawCode(part: HTMLElement): void {
  const code = embedCode(placeOf(part.dataset), location.search, location.hash);
  for (const [name, text] of Object.entries(code)) {
    const field = part.querySelector<HTMLTextAreaElement>(`[data-code="${name}"]`);
    if (field !== null && field.value !== text) field.value = text;
  }
}

/** Copies what the field before a button holds, and says so; where the browser refuses, the text is chosen, to be copied by hand. */
async function copy(button: HTMLElement): Promise<void> {
  const field = button.previousElementSibling;
  if (!(field instanceof HTMLTextAreaElement)) return;
  field.select();
  const isCopied = await navigator.clipboard.writeText(field.value).then(
    () => true,
    () => false,
  );
  const said = button.parentElement?.querySelector('[role="status"]') ?? null;
  if (said !== null) said.textContent = isCopied ? (button.dataset['copied'] ?? '') : '';
}

/** Keeps the code of what the address holds: it is made anew whenever someone is about to read or copy it. */
export function keepEmbedCode(part: HTMLElement): void {
  for (const kind of ['pointerover', 'focusin']) part.addEventListener(kind, () => drawCode(part));
  part.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-copied]') : null;
    if (button === null) return;
    drawCode(part);
    void copy(button);
  });
  drawCode(part);
}
