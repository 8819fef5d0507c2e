import type { StarterTexts } from '../starter-texts.ts';

export const starter: StarterTexts = {
  title: 'A new timeline',
  standfirst: '',
  readme: `# A timeline

This folder is a publication of Sanad: it becomes a timeline in which every event leads back to its sentence.

1. Import articles: web pages, Word files, texts, feeds or a folder of them.

   \`\`\`sh
   npm run sanad -- import page.html https://example.org/article --into {folder}
   \`\`\`

2. See the timeline. It is made anew a second after each save.

   \`\`\`sh
   SANAD_CONTENT={folder} npm run dev
   \`\`\`

3. See what is wrong, with file and line.

   \`\`\`sh
   npm run sanad -- check {folder}
   \`\`\`

| file | holds |
|---|---|
| \`site.yaml\` | title, languages, calendars |
| \`articles/\` | one article a file, in Markdown |
| \`actors.yaml\` | the names of those who act |
| \`edits.yaml\` | your decisions about events |
`,
};
