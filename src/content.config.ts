import { defineCollection } from 'astro:content';
import { publicationLoader } from './build/loader.ts';

/** The analyzed articles of the publication folder, and one entry with their timeline: see `build/loader.ts`. */
export const collections = { publication: defineCollection({ loader: publicationLoader() }) };
