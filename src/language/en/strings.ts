import type { InterfaceStrings } from '../interface-strings.ts';

export const strings: InterfaceStrings = {};
