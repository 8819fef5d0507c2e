/** What every language knows alike of a built-in actor; its names are in the languages' folders. */
export interface KnownActor {
  readonly id: string;
  readonly type: string;
  readonly parent: string | null;
}

/**
 * Bodies that every state has or may have. Its id is the state's, a dot and this one; `part` is the body that it is part
 * of, none for the state itself.
 */
export interface BodySort {
  readonly id: string;
  readonly type: string;
  readonly part?: string;
}

// biome-ignore format: a table reads best in rows
export const bodySorts: readonly BodySort[] = [
  { id: 'gov', type: 'government' },
  { id: 'president', type: 'office' },
  { id: 'presidency', type: 'government' },
  { id: 'vice-president', type: 'office' },
  { id: 'king', type: 'office' },
  { id: 'prime-minister', type: 'office', part: 'gov' },
  { id: 'parliament', type: 'legislature' },
  { id: 'court', type: 'agency' },
  { id: 'forces', type: 'state_forces' },
  { id: 'air-force', type: 'state_forces', part: 'forces' },
  { id: 'navy', type: 'state_forces', part: 'forces' },
  { id: 'police', type: 'state_forces' },
  { id: 'intelligence', type: 'agency' },
  { id: 'foreign', type: 'ministry', part: 'gov' },
  { id: 'foreign-minister', type: 'office', part: 'foreign' },
  { id: 'defense', type: 'ministry', part: 'gov' },
  { id: 'defense-minister', type: 'office', part: 'defense' },
  { id: 'interior', type: 'ministry', part: 'gov' },
  { id: 'interior-minister', type: 'office', part: 'interior' },
  { id: 'health', type: 'ministry', part: 'gov' },
  { id: 'health-minister', type: 'office', part: 'health' },
  { id: 'finance', type: 'ministry', part: 'gov' },
  { id: 'finance-minister', type: 'office', part: 'finance' },
  { id: 'justice', type: 'ministry', part: 'gov' },
  { id: 'oil', type: 'ministry', part: 'gov' },
  { id: 'education', type: 'ministry', part: 'gov' },
  { id: 'transport', type: 'ministry', part: 'gov' },
  { id: 'information', type: 'ministry', part: 'gov' },
  { id: 'central-bank', type: 'agency' },
  { id: 'embassy', type: 'agency', part: 'foreign' },
  { id: 'opposition', type: 'group' },
  { id: 'media', type: 'media' },
];

/** Type and parent, then the ids that share them. */
// biome-ignore format: a table reads best in rows
const sorts: readonly (readonly [type: string, parent: string | null, ids: string])[] = [
  ['organization', null, 'un eu arab-league au gcc oic nato opec opec-plus imf world-bank wto icc icj interpol osce asean brics g7 g20 igad ecowas icrc ifrc red-crescent msf wef oecd shanghai-cooperation csto'],
  ['organization', 'un', 'un.security-council un.general-assembly un.secretary-general un.human-rights un.human-rights-council un.refugees un.unrwa un.children un.food un.health un.culture un.humanitarian un.development un.atomic un.agriculture un.labor un.drugs un.migration un.unami un.unsmil un.unifil opcw'],
  ['organization', 'eu', 'eu.commission eu.parliament eu.council eu.central-bank eu.frontex'],
  ['ngo', null, 'hrw amnesty rsf cpj sohr snhr save-the-children oxfam white-helmets greenpeace norwegian-refugee crisis-group transparency b-tselem'],
  ['armed_group', null, 'isis al-qaeda hts taliban ttp boko-haram al-shabaab hezbollah hamas islamic-jihad houthis pkk ypg sdf fsa jaish-al-islam ahrar-al-sham janjaweed rsf-sudan wagner farc ltte fatah-al-islam ansar-al-sharia ansar-bayt-al-maqdis pflp abu-sayyaf haqqani m23 tplf polisario nusra mujahedeen-khalq'],
  ['armed_group', 'al-qaeda', 'aqap aqim'],
  ['armed_group', 'hamas', 'qassam'],
  ['armed_group', 'islamic-jihad', 'quds-brigades'],
  ['state_forces', 'iq', 'pmf peshmerga'],
  ['armed_group', 'iq', 'kataib-hezbollah asaib'],
  ['state_forces', 'ir', 'irgc basij'],
  ['state_forces', 'irgc', 'quds-force'],
  ['government', 'iq', 'krg'],
  ['government', 'ps', 'palestinian-authority'],
  ['organization', 'ps', 'plo'],
  ['coalition', null, 'coalition arab-coalition syrian-coalition'],
  ['party', null, 'muslim-brotherhood fatah baath ennahda akp chp hdp pyd kdp puk amal future-movement free-patriotic lebanese-forces kataeb-party dawa-party republican-party democratic-party labour-party conservative-party likud islah-party gpc-yemen'],
  ['legislature', 'us', 'us.congress us.senate us.house'],
  ['government', 'us', 'us.white-house'],
  ['ministry', 'us.gov', 'us.homeland'],
  ['agency', 'us', 'us.cia us.fbi us.nsa us.centcom us.nasa us.fed'],
  ['agency', 'ru', 'ru.fsb ru.duma'],
  ['agency', 'il', 'il.mossad il.shin-bet'],
  ['legislature', 'gb', 'gb.lords'],
  ['legislature', 'de', 'de.bundestag'],
  ['media', null, 'reuters ap afp aa dpa efe ansa upi bloomberg sana wafa xinhua tass ria-novosti sputnik interfax rt irna fars tasnim spa wam kuna qna petra mena-agency ina nna bna aps-agency tap map-agency saba bbc cnn fox-news nbc abc-news cbs msnbc sky-news sky-news-arabia al-jazeera al-arabiya al-hadath alhurra al-mayadeen al-manar al-alam france24 rfi dw voa euronews nhk npr press-tv nyt washington-post washington-times daily-mail foreign-policy wsj guardian the-times sunday-times telegraph independent financial-times economist le-monde le-figaro liberation der-spiegel bild usa-today la-times newsweek time-magazine politico axios haaretz jerusalem-post yedioth maariv times-of-israel asharq-al-awsat al-hayat al-quds-al-arabi al-ahram al-masry-al-youm youm7 okaz al-riyadh-newspaper al-watan-sa al-akhbar-lb an-nahar as-safir elaph arab-news gulf-news al-bayan al-khaleej al-rai-kw al-qabas hurriyet daily-sabah trt rudaw shafaq al-sumaria middle-east-eye arabi21 enab-baladi amaq al-masirah suna wikileaks'],
];

/** Organizations, armed groups, parties and outlets that are known without a list. */
export const organizations: readonly KnownActor[] = sorts.flatMap(([type, parent, ids]) =>
  ids.split(' ').map((id) => ({ id, type, parent })),
);
