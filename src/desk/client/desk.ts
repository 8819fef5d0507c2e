import type { DeskData, DeskEvent } from '../desk-data.ts';
import { ActorForms } from './actor-forms.ts';
import { type CommandName, commandOf, digitOf } from './commands.ts';
import { isTyping, part } from './elements.ts';
import { EventDetail } from './event-detail.ts';
import { Forms } from './forms.ts';
import type { DeskSettings } from './main.ts';
import { ProposalList } from './proposal-list.ts';
import { type Answer, Talk } from './talk.ts';

type Entry = Readonly<Record<string, unknown>>;

/** How often, and how far apart, the page asks whether the timeline holds what was just written. */
const ASK_AGAIN = { times: 40, everyMs: 150 };

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** The desk's page: keys in, decisions out. */
export class Desk {
  readonly #settings: DeskSettings;
  readonly #talk: Talk;
  readonly #list: ProposalList;
  readonly #detail: EventDetail;
  readonly #forms: Forms;
  readonly #actors: ActorForms;
  #data: DeskData | null = null;
  #isSplitting = false;
  /** Decisions sent so far. */
  #writes = 0;
  /** Decisions are sent one after another, in the order of the keys. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(settings: DeskSettings) {
    this.#settings = settings;
    this.#talk = new Talk(settings.api, settings.tag);
    this.#detail = new EventDetail(settings, this.#talk);
    this.#list = new ProposalList((event) => this.#detail.show(event));
    this.#forms = new Forms(settings, {
      retitle: (event, titles) => this.#decide(event, { retitle: event.id, titles }),
      redate: (event, date) => this.#decide(event, { redate: event.id, date }),
    });
    this.#actors = new ActorForms(settings, {
      choose: (event, add, remove) => this.#decide(event, { actors: event.id, add, remove }),
      make: (actor) => this.#write('actor', { actor }, 'actors'),
    });
  }

  /** Loads the proposals and listens. */
  async start(): Promise<void> {
    addEventListener('keydown', (event) => this.#onKey(event));
    addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLElement>('[data-command]') : null;
      if (button !== null) this.#run(button.dataset['command'] as CommandName);
    });
    await this.#load();
    part('[data-list]').focus();
  }

  #onKey(event: KeyboardEvent): void {
    const digit = this.#isSplitting ? digitOf(event) : null;
    const command = digit === null ? commandOf(event, isTyping()) : null;
    if (digit === null && command === null) return;
    if (part<HTMLDialogElement>('[data-help]').open) return;
    event.preventDefault();
    if (digit !== null) this.#split(digit);
    else if (command !== null) this.#run(command);
  }

  #run(command: CommandName): void {
    const always: Partial<Record<CommandName, () => void>> = {
      help: () => part<HTMLDialogElement>('[data-help]').showModal(),
      undo: () => this.#undo(),
      leave: () => this.#leave(),
    };
    const event = this.#list.chosen;
    const run = always[command] ?? (event === null ? undefined : this.#commandsOn(event)[command]);
    run?.();
  }

  #commandsOn(event: DeskEvent): Partial<Record<CommandName, () => void>> {
    return {
      next: () => this.#go(1),
      previous: () => this.#go(-1),
      approve: () => this.#decideAndGoOn(event, { approve: event.id }),
      hide: () => this.#decideAndGoOn(event, { hide: event.id }),
      pin: () => this.#decide(event, { pin: event.id }),
      retitle: () => this.#forms.open('retitle', event),
      redate: () => this.#forms.open('redate', event),
      actors: () => this.#actors.open(event, this.#data?.actors ?? []),
      merge: () => this.#merge(event),
      split: () => this.#askWhichToSplit(event),
    };
  }

  #go(by: number): void {
    this.#closeForms();
    this.#list.go(by);
    this.#detail.show(this.#list.chosen);
  }

  #closeForms(): void {
    this.#forms.close();
    this.#actors.close();
    this.#splitting(false);
  }

  #leave(): void {
    this.#closeForms();
    if (this.#list.marked !== null) this.#list.mark(null);
    this.#say('');
    part('[data-list]').focus();
  }

  #splitting(is: boolean): void {
    this.#isSplitting = is;
    part('[data-split]').hidden = !is;
  }

  #askWhichToSplit({ mentions }: DeskEvent): void {
    if (mentions.length > 1) this.#splitting(true);
  }

  #split(digit: number): void {
    const event = this.#list.chosen;
    const mention = event?.mentions[digit - 1];
    this.#splitting(false);
    if (event !== null && mention !== undefined) this.#decide(event, { split: mention });
  }

  /** The first press marks an event; the second, on another, makes the two one. */
  #merge(event: DeskEvent): void {
    const { marked } = this.#list;
    if (marked === null) {
      this.#list.mark(event.id);
      this.#say(this.#settings.strings.marked.replace('{title}', event.title));
    } else if (marked.id === event.id) this.#leave();
    else {
      this.#list.mark(null);
      this.#decide(event, { merge: marked.id, with: [event.id] });
    }
  }

  #decideAndGoOn(event: DeskEvent, entry: Entry): void {
    this.#decide(event, entry, this.#list.mentionAfter(event.id) ?? event.id);
  }

  #decide(event: DeskEvent, entry: Entry, then: string = event.id): void {
    void this.#write('decide', { entries: [entry] }, 'edits', then);
  }

  #undo(): void {
    void this.#write('undo', {}, 'edits');
  }

  /** Writes, says what became of it, goes on at once, and shows the timeline anew when it is built. */
  #write(
    action: 'decide' | 'actor' | 'undo',
    body: object,
    file: 'edits' | 'actors',
    then: string | null = null,
  ): Promise<boolean> {
    const done = this.#last.then(async () => {
      const answer = await this.#talk.write(action, { digest: this.#data?.digests[file] ?? '', ...body });
      this.#writes += 1;
      this.#closeForms();
      this.#tell(answer, action, file);
      if (answer.refusal === null) this.#goOn(answer.digest, file, then);
      if (action === 'undo' || answer.refusal !== null) await this.#load();
      else void this.#load();
      return answer.refusal === null;
    });
    this.#last = done;
    return done;
  }

  /** The file is as this page has made it: the next decision need not wait for the timeline. */
  #goOn(digest: string, file: 'edits' | 'actors', then: string | null): void {
    part('[data-list]').focus();
    if (this.#data === null) return;
    this.#data = { ...this.#data, digests: { ...this.#data.digests, [file]: digest } };
    if (then !== null) this.#show(then);
  }

  #tell({ refusal, messages }: Answer, action: string, file: string): void {
    const { strings } = this.#settings;
    if (refusal !== null) this.#say([strings.refusals[refusal] ?? refusal, ...messages].join(' '), true);
    else this.#say(action === 'undo' ? strings.undone : strings.written.replace('{file}', `${file}.yaml`));
  }

  #say(words: string, isRefusal = false): void {
    const status = part('[data-status]');
    status.textContent = words;
    status.classList.toggle('refusal', isRefusal);
  }

  /**
   * Asks until the timeline holds what stands in the file, and shows it: where a later decision has been written meanwhile, its
   * own asking does. A change of another hand is shown as it is after a while.
   */
  async #load(): Promise<void> {
    const writes = this.#writes;
    for (let time = 0; time < ASK_AGAIN.times; time += 1) {
      const data = await this.#talk.desk();
      if (writes !== this.#writes) return;
      if (data !== null) this.#data = data;
      if (data?.isCurrent ?? false) break;
      await wait(ASK_AGAIN.everyMs);
    }
    this.#show(this.#list.chosen?.id ?? null);
  }

  #show(mention: string | null): void {
    if (this.#data === null) {
      this.#say(this.#settings.strings.refusals['offline'] ?? '', true);
      return;
    }
    part('[data-left]').textContent = this.#data.leftWords;
    part('[data-nothing]').hidden = this.#data.events.length > 0;
    this.#list.show(this.#data.events, mention);
    this.#detail.show(this.#list.chosen);
  }
}
