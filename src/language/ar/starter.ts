import type { StarterTexts } from '../starter-texts.ts';

export const starter: StarterTexts = {
  title: 'خط زمني جديد',
  standfirst: '',
  readme: `# خط زمني

هذا المجلد منشور من منشورات «سند»: يصير خطا زمنيا ترجع كل واقعة فيه إلى جملتها.

1. استورد المقالات: صفحات وب، أو ملفات وورد، أو نصوصا، أو تغذيات إخبارية، أو مجلدا منها.

   \`\`\`sh
   npm run sanad -- import page.html https://example.org/article --into {folder}
   \`\`\`

2. اعرض الخط الزمني؛ يُبنى من جديد بعد ثانية من كل حفظ.

   \`\`\`sh
   SANAD_CONTENT={folder} npm run dev
   \`\`\`

3. اعرف ما فيه من أخطاء، بالملف والسطر.

   \`\`\`sh
   npm run sanad -- check {folder}
   \`\`\`

| الملف | ما فيه |
|---|---|
| \`site.yaml\` | العنوان واللغات والتقاويم |
| \`articles/\` | كل مقالة في ملف، بصيغة ماركداون |
| \`actors.yaml\` | أسماء الجهات |
| \`edits.yaml\` | قراراتك في الأحداث |
`,
};
