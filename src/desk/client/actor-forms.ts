import type { DeskData, DeskEvent } from '../desk-data.ts';
import { make, part } from './elements.ts';
import type { DeskSettings } from './main.ts';

/** What the forms decide. */
export interface ActorDecisions {
  readonly choose: (event: DeskEvent, add: readonly string[], remove: readonly string[]) => void;
  /** Writes a new actor; false where it could not be written. */
  readonly make: (actor: object) => Promise<boolean>;
}

/** The fields for an event's actors, and for one that no list has yet. */
export class ActorForms {
  readonly #strings: DeskSettings['strings'];
  readonly #decisions: ActorDecisions;
  readonly #choosing = part<HTMLFormElement>('[data-form="actors"]');
  readonly #making = part<HTMLFormElement>('[data-form="newActor"]');
  #event: DeskEvent | null = null;
  #known: DeskData['actors'] = [];
  #chosen: string[] = [];

  constructor({ strings }: DeskSettings, decisions: ActorDecisions) {
    this.#strings = strings;
    this.#decisions = decisions;
    this.#choosing.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#take();
    });
    this.#making.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#makeActor();
    });
    part('[data-chosen]').addEventListener('click', ({ target }) => {
      const id = target instanceof Element ? target.closest<HTMLElement>('[data-actor]')?.dataset['actor'] : undefined;
      if (id === undefined) return;
      this.#chosen = this.#chosen.filter((other) => other !== id);
      this.#draw();
      this.#field().focus();
    });
  }

  open(event: DeskEvent, known: DeskData['actors']): void {
    this.#event = event;
    this.#known = known;
    this.#chosen = [...event.actors];
    this.#choosing.hidden = false;
    const options = known.map(({ id, name }) => {
      const option = make('option', '', id);
      option.value = name;
      return option;
    });
    part('#actor-names').replaceChildren(...options);
    this.#draw();
    this.#field().value = '';
    this.#field().focus();
  }

  close(): void {
    this.#choosing.hidden = true;
    this.#making.hidden = true;
    this.#event = null;
  }

  #field(): HTMLInputElement {
    return this.#choosing.elements.namedItem('actor') as HTMLInputElement;
  }

  /** Each name is a button that takes it away: reached with Tab, pressed with Enter or the space bar. */
  #draw(): void {
    const rows = this.#chosen.map((id) => {
      const name = this.#known.find((actor) => actor.id === id)?.name ?? id;
      const button = make('button', 'actor', `${name} ×`);
      button.type = 'button';
      button.dataset['actor'] = id;
      button.ariaLabel = this.#strings.removeActor.replace('{name}', name);
      const row = make('li', '');
      row.append(button);
      return row;
    });
    part('[data-chosen]').replaceChildren(...rows);
  }

  /** Enter takes the typed name; on an empty field it ends the choice. */
  #take(): void {
    const typed = this.#field().value.trim();
    const found = this.#known.find(({ id, name }) => id === typed || name === typed);
    if (typed === '') this.#save();
    else if (found === undefined) this.#askForNew(typed);
    else this.#add(found.id);
  }

  #add(id: string): void {
    this.#chosen = [...new Set([...this.#chosen, id])];
    this.#field().value = '';
    this.#draw();
    this.#field().focus();
  }

  #save(): void {
    const event = this.#event;
    if (event === null) return;
    const add = this.#chosen.filter((id) => !event.actors.includes(id));
    const remove = event.actors.filter((id) => !this.#chosen.includes(id));
    this.close();
    if (add.length + remove.length > 0) this.#decisions.choose(event, add, remove);
  }

  #askForNew(name: string): void {
    this.#making.hidden = false;
    this.#making.reset();
    const [first] = this.#making.querySelectorAll('input');
    if (first !== undefined) first.value = name;
    const id = this.#making.elements.namedItem('id') as HTMLInputElement;
    id.value =
      name
        .toLowerCase()
        .match(/[a-z0-9]+/g)
        ?.join('_') ?? '';
    (id.value === '' ? id : first)?.focus();
  }

  async #makeActor(): Promise<void> {
    const fields = new FormData(this.#making);
    const text = (field: string): string => String(fields.get(field) ?? '').trim();
    const names = [...fields.keys()]
      .filter((field) => field.startsWith('name-') && text(field) !== '')
      .map((field) => [field.slice('name-'.length), [text(field)]] as const);
    const [id, parent] = [text('id'), text('parent')];
    const actor = { id, type: text('type'), ...(parent === '' ? {} : { parent }), names: Object.fromEntries(names) };
    const [event, chosen] = [this.#event, this.#chosen];
    if (!(await this.#decisions.make(actor)) || event === null) return;
    this.#known = [...this.#known, { id, name: names[0]?.[1][0] ?? id }];
    this.#making.hidden = true;
    this.#event = event;
    this.#chosen = chosen;
    this.#choosing.hidden = false;
    this.#add(id);
  }
}
