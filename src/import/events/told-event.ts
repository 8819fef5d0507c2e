/** A date as a table or a timeline writes it. Each is '' where it says nothing. */
export interface ToldDate {
  /** EDTF, ISO 8601 or words. */
  readonly start: string;
  readonly end: string;
  /** What is shown in place of the date; it counts where there is no other. */
  readonly words: string;
}

/** An event as another program tells it: words, of which nothing is checked yet. Each is '' where there is none. */
export interface ToldEvent {
  /** Row of the table, its first row counted; place in the timeline's list. From 1. */
  readonly row: number;
  readonly id: string;
  readonly title: string;
  readonly date: ToldDate;
  readonly kind: string;
  readonly status: string;
  /** Ids or names. */
  readonly actors: readonly string[];
  /** Language tag of the title, and of the quote. */
  readonly lang: string;
  readonly quoteLang: string;
  readonly quote: string;
  /** Where it may have been told, the most trusted first. */
  readonly links: readonly string[];
  readonly sourceTitle: string;
  readonly outlet: string;
  readonly published: string;
}

export const NO_DATE: ToldDate = { start: '', end: '', words: '' };

export const NOTHING_TOLD: ToldEvent = {
  row: 0,
  id: '',
  title: '',
  date: NO_DATE,
  kind: '',
  status: '',
  actors: [],
  lang: '',
  quoteLang: '',
  quote: '',
  links: [],
  sourceTitle: '',
  outlet: '',
  published: '',
};

/** Something about one row of a file, or about the whole of it, as a rule of messages. */
export interface EventRemark {
  readonly rule: string;
  /** 0 for the whole file. */
  readonly row: number;
  readonly values: Readonly<Record<string, string | number>>;
}

/** The events of a file, and what could not be read in it. */
export interface ToldEvents {
  readonly events: readonly ToldEvent[];
  readonly remarks: readonly EventRemark[];
}

export const remark = (rule: string, row: number, values: EventRemark['values'] = {}): EventRemark => ({
  rule,
  row,
  values,
});
