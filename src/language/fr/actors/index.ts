import type { ActorData } from '../../actor-data.ts';
import { bodies } from './bodies.ts';
import { cues } from './cues.ts';
import { organizations } from './organizations.ts';
import { states } from './states.ts';

export const actors: ActorData = {
  states,
  bodies,
  organizations,
  introducers: [],
  // biome-ignore format: a table of names reads best in rows
  decoys: [
    'océan Indien', 'Indiens d’Amérique', 'Amérique latine', 'Amérique du Sud', 'Amérique du Nord', 'Amérique centrale', 'mer de Chine', 'mer de Chine méridionale', 'golfe d’Oman', 'golfe du Mexique', 'golfe de Guinée', 'mer d’Irlande',
    'canal de Panama', 'Panama Papers', 'lac Tchad', 'fleuve Niger', 'Nouvelle-Guinée', 'Tour de France', 'Île-de-France', 'Ile-de-France', 'Équipe de France', 'équipe de France', 'Stade de France', 'Banque de France', 'Air France', 'Radio France', 'France Inter',
    'France Télévisions', 'France 2', 'France 3', 'Électricité de France', 'Collège de France', 'accord de Paris', 'Accord de Paris', 'Bourse de Paris', 'mairie de Paris', 'Ville de Paris', 'Paris Saint-Germain', 'Paris-Saint-Germain', 'aéroport de Paris', 'préfecture de police de Paris',
    'mur de Berlin', 'guerre d’Algérie', 'guerre du Liban', 'guerre du Vietnam', 'guerre d’Irak', 'jeux Olympiques', 'Irlande du Nord', 'Nouvelle-Calédonie', 'Washington Post', 'George Washington', 'traité de Rome', 'traité de Lisbonne', 'convention de Genève', 'Bourse de Tokyo',
    'Corne de l’Afrique', 'bol d’Alger', 'Alger la Blanche', 'accords de Taëf', 'montagne suisse', 'franc suisse', 'Turkish Airlines', 'British Airways', 'American Airlines', 'Open d’Australie', 'Berlin-Est', 'Berlin-Ouest', 'Jean de la Grenade',
  ],
  cues,
};
