/**
 * A sentence that agrees with a number: one wording for each of Unicode's plural categories that the language has
 * (`Intl.PluralRules`); `{n}` stands for the number. `zero`, where given, also serves the number 0.
 */
export interface PluralForms {
  readonly zero?: string;
  readonly one?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

/** Sentences about dates; `{date}` stands for a date that `Intl` has put in words. */
export interface DateStrings {
  readonly approximate: string;
  /** Of a day, where the language says that otherwise than of a month or a year; the same for a bound. */
  readonly approximateDay?: string;
  readonly uncertain: string;
  readonly before: string;
  readonly after: string;
  readonly beforeDay?: string;
  readonly afterDay?: string;
  /** `{from}` and `{to}`, where `Intl` has no pattern for the two. */
  readonly range: string;
  /** In the list, under the heading of its year. */
  readonly withinYear: string;
  /** The same for a month. */
  readonly withinMonth: string;
  readonly decade: string;
  /** `{season}` and `{year}`. */
  readonly seasonOfYear: string;
  readonly spring: string;
  readonly summer: string;
  readonly autumn: string;
  readonly winter: string;
  /** `{n}` and `{year}`. */
  readonly quarter: string;
  readonly half: string;
  readonly undated: string;
  /** Marks a date of another calendar as computed. */
  readonly computed: string;
  readonly fromPublication: string;
}

/** Why an event has its date; `{words}`, `{date}` and `{anchor}` are filled in. */
export interface ReasonStrings {
  readonly written: string;
  readonly counted: string;
  readonly countedFromPublication: string;
  readonly publication: string;
  readonly publicationUndated: string;
  readonly report: string;
  readonly context: string;
  readonly editor: string;
  readonly bound: string;
  readonly none: string;
}

/** Every string of the published site's interface. */
export interface InterfaceStrings {
  /** Opening and closing quotation marks of the language. */
  readonly quotes: readonly [string, string];
  /** Between parts of one line. */
  readonly separator: string;
  readonly counts: {
    readonly events: PluralForms;
    readonly articles: PluralForms;
    readonly actors: PluralForms;
    readonly undated: PluralForms;
    readonly sources: PluralForms;
    /** Articles that give an event one date, in a row of such counts. */
    readonly tellers: PluralForms;
    /** Paragraphs that tell of an event and are not shown with it. */
    readonly moreParagraphs: PluralForms;
    readonly emptyYears: PluralForms;
  };
  readonly dates: DateStrings;
  readonly reasons: ReasonStrings;
  /** By `Stance`; asserted needs no badge. */
  readonly stances: Readonly<Record<string, string>>;
  /** By `EventStatus`. */
  readonly statuses: Readonly<Record<string, string>>;
  /** By an actor's `type`; a type without a word shows none. */
  readonly actorTypes: Readonly<Record<string, string>>;
  readonly page: {
    readonly skip: string;
    readonly languages: string;
    readonly home: string;
    readonly contents: string;
    readonly articles: string;
    readonly actors: string;
    /** `{title}` is the page's and `{site}` the publication's. */
    readonly titleOf: string;
    readonly data: string;
  };
  readonly list: {
    readonly heading: string;
    readonly undatedHeading: string;
    readonly undatedNote: string;
    readonly empty: string;
    /**
     * What a publication without articles shows: a heading, and what to do next. Words between backquotes are typed as they stand;
     * `{folder}` in them is the publication's.
     */
    readonly start: { readonly heading: string; readonly steps: readonly string[] };
    readonly filterHeading: string;
    readonly all: string;
    readonly more: string;
    readonly clear: string;
    /** Leads from a filter by one actor to the actor's page. */
    readonly actorPage: string;
    /** Names the control that opens an event's source. */
    readonly source: string;
    readonly permalink: string;
  };
  readonly filter: {
    readonly search: string;
    readonly kinds: string;
    readonly stances: string;
    readonly outlets: string;
    /** Asks which parts of the chosen actors are meant. */
    readonly parts: string;
    /** Whether an event has any of the chosen actors, or all. */
    readonly anyAll: string;
    readonly any: string;
    readonly all: string;
    /** By `MentionKind`. */
    readonly kindNames: Readonly<Record<string, string>>;
    /** The stance that needs no badge. */
    readonly asserted: string;
    /** `{name}`: a part that is left out. */
    readonly without: string;
    /** `{name}`: a choice to undo. */
    readonly undo: string;
    readonly nothingFound: string;
    /** `{n}`: how many the list has. */
    readonly chiefFound: string;
    /** Leads to the page that has an event's source. */
    readonly toPage: string;
  };
  /** Pages that list all events of a year or a month, where the front page has room for the chief ones alone. */
  readonly periods: {
    readonly heading: string;
    /** Over the front page's list. */
    readonly chiefOnly: string;
    /** Over the list of an actor's page. */
    readonly chiefOfActor: string;
    /** `{n}` and `{all}`. */
    readonly part: string;
    /** Names the way to the page before and the page after. */
    readonly ways: string;
    readonly allArticles: string;
    readonly allActors: string;
  };
  readonly figure: {
    readonly label: string;
    readonly help: string;
    readonly others: string;
    readonly everyone: string;
    readonly zoomIn: string;
    readonly zoomOut: string;
    readonly whole: string;
    readonly earlier: string;
    readonly later: string;
    readonly flip: string;
    /** Gives each actor a lane of its own, on a screen that begins with one for all. */
    readonly lanes: string;
    /** Names the strip of all events, and the handles at the window's ends. */
    readonly strip: string;
    readonly from: string;
    readonly to: string;
    /** `{n}` events in the window of `{all}`. */
    readonly inWindow: string;
    /** Events of one mark that a list has no room for. */
    readonly unlisted: PluralForms;
  };
  readonly legend: {
    readonly heading: string;
    readonly day: string;
    readonly month: string;
    readonly year: string;
    readonly interval: string;
    readonly approximate: string;
    readonly bound: string;
    readonly publication: string;
    readonly cluster: string;
    /** Of the second line of the axis, where the site has one. */
    readonly hijri: string;
  };
  readonly takeAway: {
    readonly heading: string;
    /** `{events}` is how many, in words. */
    readonly filtered: string;
    /** Over the buttons that give the graphic as a picture. */
    readonly picture: string;
    readonly embed: string;
    readonly embedHelp: string;
    readonly frame: string;
    readonly element: string;
    readonly copy: string;
    readonly copied: string;
    /** In the embedded timeline: leads to the site, in a tab of its own. */
    readonly whole: string;
    readonly list: string;
  };
  readonly panel: {
    readonly label: string;
    readonly close: string;
    readonly previous: string;
    readonly next: string;
    readonly toParagraph: string;
    readonly toOriginal: string;
    readonly published: string;
    readonly publishedUnknown: string;
    readonly paragraph: string;
    readonly saysWho: string;
    readonly deniedBy: string;
    readonly via: string;
    /** `{sources}` articles give the event this `{date}`. */
    readonly datedBy: string;
    readonly quoted: string;
  };
  readonly article: {
    readonly heading: string;
    readonly events: string;
    readonly noEvents: string;
    readonly original: string;
    readonly paragraphLink: string;
    readonly inTimeline: string;
    readonly by: string;
  };
  readonly actor: {
    readonly names: string;
    readonly partOf: string;
    readonly parts: string;
    readonly together: string;
    readonly events: string;
    readonly noEvents: string;
    readonly inTimeline: string;
  };
  readonly notFound: { readonly heading: string; readonly text: string };
}
