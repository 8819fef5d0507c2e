import type { MessageCatalog } from '../../message/message.ts';

const dateForms =
  '2020-05-06 pour un jour, 2020-05 pour un mois, 2020-05-06~ pour un jour approché, 2020-05-05/2020-05-09 pour un intervalle';

export const messages: MessageCatalog = {
  // L'en-tête d'un article
  'front-matter-missing': {
    problem: 'L’article n’a pas d’en-tête : son titre, son média et sa date de parution ne sont pas connus.',
    remedy:
      'Commencez le fichier par une ligne de trois traits d’union, puis « title: … » et « published: … », puis de nouveau trois traits d’union.',
  },
  'front-matter-unclosed': {
    problem: 'L’en-tête commence par « --- » mais ne finit jamais ; tout est donc montré comme texte de l’article.',
    remedy: 'Mettez une ligne de trois traits d’union à la fin de l’en-tête.',
  },
  'front-matter-not-fields': {
    problem: 'L’en-tête ne contient aucun champ.',
    remedy: 'Écrivez un champ par ligne, par exemple « title: … ».',
  },
  'yaml-broken': {
    problem: 'Le YAML est illisible à cet endroit ({reason}) ; ce qui a pu être lu est utilisé.',
    remedy:
      'Corrigez cette ligne : un texte qui contient un deux-points, ou qui commence par un guillemet ou un crochet, se met entre apostrophes droites.',
  },
  'title-missing': {
    problem: 'L’article n’a pas de titre ; son premier intertitre ou sa première ligne en tient lieu.',
    remedy: 'Ajoutez « title: … » à l’en-tête.',
  },
  'published-missing': {
    problem:
      'L’article ne dit pas quand il est paru : des dates comme « dimanche dernier » restent sans valeur et leurs événements attendent parmi ceux qui n’ont pas de date.',
    remedy: `Ajoutez « published: … » à l’en-tête (${dateForms}).`,
  },
  'published-impossible': {
    problem: 'Le jour {value} n’existe pas ; l’article compte comme un article sans date de parution.',
    remedy: 'Corrigez « published » dans l’en-tête.',
  },
  'published-not-edtf': {
    problem: '« {value} » n’est pas une date au format EDTF ; l’article compte comme un article sans date de parution.',
    remedy: `Écrivez « published » ainsi : ${dateForms}.`,
  },
  'lang-not-a-tag': {
    problem: '« {value} » n’est pas un code de langue ; la langue a été reconnue d’après le texte.',
    remedy: 'Écrivez « lang: fr », « lang: ar », « lang: en » ou un autre code BCP 47.',
  },
  'language-not-read': {
    problem:
      'Il n’y a pas de données pour la langue « {lang} » : l’article est publié, mais aucune date ni aucun événement n’y est lu.',
    remedy: 'Corrigez « lang », ou ajoutez la langue dans src/language/.',
  },
  'url-not-an-address': {
    problem: '« {value} » n’est pas une adresse web ; elle est laissée de côté.',
    remedy: 'Écrivez l’adresse entière, qui commence par https:// ou http://.',
  },
  // Le texte d'un article
  'article-empty': {
    problem: 'L’article n’a pas de texte.',
    remedy: 'Ajoutez son texte sous l’en-tête, ou supprimez le fichier.',
  },
  'article-long': {
    problem:
      'Le fichier compte {millions} million(s) de caractères : il est lu en entier et publié comme un seul article, sur une page lourde.',
    remedy: 'Vérifiez qu’il ne contient pas toute une archive, et faites-en un fichier par article.',
  },
  'article-id-taken': {
    problem: 'Le nom « {id} » est déjà celui de {other} ; cet article est donc publié sous le nom « {given} ».',
    remedy: 'Renommez le fichier, ou donnez-lui un « id » propre dans l’en-tête.',
  },
  'not-text': {
    problem:
      'Le fichier n’est pas un texte mais une image, une archive ou autre chose de ce genre : il est laissé de côté.',
    remedy: 'Retirez-le du dossier ; un fichier Word ou une page web s’ajoute avec « sanad import ».',
  },
  utf16: {
    problem: 'Le fichier est en UTF-16. Il a été lu.',
    remedy: 'Enregistrez-le en UTF-8, que les autres programmes attendent.',
  },
  'control-characters': {
    problem:
      'Le fichier contient des caractères de commande, qu’aucun texte n’a ; le premier est sur cette ligne. Ils sont omis.',
    remedy: 'Supprimez-les, ou recopiez le texte depuis sa source.',
  },
  'not-utf8': {
    problem:
      'Le fichier n’est pas entièrement en UTF-8 : les octets fautifs, les premiers à cette ligne, apparaissent comme \uFFFD.',
    remedy:
      'Ouvrez-le dans le codage où il a été écrit (pour d’anciens fichiers, souvent Windows-1252 ou Windows-1256) et enregistrez-le en UTF-8.',
  },
  'html-left-out': {
    problem:
      'Des balises HTML ont été retirées ({count} ; la première est {what}) ; les mots qu’elles entourent restent.',
    remedy: 'Utilisez Markdown pour la mise en valeur, les liens et les listes.',
  },
  'image-left-out': {
    problem: 'Les images ne sont pas montrées ({count}) ; les mots qui les décrivent en tiennent lieu.',
    remedy: 'Il n’y a rien à faire.',
  },
  'link-unsafe': {
    problem: 'Un lien a été retiré, car il ne mène pas à une page web ({what}) ; ses mots restent.',
    remedy: 'Mettez une adresse qui commence par https:// ou http://.',
  },
  'markup-tangled': {
    problem:
      'Le texte contient tant de marques, ou des marques si imbriquées, que ses mises en valeur, liens, listes et citations sont montrés comme du texte simple.',
    remedy: 'Relisez le fichier : ce n’est peut-être pas du Markdown.',
  },
  // Fichiers et dossiers
  'folder-missing': {
    problem: 'Le dossier {folder} n’existe pas.',
    remedy: 'Corrigez le chemin, ou créez le dossier avec articles/ dedans.',
  },
  'articles-missing': {
    problem: 'La publication n’a pas de dossier d’articles.',
    remedy: 'Créez le dossier articles/ et mettez-y des fichiers Markdown.',
  },
  'articles-empty': {
    problem: 'Il n’y a pas encore d’articles.',
    remedy: 'Mettez des fichiers Markdown dans articles/.',
  },
  'site-missing': {
    problem: 'Il n’y a pas de site.yaml : la publication n’a pas encore de titre, et paraît dans toutes les langues.',
    remedy: 'Écrivez site.yaml avec title, standfirst et locales.',
  },
  'actors-missing': {
    problem: 'Il n’y a pas d’actors.yaml : seuls les États, organisations et médias connus de tous sont reconnus.',
    remedy: 'Écrivez actors.yaml avec « actors: [] » et ajoutez ceux que les articles nomment.',
  },
  'edits-missing': {
    problem: 'Il n’y a pas d’edits.yaml ; les événements restent tels qu’ils ont été lus.',
    remedy: 'Écrivez edits.yaml avec « edits: [] » pour décider des événements.',
  },
  'file-not-article': {
    problem: 'Le fichier n’est pas du Markdown ; il est laissé de côté.',
    remedy: 'Donnez-lui l’extension .md si c’est un article.',
  },
  'file-special': {
    problem: 'Ce n’est pas un fichier ordinaire mais un dossier, un tube ou un périphérique : il n’a pas été lu.',
    remedy: 'Mettez un fichier à sa place, ou retirez-le.',
  },
  'file-too-large': {
    problem:
      'Le fichier fait {megabytes} mégaoctets, plus que ce qui est lu comme un article ({most}) ; il est laissé de côté.',
    remedy: 'Divisez-le en un fichier par article.',
  },
  'file-unreadable': {
    problem: 'Le fichier ne peut pas être lu ({reason}) ; il est laissé de côté.',
    remedy: 'Vérifiez qu’il existe et que vous avez le droit de le lire.',
  },
  'folder-unreadable': {
    problem: 'Le dossier ne peut pas être lu ({reason}) ; son contenu est laissé de côté.',
    remedy: 'Vérifiez que c’est un dossier et que vous avez le droit de le lire.',
  },
  'file-outside': {
    problem: 'Le fichier est un lien qui sort du dossier de la publication ; il est laissé de côté.',
    remedy: 'Copiez le fichier dans le dossier.',
  },
  'file-not-fields': {
    problem: 'Le fichier ne contient aucun champ ; il est laissé de côté.',
    remedy: 'Écrivez un champ par ligne, par exemple « title: … ».',
  },
  'file-not-list': {
    problem: '« {field} » n’est pas une liste ; il est laissé de côté.',
    remedy: 'Commencez chaque entrée par un trait d’union, ou écrivez « {field}: [] ».',
  },
  // Champs
  'field-unknown': {
    problem: 'Le champ « {field} » n’existe pas ; il est laissé de côté.',
    remedy: 'Corrigez son nom, ou supprimez-le.',
  },
  'field-meant': {
    problem: 'Le champ « {field} » n’existe pas ; il est laissé de côté.',
    remedy: 'Écrivez « {meant} » si c’est ce que vous vouliez dire.',
  },
  'field-missing': {
    problem: 'Le champ « {field} » manque ; l’entrée est laissée de côté.',
    remedy: 'Ajoutez-le.',
  },
  'field-empty': {
    problem: 'Le champ « {field} » est vide ; il est laissé de côté.',
    remedy: 'Remplissez-le, ou supprimez-le.',
  },
  'field-not-text': {
    problem: 'Le champ « {field} » n’est pas un texte ; il est laissé de côté.',
    remedy: 'Écrivez un texte sur une ligne, entre guillemets droits s’il contient un deux-points.',
  },
  'field-not-list': {
    problem: 'Le champ « {field} » n’est pas une liste de textes ; il est laissé de côté.',
    remedy: 'Écrivez [premier, deuxième].',
  },
  'field-not-fields': {
    problem: 'Le champ « {field} » ne contient aucun champ ; il est laissé de côté.',
    remedy: 'Écrivez ses champs en retrait, sur les lignes suivantes.',
  },
  'field-not-flag': {
    problem: 'Le champ « {field} » n’est ni true ni false ; l’entrée est laissée de côté.',
    remedy: 'Écrivez true (vrai) ou false (faux).',
  },
  'field-not-date': {
    problem: 'Le champ « {field} » n’est pas une date qui existe ; l’entrée est laissée de côté.',
    remedy: `Écrivez ${dateForms}.`,
  },
  'field-not-by-language': {
    problem: 'Le champ « {field} » ne dit pas dans quelle langue il est ; il est laissé de côté.',
    remedy: 'Écrivez son texte par code de langue, par exemple fr: … et ar: … sur les lignes suivantes.',
  },
  'field-not-locale': {
    problem: '« {value} » n’est pas un code de langue ; les langues par défaut sont utilisées.',
    remedy: 'Écrivez des codes comme fr, ar-IQ, ar ou en.',
  },
  'field-not-calendar': {
    problem: '« {value} » n’est pas un calendrier connu ici ; le calendrier grégorien est utilisé.',
    remedy: 'Écrivez gregory ou islamic-umalqura.',
  },
  'field-not-stance': {
    problem: '« {value} » n’est pas une position connue ; l’entrée est laissée de côté.',
    remedy: 'Écrivez asserted, reported, announced, denied, alleged, no-comment, planned ou conditional.',
  },
  'field-not-kind': {
    problem: '« {value} » n’est pas une sorte d’événement ; l’entrée est laissée de côté.',
    remedy: 'Écrivez occurrence, statement, decision, plan ou background.',
  },
  'field-not-status': {
    problem: '« {value} » n’est pas un statut ; l’entrée est laissée de côté.',
    remedy: 'Écrivez asserted, disputed, denied ou planned.',
  },
  // Acteurs
  'actor-not-fields': {
    problem: 'L’acteur n’a aucun champ ; il est laissé de côté.',
    remedy: 'Donnez-lui au moins id, type et names.',
  },
  'actor-id-form': {
    problem: '« {value} » ne peut pas être l’id d’un acteur ; celui-ci est laissé de côté.',
    remedy: 'Utilisez des lettres, chiffres, points, traits d’union et soulignés, sans espaces.',
  },
  'actor-nameless': {
    problem: 'L’acteur « {id} » n’a pas de nom ; il n’est donc jamais reconnu.',
    remedy: 'Ajoutez ses noms par code de langue, par exemple fr: ["…"] et ar: ["…"].',
  },
  'actor-id-taken': {
    problem: 'Deux acteurs ont l’id « {id} » ; seul le premier est utilisé.',
    remedy: 'Donnez un autre id à celui-ci, ou réunissez les deux.',
  },
  'actor-parent-missing': {
    problem: 'L’acteur « {id} » a pour parent « {other} », qui n’est pas dans la liste ; il est montré sans parent.',
    remedy: 'Corrigez l’id du parent, ou ajoutez un acteur de cet id.',
  },
  'actor-affiliation-missing': {
    problem: 'L’acteur « {id} » appartient à « {other} », qui n’est pas dans la liste ; il est montré sans organisme.',
    remedy: 'Corrigez l’id de l’organisme, ou ajoutez un acteur de cet id.',
  },
  'actor-suppressed-missing': {
    problem: 'L’acteur « {id} » écarte « {other} », qui n’est pas dans la liste.',
    remedy: 'Corrigez l’id, ou retirez-le de la liste.',
  },
  'actor-parent-circle': {
    problem: 'L’acteur « {id} » fait partie de lui-même, par ses parents.',
    remedy: 'Retirez un parent du cercle ; « {other} » en est le suivant.',
  },
  'alias-taken': {
    problem: 'Le nom « {alias} » est déjà celui de « {other} » ; il ne peut pas distinguer les deux acteurs.',
    remedy: 'Laissez-le à l’un des deux ; une forme brève commune va dans « anaphors_… ».',
  },
  'alias-unusable': {
    problem: 'Le nom « {alias} » de « {id} » n’a aucun mot à chercher, ou en a trop.',
    remedy: 'Écrivez un nom d’un à vingt-quatre mots.',
  },
  // Décisions de la rédaction
  'edit-unknown': {
    problem: 'L’entrée ne contient aucune décision connue ; elle est laissée de côté.',
    remedy: 'Commencez-la par l’un de ces mots : {actions}.',
  },
  'edit-date-unreadable': {
    problem: '« {date} » n’est pas une date au format EDTF ; l’événement garde la sienne.',
    remedy: `Écrivez ${dateForms}.`,
  },
  'edit-actor-unknown': {
    problem: 'L’acteur « {actor} » n’existe pas ; l’entrée ajoute les autres.',
    remedy: 'Corrigez l’id, ou ajoutez l’acteur à actors.yaml.',
  },
  'actor-name-probable': {
    problem:
      'Les mots « {written} » sont peut-être l’acteur « {actor} » avec une faute ({count} fois en tout) ; ils ne sont pas comptés.',
    remedy: 'Corrigez le mot, ou ajoutez cette graphie aux noms de « {actor} » dans actors.yaml.',
  },
  'edit-actor-absent': {
    problem: 'L’acteur « {actor} » ne fait pas partie de l’événement ; il n’y a rien à retirer.',
    remedy: 'Retirez-le de l’entrée.',
  },
  'edit-split-undone': {
    problem: 'La mention n’a pas pu être séparée de son événement : une autre entrée les réunit.',
    remedy: 'Supprimez l’une des deux entrées.',
  },
  'edit-added-repeat': {
    problem: 'Un article semble raconter aussi cet événement ajouté, à la même date : {other}.',
    remedy: 'Si c’est le même, réunissez les deux : merge {mention} with [{other}].',
  },
  'edit-id-taken': {
    problem: 'L’id de cet événement ajouté est déjà celui d’une mention ; l’événement n’est pas ajouté.',
    remedy: 'Donnez-lui un autre id.',
  },
  'edit-mention-gone': {
    problem:
      'Plus aucun article ne contient la mention « {mention} » ; l’entrée est sans effet : l’article, le paragraphe ou la phrase a changé.',
    remedy: 'Cherchez l’événement dans la chronologie et écrivez l’id de sa mention, ou supprimez l’entrée.',
  },
  // Ce que dit `sanad new`
  'new-which-folder': {
    problem: 'Aucun dossier n’est nommé, ou plus d’un.',
    remedy: 'Écrivez « sanad new ../my-timeline ».',
  },
  'new-not-empty': {
    problem: 'Le dossier {folder} n’est pas vide ; rien n’y a été écrit.',
    remedy: 'Nommez un dossier qui n’existe pas encore, ou un dossier vide.',
  },
  'new-not-a-folder': {
    problem: '{folder} est un fichier et non un dossier.',
    remedy: 'Nommez un dossier qui n’existe pas encore, ou un dossier vide.',
  },
  'new-made': { problem: 'La publication {folder} est créée : {files}, articles/.', remedy: '' },
  'new-next': {
    problem: 'Ensuite, importez des articles : npm run sanad -- import page.html --into {folder}',
    remedy: '',
  },
  'new-then': { problem: 'Puis regardez-la : SANAD_CONTENT={folder} npm start', remedy: '' },
  'file-unwritable': {
    problem: '{folder} ne peut pas être écrit ({reason}).',
    remedy: 'Vérifiez qu’il reste de la place sur le disque et que vous avez le droit d’y écrire.',
  },
  // Ce que dit `sanad build`
  'build-unwritable': {
    problem: 'Impossible d’écrire dans {place} ({reason}) ; {folder} est resté tel qu’il était.',
    remedy: 'Vérifiez qu’il reste de la place sur le disque et que vous avez le droit d’y écrire, puis recommencez.',
  },
  'build-stopped': { problem: 'Arrêté. {folder} est resté tel qu’il était.', remedy: '' },
  'build-nothing': { problem: 'Il n’y a rien à publier ; {folder} est resté tel qu’il était.', remedy: '' },
  'build-where': {
    problem: 'Aucun dossier n’est nommé après --outDir.',
    remedy: 'Écrivez --outDir ../site, ou omettez-le : le site va alors dans dist/.',
  },
  'build-not-ours': {
    problem: '{folder} contient des fichiers qui ne sont pas un site, et rien n’y a été écrit.',
    remedy:
      'Nommez un dossier qui n’existe pas encore, un dossier vide, ou un dossier où un site a déjà été construit.',
  },
  'check-summary': {
    problem: 'Articles : {articles}. Événements : {events}. Erreurs : {errors}. Avertissements : {warnings}.',
    remedy: '',
  },
  'articles-read': { problem: '{read} articles lus sur {all}.', remedy: '' },
  'check-format': { problem: 'Il n’y a pas de format {name}.', remedy: 'Écrivez --format text ou --format github.' },
  // Ce que dit `sanad import`
  'import-no-sources': {
    problem: 'Aucune source n’est nommée.',
    remedy: 'Écrivez : sanad import page.html, un dossier, une adresse web ou un flux.',
  },
  'import-no-publication': {
    problem: 'Il n’y a pas de publication à {folder}.',
    remedy: 'Corrigez --into, ou créez-en une : sanad new {folder}',
  },
  'import-missing': {
    problem: 'Ce fichier ou dossier n’existe pas.',
    remedy: 'Corrigez le chemin ; une adresse commence par https:// ou http://.',
  },
  'import-unreadable': {
    problem: 'Il ne peut pas être lu ({reason}).',
    remedy: 'Vérifiez que vous avez le droit de le lire.',
  },
  'import-folder-empty': {
    problem: 'Le dossier ne contient ni pages web, ni fichiers Word, ni textes, ni flux.',
    remedy: 'Nommez-en un autre, ou les fichiers eux-mêmes.',
  },
  'import-pdf': {
    problem: 'C’est un PDF, qui contient des places sur le papier et non des paragraphes.',
    remedy: 'Enregistrez le texte en DOCX, HTML ou texte brut et importez celui-ci.',
  },
  'import-word-97': {
    problem: 'C’est un fichier Word de l’ancien format (.doc).',
    remedy: 'Ouvrez-le dans un traitement de texte et enregistrez-le en .docx.',
  },
  'import-docx-broken': {
    problem: 'Ce n’est pas un fichier Word lisible.',
    remedy: 'Ouvrez-le dans un traitement de texte et enregistrez-le de nouveau en .docx.',
  },
  'import-not-text': {
    problem: 'Ce n’est ni une page web, ni un fichier Word, ni un texte, ni un flux.',
    remedy: 'Nommez l’article lui-même.',
  },
  'import-spreadsheet': {
    problem: 'C’est un classeur de tableur.',
    remedy: 'Enregistrez son tableau au format CSV et importez celui-ci.',
  },
  'events-none': {
    problem: '{file} : aucun événement n’y a été trouvé.',
    remedy:
      'Les événements se lisent dans une chronologie TimelineJS ou dans un tableau à colonnes, telles que title, date et source_url.',
  },
  'events-columns': {
    problem: '{file} : sa première ligne ne nomme aucune colonne de titres ; rien n’a été lu.',
    remedy: 'Nommez les colonnes title, date et source_url, ou comme TimelineJS : Headline, Year, Month, Day, Text.',
  },
  'events-unclosed': {
    problem: '{file} : un guillemet s’ouvre et ne se ferme pas ; des lignes ont pu se confondre.',
    remedy: 'Enregistrez de nouveau le tableau depuis le tableur, ou doublez les guillemets dans les cellules.',
  },
  'events-wide': {
    problem: '{file}, ligne {row} : elle a plus de cellules qu’il n’y a de colonnes, et a été laissée.',
    remedy: 'Mettez entre guillemets droits la cellule qui contient le séparateur.',
  },
  'events-no-title': {
    problem: '{file}, ligne {row} : elle n’a pas de titre, et a été laissée.',
    remedy: 'Donnez-lui-en un.',
  },
  'events-no-source': {
    problem: '{file}, ligne {row} : elle n’a pas de lien vers une source, et a été laissée.',
    remedy: 'Écrivez-le dans source_url, ou nommez la source de tous par --url https://example.org/article.',
  },
  'events-relative-source': {
    problem:
      '{file}, ligne {row} : son lien « {link} » ne mène quelque part que sur le site qui a donné le fichier ; elle a été laissée.',
    remedy: 'Dites où est ce site : --url https://example.org/',
  },
  'events-bad-date': {
    problem: '{file}, ligne {row} : « {words} » ne se lit pas comme une date ; l’événement a été laissé.',
    remedy: 'Écrivez 2020-05-06, 2020-05, 2020 ou 2020-05-05/2020-05-09.',
  },
  'events-words-date': {
    problem: '{file}, ligne {row} : les mots « {words} » ont été lus comme {date}.',
    remedy: 'Vérifiez que c’est bien ce qu’ils disent.',
  },
  'events-bad-kind': {
    problem: '{file}, ligne {row} : « {value} » n’est pas un genre d’événement ; {taken} est pris à sa place.',
    remedy: 'Écrivez occurrence, statement, decision, plan ou background.',
  },
  'events-bad-status': {
    problem: '{file}, ligne {row} : « {value} » n’est pas un état ; {taken} est pris à sa place.',
    remedy: 'Écrivez asserted, disputed, denied, planned ou no-comment.',
  },
  'events-repeated': { problem: '{file}, ligne {row} : elle répète l’événement de la ligne {other}.', remedy: '' },
  'events-kept': {
    problem: '{file}, ligne {row} : edits.yaml a cet événement en d’autres mots, qui restent.',
    remedy: 'Pour le changer, modifiez-y l’entrée "add: {id}".',
  },
  'events-unknown-actors': {
    problem: '{file} : aucun acteur de la liste ne porte l’un de ces noms ; les événements s’en passent : {names}.',
    remedy: 'Ajoutez-les à actors.yaml, puis aux événements au bureau de relecture.',
  },
  'events-edits-changed': {
    problem: 'edits.yaml a été modifié par quelqu’un d’autre entre-temps, et n’a pas été écrit.',
    remedy: 'Relancez l’importation.',
  },
  'events-edits-broken': {
    problem: 'Rien ne peut être ajouté à edits.yaml, qui reste tel quel.',
    remedy: 'Corrigez-le d’abord : "sanad check" en dit les fautes.',
  },
  'events-edits-link': {
    problem: 'edits.yaml est un lien vers un autre fichier, et rien ne s’écrit à travers un lien.',
    remedy: 'Mettez le fichier lui-même à sa place.',
  },
  'events-done': {
    problem:
      '{file} : ajoutés à edits.yaml : {added}. Déjà là : {same}. Là en d’autres mots, et gardés : {kept}. Laissés : {failed}.',
    remedy: '',
  },
  'import-too-large': {
    problem: 'Il dépasse {megabytes} Mo et n’a pas été lu.',
    remedy: 'Aucun article n’est si long : peut-être est-ce une archive.',
  },
  'import-no-text': {
    problem: 'Aucun article n’y a été trouvé.',
    remedy:
      'Si la page en montre un, enregistrez-la depuis le navigateur, ou copiez son texte dans un fichier .txt, et importez celui-ci.',
  },
  'import-tangled': {
    problem: 'Ses éléments sont imbriqués trop profondément pour être lus.',
    remedy: 'Copiez son texte dans un fichier .txt et importez celui-ci.',
  },
  'import-bad-date': { problem: '--published {value} n’est pas une date.', remedy: 'Écrivez {forms}.' },
  'import-one-source': {
    problem: '{option} ne peut pas valoir pour plusieurs sources.',
    remedy: 'Importez-les une à une.',
  },
  'import-new': { problem: '{file} : importé : {title}', remedy: '' },
  'import-same': { problem: '{file} : inchangé.', remedy: '' },
  'import-filled': { problem: '{file} : ce que vous avez donné y a été ajouté.', remedy: '' },
  'import-replaced': { problem: '{file} : contient maintenant le nouveau texte.', remedy: '' },
  'import-kept': {
    problem: '{file} : la source a changé, et le fichier a été gardé tel quel.',
    remedy: 'Pour prendre le nouveau texte, recommencez avec --replace.',
  },
  'import-moved': {
    problem: '{file} : a été modifié entre-temps et n’a pas été écrit.',
    remedy: 'Relancez l’importation.',
  },
  'import-difference': { problem: '{file} : la source a changé :', remedy: '' },
  'import-ask': { problem: 'Prendre le nouveau texte ? [o/N]', remedy: '' },
  'import-yes': { problem: 'oui yes', remedy: '' },
  'import-no-date': {
    problem: '{file} : la source ne dit pas quand elle a paru ; ses dates relatives restent donc indéterminées.',
    remedy: 'Écrivez « published: … » dans le fichier, ou relancez l’importation avec --published 2020-05-06.',
  },
  'import-part-of-date': {
    problem: '{file} : on y lit « {words} » sans année, ce qui n’est pas une date de parution.',
    remedy: 'Ajoutez l’année : relancez l’importation avec --published 2020-05-06, ou écrivez-la dans le fichier.',
  },
  'import-summary': {
    problem:
      'Nouveaux : {new}. Inchangés : {same}. Changés et gardés : {kept}. Réécrits : {replaced}. Échecs : {failed}.',
    remedy: '',
  },
  'import-stopped': {
    problem: 'Arrêté. Ce qui a été importé est complet.',
    remedy: 'Relancez la même commande pour continuer.',
  },
  'import-scheme': {
    problem: 'Seules les adresses qui commencent par https:// ou http:// sont lues.',
    remedy: 'Corrigez l’adresse.',
  },
  'import-address': { problem: 'Ce n’est pas une adresse web.', remedy: 'Corrigez-la : https://example.org/article' },
  'import-dns': {
    problem: 'Il n’y a pas de serveur nommé {host}, ou le réseau n’est pas joint.',
    remedy: 'Corrigez l’adresse, ou vérifiez la connexion.',
  },
  'import-connection': { problem: 'Le serveur {host} ne répond pas ({reason}).', remedy: 'Réessayez plus tard.' },
  'import-timeout': {
    problem: 'Le serveur {host} n’a pas répondu entièrement en {seconds} secondes.',
    remedy: 'Réessayez plus tard, ou enregistrez la page depuis le navigateur et importez-la.',
  },
  'import-tls': {
    problem: 'Le serveur {host} ne peut prouver son identité ({reason}).',
    remedy:
      'Vérifiez l’adresse ; si vous lui faites confiance, enregistrez la page depuis le navigateur et importez-la.',
  },
  'import-not-found': {
    problem: 'Le serveur n’a pas cette page ({status}).',
    remedy: 'Corrigez l’adresse ; une copie archivée se trouve peut-être ailleurs.',
  },
  'import-forbidden': {
    problem: 'Le serveur ne donne pas la page aux programmes ({status}).',
    remedy: 'Enregistrez-la depuis le navigateur et importez-la.',
  },
  'import-status': { problem: 'Le serveur a répondu par une erreur ({status}).', remedy: 'Réessayez plus tard.' },
  'import-redirects': {
    problem: 'L’adresse renvoie sans fin à d’autres, ou en cercle.',
    remedy: 'Ouvrez-la dans un navigateur et importez l’adresse où elle aboutit.',
  },
  'import-private': {
    problem: 'La page mène à {host}, une machine du réseau local, et n’y a pas été suivie.',
    remedy: 'Si elle est à vous, importez directement cette adresse.',
  },
  'import-type': {
    problem: 'Le serveur donne {type}, qui n’est ni une page web, ni un fichier Word, ni un texte, ni un flux.',
    remedy: 'Nommez l’article lui-même.',
  },
  // Ce que dit `sanad tag --explain`
  'explain-read': { problem: '« {text} » a été lu par la règle {rule}.', remedy: '' },
  'explain-values': { problem: '{type} {value}, modificateur {mod}, EDTF {edtf}.', remedy: '' },
  'explain-parts': {
    problem: 'Dit : {said}. Supposé : {implied}. Base : {basis}, compté à partir de {anchor}.',
    remedy: '',
  },
  'explain-nothing': { problem: 'Aucune date n’a été lue.', remedy: '' },
  'explain-dropped': { problem: 'Ce qui aurait pu être une date et n’en est pas une à part entière :', remedy: '' },
  'explain-overlap': {
    problem: '« {text} » ({rule}) : ces mots appartiennent à « {by} », qui en prend davantage ou vient d’abord.',
    remedy: '',
  },
  'explain-guard-before': {
    problem: '« {text} » ({rule}) : les mots qui précèdent excluent cette lecture.',
    remedy: '',
  },
  'explain-guard-after': { problem: '« {text} » ({rule}) : les mots qui suivent excluent cette lecture.', remedy: '' },
  'explain-contradiction': { problem: '« {text} » ({rule}) : ses mots se contredisent.', remedy: '' },
  'explain-no-time': {
    problem: '« {text} » ({rule}) : cela ne fait que ressembler à une date, comme un âge ou un nom.',
    remedy: '',
  },
  'explain-joined': {
    problem: '« {text} » ({rule}) : fait désormais partie de la lecture voisine, « {by} ».',
    remedy: '',
  },
  'explain-vague': { problem: '« {text} » ({rule}) : la date voisine, « {by} », le dit mieux.', remedy: '' },
  'explain-no-such-date': { problem: '« {text} » ({rule}) : cette date n’existe pas.', remedy: '' },
  'explain-number': { problem: '« {text} » : un nombre qu’aucune règle ne prend pour une date.', remedy: '' },
  'explain-no-language': { problem: 'Il n’y a pas de données pour la langue « {tag} ».', remedy: '' },
  'explain-no-date': { problem: '« {date} » n’est pas une date EDTF : écrivez 2020-05-06 ou 2020-05.', remedy: '' },
  // Les tableaux d'expressions (`npm run phrases`)
  'phrases-phrase': { problem: 'expression', remedy: '' },
  'phrases-reading': { problem: 'ce que lit Sanad', remedy: '' },
  'phrases-edtf': { problem: 'EDTF', remedy: '' },
  'phrases-timex': { problem: 'TIMEX3', remedy: '' },
  'phrases-day': { problem: 'jour de lecture', remedy: '' },
  'phrases-rule': { problem: 'règle', remedy: '' },
  'phrases-title': { problem: 'Les expressions de temps en {language} et leur lecture', remedy: '' },
  'phrases-about': {
    problem:
      'Chaque exemple des règles et chaque expression des tests, avec sa lecture. Cette page est écrite par `npm run phrases -- --write` : ne la modifiez pas à la main. Si une lecture est fausse, dites quelle expression et comment elle doit être lue.',
    remedy: '',
  },
  'phrases-nothing': { problem: 'pas une date', remedy: '' },
  'phrases-repeated': { problem: 'régulièrement : {what}', remedy: '' },
  'phrases-PAST_REF': { problem: 'dans le passé', remedy: '' },
  'phrases-PRESENT_REF': { problem: 'maintenant', remedy: '' },
  'phrases-FUTURE_REF': { problem: 'à l’avenir', remedy: '' },
  'phrases-some-length': { problem: 'une durée qui n’est pas dite : {value}', remedy: '' },
  'phrases-unplaced': { problem: 'connu en partie seulement : {value}', remedy: '' },
  'phrases-APPROX': { problem: 'environ {length}', remedy: '' },
  'phrases-MORE_THAN': { problem: 'plus de {length}', remedy: '' },
  'phrases-LESS_THAN': { problem: 'moins de {length}', remedy: '' },
  'phrases-EQUAL_OR_MORE': { problem: '{length} ou plus', remedy: '' },
  'phrases-EQUAL_OR_LESS': { problem: '{length} ou moins', remedy: '' },
  'phrases-START': { problem: '{length}, au début', remedy: '' },
  'phrases-MID': { problem: '{length}, au milieu', remedy: '' },
  'phrases-END': { problem: '{length}, à la fin', remedy: '' },
  'phrases-MO': { problem: '{date}, le matin', remedy: '' },
  'phrases-MI': { problem: '{date}, à la mi-journée', remedy: '' },
  'phrases-AF': { problem: '{date}, l’après-midi', remedy: '' },
  'phrases-EV': { problem: '{date}, le soir', remedy: '' },
  'phrases-NI': { problem: '{date}, la nuit', remedy: '' },
  'phrases-DT': { problem: '{date}, dans la journée', remedy: '' },
};
