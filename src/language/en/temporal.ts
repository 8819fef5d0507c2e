import type { TemporalData } from '../temporal-data.ts';

export const temporal: TemporalData = {};
