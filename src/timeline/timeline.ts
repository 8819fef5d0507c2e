import type { ActorRole, Attribution, DateBasis, DatingExpression, MentionKind, Stance } from '../claim/mention.ts';

/** Version of the published record; a change that breaks readers raises it. */
export const TIMELINE_VERSION = 1;

/** Words by language tag. */
export type LocalText = Readonly<Record<string, string>>;

export interface TimelineArticle {
  readonly id: string;
  readonly title: string;
  readonly lang: string;
  /** EDTF or null. */
  readonly published: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  /** Path of the article's page, relative to the site's root: `articles/<id>/`. */
  readonly href: string;
}

export interface TimelineActor {
  readonly id: string;
  readonly type: string;
  readonly parent: string | null;
  readonly names: LocalText;
}

export interface TimelineMention {
  readonly id: string;
  readonly article: string;
  readonly block: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** `articles/<article>/#<block>` */
  readonly href: string;
  readonly date: string | null;
  readonly basis: DateBasis | null;
  readonly expression: DatingExpression | null;
  readonly kind: MentionKind;
  readonly stance: Stance;
  readonly attribution: Attribution | null;
  readonly actors: readonly { readonly id: string; readonly role: ActorRole | null }[];
}

/** `no-comment`: all that is told is that someone would not say. */
export type EventStatus = 'asserted' | 'disputed' | 'denied' | 'planned' | 'no-comment';

/** What happened, merged from mentions. Named apart from the DOM's `Event`. */
export interface TimelineEvent {
  /** Id of the earliest-published mention. */
  readonly id: string;
  /** EDTF; null or an open bound in the undated tray. */
  readonly date: string | null;
  readonly basis: DateBasis | null;
  readonly otherDates: readonly string[];
  readonly titles: LocalText;
  readonly kind: MentionKind;
  readonly status: EventStatus;
  readonly actors: readonly string[];
  /** 0–1: how much the event matters in this corpus. */
  readonly salience: number;
  readonly mentions: readonly TimelineMention[];
}

export interface TimelineMessage {
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly file: string;
  readonly line: number | null;
  readonly text: LocalText;
}

/** The publication as the page shows it; from site.yaml. */
export interface TimelineSite {
  readonly titles: LocalText;
  readonly descriptions: LocalText;
  /** BCP 47 tags of the interface, the default first: ['ar-IQ', 'en']. */
  readonly locales: readonly string[];
  readonly url: string | null;
  /** `gregory` first; `islamic-umalqura` as a second line where listed. */
  readonly calendars: readonly string[];
}

/** The published record: `timeline.json`. */
export interface Timeline {
  readonly version: typeof TIMELINE_VERSION;
  readonly site: TimelineSite;
  readonly articles: readonly TimelineArticle[];
  readonly actors: readonly TimelineActor[];
  /** Dated, in order of time. */
  readonly events: readonly TimelineEvent[];
  readonly undated: readonly TimelineEvent[];
  readonly messages: readonly TimelineMessage[];
}
