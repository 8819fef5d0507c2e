import type { ClaimData } from '../claim-data.ts';

export const claim: ClaimData = {};
