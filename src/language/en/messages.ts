import type { MessageCatalog } from '../../message/message.ts';

const dateForms =
  '2020-05-06 for a day, 2020-05 for a month, 2020-05-06~ for about a day, 2020-05-05/2020-05-09 for a span';

export const messages: MessageCatalog = {
  // An article's front matter
  'front-matter-missing': {
    problem: 'The article has no front matter, so its title, outlet and date of publication are not known.',
    remedy:
      'Begin the file with a line of three hyphens, then "title: …" and "published: …", then three hyphens again.',
  },
  'front-matter-unclosed': {
    problem: 'The front matter begins with "---" but never ends, so all of it is shown as the article\'s text.',
    remedy: 'Put a line of three hyphens where the front matter ends.',
  },
  'front-matter-not-fields': {
    problem: 'The front matter holds no fields.',
    remedy: 'Write one field a line, such as "title: …".',
  },
  'yaml-broken': {
    problem: "The YAML can't be read here ({reason}); what could be read of it is used.",
    remedy:
      'Mend this line: a text that holds a colon, or begins with a quotation mark or bracket, goes between single quotes.',
  },
  'title-missing': {
    problem: 'The article has no title; its first heading or line stands in.',
    remedy: 'Add "title: …" to the front matter.',
  },
  'published-missing': {
    problem:
      'The article does not say when it was published: dates such as "last Sunday" stay unresolved and their events wait in the undated tray.',
    remedy: `Add "published: …" to the front matter (${dateForms}).`,
  },
  'published-impossible': {
    problem: 'There is no such day as {value}, so the article counts as one without a date of publication.',
    remedy: 'Correct "published" in the front matter.',
  },
  'published-not-edtf': {
    problem: '"{value}" is no date in EDTF, so the article counts as one without a date of publication.',
    remedy: `Write "published" as ${dateForms}.`,
  },
  'lang-not-a-tag': {
    problem: '"{value}" is no language tag; the language was told from the text.',
    remedy: 'Write "lang: ar", "lang: en" or another tag of BCP 47.',
  },
  'language-not-read': {
    problem:
      'There is no data for the language "{lang}": the article is published, but no dates or events are read in it.',
    remedy: 'Correct "lang", or add the language under src/language/.',
  },
  'url-not-an-address': {
    problem: '"{value}" is no web address, and is left out.',
    remedy: 'Write the whole address, beginning with https:// or http://.',
  },
  // An article's text
  'article-empty': {
    problem: 'The article has no text.',
    remedy: 'Add its text below the front matter, or delete the file.',
  },
  'article-long': {
    problem:
      'The file has {millions} million characters: it is read whole and published as one article, on a heavy page.',
    remedy: 'See whether a whole archive was pasted into it, and split it into a file for each article.',
  },
  'article-id-taken': {
    problem: 'The name "{id}" is that of {other} already, so this article is published as "{given}".',
    remedy: 'Rename the file, or give it an "id" of its own in the front matter.',
  },
  'not-text': {
    problem: 'The file is no text but a picture, an archive or the like, and is passed over.',
    remedy: 'Take it out of the folder; a Word file or a web page is brought in with "sanad import".',
  },
  utf16: { problem: 'The file is UTF-16. It was read.', remedy: 'Save it as UTF-8: other programs expect that.' },
  'control-characters': {
    problem: 'The file holds control characters, which no text has, first on this line. They are left out.',
    remedy: 'Delete them, or copy the text anew from its source.',
  },
  'not-utf8': {
    problem: 'The file is not wholly UTF-8: the bytes that are not, first on this line, show as \uFFFD.',
    remedy:
      'Open it in the encoding it was written in (for older Arabic files often Windows-1256) and save it as UTF-8.',
  },
  'html-left-out': {
    problem: 'HTML tags were left out ({count}; the first is {what}); the words between them stay.',
    remedy: 'Use Markdown for emphasis, links and lists.',
  },
  'image-left-out': {
    problem: 'Pictures are not shown ({count}); the words that describe them stand in their place.',
    remedy: 'Nothing needs to be done.',
  },
  'link-unsafe': {
    problem: 'A link was left out, because it leads to no web page ({what}); its words stay.',
    remedy: 'Link to an address that begins with https:// or http://.',
  },
  'markup-tangled': {
    problem:
      'The text holds so many or so deeply nested marks that its emphasis, links, lists and quotations are shown as plain text.',
    remedy: 'Look through the file: it may be no Markdown.',
  },
  // Files and folders
  'folder-missing': {
    problem: 'There is no folder {folder}.',
    remedy: 'Correct the path, or make the folder with articles/ in it.',
  },
  'articles-missing': {
    problem: 'The publication has no folder of articles.',
    remedy: 'Make the folder articles/ and put Markdown files in it.',
  },
  'articles-empty': {
    problem: 'There are no articles yet.',
    remedy: 'Put Markdown files into articles/.',
  },
  'site-missing': {
    problem: 'There is no site.yaml: the publication has no title yet, and is shown in every language there is.',
    remedy: 'Write site.yaml with title, standfirst and locales.',
  },
  'actors-missing': {
    problem: 'There is no actors.yaml: only states, organizations and outlets that are widely known are found.',
    remedy: 'Write actors.yaml with "actors: []" and add whom the articles name.',
  },
  'edits-missing': {
    problem: 'There is no edits.yaml, so events stand as they were read.',
    remedy: 'Write edits.yaml with "edits: []" to decide about events.',
  },
  'file-not-article': {
    problem: 'The file is no Markdown, and is passed over.',
    remedy: 'Give it the ending .md if it is an article.',
  },
  'file-special': {
    problem: 'This is no ordinary file but a folder, a pipe or a device, and was not read.',
    remedy: 'Put a file in its place, or take it away.',
  },
  'file-too-large': {
    problem: 'The file has {megabytes} megabytes, more than is read as one article ({most}), and is passed over.',
    remedy: 'Split it into a file for each article.',
  },
  'file-unreadable': {
    problem: "The file can't be read ({reason}), and is passed over.",
    remedy: 'See that it is there and that you may read it.',
  },
  'folder-unreadable': {
    problem: "The folder can't be read ({reason}), and what is in it is passed over.",
    remedy: 'See that it is a folder and that you may read it.',
  },
  'file-outside': {
    problem: 'The file is a link that leads out of the publication folder, and is passed over.',
    remedy: 'Copy the file into the folder.',
  },
  'file-not-fields': {
    problem: 'The file holds no fields, and is passed over.',
    remedy: 'Write one field a line, such as "title: …".',
  },
  'file-not-list': {
    problem: '"{field}" is no list, and is passed over.',
    remedy: 'Begin each entry with a hyphen, or write "{field}: []".',
  },
  // Fields
  'field-unknown': {
    problem: 'There is no field "{field}"; it is passed over.',
    remedy: 'Correct its name, or delete it.',
  },
  'field-meant': {
    problem: 'There is no field "{field}"; it is passed over.',
    remedy: 'Write "{meant}" if that is what is meant.',
  },
  'field-missing': { problem: 'The field "{field}" is missing, so the entry is passed over.', remedy: 'Add it.' },
  'field-empty': { problem: 'The field "{field}" is empty, and is passed over.', remedy: 'Fill it, or delete it.' },
  'field-not-text': {
    problem: 'The field "{field}" is no text, and is passed over.',
    remedy: 'Write one text on one line, between quotes where it holds a colon.',
  },
  'field-not-list': {
    problem: 'The field "{field}" is no list of texts, and is passed over.',
    remedy: 'Write [first, second].',
  },
  'field-not-fields': {
    problem: 'The field "{field}" holds no fields, and is passed over.',
    remedy: 'Write its fields indented below it.',
  },
  'field-not-flag': {
    problem: 'The field "{field}" is neither true nor false, so the entry is passed over.',
    remedy: 'Write true or false.',
  },
  'field-not-date': {
    problem: 'The field "{field}" is no date that exists, so the entry is passed over.',
    remedy: `Write ${dateForms}.`,
  },
  'field-not-by-language': {
    problem: 'The field "{field}" does not say which language it is in, and is passed over.',
    remedy: 'Write its text by language tag, such as ar: … and en: … on lines below it.',
  },
  'field-not-locale': {
    problem: '"{value}" is no language tag; the default languages are used.',
    remedy: 'Write tags such as ar-IQ, ar or en.',
  },
  'field-not-calendar': {
    problem: '"{value}" is no calendar known here; the Gregorian one is used.',
    remedy: 'Write gregory or islamic-umalqura.',
  },
  'field-not-stance': {
    problem: '"{value}" is no stance, so the entry is passed over.',
    remedy: 'Write asserted, reported, announced, denied, alleged, no-comment, planned or conditional.',
  },
  'field-not-kind': {
    problem: '"{value}" is no kind of event, so the entry is passed over.',
    remedy: 'Write occurrence, statement, decision, plan or background.',
  },
  'field-not-status': {
    problem: '"{value}" is no status, so the entry is passed over.',
    remedy: 'Write asserted, disputed, denied or planned.',
  },
  // Actors
  'actor-not-fields': {
    problem: 'The actor has no fields, and is passed over.',
    remedy: 'Give it at least id, type and names.',
  },
  'actor-id-form': {
    problem: '"{value}" can\'t be the id of an actor, which is passed over.',
    remedy: 'Use letters, digits, dots, hyphens and underscores, without spaces.',
  },
  'actor-nameless': {
    problem: 'The actor "{id}" has no names, so it is never found.',
    remedy: 'Add its names by language tag, such as ar: ["…"] and en: ["…"].',
  },
  'actor-id-taken': {
    problem: 'Two actors have the id "{id}"; only the first is used.',
    remedy: 'Give this one another id, or join the two.',
  },
  'actor-parent-missing': {
    problem: 'The actor "{id}" has the parent "{other}", which is not listed; it is shown without a parent.',
    remedy: "Correct the parent's id, or add an actor of that id.",
  },
  'actor-affiliation-missing': {
    problem: 'The actor "{id}" belongs to "{other}", which is not listed; it is shown without a body.',
    remedy: 'Correct the id of the body, or add an actor of that id.',
  },
  'actor-suppressed-missing': {
    problem: 'The actor "{id}" suppresses "{other}", which is not listed.',
    remedy: 'Correct the id, or take it out of the list.',
  },
  'actor-parent-circle': {
    problem: 'The actor "{id}" is, through its parents, part of itself.',
    remedy: 'Take out one parent of the circle; "{other}" is the next in it.',
  },
  'alias-taken': {
    problem: 'The name "{alias}" is one of "{other}" already, so it can\'t tell the two actors apart.',
    remedy: 'Leave it with one of them; a short form that both use goes into "anaphors_…".',
  },
  'alias-unusable': {
    problem: 'The name "{alias}" of "{id}" has no word to look for, or too many.',
    remedy: 'Write a name of one to twenty-four words.',
  },
  // Edits
  'edit-unknown': {
    problem: 'The entry makes no decision that is known, and is passed over.',
    remedy: 'Begin it with one of: {actions}.',
  },
  'edit-date-unreadable': {
    problem: '"{date}" is no date in EDTF; the event keeps its own.',
    remedy: `Write ${dateForms}.`,
  },
  'edit-actor-unknown': {
    problem: 'There is no actor "{actor}"; the entry adds the others.',
    remedy: 'Correct the id, or add the actor to actors.yaml.',
  },
  'actor-name-probable': {
    problem:
      'The words "{written}" may be the actor "{actor}" with a typo ({count} times in all), and are not counted as it.',
    remedy: 'Mend the word, or add this spelling to the names of "{actor}" in actors.yaml.',
  },
  'edit-actor-absent': {
    problem: 'The actor "{actor}" is not part of the event, so there is nothing to remove.',
    remedy: 'Take it out of the entry.',
  },
  'edit-split-undone': {
    problem: 'The mention could not be parted from its event: another entry joins them.',
    remedy: 'Delete one of the two entries.',
  },
  'edit-added-repeat': {
    problem: 'An article seems to tell this added event too, of the same date: {other}.',
    remedy: 'If it is the same, make the two one: merge {mention} with [{other}].',
  },
  'edit-id-taken': {
    problem: 'The id of this added event is that of a mention already, so the event is not added.',
    remedy: 'Give it another id.',
  },
  'edit-mention-gone': {
    problem:
      'No article has the mention "{mention}" any more, so this entry does nothing: its article, block or sentence has changed.',
    remedy: 'Look for the event on the timeline and write the id of its mention, or delete the entry.',
  },
  // What `sanad new` tells
  'new-which-folder': { problem: 'No folder is named, or more than one.', remedy: 'Write "sanad new ../my-timeline".' },
  'new-not-empty': {
    problem: 'The folder {folder} is not empty, and nothing was written into it.',
    remedy: 'Name a folder that does not exist yet, or an empty one.',
  },
  'new-not-a-folder': {
    problem: '{folder} is a file and no folder.',
    remedy: 'Name a folder that does not exist yet, or an empty one.',
  },
  'new-made': { problem: 'Made the publication {folder}: {files}, articles/.', remedy: '' },
  'new-next': { problem: 'Next, import articles: npm run sanad -- import page.html --into {folder}', remedy: '' },
  'new-then': { problem: 'Then see it: SANAD_CONTENT={folder} npm start', remedy: '' },
  'file-unwritable': {
    problem: "{folder} can't be written ({reason}).",
    remedy: 'See that the disk has room and that you may write there.',
  },
  // What `sanad build` tells
  'build-unwritable': {
    problem: "{place} can't be written ({reason}), and {folder} is as it was before.",
    remedy: 'See that the disk has room and that you may write there, then build again.',
  },
  'build-stopped': { problem: 'Stopped. {folder} is as it was before.', remedy: '' },
  'build-nothing': { problem: 'There is nothing to publish, and {folder} is as it was before.', remedy: '' },
  'build-where': {
    problem: 'No folder is named after --outDir.',
    remedy: 'Write --outDir ../site, or leave it out: the site goes into dist/ then.',
  },
  'build-not-ours': {
    problem: '{folder} holds files that are no site, and nothing was written into it.',
    remedy: 'Name a folder that does not exist yet, an empty one, or one with a site built earlier.',
  },
  'check-summary': {
    problem: 'Articles: {articles}. Events: {events}. Errors: {errors}. Warnings: {warnings}.',
    remedy: '',
  },
  'articles-read': { problem: '{read} of {all} articles read.', remedy: '' },
  'check-format': { problem: 'There is no format {name}.', remedy: 'Write --format text or --format github.' },
  // What `sanad import` tells
  'import-no-sources': {
    problem: 'No source is named.',
    remedy: 'Write: sanad import page.html, a folder, a web address or a feed.',
  },
  'import-no-publication': {
    problem: 'There is no publication at {folder}.',
    remedy: 'Correct --into, or make one: sanad new {folder}',
  },
  'import-missing': {
    problem: 'There is no such file or folder.',
    remedy: 'Correct the path; an address begins with https:// or http://.',
  },
  'import-unreadable': { problem: "It can't be read ({reason}).", remedy: 'See that you may read it.' },
  'import-folder-empty': {
    problem: 'The folder holds no web pages, Word files, texts or feeds.',
    remedy: 'Name one that does, or the files themselves.',
  },
  'import-pdf': {
    problem: 'It is a PDF, which holds places on paper rather than paragraphs.',
    remedy: 'Save the text as DOCX, HTML or plain text and import that.',
  },
  'import-word-97': {
    problem: 'It is a Word file of the old kind (.doc).',
    remedy: 'Open it in a word processor and save it as .docx.',
  },
  'import-docx-broken': {
    problem: 'It is no Word file that can be read.',
    remedy: 'Open it in a word processor and save it as .docx again.',
  },
  'import-not-text': { problem: 'It is no web page, Word file, text or feed.', remedy: 'Name the article itself.' },
  'import-spreadsheet': { problem: 'It is a spreadsheet.', remedy: 'Save its table as CSV and import that.' },
  'events-none': {
    problem: '{file}: no events were found in it.',
    remedy:
      'Events are read from a TimelineJS timeline and from a table with columns such as title, date and source_url.',
  },
  'events-columns': {
    problem: '{file}: its first row names no column of titles, so nothing was read.',
    remedy: 'Call the columns title, date and source_url, or as TimelineJS does: Headline, Year, Month, Day, Text.',
  },
  'events-unclosed': {
    problem: '{file}: a quotation mark is opened and never closed, so rows may have run together.',
    remedy: 'Save the table again from the spreadsheet program, or double the marks inside a cell.',
  },
  'events-wide': {
    problem: '{file}, row {row}: it has more cells than there are columns, and was left out.',
    remedy: 'Put the cell that holds the delimiter between quotation marks.',
  },
  'events-no-title': { problem: '{file}, row {row}: it has no title, and was left out.', remedy: 'Give it one.' },
  'events-no-source': {
    problem: '{file}, row {row}: it has no link to a source, and was left out.',
    remedy: 'Write one into source_url, or name the source of all with --url https://example.org/article.',
  },
  'events-relative-source': {
    problem:
      '{file}, row {row}: its link “{link}” leads somewhere only on the site that gave the file, and it was left out.',
    remedy: 'Say where that site is: --url https://example.org/',
  },
  'events-bad-date': {
    problem: '{file}, row {row}: “{words}” can not be read as a date, and the event was left out.',
    remedy: 'Write 2020-05-06, 2020-05, 2020 or 2020-05-05/2020-05-09.',
  },
  'events-words-date': {
    problem: '{file}, row {row}: the words “{words}” were read as {date}.',
    remedy: 'See that this is what they say.',
  },
  'events-bad-kind': {
    problem: '{file}, row {row}: “{value}” is no kind of event, and {taken} was taken.',
    remedy: 'Write occurrence, statement, decision, plan or background.',
  },
  'events-bad-status': {
    problem: '{file}, row {row}: “{value}” is no status, and {taken} was taken.',
    remedy: 'Write asserted, disputed, denied, planned or no-comment.',
  },
  'events-repeated': { problem: '{file}, row {row}: it tells the event of row {other} again.', remedy: '' },
  'events-kept': {
    problem: '{file}, row {row}: edits.yaml has this event with other words, which stay.',
    remedy: 'To change it, edit the entry "add: {id}" there.',
  },
  'events-unknown-actors': {
    problem: '{file}: no listed actor has one of these names, and the events do without them: {names}.',
    remedy: 'Add them to actors.yaml, then to the events at the review desk.',
  },
  'events-edits-changed': {
    problem: 'edits.yaml was changed by someone else meanwhile, and was not written.',
    remedy: 'Run the import again.',
  },
  'events-edits-broken': {
    problem: 'edits.yaml can not be added to, and was left as it is.',
    remedy: 'Mend it first: "sanad check" tells its mistakes.',
  },
  'events-edits-link': {
    problem: 'edits.yaml is a link to another file, and links are not written through.',
    remedy: 'Put the file itself in its place.',
  },
  'events-done': {
    problem:
      '{file}: added to edits.yaml: {added}. There already: {same}. There with other words, and kept: {kept}. Left out: {failed}.',
    remedy: '',
  },
  'import-too-large': {
    problem: 'It is larger than {megabytes} MB, and was not read.',
    remedy: 'No article is so long: see whether it is an archive.',
  },
  'import-no-text': {
    problem: 'No article was found in it.',
    remedy: 'If the page shows one, save it from the browser, or copy its text into a .txt file, and import that.',
  },
  'import-tangled': {
    problem: 'Its elements are nested too deeply to be read.',
    remedy: 'Copy its text into a .txt file and import that.',
  },
  'import-bad-date': { problem: '--published {value} is no date.', remedy: 'Write {forms}.' },
  'import-one-source': { problem: "{option} can't be that of several sources.", remedy: 'Import them one by one.' },
  'import-new': { problem: '{file}: imported: {title}', remedy: '' },
  'import-same': { problem: '{file}: unchanged.', remedy: '' },
  'import-filled': { problem: '{file}: what you gave was added to it.', remedy: '' },
  'import-replaced': { problem: '{file}: now holds the new text.', remedy: '' },
  'import-kept': {
    problem: '{file}: the source has changed, and the file was kept as it is.',
    remedy: 'To take the new text, run the same with --replace.',
  },
  'import-moved': {
    problem: '{file}: was changed by someone else meanwhile, and was not written.',
    remedy: 'Run the import again.',
  },
  'import-difference': { problem: '{file}: the source has changed:', remedy: '' },
  'import-ask': { problem: 'Take the new text? [y/N]', remedy: '' },
  'import-yes': { problem: 'yes', remedy: '' },
  'import-no-date': {
    problem: '{file}: the source does not say when it was published, so relative dates in it stay unresolved.',
    remedy: 'Write "published: …" into the file, or run the import again with --published 2020-05-06.',
  },
  'import-part-of-date': {
    problem: '{file}: its dateline says “{words}” without a year, which is no date of publication.',
    remedy: 'Add the year: run the import again with --published 2020-05-06, or write it into the file.',
  },
  'import-summary': {
    problem: 'New: {new}. Unchanged: {same}. Changed and kept: {kept}. Written anew: {replaced}. Failed: {failed}.',
    remedy: '',
  },
  'import-stopped': { problem: 'Stopped. What was imported so far is whole.', remedy: 'Run the same again to go on.' },
  'import-scheme': {
    problem: 'Only addresses that begin with https:// or http:// are read.',
    remedy: 'Correct the address.',
  },
  'import-address': { problem: 'It is no web address.', remedy: 'Correct it: https://example.org/article' },
  'import-dns': {
    problem: 'There is no server called {host}, or the network is not reached.',
    remedy: 'Correct the address, or look to the connection.',
  },
  'import-connection': { problem: 'The server {host} does not answer ({reason}).', remedy: 'Try again later.' },
  'import-timeout': {
    problem: 'The server {host} did not answer whole within {seconds} seconds.',
    remedy: 'Try again later, or save the page from the browser and import that.',
  },
  'import-tls': {
    problem: "The server {host} can't prove who it is ({reason}).",
    remedy: 'See whether the address is right; save the page from the browser if you trust it, and import that.',
  },
  'import-not-found': {
    problem: 'The server has no such page ({status}).',
    remedy: 'Correct the address; an archived copy may be found elsewhere.',
  },
  'import-forbidden': {
    problem: 'The server does not give the page to programs ({status}).',
    remedy: 'Save it from the browser and import that.',
  },
  'import-status': { problem: 'The server answered with an error ({status}).', remedy: 'Try again later.' },
  'import-redirects': {
    problem: 'The address leads on and on, or in a circle.',
    remedy: 'Open it in a browser and import the address that it ends at.',
  },
  'import-private': {
    problem: 'The page leads to {host}, a machine of the local network, and was not followed there.',
    remedy: 'If it is yours, import that address itself.',
  },
  'import-type': {
    problem: 'The server gives {type}, which is no web page, Word file, text or feed.',
    remedy: 'Name the article itself.',
  },
  // What `sanad tag --explain` tells
  'explain-read': { problem: '“{text}” was read by the rule {rule}.', remedy: '' },
  'explain-values': { problem: '{type} {value}, modifier {mod}, EDTF {edtf}.', remedy: '' },
  'explain-parts': { problem: 'Said: {said}. Implied: {implied}. Basis: {basis}, counted from {anchor}.', remedy: '' },
  'explain-nothing': { problem: 'No date was read.', remedy: '' },
  'explain-dropped': { problem: 'What could have been a date and is none of its own:', remedy: '' },
  'explain-overlap': {
    problem: '“{text}” ({rule}): these words belong to “{by}”, which takes more or comes first.',
    remedy: '',
  },
  'explain-guard-before': { problem: '“{text}” ({rule}): the words before it do not allow this reading.', remedy: '' },
  'explain-guard-after': { problem: '“{text}” ({rule}): the words after it do not allow this reading.', remedy: '' },
  'explain-contradiction': { problem: '“{text}” ({rule}): its words contradict each other.', remedy: '' },
  'explain-no-time': { problem: '“{text}” ({rule}): it only looks like a time, as an age or a name does.', remedy: '' },
  'explain-joined': { problem: '“{text}” ({rule}): it became part of the reading beside it, “{by}”.', remedy: '' },
  'explain-vague': { problem: '“{text}” ({rule}): the date beside it, “{by}”, says it better.', remedy: '' },
  'explain-no-such-date': { problem: '“{text}” ({rule}): there is no such date.', remedy: '' },
  'explain-number': { problem: '“{text}”: a number that no rule takes for a date.', remedy: '' },
  'explain-no-language': { problem: 'There is no data for the language “{tag}”.', remedy: '' },
  'explain-no-date': { problem: '“{date}” is no EDTF date: write 2020-05-06 or 2020-05.', remedy: '' },
  // The tables of phrases (`npm run phrases`)
  'phrases-phrase': { problem: 'phrase', remedy: '' },
  'phrases-reading': { problem: 'what Sanad reads', remedy: '' },
  'phrases-edtf': { problem: 'EDTF', remedy: '' },
  'phrases-timex': { problem: 'TIMEX3', remedy: '' },
  'phrases-day': { problem: 'read on', remedy: '' },
  'phrases-rule': { problem: 'rule', remedy: '' },
  'phrases-title': { problem: 'Phrases of {language} and how they are read', remedy: '' },
  'phrases-about': {
    problem:
      'Every example of the rules and every phrase of the tests, with its reading. Written by `npm run phrases -- --write`: do not edit it by hand. Where a reading is wrong, say which phrase and what it should be.',
    remedy: '',
  },
  'phrases-nothing': { problem: 'no date', remedy: '' },
  'phrases-repeated': { problem: 'again and again: {what}', remedy: '' },
  'phrases-PAST_REF': { problem: 'some time ago', remedy: '' },
  'phrases-PRESENT_REF': { problem: 'now', remedy: '' },
  'phrases-FUTURE_REF': { problem: 'some time ahead', remedy: '' },
  'phrases-some-length': { problem: 'a length that is not said: {value}', remedy: '' },
  'phrases-unplaced': { problem: 'known only in part: {value}', remedy: '' },
  'phrases-APPROX': { problem: 'about {length}', remedy: '' },
  'phrases-MORE_THAN': { problem: 'more than {length}', remedy: '' },
  'phrases-LESS_THAN': { problem: 'less than {length}', remedy: '' },
  'phrases-EQUAL_OR_MORE': { problem: '{length} or more', remedy: '' },
  'phrases-EQUAL_OR_LESS': { problem: '{length} or less', remedy: '' },
  'phrases-START': { problem: 'the beginning of {length}', remedy: '' },
  'phrases-MID': { problem: 'the middle of {length}', remedy: '' },
  'phrases-END': { problem: 'the end of {length}', remedy: '' },
  'phrases-MO': { problem: '{date}, morning', remedy: '' },
  'phrases-MI': { problem: '{date}, midday', remedy: '' },
  'phrases-AF': { problem: '{date}, afternoon', remedy: '' },
  'phrases-EV': { problem: '{date}, evening', remedy: '' },
  'phrases-NI': { problem: '{date}, night', remedy: '' },
  'phrases-DT': { problem: '{date}, by day', remedy: '' },
};
