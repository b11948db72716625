/**
 * The interface's words in Arabic. A statement is "إفادة", an event "حدث", a storyline "مسار", an outlet "وسيلة إعلام".
 * Names of the content stand where neither a verb nor an adjective would have to know whether they are of a man, a woman,
 * a group or an institution: behind a preposition, a noun or a colon.
 */
import type { ChangeKind } from '../model/change.ts';
import type { Independence } from '../model/origin.ts';
import type { QuestionState } from '../model/question-state.ts';
import type { Status } from '../model/status.ts';
import type { Act, SourceKind, Standing, Translator } from '../model/vocabulary.ts';
import * as nouns from './arabic-nouns.ts';
import { bothClocks } from './both-clocks.ts';
import { plain, endOnce, type DateWords, type Segment } from './dates.ts';
import type { english } from './en.ts';
import { clockName, grammarOf } from './grammar.ts';
import { bracketing } from './in-brackets.ts';
import { namesOf } from './names-of-days.ts';
import { quotationIn } from './quotation.ts';

const quotation = quotationIn(['«', '»'], ['“', '”']);
const inBrackets = bracketing('–');

/** Places whose time people call by them: by the name of their zone Cairo, Gaza and Tunis have the time of Europe. */
const TIME_OF: Readonly<Record<string, string>> = {
  'Africa/Algiers': 'الجزائر',
  'Africa/Cairo': 'القاهرة',
  'Africa/Khartoum': 'الخرطوم',
  'Africa/Tripoli': 'ليبيا',
  'Africa/Tunis': 'تونس',
  'America/New_York': 'نيويورك',
  'Asia/Aden': 'اليمن',
  'Asia/Baghdad': 'بغداد',
  'Asia/Bahrain': 'البحرين',
  'Asia/Beirut': 'بيروت',
  'Asia/Famagusta': 'قبرص',
  'Asia/Gaza': 'غزة',
  'Asia/Hebron': 'الخليل',
  'Asia/Jerusalem': 'القدس',
  'Asia/Kuwait': 'الكويت',
  'Asia/Nicosia': 'قبرص',
  'Asia/Qatar': 'الدوحة',
  'Asia/Riyadh': 'السعودية',
  'Europe/Berlin': 'برلين',
  'Europe/Kiev': 'كييف',
  'Europe/Kyiv': 'كييف',
  'Europe/Lisbon': 'لشبونة',
  'Europe/London': 'لندن',
  'Europe/Paris': 'باريس',
  'Europe/Warsaw': 'وارسو',
};

/** "بتوقيت موسكو". */
const clockOf = (zone: string): string => {
  if (zone === 'UTC') return 'بالتوقيت العالمي المنسق';
  const place = TIME_OF[zone];
  if (place !== undefined) return `بتوقيت ${place}`;
  const name = clockName('ar', zone).replace(' الرسمي', '');
  return /^(?:ال)?توقيت/.test(name) ? `ب${name}` : `بتوقيت ${name}`;
};

/** Before a time: "الساعة 17:00", "نحو 17:00". */
const hour = (time: string): string => (/^\d+:/u.test(time) ? 'الساعة ' : '');

const by = (time: Segment): Segment[] => [`في موعد أقصاه ${hour(plain([time]))}`, time];

/** Before a date: "مساء 4 يونيو". */
const partBefore = { morning: 'صباح', afternoon: 'بعد ظهر', evening: 'مساء', night: 'ليلة' };

/**
 * Names of months and days; short, a day has no article, for which a narrow column has no room.
 *
 * @param lang with the region, whose months they are: "يونيو", "حزيران"
 */
export function arabicNames(lang: string): DateWords['names'] {
  const names = namesOf(lang);
  return {
    month: names.month,
    day: (day, options) =>
      options?.width === 'abbreviated' ? names.day(day, options).replace(/^ال/u, '') : names.day(day, options),
  };
}

/** Dates in Arabic. */
export const arabicDates: DateWords = {
  names: arabicNames('ar'),
  parts: { morning: 'صباحًا', afternoon: 'بعد الظهر', evening: 'مساءً', night: 'ليلًا' },
  dayMonth: (day, month) => `${day} ${month}`,
  withYear: (date, year) => `${date} ${year}`,
  earlyYear: (year) => `${year} م`,
  withWeekday: (weekday, date) => `${weekday} ${date}`,
  partOf: (part, date, nextDay) =>
    part === 'night'
      ? // Not "ليلة الأربعاء", which is to some the night before that day.
        ['الليلة بين ', { datetime: '', text: endOnce(date, nextDay) }, ` و${nextDay}`]
      : [`${partBefore[part]} `, { datetime: '', text: date }],
  at: (time, date) => `${date}، ${hour(time)}${time}`,
  onClock: (time, zone) => `${time} ${clockOf(zone)}`,
  beside: (times) => ` (${times.join('؛ ')})`,
  about: (date) => `نحو ${date}`,
  // Not "غير مؤكد", which is the word for what nobody confirmed.
  uncertain: (date) => `${date} (موضع شك)`,
  lasted: (start, end) => ['من ', start, ' إلى ', end],
  within: (start, end) => ['بين ', start, ' و', end],
  ongoing: (start) => ['منذ ', start, '، ولا يزال مستمرًا بحسب آخر ما ورد'],
  notBefore: (start) => [/^\d+:/.test(plain([start])) ? 'في موعد لا يسبق الساعة ' : 'في موعد لا يسبق ', start],
  by: (end, precision) =>
    precision === 'year' || precision === 'month' ? ['قبل انتهاء ', end] : ['في موعد أقصاه ', end, '؛ اليوم غير معروف'],
  byAbout: (end) => ['في موعد أقصاه ', end],
  byTime: by,
  dayBy: (day, time) => [day, '، ', ...by(time)],
  from: (start) => [`ابتداءً من ${hour(plain([start]))}`, start],
};

const sourceKinds: Record<SourceKind, string> = {
  article: 'مقال',
  post: 'منشور',
  video: 'فيديو',
  photo: 'صورة',
  broadcast: 'برنامج',
  briefing: 'إحاطة صحفية',
  report: 'تقرير',
  filing: 'مستند رسمي',
  memo: 'مذكرة',
  letter: 'رسالة',
  statement: 'بيان',
  transcript: 'نص مفرَّغ',
  dataset: 'مجموعة بيانات',
  preprint: 'نسخة بحثية أولية',
  study: 'دراسة',
  book: 'كتاب',
  unknown: 'وثيقة',
};

const SAME: Record<SourceKind, string> = {
  article: 'المقال نفسه',
  post: 'المنشور نفسه',
  video: 'الفيديو نفسه',
  photo: 'الصورة نفسها',
  broadcast: 'البرنامج نفسه',
  briefing: 'الإحاطة الصحفية نفسها',
  report: 'التقرير نفسه',
  filing: 'المستند الرسمي نفسه',
  memo: 'المذكرة نفسها',
  letter: 'الرسالة نفسها',
  statement: 'البيان نفسه',
  transcript: 'النص المفرَّغ نفسه',
  dataset: 'مجموعة البيانات نفسها',
  preprint: 'النسخة البحثية الأولية نفسها',
  study: 'الدراسة نفسها',
  book: 'الكتاب نفسه',
  unknown: 'الوثيقة نفسها',
};

const PAPERS: Record<SourceKind, nouns.Noun> = {
  article: nouns.ARTICLE,
  post: nouns.POST,
  video: nouns.VIDEO,
  photo: nouns.PHOTO,
  broadcast: nouns.BROADCAST,
  briefing: nouns.BRIEFING,
  report: nouns.REPORT,
  filing: nouns.FILING,
  memo: nouns.MEMO,
  letter: nouns.LETTER,
  statement: nouns.DOCUMENT,
  transcript: nouns.TRANSCRIPT,
  dataset: nouns.DATASET,
  preprint: nouns.PREPRINT,
  study: nouns.STUDY,
  book: nouns.BOOK,
  unknown: nouns.DOCUMENT,
};

const standings: Record<Standing, { word: string; sentence: string }> = {
  reported: { word: 'خبر', sentence: 'المصدر يقوله بنفسه.' },
  claimed: { word: 'قول', sentence: 'ثمة من يقوله، والمصدر ينقله.' },
  confirmed: { word: 'مؤكد', sentence: 'تحققت منه جهة غير معنية، أو لديها علم مباشر به.' },
  unconfirmed: { word: 'غير مؤكد', sentence: 'تعذر على المصدر التحقق منه، أو لم يذكر ما يستند إليه.' },
  assessed: { word: 'رأي أو تحليل', sentence: 'تقدير لا خبر.' },
};

const statuses: Record<Status, { word: string; sentence: string }> = {
  confirmed: { word: 'مؤكد', sentence: 'أكدته جهة مستقلة.' },
  disputed: { word: 'مصادر متعارضة', sentence: 'جوهر الحدث تختلف فيه الروايات، أو ثمة من ينفيه.' },
  corroborated: { word: 'ورد عن مصادر منفصلة', sentence: 'ورد عن مصدرين مستقلين.' },
  reported: { word: 'ورد مرة واحدة', sentence: 'لم يرد الشيء نفسه عن مصدرين مستقلين.' },
  claimed: { word: 'قول لم يُتحقق منه', sentence: 'يستند جوهر الحدث إلى كلام من يقولونه.' },
  assessed: { word: 'رأي أو تحليل', sentence: 'تقدير لا خبر.' },
  unconfirmed: { word: 'غير مؤكد', sentence: 'ورد جوهر الحدث من دون تحقق ولا ذكر لما يُستند إليه.' },
  withdrawn: { word: 'مسحوب', sentence: 'لم نعد نحن أو المصادر نتمسك به.' },
};

const states: Record<QuestionState, { word: string; sentence: string }> = {
  open: { word: 'غير معروف', sentence: 'لم نقرأ إجابة تُحتسب.' },
  single: { word: 'مصدر واحد معروف', sentence: 'لا نعلم للإجابة الحالية أكثر من مصدر مستقل واحد.' },
  agreed: { word: 'إجابات متطابقة', sentence: 'مصادر مستقلة تقول الشيء نفسه، وليس ذلك إثباتًا.' },
  differs: { word: 'إجابات مختلفة', sentence: 'نعرض كل إجابة.' },
  fits: { word: 'إجابات متوافقة', sentence: 'قد تصح كلها معًا. ولا يُعرف لأي منها مصدران مستقلان.' },
};

const changeKinds: Record<ChangeKind, { word: string; within: string; sentence: string | null }> = {
  new: { word: 'جديد', within: 'جديد', sentence: null },
  withdrawn: { word: 'مسحوب', within: 'مسحوب', sentence: 'لم نعد نتمسك به، وصفحته تبين السبب.' },
  removed: { word: 'أزيل من الموقع', within: 'أزيل من الموقع', sentence: null },
  restored: { word: 'لم يعد مسحوبًا', within: 'لم يعد مسحوبًا', sentence: null },
  facts: { word: 'تغيرت وقائع', within: 'تغيرت وقائع', sentence: 'ما يقوله مصدر، أو متى، أو أين، أو مَن.' },
  added: { word: 'أضيفت إفادة', within: 'أضيفت إفادة', sentence: 'وما كان من قبل باقٍ كما هو.' },
  linked: {
    word: 'تغيرت الروابط',
    within: 'تغيرت الروابط',
    sentence: 'مساراته، أو الأحداث المتصلة به، أو كونه حدثًا رئيسيًا.',
  },
  wording: {
    word: 'تغيرت الصياغة',
    within: 'تغيرت الصياغة',
    sentence: 'العنوان أو الملخص أو السرد أو الملاحظات. لم تتغير أي واقعة.',
  },
  checked: { word: 'روجع من جديد', within: 'روجع من جديد', sentence: 'قورن بمصادره مرة أخرى، ولم يتغير شيء.' },
};

/** A noun stands behind names of whatever gender and number: "غلادكوف (قول)". */
const put = (noun: string): { one: string; several: string } => ({ one: `(${noun})`, several: `(${noun})` });

const verbs: Record<Standing, { one: string; several: string }> = {
  reported: put('خبر'),
  claimed: put('قول'),
  confirmed: put('خبر بوصفه مؤكدًا'),
  unconfirmed: put('خبر من دون تأكيد'),
  assessed: put('رأي'),
};

const acts: Record<Act, { one: string; several: string }> = {
  offer: put('عرض'),
  demand: put('مطالبة'),
  agreement: put('موافقة'),
  refusal: put('رفض'),
  threat: put('تهديد'),
  order: put('أمر'),
  announcement: put('إعلان'),
  resignation: put('استقالة'),
  appointment: put('تعيين'),
  dismissal: put('إقالة'),
  ruling: put('حكم'),
  apology: put('اعتذار'),
};

/** When an answer holds: "كما في 4 يونيو", "كما في الفترة من 4 إلى 5 يونيو". */
function asOf(date: string): string {
  if (/^(?:من|بين|منذ|ابتداءً) /u.test(date)) return `كما في الفترة ${date}`;
  return /^(?:في|قبل) /u.test(date) ? `كما كانت ${date}` : `كما في ${date}`;
}

/** Words that stand for another in their question. */
const POINTING =
  /(?<!\p{L})[وفبلك]?(?:هو|هي|هما|هم|هن|هنا|هناك|ذلك|تلك|هذا|هذه|أحد|له|لها|لهم|فيه|فيها|منه|منها|منهم|عنه|عنها|به|بها|عليه|عليها|إليه|إليها)(?!\p{L})/u;

/** How a statement or a document was made before it was made public. Nouns: they agree with neither one nor several. */
const made = {
  written: (date: string): string => `تاريخ الكتابة: ${date}`,
  spoken: (date: string): string => `تاريخ القول: ${date}`,
  recorded: (date: string): string => `تاريخ التسجيل: ${date}`,
};
const madePublic = (date: string): string => `تاريخ الإعلان: ${date}`;
const publicUnknown = 'يوم الإعلان غير معروف';

/**
 * The words of the site.
 *
 * @param timezone the IANA zone in which clock times are shown
 * @param lang with the region whose figures are written: `ar-EG` has ٤, `ar-MA` 4
 */
export function arabic(timezone: string, lang = 'ar'): ReturnType<typeof english> {
  const { list, or, capital, number, form } = grammarOf(lang);
  const { count, countOf } = nouns.countingIn(number);

  /** The sign stays behind its figure: by itself it would stand before one that stands behind Arabic letters. */
  const degrees = (angle: number): string => `\u2066${number(Math.abs(angle))}°\u2069`;
  const events = (amount: number): string => count(amount, nouns.EVENT);
  const statements = (amount: number): string => count(amount, nouns.STATEMENT);
  const inDetails = (amount: number): string => `في ${countOf(amount, nouns.DETAIL)}`;
  /** What is named without its noun: "وغيرها (3)". */
  const andMore = (amount: number): string => `وغيرها (${number(amount)})`;
  const sided = (text: string, atLeast: boolean): string => (atLeast ? `${text} على الأقل` : text);
  const independentSources = ({ count: origins, atLeast }: Independence): string =>
    sided(count(origins, nouns.INDEPENDENT_SOURCE), atLeast);
  const byIndependentSources = (origins: number, atLeast: boolean): string =>
    sided(`ورد عن ${countOf(origins, nouns.INDEPENDENT_SOURCE)}`, atLeast);

  return {
    standings,
    statuses,
    states,
    sourceKinds,
    unknownDocument: 'وثيقة لم تُسم',
    timezoneNote: `الأوقات ${clockOf(timezone)}، ما لم يُذكر توقيت آخر.`,

    nav: {
      skip: 'إلى المحتوى',
      main: 'القائمة الرئيسية',
      menu: 'القائمة',
      footer: 'عن هذا الموقع',
      timeline: 'التسلسل الزمني',
      questions: 'الأسئلة',
      threads: 'المسارات',
      known: 'يومًا بيوم',
      people: 'الأشخاص',
      places: 'الأماكن',
      map: 'الخريطة',
      sources: 'المصادر',
      search: 'البحث',
      outlets: 'وسائل الإعلام',
      corrections: 'التصحيحات',
      changes: 'التغييرات',
      about: 'عن الموقع',
      data: 'البيانات والخلاصات',
      crumbs: 'موضعك في الموقع',
      banner: 'ما تستند إليه هذه القصة',
    },

    sources: {
      ofOutlet: (outlet, kind, date) =>
        (kind === 'article' ? outlet : `${sourceKinds[kind]} (${outlet})`) + (date ? `، ${date}` : ''),
      titled: (name, title) => `${name}: ${quotation(title)}`,
      ofActors: (kind, actors, date) =>
        sourceKinds[kind] + (actors.length > 0 ? ` (${list(actors)})` : '') + (date ? `، ${date}` : ''),
    },

    claim: {
      verbOfUnnamed: (standing) => (standing === 'assessed' ? verbs.assessed : verbs.claimed).several,
      verbs,
      acts,
      // Not "وصفًا", of which who speaks would be the subject.
      via: (how) => (how === 'describes' ? 'الوثيقة الموصوفة:' : 'نقلًا عن'),
      to: () => 'في حديث إلى',
      direct: 'مباشرة إلى وسيلة الإعلام',
      unknownVia: 'من دون تسمية الأصل',
      inferred: 'استنتاج منا',
      inferredHere: 'مصدر هذا القول استنتاج منا.',
      madePublic,
      publicUnknown,
      ...bothClocks(made, '، و', { madePublic, publicUnknown }),
      unverified: (who) => `تعذر على ${who} التحقق منه.`,
      unverifiedHandedOn: (who) => `تنبيه من ${who}، عند نقله، إلى تعذر التحقق منه.`,
      confirmedBy: 'تأكيد من',
      quoted: {
        no: null,
        'by-source': 'ترجمة المصدر',
        'by-us': 'ترجمتنا',
        unknown: 'منقول بنصه كما نُشر، وقد يكون مترجمًا',
      },
      translation: { source: 'ترجمة المصدر', us: 'ترجمتنا' },
      omission: '[…] موضع حذف منا.',
      replaces: 'تحل محل',
      replacedBy: 'حلت محلها',
      movedHere: 'إفادة من هنا صارت في حدث آخر:',
      sameStatement: 'كذلك بحسب',
      sameReport: 'وردت أيضًا عن',
      sameVoice: 'الإفادة نفسها',
      denies: 'تُناقض',
      deniedBy: 'تُناقضها',
      note: 'ملاحظة التحرير',
      describedAs: (words) => `في هذه الوثيقة: ${quotation(words)}. ذُكرت الهوية في`,
      retracted: (date, by) => `تراجع من جانب ${by}، ${date}`,
      also: (verb) => `أيضًا ${verb}`,
      address: (at) => `رابط دائم للإفادة ${number(at)}`,
      addressIn: (at, event) => `الإفادة ${number(at)} في ${quotation(event)}`,
      with: 'مع',
      citation: (at, who) => `الإفادة ${number(at)}: ${who}`,
      numbered: (at) => `الإفادة ${number(at)}`,
    },

    answer: {
      number: {
        about: (amount) => `نحو ${amount}`,
        moreThan: (amount) => `أكثر من ${amount}`,
        atLeast: (amount) => `ما لا يقل عن ${amount}`,
        lessThan: (amount) => `أقل من ${amount}`,
        atMost: (amount) => `ما لا يزيد على ${amount}`,
        both: (low, high) => `${low} و${high}`,
        range: (min, max) => `من ${min} إلى ${max}`,
        ofUnit: (amount, unit) => `${amount} ${unit}`,
      },
      pointsBack: (answer) => POINTING.test(answer),
      asOf,
      setAside: {
        retracted: (by) => (by === null ? 'جرى التراجع عن ذلك' : `تراجع من جانب ${by}`),
        withdrawn: 'من حدث سحبناه',
        superseded: (since) => {
          if (since === null) return 'استُبدلت لاحقًا';
          return /^\p{Nd}/u.test(since) ? `استُبدلت في ${since}` : `وقت استبدالها: ${since}`;
        },
        newTakenBack: 'جرى التراجع لاحقًا عن الإجابة الجديدة',
        assessed: 'رأي لا يُحتسب',
        disowned: 'ينفيها مصدرها نفسه',
      },
      // Not "من قبل", which before a colon is as well by whom something is.
      before: 'سابقًا',
      beforeText: (answers) => `سابقًا: ${answers.join('؛ ')}.`,
      changed: 'تغيرت',
      sameArea: 'المنطقة نفسها بدقة أقل: أحد المكانين داخل الآخر.',
      more: (left) => `والمزيد (${number(left)})`,
    },

    quoted: quotation,

    origins: (amount, documents, kind, independence) => {
      const { count: origins, atLeast } = independence;
      const behind =
        origins === 0 ? 'ولم يُسم الأصل' : `من ${sided(countOf(origins, nouns.INDEPENDENT_SOURCE), atLeast)}`;
      return `استنادًا إلى ${countOf(amount, nouns.STATEMENT)} في ${countOf(documents, PAPERS[kind ?? 'unknown'])}، ${behind}`;
    },

    reports: (amount, independence) =>
      `${statements(amount)}${independence.count === 0 ? '' : `، ${independentSources(independence)}`}.`,

    support: {
      describing: (amount, atLeast, what, outlets) =>
        `تصف ${sided(count(amount, outlets ? nouns.OUTLET : nouns.ACCOUNT), atLeast)} ${SAME[what]}.`,
      unknown: (who) => `لا يُعرف مصدر ما ورد عن ${who}.`,
      unknownWords: (who, speakers) => `لا يُعرف كيف وصل كلام ${speakers} إلى ${who}.`,
      notNamed: (who) => `لم يُسم الأصل الذي نُقل عنه ما ورد عن ${who}.`,
      noAuthor: (who) => `لم يُذكر صاحبه: ${who}.`,
      noneCounts: 'لا تُحتسب أي من الإجابات.',
      sourcesCounted: (who, sources) =>
        `${form(sources, { one: 'المصدر المحتسب', two: 'المصدران المحتسبان', other: 'المصادر المحتسبة' })}: ${who}.`,
      oneSource: (who) => `للإجابة الحالية مصدر واحد: ${who}.`,
      oneOrigin: (who) => `وثائق عدة وأصل واحد: ${who}.`,
      oneAtLeast: (who) => `أصل واحد على الأقل: ${who}.`,
      perhapsTheSame: (who) => `وأجاب أيضًا من لم تُذكر هويتهم، وقد يكونون الأشخاص أنفسهم: ${who}.`,
    },

    status: {
      inPart: (told) => `${told}، جزئيًا`,
      oneSide: (told) => `${told}: من طرف واحد`,
      confirmed: (who, accordingTo) => `تأكيد من ${who}${accordingTo ? `، بحسب ${accordingTo}` : ''}.`,
      confirmedPart: 'ثمة إفادة رئيسية أخرى هنا غير مؤكدة.',
      confirmedDenied: (who) => `ويناقضه ما ورد عن ${who}.`,
      denied: (speaker, by) => `بحسب ${speaker}؛ ويناقضه ما ورد عن ${by}.`,
      deniedReport: (who, by) => `ورد عن ${who}؛ ويناقضه ما ورد عن ${by}.`,
      deniedSelf: (who, others) =>
        `القول ونقيضه كلاهما بحسب ${who}${others === null ? '' : `؛ ويناقضه أيضًا ما ورد عن ${others}`}.`,
      deniedSelfReport: (who, others) =>
        `الخبر ونقيضه كلاهما بحسب ${who}${others === null ? '' : `؛ ويناقضه أيضًا ما ورد عن ${others}`}.`,
      differ: (question, answers) => `تختلف الإجابات عن ${quotation(question)}: ${answers}.`,
      disputedPart: 'ثمة إفادة رئيسية أخرى هنا لا خلاف عليها.',
      countedSide: (names) => `${names} (طرف واحد)`,
      countedOwner: (names, owner) => `${names} (مالك واحد: ${owner})`,
      corroborated: (amount, atLeast, who) => `${byIndependentSources(amount, atLeast)}: ${who}.`,
      describing: (amount, atLeast, what, who) =>
        `يصف ${sided(count(amount, nouns.INDEPENDENT_SOURCE), atLeast)} ${SAME[what]}: ${who}.`,
      doneBySaying: (who) => `تم الفعل بالقول نفسه، في وثيقة صادرة عن ${who}.`,
      reported: (who, readIn) => `لم يرد إلا عن ${who}${readIn === null ? '' : `، في ${readIn}`}.`,
      reportedTwice: (who, documents) => `لم يرد إلا عن ${who}، في ${countOf(documents, nouns.DOCUMENT)}.`,
      reportedSeveral: (who, origin) => `ورد عن ${who}، لكنه يعود إلى أصل واحد: ${origin}.`,
      reportedApart: (who) => `ورد عن ${who}. ولم يرد الشيء نفسه عن مصدرين مستقلين.`,
      reportedAtLeast: (who) => `ورد عن ${who}. ولا نعلم له أصلًا ثانيًا.`,
      reportedFrom: (who) => `ورد عن ${who}.`,
      notNamed: 'لم تُذكر الهوية.',
      claimed: (who) => `بحسب ${who}. ولا تأكيد من أي جهة أخرى.`,
      claimedAlso: (who, others) => `بحسب ${who}. وكذلك بحسب ${others}.`,
      said: (who) => `بحسب ${who}.`,
      alsoReported: (who) => `وورد أيضًا عن ${who}.`,
      claimedSide: (who, side) => `بحسب ${who} (${side}). ولا تأكيد من أي طرف آخر.`,
      assessed: (who) => `تقدير لا خبر: ${who}.`,
      unconfirmed: (who) => `ورد عن ${who}، من دون تحقق ولا ذكر لما يُستند إليه.`,
      withdrawn: 'لم نعد نتمسك به.',
      detailsWord: 'إجابات مختلفة',
      detailsCount: (amount) => `تختلف الإجابات ${inDetails(amount)}`,
      detailsOn: (amount) => `${inDetails(amount)}:`,
      detailDenied: (speaker, by) => `بحسب ${speaker}؛ ويناقضه ما ورد عن ${by}.`,
      or: (answers) => or(answers),
    },

    front: {
      none: 'لم يُنشر أي حدث بعد.',
      digest: 'ما هو معروف، وما مدى قوة سنده',
      supported: 'الأقوى سندًا',
      unchecked: 'بلا تحقق مستقل',
      differs: 'إجابات مختلفة',
      unknown: 'غير معروف',
      answerBy: (answer, givers) => `${answer}: ${givers.join('؛ ')}.`,
      details: (reason, amount) => `${reason} تختلف الإجابات ${inDetails(amount)}.`,
      agree: 'لا إجابات مختلفة.',
      more: (amount) => `المزيد (${number(amount)})`,
      all: (amount, state) => `${states[state].word}: كل الأسئلة (${number(amount)})`,
      order: 'الترتيب',
      oldest: 'الأقدم أولًا',
      newest: 'الأحدث أولًا',
      inOrder: (story, order) => `${story}: ${order === 'oldest' ? 'الأقدم' : 'الأحدث'} أولًا`,
      latest: 'آخر المستجدات:',
      at: (weekday, date, time) => `${weekday.replace(/^(?!ال)/u, 'ال')} ${date}${time === '' ? '' : `، ${time}`}`,
      follow: 'متابعة',
      months: 'شهرًا بشهر',
    },

    follow: {
      title: 'متابعة هذه القصة',
      lead: 'تأتيك الخلاصة بكل جديد، بلا حساب ولا بريد إلكتروني.',
      whatTitle: 'ما الخلاصة',
      what: 'الخلاصة عنوان يسرد فيه هذا الموقع ما استجد وما صُحح. وقارئ الخلاصات تطبيق أو موقع من اختيارك يعود إلى العنوان من حين إلى آخر ويعرض ما أضيف.',
      howTitle: 'كيف تُقرأ',
      how: [
        'احصل على قارئ خلاصات. ثمة برامج مجانية لكل هاتف وحاسوب، وبعض المتصفحات وبرامج البريد تقرأ الخلاصات أصلًا.',
        'انسخ عنوان خلاصة من هذه الصفحة.',
        'ألصقه حيث يسألك القارئ عما تريد متابعته.',
      ],
      pages: 'ويمكن لصق عنوان صفحة أيضًا، فيجد القارئ خلاصتها بنفسه.',
      whole: 'القصة كلها',
      feeds: {
        story: {
          name: 'كل جديد',
          what: 'كل حدث جديد أو متغير، مع سرده وما يقوله كل مصدر.',
        },
        corrections: {
          name: 'التصحيحات',
          what: 'ما صُحح أو سُحب أو جرى التراجع عنه، وما كان نصه من قبل. تابعها إن كنت قد اقتبست من هنا.',
        },
        calendar: {
          name: 'التقويم',
          what: 'الأحداث المعروف يومها. اشترك في العنوان من تطبيق تقويم، لا من قارئ خلاصات.',
        },
      },
      twoFiles: 'حيث يوجد عنوانان فمضمونهما واحد: الأول يناسب كل قارئ، والثاني لما يعرف JSON Feed.',
      storylines: 'مسار واحد فقط',
      others: (amount) =>
        `ثمة خلاصات ${form(amount, { one: 'لمسار آخر أيضًا', two: 'لمسارين آخرين أيضًا', other: `لمسارات أخرى أيضًا (${number(amount)})` })}: ألصق عنوان صفحة المسار في قارئ الخلاصات.`,
      allStorylines: 'كل المسارات',
      storyline: 'متابعة هذا المسار',
      data: 'بيانات للبرامج',
    },

    figure: {
      title: (amount, said) => `${events(amount)}، ${statements(said)}`,
      marks: 'كل علامة حدث، وشكلها يبين مدى قوة سنده.',
      larger: 'العلامات الأكبر: الأحداث الرئيسية.',
      bars: {
        days: 'كل عمود يوم، وارتفاعه عدد أحداثه.',
        months: 'كل عمود شهر، وارتفاعه عدد أحداثه.',
      },
      most: {
        days: (amount) => `الأعلى: ${events(amount)} في يوم واحد.`,
        months: (amount) => `الأعلى: ${events(amount)} في شهر واحد.`,
      },
      disputed: 'الملون من المحور صعودًا: ما تتعارض المصادر في جوهره.',
      key: 'معاني العلامات',
      onDetail: '… في تفصيل',
      label: {
        days: (amount) => `${events(amount)}، بحسب اليوم`,
        hours: (amount) => `${events(amount)}، بحسب الساعة`,
        months: (amount) => `${events(amount)}، بحسب الشهر`,
      },
      past: { marks: 'تجاوز العلامات', bars: 'تجاوز الأعمدة' },
      details: (amount) => `المصادر تختلف ${inDetails(amount)}`,
      alsoDetails: (amount) => `المصادر تختلف أيضًا ${inDetails(amount)}`,
      // A figure stands before them, which the dual would say once more.
      events: (amount) => form(amount, { ...nouns.EVENT, one: nouns.EVENT.other, two: nouns.EVENT.few }),
      disputes: (amount) => `، منها ما تتعارض فيه المصادر: ${number(amount)}`,
      onTheHour: ':00',
      noHour: 'بلا ساعة',
      gap: 'ساعات بلا أحداث',
      yearsWithout: (years) => `${count(years, nouns.YEAR)} بلا أحداث`,
      wholeYear: 'الإطار: الشهر غير معروف.',
      wholeMonth: 'الإطار: اليوم غير معروف.',
      public: 'الإفادات المعلنة حتى نهاية كل يوم',
      statements: (amount) =>
        form(amount, { ...nouns.STATEMENT, one: nouns.STATEMENT.other, two: nouns.STATEMENT.few }),
      madePublic: () => 'معلنة',
      byEndOf: (date) => `حتى نهاية ${date}`,
    },

    parts: {
      label: 'أجزاء هذه القائمة',
      here: (part, entries) => `الجزء ${number(part)}: ${entries}.`,
      time: {
        home: (whole, here) => `${whole}. هنا الأحدث: ${number(here)}.`,
        first: 'الأقدم',
        previous: (part) => `ما قبله: الجزء ${number(part)}`,
        next: (part) => `ما بعده: الجزء ${number(part)}`,
        last: 'الأحدث',
      },
      name: {
        home: (whole, here) => `${whole}. هنا الأولى: ${number(here)}.`,
        first: 'الأول',
        previous: (part) => `السابق: الجزء ${number(part)}`,
        next: (part) => `التالي: الجزء ${number(part)}`,
        last: 'الأخير',
      },
      title: (what, part) => `${what}، الجزء ${number(part)}`,
      more: andMore,
      elsewhere: 'إجابات في الأجزاء الأقدم',
      days: 'أيام في الأجزاء الأقدم',
      names: (amount) => count(amount, nouns.NAME),
      questions: (amount) => count(amount, nouns.QUESTION),
      changes: (amount) => count(amount, nouns.CHANGE),
      corrections: (amount) => count(amount, nouns.ENTRY),
      statementsAndEvents: (amount) => `الإفادات والأحداث: ${number(amount)}`,
    },

    timeline: {
      events,
      statements,
      in: () => 'في',
      differ: 'المصادر تختلف:',
      alsoDiffer: 'المصادر تختلف أيضًا:',
      timed: 'ذُكرت الساعة أو جزء من اليوم',
      untimed: 'لم يُذكر',
      ofMonth: (month) => `التسلسل الزمني: ${month}`,
    },

    filters: {
      title: 'تصفية',
      hint: ': مسار، شخص، مكان…',
      facets: {
        only: 'فقط',
        thread: 'المسار',
        status: 'الحالة',
        side: 'الطرف',
        place: 'المكان',
        actor: 'شخص أو جماعة',
        source: 'الوثيقة',
      },
      only: {
        key: { word: 'الأحداث الرئيسية', sentence: 'الأحداث التي تلخص القصة.' },
        'one-side': { word: 'طرف واحد فقط', sentence: 'لا تأكيد من أي طرف آخر.' },
        details: {
          word: 'إجابات مختلفة في التفاصيل',
          sentence: 'تختلف الروايات في بعض التفاصيل.',
        },
      },
      any: (amount) => `أي منها (${number(amount)})`,
      all: (amount) => `الكل (${number(amount)})`,
      script: {
        shown: (shown, all) => `${shown} من أصل ${countOf(all, nouns.EVENT)}`,
        remove: 'إزالة التصفية {value}',
        chip: '{value} ×',
        none: 'لا حدث هنا يوافق كل هذه التصفيات.',
        drop: (filters, shown, all) => `من دون ${filters}: ${shown} من أصل ${countOf(all, nouns.EVENT)}`,
      },
      sides: 'الأطراف',
      sidesLead: 'لكل طرف: الأحداث التي يفعل فيها أحد منه شيئًا أو يقول شيئًا.',
      statuses: 'مدى قوة سند كل حدث',
      statusesLead: 'إلى أي حد تسند الوثائق التي قرأناها كل حدث.',
      ofSide: (side) => `الأحداث بحسب الطرف: ${side}`,
      ofStatus: (status) => `الأحداث بحسب الحالة: ${status}`,
      empty: 'لا أحداث حاليًا.',
    },

    tools: {
      theme: 'المظهر',
      themes: { auto: 'كما في هذا الجهاز', light: 'فاتح', dark: 'داكن' },
      sinceScript: {
        none: 'لا جديد منذ زيارتك الأخيرة.',
        fresh: {
          zero: 'لا جديد منذ زيارتك الأخيرة',
          one: 'حدث واحد جديد أو متغير منذ زيارتك الأخيرة',
          two: 'حدثان جديدان أو متغيران منذ زيارتك الأخيرة',
          few: '{n} أحداث جديدة أو متغيرة منذ زيارتك الأخيرة',
          many: '{n} حدثًا جديدًا أو متغيرًا منذ زيارتك الأخيرة',
          other: '{n} حدث جديد أو متغير منذ زيارتك الأخيرة',
        },
        new: 'جديد',
        changed: 'متغير',
        clear: 'محو ونسيان',
        cleared: 'تم المحو. لا يحتفظ هذا الجهاز بشيء عن زياراتك إلى أن تعود.',
      },
      cite: 'اقتباس',
      citation: (title, site, story, url) => `${quotation(title)}. ${site}: ${story}. ${url}`,
      copyCitation: 'نسخ صيغة الاقتباس',
      copyBibtex: 'نسخ BibTeX',
      copyLink: 'نسخ الرابط',
      share: 'مشاركة عبر…',
      handOn: 'مشاركة',
      handOnThread: 'مشاركة هذا المسار',
      permanent: 'رابط دائم:',
      script: {
        dates: new Intl.Locale(lang, {
          calendar: 'gregory',
          numberingSystem: new Intl.NumberFormat(lang).resolvedOptions().numberingSystem,
        }).toString(),
        accessed: ' (تاريخ الاطلاع: {date}).',
        copied: 'تم النسخ.',
        withDate: 'تم النسخ، مع تاريخ اليوم تاريخًا للاطلاع.',
        failed: 'لم يسمح المتصفح بالنسخ.',
        statement: 'نسخ رابط الإفادة {number}',
      },
    },

    event: {
      when: 'متى',
      where: 'أين',
      who: 'مَن',
      standsOn: 'السند',
      after: 'بعد الحدث:',
      accordingTo: 'بحسب',
      basis: {
        stated: null,
        resolved: 'مستخلص مما يقوله المصدر.',
        inferred: 'استنتاج من التحرير.',
      },
      notPlaced: 'غير محدد',
      noActors: 'غير مذكور',
      statementMade: 'صدور القول',
      statementContent: 'مضمون القول',
      said: 'ما تقوله كل وثيقة',
      disagreement: {
        title: (main, amount) => {
          if (!main) return `المصادر تختلف ${inDetails(amount)}`;
          return `المصادر تتعارض في جوهر الحدث${amount > 0 ? ` وتختلف ${inDetails(amount)}` : ''}`;
        },
        noChoice: 'نحن لا نرجح رواية على أخرى.',
      },
      questions: 'أسئلة متصلة',
      moreQuestions: (amount) => `المزيد (${number(amount)})`,
      inStory: 'في القصة',
      before: 'السابق',
      next: 'التالي',
      related: 'انظر أيضًا',
      checked: (date) => `قورن بمصادره في ${date}`,
      noCorrections: 'لا تصحيحات',
      correctionsTitle: 'التصحيحات',
      correction: {
        removed: 'إفادة لم تعد هنا',
        on: 'التاريخ',
        was: 'كان النص',
        now: 'صار النص',
        why: 'السبب',
        reportedBy: 'نبّهنا إليه',
        withheld: 'محجوب، كي لا يتكرر الضرر',
      },
      withdrawn: (date) => `سحبنا هذا الحدث في ${date}.`,
      withdrawnSee: 'انظر بدلًا منه',
      moved: 'نُقلت هذه الصفحة.',
      draft: 'مسودة: لم تُنشر',
    },

    report: {
      link: 'الإبلاغ عن خطأ',
      whole: 'الإبلاغ عن خطأ في هذا الحدث',
      statements: 'الإبلاغ عن خطأ في الإفادة',
      inStatement: (at) => `الإبلاغ عن خطأ في الإفادة ${number(at)}`,
      wholeByLetter: 'بالبريد الإلكتروني، دون حساب',
      statementsByLetter: 'بالبريد الإلكتروني، في الإفادة',
      inStatementByLetter: (at) => `الإبلاغ عن خطأ في الإفادة ${number(at)} بالبريد الإلكتروني`,
      edit: 'تحرير هذه الصفحة',
      subject: (record) => `تصحيح: ${record}`,
    },

    question: {
      description: (state, scope) => `${states[state].word}. ${scope}`,
      title: 'الأسئلة',
      lead: 'أين تتفق الوثائق، وأين تختلف، وما الذي تتركه بلا جواب.',
      scope: 'ما الذي يُقارن',
      answers: 'الإجابات',
      noAnswer: 'لا تجيب عن ذلك أي وثيقة قرأناها.',
      notComparable: 'لا تصح المقارنة مع',
      events: 'أحداث متصلة',
      threads: 'المسارات',
      changed: 'تغيرت: الإجابات السابقة تحت «سابقًا».',
      changes: 'الإجابة الصحيحة تتغير مع الزمن: كل إجابة لوقتها.',
    },

    locator: {
      known: (places) => `خريطة: ${list(places)}.`,
      saidOf: (places) => `خريطة بحسب الأقوال وحدها: ${list(places)}.`,
      landmarks: (names) => (names.length > 0 ? ` وتُظهر أيضًا: ${list(names)}.` : ''),
      onlySaid: () => 'الموقع بحسب الأقوال وحدها، فلا دبوس له.',
      within: (accuracy) => `الدقة ${accuracy}`,
      area: 'منطقة، فلا دبوس لها',
      around: (around) => `لا نقطة خاصة بهذا المكان؛ والمرسوم: ${around}.`,
      missing: (places) => `ليس على هذه الخريطة: ${list(places)}.`,
      credit: 'مصدر الخريطة',
    },

    thread: {
      title: 'المسارات',
      lead: 'كل مسار يتتبع خيطًا من القصة عبر أحداثها.',
      whoAnswers: 'من يجيب بماذا',
      whoAnswersLead: 'ما يقوله كل طرف عن السؤال نفسه، في الوثائق التي قرأناها.',
      noSide: 'بلا طرف مذكور',
      otherSides: { label: 'أطراف أخرى', brief: 'الأطراف الأخرى' },
      ownVoice: {
        articles: { label: 'ما تقوله المقالات بنفسها', brief: 'المقالات' },
        documents: { label: 'ما تقوله الوثائق بنفسها', brief: 'الوثائق' },
      },
      silent: (sides) => {
        const named = sides.length > 6 ? [...sides.slice(0, 5), countOf(sides.length - 5, nouns.OTHER_SIDE)] : sides;
        return `لا إجابة عن أي من هذه الأسئلة، في الوثائق التي قرأناها، من: ${list(named)}.`;
      },
      events: 'أحداث المسار',
      inStory: (own, all, from, to) =>
        `${own > 1 ? number(own) : countOf(own, nouns.EVENT)} من أصل [${countOf(all, nouns.EVENT)}] في القصة${from === null ? '' : from === to ? `، ${own > 1 ? 'كلها: ' : ''}${from}` : `، من ${from} إلى ${to}`}`,
    },

    matrix: {
      question: 'السؤال',
      rule: 'الخط السميك يفصل بين إجابات لا تصح معًا.',
      empty: 'لا إجابة',
      noAnswer: (who) => `لا إجابة: ${list(who)}`,
      more: andMore,
      newest: (shown, total) => `الأحدث: ${number(shown)} من أصل ${number(total)}.`,
      all: (state) => `كل الأسئلة: ${states[state].word}`,
    },

    meetings: {
      others: { label: 'آخرون', brief: 'آخرون' },
      contradicted: 'أقوال مناقضة من',
      agrees: 'اتفاق مع',
      agreesLead: 'الإجابة نفسها، وليس ذلك إثباتًا: فقد يكون مصدرها واحدًا.',
      differs: 'اختلاف مع',
      on: (points) => `في ${countOf(points, nouns.POINT)}`,
    },

    known: {
      title: 'ما كان معروفًا ومتى',
      lead: 'ما كان معلنًا حتى نهاية كل يوم، بقدر ما تدل عليه الوثائق التي قرأناها. ولا يدخل فيه ما ورد بعد ذلك.',
      by: (date) => `ما كان معلنًا حتى نهاية ${date}`,
      page: (title, page, of) => `${title}، الصفحة ${number(page)} من ${number(of)}`,
      pages: 'صفحات هذا اليوم',
      toPage: (page) => `الصفحة ${number(page)}`,
      count: (said, amount) =>
        said === 0
          ? 'لم يكن قد أُعلن شيء نعلم به.'
          : `المعلن حتى حينه: ${statements(said)} عن ${countOf(amount, nouns.EVENT)}.`,
      fresh: (date, exact) => (exact ? `الجديد يوم ${date}` : `الجديد في موعد أقصاه ${date}`),
      first: 'أول خبر',
      further: 'مزيد عما كان معروفًا من قبل',
      turned: 'ما تغير بسبب ذلك',
      firstAnswers: 'أسئلة أُجيب عنها لأول مرة',
      here: 'في هذه الصفحة',
      toNew: (amount) => `الجديد: ${statements(amount)}`,
      was: 'كان',
      became: 'صار',
      notAsked: 'لم تكن ثمة إجابة معلنة.',
      gone: 'لم تعد أي إفادة قائمة.',
      named: 'أقوال عُرفت هوية أصحابها',
      takenBack: 'تراجع عن أقوال',
      question: 'السؤال',
      event: 'الحدث',
      moreAnswers: andMore,
      standing: 'القصة كما كانت',
      newest: (shown, all) => `الأخيرة في التسلسل الزمني: ${number(shown)} من أصل ${countOf(all, nouns.EVENT)}.`,
      earlier: 'ما قبل ذلك، كما يُروى الآن:',
      wholeTimeline: 'التسلسل الزمني كله',
      questions: 'الأسئلة وإجاباتها حتى حينه',
      moreQuestions: (amount) => `آخر ما تغير منها. وأسئلة أخرى لها إجابة: ${number(amount)}.`,
      allQuestions: 'كل الأسئلة، بإجاباتها الآن',
      later: 'كان قد حدث، وعُرف لاحقًا',
      laterLead: 'ورد بعد هذا اليوم. وكل حالة هي حالة الحدث الآن.',
      moreLater: (amount) => `و${count(amount, nouns.EARLIER_EVENT)}.`,
      previous: 'آخر يوم سابق فيه جديد',
      next: 'أول يوم تالٍ فيه جديد',
      without: (days) =>
        `${days < 2 * 365 ? count(days, nouns.DAY) : count(Math.floor(days / 365.2425), nouns.YEAR)} بلا جديد`,
      days: (days) => `أيام فيها جديد: ${number(days)}`,
      before: (days) => `أيام سابقة فيها جديد: ${number(days)}`,
      after: (days) => `أيام لاحقة فيها جديد: ${number(days)}`,
      nearest: 'لليوم صفحة إذا أُعلن فيه شيء أو حدث. وما كان معلنًا حينئذ بقي على حاله حتى الصفحة التالية.',
      ask: 'ما كان معلنًا حتى نهاية',
      go: 'عرض',
      none: 'لم يكن معلنًا حتى حينه شيء نعلم به.',
      new: (amount) => `جديد: ${number(amount)}`,
      years: 'أعوام أخرى',
      ofYear: (year) => `ما كان معروفًا ومتى: ${year}`,
    },

    actor: {
      description: (name, role) => `${name}${role ? ` (${role})` : ''}: أقوال وأفعال في القصة، ولكل إفادة مصدرها.`,
      title: 'أشخاص وجماعات ومؤسسات',
      lead: 'كل من يفعل أو يقول شيئًا في القصة.',
      kinds: { person: 'أشخاص', group: 'جماعات', institution: 'مؤسسات' },
      role: 'الصفة',
      memberOf: 'الانتماء',
      members: 'الأعضاء',
      side: 'الطرف',
      noSide: 'غير مذكور',
      aliases: 'يُكتب أيضًا',
      acts: 'عروض ومطالب وأفعال أخرى',
      says: 'الإفادات',
      confirms: 'التأكيدات',
      events: 'الأحداث',
      otherEvents: 'أحداث أخرى',
      documents: 'الوثائق',
    },

    place: {
      description: (name, kind) => `ما يقال إنه حدث في ${name} (${kind}).`,
      aliases: 'يُكتب أيضًا',
      degrees: (lat, lon) =>
        `${degrees(lat)} ${lat < 0 ? 'جنوبًا' : 'شمالًا'}، ${degrees(lon)} ${lon < 0 ? 'غربًا' : 'شرقًا'}`,
      title: 'الأماكن',
      lead: 'مواقع الأحداث، ومدى دقة تحديدها.',
      kind: 'النوع',
      within: 'يقع في',
      contains: 'أماكن فيه',
      position: 'الموقع',
      accuracy: (metres) => `في حدود ${metres >= 1000 ? `${number(metres / 1000)} كم` : `${number(metres)} م`}`,
      noPosition: 'لا نقطة خاصة به',
      credit: 'مصدر الموقع',
      events: 'الأحداث هنا',
      answers: 'ورد في إجابة',
    },

    map: {
      title: 'الخريطة',
      lead: 'مواقع الأحداث، بقدر ما تحدده الوثائق. ولا تظهر الأماكن التي اقتصر الأمر على الكلام عنها.',
      close: 'خريطة الأماكن مع روابط إليها',
      overview: 'أين تقع',
      overviewLabel: 'خريطة الجوار',
      // By a mark, not in an isolate: in a drawing WebKit turns round one that begins with a digit.
      km: (km) => `\u200f${number(km)} كم`,
      key: 'دليل الرسم',
      pin: 'مكان برقمه في القائمة. وتعدد الأرقام يعني أماكن متقاربة يتعذر رسمها منفصلة.',
      dot: 'مكان آخر بلا رقم.',
      ring: 'مدى دقة الموقع: المكان داخل هذه الدائرة.',
      area: 'منطقة لم يُحدد موقع الأحداث داخلها بأدق من ذلك.',
      border: 'حدود بين دول، متقطعة حيث لا تتفق عليها. والخطوط الرفيعة تفصل بين المناطق.',
      inset: 'الإطار المتقطع: الجزء الذي تعرضه الخريطة الأكبر.',
      list: 'الأماكن على الخريطة',
      notDrawn: 'ليس على الخريطة',
      more: andMore,
      morePlaces: (places) => `الأماكن الأقل أحداثًا نقاط بلا أرقام: ${number(places)}.`,
      allPlaces: 'كل الأماكن',
      days: 'يومًا بيوم',
      otherDays: 'النقاط الصغيرة: أماكن من أيام أخرى.',
      dayLabel: (places) => `خريطة: ${list(places)}`,
      marker: (at, place) => `${number(at)} ${place}`,
      within: (place) => `يقع في ${place}`,
      areaOnly: 'منطقة لا دبوس لها',
      empty: 'لم يُحدد موقع أي حدث في القصة بعد.',
      outside: 'لم يُرسم لعدم توافر الحدود',
      noOutlines: (places) =>
        `${count(places, nouns.PLACE)} في القائمة من دون رسم، لأن بيانات حدود المنطقة المحيطة لا تتوافر في هذا الموقع. ويعدّها القائمون عليه بالأمر \`npm run map\`.`,
      simplified: 'الحدود مبسطة، ولا تدل على المسافة بين نقطة ما والحدود.',
    },

    source: {
      description: (name, read) => `${name}: ما تأخذه القصة منها${read ? '' : '، كما تنقله وثائق أخرى'}.`,
      title: 'المصادر',
      lead: 'كل وثيقة وراء القصة: ما قرأناه، وما لا نعرفه إلا من خلال ما قرأناه.',
      documents: 'الوثائق',
      open: (host) => `فتح على ${host}`,
      read: 'وثائق قرأناها',
      unread: 'لا نعرفها إلا من خلال تلك',
      readShort: 'قرأناها.',
      unreadShort: 'لا نعرفها إلا من خلال وثيقة أخرى.',
      unnamed: 'لا تذكر الوثائق لمن هي.',
      kind: 'النوع',
      outlet: 'وسيلة الإعلام',
      by: 'صادرة عن',
      authors: 'الكتّاب',
      published: 'تاريخ النشر',
      written: 'تاريخ الكتابة',
      recorded: 'تاريخ التسجيل',
      corrected: 'صححها ناشرها',
      correctedBefore: (date) => `كما كانت قبل ${date}`,
      gone: (date) => `لم تعد الوثيقة في عنوانها؛ تبين لنا ذلك في ${date}.`,
      archivedAt: (host) => `نسخة مؤرشفة على ${host}`,
      access: { paywall: 'للمشتركين', registration: 'تتطلب التسجيل' },
      noArchive: 'لا توجد',
      publishedUnknown: 'اليوم غير معروف',
      address: 'العنوان',
      archive: 'نسخة مؤرشفة',
      accessed: 'تاريخ القراءة',
      via: 'الأصل',
      withheld: 'العنوان معروف، ولا نضع رابطًا إليه',
      noAddress: 'لا عنوان',
      note: 'ملاحظة',
      statements: 'إفادات مأخوذة منها',
      handedOn: 'إفادات تعود إليها',
      citedIn: 'وثائق تعود إليها',
      takesBack: 'إفادات تتراجع عنها',
      taken: (amount) => `المأخوذ منها: ${statements(amount)}`,
      goBack: (amount) => `ما يعود إليها: ${statements(amount)}`,
      takenBack: (amount) => `ما جرى التراجع عنه فيها: ${statements(amount)}`,
    },

    outlet: {
      pageTitle: (name) => `${name}، وسيلة إعلام`,
      description: (name) => `ما نُشر من وثائق في ${name}، وما يقال فيها بلسانها.`,
      documents: (amount) => count(amount, nouns.DOCUMENT),
      title: 'وسائل الإعلام',
      lead: 'من ينشر الوثائق.',
      kind: 'النوع',
      country: 'البلد',
      address: 'الموقع الإلكتروني',
      sources: 'الوثائق',
      owner: 'المالك',
      ownerNote: 'ما يملكه مالك واحد يُعد أصلًا واحدًا.',
      owns: 'وسائل الإعلام المملوكة',
      statements: 'ما تقوله بلسانها',
      inItsDocuments: 'ما يقوله آخرون في وثائقها',
      taken: (amount) => `المأخوذ منها: ${statements(amount)}`,
      goBack: (amount) => `ما يعود إليها: ${statements(amount)}`,
    },

    search: {
      title: 'البحث',
      lead: 'الأحداث وما قيل عنها، والأشخاص والجماعات والأماكن ووسائل الإعلام والوثائق والأسئلة. ويُعثر على كل منها بأي صيغة يُكتب بها اسمه.',
      label: 'كلمات البحث',
      go: 'بحث',
      narrow: 'تضييق النتائج',
      any: 'الكل',
      filters: {
        kind: 'النوع',
        thread: 'المسار',
        actor: 'شخص أو جماعة',
        place: 'المكان',
        status: 'الحالة',
      },
      kinds: {
        event: 'حدث',
        actor: 'شخص أو جماعة',
        place: 'مكان',
        outlet: 'وسيلة إعلام',
        side: 'طرف',
        thread: 'مسار',
        question: 'سؤال',
        source: 'وثيقة',
      },
      statusOfEvents: 'الأحداث',
      statusOfQuestions: 'الأسئلة',
      takenBack: 'جرى التراجع عنه',
      spelt: 'يُكتب أيضًا:',
      says: (who, verb, what) => `${who} ${verb}: ${what}`,
      furtherStatements: {
        zero: 'لا إفادات أخرى في هذا الحدث',
        one: 'إفادة أخرى في هذا الحدث',
        two: 'إفادتان أخريان في هذا الحدث',
        few: '{n} إفادات أخرى في هذا الحدث',
        many: '{n} إفادة أخرى في هذا الحدث',
        other: '{n} إفادة أخرى في هذا الحدث',
      },
      meant: 'هل تقصد',
      filtersOn: '({filters})',
      keys: 'المفاتيح: / للبحث من أي صفحة، والأسهم للتنقل بين النتائج، وEnter لفتح نتيجة، وEscape للمسح.',
      shortcut: 'المفتاح / يفتح البحث',
      results: 'النتائج',
      found: {
        zero: 'لا نتائج',
        one: 'نتيجة واحدة',
        two: 'نتيجتان',
        few: '{n} نتائج',
        many: '{n} نتيجة',
        other: '{n} نتيجة',
      },
      askedOnly: 'جرى البحث عن هذه الكلمات وحدها: {words}.',
      lookedAt: 'المدخلات التي قد ترد فيها هذه الكلمات متتالية: {all}، وفُحص منها حتى الآن: {looked}.',
      searched: 'المدخلات التي بُحث فيها بدءًا بالأحدث: {through} من {all}.',
      loading: 'جارٍ البحث…',
      failed: 'تعذر تحميل البحث. القوائم أدناه تصل بك إلى كل شيء.',
      failedFurther: 'تعذر تحميل مزيد من النتائج. أعد المحاولة.',
      nothing: 'لم يُعثر على شيء.',
      advice: 'تحقق من الإملاء، أو جرب كلمات أقل أو أول الكلمة. القوائم أدناه تصل بك إلى كل شيء.',
      drop: 'من دون «{filter}»',
      more: 'عرض المزيد',
      older: 'البحث في مدخلات أقدم',
      withoutScript: 'يحتاج البحث إلى JavaScript. هذه القوائم تصل بك إلى كل شيء.',
      lists: 'تصفح كل شيء',
      everyDay: 'كل الأحداث، شهرًا بشهر',
      allOf: (what, amount) => `${what}: الكل (${number(amount)})`,
    },

    corrections: {
      title: 'التصحيحات',
      lead: 'ما أخطأنا فيه، وما تراجعت عنه المصادر. لا نغير أي إفادة من دون أن نعلن ذلك.',
      none: 'لا تصحيحات حتى الآن.',
      takenBack: 'أقوال تراجعت عنها مصادرها',
      replaced: 'إجابات استُبدلت',
      sources: 'وثائق صححها ناشروها',
    },

    history: {
      title: 'التغييرات',
      lead: 'ما استجد في هذا الموقع وما تغير، بحسب يوم تسجيلنا له. أما وقت القول نفسه فمذكور عند كل إفادة.',
      kinds: changeKinds,
      unavailable: {
        'no-git': 'سجل التغييرات غير متاح: بُني هذا الموقع حيث لا يوجد git الذي يحفظه.',
        shallow: 'سجل التغييرات غير متاح: بُني هذا الموقع من نسخة من المحتوى بلا ماضيها.',
        'no-history': 'سجل التغييرات غير متاح: بُني هذا الموقع من محتوى لا يحفظ git تاريخه.',
      },
      none: 'لم يُسجل شيء حتى الآن.',
      gone: 'حدث لم يعد هنا',
      correction: (date) => `تصحيح: ${date}`,
      also: (what) => `أيضًا: ${what}`,
      ofEvent: 'سجل التغييرات',
      first: (date) => `نُشر لأول مرة: ${date}`,
      changed: (date, what) => `${date}: ${what}`,
      notYet: 'لم يُسجل بعد.',
      all: 'كل التغييرات',
    },

    data: {
      title: 'البيانات والخلاصات',
      lead: 'كل ما في هذا الموقع متاح هنا للبرامج أيضًا: للاشتراك والعد والرسم على الخرائط والتحقق. القصة نفسها من الملفات نفسها، تُعد من جديد في كل مرة يُبنى فيها الموقع.',
      newestPart: 'هذه القصة طويلة: يضم هذا الملف أحدث جزء منها.',
      size: (bytes) => (bytes < 1000 ? count(bytes, nouns.BYTE) : `${number(Math.round(bytes / 1000))} ك.ب`),
      example: 'عينة',
      feeds: 'الخلاصات',
      files: 'الملفات',
      columns: (amount) => `ما تحتويه الأعمدة (${number(amount)})`,
      how: 'كيف تُقرأ',
      notes: [
        'لا يُذكر أي تاريخ بأدق مما هو معروف. `edtf` هو التاريخ كما كُتب، بصيغة Extended Date/Time Format، و`earliest` و`latest` حدا ما قد يعنيه، والثاني هو أول لحظة بعده، و`basis` يبين هل ذكره المصدر أم استُخلص أم استُنتج.',
        'نفصل بين زمنين. `said` هو وقت إعلان الإفادة. و`recorded` هو وقت نشرها أو تغييرها في هذا الموقع، بحسب سجل ملفاته؛ وإذا لم يكن السجل متاحًا عند البناء تُرك فارغًا، وأُرّخ مدخل الخلاصة بأحدث إفادة أو تصحيح فيه.',
        'ما أزيل كي لا يتكرر الضرر غائب هنا كما في الصفحات: وفي موضعه «withheld».',
        'المحتوى نفسه ينتج الملفات نفسها، بايتًا ببايت. وحزمة البيانات تسرد أحجامها وبصماتها.',
      ],
      versions: 'ما تغير في شكل الملفات',
      versionsLead:
        'للبرامج التي تقرأ ملفات أقدم. المسار هو مسار حقل في ledger.json؛ وقد احتفظت الجداول بكل أعمدتها، والجديد في آخرها.',
      version: (version) => `الإصدار ${version}`,
      change: (was, now, what) => {
        if (was === null) return `جديد: \`${now ?? ''}\`. ${what}`;
        return now === null ? `حُذف: \`${was}\`. ${what}` : `\`${was}\` صار \`${now}\`. ${what}`;
      },
      cite: 'كيفية الاقتباس',
      citeLead: 'اذكر عنوان الحدث أو الإفادة التي تعتمد عليها: العناوين هنا لا تتغير. وللقصة كلها:',
      licence: 'الترخيص',
      licenceText: (licence) =>
        `النصوص والبيانات: ${licence}. وتبقى الاقتباسات لأصحابها. اذكر الموقع وضع رابطًا إلى الصفحة.`,
      citation: (site, story, url) => `${site}: ${story}. بيانات. ${url}`,
      formats: {
        atom: {
          name: 'خلاصة الأخبار، Atom',
          what: 'الأحداث الجديدة والمتغيرة، الأحدث أولًا، كل منها بسرده الكامل وما يقوله كل مصدر.',
          use: 'ألصق العنوان في قارئ خلاصات. ويظهر التصحيح تغييرًا. وللأشهر المنقضية أرشيفات خاصة (RFC 5005) تجدها برامج القراءة بنفسها ولا تتغير.',
        },
        jsonFeed: {
          name: 'خلاصة الأخبار، JSON',
          what: 'المضمون نفسه بصيغة JSON Feed 1.1.',
          use: 'لبرامج القراءة والنصوص البرمجية التي تفضل JSON؛ ويقود `next_url` إلى الأشهر المنقضية.',
        },
        threadFeed: {
          name: 'خلاصة مسار، Atom',
          what: 'أحداث مسار واحد: كلها حتى 50 حدثًا، وإلا فأحدثها، مع أرشيفات. وهي أيضًا في feed.json.',
          use: 'لمتابعة مسار واحد: صفحة كل مسار تقود إلى خلاصتيه.',
        },
        corrections: {
          name: 'التصحيحات، Atom',
          what: 'ما صُحح أو سُحب أو تراجع عنه مصدره أو استبدله: ماذا كان، وماذا صار، ولماذا.',
          use: 'اشترك فيها إن كنت قد اقتبست من هنا.',
        },
        ledger: {
          name: 'القصة كلها، JSON',
          what: 'كل حدث وإفادة وسؤال وشخص ومكان ووثيقة ومسار، مع كل قيمة محسوبة.',
          use: 'للبرامج. في Python: `json.load(open("ledger.json"))["events"]`.',
        },
        ledgerPart: {
          name: 'سجلات القصة الطويلة بحسب الشهر، JSON',
          what: 'إذا زاد ledger.json على نحو 5 ميغابايت صار فهرسًا لملفات كهذا: الأحداث بحسب الشهر، وكل قائمة أخرى في ملفها. والكل معًا في ledger-whole.json.gz.',
          use: 'سجل في كل سطر. في Python: `json.load(gzip.open("ledger-whole.json.gz"))["events"]` يعطيها كلها.',
        },
        schema: {
          name: 'مخطط القصة كلها، JSON Schema',
          what: 'معنى كل حقل في ledger.json وما قد يحتويه.',
          use: 'للبحث عن حقل، أو لأداة تحقق (draft 2020-12). وللفهرس والملفات في قصة طويلة: `#/$defs/index` و`#/$defs/records`.',
        },
        event: {
          name: 'حدث واحد، JSON',
          what: 'الحدث كما هو في ledger.json.',
          use: 'ضع `.json` مكان الشرطة المائلة الأخيرة في عنوان الحدث.',
        },
        oembed: {
          name: 'حدث في إطار، oEmbed',
          what: 'الشيفرة التي يعرض بها موقع آخر حدثًا في إطار، بلا برنامج نصي؛ وحجمه وصورته. وأيضًا oembed/threads/<id>.json.',
          use: 'تجدها الأنظمة التي تعرف oEmbed 1.0 من عنوان الصفحة. ويدويًا: انسخ الشيفرة من صفحة حدث أو مسار.',
        },
        events: {
          name: 'الأحداث، CSV',
          what: 'صف لكل حدث: التاريخ بحديه، والحالة بسببها، ومَن، وأين، وكم أصلًا.',
          use: 'يفتح في أي جدول بيانات (UTF-8 مع علامة ترتيب البايتات). والفاصلة العليا قبل = أو + أو - أو @ تمنع الجدول من قراءة النص معادلة؛ احذف واحدة منها لتحصل على النص.',
        },
        claims: {
          name: 'الإفادات، CSV',
          what: 'صف لكل إفادة: من يقولها، وفي أي وثيقة، ومن أين، ومتى، وبأي كلمات.',
          use: 'اربطه بملف events.csv عبر `event`. المعرّفات في الخلية تفصلها مسافات، والأسماء تفصلها فواصل منقوطة.',
        },
        places: {
          name: 'الأماكن، GeoJSON',
          what: 'كل مكان ومدى دقة موقعه ومعرّفات أحداثه. ولا أشكال هندسية للمناطق.',
          use: 'افتحه في QGIS أو على geojson.io؛ وارسم `accuracy_m` دائرة حول النقطة.',
        },
        calendar: {
          name: 'التقويم، iCalendar',
          what: 'الأحداث المعروف يومها. واليوم يوم كامل: لا تُختلق ساعة. وما لا يستطيع التقويم قوله مذكور في العنوان.',
          use: 'اشترك في العنوان من تطبيق تقويم. ولا تشمل ما لا يُعرف منه إلا الشهر أو العام، أو الموعد الأقصى.',
        },
        timelineJs: {
          name: 'التسلسل الزمني، TimelineJS 3',
          what: 'الأحداث شرائح بتواريخها ومن يقولها وحالتها، مجمعة بحسب المسار.',
          use: 'استضفه أو ضع رابطًا إليه: يفتحه TimelineJS 3 كما هو. و`npm run import -- timelinejs` يقرؤه من جديد.',
        },
        datapackage: {
          name: 'حزمة البيانات، Frictionless',
          what: 'ملفات البيانات بأحجامها وبصماتها وأعمدتها، والترخيص والمصادر وكيفية الاقتباس.',
          use: 'بأداة frictionless: `frictionless validate datapackage.json`.',
        },
      },
      statement: {
        unverified: 'يقول المصدر إنه تعذر عليه التحقق من ذلك.',
        ...made,
        translation: (by: Translator, text) => `${by === 'us' ? 'ترجمتنا' : 'ترجمة المصدر'}: ${quotation(text)}`,
        aside: (question, answer, why) => `${question} ${capital(answer)}: ${why}.`,
        gone: (date) => inBrackets('لم تعد في عنوانها', `تبين ذلك في ${date}`),
        archived: 'نسخة مؤرشفة',
        corrected: (date) => `${inBrackets('صححها مصدرها', date)}:`,
        takenBackIn: 'جرى التراجع عنها في',
      },
      feed: {
        title: (site, what) => `${site}: ${what}`,
        month: (feed, month) => `${feed} (${month})`,
        withdrawn: (title) => `مسحوب: ${title}`,
        correction: (title) => `تصحيح: ${title}`,
        retracted: (title) => `تراجع عنه مصدره: ${title}`,
        replaced: (question) => `استُبدلت إجابة: ${question}`,
        sourceCorrected: (source) => `صححها مصدرها: ${source}`,
      },
      calendar: {
        name: (site, story) => `${site}: ${story}`,
        title: inBrackets,
        description: (about, left) => (left === 0 ? about : `${about} ولا تشمل ما لا يُعرف يومه: ${events(left)}.`),
      },
    },

    timelineJs: {
      whoSaysSo: 'من يقول ذلك:',
      part: (from, to, of) => `الأحداث من ${number(from)} إلى ${number(to)} من أصل ${number(of)}.`,
      more: 'إفادات هذا الحدث ومصادره وسجله',
      site: (title) => `القصة في ${title}، بمصادرها`,
    },

    sharing: {
      locale: 'ar_AR',
      thread: 'مسار',
      question: 'سؤال',
      more: (answers) => `و${count(answers, nouns.FURTHER_ANSWER)}`,
      correction: (was, now, why) => `كان النص: ${was} صار النص: ${now} السبب: ${why}`,
    },

    imported: {
      zone: (times, zone) =>
        times.length > 1
          ? `ذُكرت الأوقات ${list(times)} من دون منطقة زمنية، وقُرئت على أنها بتوقيت ${zone}.`
          : `ذُكر الوقت ${list(times)} من دون منطقة زمنية، وقُرئ على أنه بتوقيت ${zone}.`,
      rounded: (zone) => `كانت في فرق التوقيت في ${zone} ثوانٍ آنذاك، وقد قُرّب إلى الدقيقة.`,
      asGiven: (words) => `ذُكر التاريخ هكذا: «${words}».`,
      document: 'أُخذت منه أحداث هنا. ولم يُذكر له عنوان.',
      unlinked: 'لم يُذكر له عنوان حيث ورد اسمه.',
      thread: (document, title) => `ما يضعه «${document}» تحت «${title}».`,
      credited: (to) => `منسوب إلى: ${to}`,
      givenBy: (document) => `ورد في «${document}».`,
    },

    embed: {
      title: (title, site) => `${title}: من ${site}`,
      full: 'كل إفادة ومصدرها وسجلها',
      code: 'تضمين',
      how: 'إطار بهذا الارتفاع، يُمرَّر محتواه؛ بلا برنامج نصي وبلا ملفات ارتباط. وتفتح روابطه في علامة تبويب جديدة.',
      copy: 'نسخ شيفرة التضمين',
    },

    about: {
      title: 'عن هذا الموقع',
      lead: (story) => `${story}: كيف يعمل هذا الموقع، وما معاني كلماته، وكيف تُصحح الأخطاء.`,
      statuses: 'كلمات الأحداث',
      states: 'كلمات الأسئلة',
      standings: 'كلمات الإفادات',
    },

    notFound: {
      title: 'لا توجد صفحة بهذا العنوان',
      text: 'العناوين هنا لا تتغير: إذا أوصلك إلى هنا رابط في هذا الموقع فأخبرنا من فضلك.',
      front: 'إلى التسلسل الزمني',
    },

    footer: {
      printedFrom: 'طُبع من',
      licence: (licence) => `النصوص: ${licence}.`,
      contact: 'للتواصل',
    },
  };
}
