import type { BodyTemplates } from '../../actor-data.ts';

/**
 * How the bodies of a state are named; the first line is displayed. An adjective may take any ending of gender and number,
 * so one form is enough. What stands for two bodies («المجلس») is left out.
 */
// biome-ignore format: a table of names reads best in rows
export const bodies: Readonly<Record<string, BodyTemplates>> = {
  gov: ['الحكومة ال{demonym}ة', 'حكومة {country}', 'الإدارة ال{demonym}', 'السلطات ال{demonym}', 'سلطات {country}', 'مجلس الوزراء ال{demonym}', 'الحكومة في {country}', 'السلطات في {country}'],
  president: ['الرئيس ال{demonym}', 'رئيس {country}', 'رئيس الجمهورية ال{demonym}', 'رئيس دولة {country}', 'رئيسة {country}'],
  presidency: ['الرئاسة ال{demonym}ة', 'رئاسة {country}', 'رئاسة الجمهورية ال{demonym}', 'الديوان الملكي ال{demonym}', 'الديوان الأميري ال{demonym}'],
  'vice-president': ['نائب الرئيس ال{demonym}', 'نائب رئيس {country}'],
  king: ['العاهل ال{demonym}', 'ملك {country}', 'الملك ال{demonym}', 'أمير {country}', 'ملكة {country}', 'سلطان {country}'],
  'prime-minister': ['رئيس الوزراء ال{demonym}', 'رئيس وزراء {country}', 'رئيس مجلس الوزراء ال{demonym}', 'رئيس الحكومة ال{demonym}', 'رئيسة الوزراء ال{demonym}', 'رئيسة وزراء {country}', 'المستشار ال{demonym}', 'المستشارة ال{demonym}', 'الوزير الأول ال{demonym}'],
  parliament: ['البرلمان ال{demonym}', 'برلمان {country}', 'مجلس النواب ال{demonym}', 'مجلس الشعب ال{demonym}', 'مجلس الأمة ال{demonym}', 'مجلس الشورى ال{demonym}', 'الجمعية الوطنية ال{demonym}', 'مجلس الشيوخ ال{demonym}'],
  court: ['المحكمة العليا ال{demonym}ة', 'المحكمة العليا في {country}', 'القضاء ال{demonym}', 'القضاء في {country}', 'المحكمة الدستورية ال{demonym}', 'المحكمة الاتحادية العليا ال{demonym}', 'النيابة العامة ال{demonym}', 'النيابة ال{demonym}', 'المدعي العام ال{demonym}', 'النائب العام ال{demonym}'],
  forces: ['القوات ال{demonym}ة', 'قوات {country}', 'الجيش ال{demonym}', 'جيش {country}', 'القوات المسلحة ال{demonym}', 'القوات الحكومية ال{demonym}', 'القوات النظامية ال{demonym}', 'قوات الأمن ال{demonym}', 'القوات الأمنية ال{demonym}', 'الأجهزة الأمنية ال{demonym}', 'الجنود ال{demonym}', 'جنود الجيش ال{demonym}', 'قوات الجيش ال{demonym}', 'قوات النظام ال{demonym}', 'جيش النظام ال{demonym}', 'قوات الاحتلال ال{demonym}', 'جيش الاحتلال ال{demonym}', 'قوات حرس الحدود ال{demonym}', 'حرس الحدود ال{demonym}', 'القيادة العسكرية ال{demonym}', 'هيئة الأركان ال{demonym}', 'قوات الأمن في {country}'],
  'air-force': ['سلاح الجو ال{demonym}', 'سلاح جو {country}', 'القوات الجوية ال{demonym}', 'الطيران الحربي ال{demonym}', 'الطيران ال{demonym}', 'المقاتلات ال{demonym}', 'الطائرات الحربية ال{demonym}', 'الطائرات ال{demonym}', 'سلاح الطيران ال{demonym}', 'المروحيات ال{demonym}'],
  navy: ['البحرية ال{demonym}ة', 'بحرية {country}', 'القوات البحرية ال{demonym}', 'سلاح البحرية ال{demonym}', 'خفر السواحل ال{demonym}', 'الأسطول ال{demonym}'],
  police: ['الشرطة ال{demonym}ة', 'شرطة {country}', 'قوات الشرطة ال{demonym}', 'الدرك ال{demonym}', 'الشرطة في {country}', 'الأمن ال{demonym}', 'قوى الأمن ال{demonym}', 'قوات الدرك ال{demonym}'],
  intelligence: ['المخابرات ال{demonym}ة', 'مخابرات {country}', 'الاستخبارات ال{demonym}', 'جهاز المخابرات ال{demonym}', 'جهاز الاستخبارات ال{demonym}', 'أجهزة المخابرات ال{demonym}', 'أجهزة الاستخبارات ال{demonym}', 'وكالة الاستخبارات ال{demonym}', 'الاستخبارات العسكرية ال{demonym}'],
  foreign: ['وزارة الخارجية ال{demonym}ة', 'وزارة خارجية {country}', 'الخارجية ال{demonym}', 'خارجية {country}', 'وزارة الشؤون الخارجية ال{demonym}', 'الدبلوماسية ال{demonym}'],
  'foreign-minister': ['وزير الخارجية ال{demonym}', 'وزير خارجية {country}', 'وزيرة الخارجية ال{demonym}', 'وزيرة خارجية {country}', 'وزير الشؤون الخارجية ال{demonym}'],
  defense: ['وزارة الدفاع ال{demonym}ة', 'وزارة دفاع {country}', 'الدفاع ال{demonym}'],
  'defense-minister': ['وزير الدفاع ال{demonym}', 'وزير دفاع {country}', 'وزيرة الدفاع ال{demonym}', 'وزيرة دفاع {country}'],
  interior: ['وزارة الداخلية ال{demonym}ة', 'وزارة داخلية {country}', 'الداخلية ال{demonym}', 'داخلية {country}'],
  'interior-minister': ['وزير الداخلية ال{demonym}', 'وزير داخلية {country}', 'وزيرة الداخلية ال{demonym}'],
  health: ['وزارة الصحة ال{demonym}ة', 'الصحة ال{demonym}', 'وزارة الصحة في {country}'],
  'health-minister': ['وزير الصحة ال{demonym}', 'وزيرة الصحة ال{demonym}', 'وزير صحة {country}'],
  finance: ['وزارة المالية ال{demonym}ة', 'وزارة مالية {country}', 'وزارة الخزانة ال{demonym}', 'الخزانة ال{demonym}'],
  'finance-minister': ['وزير المالية ال{demonym}', 'وزيرة المالية ال{demonym}', 'وزير مالية {country}', 'وزير الخزانة ال{demonym}'],
  justice: ['وزارة العدل ال{demonym}ة', 'وزارة العدل في {country}'],
  oil: ['وزارة النفط ال{demonym}ة', 'وزارة النفط في {country}', 'وزارة البترول ال{demonym}', 'وزارة الطاقة ال{demonym}'],
  education: ['وزارة التربية ال{demonym}ة', 'وزارة التعليم في {country}', 'وزارة التعليم ال{demonym}', 'وزارة التعليم العالي ال{demonym}'],
  transport: ['وزارة النقل ال{demonym}ة', 'وزارة النقل في {country}', 'وزارة المواصلات ال{demonym}'],
  information: ['وزارة الإعلام ال{demonym}ة', 'وزارة الإعلام في {country}', 'وزارة الثقافة ال{demonym}'],
  'central-bank': ['البنك المركزي ال{demonym}', 'المصرف المركزي ال{demonym}', 'مصرف {country} المركزي', 'البنك المركزي في {country}'],
  embassy: ['السفارة ال{demonym}ة', 'سفارة {country}', 'القنصلية ال{demonym}', 'قنصلية {country}', 'السفير ال{demonym}', 'سفير {country}'],
  opposition: ['المعارضة ال{demonym}ة', 'المعارضة في {country}', 'قوى المعارضة ال{demonym}', 'فصائل المعارضة ال{demonym}', 'المعارضة المسلحة ال{demonym}', 'المعارضة ال{demonym} المسلحة'],
  media: ['الإعلام ال{demonym}', 'إعلام {country}', 'وسائل الإعلام ال{demonym}', 'التلفزيون ال{demonym}', 'التلفزيون الرسمي ال{demonym}', 'التلفزيون ال{demonym} الرسمي', 'الإعلام الرسمي ال{demonym}', 'الصحافة ال{demonym}', 'الصحف ال{demonym}', 'التلفزيون الحكومي ال{demonym}', 'الإذاعة ال{demonym}', 'وكالة الأنباء ال{demonym}', 'وكالة الأنباء الرسمية ال{demonym}'],
};
