/** Every string of the published site's interface. */
export type InterfaceStrings = Readonly<Record<string, never>>;
