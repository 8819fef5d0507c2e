import type { PageData } from '../page-data.ts';

// biome-ignore format: tables of words read best in rows
export const page: PageData = {
  legacyCharsets: ['windows-1252'],
  bylines: ['par', 'de', 'auteur', 'auteurs', 'écrit par', 'rédigé par', 'publié par', 'propos recueillis par', 'recueilli par', 'signé'],
  publishedWords: ['publié', 'publié le', 'paru le', 'mis en ligne le', 'posté le', 'date', 'le', 'date de publication', 'créé le', 'écrit le'],
  updatedWords: ['mis à jour', 'mis à jour le', 'modifié', 'modifié le', 'mise à jour', 'dernière mise à jour', 'actualisé le', 'dernière modification'],
  shareWords: [
    'newsletter', 'publicité',
    'partager', 'partagez', 'partage', 'partager sur', 'tweeter', 'facebook', 'twitter', 'x', 'whatsapp', 'telegram', 'messenger', 'linkedin', 'pinterest', 'reddit', 'e-mail', 'email', 'mail', 'courriel', 'imprimer', 'copier', 'lien', 'le', 'copié',
    'instagram', 'youtube', 'threads', 'bluesky', 'mastodon', 'flipboard', 'suivre', 'suivez-nous', 'enregistrer', 'écouter', 'offrir', 'commenter', 'commentaires', 'cet', 'article', 'sur', 'par', 'envoyer', 'ami', 'un', 'à', 'taille', 'du', 'texte', 'nous', 'fermer', 'et', 'ou', 'réagir', 'sauvegarder', 'ajouter', 'favoris',
  ],
  relatedWords: [
    'lire aussi', 'à lire aussi', 'lire également', 'à lire également', 'lire la suite', 'à lire', 'voir aussi', 'voir également', 'sur le même sujet', 'sur le même thème', 'articles liés', 'articles associés', 'articles similaires', 'article lié', 'à voir aussi', 'à découvrir', 'les plus lus', 'plus d’articles',
    'recommandé', 'recommandés', 'vous aimerez aussi', 'dans la même rubrique', 'notre sélection', 'pour aller plus loin', 'dernières nouvelles', 'à ne pas manquer', 'lire', 'contenus associés', 'nos articles', 'relire',
  ],
  notices: [
    'abonnez-vous à notre', 'abonnez-vous pour', 'inscrivez-vous à notre', 'recevez notre newsletter',
    'utilise des cookies', 'utilisons des cookies', 'utilisation de cookies', 'accepter les cookies', 'politique de confidentialité', 'conditions générales', 'conditions d’utilisation', 'mentions légales', 'tous droits réservés', 'droits réservés', 'suivez-nous sur',
    'téléchargez notre', 'laisser un commentaire', 'votre adresse e-mail ne sera pas publiée', 'réservé aux abonnés', 'déjà abonné', 'activer javascript', 'contenu sponsorisé', 'se connecter', 'créer un compte',
  ],
  closeMarks: ',.',
  joinedWords: [],
};
