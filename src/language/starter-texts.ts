/** What `sanad new` writes into a publication folder for people of a language. */
export interface StarterTexts {
  /** The title that the publication has until someone gives it one. */
  readonly title: string;
  readonly standfirst: string;
  /** The part of README.md for them, in Markdown; `{folder}` stands for the folder's path. */
  readonly readme: string;
}
