import type { MessageCatalog } from '../../message/message.ts';

const dateForms = '2020-05-06 ليوم، أو 2020-05 لشهر، أو 2020-05-06~ ليوم تقريبي، أو 2020-05-05/2020-05-09 لمدة';

export const messages: MessageCatalog = {
  // An article's front matter
  'front-matter-missing': {
    problem: 'ليس للمقالة ترويسة، فلا يُعرف عنوانها ولا مصدرها ولا تاريخ نشرها.',
    remedy: 'ابدأ الملف بسطر من ثلاث شرطات، ثم «title: …» و«published: …»، ثم ثلاث شرطات مرة أخرى.',
  },
  'front-matter-unclosed': {
    problem: 'تبدأ الترويسة بـ «---» ولا تنتهي، فظهرت كلها في نص المقالة.',
    remedy: 'ضع سطرا من ثلاث شرطات حيث تنتهي الترويسة.',
  },
  'front-matter-not-fields': { problem: 'ليس في الترويسة حقول.', remedy: 'اكتب حقلا في كل سطر، مثل «title: …».' },
  'yaml-broken': {
    problem: 'تعذرت قراءة YAML هنا ({reason})، واستُعمل منه ما أمكنت قراءته.',
    remedy: 'أصلح هذا السطر: النص الذي فيه نقطتان رأسيتان أو يبدأ بعلامة تنصيص أو قوس يوضع بين علامتي تنصيص مفردتين.',
  },
  'title-missing': {
    problem: 'ليس للمقالة عنوان، فحل محله أول عنوان فرعي أو سطر فيها.',
    remedy: 'أضف «title: …» إلى الترويسة.',
  },
  'published-missing': {
    problem:
      'لا تذكر المقالة متى نُشرت: تبقى التواريخ النسبية مثل «الأحد الماضي» بلا تحديد، وتنتظر وقائعها في قائمة غير المؤرخ.',
    remedy: `أضف «published: …» إلى الترويسة (${dateForms}).`,
  },
  'published-impossible': {
    problem: 'لا وجود لليوم {value}، فعُدّت المقالة بلا تاريخ نشر.',
    remedy: 'صحح «published» في الترويسة.',
  },
  'published-not-edtf': {
    problem: '«{value}» ليس تاريخا بصيغة EDTF، فعُدّت المقالة بلا تاريخ نشر.',
    remedy: `اكتب «published» هكذا: ${dateForms}.`,
  },
  'lang-not-a-tag': {
    problem: '«{value}» ليس رمز لغة، فعُرفت اللغة من النص.',
    remedy: 'اكتب «lang: ar» أو «lang: en» أو رمزا آخر من BCP 47.',
  },
  'language-not-read': {
    problem: 'لا بيانات للغة «{lang}»: تُنشر المقالة، ولا تُقرأ فيها تواريخ ولا وقائع.',
    remedy: 'صحح «lang»، أو أضف اللغة في src/language/.',
  },
  'url-not-an-address': {
    problem: '«{value}» ليس عنوانا على الشبكة، فأُهمل.',
    remedy: 'اكتب العنوان كاملا، يبدأ بـ https:// أو http://.',
  },
  // An article's text
  'article-empty': { problem: 'ليس في المقالة نص.', remedy: 'أضف نصها بعد الترويسة، أو احذف الملف.' },
  'article-long': {
    problem: 'في الملف {millions} مليون حرف: قُرئ كله ونُشر مقالة واحدة، وصفحتها ثقيلة.',
    remedy: 'راجع الملف، فلعل فيه أرشيفا كاملا، واقسمه ملفا لكل مقالة.',
  },
  'article-id-taken': {
    problem: 'الاسم «{id}» للملف {other}، فنُشرت هذه المقالة باسم «{given}».',
    remedy: 'غيّر اسم الملف، أو أعطه «id» خاصا به في الترويسة.',
  },
  'not-text': {
    problem: 'ليس الملف نصا بل صورة أو أرشيفا أو نحو ذلك، فأُهمل.',
    remedy: 'أخرجه من المجلد؛ وملف وورد وصفحة الوب يُدخلهما الأمر sanad import.',
  },
  utf16: { problem: 'ترميز الملف UTF-16، وقد قُرئ.', remedy: 'احفظه بترميز UTF-8، فهو ما تنتظره البرامج الأخرى.' },
  'control-characters': {
    problem: 'في الملف محارف تحكم لا تكون في نص، أولها في هذا السطر، وقد حُذفت.',
    remedy: 'احذفها أو انسخ النص من مصدره من جديد.',
  },
  'not-utf8': {
    problem: 'ليس الملف كله UTF-8: تظهر البايتات التي ليست منه، وأولها في هذا السطر، هكذا \uFFFD.',
    remedy: 'افتحه بالترميز الذي كُتب به (وهو غالبا Windows-1256 في الملفات العربية القديمة) واحفظه UTF-8.',
  },
  'html-left-out': {
    problem: 'أُهملت وسوم HTML (عددها {count}، وأولها {what})، وبقيت الكلمات التي بينها.',
    remedy: 'استعمل Markdown للتشديد والروابط والقوائم.',
  },
  'image-left-out': {
    problem: 'لا تُعرض الصور (عددها {count})، وتحل محلها الكلمات التي تصفها.',
    remedy: 'لا يلزم فعل شيء.',
  },
  'link-unsafe': {
    problem: 'أُهمل رابط لأنه لا يؤدي إلى صفحة على الشبكة ({what})، وبقيت كلماته.',
    remedy: 'اجعل الرابط إلى عنوان يبدأ بـ https:// أو http://.',
  },
  'markup-tangled': {
    problem: 'في النص علامات كثيرة جدا أو متداخلة جدا، فعُرض تشديده وروابطه وقوائمه واقتباساته نصا عاديا.',
    remedy: 'راجع الملف، فلعله ليس Markdown.',
  },
  // Files and folders
  'folder-missing': { problem: 'لا وجود للمجلد {folder}.', remedy: 'صحح المسار، أو أنشئ المجلد وفيه articles/.' },
  'articles-missing': {
    problem: 'ليس في الإصدار مجلد للمقالات.',
    remedy: 'أنشئ المجلد articles/ وضع فيه ملفات Markdown.',
  },
  'articles-empty': { problem: 'لا مقالات بعد.', remedy: 'ضع ملفات Markdown في articles/.' },
  'site-missing': {
    problem: 'لا وجود للملف site.yaml: لا عنوان للإصدار بعد، ويُعرض بكل اللغات المتاحة.',
    remedy: 'اكتب site.yaml وفيه title وstandfirst وlocales.',
  },
  'actors-missing': {
    problem: 'لا وجود للملف actors.yaml: لا يُتعرّف إلا على الدول والمنظمات ووسائل الإعلام المعروفة.',
    remedy: 'اكتب actors.yaml وفيه «actors: []» ثم أضف من تذكرهم المقالات.',
  },
  'edits-missing': {
    problem: 'لا وجود للملف edits.yaml، فتبقى الوقائع كما قُرئت.',
    remedy: 'اكتب edits.yaml وفيه «edits: []» لتقرر في الوقائع.',
  },
  'file-not-article': { problem: 'ليس الملف Markdown، فأُهمل.', remedy: 'اجعل نهاية اسمه .md إن كان مقالة.' },
  'file-special': {
    problem: 'ليس هذا ملفا عاديا بل مجلد أو أنبوب أو جهاز، فلم يُقرأ.',
    remedy: 'ضع مكانه ملفا أو أزله.',
  },
  'file-too-large': {
    problem: 'حجم الملف {megabytes} ميغابايت، وهو أكبر مما يُقرأ مقالا واحدا ({most})، فأُهمل.',
    remedy: 'قسّمه ملفات، لكل مقال ملف.',
  },
  'file-unreadable': { problem: 'تعذرت قراءة الملف ({reason})، فأُهمل.', remedy: 'تحقق من وجوده ومن أن لك حق قراءته.' },
  'folder-unreadable': {
    problem: 'تعذرت قراءة المجلد ({reason})، فأُهمل ما فيه.',
    remedy: 'تحقق من أنه مجلد ومن أن لك حق قراءته.',
  },
  'file-outside': { problem: 'الملف رابط يؤدي إلى خارج مجلد الإصدار، فأُهمل.', remedy: 'انسخ الملف إلى المجلد.' },
  'file-not-fields': { problem: 'ليس في الملف حقول، فأُهمل.', remedy: 'اكتب حقلا في كل سطر، مثل «title: …».' },
  'file-not-list': { problem: '«{field}» ليس قائمة، فأُهمل.', remedy: 'ابدأ كل بند بشرطة، أو اكتب «{field}: []».' },
  // Fields
  'field-unknown': { problem: 'لا وجود لحقل اسمه «{field}»، فأُهمل.', remedy: 'صحح اسمه أو احذفه.' },
  'field-meant': { problem: 'لا وجود لحقل اسمه «{field}»، فأُهمل.', remedy: 'اكتب «{meant}» إن كان هو المقصود.' },
  'field-missing': { problem: 'الحقل «{field}» ناقص، فأُهمل البند.', remedy: 'أضفه.' },
  'field-empty': { problem: 'الحقل «{field}» فارغ، فأُهمل.', remedy: 'املأه أو احذفه.' },
  'field-not-text': {
    problem: 'الحقل «{field}» ليس نصا، فأُهمل.',
    remedy: 'اكتب نصا واحدا في سطر واحد، بين علامتي تنصيص إن كانت فيه نقطتان رأسيتان.',
  },
  'field-not-list': { problem: 'الحقل «{field}» ليس قائمة نصوص، فأُهمل.', remedy: 'اكتب [الأول, الثاني].' },
  'field-not-fields': { problem: 'ليس في «{field}» حقول، فأُهمل.', remedy: 'اكتب حقوله تحته مزاحة.' },
  'field-not-flag': { problem: 'الحقل «{field}» ليس true ولا false، فأُهمل البند.', remedy: 'اكتب true أو false.' },
  'field-not-date': { problem: 'الحقل «{field}» ليس تاريخا موجودا، فأُهمل البند.', remedy: `اكتب ${dateForms}.` },
  'field-not-by-language': {
    problem: 'لا يقول الحقل «{field}» بأي لغة هو، فأُهمل.',
    remedy: 'اكتب نصه تحت رمز اللغة، مثل ar: … وen: … في أسطر تحته.',
  },
  'field-not-locale': {
    problem: '«{value}» ليس رمز لغة، فاستُعملت اللغات المعتادة.',
    remedy: 'اكتب رموزا مثل ar-IQ أو ar أو en.',
  },
  'field-not-calendar': {
    problem: '«{value}» ليس تقويما معروفا هنا، فاستُعمل الميلادي.',
    remedy: 'اكتب gregory أو islamic-umalqura.',
  },
  'field-not-stance': {
    problem: '«{value}» ليس موقفا معروفا، فأُهمل البند.',
    remedy: 'اكتب asserted أو reported أو announced أو denied أو alleged أو no-comment أو planned أو conditional.',
  },
  'field-not-kind': {
    problem: '«{value}» ليس نوعا من الوقائع، فأُهمل البند.',
    remedy: 'اكتب occurrence أو statement أو decision أو plan أو background.',
  },
  'field-not-status': {
    problem: '«{value}» ليس حالة معروفة، فأُهمل البند.',
    remedy: 'اكتب asserted أو disputed أو denied أو planned.',
  },
  // Actors
  'actor-not-fields': { problem: 'ليس للفاعل حقول، فأُهمل.', remedy: 'أعطه على الأقل id وtype وأسماء.' },
  'actor-id-form': {
    problem: '«{value}» لا يصلح id لفاعل، فأُهمل الفاعل.',
    remedy: 'استعمل الحروف والأرقام والنقط والشرطات، بلا مسافات.',
  },
  'actor-nameless': {
    problem: 'ليس للفاعل «{id}» أسماء، فلا يُعثر عليه أبدا.',
    remedy: 'أضف أسماءه تحت رمز اللغة، مثل ar: ["…"] وen: ["…"].',
  },
  'actor-id-taken': {
    problem: 'لفاعلين اثنين id واحد «{id}»، فاستُعمل الأول وحده.',
    remedy: 'أعط هذا id آخر، أو اجمع الاثنين.',
  },
  'actor-parent-missing': {
    problem: 'أصل الفاعل «{id}» هو «{other}» وليس في القائمة، فعُرض بلا أصل.',
    remedy: 'صحح id الأصل، أو أضف فاعلا بهذا الـ id.',
  },
  'actor-affiliation-missing': {
    problem: 'ينتمي الفاعل «{id}» إلى «{other}» وليس في القائمة، فعُرض بلا جهة.',
    remedy: 'صحح id الجهة، أو أضف فاعلا بهذا الـ id.',
  },
  'actor-suppressed-missing': {
    problem: 'يحجب الفاعل «{id}» فاعلا ليس في القائمة هو «{other}».',
    remedy: 'صحح الـ id، أو أخرجه من القائمة.',
  },
  'actor-parent-circle': {
    problem: 'الفاعل «{id}» جزء من نفسه عبر أصوله.',
    remedy: 'احذف أصلا واحدا من الدائرة، والتالي فيها «{other}».',
  },
  'alias-taken': {
    problem: 'الاسم «{alias}» من أسماء «{other}»، فلا يفرق بين الفاعلين.',
    remedy: 'اتركه لأحدهما؛ والصيغة القصيرة المشتركة مكانها «anaphors_…».',
  },
  'alias-unusable': {
    problem: 'ليس في الاسم «{alias}» للفاعل «{id}» كلمة يُبحث عنها، أو كلماته كثيرة جدا.',
    remedy: 'اكتب اسما من كلمة إلى أربع وعشرين كلمة.',
  },
  // Edits
  'edit-unknown': { problem: 'ليس في البند قرار معروف، فأُهمل.', remedy: 'ابدأه بواحد من: {actions}.' },
  'edit-date-unreadable': {
    problem: '«{date}» ليس تاريخا بصيغة EDTF، فبقي للواقعة تاريخها.',
    remedy: `اكتب ${dateForms}.`,
  },
  'edit-actor-unknown': {
    problem: 'لا وجود لفاعل اسمه «{actor}»، فأضاف البند غيره.',
    remedy: 'صحح الـ id، أو أضف الفاعل إلى actors.yaml.',
  },
  'actor-name-probable': {
    problem: 'لعل «{written}» هو الفاعل «{actor}» وقد كُتب بخطأ ({count} مرات في المجموع)، ولم يُعدّ منه.',
    remedy: 'أصلح الكلمة، أو أضف هذا الرسم إلى أسماء «{actor}» في actors.yaml.',
  },
  'edit-actor-absent': { problem: 'ليس الفاعل «{actor}» في الواقعة، فلا شيء يُحذف.', remedy: 'أخرجه من البند.' },
  'edit-split-undone': {
    problem: 'تعذر فصل الخبر عن واقعته، لأن بندا آخر يجمعهما.',
    remedy: 'احذف أحد البندين.',
  },
  'edit-added-repeat': {
    problem: 'يبدو أن مقالا يروي هذه الواقعة المضافة أيضا وفي التاريخ نفسه: {other}.',
    remedy: 'إن كانتا واحدة فاجمعهما: merge {mention} with [{other}].',
  },
  'edit-id-taken': { problem: 'معرّف هذه الواقعة المضافة لخبر آخر، فلم تُضف.', remedy: 'أعطها معرّفا آخر.' },
  'edit-mention-gone': {
    problem: 'لم يعد في أي مقالة الخبر «{mention}»، فلا أثر لهذا البند: تغيرت مقالته أو فقرته أو جملته.',
    remedy: 'ابحث عن الواقعة في الخط الزمني واكتب معرّف خبرها، أو احذف البند.',
  },
  // ما يقوله `sanad new`
  'new-which-folder': { problem: 'لم تسمّ مجلدا، أو سميت أكثر من واحد.', remedy: 'اكتب: sanad new ../my-timeline' },
  'new-not-empty': {
    problem: 'المجلد {folder} ليس فارغا، ولم يُكتب فيه شيء.',
    remedy: 'سمّ مجلدا غير موجود بعد، أو مجلدا فارغا.',
  },
  'new-not-a-folder': {
    problem: '{folder} ملف وليس مجلدا.',
    remedy: 'سمّ مجلدا غير موجود بعد، أو مجلدا فارغا.',
  },
  'new-made': { problem: 'أُنشئ المنشور {folder}: {files}، articles/.', remedy: '' },
  'new-next': {
    problem: 'الخطوة التالية استيراد المقالات: npm run sanad -- import page.html --into {folder}',
    remedy: '',
  },
  'new-then': { problem: 'ثم اعرضه: SANAD_CONTENT={folder} npm start', remedy: '' },
  'file-unwritable': {
    problem: 'لا تمكن الكتابة في {folder} ({reason}).',
    remedy: 'تحقق من أن في القرص متسعا وأن لك إذن الكتابة هناك.',
  },
  // ما يقوله `sanad build`
  'build-unwritable': {
    problem: 'لا يمكن أن يُكتب في {place} ({reason})، وبقي {folder} كما كان.',
    remedy: 'تحقق من أن في القرص متسعا وأن لك أن تكتب هناك، ثم أعد البناء.',
  },
  'build-stopped': { problem: 'توقف البناء، و{folder} كما كان قبله.', remedy: '' },
  'build-nothing': { problem: 'لا شيء يُنشر، و{folder} كما كان.', remedy: '' },
  'build-where': {
    problem: 'لم يُسمَّ مجلد بعد --outDir.',
    remedy: 'اكتب --outDir ../site، أو احذفه فيوضع الموقع في dist/.',
  },
  'build-not-ours': {
    problem: 'في {folder} ملفات ليست موقعا بناه سند، فلم يُكتب فيه شيء.',
    remedy: 'سمِّ مجلدا لا وجود له، أو فارغا، أو فيه موقع بُني من قبل.',
  },
  'check-summary': {
    problem: 'المقالات: {articles}. الأحداث: {events}. الأخطاء: {errors}. التنبيهات: {warnings}.',
    remedy: '',
  },
  'articles-read': { problem: 'قُرئ {read} من {all} مقال.', remedy: '' },
  'check-format': { problem: 'لا صيغة باسم {name}.', remedy: 'اكتب --format text أو --format github.' },
  // ما يقوله `sanad import`
  'import-no-sources': {
    problem: 'لم تسمّ مصدرا.',
    remedy: 'اكتب: sanad import page.html، أو مجلدا أو عنوان وب أو تغذية إخبارية.',
  },
  'import-no-publication': {
    problem: 'لا منشور في {folder}.',
    remedy: 'صحّح --into، أو أنشئ منشورا: sanad new {folder}',
  },
  'import-missing': {
    problem: 'لا ملف ولا مجلد بهذا الاسم.',
    remedy: 'صحّح المسار؛ والعنوان يبدأ بـ https:// أو http://.',
  },
  'import-unreadable': { problem: 'لا تمكن قراءته ({reason}).', remedy: 'تحقق من أن لك إذن قراءته.' },
  'import-folder-empty': {
    problem: 'ليس في المجلد صفحات وب ولا ملفات وورد ولا نصوص ولا تغذيات.',
    remedy: 'سمّ مجلدا آخر، أو الملفات نفسها.',
  },
  'import-pdf': {
    problem: 'هذا ملف PDF، وفيه مواضع على الورق لا فقرات.',
    remedy: 'احفظ النص بصيغة DOCX أو HTML أو نصا مجردا ثم استورده.',
  },
  'import-word-97': { problem: 'هذا ملف وورد قديم (.doc).', remedy: 'افتحه في محرر نصوص واحفظه بصيغة .docx.' },
  'import-docx-broken': {
    problem: 'ليس ملف وورد يمكن قراءته.',
    remedy: 'افتحه في محرر نصوص واحفظه ثانية بصيغة .docx.',
  },
  'import-not-text': { problem: 'ليس صفحة وب ولا ملف وورد ولا نصا ولا تغذية.', remedy: 'سمّ المقالة نفسها.' },
  'import-spreadsheet': { problem: 'هو جدول برنامج حسابات.', remedy: 'احفظ جدوله بصيغة CSV ثم استورد ذلك.' },
  'events-none': {
    problem: '{file}: لم يوجد فيه حدث.',
    remedy: 'تُقرأ الأحداث من خط زمني لبرنامج TimelineJS ومن جدول فيه أعمدة مثل title وdate وsource_url.',
  },
  'events-columns': {
    problem: '{file}: سطره الأول لا يسمي عمودا للعناوين، فلم يُقرأ منه شيء.',
    remedy: 'سمّ الأعمدة title وdate وsource_url، أو كما في TimelineJS:‏ Headline وYear وMonth وDay وText.',
  },
  'events-unclosed': {
    problem: '{file}: فُتحت علامة اقتباس ولم تُغلق، فربما اختلطت صفوف.',
    remedy: 'احفظ الجدول مرة أخرى من برنامج الجداول، أو ضاعف العلامات داخل الخلية.',
  },
  'events-wide': {
    problem: '{file}، الصف {row}: خلاياه أكثر من الأعمدة، فتُرك.',
    remedy: 'ضع الخلية التي فيها الفاصل بين علامتي اقتباس.',
  },
  'events-no-title': { problem: '{file}، الصف {row}: لا عنوان له، فتُرك.', remedy: 'اكتب له عنوانا.' },
  'events-no-source': {
    problem: '{file}، الصف {row}: لا رابط فيه إلى مصدر، فتُرك.',
    remedy: 'اكتب الرابط في source_url، أو سمّ مصدر الجميع بالخيار --url https://example.org/article.',
  },
  'events-relative-source': {
    problem: '{file}، الصف {row}: رابطه «{link}» لا يقود إلى شيء إلا في الموقع الذي أعطى الملف، فتُرك.',
    remedy: 'قل أين ذلك الموقع: --url https://example.org/',
  },
  'events-bad-date': {
    problem: '{file}، الصف {row}: لا يُقرأ «{words}» تاريخا، فتُرك الحدث.',
    remedy: 'اكتب 2020-05-06 أو 2020-05 أو 2020 أو 2020-05-05/2020-05-09.',
  },
  'events-words-date': {
    problem: '{file}، الصف {row}: قُرئت الكلمات «{words}» على أنها {date}.',
    remedy: 'تحقق من أن هذا ما تقوله.',
  },
  'events-bad-kind': {
    problem: '{file}، الصف {row}: ليس «{value}» نوعا من الأحداث، فأُخذ {taken}.',
    remedy: 'اكتب occurrence أو statement أو decision أو plan أو background.',
  },
  'events-bad-status': {
    problem: '{file}، الصف {row}: ليس «{value}» حالة، فأُخذت {taken}.',
    remedy: 'اكتب asserted أو disputed أو denied أو planned أو no-comment.',
  },
  'events-repeated': { problem: '{file}، الصف {row}: يكرر حدث الصف {other}.', remedy: '' },
  'events-kept': {
    problem: '{file}، الصف {row}: هذا الحدث في edits.yaml بكلمات أخرى، وقد بقيت.',
    remedy: 'لتغييره عدّل المدخل "add: {id}" هناك.',
  },
  'events-unknown-actors': {
    problem: '{file}: لا فاعل في القائمة بأحد هذه الأسماء، فخلت الأحداث منها: {names}.',
    remedy: 'أضفها إلى actors.yaml ثم إلى الأحداث في مكتب المراجعة.',
  },
  'events-edits-changed': {
    problem: 'غيّر غيرك edits.yaml في هذه الأثناء، فلم يُكتب.',
    remedy: 'شغّل الاستيراد مرة أخرى.',
  },
  'events-edits-broken': {
    problem: 'لا يمكن أن يضاف إلى edits.yaml، فبقي كما هو.',
    remedy: 'أصلحه أولا: يخبرك "sanad check" بأخطائه.',
  },
  'events-edits-link': {
    problem: 'edits.yaml رابط إلى ملف آخر، ولا يُكتب عبر الروابط.',
    remedy: 'ضع الملف نفسه في مكانه.',
  },
  'events-done': {
    problem:
      '{file}: أضيف إلى edits.yaml:‏ {added}. موجود من قبل: {same}. موجود بكلمات أخرى وبقي: {kept}. تُرك: {failed}.',
    remedy: '',
  },
  'import-too-large': {
    problem: 'حجمه أكبر من {megabytes} ميغابايت، ولم يُقرأ.',
    remedy: 'لا مقالة بهذا الطول: لعله أرشيف.',
  },
  'import-no-text': {
    problem: 'لم توجد فيه مقالة.',
    remedy: 'إن كانت الصفحة تعرض مقالة فاحفظها من المتصفح، أو انسخ نصها إلى ملف .txt، ثم استورده.',
  },
  'import-tangled': { problem: 'عناصره متداخلة تداخلا أعمق من أن يُقرأ.', remedy: 'انسخ نصه إلى ملف .txt ثم استورده.' },
  'import-bad-date': { problem: '--published {value} ليس تاريخا.', remedy: 'اكتب {forms}.' },
  'import-one-source': { problem: 'لا يكون {option} لعدة مصادر.', remedy: 'استوردها واحدا واحدا.' },
  'import-new': { problem: '{file}: استُورد: {title}', remedy: '' },
  'import-same': { problem: '{file}: لم يتغير.', remedy: '' },
  'import-filled': { problem: '{file}: أضيف إليه ما أعطيته.', remedy: '' },
  'import-replaced': { problem: '{file}: صار فيه النص الجديد.', remedy: '' },
  'import-kept': {
    problem: '{file}: تغيّر المصدر، وأُبقي الملف كما هو.',
    remedy: 'لأخذ النص الجديد أعد الأمر مع --replace.',
  },
  'import-moved': { problem: '{file}: غيّره أحد في أثناء ذلك فلم يُكتب.', remedy: 'أعد الاستيراد.' },
  'import-difference': { problem: '{file}: تغيّر المصدر:', remedy: '' },
  'import-ask': { problem: 'أتأخذ النص الجديد؟ [ن/ل] (نعم أو لا)', remedy: '' },
  'import-yes': { problem: 'نعم yes', remedy: '' },
  'import-no-date': {
    problem: '{file}: لا يقول المصدر متى نُشر، فتبقى التواريخ النسبية فيه بلا تعيين.',
    remedy: 'اكتب "published: …" في الملف، أو أعد الاستيراد مع --published 2020-05-06.',
  },
  'import-part-of-date': {
    problem: '{file}: في أوله «{words}» بلا سنة، وليس هذا تاريخ نشر.',
    remedy: 'أضف السنة: أعد الاستيراد مع --published 2020-05-06، أو اكتبه في الملف.',
  },
  'import-summary': {
    problem: 'جديد: {new}. لم يتغير: {same}. تغيّر وأُبقي: {kept}. كُتب من جديد: {replaced}. لم يُستورد: {failed}.',
    remedy: '',
  },
  'import-stopped': { problem: 'توقف. ما استُورد إلى الآن كامل.', remedy: 'أعد الأمر نفسه للمتابعة.' },
  'import-scheme': { problem: 'لا تُقرأ إلا العناوين التي تبدأ بـ https:// أو http://.', remedy: 'صحّح العنوان.' },
  'import-address': { problem: 'ليس عنوان وب.', remedy: 'صحّحه: https://example.org/article' },
  'import-dns': { problem: 'لا خادم باسم {host}، أو لا اتصال بالشبكة.', remedy: 'صحّح العنوان، أو تحقق من الاتصال.' },
  'import-connection': { problem: 'الخادم {host} لا يجيب ({reason}).', remedy: 'أعد المحاولة لاحقا.' },
  'import-timeout': {
    problem: 'لم يكمل الخادم {host} جوابه في {seconds} ثانية.',
    remedy: 'أعد المحاولة لاحقا، أو احفظ الصفحة من المتصفح ثم استوردها.',
  },
  'import-tls': {
    problem: 'لا يثبت الخادم {host} هويته ({reason}).',
    remedy: 'تحقق من العنوان؛ وإن وثقت به فاحفظ الصفحة من المتصفح ثم استوردها.',
  },
  'import-not-found': {
    problem: 'لا صفحة كهذه في الخادم ({status}).',
    remedy: 'صحّح العنوان؛ وقد توجد نسخة محفوظة في مكان آخر.',
  },
  'import-forbidden': {
    problem: 'لا يعطي الخادم الصفحة للبرامج ({status}).',
    remedy: 'احفظها من المتصفح ثم استوردها.',
  },
  'import-status': { problem: 'أجاب الخادم بخطأ ({status}).', remedy: 'أعد المحاولة لاحقا.' },
  'import-redirects': {
    problem: 'العنوان يحيل إلى غيره بلا نهاية، أو في حلقة.',
    remedy: 'افتحه في المتصفح ثم استورد العنوان الذي ينتهي إليه.',
  },
  'import-private': {
    problem: 'تحيل الصفحة إلى {host}، وهو جهاز في الشبكة المحلية، فلم تُتبع إليه.',
    remedy: 'إن كان لك فاستورد ذلك العنوان نفسه.',
  },
  'import-type': {
    problem: 'يعطي الخادم {type}، وليس صفحة وب ولا ملف وورد ولا نصا ولا تغذية.',
    remedy: 'سمّ المقالة نفسها.',
  },
  // What `sanad tag --explain` tells
  'explain-read': { problem: '«{text}»: قرأتها القاعدة {rule}.', remedy: '' },
  'explain-values': { problem: '{type} {value}، المقيِّد {mod}، وبصيغة EDTF: {edtf}.', remedy: '' },
  'explain-parts': { problem: 'المذكور: {said}. المقدَّر: {implied}. الأساس: {basis}، محسوبا من {anchor}.', remedy: '' },
  'explain-nothing': { problem: 'لم يُقرأ أي تاريخ.', remedy: '' },
  'explain-dropped': { problem: 'كلمات كان يمكن أن تكون تاريخا ولم تُعدّ تاريخا بذاتها:', remedy: '' },
  'explain-overlap': { problem: '«{text}» ({rule}): هذه الكلمات جزء من «{by}»، وهي أطول منها أو أسبق.', remedy: '' },
  'explain-guard-before': { problem: '«{text}» ({rule}): ما قبلها لا يسمح بهذه القراءة.', remedy: '' },
  'explain-guard-after': { problem: '«{text}» ({rule}): ما بعدها لا يسمح بهذه القراءة.', remedy: '' },
  'explain-contradiction': { problem: '«{text}» ({rule}): كلماتها يناقض بعضها بعضا.', remedy: '' },
  'explain-no-time': { problem: '«{text}» ({rule}): تشبه الوقت وليست وقتا، كالعمر أو الاسم.', remedy: '' },
  'explain-joined': { problem: '«{text}» ({rule}): ضُمّت إلى ما يجاورها: «{by}».', remedy: '' },
  'explain-vague': { problem: '«{text}» ({rule}): التاريخ المجاور «{by}» أدل منها.', remedy: '' },
  'explain-no-such-date': { problem: '«{text}» ({rule}): لا وجود لهذا التاريخ.', remedy: '' },
  'explain-number': { problem: '«{text}»: عدد لا تعدّه أي قاعدة تاريخا.', remedy: '' },
  'explain-no-language': { problem: 'لا بيانات للغة «{tag}».', remedy: '' },
  'explain-no-date': { problem: '«{date}» ليس تاريخا بصيغة EDTF: اكتب 2020-05-06 أو 2020-05.', remedy: '' },
  // The tables of phrases (`npm run phrases`)
  'phrases-phrase': { problem: 'العبارة', remedy: '' },
  'phrases-reading': { problem: 'ما يقرؤه سند', remedy: '' },
  'phrases-edtf': { problem: 'EDTF', remedy: '' },
  'phrases-timex': { problem: 'TIMEX3', remedy: '' },
  'phrases-day': { problem: 'يوم القراءة', remedy: '' },
  'phrases-rule': { problem: 'القاعدة', remedy: '' },
  'phrases-title': { problem: 'عبارات الزمن في {language} وكيف تُقرأ', remedy: '' },
  'phrases-about': {
    problem:
      'كل مثال من أمثلة القواعد وكل عبارة من عبارات الاختبار مع قراءتها. يكتب هذه الصفحة الأمر `npm run phrases -- --write`، فلا تُعدَّل باليد. وإن رأيت قراءة خاطئة فاذكر العبارة وما ينبغي أن تُقرأ به.',
    remedy: '',
  },
  'phrases-nothing': { problem: 'ليست تاريخا', remedy: '' },
  'phrases-repeated': { problem: 'متكرر: {what}', remedy: '' },
  'phrases-PAST_REF': { problem: 'في وقت مضى', remedy: '' },
  'phrases-PRESENT_REF': { problem: 'الآن', remedy: '' },
  'phrases-FUTURE_REF': { problem: 'في وقت مقبل', remedy: '' },
  'phrases-some-length': { problem: 'مدة لم تُذكر: {value}', remedy: '' },
  'phrases-unplaced': { problem: 'معروف بعضه فقط: {value}', remedy: '' },
  'phrases-APPROX': { problem: 'نحو {length}', remedy: '' },
  'phrases-MORE_THAN': { problem: 'أكثر من {length}', remedy: '' },
  'phrases-LESS_THAN': { problem: 'أقل من {length}', remedy: '' },
  'phrases-EQUAL_OR_MORE': { problem: '{length} أو أكثر', remedy: '' },
  'phrases-EQUAL_OR_LESS': { problem: '{length} أو أقل', remedy: '' },
  'phrases-START': { problem: 'بداية {length}', remedy: '' },
  'phrases-MID': { problem: 'وسط {length}', remedy: '' },
  'phrases-END': { problem: 'نهاية {length}', remedy: '' },
  'phrases-MO': { problem: '{date}، صباحا', remedy: '' },
  'phrases-MI': { problem: '{date}، ظهرا', remedy: '' },
  'phrases-AF': { problem: '{date}، بعد الظهر', remedy: '' },
  'phrases-EV': { problem: '{date}، مساء', remedy: '' },
  'phrases-NI': { problem: '{date}، ليلا', remedy: '' },
  'phrases-DT': { problem: '{date}، نهارا', remedy: '' },
};
