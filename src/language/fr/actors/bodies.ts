import type { BodyTemplates } from '../../actor-data.ts';

/** How a country may follow its body: «le gouvernement du Liban», «de l'Irak», «des Philippines». */
const OF = ['de', 'du', 'de la', "de l'", "d'", 'des'];

/** A body with its adjective, which agrees as the place says (1 masculine, 2 feminine, 3 and 4 their plurals), or its country. */
const named = (place: 1 | 2 | 3 | 4, ...bodies: readonly string[]): BodyTemplates => [
  ...bodies.map((body) => `${body} {demonym:${place}}`),
  ...bodies.slice(0, 1).map((body) => `${body} ({country})`),
  ...bodies.flatMap((body) => OF.map((of) => `${body} ${of} {country}`)),
];

/** A ministry or minister of one subject: «ministère irakien de l'Intérieur», «ministre de l'Intérieur irakien». */
const ministry = (body: string, subjects: readonly string[]): BodyTemplates => [
  ...subjects.flatMap((subject) => [`${body} {demonym:1} ${subject}`, `${body} ${subject} {demonym:1}`]),
  ...subjects.slice(0, 1).map((subject) => `${body} ${subject} ({country})`),
  ...subjects.flatMap((subject) => OF.map((of) => `${body} ${subject} ${of} {country}`)),
];

const FOREIGN = ['des Affaires étrangères', 'de l’Europe et des Affaires étrangères'];
const DEFENSE = ['de la Défense', 'des Armées'];

/** How the bodies of a state are named; the first line is displayed. */
// biome-ignore format: a table of names reads best in rows
export const bodies: Readonly<Record<string, BodyTemplates>> = {
  gov: [...named(1, 'gouvernement', 'régime', 'cabinet', 'exécutif'), 'autorités {demonym:4}', 'autorités du {country}', 'autorités de {country}', 'responsables {demonym:3}', 'administration {demonym:2}', 'diplomatie {demonym:2}'],
  president: [...named(1, 'président', 'chef de l’État'), 'présidente {demonym:2}'],
  presidency: [...named(2, 'présidence'), 'palais présidentiel {demonym:1}', 'cour royale {demonym:2}'],
  'vice-president': [...named(1, 'vice-président'), 'vice-présidente {demonym:2}'],
  king: [...named(1, 'roi', 'souverain', 'émir', 'sultan', 'monarque'), 'reine {demonym:2}', 'famille royale {demonym:2}'],
  'prime-minister': [...named(1, 'Premier ministre', 'chef du gouvernement', 'chancelier'), 'Première ministre {demonym:2}', 'chancelière {demonym:2}'],
  parliament: [...named(1, 'Parlement', 'Sénat', 'Congrès'), 'Assemblée nationale {demonym:2}', 'députés {demonym:3}', 'parlementaires {demonym:3}', 'Chambre des députés {demonym:2}'],
  court: [...named(2, 'Cour suprême', 'justice', 'Cour constitutionnelle', 'Cour de cassation'), 'parquet {demonym:1}', 'Conseil constitutionnel {demonym:1}'],
  forces: [...named(2, 'armée'), 'forces {demonym:4}', 'forces armées {demonym:4}', 'forces de sécurité {demonym:4}', 'troupes {demonym:4}', 'soldats {demonym:3}', 'militaires {demonym:3}', 'forces spéciales {demonym:4}', 'forces gouvernementales {demonym:4}', 'forces d’occupation {demonym:4}', 'état-major {demonym:1}', 'forces loyalistes {demonym:4}'],
  'air-force': [...named(2, 'armée de l’air', 'aviation'), 'avions de combat {demonym:3}', 'avions de guerre {demonym:3}', 'chasseurs {demonym:3}', 'avions {demonym:3}', 'drones {demonym:3}'],
  navy: [...named(2, 'marine'), 'garde-côtes {demonym:3}', 'marine de guerre {demonym:2}', 'gardes-côtes {demonym:3}'],
  police: [...named(2, 'police', 'gendarmerie'), 'police nationale {demonym:2}', 'policiers {demonym:3}', 'forces de l’ordre {demonym:4}'],
  intelligence: ['renseignement {demonym:1}', 'renseignement ({country})', 'services de renseignement {demonym:3}', 'services de renseignements {demonym:3}', 'services secrets {demonym:3}', 'renseignements {demonym:3}'],
  foreign: [...ministry('ministère', FOREIGN), 'affaires étrangères {demonym:4}'],
  'foreign-minister': [...ministry('ministre', FOREIGN), 'chef de la diplomatie {demonym:2}', 'cheffe de la diplomatie {demonym:2}', 'ministre {demonym:2} des Affaires étrangères'],
  defense: ministry('ministère', DEFENSE),
  'defense-minister': [...ministry('ministre', DEFENSE), 'ministre {demonym:2} de la Défense'],
  interior: ministry('ministère', ['de l’Intérieur']),
  'interior-minister': ministry('ministre', ['de l’Intérieur']),
  health: ministry('ministère', ['de la Santé', 'de la Santé publique']),
  'health-minister': ministry('ministre', ['de la Santé', 'de la Santé publique']),
  finance: ministry('ministère', ['des Finances', 'de l’Économie', 'de l’Économie et des Finances']),
  'finance-minister': ministry('ministre', ['des Finances', 'de l’Économie', 'de l’Économie et des Finances']),
  justice: ministry('ministère', ['de la Justice']),
  oil: ministry('ministère', ['du Pétrole', 'de l’Énergie', 'de l’Énergie et de l’Eau']),
  education: ministry('ministère', ['de l’Éducation', 'de l’Éducation nationale']),
  transport: ministry('ministère', ['des Transports', 'des Travaux publics']),
  information: ministry('ministère', ['de l’Information', 'de la Communication']),
  'central-bank': ['Banque centrale {demonym:2}', 'Banque centrale ({country})', ...OF.map((of) => `Banque centrale ${of} {country}`), ...OF.map((of) => `Banque ${of} {country}`)],
  embassy: ['ambassade {demonym:2}', 'ambassade ({country})', ...OF.flatMap((of) => [`ambassade ${of} {country}`, `ambassadeur ${of} {country}`, `consulat ${of} {country}`]), 'consulat {demonym:1}', 'ambassadeur {demonym:1}', 'ambassadrice {demonym:2}'],
  opposition: ['opposition {demonym:2}', 'opposition ({country})', 'rebelles {demonym:3}', 'insurgés {demonym:3}', 'rébellion {demonym:2}'],
  media: ['médias {demonym:3}', 'médias ({country})', 'télévision d’État {demonym:2}', 'télévision publique {demonym:2}', 'médias d’État {demonym:3}', 'presse {demonym:2}', 'télévision {demonym:2}', 'agence de presse {demonym:2}', 'agence officielle {demonym:2}', 'journaux {demonym:3}'],
};
