import type { NameCues } from '../../actor-data.ts';

/** What shows a name that no list holds. Folded. */
// biome-ignore format: tables of words read best in rows
export const cues: NameCues = {
  titles: [
    'president', 'minister', 'secretary', 'spokesman', 'spokeswoman', 'spokesperson', 'governor', 'senator', 'general', 'colonel', 'lieutenant', 'brigadier', 'major', 'captain', 'sergeant', 'admiral', 'commander', 'director', 'chairman', 'chairwoman', 'chief',
    'mr', 'mrs', 'ms', 'dr', 'professor', 'prof', 'judge', 'ambassador', 'envoy', 'king', 'prince', 'princess', 'sheikh', 'mayor', 'lawyer', 'activist', 'journalist', 'analyst', 'leader', 'representative', 'congressman', 'congresswoman', 'premier', 'chancellor', 'gen', 'col', 'lt', 'sgt', 'sen', 'rep', 'gov',
  ],
  heads: ['university', 'ministry', 'bank', 'institute', 'department', 'office'],
  tails: [
    'party', 'front', 'movement', 'council', 'committee', 'agency', 'organization', 'organisation', 'union', 'association', 'brigade', 'brigades', 'army', 'forces', 'group', 'network', 'institute', 'foundation', 'company', 'corporation', 'commission', 'court', 'bank', 'university', 'times', 'post', 'news', 'tv', 'authority', 'federation', 'league', 'alliance', 'coalition', 'ministry', 'department',
  ],
  stops: [
    'january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday',
    'i', "i'm", 'mr', 'mrs', 'ms', 'dr', 'islam', 'christian', 'muslim', 'muslims', 'god', 'christmas', 'internet', 'north', 'south', 'east', 'west', 'western', 'eastern', 'northern', 'southern', 'middle', 'europe', 'european', 'asia', 'africa', 'african', 'arab',
  ],
  verbs: [
    'said', 'says', 'told', 'announced', 'stated', 'added', 'claimed', 'denied', 'reported', 'confirmed', 'warned', 'accused', 'urged', 'called', 'condemned', 'attacked', 'killed', 'arrested', 'launched', 'signed', 'rejected', 'met', 'visited', 'voted', 'declared', 'ordered', 'released', 'published', 'resigned', 'won', 'began', 'agreed', 'argued', 'insisted',
  ],
};
