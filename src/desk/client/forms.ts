import { isEdtf } from '../../calendar/index.ts';
import { dateWords } from '../../view/words/date-words.ts';
import type { DeskEvent } from '../desk-data.ts';
import { part } from './elements.ts';
import type { DeskSettings } from './main.ts';

/** What the forms decide. */
export interface Decisions {
  readonly retitle: (event: DeskEvent, titles: Readonly<Record<string, string>>) => void;
  readonly redate: (event: DeskEvent, date: string | null) => void;
}

type FormName = keyof Decisions;

/** The fields for a title and for a date. */
export class Forms {
  readonly #settings: DeskSettings;
  readonly #forms: Readonly<Record<FormName, HTMLFormElement>>;
  #event: DeskEvent | null = null;

  constructor(settings: DeskSettings, decisions: Decisions) {
    this.#settings = settings;
    this.#forms = { retitle: part('[data-form="retitle"]'), redate: part('[data-form="redate"]') };
    this.#forms.redate.addEventListener('input', () => this.#readDate());
    this.#onSubmit('retitle', (event) => {
      const titles = this.#changedTitles(event);
      if (Object.keys(titles).length > 0) decisions.retitle(event, titles);
      else this.close();
    });
    this.#onSubmit('redate', (event) => {
      const date = this.#date();
      if (date === null || isEdtf(date)) decisions.redate(event, date);
    });
  }

  /** Opens a form with the event's own values, ready to be typed over. */
  open(name: FormName, event: DeskEvent): void {
    this.close();
    this.#event = event;
    const form = this.#forms[name];
    form.hidden = false;
    for (const input of form.querySelectorAll('input'))
      input.value = name === 'redate' ? (event.date ?? '') : (event.titles[input.name] ?? '');
    if (name === 'redate') this.#readDate();
    const [first] = form.querySelectorAll('input');
    first?.focus();
    first?.select();
  }

  close(): void {
    for (const form of Object.values(this.#forms)) form.hidden = true;
    this.#event = null;
  }

  #onSubmit(name: FormName, decide: (event: DeskEvent) => void): void {
    this.#forms[name].addEventListener('submit', (submitted) => {
      submitted.preventDefault();
      if (this.#event !== null) decide(this.#event);
    });
  }

  #changedTitles(event: DeskEvent): Record<string, string> {
    const fields = [...this.#forms.retitle.querySelectorAll('input')].map(
      ({ name, value }) => [name, value.trim()] as const,
    );
    return Object.fromEntries(fields.filter(([tag, title]) => title !== '' && title !== event.titles[tag]));
  }

  #date(): string | null {
    const typed = this.#forms.redate.querySelector('input')?.value.trim() ?? '';
    return typed === '' ? null : typed;
  }

  /** Says in words what is typed, at each letter. */
  #readDate(): void {
    const { strings, dates, locale } = this.#settings;
    const date = this.#date();
    const isReadable = date === null || isEdtf(date);
    const words = date === null ? strings.dateNone : dateWords(date, { locale, strings: dates }, 'full');
    const reading = part('[data-reading]');
    reading.textContent = isReadable ? strings.dateReading.replace('{date}', words) : strings.dateUnreadable;
    reading.classList.toggle('refusal', !isReadable);
    this.#forms.redate.querySelector('input')?.setAttribute('aria-invalid', String(!isReadable));
  }
}
