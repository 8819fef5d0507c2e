import type { DataManifest } from '../view/texts/timeline-data.ts';

/**
 * The files of data that a page asks for with itself, and not only when its script runs: what its first picture is drawn
 * from. The columns of many events would be in the way of that.
 *
 * @param within the actor that the page is about, or null: an outline is one of all events
 */
export function preloadedFiles(manifest: DataManifest, within: string | null): readonly string[] {
  if (manifest.form === 'inline') return [];
  const { first, columns, names, labels } = manifest;
  return first.outline === null || within !== null ? [columns, names, labels] : [first.outline];
}
