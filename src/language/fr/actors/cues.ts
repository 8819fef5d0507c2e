import type { NameCues } from '../../actor-data.ts';

/** What shows a name that no list holds. Folded. */
// biome-ignore format: tables of words read best in rows
export const cues: NameCues = {
  titles: [
    'president', 'presidente', 'ministre', 'secretaire', 'porte-parole', 'gouverneur', 'senateur', 'senatrice', 'depute', 'deputee', 'general', 'colonel', 'lieutenant', 'commandant', 'capitaine', 'sergent', 'amiral', 'directeur', 'directrice', 'chef', 'cheffe',
    'm', 'mme', 'mlle', 'mm', 'dr', 'pr', 'me', 'mgr', 'professeur', 'juge', 'procureur', 'procureure', 'ambassadeur', 'ambassadrice', 'emissaire', 'envoye', 'roi', 'prince', 'princesse', 'emir', 'cheikh', 'imam', 'pape', 'cardinal', 'eveque', 'patriarche', 'maire', 'prefet', 'prefete', 'avocat', 'avocate', 'militant', 'militante', 'journaliste', 'chercheur', 'chercheuse', 'analyste', 'politologue', 'economiste', 'historien', 'leader', 'dirigeant', 'dirigeante', 'representant', 'representante', 'chancelier', 'chanceliere', 'premier', 'vice-president', 'opposant', 'opposante',
  ],
  heads: [
    'parti', 'front', 'mouvement', 'conseil', 'comite', 'agence', 'organisation', 'union', 'association', 'brigade', 'brigades', 'armee', 'forces', 'groupe', 'reseau', 'institut', 'fondation', 'compagnie', 'societe', 'commission', 'cour', 'tribunal', 'banque', 'universite', 'chaine', 'quotidien', 'journal', 'hebdomadaire', 'magazine', 'radio', 'autorite', 'federation', 'ligue', 'alliance', 'coalition', 'ministere', 'departement', 'observatoire', 'syndicat', 'confederation', 'centre', 'bureau', 'direction', 'milice', 'ong', 'tribunal',
  ],
  tails: [],
  stops: [
    'janvier', 'fevrier', 'mars', 'avril', 'mai', 'juin', 'juillet', 'aout', 'septembre', 'octobre', 'novembre', 'decembre', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche',
    'je', 'nous', 'vous', 'il', 'elle', 'ils', 'elles', 'on', 'le', 'la', 'les', 'un', 'une', 'des', 'du', 'au', 'aux', 'ce', 'cet', 'cette', 'ces', 'en', 'dans', 'a', 'par', 'pour', 'sur', 'avec', 'selon', 'apres', 'avant', 'depuis', 'pendant', 'mais', 'et', 'ou', 'si', 'qui', 'que', 'dont', 'islam', 'dieu', 'noel', 'internet', 'nord', 'sud', 'est', 'ouest', 'europe', 'asie', 'afrique', 'occident', 'orient', 'maghreb', 'moyen', 'proche', 'hier', 'demain', 'aujourd', 'm', 'mm', 'mme', 'dr', 'me',
  ],
  verbs: [
    'dit', 'declare', 'annonce', 'affirme', 'ajoute', 'indique', 'precise', 'explique', 'souligne', 'estime', 'assure', 'confirme', 'dement', 'nie', 'accuse', 'averti', 'appele', 'condamne', 'attaque', 'tue', 'arrete', 'lance', 'signe', 'rejete', 'rencontre', 'visite', 'vote', 'ordonne', 'libere', 'publie', 'demissionne', 'remporte', 'a', 'ont', 'avait', 'avaient', 'doit', 'devrait', 'sera', 'est',
  ],
};
