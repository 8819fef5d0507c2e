import { resolve } from 'node:path';

/** Where corpora may lie beside the project: `SANAD_GOLD` names their folder. */
export const GOLD = process.env['SANAD_GOLD'] ?? resolve(import.meta.dirname, '../../shared/gold');
