import type { BodyTemplates } from '../../actor-data.ts';

/**
 * How the bodies of a state are named; the first line is displayed. `{demonym}` takes a country's name too ("Iraq army"), as
 * headlines do, so only the form with "'s" is written beside it.
 */
// biome-ignore format: a table of names reads best in rows
export const bodies: Readonly<Record<string, BodyTemplates>> = {
  gov: ['{demonym} government', "{country}'s government", 'government of {country}', '{demonym} authorities', "{country}'s authorities", '{demonym} administration', '{demonym} cabinet', "{country}'s cabinet", '{demonym} regime', '{demonym} officials', "{country}'s interim government"],
  president: ['{demonym} president', "{country}'s president", 'president of {country}'],
  presidency: ['{demonym} presidency', "{country}'s presidency", '{demonym} royal court', "{country}'s royal court"],
  'vice-president': ['{demonym} vice president', '{demonym} vice-president', "{country}'s vice president", 'vice president of {country}'],
  king: ['{demonym} king', 'king of {country}', "{country}'s king", 'emir of {country}', '{demonym} monarch', 'queen of {country}', 'sultan of {country}'],
  'prime-minister': ['{demonym} prime minister', "{country}'s prime minister", 'prime minister of {country}', '{demonym} premier', '{demonym} chancellor', '{demonym} PM'],
  parliament: ['{demonym} parliament', "{country}'s parliament", 'parliament of {country}', '{demonym} lawmakers', '{demonym} national assembly', "{country}'s national assembly", '{demonym} senate', "{country}'s senate", '{demonym} house of representatives', "{country}'s house of representatives"],
  court: ['{demonym} supreme court', "{country}'s supreme court", 'supreme court of {country}', '{demonym} judiciary', "{country}'s judiciary", '{demonym} constitutional court', "{country}'s constitutional court", '{demonym} prosecutors', "{country}'s top court"],
  forces: ['{demonym} forces', '{demonym} army', '{demonym} military', "{country}'s army", "{country}'s military", "{country}'s armed forces", '{demonym} armed forces', '{demonym} troops', '{demonym} soldiers', '{demonym} security forces', "{country}'s security forces", '{demonym} government forces', '{demonym} occupation forces', '{demonym} special forces', '{demonym} defence forces', '{demonym} defense forces', "{country}'s forces"],
  'air-force': ['{demonym} air force', "{country}'s air force", '{demonym} warplanes', '{demonym} jets', '{demonym} fighter jets', '{demonym} aircraft'],
  navy: ['{demonym} navy', "{country}'s navy", '{demonym} coast guard', '{demonym} coastguard', "{country}'s coast guard", "{country}'s coastguard"],
  police: ['{demonym} police', "{country}'s police", '{demonym} national police', '{demonym} gendarmerie', "{country}'s national police"],
  intelligence: ['{demonym} intelligence', "{country}'s intelligence", '{demonym} intelligence agency', '{demonym} intelligence service', '{demonym} intelligence services', "{country}'s intelligence agency", '{demonym} intelligence officials'],
  foreign: ['{demonym} foreign ministry', "{country}'s foreign ministry", '{demonym} ministry of foreign affairs', 'foreign ministry of {country}', "{country}'s ministry of foreign affairs"],
  'foreign-minister': ['{demonym} foreign minister', "{country}'s foreign minister", '{demonym} foreign secretary', 'foreign minister of {country}'],
  defense: ['{demonym} defense ministry', '{demonym} defence ministry', "{country}'s defense ministry", "{country}'s defence ministry", '{demonym} ministry of defense', '{demonym} ministry of defence', "{country}'s ministry of defence", "{country}'s ministry of defense"],
  'defense-minister': ['{demonym} defense minister', '{demonym} defence minister', "{country}'s defense minister", "{country}'s defence minister", '{demonym} defence secretary'],
  interior: ['{demonym} interior ministry', "{country}'s interior ministry", '{demonym} ministry of interior', '{demonym} ministry of the interior', "{country}'s ministry of interior", '{demonym} home office'],
  'interior-minister': ['{demonym} interior minister', "{country}'s interior minister", '{demonym} home secretary'],
  health: ['{demonym} health ministry', "{country}'s health ministry", '{demonym} ministry of health', "{country}'s ministry of health"],
  'health-minister': ['{demonym} health minister', "{country}'s health minister", '{demonym} health secretary'],
  finance: ['{demonym} finance ministry', "{country}'s finance ministry", '{demonym} ministry of finance'],
  'finance-minister': ['{demonym} finance minister', "{country}'s finance minister"],
  justice: ['{demonym} justice ministry', "{country}'s justice ministry", '{demonym} ministry of justice'],
  oil: ['{demonym} oil ministry', "{country}'s oil ministry", '{demonym} energy ministry', "{country}'s energy ministry"],
  education: ['{demonym} education ministry', "{country}'s education ministry", '{demonym} ministry of education'],
  transport: ['{demonym} transport ministry', "{country}'s transport ministry", '{demonym} ministry of transport'],
  information: ['{demonym} information ministry', "{country}'s information ministry", '{demonym} ministry of information'],
  'central-bank': ['{demonym} central bank', "{country}'s central bank", 'central bank of {country}'],
  embassy: ['{demonym} embassy', "{country}'s embassy", 'embassy of {country}', '{demonym} consulate', "{country}'s consulate", '{demonym} ambassador', "{country}'s ambassador", 'ambassador of {country}'],
  opposition: ['{demonym} opposition', "{country}'s opposition", '{demonym} rebels', '{demonym} opposition forces', '{demonym} opposition groups'],
  media: ['{demonym} media', '{demonym} state media', '{demonym} state television', '{demonym} state TV', '{demonym} state news agency', "{country}'s state media", "{country}'s state TV", "{country}'s state television", "{country}'s state news agency", '{demonym} newspapers', '{demonym} press', '{demonym} news agency', '{demonym} television', '{demonym} TV'],
};
