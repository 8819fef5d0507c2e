import { type Entries, hijriMonths } from './bases.ts';

/** The Hijri calendar. */
export const hijri: Readonly<Record<string, Entries>> = {
  hijriMonth: hijriMonths,
  hijriMark: [['هـ|ه|هجرية|هجري|للهجرة|الهجري|الهجرية', { calendar: 'hijri' }]],
  ramadan: [['رمضان', { month: 9, calendar: 'hijri' }]],
  hijriCentury: [['الهجري|هجري|للهجرة', { calendar: 'hijri' }]],
  firstDay: [['غرة|فاتح|الفاتح من|مستهل', { day: 1 }]],
  midDay: [['النصف من|المنتصف من', { day: 15 }]],
  // What is said with the name of a Hijri month: «رمضان المبارك»، «محرم الحرام».
  monthHonour: [['المبارك|الكريم|المعظم|الحرام|المكرم|الخير|المحرم|الأغر|الفضيل|الأصب', {}]],
  hijriSlash: [['هـ /|ه /|هـ -|ه -|هجرية /|هجري /|هـ (|ه (', {}]],
};
