import type { ClaimData } from '../language/claim-data.ts';

/** Consonants that must be left of a name for it to be known by them in another script. */
const FEWEST_SOUNDS = 3;

/**
 * The consonants of a name as all languages write them, so that it is known in two scripts: "Tamsa" and «تمسة» are both `tms`.
 * A doubled one counts once, for not every script writes it.
 *
 * @param name folded
 * @returns null where too few are left to tell one name from another
 */
export function soundOf(name: string, sounds: ClaimData['sounds']): string | null {
  let sound = '';
  for (let at = 0; at < name.length; ) {
    const row = sounds.find(([letters]) => name.startsWith(letters, at));
    const next = row ? row[1] : /\p{L}/u.test(name.charAt(at)) ? name.charAt(at) : '';
    if (!sound.endsWith(next)) sound += next;
    at += row ? row[0].length : 1;
  }
  return sound.length >= FEWEST_SOUNDS ? sound : null;
}
