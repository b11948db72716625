/**
 * The interface's words in Ukrainian. Names and phrases of the content do not change their case: they stand behind a
 * colon, or behind a noun that takes the case for them.
 */
import { uk } from 'date-fns/locale/uk';
import type { ChangeKind } from '../model/change.ts';
import type { Independence } from '../model/origin.ts';
import type { QuestionState } from '../model/question-state.ts';
import type { Status } from '../model/status.ts';
import type { Act, SourceKind, Standing, Translator } from '../model/vocabulary.ts';
import { bothClocks } from './both-clocks.ts';
import { dashUnlessBelowZero } from './dash.ts';
import { dashAfter, plain, type DateWords, type Segment } from './dates.ts';
import type { english } from './en.ts';
import { clockName, grammarOf } from './grammar.ts';
import { bracketing } from './in-brackets.ts';
import { quotationIn } from './quotation.ts';
import { lowerAfter } from './within-sentence.ts';

const { list, or, capital, lower, number, form, count: counted } = grammarOf('uk');

const quotation = quotationIn(['«', '»'], ['„', '“']);
const inBrackets = bracketing('—');

/** 1 (21), 2 to 4 (22), and all others. */
const count = (amount: number, one: string, few: string, many: string): string =>
  counted(amount, { one, few, many, other: few });
const word = (amount: number, one: string, few: string, many: string): string =>
  form(amount, { one, few, many, other: few });

const events = (amount: number): string => count(amount, 'подія', 'події', 'подій');
const statements = (amount: number): string => count(amount, 'твердження', 'твердження', 'тверджень');
/** Which statements are counted: those that other documents have from a document, or an outlet. */
const goBack = (amount: number): string =>
  `${word(amount, 'Походить', 'Походять', 'Походить')} звідси в інших документах: ${statements(amount)}`;
/** Behind "розходяться". */
const onDetails = (amount: number): string => `щодо ${count(amount, 'подробиці', 'подробиць', 'подробиць')}`;

/** Behind "за" and before "часом": cities whose time people call by them. */
const TIME_OF: Readonly<Record<string, string>> = {
  'Africa/Algiers': 'алжирським',
  'Africa/Cairo': 'каїрським',
  'Africa/Tunis': 'туніським',
  'America/New_York': 'нью-йоркським',
  'Asia/Baghdad': 'багдадським',
  'Asia/Beirut': 'бейрутським',
  'Asia/Jerusalem': 'єрусалимським',
  'Asia/Nicosia': 'нікосійським',
  'Europe/Berlin': 'берлінським',
  'Europe/Kiev': 'київським',
  'Europe/Kyiv': 'київським',
  'Europe/Lisbon': 'лісабонським',
  'Europe/London': 'лондонським',
  'Europe/Minsk': 'мінським',
  'Europe/Paris': 'паризьким',
  'Europe/Simferopol': 'сімферопольським',
  'Europe/Warsaw': 'варшавським',
};

/** Places outside Europe whose clock Unicode CLDR calls one of Europe, and for whose time people have no such word. */
const ZONE_OF: Readonly<Record<string, string>> = {
  'Africa/Tripoli': 'Триполі',
  'Asia/Famagusta': 'Фамагуста',
  'Asia/Gaza': 'Газа',
  'Asia/Hebron': 'Хеврон',
};

/** "за київським часом"; of a zone that has no such word, "за часом зони «Сирія»". */
const clockOf = (zone: string): string => {
  const named = TIME_OF[zone];
  if (named !== undefined) return `за ${named} часом`;
  const name = ZONE_OF[zone] ?? clockName('uk', zone).replace('стандартним ', '');
  if (zone === 'UTC') return `за ${name}`;
  return name.startsWith('за ') ? name : `за часом зони «${name.replace(/^час: /u, '')}»`;
};

/**
 * When something happened: a day stands behind the verb as it is, a month, a year or an hour in brackets, or behind a dash
 * where it has brackets of its own.
 */
const happened = (verb: string, date: string): string => {
  if (/^(?:приблизно )?\d{1,2}\s/u.test(date)) return `${verb} ${date}`;
  return inBrackets(verb, date);
};

const partsOfDay = { morning: 'вранці', afternoon: 'удень', evening: 'увечері', night: 'уночі' };

/** Whether a time begins with the clock, also with about when: "приблизно 21:12". */
const isClock = (time: Segment): boolean => /^(?:приблизно )?\d+:/u.test(plain([time]));

/** Dates in Ukrainian. */
export const ukrainianDates: DateWords = {
  names: {
    month: uk.localize.month,
    // "нд", as calendars have it, not "нед".
    day: (day, options = {}) =>
      uk.localize.day(day, options.width === 'abbreviated' ? { ...options, width: 'short' } : options),
  },
  parts: partsOfDay,
  standaloneInterval: true,
  dayMonth: (day, month) => `${day} ${month}`,
  withYear: (date, year) => `${date} ${year}`,
  earlyYear: (year) => `${year} нашої ери`,
  withWeekday: (weekday, date) => `${weekday}, ${date}`,
  partOf: (part, date, nextDay) => [
    { datetime: '', text: date },
    part === 'night' ? `, у ніч на ${nextDay}` : `, ${partsOfDay[part]}`,
  ],
  at: (time, date) => `${time}, ${date}`,
  onClock: (time, zone) => `${time} ${clockOf(zone)}`,
  beside: (times) => ` (${times.join('; ')})`,
  about: (date) => `приблизно ${date}`,
  uncertain: (date) => `${date} (непевно)`,
  lasted: (start, end) => [start, dashAfter(start), end],
  within: (start, end) => ['у проміжку: ', start, dashAfter(start), end],
  ongoing: (start) => ['початок: ', start, '; за останнім повідомленням, триває'],
  notBefore: (start) => ['не раніше: ', start],
  by: (end, precision) =>
    precision === 'year'
      ? ['не пізніше кінця року: ', end]
      : precision === 'month'
        ? ['не пізніше кінця ', end]
        : ['не пізніше: ', end, '; день невідомий'],
  byAbout: (end) => ['не пізніше: ', end],
  byTime: (time) => ['не пізніше ', time],
  dayBy: (day, time) => [day, isClock(time) ? ', не пізніше ' : ', не пізніше: ', time],
  from: (start) => [isClock(start) ? 'від ' : 'початок: ', start],
};

const sourceKinds: Record<SourceKind, string> = {
  article: 'стаття',
  post: 'допис',
  video: 'відео',
  photo: 'світлина',
  broadcast: 'ефір',
  briefing: 'брифінг',
  report: 'звіт',
  filing: 'офіційний документ',
  memo: 'службова записка',
  letter: 'лист',
  statement: 'заява',
  transcript: 'стенограма',
  dataset: 'набір даних',
  preprint: 'препринт',
  study: 'дослідження',
  book: 'книга',
  unknown: 'документ',
};

/** "one article", "two articles", "five articles". */
const documentForms: Record<SourceKind, [one: string, few: string, many: string]> = {
  article: ['стаття', 'статті', 'статей'],
  post: ['допис', 'дописи', 'дописів'],
  video: ['відео', 'відео', 'відео'],
  photo: ['світлина', 'світлини', 'світлин'],
  broadcast: ['ефір', 'ефіри', 'ефірів'],
  briefing: ['брифінг', 'брифінги', 'брифінгів'],
  report: ['звіт', 'звіти', 'звітів'],
  filing: ['офіційний документ', 'офіційні документи', 'офіційних документів'],
  memo: ['службова записка', 'службові записки', 'службових записок'],
  letter: ['лист', 'листи', 'листів'],
  statement: ['документ', 'документи', 'документів'],
  transcript: ['стенограма', 'стенограми', 'стенограм'],
  dataset: ['набір даних', 'набори даних', 'наборів даних'],
  preprint: ['препринт', 'препринти', 'препринтів'],
  study: ['дослідження', 'дослідження', 'досліджень'],
  book: ['книга', 'книги', 'книг'],
  unknown: ['документ', 'документи', 'документів'],
};

const standings: Record<Standing, { word: string; sentence: string }> = {
  reported: { word: 'Повідомлено', sentence: 'Джерело каже це від себе.' },
  claimed: { word: 'Сказано', sentence: 'Хтось так каже; джерело це передає.' },
  confirmed: {
    word: 'Підтверджено',
    sentence: 'Хтось непричетний перевірив це або знає про це безпосередньо.',
  },
  unconfirmed: { word: 'Не підтверджено', sentence: 'Джерело не змогло це перевірити або не називає підстав.' },
  assessed: { word: 'Думка чи аналіз', sentence: 'Судження, а не повідомлення.' },
};

const statuses: Record<Status, { word: string; sentence: string }> = {
  confirmed: { word: 'Підтверджено', sentence: 'Це підтвердив хтось незалежний.' },
  disputed: { word: 'Джерела розходяться', sentence: 'Про головне розповідають по-різному або його заперечують.' },
  corroborated: { word: 'Повідомлено незалежно', sentence: 'Про це повідомляють два незалежні джерела.' },
  reported: { word: 'Повідомлено раз', sentence: 'Жодні два незалежні джерела не повідомляють про те саме.' },
  claimed: { word: 'Сказано, не перевірено', sentence: 'Головне тримається на словах тих, хто це каже.' },
  assessed: { word: 'Думка чи аналіз', sentence: 'Судження, а не повідомлення.' },
  unconfirmed: {
    word: 'Не підтверджено',
    sentence: 'Про головне повідомляють без перевірки чи названих підстав.',
  },
  withdrawn: { word: 'Відкликано', sentence: 'Ми або джерела за це більше не ручаємося.' },
};

const states: Record<QuestionState, { word: string; sentence: string }> = {
  open: {
    word: 'Невідомо',
    sentence: 'У прочитаному немає відповіді, яку враховано.',
  },
  single: {
    word: 'Відоме одне джерело',
    sentence: 'Нам відоме щонайбільше одне незалежне джерело теперішньої відповіді.',
  },
  agreed: { word: 'Відповіді збігаються', sentence: 'Незалежні джерела кажуть те саме. Це не доказ.' },
  differs: { word: 'Відповіді розходяться', sentence: 'Ми показуємо кожну відповідь.' },
  fits: {
    word: 'Відповіді сумісні',
    sentence: 'Усі вони можуть бути правдою. Для жодної не відомо двох незалежних джерел.',
  },
};

const changeKinds: Record<ChangeKind, { word: string; within: string; sentence: string | null }> = {
  new: { word: 'Нове', within: 'нове', sentence: null },
  withdrawn: {
    word: 'Відкликано',
    within: 'відкликано',
    sentence: 'Ми за це більше не ручаємося; на сторінці сказано чому.',
  },
  removed: { word: 'Знято із сайту', within: 'знято із сайту', sentence: null },
  restored: { word: 'Більше не відкликано', within: 'більше не відкликано', sentence: null },
  facts: { word: 'Змінено факти', within: 'змінено факти', sentence: 'Що каже джерело, коли, де або хто.' },
  added: { word: 'Додано твердження', within: 'додано твердження', sentence: 'Що було раніше, лишилося як було.' },
  linked: {
    word: 'Змінено зв’язки',
    within: 'змінено зв’язки',
    sentence: 'Сюжетні лінії, пов’язані події або чи це ключова подія.',
  },
  wording: {
    word: 'Формулювання',
    within: 'формулювання',
    sentence: 'Заголовок, короткий виклад, розповідь чи примітки. Жодного факту не змінено.',
  },
  checked: {
    word: 'Звірено знову',
    within: 'звірено знову',
    sentence: 'Ще раз звірено з джерелами. Нічого не змінено.',
  },
};

const verbs: Record<Standing, { one: string; several: string }> = {
  reported: { one: 'повідомляє', several: 'повідомляють' },
  claimed: { one: 'каже', several: 'кажуть' },
  confirmed: { one: 'повідомляє як підтверджене', several: 'повідомляють як підтверджене' },
  unconfirmed: { one: 'повідомляє (без підтвердження)', several: 'повідомляють (без підтвердження)' },
  assessed: { one: 'вважає', several: 'вважають' },
};

const acts: Record<Act, { one: string; several: string }> = {
  offer: { one: 'пропонує', several: 'пропонують' },
  demand: { one: 'вимагає', several: 'вимагають' },
  agreement: { one: 'погоджується', several: 'погоджуються' },
  refusal: { one: 'відмовляється', several: 'відмовляються' },
  threat: { one: 'погрожує', several: 'погрожують' },
  order: { one: 'наказує', several: 'наказують' },
  announcement: { one: 'оголошує', several: 'оголошують' },
  resignation: { one: 'йде у відставку', several: 'йдуть у відставку' },
  appointment: { one: 'призначає', several: 'призначають' },
  dismissal: { one: 'звільняє', several: 'звільняють' },
  ruling: { one: 'ухвалює рішення', several: 'ухвалюють рішення' },
  apology: { one: 'вибачається', several: 'вибачаються' },
};

const independentSources = ({ count: origins, atLeast }: Independence): string =>
  (atLeast ? 'щонайменше ' : '') + count(origins, 'незалежне джерело', 'незалежні джерела', 'незалежних джерел');

const atLeastText = (amount: number, atLeast: boolean): string => `${atLeast ? 'Щонайменше ' : ''}${number(amount)}`;

/** Words that stand for another in their question. */
const POINTING =
  /(?<!\p{L})(?:він|його|нього|йому|ньому|нім|ним|вона|її|неї|їй|ній|нею|воно|вони|їх|їхн\p{L}+|них|їм|ними|там|туди|ніхто|хтось)(?!\p{L})/iu;

/** A phrase as it stands within a sentence. */
const withinSentence = lowerAfter(
  'Він Вона Воно Вони Це Ця Цей Ці Там Той Та То Ті Один Одна Одне Одні Два Дві Три Кілька Деякі Ніхто Ніщо Нічого Хтось Хто ' +
    'Лише Тільки Близько Понад Більше Менше Між У В На Під Над При По Із З Зі До Від За Без Для Про Його Її Їх Їхній Не Ні Так ' +
    'Усі Всі',
  true,
);

/** How a statement or a document was made before it was made public. */
const made = {
  written: (date: string): string => happened('написано', date),
  spoken: (date: string): string => happened('сказано', date),
  recorded: (date: string): string => happened('записано', date),
};
const madePublic = (date: string): string => happened('оприлюднено', date);
const publicUnknown = 'день публікації невідомий';

/**
 * The words of the site.
 *
 * @param timezone the IANA zone in which clock times are shown
 */
export function ukrainian(timezone: string): ReturnType<typeof english> {
  return {
    standings,
    statuses,
    states,
    sourceKinds,
    unknownDocument: 'неназваний документ',
    timezoneNote: `Години й хвилини\u00a0— ${clockOf(timezone)}, якщо не вказано інакше.`,

    nav: {
      skip: 'До вмісту',
      main: 'Основні розділи',
      menu: 'Меню',
      footer: 'Про цей сайт',
      timeline: 'Хронологія',
      questions: 'Питання',
      threads: 'Сюжетні лінії',
      known: 'День за днем',
      people: 'Люди',
      places: 'Місця',
      map: 'Мапа',
      sources: 'Джерела',
      search: 'Пошук',
      outlets: 'Медіа',
      corrections: 'Виправлення',
      changes: 'Зміни',
      about: 'Про сайт',
      data: 'Дані та стрічки',
      crumbs: 'Де ви зараз',
      banner: 'На чому ґрунтується ця історія',
    },

    sources: {
      ofOutlet: (outlet, kind, date) =>
        (kind === 'article' ? outlet : `${capital(sourceKinds[kind])} (${outlet})`) + (date ? `, ${date}` : ''),
      titled: (name, title) => `${name}: ${quotation(title)}`,
      ofActors: (kind, actors, date) =>
        capital(sourceKinds[kind]) + (actors.length > 0 ? ` (${list(actors)})` : '') + (date ? `, ${date}` : ''),
    },

    claim: {
      verbOfUnnamed: (standing) => (standing === 'assessed' ? '(думка)' : '(сказано)'),
      verbs,
      acts,
      via: (how) => (how === 'describes' ? 'описано:' : 'звідки:'),
      to: (outlets) => `у розмові з ${outlets === 1 ? 'редакцією' : 'редакціями'}`,
      // Not "редакції", which is ours.
      direct: 'безпосередньо цьому медіа',
      unknownVia: 'першоджерела не названо',
      inferred: 'наш висновок',
      inferredHere: 'Звідки це,\u00a0— наш висновок.',
      madePublic,
      publicUnknown,
      ...bothClocks(made, ', ', { madePublic, publicUnknown }),
      unverified: (who) => `${capital(who)}: перевірити це не вдалося.`,
      unverifiedHandedOn: (who) => `${capital(who)}: передано зі словами, що перевірити це не вдалося.`,
      confirmedBy: 'Хто підтверджує:',
      quoted: {
        no: null,
        'by-source': 'Переклад джерела',
        'by-us': 'Наш переклад',
        unknown: 'Цитата, як опубліковано; можливо, переклад',
      },
      translation: { source: 'Переклад джерела', us: 'Наш переклад' },
      omission: '[…]\u00a0— пропуск наш.',
      replaces: 'Замість чого',
      replacedBy: 'Чим замінено',
      movedHere: 'Твердження звідси тепер стоїть в іншій події:',
      sameStatement: 'Хто каже те саме',
      sameReport: 'Хто повідомляє про те саме',
      sameVoice: 'Те саме твердження',
      denies: 'Проти чого',
      deniedBy: 'Хто заперечує',
      note: 'Примітка редакції',
      describedAs: (words) => `У цьому документі: ${quotation(words)}. Хто це, сказано в іншому`,
      retracted: (date, by) => inBrackets('Узято назад', `${by}, ${date}`),
      also: (verb) => `також ${verb}`,
      address: (at) => `Постійне посилання на твердження ${at}`,
      addressIn: (at, event) => `Твердження ${at} з події ${quotation(event)}`,
      with: 'разом із:',
      citation: (at, who) => `Твердження ${at}: ${who}`,
      numbered: (at) => `твердження ${at}`,
    },

    answer: {
      // Words that leave the number and its unit in the nominative, which is the form that a question gives.
      number: {
        about: (amount) => `приблизно ${amount}`,
        moreThan: (amount) => `більш як ${amount}`,
        atLeast: (amount) => `щонайменше ${amount}`,
        lessThan: (amount) => `менш як ${amount}`,
        atMost: (amount) => `щонайбільше ${amount}`,
        both: (low, high) => `${low} і ${high}`,
        range: dashUnlessBelowZero((min, max) => `від ${min} до ${max}`),
        ofUnit: (amount, unit) => `${amount} ${unit}`,
      },
      pointsBack: (answer) => POINTING.test(answer),
      asOf: (date) => (/^\d/u.test(date) ? `станом на ${date}` : `станом на: ${date}`),
      setAside: {
        retracted: (by) => (by === null ? 'взято назад' : inBrackets('взято назад', by)),
        withdrawn: 'із події, яку ми відкликали',
        superseded: (since) => (since === null ? 'відтоді замінено' : happened('замінено', since)),
        newTakenBack: 'нову відповідь потім узяли назад',
        assessed: 'думка, не враховано',
        disowned: 'заперечує її ж джерело',
      },
      before: 'Раніше',
      beforeText: (answers) => `Раніше: ${answers.join('; ')}.`,
      changed: 'Змінено',
      sameArea: 'Та сама місцевість, менш точно: одне місце лежить у межах іншого.',
      more: (left) => `і ще ${number(left)}`,
    },

    quoted: quotation,

    origins: (amount, documents, kind, independence) => {
      const behind =
        independence.count === 0 ? 'першоджерела не названо' : `за ними ${independentSources(independence)}`;
      return `${statements(amount)}; ${count(documents, ...documentForms[kind ?? 'unknown'])}; ${behind}`;
    },

    reports: (amount, independence) =>
      `${statements(amount)}${independence.count === 0 ? '' : `, ${independentSources(independence)}`}.`,

    support: {
      describing: (amount, atLeast, what, outlets) =>
        `${atLeastText(amount, atLeast)} ${outlets ? 'медіа' : word(amount, 'окрема розповідь', 'окремі розповіді', 'окремих розповідей')} про те саме: ${sourceKinds[what]}.`,
      unknown: (who) => `${capital(who)}: звідки це взято, невідомо.`,
      unknownWords: (who, speakers) => `${capital(who)}: звідки взято слова (${speakers}), невідомо.`,
      notNamed: (who) => `${capital(who)}: звідки це взято, не названо.`,
      noAuthor: (who) => `Автора не названо: ${who}.`,
      noneCounts: 'Жодної з відповідей не враховано.',
      sourcesCounted: (who, sources) => `${sources === 1 ? 'Враховане джерело' : 'Враховані джерела'}: ${who}.`,
      oneSource: (who) => `У теперішньої відповіді одне джерело: ${who}.`,
      oneOrigin: (who) => `Кілька документів, одне першоджерело: ${who}.`,
      oneAtLeast: (who) => `Щонайменше одне першоджерело: ${who}.`,
      perhapsTheSame: (who) => `Відповідають і люди, яких не названо, можливо, ті самі: ${who}.`,
    },

    status: {
      inPart: (told) => `${told}, частково`,
      oneSide: (told) => `${told}: лише одна сторона`,
      confirmed: (who, accordingTo) => `Хто підтверджує: ${who}${accordingTo ? ` (за даними: ${accordingTo})` : ''}.`,
      confirmedPart: 'Інше головне твердження тут не підтверджено.',
      confirmedDenied: (who) => `Хто заперечує: ${who}.`,
      denied: (speaker, by) => `Хто каже: ${speaker}; хто заперечує: ${by}.`,
      deniedReport: (who, by) => `Хто повідомляє: ${who}; хто заперечує: ${by}.`,
      deniedSelf: (who, others) =>
        `Хто і каже, і заперечує: ${who}${others === null ? '' : `; хто ще заперечує: ${others}`}.`,
      deniedSelfReport: (who, others) =>
        `Хто і повідомляє, і заперечує: ${who}${others === null ? '' : `; хто ще заперечує: ${others}`}.`,
      differ: (question, answers) => `Відповіді на питання ${quotation(question)} розходяться: ${answers}.`,
      disputedPart: 'Інше головне твердження тут не заперечують.',
      countedSide: (names) => `${names} (одна сторона)`,
      countedOwner: (names, owner) => `${names} (спільний власник: ${owner})`,
      corroborated: (amount, atLeast, who) =>
        `Про це ${word(amount, 'повідомляє', 'повідомляють', 'повідомляють')} ${atLeast ? 'щонайменше ' : ''}${count(amount, 'незалежне джерело', 'незалежні джерела', 'незалежних джерел')}: ${who}.`,
      describing: (amount, atLeast, what, who) =>
        `${atLeastText(amount, atLeast)} ${word(amount, 'незалежне джерело', 'незалежні джерела', 'незалежних джерел')} про те саме (${sourceKinds[what]}): ${who}.`,
      doneBySaying: (who) => `Здійснено самими словами, у власному документі: ${who}.`,
      reported: (who, readIn) => `Про це повідомляє лише одне джерело: ${who}${readIn === null ? '' : ` (${readIn})`}.`,
      reportedTwice: (who, documents) =>
        `Про це повідомляє лише одне джерело: ${who}; ${count(documents, 'документ', 'документи', 'документів')}.`,
      reportedSeveral: (who, origin) => `Хто повідомляє: ${who}; першоджерело одне: ${origin}.`,
      reportedApart: (who) => `Хто повідомляє: ${who}. Жодні два незалежні джерела не повідомляють про те саме.`,
      reportedAtLeast: (who) => `Хто повідомляє: ${who}. Друге першоджерело нам невідоме.`,
      reportedFrom: (who) => `Хто повідомляє: ${who}.`,
      notNamed: 'Хто це, не сказано.',
      claimed: (who) => `Хто каже: ${who}. Більше ніхто цього не підтверджує.`,
      claimedAlso: (who, others) => `Хто каже: ${who}. Хто ще каже те саме: ${others}.`,
      said: (who) => `Хто каже: ${who}.`,
      alsoReported: (who) => `Хто ще про це повідомляє: ${who}.`,
      claimedSide: (who, side) => `Хто каже: ${who} (${side}). Жодна інша сторона цього не підтверджує.`,
      assessed: (who) => `Судження, а не повідомлення: ${who}.`,
      unconfirmed: (who) => `Хто повідомляє: ${who}; без перевірки чи названих підстав.`,
      withdrawn: 'Ми за це більше не ручаємося.',
      detailsWord: 'Відповіді розходяться',
      detailsCount: (amount) => `Відповіді розходяться ${onDetails(amount)}`,
      detailsOn: (amount) => `${onDetails(amount)}:`,
      detailDenied: (speaker, by) => `Хто каже: ${speaker}; хто заперечує: ${by}.`,
      or: (answers) => or(answers.map(withinSentence)),
    },

    front: {
      none: 'Жодної події ще не опубліковано.',
      digest: 'Що відомо і наскільки добре',
      supported: 'Найкраще підкріплено',
      unchecked: 'Незалежно не перевірено',
      differs: 'Відповіді розходяться',
      unknown: 'Невідомо',
      answerBy: (answer, givers) => `${capital(answer)}: ${givers.join('; ')}.`,
      details: (reason, amount) => `${reason} Відповіді розходяться ${onDetails(amount)}.`,
      agree: 'Відповіді не розходяться.',
      more: (amount) => `Ще ${number(amount)}`,
      all: (amount, state) => `${states[state].word}: усі питання (${number(amount)})`,
      order: 'Порядок',
      oldest: 'Спершу давніші',
      newest: 'Спершу новіші',
      inOrder: (story, order) => `${story}: спершу ${order === 'oldest' ? 'давніші' : 'новіші'}`,
      latest: 'Останнє:',
      at: (weekday, date, time) =>
        `${weekday}, ${date}${time === '' ? '' : `, ${lower(time.charAt(0))}${time.slice(1)}`}`,
      follow: 'Стежити',
      months: 'Місяць за місяцем',
    },

    follow: {
      title: 'Стежити за цією історією',
      lead: 'Стрічка приносить вам нове. Не потрібні ні обліковий запис, ні адреса пошти.',
      whatTitle: 'Що таке стрічка',
      what: 'Стрічка\u00a0— це адреса, за якою сайт перелічує нове й виправлене. Програма для читання стрічок\u00a0— застосунок чи сайт на ваш вибір\u00a0— час від часу заглядає туди й показує вам, що додалося.',
      howTitle: 'Як її читати',
      how: [
        'Візьміть програму для читання стрічок. Безкоштовні є для кожного телефона й комп’ютера; деякі браузери й поштові програми самі вміють читати стрічки.',
        'Скопіюйте адресу стрічки з цієї сторінки.',
        'Вставте її там, де програма питає, за чим ви хочете стежити.',
      ],
      pages: 'Можна вставити й адресу сторінки: програма сама знайде її стрічку.',
      whole: 'Уся історія',
      feeds: {
        story: { name: 'Усе нове', what: 'Кожна нова чи змінена подія з розповіддю і тим, що каже кожне джерело.' },
        corrections: {
          name: 'Виправлення',
          what: 'Що виправлено, відкликано чи взято назад, і що там було раніше. Стежте, якщо цитували звідси.',
        },
        calendar: {
          name: 'Календар',
          what: 'Події, день яких відомий. Підпишіться на адресу в календарі, а не в програмі для читання стрічок.',
        },
      },
      twoFiles:
        'Де адреси дві, вони дають те саме: перша підходить кожній програмі, друга\u00a0— тим, що знають JSON Feed.',
      storylines: 'Лише одна сюжетна лінія',
      others: (amount) =>
        `${word(amount, 'Стрічку має', 'Стрічки мають', 'Стрічки має')} ще ${count(amount, 'сюжетна лінія', 'сюжетні лінії', 'сюжетних ліній')}: вставте адресу сторінки лінії у свою програму.`,
      allStorylines: 'Усі сюжетні лінії',
      storyline: 'Стежити за цією сюжетною лінією',
      data: 'Дані для програм',
    },

    figure: {
      title: (amount, said) => `${events(amount)}, ${statements(said)}`,
      marks: 'Кожна позначка\u00a0— подія; форма показує, наскільки добре її підкріплено джерелами.',
      larger: 'Більші: ключові події.',
      bars: {
        days: 'Кожен стовпчик\u00a0— день, його висота\u00a0— кількість подій.',
        months: 'Кожен стовпчик\u00a0— місяць, його висота\u00a0— кількість подій.',
      },
      most: {
        days: (amount) => `Найвищий: ${events(amount)} за день.`,
        months: (amount) => `Найвищий: ${events(amount)} за місяць.`,
      },
      disputed: 'Кольором, від осі вгору: джерела розходяться щодо головного.',
      key: 'Що означають позначки',
      onDetail: '… щодо подробиці',
      label: {
        days: (amount) => `${events(amount)} за днями`,
        hours: (amount) => `${events(amount)} за годинами`,
        months: (amount) => `${events(amount)} за місяцями`,
      },
      past: { marks: 'Пропустити позначки', bars: 'Пропустити стовпчики' },
      details: (amount) => `джерела розходяться ${onDetails(amount)}`,
      alsoDetails: (amount) => `джерела розходяться ще й ${onDetails(amount)}`,
      events: (amount) => word(amount, 'подія', 'події', 'подій'),
      disputes: (amount) => `, джерела розходяться: ${number(amount)}`,
      onTheHour: ':00',
      noHour: 'Без години',
      gap: 'Години без подій',
      yearsWithout: (years) => `${count(years, 'рік', 'роки', 'років')} без подій`,
      wholeYear: 'Рамка: місяць невідомий.',
      wholeMonth: 'Рамка: день невідомий.',
      public: 'Твердження, оприлюднені до кінця кожного дня',
      statements: (amount) => word(amount, 'твердження', 'твердження', 'тверджень'),
      madePublic: () => 'оприлюднено',
      byEndOf: (date) => `до кінця ${date}`,
    },

    parts: {
      label: 'Частини цього переліку',
      here: (part, entries) => `Частина ${part}: ${entries}.`,
      time: {
        home: (whole, here) => `${whole}. Тут найновіші: ${number(here)}.`,
        first: 'Найдавніші',
        previous: (part) => `Давніші: частина ${part}`,
        next: (part) => `Новіші: частина ${part}`,
        last: 'Найновіші',
      },
      name: {
        home: (whole, here) => `${whole}. Тут перші: ${number(here)}.`,
        first: 'Перші',
        previous: (part) => `Назад: частина ${part}`,
        next: (part) => `Далі: частина ${part}`,
        last: 'Останні',
      },
      title: (what, part) => `${what}, частина ${part}`,
      more: (amount) => `і ще ${number(amount)}`,
      elsewhere: 'Відповіді в давніших частинах',
      days: 'Дні в давніших частинах',
      names: (amount) => count(amount, 'назва', 'назви', 'назв'),
      questions: (amount) => count(amount, 'питання', 'питання', 'питань'),
      changes: (amount) => count(amount, 'зміна', 'зміни', 'змін'),
      corrections: (amount) => count(amount, 'запис', 'записи', 'записів'),
      statementsAndEvents: (amount) => count(amount, 'твердження чи подія', 'твердження й події', 'тверджень і подій'),
    },

    timeline: {
      events,
      statements,
      in: (documents) => (documents === 1 ? 'у публікації' : 'у публікаціях'),
      differ: 'Джерела розходяться:',
      alsoDiffer: 'Джерела розходяться ще й тут:',
      timed: 'Указано годину чи частину дня',
      untimed: 'Не вказано',
      ofMonth: (month) => `Хронологія: ${month}`,
    },

    filters: {
      title: 'Фільтр',
      hint: ': сюжетна лінія, людина, місце…',
      facets: {
        only: 'Лише',
        thread: 'Сюжетна лінія',
        status: 'Стан',
        side: 'Сторона',
        place: 'Місце',
        actor: 'Людина чи група',
        source: 'Документ',
      },
      only: {
        key: { word: 'Ключові події', sentence: 'Події, що коротко переказують історію.' },
        'one-side': { word: 'Лише одна сторона', sentence: 'Жодна інша сторона цього не підтверджує.' },
        details: {
          word: 'Відповіді розходяться в подробицях',
          sentence: 'Про деякі подробиці розповідають по-різному.',
        },
      },
      any: (amount) => `Будь-які (${number(amount)})`,
      all: (amount) => `Усі (${number(amount)})`,
      script: {
        shown: (shown, all) => `${shown} із ${count(all, 'події', 'подій', 'подій')}`,
        remove: 'Зняти фільтр {value}',
        chip: '{value} ×',
        none: 'Жодна подія тут не відповідає всім цим фільтрам.',
        drop: (filters, shown, all) => `Зняти: ${filters} (${shown} із ${count(all, 'події', 'подій', 'подій')})`,
      },
      sides: 'Сторони',
      sidesLead: 'Події, в яких хтось із кожної сторони діє або говорить.',
      statuses: 'Наскільки підкріплено кожну подію',
      statusesLead: 'Наскільки прочитані нами документи підкріплюють кожну подію.',
      ofSide: (side) => `Події за стороною: ${side}`,
      ofStatus: (status) => `Події за станом: ${status}`,
      empty: 'Наразі подій немає.',
    },

    tools: {
      theme: 'Тема',
      themes: { auto: 'Як на пристрої', light: 'Світла', dark: 'Темна' },
      sinceScript: {
        none: 'Нічого нового від ваших останніх відвідин.',
        fresh: {
          one: '{n} нова чи змінена від ваших останніх відвідин',
          few: '{n} нові чи змінені від ваших останніх відвідин',
          many: '{n} нових чи змінених від ваших останніх відвідин',
          other: '{n} нових чи змінених від ваших останніх відвідин',
        },
        new: 'Нове',
        changed: 'Змінено',
        clear: 'Очистити й забути',
        cleared: 'Забуто. Цей пристрій нічого не зберігає про ваші відвідини, доки ви не повернетеся.',
      },
      cite: 'Цитувати',
      citation: (title, site, story, url) => `${quotation(title)}. ${site}: ${story}. ${url}`,
      copyCitation: 'Скопіювати посилання для цитування',
      copyBibtex: 'Скопіювати BibTeX',
      copyLink: 'Скопіювати адресу',
      share: 'Поділитися через…',
      handOn: 'Поділитися',
      handOnThread: 'Поділитися цією лінією',
      permanent: 'Постійне посилання:',
      script: {
        dates: 'uk-UA',
        accessed: ' (переглянуто {date}).',
        copied: 'Скопійовано.',
        withDate: 'Скопійовано, із сьогоднішньою датою перегляду.',
        failed: 'Браузер не дозволив скопіювати.',
        statement: 'Скопіювати посилання на твердження {number}',
      },
    },

    event: {
      when: 'Коли',
      where: 'Де',
      who: 'Хто',
      standsOn: 'Підстави',
      after: 'після:',
      accordingTo: 'за даними:',
      basis: {
        stated: null,
        resolved: 'Виведено з того, що каже джерело.',
        inferred: 'Висновок редакції.',
      },
      notPlaced: 'Не встановлено',
      noActors: 'Не вказано',
      statementMade: 'Де це сказано',
      statementContent: 'Що сказано',
      said: 'Що каже кожен документ',
      disagreement: {
        title: (main, amount) => {
          if (!main) return `Джерела розходяться ${onDetails(amount)}`;
          return `Джерела розходяться щодо головного${amount > 0 ? ` і ${onDetails(amount)}` : ''}`;
        },
        noChoice: 'Ми не обираємо.',
      },
      questions: 'Пов’язані питання',
      moreQuestions: (amount) => `Ще ${number(amount)}`,
      inStory: 'В історії',
      before: 'Назад',
      next: 'Далі',
      related: 'Див. також',
      checked: (date) => happened('Звірено з джерелами', date),
      noCorrections: 'Виправлень немає',
      correctionsTitle: 'Виправлення',
      correction: {
        removed: 'твердження, якого тут більше немає',
        on: 'Коли',
        was: 'Було',
        now: 'Стало',
        why: 'Чому',
        reportedBy: 'Хто повідомив',
        withheld: 'не наводимо, щоб не завдати шкоди знову',
      },
      withdrawn: (date) => `${happened('Ми відкликали цю подію', date)}.`,
      withdrawnSee: 'Натомість див.',
      moved: 'Цю сторінку перенесено.',
      draft: 'Чернетка: не опубліковано',
    },

    report: {
      link: 'Повідомити про помилку',
      whole: 'Повідомити про помилку в цій події',
      statements: 'Повідомити про помилку у твердженні',
      inStatement: (at) => `Повідомити про помилку у твердженні ${at}`,
      wholeByLetter: 'Електронною поштою, без облікового запису',
      statementsByLetter: 'Електронною поштою, у твердженні',
      inStatementByLetter: (at) => `Повідомити про помилку у твердженні ${at} електронною поштою`,
      edit: 'Редагувати цю сторінку',
      subject: (record) => `Виправлення: ${record}`,
    },

    question: {
      description: (state, scope) => `${states[state].word}. ${scope}`,
      title: 'Питання',
      lead: 'Де документи збігаються, де розходяться і що лишають відкритим.',
      scope: 'Що порівнюємо',
      answers: 'Відповіді',
      noAnswer: 'Жоден прочитаний нами документ на це не відповідає.',
      notComparable: 'Не порівнювати з питанням',
      events: 'Пов’язані події',
      threads: 'Сюжетні лінії',
      changed: 'Змінено: давніші відповіді\u00a0— під словом «Раніше».',
      changes: 'Правильна відповідь із часом змінюється: кожна\u00a0— про свій час.',
    },

    locator: {
      known: (places) => `Мапа: ${list(places)}.`,
      saidOf: (places) => `Мапа (лише зі слів): ${list(places)}.`,
      landmarks: (names) => (names.length > 0 ? ` Також показано: ${list(names)}.` : ''),
      onlySaid: () => 'Лише зі слів, тому без позначки.',
      within: (accuracy) => accuracy,
      area: 'місцевість, тому без позначки',
      around: (around) => `Власної точки немає; показано: ${around}.`,
      missing: (places) => `Немає на цій мапі: ${list(places)}.`,
      credit: 'Звідки ця мапа',
    },

    thread: {
      title: 'Сюжетні лінії',
      lead: 'Кожна простежує одну нитку історії через її події.',
      whoAnswers: 'Хто що відповідає',
      whoAnswersLead: 'Що кожна сторона відповідає на те саме питання в прочитаних нами документах.',
      noSide: 'Сторону не вказано',
      otherSides: { label: 'Інші сторони', brief: 'інші сторони' },
      ownVoice: {
        articles: { label: 'Самі статті', brief: 'статті' },
        documents: { label: 'Самі документи', brief: 'документи' },
      },
      silent: (sides) => {
        const rest = sides.length - 5;
        const named =
          sides.length > 6 ? [...sides.slice(0, 5), `ще ${count(rest, 'сторона', 'сторони', 'сторін')}`] : sides;
        return `На жодне з цих питань у прочитаних нами документах ${sides.length === 1 ? 'не відповідає' : 'не відповідають'}: ${list(named)}.`;
      },
      events: 'Події сюжетної лінії',
      inStory: (own, all, from, to) =>
        `${number(own)} із [${count(all, 'події', 'подій', 'подій')}] історії${from === null ? '' : from === to ? `, ${own > 1 ? 'усі: ' : ''}${from}` : `, ${from}\u00a0– ${to}`}`,
    },

    matrix: {
      question: 'Питання',
      rule: 'Товста лінія розділяє відповіді, які не можуть бути правдою разом.',
      empty: 'немає відповіді',
      noAnswer: (who) => `Немає відповіді: ${list(who)}`,
      more: (amount) => `і ще ${number(amount)}`,
      newest: (shown, total) => `Найновіші: ${number(shown)} із ${number(total)}.`,
      all: (state) => `Усі питання: ${states[state].word}`,
    },

    meetings: {
      others: { label: 'Інші', brief: 'інші' },
      contradicted: 'Хто каже інакше',
      agrees: 'З ким збігається',
      agreesLead: 'Дають ту саму відповідь. Це не доказ: можливо, вона в них з одного джерела.',
      differs: 'З ким розходиться',
      on: (points) => `(${count(points, 'пункт', 'пункти', 'пунктів')})`,
    },

    known: {
      title: 'Що й коли було відомо',
      lead: 'Що було оприлюднено до кінця кожного дня, наскільки видно з прочитаних нами документів. Пізніших повідомлень не враховано.',
      by: (date) => `Оприлюднено до кінця ${date}`,
      page: (title, page, of) => `${title}, сторінка ${page} із ${of}`,
      pages: 'Сторінки цього дня',
      toPage: (page) => `Сторінка ${page}`,
      count: (said, amount) =>
        said === 0
          ? 'Нічого відомого нам не було оприлюднено.'
          : `Оприлюднено: ${statements(said)} про ${count(amount, 'подію', 'події', 'подій')}.`,
      fresh: (date, exact) => (exact ? `Нове за ${date}` : `Нове, не пізніше ${date}`),
      first: 'Перше повідомлення',
      further: 'Більше про вже відоме',
      turned: 'Що через це змінилося',
      firstAnswers: 'Уперше є відповідь',
      here: 'На цій сторінці',
      toNew: (amount) => `Нове: ${statements(amount)}`,
      was: 'Було',
      became: 'Стало',
      notAsked: 'Оприлюдненої відповіді не було.',
      gone: 'Жодне твердження більше не чинне.',
      named: 'Названо, хто це сказав',
      takenBack: 'Узято назад',
      question: 'Питання',
      event: 'Подія',
      moreAnswers: (amount) => `і ще ${number(amount)}`,
      standing: 'Історія на той день',
      newest: (shown, all) => `Останні в хронології: ${number(shown)} (усього ${events(all)}).`,
      earlier: 'Раніше, як розповідають тепер:',
      wholeTimeline: 'уся хронологія',
      questions: 'Питання і відповіді на той час',
      moreQuestions: (amount) => `Ті, що змінилися останніми. Ще питань із відповіддю: ${number(amount)}.`,
      allQuestions: 'Усі питання з нинішніми відповідями',
      later: 'Уже сталося, але стало відомо пізніше',
      laterLead: 'Повідомлено після цього дня. Стан кожної події\u00a0— нинішній.',
      moreLater: (amount) => `І ще ${count(amount, 'давніша', 'давніші', 'давніших')}.`,
      previous: 'Попередній день із новинами',
      next: 'Наступний день із новинами',
      without: (days) =>
        days < 2 * 365
          ? `${count(days, 'день', 'дні', 'днів')} без новин`
          : `${count(Math.floor(days / 365.2425), 'рік', 'роки', 'років')} без новин`,
      days: (days) => count(days, 'день із новинами', 'дні з новинами', 'днів із новинами'),
      before: (days) =>
        count(days, 'попередній день із новинами', 'попередні дні з новинами', 'попередніх днів із новинами'),
      after: (days) => count(days, 'пізніший день із новинами', 'пізніші дні з новинами', 'пізніших днів із новинами'),
      nearest:
        'День має сторінку, якщо тоді щось оприлюднено або щось сталося. Оприлюднене тоді лишалося чинним до наступного.',
      ask: 'Що було оприлюднено до кінця дня',
      go: 'Показати',
      none: 'На той час нічого відомого нам не було оприлюднено.',
      new: (amount) => `нових: ${number(amount)}`,
      years: 'Інші роки',
      ofYear: (year) => `Що й коли було відомо: ${year}`,
    },

    actor: {
      description: (name, role) =>
        `${name}${role ? ` (${role})` : ''}: слова й дії в цій історії, кожне твердження з джерелом.`,
      title: 'Люди, групи та установи',
      lead: 'Усі, хто діє або говорить у цій історії.',
      kinds: { person: 'Люди', group: 'Групи', institution: 'Установи' },
      role: 'Роль',
      memberOf: 'Належить до',
      members: 'Учасники',
      side: 'Сторона',
      noSide: 'не вказано',
      aliases: 'Також пишуть',
      acts: 'Пропозиції, вимоги та інші дії',
      says: 'Твердження',
      confirms: 'Підтвердження',
      events: 'Події',
      otherEvents: 'Інші події',
      documents: 'Документи',
    },

    place: {
      description: (name, kind) => `${name} (${kind}): що тут, за повідомленнями, сталося.`,
      aliases: 'Також пишуть',
      degrees: (lat, lon) =>
        `${number(Math.abs(lat))}° ${lat < 0 ? 'пд. ш.' : 'пн. ш.'}, ${number(Math.abs(lon))}° ${lon < 0 ? 'зх. д.' : 'сх. д.'}`,
      title: 'Місця',
      lead: 'До яких місць віднесено події і наскільки точно.',
      kind: 'Вид',
      within: 'Лежить у межах',
      contains: 'Місця в його межах',
      position: 'Розташування',
      accuracy: (metres) => `з точністю до ${metres >= 1000 ? `${number(metres / 1000)} км` : `${number(metres)} м`}`,
      noPosition: 'Власної точки немає',
      credit: 'Розташування за даними',
      events: 'Події тут',
      answers: 'Названо у відповіді',
    },

    map: {
      title: 'Мапа',
      lead: 'До яких місць віднесено події, так точно, як кажуть документи. Місць, про які лише говорили, не показано.',
      close: 'Мапа місць із посиланнями на них',
      overview: 'Де це',
      overviewLabel: 'Мапа околиць',
      km: (km) => `${number(km)} км`,
      key: 'Умовні позначення',
      pin: 'Місце з номером у переліку. Кілька номерів: місця надто близько одне від одного, щоб показати їх окремо.',
      dot: 'Ще одне місце, без номера.',
      ring: 'Наскільки точно відоме місце: воно лежить у цьому колі.',
      area: 'Місцевість, точніше за яку подій не розташовано.',
      border: 'Кордон між державами; пунктир\u00a0— де вони щодо нього не згодні. Тонкі лінії розділяють регіони.',
      inset: 'Пунктирна рамка: частина, яку показує більша мапа.',
      list: 'Місця на мапі',
      notDrawn: 'Немає на мапі',
      more: (many) => `і ще ${number(many)}`,
      morePlaces: (places) =>
        `${count(places, 'місце з', 'місця з', 'місць із')} найменшою кількістю подій: ${places === 1 ? 'крапка' : 'крапки'} без номера.`,
      allPlaces: 'Усі місця',
      days: 'День за днем',
      otherDays: 'Маленькі крапки\u00a0— місця інших днів.',
      dayLabel: (places) => `Мапа: ${list(places)}`,
      marker: (at, place) => `${at} ${place}`,
      within: (place) => `лежить у межах: ${place}`,
      areaOnly: 'Місцевість; позначки немає',
      empty: 'Жодної події історії ще не розташовано.',
      outside: 'Не намальовано: бракує контурів',
      noOutlines: (places) =>
        `${count(places, 'місце', 'місця', 'місць')} історії лише в переліку, бо сайт не має контурів околиць. Хто веде сайт, робить їх командою \`npm run map\`.`,
      simplified: 'Контури спрощено; вони не показують, як далеко точка від кордону.',
    },

    source: {
      description: (name, read) =>
        `${name}: що звідси взято для історії${read ? '' : ', як це передають інші документи'}.`,
      title: 'Джерела',
      lead: 'Усі документи, що стоять за історією: ті, які ми прочитали, і ті, які знаємо лише через них.',
      documents: 'Документи',
      open: (host) => `Відкрити на ${host}`,
      read: 'Документи, які ми прочитали',
      unread: 'Відомі лише через них',
      readShort: 'Ми це прочитали.',
      unreadShort: 'Ми знаємо це лише через інший документ.',
      unnamed: 'Чий це документ, не сказано.',
      kind: 'Вид',
      outlet: 'Медіа',
      by: 'Від кого',
      authors: 'Автори',
      published: 'Опубліковано',
      written: 'Написано',
      recorded: 'Записано',
      corrected: 'Виправлено видавцем',
      correctedBefore: (date) =>
        /^\d{1,2}\s/u.test(date) ? `Версія до ${date}` : inBrackets('Версія до виправлення', date),
      gone: (date) => `Документа більше немає за його адресою; ${happened('ми виявили це', date)}.`,
      archivedAt: (host) => `Архівна копія на ${host}`,
      access: { paywall: 'За платним доступом', registration: 'Потрібна реєстрація' },
      noArchive: 'Немає',
      publishedUnknown: 'день невідомий',
      address: 'Адреса',
      archive: 'Архівна копія',
      accessed: 'Прочитано',
      via: 'Походження',
      withheld: 'Адреса відома, посилання не даємо',
      noAddress: 'Адреси немає',
      note: 'Примітка',
      statements: 'Твердження звідси',
      handedOn: 'Твердження, що походять звідси',
      citedIn: 'Документи, що спираються на цей',
      takesBack: 'Твердження, які тут узято назад',
      taken: (amount) => `Узято звідси: ${statements(amount)}`,
      goBack,
      takenBack: (amount) => `Узято назад: ${statements(amount)}`,
    },

    outlet: {
      pageTitle: (name) => `${name}, медіа`,
      description: (name) => `Документи, які опублікувало медіа ${name}, і що воно каже від себе.`,
      documents: (amount) => count(amount, 'документ', 'документи', 'документів'),
      title: 'Медіа',
      lead: 'Хто публікує документи.',
      kind: 'Вид',
      country: 'Країна',
      address: 'Сайт',
      sources: 'Документи',
      owner: 'Власник',
      ownerNote: 'Медіа одного власника рахуємо як одне першоджерело.',
      owns: 'Володіє',
      statements: 'Що повідомляє від себе',
      inItsDocuments: 'Що в його документах кажуть інші',
      taken: (amount) => `Узято звідси: ${statements(amount)}`,
      goBack,
    },

    search: {
      title: 'Пошук',
      lead: 'Події та сказане про них, люди, групи, місця, медіа, документи й питання. Усе знаходиться за будь-яким написанням назви.',
      label: 'Слова для пошуку',
      go: 'Шукати',
      narrow: 'Звузити',
      any: 'Будь-які',
      filters: {
        kind: 'Вид',
        thread: 'Сюжетна лінія',
        actor: 'Людина чи група',
        place: 'Місце',
        status: 'Стан',
      },
      kinds: {
        event: 'Подія',
        actor: 'Людина чи група',
        place: 'Місце',
        outlet: 'Медіа',
        side: 'Сторона',
        thread: 'Сюжетна лінія',
        question: 'Питання',
        source: 'Документ',
      },
      statusOfEvents: 'Події',
      statusOfQuestions: 'Питання',
      takenBack: 'Узято назад',
      spelt: 'Також пишуть:',
      says: (who, verb, what) => `${who} ${verb}: ${what}`,
      furtherStatements: {
        one: 'ще {n} твердження в цій події',
        few: 'ще {n} твердження в цій події',
        many: 'ще {n} тверджень у цій події',
        other: 'ще {n} твердження в цій події',
      },
      meant: 'Може, ви шукали:',
      filtersOn: '({filters})',
      keys: 'Клавіші: /\u00a0— шукати з будь-якої сторінки, стрілки\u00a0— рухатися результатами, Enter\u00a0— відкрити, Escape\u00a0— очистити.',
      shortcut: 'Клавіша / відкриває пошук',
      results: 'Результати',
      found: { one: '{n} результат', few: '{n} результати', many: '{n} результатів', other: '{n} результату' },
      askedOnly: 'Шукали лише ці слова: {words}.',
      lookedAt: 'Записів, де ці слова можуть стояти поспіль: {all}; переглянуто: {looked}.',
      searched: 'Переглянуто записів, починаючи з найновіших: {through} із {all}.',
      loading: 'Шукаємо…',
      failed: 'Пошук не вдалося завантажити. Переліки нижче ведуть до всього.',
      failedFurther: 'Наступні результати не вдалося завантажити. Спробуйте ще раз.',
      nothing: 'Нічого не знайдено.',
      advice: 'Перевірте написання, спробуйте менше слів або лише початок слова. Переліки нижче ведуть до всього.',
      drop: 'Без «{filter}»',
      more: 'Показати більше',
      older: 'Шукати в давніших записах',
      withoutScript: 'Для пошуку потрібен JavaScript. Ці переліки ведуть до всього.',
      lists: 'Переглянути все',
      everyDay: 'Усі події, місяць за місяцем',
      allOf: (what, amount) => `${what}: усі (${number(amount)})`,
    },

    corrections: {
      title: 'Виправлення',
      lead: 'Де ми помилилися і що джерела взяли назад. Жодного твердження ми не змінюємо мовчки.',
      none: 'Виправлень поки немає.',
      takenBack: 'Узято назад джерелами',
      replaced: 'Замінені відповіді',
      sources: 'Документи, які виправили їхні видавці',
    },

    history: {
      title: 'Зміни',
      lead: 'Що нового на сайті і що змінено, за днем, коли ми це записали. Коли щось сказано, стоїть при кожному твердженні.',
      kinds: changeKinds,
      unavailable: {
        'no-git': 'Історія змін недоступна: сайт зібрано там, де немає git, який її зберігає.',
        shallow: 'Історія змін недоступна: сайт зібрано з копії вмісту без минулого.',
        'no-history': 'Історія змін недоступна: сайт зібрано з вмісту, історії якого git не зберігає.',
      },
      none: 'Поки нічого не записано.',
      gone: 'Подія, якої тут більше немає',
      correction: (date) => `виправлення: ${date}`,
      also: (what) => `Також: ${what}`,
      ofEvent: 'Історія змін',
      first: (date) => happened('Уперше опубліковано', date),
      changed: (date, what) => `${date}: ${what}`,
      notYet: 'Ще не записано.',
      all: 'Усі зміни',
    },

    data: {
      title: 'Дані та стрічки',
      lead: 'Усе з цього сайту є тут і для програм: щоб підписатися, порахувати, нанести на мапу, перевірити. Та сама історія з тих самих файлів, щоразу зібрана заново.',
      newestPart: 'Ця історія довга: у цьому файлі її найновіша частина.',
      size: (bytes) => (bytes < 1000 ? `${number(bytes)} Б` : `${number(Math.round(bytes / 1000))} КБ`),
      example: 'Зразок',
      feeds: 'Стрічки',
      files: 'Файли',
      columns: (amount) => `Що містять стовпці (${number(amount)})`,
      how: 'Як це читати',
      notes: [
        'Дати ніколи не точніші, ніж відомо. `edtf`\u00a0— дата, як її записано, у форматі Extended Date/Time Format; `earliest` і `latest`\u00a0— межі того, що вона може означати, друга\u00a0— перша мить після; `basis` каже, чи дату називає джерело, чи її виведено або припущено.',
        'Два годинники відокремлено. `said`\u00a0— коли твердження оприлюднили. `recorded`\u00a0— коли цей сайт його опублікував чи змінив, за історією його файлів; якщо збірка не бачить історії, поле порожнє, а запис у стрічці має дату найновішого твердження чи виправлення.',
        'Що вилучено, щоб не завдати шкоди знову, того немає тут, як і на сторінках: на його місці стоїть «withheld».',
        'Той самий вміст дає ті самі файли, байт у байт. Пакет даних перелічує їхні розміри й хеші.',
      ],
      versions: 'Що змінилося у вигляді файлів',
      versionsLead:
        'Для програм, що читають давніші файли. Шлях\u00a0— це поле в ledger.json; таблиці зберегли всі стовпці, нові стоять наприкінці.',
      version: (version) => `Версія ${version}`,
      change: (was, now, what) => {
        if (was === null) return `Нове: \`${now ?? ''}\`. ${what}`;
        return now === null ? `Вилучено: \`${was}\`. ${what}` : `\`${was}\` тепер \`${now}\`. ${what}`;
      },
      cite: 'Як цитувати',
      citeLead: 'Давайте адресу події чи твердження, на яке спираєтеся: адреси тут не змінюються. Для цілого:',
      licence: 'Ліцензія',
      licenceText: (licence) =>
        `Тексти й дані: ${licence}. Цитати належать їхнім авторам. Назвіть сайт і дайте посилання на сторінку.`,
      citation: (site, story, url) => `${site}: ${story}. Дані. ${url}`,
      formats: {
        atom: {
          name: 'Стрічка новин, Atom',
          what: 'Нові й змінені події, спершу найновіші, кожна з повною розповіддю і тим, що каже кожне джерело.',
          use: 'Вставте адресу в програму для читання стрічок. Виправлення видно як зміну. Минулі місяці стоять у власних архівах (RFC 5005), які програми знаходять самі і які не змінюються.',
        },
        jsonFeed: {
          name: 'Стрічка новин, JSON',
          what: 'Те саме у форматі JSON Feed 1.1.',
          use: 'Для програм і скриптів, яким зручніший JSON; `next_url` веде до минулих місяців.',
        },
        threadFeed: {
          name: 'Стрічка сюжетної лінії, Atom',
          what: 'Події однієї сюжетної лінії: усі, якщо їх до 50, інакше найновіші, та архіви. Також як feed.json.',
          use: 'Стежте за однією лінією: її сторінка веде до її стрічок.',
        },
        corrections: {
          name: 'Виправлення, Atom',
          what: 'Що виправлено, відкликано, взято назад чи замінено джерелом: що було, що стало, чому.',
          use: 'Підпишіться, якщо цитували звідси.',
        },
        ledger: {
          name: 'Уся історія, JSON',
          what: 'Кожна подія, твердження, питання, людина, місце, документ і сюжетна лінія з усім, що обчислено.',
          use: 'Для програм. У Python: `json.load(open("ledger.json"))["events"]`.',
        },
        ledgerPart: {
          name: 'Записи довгої історії за місяцями, JSON',
          what: 'Якщо ledger.json мав би перевищити приблизно 5 МБ, він стає покажчиком таких файлів: події за місяцями, кожен інший перелік\u00a0— у своєму. Усе разом\u00a0— ledger-whole.json.gz.',
          use: 'Один запис на рядок. У Python `json.load(gzip.open("ledger-whole.json.gz"))["events"]` дає всі.',
        },
        schema: {
          name: 'Схема всієї історії, JSON Schema',
          what: 'Чим є кожне поле ledger.json і що воно може містити.',
          use: 'Знайдіть поле або дайте схему програмі перевірки (draft 2020-12). Для покажчика й файлів довгої історії: `#/$defs/index`, `#/$defs/records`.',
        },
        event: {
          name: 'Одна подія, JSON',
          what: 'Подія, як вона стоїть у ledger.json.',
          use: 'Поставте `.json` замість останньої скісної риски в адресі події.',
        },
        oembed: {
          name: 'Подія в рамці, oEmbed',
          what: 'Код, яким інший сайт показує подію в рамці, без скрипта; її розмір і зображення. Також oembed/threads/<id>.json.',
          use: 'Системи, що знають oEmbed 1.0, знаходять його за адресою сторінки. Вручну: скопіюйте код зі сторінки події чи сюжетної лінії.',
        },
        events: {
          name: 'Події, CSV',
          what: 'Рядок на подію: дата з межами, стан із причиною, хто, де, скільки першоджерел.',
          use: 'Відкривається в будь-якій таблиці (UTF-8 з позначкою порядку байтів). Апостроф перед =, +, - чи @ не дає таблиці сприйняти текст як формулу; приберіть один, щоб отримати текст.',
        },
        claims: {
          name: 'Твердження, CSV',
          what: 'Рядок на твердження: хто каже, в якому документі, звідки, коли, якими словами.',
          use: 'Поєднуйте з events.csv за `event`. Ідентифікатори в клітинці розділено пробілами, назви\u00a0— крапкою з комою.',
        },
        places: {
          name: 'Місця, GeoJSON',
          what: 'Кожне місце, наскільки точно воно відоме, та ідентифікатори його подій. Місцевості не мають геометрії.',
          use: 'Відкрийте у QGIS чи на geojson.io; малюйте `accuracy_m` як коло навколо точки.',
        },
        calendar: {
          name: 'Календар, iCalendar',
          what: 'Події, день яких відомий. День\u00a0— це цілий день: години не вигадано. Чого календар сказати не може, стоїть у назві.',
          use: 'Підпишіться на адресу в календарі. Подій, відомих лише з точністю до місяця чи року або лише «не пізніше» дня, тут немає.',
        },
        timelineJs: {
          name: 'Хронологія, TimelineJS 3',
          what: 'Події як слайди з датами, тими, хто це каже, і станом, згруповані за сюжетними лініями.',
          use: 'Розмістіть у себе або дайте посилання: TimelineJS 3 відкриває її як є. `npm run import -- timelinejs` читає її назад.',
        },
        datapackage: {
          name: 'Пакет даних, Frictionless',
          what: 'Файли даних із розмірами, хешами й стовпцями, ліцензія, джерела і як цитувати.',
          use: 'Інструментом frictionless: `frictionless validate datapackage.json`.',
        },
      },
      statement: {
        unverified: 'Джерело каже, що не змогло цього перевірити.',
        ...made,
        translation: (by: Translator, text) =>
          `${by === 'us' ? 'Наш переклад' : 'Переклад джерела'}: ${quotation(text)}`,
        aside: (question, answer, why) => `${question} ${capital(answer)}: ${why}.`,
        gone: (date) => inBrackets('за цією адресою більше немає', `виявлено: ${date}`),
        archived: 'архівна копія',
        corrected: (date) => `${happened('Виправлено джерелом', date)}:`,
        takenBackIn: 'Узято назад у документі',
      },
      feed: {
        title: (site, what) => `${site}: ${what}`,
        month: (feed, month) => `${feed} (${month})`,
        withdrawn: (title) => `Відкликано: ${title}`,
        correction: (title) => `Виправлення: ${title}`,
        retracted: (title) => `Узято назад джерелом: ${title}`,
        replaced: (question) => `Замінено відповідь: ${question}`,
        sourceCorrected: (source) => `Виправлено джерелом: ${source}`,
      },
      calendar: {
        name: (site, story) => `${site}: ${story}`,
        title: inBrackets,
        description: (about, left) => (left === 0 ? about : `${about} Пропущено, бо день невідомий: ${events(left)}.`),
      },
    },

    timelineJs: {
      whoSaysSo: 'Хто це каже:',
      part: (from, to, of) => `Події ${number(from)}–${number(to)} із ${number(of)}.`,
      more: 'Твердження, джерела та історія змін цієї події',
      site: (title) => `Історія на сайті ${quotation(title)}, із джерелами`,
    },

    sharing: {
      locale: 'uk_UA',
      thread: 'Сюжетна лінія',
      question: 'Питання',
      more: (answers) => `і ще ${count(answers, 'відповідь', 'відповіді', 'відповідей')}`,
      correction: (was, now, why) => `Було: ${was} Стало: ${now} Чому: ${why}`,
    },

    imported: {
      zone: (times, zone) => `Час ${list(times)} вказано без часового поясу; прийнято пояс ${zone}.`,
      rounded: (zone) => `Зміщення поясу ${zone} тоді мало секунди; його округлено до хвилини.`,
      asGiven: (words) => `Дату вказано так: ${quotation(words)}.`,
      document: 'Звідси взято події. Адреси цього документа не було вказано.',
      unlinked: 'Там, де цей документ названо, його адреси не вказано.',
      thread: (document, title) => `Те, що ${quotation(document)} подає під заголовком ${quotation(title)}.`,
      credited: (to) => `Зазначене авторство: ${to}`,
      givenBy: (document) => `Указано в документі ${quotation(document)}.`,
    },

    embed: {
      title: (title, site) => `${title}: ${site}`,
      full: 'Кожне твердження, його джерело та історія змін',
      code: 'Вбудувати',
      how: 'Рамка такої висоти, що прокручується всередині; без скрипта і без cookie. Посилання відкриваються в новій вкладці.',
      copy: 'Скопіювати код для вбудовування',
    },

    about: {
      title: 'Про цей сайт',
      lead: (story) => `${story}: як працює сайт, що означають його слова, як виправляємо помилки.`,
      statuses: 'Слова для подій',
      states: 'Слова для питань',
      standings: 'Слова для тверджень',
    },

    notFound: {
      title: 'За цією адресою немає сторінки',
      text: 'Адреси тут не змінюються: якщо сюди вас привело посилання з цього сайту, скажіть нам, будь ласка.',
      front: 'До хронології',
    },

    footer: {
      printedFrom: 'Надруковано з',
      licence: (licence) => `Тексти: ${licence}.`,
      contact: 'Зв’язок',
    },
  };
}
