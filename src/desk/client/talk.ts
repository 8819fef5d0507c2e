import type { DeskData } from '../desk-data.ts';

/** What the server says to a decision. */
export interface Answer {
  readonly digest: string;
  readonly refusal: string | null;
  readonly messages: readonly string[];
}

/** The desk's server, as the page speaks with it. Nothing here throws: a server that does not answer is a refusal. */
export class Talk {
  readonly #api: string;
  readonly #tag: string;

  constructor(api: string, tag: string) {
    this.#api = api;
    this.#tag = tag;
  }

  #address(action: string): string {
    return `${this.#api}${action}/?in=${encodeURIComponent(this.#tag)}`;
  }

  async desk(): Promise<DeskData | null> {
    try {
      const response = await fetch(this.#address('desk'), { cache: 'no-store' });
      return response.ok ? ((await response.json()) as DeskData) : null;
    } catch {
      return null;
    }
  }

  async write(action: 'decide' | 'actor' | 'undo', body: object): Promise<Answer> {
    try {
      const response = await fetch(this.#address(action), {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      });
      return (await response.json()) as Answer;
    } catch {
      return { digest: '', refusal: 'offline', messages: [] };
    }
  }

  /** Safe HTML of an event's sources; empty where the event is gone. */
  async event(root: string, id: string): Promise<string> {
    try {
      const response = await fetch(`${root}${encodeURIComponent(id)}/`, { cache: 'no-store' });
      return response.ok ? await response.text() : '';
    } catch {
      return '';
    }
  }
}
