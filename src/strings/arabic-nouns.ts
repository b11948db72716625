/** Arabic nouns beside their number: the plural categories of Unicode CLDR, with one and two said in words. */

/** The forms of a noun by how many there are. */
export interface Noun {
  /** With its numeral: "حدث واحد". */
  one: string;
  /** The dual: "حدثان". */
  two: string;
  /** The same behind a preposition or another noun: "حدثين". */
  ofTwo: string;
  /** Beside 3 to 10: "أحداث". */
  few: string;
  /** Beside 11 to 99: "حدثًا". */
  many: string;
  /** Beside 100 and what is no whole number: "حدث". */
  other: string;
}

const noun = (one: string, two: string, ofTwo: string, few: string, many: string, other: string): Noun => ({
  one,
  two,
  ofTwo,
  few,
  many,
  other,
});

export const EVENT = noun('حدث واحد', 'حدثان', 'حدثين', 'أحداث', 'حدثًا', 'حدث');
export const EARLIER_EVENT = noun('حدث سابق', 'حدثان سابقان', 'حدثين سابقين', 'أحداث سابقة', 'حدثًا سابقًا', 'حدث سابق');
export const STATEMENT = noun('إفادة واحدة', 'إفادتان', 'إفادتين', 'إفادات', 'إفادة', 'إفادة');
export const DETAIL = noun('تفصيل واحد', 'تفصيلان', 'تفصيلين', 'تفاصيل', 'تفصيلًا', 'تفصيل');
export const INDEPENDENT_SOURCE = noun(
  'مصدر مستقل واحد',
  'مصدران مستقلان',
  'مصدرين مستقلين',
  'مصادر مستقلة',
  'مصدرًا مستقلًا',
  'مصدر مستقل',
);
export const OUTLET = noun(
  'وسيلة إعلام واحدة',
  'وسيلتا إعلام',
  'وسيلتي إعلام',
  'وسائل إعلام',
  'وسيلة إعلام',
  'وسيلة إعلام',
);
export const ACCOUNT = noun(
  'رواية منفصلة واحدة',
  'روايتان منفصلتان',
  'روايتين منفصلتين',
  'روايات منفصلة',
  'رواية منفصلة',
  'رواية منفصلة',
);
export const NAME = noun('اسم واحد', 'اسمان', 'اسمين', 'أسماء', 'اسمًا', 'اسم');
export const QUESTION = noun('سؤال واحد', 'سؤالان', 'سؤالين', 'أسئلة', 'سؤالًا', 'سؤال');
export const FURTHER_ANSWER = noun(
  'إجابة أخرى',
  'إجابتان أخريان',
  'إجابتين أخريين',
  'إجابات أخرى',
  'إجابة أخرى',
  'إجابة أخرى',
);
export const CHANGE = noun('تغيير واحد', 'تغييران', 'تغييرين', 'تغييرات', 'تغييرًا', 'تغيير');
export const ENTRY = noun('مدخل واحد', 'مدخلان', 'مدخلين', 'مدخلات', 'مدخلًا', 'مدخل');
export const POINT = noun('نقطة واحدة', 'نقطتان', 'نقطتين', 'نقاط', 'نقطة', 'نقطة');
export const OTHER_SIDE = noun('طرف آخر', 'طرفان آخران', 'طرفين آخرين', 'أطراف أخرى', 'طرفًا آخر', 'طرف آخر');
export const DAY = noun('يوم واحد', 'يومان', 'يومين', 'أيام', 'يومًا', 'يوم');
export const YEAR = noun('عام واحد', 'عامان', 'عامين', 'أعوام', 'عامًا', 'عام');
export const PLACE = noun('مكان واحد', 'مكانان', 'مكانين', 'أماكن', 'مكانًا', 'مكان');
export const BYTE = noun('بايت واحد', 'بايتان', 'بايتين', 'بايتات', 'بايتًا', 'بايت');
export const DOCUMENT = noun('وثيقة واحدة', 'وثيقتان', 'وثيقتين', 'وثائق', 'وثيقة', 'وثيقة');
export const ARTICLE = noun('مقال واحد', 'مقالان', 'مقالين', 'مقالات', 'مقالًا', 'مقال');
export const POST = noun('منشور واحد', 'منشوران', 'منشورين', 'منشورات', 'منشورًا', 'منشور');
export const VIDEO = noun('فيديو واحد', 'فيديوهان', 'فيديوهين', 'فيديوهات', 'فيديو', 'فيديو');
export const PHOTO = noun('صورة واحدة', 'صورتان', 'صورتين', 'صور', 'صورة', 'صورة');
export const BROADCAST = noun('برنامج واحد', 'برنامجان', 'برنامجين', 'برامج', 'برنامجًا', 'برنامج');
export const BRIEFING = noun(
  'إحاطة صحفية واحدة',
  'إحاطتان صحفيتان',
  'إحاطتين صحفيتين',
  'إحاطات صحفية',
  'إحاطة صحفية',
  'إحاطة صحفية',
);
export const REPORT = noun('تقرير واحد', 'تقريران', 'تقريرين', 'تقارير', 'تقريرًا', 'تقرير');
export const FILING = noun(
  'مستند رسمي واحد',
  'مستندان رسميان',
  'مستندين رسميين',
  'مستندات رسمية',
  'مستندًا رسميًا',
  'مستند رسمي',
);
export const MEMO = noun('مذكرة واحدة', 'مذكرتان', 'مذكرتين', 'مذكرات', 'مذكرة', 'مذكرة');
export const LETTER = noun('رسالة واحدة', 'رسالتان', 'رسالتين', 'رسائل', 'رسالة', 'رسالة');
export const TRANSCRIPT = noun('نص مفرَّغ واحد', 'نصان مفرَّغان', 'نصين مفرَّغين', 'نصوص مفرَّغة', 'نصًا مفرَّغًا', 'نص مفرَّغ');
export const DATASET = noun(
  'مجموعة بيانات واحدة',
  'مجموعتا بيانات',
  'مجموعتي بيانات',
  'مجموعات بيانات',
  'مجموعة بيانات',
  'مجموعة بيانات',
);
export const PREPRINT = noun(
  'نسخة بحثية أولية واحدة',
  'نسختان بحثيتان أوليتان',
  'نسختين بحثيتين أوليتين',
  'نسخ بحثية أولية',
  'نسخة بحثية أولية',
  'نسخة بحثية أولية',
);
export const STUDY = noun('دراسة واحدة', 'دراستان', 'دراستين', 'دراسات', 'دراسة', 'دراسة');
export const BOOK = noun('كتاب واحد', 'كتابان', 'كتابين', 'كتب', 'كتابًا', 'كتاب');

/** How a number and its noun are said. */
export interface Counting {
  /** By itself: "حدثان", "3 أحداث". */
  count: (amount: number, noun: Noun) => string;
  /** Behind a preposition or another noun: "حدثين", "3 أحداث". */
  countOf: (amount: number, noun: Noun) => string;
}

/**
 * @param number writes a figure as the region does
 */
export function countingIn(number: (amount: number) => string): Counting {
  const plurals = new Intl.PluralRules('ar');
  const said = (amount: number, noun: Noun, dual: string): string => {
    const category = plurals.select(amount);
    if (category === 'zero') return `لا ${noun.few}`;
    if (category === 'one') return noun.one;
    return category === 'two' ? dual : `${number(amount)} ${noun[category]}`;
  };
  return {
    count: (amount, noun) => said(amount, noun, noun.two),
    countOf: (amount, noun) => said(amount, noun, noun.ofTwo),
  };
}
