import type { StarterTexts } from '../starter-texts.ts';

export const starter: StarterTexts = {
  title: 'Une nouvelle chronologie',
  standfirst: '',
  readme: `# Une chronologie

Ce dossier est une publication de Sanad : il devient une chronologie où chaque événement ramène à sa phrase.

1. Importez des articles : pages web, fichiers Word, textes, flux, ou un dossier entier.

   \`\`\`sh
   npm run sanad -- import page.html https://example.org/article --into {folder}
   \`\`\`

2. Regardez la chronologie ; elle se refait une seconde après chaque enregistrement.

   \`\`\`sh
   SANAD_CONTENT={folder} npm run dev
   \`\`\`

3. Voyez ce qui ne va pas, avec le fichier et la ligne.

   \`\`\`sh
   npm run sanad -- check {folder}
   \`\`\`

| fichier | contenu |
|---|---|
| \`site.yaml\` | titre, langues, calendriers |
| \`articles/\` | un article par fichier, en Markdown |
| \`actors.yaml\` | les noms de ceux qui agissent |
| \`edits.yaml\` | vos décisions sur les événements |
`,
};
