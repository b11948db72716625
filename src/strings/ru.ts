/**
 * The interface's words in Russian. Names and phrases of the content do not change their case: they stand behind a
 * colon, or behind a noun that takes the case for them.
 */
import { ru } from 'date-fns/locale/ru';
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

const { list, or, capital, lower, number, form, count: counted } = grammarOf('ru');

const quotation = quotationIn(['«', '»'], ['„', '“']);
const inBrackets = bracketing('—');

/** 1 (21), 2 to 4 (22), and all others; of a fraction, as of 2. */
const count = (amount: number, one: string, few: string, many: string): string =>
  counted(amount, { one, few, many, other: few });
const word = (amount: number, one: string, few: string, many: string): string =>
  form(amount, { one, few, many, other: few });

const events = (amount: number): string => count(amount, 'событие', 'события', 'событий');
const statements = (amount: number): string => count(amount, 'утверждение', 'утверждения', 'утверждений');
/** Behind "расходятся". */
const inDetails = (amount: number): string => `в ${count(amount, 'подробности', 'подробностях', 'подробностях')}`;
const documents = (amount: number): string => count(amount, 'документ', 'документа', 'документов');

/** Behind "по" and before "времени": cities whose time people call by them. */
const TIME_OF: Readonly<Record<string, string>> = {
  'Africa/Algiers': 'алжирскому',
  'Africa/Cairo': 'каирскому',
  'Africa/Tunis': 'тунисскому',
  'America/Chicago': 'чикагскому',
  'America/New_York': 'нью-йоркскому',
  'Asia/Aden': 'аденскому',
  'Asia/Baghdad': 'багдадскому',
  'Asia/Bahrain': 'бахрейнскому',
  'Asia/Beirut': 'бейрутскому',
  'Asia/Jerusalem': 'иерусалимскому',
  'Asia/Kuwait': 'кувейтскому',
  'Asia/Nicosia': 'никосийскому',
  'Asia/Qatar': 'катарскому',
  'Asia/Tokyo': 'токийскому',
  'Europe/Berlin': 'берлинскому',
  'Europe/Istanbul': 'стамбульскому',
  'Europe/Kiev': 'киевскому',
  'Europe/Kyiv': 'киевскому',
  'Europe/Lisbon': 'лиссабонскому',
  'Europe/London': 'лондонскому',
  'Europe/Minsk': 'минскому',
  'Europe/Moscow': 'московскому',
  'Europe/Paris': 'парижскому',
  'Europe/Simferopol': 'симферопольскому',
  'Europe/Warsaw': 'варшавскому',
};

/** Places whose clock Unicode CLDR calls by a region in which they do not lie, and for whose time people have no such word. */
const ZONE_OF: Readonly<Record<string, string>> = {
  'Africa/Tripoli': 'Триполи',
  'America/Mexico_City': 'Мехико',
  'Asia/Famagusta': 'Фамагуста',
  'Asia/Gaza': 'Газа',
  'Asia/Hebron': 'Хеврон',
};

/** "по московскому времени", "по тихоокеанскому времени"; of a zone that has no such word, "по времени зоны «Грузия»". */
const clockOf = (zone: string): string => {
  if (zone === 'UTC') return zone;
  const name = ZONE_OF[zone] ?? clockName('ru', zone).replace(/, стандартное время$/, '');
  if (name.endsWith('по Гринвичу')) return 'по Гринвичу';
  const adjective = /^(\p{L}+)ое (?:стандартное )?время/u.exec(name)?.[1];
  const named = TIME_OF[zone] ?? (adjective === undefined ? undefined : `${lower(adjective)}ому`);
  return named === undefined ? `по времени зоны «${name}»` : `по ${named} времени`;
};

/**
 * When something happened: a day stands behind the verb as it is, a month, a year or an hour in brackets, or behind a dash
 * where it has brackets of its own.
 */
const happened = (verb: string, date: string): string => {
  if (/^(?:примерно )?\d{1,2}\s/u.test(date)) return `${verb} ${date}`;
  return inBrackets(verb, date);
};

const partsOfDay = { morning: 'утром', afternoon: 'днём', evening: 'вечером', night: 'ночью' };

/** Whether a time begins with the clock, also with about when: "примерно 21:12". */
const isClock = (time: Segment): boolean => /^(?:примерно )?\d+:/u.test(plain([time]));

/** Dates in Russian. */
export const russianDates: DateWords = {
  names: {
    month: ru.localize.month,
    // "вс", as calendars have it, not "вск".
    day: (day, options = {}) =>
      ru.localize.day(day, options.width === 'abbreviated' ? { ...options, width: 'short' } : options),
  },
  parts: partsOfDay,
  standaloneInterval: true,
  dayMonth: (day, month) => `${day} ${month}`,
  withYear: (date, year) => `${date} ${year}`,
  earlyYear: (year) => `${year} нашей эры`,
  withWeekday: (weekday, date) => `${weekday}, ${date}`,
  partOf: (part, date, nextDay) => [
    { datetime: '', text: date },
    part === 'night' ? `, в ночь на ${nextDay}` : `, ${partsOfDay[part]}`,
  ],
  at: (time, date) => `${time}, ${date}`,
  onClock: (time, zone) => `${time} ${clockOf(zone)}`,
  beside: (times) => ` (${times.join('; ')})`,
  about: (date) => `примерно ${date}`,
  uncertain: (date) => `${date} (под вопросом)`,
  lasted: (start, end) => [start, dashAfter(start), end],
  within: (start, end) => ['в промежутке: ', start, dashAfter(start), end],
  ongoing: (start) => ['начало: ', start, '; по последним сообщениям, продолжается'],
  notBefore: (start) => ['не ранее: ', start],
  by: (end, precision) =>
    precision === 'year'
      ? ['не позднее конца года: ', end]
      : precision === 'month'
        ? ['не позднее конца ', end]
        : ['не позднее: ', end, '; день неизвестен'],
  byAbout: (end) => ['не позднее: ', end],
  byTime: (time) => ['не позднее ', time],
  dayBy: (day, time) => [day, isClock(time) ? ', не позднее ' : ', не позднее: ', time],
  from: (start) => [isClock(start) ? 'с ' : 'начало: ', start],
};

const sourceKinds: Record<SourceKind, string> = {
  article: 'статья',
  post: 'пост',
  video: 'видео',
  photo: 'фотография',
  broadcast: 'эфир',
  briefing: 'брифинг',
  report: 'доклад',
  filing: 'официальный документ',
  memo: 'служебная записка',
  letter: 'письмо',
  statement: 'заявление',
  transcript: 'стенограмма',
  dataset: 'набор данных',
  preprint: 'препринт',
  study: 'исследование',
  book: 'книга',
  unknown: 'документ',
};

/** "one article", "two articles", "five articles". */
const documentForms: Record<SourceKind, [one: string, few: string, many: string]> = {
  article: ['статья', 'статьи', 'статей'],
  post: ['пост', 'поста', 'постов'],
  video: ['видео', 'видео', 'видео'],
  photo: ['фотография', 'фотографии', 'фотографий'],
  broadcast: ['эфир', 'эфира', 'эфиров'],
  briefing: ['брифинг', 'брифинга', 'брифингов'],
  report: ['доклад', 'доклада', 'докладов'],
  filing: ['официальный документ', 'официальных документа', 'официальных документов'],
  memo: ['служебная записка', 'служебные записки', 'служебных записок'],
  letter: ['письмо', 'письма', 'писем'],
  statement: ['документ', 'документа', 'документов'],
  transcript: ['стенограмма', 'стенограммы', 'стенограмм'],
  dataset: ['набор данных', 'набора данных', 'наборов данных'],
  preprint: ['препринт', 'препринта', 'препринтов'],
  study: ['исследование', 'исследования', 'исследований'],
  book: ['книга', 'книги', 'книг'],
  unknown: ['документ', 'документа', 'документов'],
};

const standings: Record<Standing, { word: string; sentence: string }> = {
  reported: { word: 'Сообщено', sentence: 'Источник говорит это сам.' },
  claimed: { word: 'Сказано', sentence: 'Кто-то так говорит; источник это передаёт.' },
  confirmed: {
    word: 'Подтверждено',
    sentence: 'Кто-то непричастный проверил это или знает об этом напрямую.',
  },
  unconfirmed: { word: 'Не подтверждено', sentence: 'Источник не смог это проверить или не называет оснований.' },
  assessed: { word: 'Мнение или анализ', sentence: 'Суждение, а не сообщение.' },
};

const statuses: Record<Status, { word: string; sentence: string }> = {
  confirmed: { word: 'Подтверждено', sentence: 'Это подтвердил кто-то независимый.' },
  disputed: { word: 'Источники расходятся', sentence: 'О главном рассказывают по-разному или его отрицают.' },
  corroborated: { word: 'Сообщено независимо', sentence: 'Об этом сообщают два независимых источника.' },
  reported: { word: 'Сообщено один раз', sentence: 'Нет двух независимых источников, которые сообщают одно и то же.' },
  claimed: { word: 'Сказано, не проверено', sentence: 'Главное держится на словах тех, кто это говорит.' },
  assessed: { word: 'Мнение или анализ', sentence: 'Суждение, а не сообщение.' },
  unconfirmed: {
    word: 'Не подтверждено',
    sentence: 'О главном сообщают без проверки или названных оснований.',
  },
  withdrawn: { word: 'Отозвано', sentence: 'Мы или источники за это больше не ручаемся.' },
};

const states: Record<QuestionState, { word: string; sentence: string }> = {
  open: {
    word: 'Неизвестно',
    sentence: 'В прочитанном нет ответа, который учитывается.',
  },
  single: {
    word: 'Известен один источник',
    sentence: 'Нам известен самое большее один независимый источник нынешнего ответа.',
  },
  agreed: { word: 'Ответы совпадают', sentence: 'Независимые источники говорят одно и то же. Это не доказательство.' },
  differs: { word: 'Ответы расходятся', sentence: 'Мы показываем каждый ответ.' },
  fits: {
    word: 'Ответы совместимы',
    sentence: 'Все они могут быть верны. Ни для одного не известны два независимых источника.',
  },
};

const changeKinds: Record<ChangeKind, { word: string; within: string; sentence: string | null }> = {
  new: { word: 'Новое', within: 'новое', sentence: null },
  withdrawn: {
    word: 'Отозвано',
    within: 'отозвано',
    sentence: 'Мы за это больше не ручаемся; на странице сказано почему.',
  },
  removed: { word: 'Снято с сайта', within: 'снято с сайта', sentence: null },
  restored: { word: 'Больше не отозвано', within: 'больше не отозвано', sentence: null },
  facts: { word: 'Изменены факты', within: 'изменены факты', sentence: 'Что говорит источник, когда, где или кто.' },
  added: {
    word: 'Добавлено утверждение',
    within: 'добавлено утверждение',
    sentence: 'Что было раньше, осталось как было.',
  },
  linked: {
    word: 'Изменены связи',
    within: 'изменены связи',
    sentence: 'Сюжетные линии, связанные события или то, ключевое ли это событие.',
  },
  wording: {
    word: 'Формулировки',
    within: 'формулировки',
    sentence: 'Заголовок, краткое изложение, рассказ или примечания. Ни один факт не изменён.',
  },
  checked: {
    word: 'Сверено снова',
    within: 'сверено снова',
    sentence: 'Ещё раз сверено с источниками. Ничего не изменено.',
  },
};

const verbs: Record<Standing, { one: string; several: string }> = {
  reported: { one: 'сообщает', several: 'сообщают' },
  claimed: { one: 'говорит', several: 'говорят' },
  confirmed: { one: 'сообщает как подтверждённое', several: 'сообщают как подтверждённое' },
  unconfirmed: { one: 'сообщает (без подтверждения)', several: 'сообщают (без подтверждения)' },
  assessed: { one: 'считает', several: 'считают' },
};

const acts: Record<Act, { one: string; several: string }> = {
  offer: { one: 'предлагает', several: 'предлагают' },
  demand: { one: 'требует', several: 'требуют' },
  agreement: { one: 'соглашается', several: 'соглашаются' },
  refusal: { one: 'отказывается', several: 'отказываются' },
  threat: { one: 'угрожает', several: 'угрожают' },
  order: { one: 'приказывает', several: 'приказывают' },
  announcement: { one: 'объявляет', several: 'объявляют' },
  resignation: { one: 'уходит в отставку', several: 'уходят в отставку' },
  appointment: { one: 'назначает', several: 'назначают' },
  dismissal: { one: 'увольняет', several: 'увольняют' },
  ruling: { one: 'выносит решение', several: 'выносят решение' },
  apology: { one: 'приносит извинения', several: 'приносят извинения' },
};

const sources = (amount: number): string =>
  count(amount, 'независимый источник', 'независимых источника', 'независимых источников');

const independentSources = ({ count: origins, atLeast }: Independence): string =>
  (atLeast ? 'как минимум ' : '') + sources(origins);

const atLeastText = (amount: number, atLeast: boolean): string => `${atLeast ? 'Как минимум ' : ''}${number(amount)}`;

/** Words that stand for another in their question. */
const POINTING =
  /(?<!\p{L})(?:он|его|него|ему|нему|им|ним|н[её]м|она|е[её]|не[её]|ей|ней|ею|нею|оно|они|их|них|ими|ними|там|туда|никто|кто-то)(?!\p{L})/iu;

/** A phrase as it stands within a sentence. */
const withinSentence = lowerAfter(
  'Он Она Оно Они Это Эта Этот Эти Там Тот Та То Те Один Одна Одно Одни Два Две Три Несколько Некоторые Никто Ничто Ничего ' +
    'Кто Кто-то Только Около Более Больше Менее Меньше Между В Во На Под Над При По Из К Ко С Со У О Об От До За Без Для Его ' +
    'Её Их Не Нет Да Все Всё',
  true,
);

/** How a statement or a document was made before it was made public. */
const made = {
  written: (date: string): string => happened('написано', date),
  spoken: (date: string): string => happened('сказано', date),
  recorded: (date: string): string => happened('записано', date),
};
const madePublic = (date: string): string => happened('обнародовано', date);
const publicUnknown = 'день публикации неизвестен';

/**
 * The words of the site.
 *
 * @param timezone the IANA zone in which clock times are shown
 */
export function russian(timezone: string): ReturnType<typeof english> {
  return {
    standings,
    statuses,
    states,
    sourceKinds,
    unknownDocument: 'неназванный документ',
    timezoneNote: `Часы и минуты\u00a0— ${clockOf(timezone)}, если не указано другое.`,

    nav: {
      skip: 'К содержанию',
      main: 'Основные разделы',
      menu: 'Меню',
      footer: 'Об этом сайте',
      timeline: 'Хронология',
      questions: 'Вопросы',
      threads: 'Сюжетные линии',
      known: 'День за днём',
      people: 'Люди',
      places: 'Места',
      map: 'Карта',
      sources: 'Источники',
      search: 'Поиск',
      outlets: 'СМИ',
      corrections: 'Исправления',
      changes: 'Изменения',
      about: 'О сайте',
      data: 'Данные и ленты',
      crumbs: 'Где вы находитесь',
      banner: 'На чём основана эта история',
    },

    sources: {
      ofOutlet: (outlet, kind, date) =>
        (kind === 'article' ? outlet : `${capital(sourceKinds[kind])} (${outlet})`) + (date ? `, ${date}` : ''),
      titled: (name, title) => `${name}: ${quotation(title)}`,
      ofActors: (kind, actors, date) =>
        capital(sourceKinds[kind]) + (actors.length > 0 ? ` (${list(actors)})` : '') + (date ? `, ${date}` : ''),
    },

    claim: {
      // One or several, who can tell: neither a verb's singular nor its plural.
      verbOfUnnamed: (standing) => (standing === 'assessed' ? '(мнение)' : '(сказано)'),
      verbs,
      acts,
      via: (how) => (how === 'describes' ? 'описывается:' : 'откуда:'),
      to: (outlets) => `в разговоре с ${outlets === 1 ? 'редакцией' : 'редакциями'}`,
      // Not "редакции", which is ours.
      direct: 'этому СМИ напрямую',
      unknownVia: 'первоисточник не назван',
      inferred: 'наш вывод',
      inferredHere: 'Откуда это,\u00a0— наш вывод.',
      madePublic,
      publicUnknown,
      ...bothClocks(made, ', ', { madePublic, publicUnknown }),
      unverified: (who) => `${capital(who)}: проверить это не удалось.`,
      unverifiedHandedOn: (who) => `${capital(who)}: передано с оговоркой, что проверить это не удалось.`,
      confirmedBy: 'Кто подтверждает:',
      quoted: {
        no: null,
        'by-source': 'Перевод источника',
        'by-us': 'Наш перевод',
        unknown: 'Цитата, как опубликовано; возможно, перевод',
      },
      translation: { source: 'Перевод источника', us: 'Наш перевод' },
      omission: '[…]\u00a0— пропуск наш.',
      replaces: 'Вместо чего',
      replacedBy: 'Чем заменено',
      movedHere: 'Утверждение отсюда теперь стоит в другом событии:',
      sameStatement: 'Кто говорит то же самое',
      sameReport: 'Кто сообщает то же самое',
      sameVoice: 'То же утверждение',
      denies: 'Чему противоречит',
      deniedBy: 'Кто возражает',
      note: 'Примечание редакции',
      describedAs: (words) => `В этом документе: ${quotation(words)}. Кто это, сказано в другом`,
      retracted: (date, by) => inBrackets('Взято назад', `${by}, ${date}`),
      also: (verb) => `также ${verb}`,
      address: (at) => `Постоянная ссылка на утверждение ${at}`,
      addressIn: (at, event) => `Утверждение ${at} из события ${quotation(event)}`,
      with: 'вместе с:',
      citation: (at, who) => `Утверждение ${at}: ${who}`,
      numbered: (at) => `утверждение ${at}`,
    },

    answer: {
      // Words that leave the number and its unit in the nominative, which is the form that a question gives.
      number: {
        about: (amount) => `примерно ${amount}`,
        moreThan: (amount) => `больше чем ${amount}`,
        atLeast: (amount) => `как минимум ${amount}`,
        lessThan: (amount) => `меньше чем ${amount}`,
        atMost: (amount) => `максимум ${amount}`,
        both: (low, high) => `${low} и ${high}`,
        range: dashUnlessBelowZero((min, max) => `от ${min} до ${max}`),
        ofUnit: (amount, unit) => `${amount} ${unit}`,
      },
      pointsBack: (answer) => POINTING.test(answer),
      asOf: (date) => (/^\d/u.test(date) ? `по состоянию на ${date}` : `по состоянию на: ${date}`),
      setAside: {
        retracted: (by) => (by === null ? 'взято назад' : inBrackets('взято назад', by)),
        withdrawn: 'из события, которое мы отозвали',
        superseded: (since) => (since === null ? 'с тех пор заменено' : happened('заменено', since)),
        newTakenBack: 'новый ответ потом взяли назад',
        assessed: 'мнение, не учтено',
        disowned: 'оспаривает сам источник',
      },
      before: 'Раньше',
      beforeText: (answers) => `Раньше: ${answers.join('; ')}.`,
      changed: 'Изменено',
      sameArea: 'Та же местность, менее точно: одно место лежит в пределах другого.',
      more: (left) => `и ещё ${number(left)}`,
    },

    quoted: quotation,

    origins: (amount, papers, kind, independence) => {
      const behind =
        independence.count === 0 ? 'первоисточник не назван' : `за ними ${independentSources(independence)}`;
      return `${statements(amount)}; ${count(papers, ...documentForms[kind ?? 'unknown'])}; ${behind}`;
    },

    reports: (amount, independence) =>
      `${statements(amount)}${independence.count === 0 ? '' : `, ${independentSources(independence)}`}.`,

    support: {
      describing: (amount, atLeast, what, outlets) =>
        `${atLeastText(amount, atLeast)} ${outlets ? 'СМИ' : word(amount, 'отдельный рассказ', 'отдельных рассказа', 'отдельных рассказов')} об одном и том же: ${sourceKinds[what]}.`,
      unknown: (who) => `${capital(who)}: откуда это взято, неизвестно.`,
      unknownWords: (who, speakers) => `${capital(who)}: откуда взяты слова (${speakers}), неизвестно.`,
      notNamed: (who) => `${capital(who)}: откуда это взято, не названо.`,
      noAuthor: (who) => `Автор не назван: ${who}.`,
      noneCounts: 'Ни один из ответов не учтён.',
      sourcesCounted: (who, sources) => `${sources === 1 ? 'Учтённый источник' : 'Учтённые источники'}: ${who}.`,
      oneSource: (who) => `У нынешнего ответа один источник: ${who}.`,
      oneOrigin: (who) => `Несколько документов, один первоисточник: ${who}.`,
      oneAtLeast: (who) => `Как минимум один первоисточник: ${who}.`,
      perhapsTheSame: (who) => `Отвечают и люди, которые не названы, возможно, те же самые: ${who}.`,
    },

    status: {
      inPart: (told) => `${told}, частично`,
      oneSide: (told) => `${told}: только одна сторона`,
      confirmed: (who, accordingTo) => `Кто подтверждает: ${who}${accordingTo ? ` (по данным: ${accordingTo})` : ''}.`,
      confirmedPart: 'Другое главное утверждение здесь не подтверждено.',
      confirmedDenied: (who) => `Кто возражает: ${who}.`,
      denied: (speaker, by) => `Кто говорит: ${speaker}; кто возражает: ${by}.`,
      deniedReport: (who, by) => `Кто сообщает: ${who}; кто возражает: ${by}.`,
      deniedSelf: (who, others) =>
        `Кто и говорит, и возражает: ${who}${others === null ? '' : `; кто ещё возражает: ${others}`}.`,
      deniedSelfReport: (who, others) =>
        `Кто и сообщает, и возражает: ${who}${others === null ? '' : `; кто ещё возражает: ${others}`}.`,
      differ: (question, answers) => `Ответы на вопрос ${quotation(question)} расходятся: ${answers}.`,
      disputedPart: 'Другое главное утверждение здесь никто не оспаривает.',
      countedSide: (names) => `${names} (одна сторона)`,
      countedOwner: (names, owner) => `${names} (общий владелец: ${owner})`,
      corroborated: (amount, atLeast, who) =>
        `Об этом ${word(amount, 'сообщает', 'сообщают', 'сообщают')} ${atLeast ? 'как минимум ' : ''}${sources(amount)}: ${who}.`,
      describing: (amount, atLeast, what, who) =>
        `${atLeast ? 'Как минимум ' : ''}${sources(amount)} об одном и том же (${sourceKinds[what]}): ${who}.`,
      doneBySaying: (who) => `Совершено самими словами, в собственном документе: ${who}.`,
      reported: (who, readIn) =>
        `Об этом сообщает только один источник: ${who}${readIn === null ? '' : ` (${readIn})`}.`,
      reportedTwice: (who, papers) => `Об этом сообщает только один источник: ${who}; ${documents(papers)}.`,
      reportedSeveral: (who, origin) => `Кто сообщает: ${who}; первоисточник один: ${origin}.`,
      reportedApart: (who) => `Кто сообщает: ${who}. Нет двух независимых источников, которые сообщают одно и то же.`,
      reportedAtLeast: (who) => `Кто сообщает: ${who}. Второй первоисточник нам неизвестен.`,
      reportedFrom: (who) => `Кто сообщает: ${who}.`,
      notNamed: 'Кто это, не сказано.',
      claimed: (who) => `Кто говорит: ${who}. Больше никто этого не подтверждает.`,
      claimedAlso: (who, others) => `Кто говорит: ${who}. Кто ещё говорит то же самое: ${others}.`,
      said: (who) => `Кто говорит: ${who}.`,
      alsoReported: (who) => `Кто ещё об этом сообщает: ${who}.`,
      claimedSide: (who, side) => `Кто говорит: ${who} (${side}). Ни одна другая сторона этого не подтверждает.`,
      assessed: (who) => `Суждение, а не сообщение: ${who}.`,
      unconfirmed: (who) => `Кто сообщает: ${who}; без проверки или названных оснований.`,
      withdrawn: 'Мы за это больше не ручаемся.',
      detailsWord: 'Ответы расходятся',
      detailsCount: (amount) => `Ответы расходятся ${inDetails(amount)}`,
      detailsOn: (amount) => `${inDetails(amount)}:`,
      detailDenied: (speaker, by) => `Кто говорит: ${speaker}; кто возражает: ${by}.`,
      or: (answers) => or(answers.map(withinSentence)),
    },

    front: {
      none: 'Ни одного события ещё не опубликовано.',
      digest: 'Что известно и насколько хорошо',
      supported: 'Подкреплено лучше всего',
      unchecked: 'Независимо не проверено',
      differs: 'Ответы расходятся',
      unknown: 'Неизвестно',
      answerBy: (answer, givers) => `${capital(answer)}: ${givers.join('; ')}.`,
      details: (reason, amount) => `${reason} Ответы расходятся ${inDetails(amount)}.`,
      agree: 'Ответы не расходятся.',
      more: (amount) => `Ещё ${number(amount)}`,
      all: (amount, state) => `${states[state].word}: все вопросы (${number(amount)})`,
      order: 'Порядок',
      oldest: 'Сначала старые',
      newest: 'Сначала новые',
      inOrder: (story, order) => `${story}: сначала ${order === 'oldest' ? 'старые' : 'новые'}`,
      latest: 'Последнее:',
      at: (weekday, date, time) =>
        `${weekday}, ${date}${time === '' ? '' : `, ${lower(time.charAt(0))}${time.slice(1)}`}`,
      follow: 'Следить',
      months: 'Месяц за месяцем',
    },

    follow: {
      title: 'Следить за этой историей',
      lead: 'Лента приносит вам новое. Не нужны ни учётная запись, ни адрес почты.',
      whatTitle: 'Что такое лента',
      what: 'Лента\u00a0— это адрес, по которому сайт перечисляет новое и исправленное. Программа для чтения лент\u00a0— приложение или сайт на ваш выбор\u00a0— время от времени заглядывает туда и показывает вам, что добавилось.',
      howTitle: 'Как её читать',
      how: [
        'Возьмите программу для чтения лент. Бесплатные есть для любого телефона и компьютера; некоторые браузеры и почтовые программы уже умеют это.',
        'Скопируйте адрес ленты с этой страницы.',
        'Вставьте его там, где программа спрашивает, за чем вы хотите следить.',
      ],
      pages: 'Можно вставить и адрес страницы: программа сама найдёт её ленту.',
      whole: 'Вся история',
      feeds: {
        story: {
          name: 'Всё новое',
          what: 'Каждое новое или изменённое событие с рассказом и тем, что говорит каждый источник.',
        },
        corrections: {
          name: 'Исправления',
          what: 'Что исправлено, отозвано или взято назад, и что там было раньше. Следите, если цитировали отсюда.',
        },
        calendar: {
          name: 'Календарь',
          what: 'События, день которых известен. Подпишитесь на адрес в календаре, а не в программе для чтения лент.',
        },
      },
      twoFiles:
        'Где адресов два, они дают одно и то же: первый подходит любой программе, второй\u00a0— тем, что знают JSON Feed.',
      storylines: 'Только одна сюжетная линия',
      others: (amount) =>
        `Лента есть ещё у ${count(amount, 'сюжетной линии', 'сюжетных линий', 'сюжетных линий')}: вставьте адрес нужной страницы в свою программу.`,
      allStorylines: 'Все сюжетные линии',
      storyline: 'Следить за этой сюжетной линией',
      data: 'Данные для программ',
    },

    figure: {
      title: (amount, said) => `${events(amount)}, ${statements(said)}`,
      marks: 'Каждый знак\u00a0— событие; форма показывает, насколько хорошо оно подкреплено источниками.',
      larger: 'Крупнее: ключевые события.',
      bars: {
        days: 'Каждый столбик\u00a0— день, его высота\u00a0— число событий.',
        months: 'Каждый столбик\u00a0— месяц, его высота\u00a0— число событий.',
      },
      most: {
        days: (amount) => `Самый высокий: ${events(amount)} за день.`,
        months: (amount) => `Самый высокий: ${events(amount)} за месяц.`,
      },
      disputed: 'Цветом, от оси вверх: источники расходятся в главном.',
      key: 'Что означают знаки',
      onDetail: '… в подробности',
      label: {
        days: (amount) => `${events(amount)} по дням`,
        hours: (amount) => `${events(amount)} по часам`,
        months: (amount) => `${events(amount)} по месяцам`,
      },
      past: { marks: 'Пропустить знаки', bars: 'Пропустить столбики' },
      details: (amount) => `источники расходятся ${inDetails(amount)}`,
      alsoDetails: (amount) => `источники расходятся ещё и ${inDetails(amount)}`,
      events: (amount) => word(amount, 'событие', 'события', 'событий'),
      disputes: (amount) => `, источники расходятся: ${number(amount)}`,
      onTheHour: ':00',
      noHour: 'Без часа',
      gap: 'Часы без событий',
      yearsWithout: (years) => `${count(years, 'год', 'года', 'лет')} без событий`,
      wholeYear: 'Рамка: месяц неизвестен.',
      wholeMonth: 'Рамка: день неизвестен.',
      public: 'Утверждения, обнародованные к концу каждого дня',
      statements: (amount) => word(amount, 'утверждение', 'утверждения', 'утверждений'),
      // A narrow column has no room for "обнародовано".
      madePublic: () => 'вышло',
      byEndOf: (date) => `к концу ${date}`,
    },

    parts: {
      label: 'Части этого списка',
      here: (part, entries) => `Часть ${part}: ${entries}.`,
      time: {
        home: (whole, here) => `${whole}. Здесь новейшие: ${number(here)}.`,
        first: 'Самые старые',
        previous: (part) => `Старше: часть ${part}`,
        next: (part) => `Новее: часть ${part}`,
        last: 'Самые новые',
      },
      name: {
        home: (whole, here) => `${whole}. Здесь первые: ${number(here)}.`,
        first: 'Первые',
        previous: (part) => `Назад: часть ${part}`,
        next: (part) => `Дальше: часть ${part}`,
        last: 'Последние',
      },
      title: (what, part) => `${what}, часть ${part}`,
      more: (amount) => `и ещё ${number(amount)}`,
      elsewhere: 'Ответы в более старых частях',
      days: 'Дни в более старых частях',
      names: (amount) => count(amount, 'название', 'названия', 'названий'),
      questions: (amount) => count(amount, 'вопрос', 'вопроса', 'вопросов'),
      changes: (amount) => count(amount, 'изменение', 'изменения', 'изменений'),
      corrections: (amount) => count(amount, 'запись', 'записи', 'записей'),
      statementsAndEvents: (amount) =>
        count(amount, 'утверждение или событие', 'утверждения и события', 'утверждений и событий'),
    },

    timeline: {
      events,
      statements,
      in: (documents) => (documents === 1 ? 'в публикации' : 'в публикациях'),
      differ: 'Источники расходятся:',
      alsoDiffer: 'Источники расходятся и здесь:',
      timed: 'Указан час или время суток',
      untimed: 'Не указано',
      ofMonth: (month) => `Хронология: ${month}`,
    },

    filters: {
      title: 'Фильтр',
      hint: ': сюжетная линия, человек, место…',
      facets: {
        only: 'Только',
        thread: 'Сюжетная линия',
        status: 'Статус',
        side: 'Сторона',
        place: 'Место',
        actor: 'Человек или группа',
        source: 'Документ',
      },
      only: {
        key: { word: 'Ключевые события', sentence: 'События, которые коротко пересказывают историю.' },
        'one-side': { word: 'Только одна сторона', sentence: 'Ни одна другая сторона этого не подтверждает.' },
        details: {
          word: 'Ответы расходятся в подробностях',
          sentence: 'О некоторых подробностях рассказывают по-разному.',
        },
      },
      any: (amount) => `Любые (${number(amount)})`,
      all: (amount) => `Все (${number(amount)})`,
      script: {
        shown: (shown, all) => `${shown} из ${count(all, 'события', 'событий', 'событий')}`,
        remove: 'Снять фильтр {value}',
        chip: '{value} ×',
        none: 'Ни одно событие здесь не подходит под все эти фильтры.',
        drop: (filters, shown, all) => `Снять: ${filters} (${shown} из ${count(all, 'события', 'событий', 'событий')})`,
      },
      sides: 'Стороны',
      sidesLead: 'События, в которых кто-то с каждой стороны действует или говорит.',
      statuses: 'Насколько подкреплено каждое событие',
      statusesLead: 'Насколько прочитанные нами документы подкрепляют каждое событие.',
      ofSide: (side) => `События по стороне: ${side}`,
      ofStatus: (status) => `События по статусу: ${status}`,
      empty: 'Сейчас событий нет.',
    },

    tools: {
      theme: 'Тема',
      themes: { auto: 'Как на устройстве', light: 'Светлая', dark: 'Тёмная' },
      sinceScript: {
        none: 'С вашего последнего посещения ничего нового.',
        fresh: {
          one: '{n} новое или изменённое с вашего последнего посещения',
          few: '{n} новых или изменённых с вашего последнего посещения',
          many: '{n} новых или изменённых с вашего последнего посещения',
          other: '{n} новых или изменённых с вашего последнего посещения',
        },
        new: 'Новое',
        changed: 'Изменено',
        clear: 'Очистить и забыть',
        cleared: 'Забыто. Это устройство ничего не хранит о ваших посещениях, пока вы не вернётесь.',
      },
      cite: 'Цитировать',
      citation: (title, site, story, url) => `${quotation(title)}. ${site}: ${story}. ${url}`,
      copyCitation: 'Скопировать ссылку для цитирования',
      copyBibtex: 'Скопировать BibTeX',
      copyLink: 'Скопировать адрес',
      share: 'Поделиться через…',
      handOn: 'Поделиться',
      handOnThread: 'Поделиться этой линией',
      permanent: 'Постоянная ссылка:',
      script: {
        dates: 'ru-RU',
        accessed: ' (дата обращения: {date}).',
        copied: 'Скопировано.',
        withDate: 'Скопировано, с сегодняшней датой обращения.',
        failed: 'Браузер не разрешил скопировать.',
        statement: 'Скопировать ссылку на утверждение {number}',
      },
    },

    event: {
      when: 'Когда',
      where: 'Где',
      who: 'Кто',
      standsOn: 'Основания',
      after: 'после:',
      accordingTo: 'по данным:',
      basis: {
        stated: null,
        resolved: 'Выведено из того, что говорит источник.',
        inferred: 'Вывод редакции.',
      },
      notPlaced: 'Не установлено',
      noActors: 'Не указано',
      statementMade: 'Где это сказано',
      statementContent: 'Что сказано',
      said: 'Что говорит каждый документ',
      disagreement: {
        title: (main, amount) => {
          if (!main) return `Источники расходятся ${inDetails(amount)}`;
          return `Источники расходятся в главном${amount > 0 ? ` и ${inDetails(amount)}` : ''}`;
        },
        noChoice: 'Мы не выбираем.',
      },
      questions: 'Связанные вопросы',
      moreQuestions: (amount) => `Ещё ${number(amount)}`,
      inStory: 'В истории',
      before: 'Назад',
      next: 'Дальше',
      related: 'См. также',
      checked: (date) => happened('Сверено с источниками', date),
      noCorrections: 'Исправлений нет',
      correctionsTitle: 'Исправления',
      correction: {
        removed: 'утверждение, которого здесь больше нет',
        on: 'Когда',
        was: 'Было',
        now: 'Стало',
        why: 'Почему',
        reportedBy: 'Кто сообщил',
        withheld: 'не приводим, чтобы не причинить вред снова',
      },
      withdrawn: (date) => `${happened('Мы отозвали это событие', date)}.`,
      withdrawnSee: 'Вместо этого см.',
      moved: 'Эта страница перенесена.',
      draft: 'Черновик: не опубликовано',
    },

    report: {
      link: 'Сообщить об ошибке',
      whole: 'Сообщить об ошибке в этом событии',
      statements: 'Сообщить об ошибке в утверждении',
      inStatement: (at) => `Сообщить об ошибке в утверждении ${at}`,
      wholeByLetter: 'По электронной почте, без учётной записи',
      statementsByLetter: 'По электронной почте, в утверждении',
      inStatementByLetter: (at) => `Сообщить об ошибке в утверждении ${at} по электронной почте`,
      edit: 'Править эту страницу',
      subject: (record) => `Исправление: ${record}`,
    },

    question: {
      description: (state, scope) => `${states[state].word}. ${scope}`,
      title: 'Вопросы',
      lead: 'Где документы совпадают, где расходятся и что оставляют открытым.',
      scope: 'Что сравнивается',
      answers: 'Ответы',
      noAnswer: 'Ни один прочитанный нами документ на это не отвечает.',
      notComparable: 'Не сравнивать с вопросом',
      events: 'Связанные события',
      threads: 'Сюжетные линии',
      changed: 'Изменено: прежние ответы стоят под словом «Раньше».',
      changes: 'Верный ответ со временем меняется: каждый\u00a0— о своём времени.',
    },

    locator: {
      known: (places) => `Карта: ${list(places)}.`,
      saidOf: (places) => `Карта (только со слов): ${list(places)}.`,
      landmarks: (names) => (names.length > 0 ? ` Показано также: ${list(names)}.` : ''),
      onlySaid: () => 'Только со слов, поэтому без метки.',
      within: (accuracy) => accuracy,
      area: 'местность, поэтому без метки',
      around: (around) => `Своей точки нет; показано: ${around}.`,
      missing: (places) => `Нет на этой карте: ${list(places)}.`,
      credit: 'Откуда эта карта',
    },

    thread: {
      title: 'Сюжетные линии',
      lead: 'Каждая прослеживает одну нить истории через её события.',
      whoAnswers: 'Кто что отвечает',
      whoAnswersLead: 'Что каждая сторона говорит на один и тот же вопрос в прочитанных нами документах.',
      noSide: 'Сторона не указана',
      otherSides: { label: 'Другие стороны', brief: 'другие стороны' },
      ownVoice: {
        articles: { label: 'Статьи от себя', brief: 'статьи' },
        documents: { label: 'Документы от себя', brief: 'документы' },
      },
      silent: (sides) => {
        const rest = sides.length - 5;
        const named =
          sides.length > 6 ? [...sides.slice(0, 5), `ещё ${count(rest, 'сторона', 'стороны', 'сторон')}`] : sides;
        return `Ни на один из этих вопросов в прочитанных нами документах ${sides.length === 1 ? 'не отвечает' : 'не отвечают'}: ${list(named)}.`;
      },
      events: 'События сюжетной линии',
      inStory: (own, all, from, to) =>
        `${number(own)} из [${count(all, 'события', 'событий', 'событий')}] истории${from === null ? '' : from === to ? `, ${own > 1 ? 'все: ' : ''}${from}` : `, ${from}\u00a0– ${to}`}`,
    },

    matrix: {
      question: 'Вопрос',
      rule: 'Толстая линия разделяет ответы, которые не могут быть верны вместе.',
      empty: 'нет ответа',
      noAnswer: (who) => `Нет ответа: ${list(who)}`,
      more: (amount) => `и ещё ${number(amount)}`,
      newest: (shown, total) => `Новейшие: ${number(shown)} из ${number(total)}.`,
      all: (state) => `Все вопросы: ${states[state].word}`,
    },

    meetings: {
      others: { label: 'Другие', brief: 'другие' },
      contradicted: 'Кто говорит иначе',
      agrees: 'С кем совпадает',
      agreesLead: 'Они дают один и тот же ответ. Это не доказательство: возможно, он у них из одного источника.',
      differs: 'С кем расходится',
      on: (points) => `(${count(points, 'пункт', 'пункта', 'пунктов')})`,
    },

    known: {
      title: 'Что и когда было известно',
      lead: 'Что было обнародовано к концу каждого дня, насколько видно из прочитанных нами документов. Более поздние сообщения не учтены.',
      by: (date) => `Обнародовано к концу ${date}`,
      page: (title, page, of) => `${title}, страница ${page} из ${of}`,
      pages: 'Страницы этого дня',
      toPage: (page) => `Страница ${page}`,
      count: (said, amount) =>
        said === 0
          ? 'Ничего известного нам обнародовано не было.'
          : `Обнародовано: ${statements(said)}; ${said === 1 ? 'оно касается' : 'они касаются'} ${count(amount, 'события', 'событий', 'событий')}.`,
      fresh: (date, exact) => (exact ? `Новое за ${date}` : `Новое, не позднее ${date}`),
      first: 'Первое сообщение',
      further: 'Больше об уже известном',
      turned: 'Что из-за этого изменилось',
      firstAnswers: 'Впервые есть ответ',
      here: 'На этой странице',
      toNew: (amount) => `Новое: ${statements(amount)}`,
      was: 'Было',
      became: 'Стало',
      notAsked: 'Обнародованного ответа не было.',
      gone: 'Ни одно утверждение больше не в силе.',
      named: 'Названо, кто это сказал',
      takenBack: 'Взято назад',
      question: 'Вопрос',
      event: 'Событие',
      moreAnswers: (amount) => `и ещё ${number(amount)}`,
      standing: 'История на тот день',
      newest: (shown, all) => `Последние в хронологии: ${number(shown)} (всего ${events(all)}).`,
      earlier: 'Раньше, как рассказывают теперь:',
      wholeTimeline: 'вся хронология',
      questions: 'Вопросы и ответы на тот момент',
      moreQuestions: (amount) => `Те, что изменились последними. Ещё с ответом: ${number(amount)}.`,
      allQuestions: 'Все вопросы с нынешними ответами',
      later: 'Уже произошло, но стало известно позже',
      laterLead: 'Сообщено после этого дня. Статус каждого события\u00a0— нынешний.',
      moreLater: (amount) => `И ещё ${count(amount, 'более раннее', 'более ранних', 'более ранних')}.`,
      previous: 'Предыдущий день с новостями',
      next: 'Следующий день с новостями',
      without: (days) =>
        days < 2 * 365
          ? `${count(days, 'день', 'дня', 'дней')} без новостей`
          : `${count(Math.floor(days / 365.2425), 'год', 'года', 'лет')} без новостей`,
      days: (days) => `${count(days, 'день', 'дня', 'дней')} с новостями`,
      before: (days) => `${count(days, 'предыдущий день', 'предыдущих дня', 'предыдущих дней')} с новостями`,
      after: (days) => `${count(days, 'более поздний день', 'более поздних дня', 'более поздних дней')} с новостями`,
      nearest:
        'У дня есть страница, если тогда что-то обнародовано или произошло. Обнародованное тогда оставалось в силе до следующего.',
      ask: 'Что было обнародовано к концу дня',
      go: 'Показать',
      none: 'К тому времени ничего известного нам обнародовано не было.',
      new: (amount) => `новых: ${number(amount)}`,
      years: 'Другие годы',
      ofYear: (year) => `Что и когда было известно: ${year}`,
    },

    actor: {
      description: (name, role) =>
        `${name}${role ? ` (${role})` : ''}: слова и действия в этой истории, каждое утверждение с источником.`,
      title: 'Люди, группы и организации',
      lead: 'Все, кто действует или говорит в этой истории.',
      kinds: { person: 'Люди', group: 'Группы', institution: 'Организации' },
      role: 'Роль',
      memberOf: 'Входит в состав',
      members: 'Участники',
      side: 'Сторона',
      noSide: 'не указана',
      aliases: 'Пишут также',
      acts: 'Предложения, требования и другие действия',
      says: 'Утверждения',
      confirms: 'Подтверждения',
      events: 'События',
      otherEvents: 'Другие события',
      documents: 'Документы',
    },

    place: {
      description: (name, kind) => `${name} (${kind}): что здесь, по сообщениям, произошло.`,
      aliases: 'Пишут также',
      degrees: (lat, lon) =>
        `${number(Math.abs(lat))}° ${lat < 0 ? 'ю. ш.' : 'с. ш.'}, ${number(Math.abs(lon))}° ${lon < 0 ? 'з. д.' : 'в. д.'}`,
      title: 'Места',
      lead: 'К каким местам отнесены события и насколько точно.',
      kind: 'Вид',
      within: 'Находится в пределах',
      contains: 'Места в его пределах',
      position: 'Расположение',
      accuracy: (metres) => `с точностью до ${metres >= 1000 ? `${number(metres / 1000)} км` : `${number(metres)} м`}`,
      noPosition: 'Своей точки нет',
      credit: 'Расположение по данным',
      events: 'События здесь',
      answers: 'Названо в ответе',
    },

    map: {
      title: 'Карта',
      lead: 'К каким местам отнесены события, так точно, как говорят документы. Места, о которых только говорили, не показаны.',
      close: 'Карта мест со ссылками на них',
      overview: 'Где это',
      overviewLabel: 'Карта окрестностей',
      km: (km) => `${number(km)} км`,
      key: 'Что как нарисовано',
      pin: 'Место с номером в списке. Несколько номеров: места слишком близко друг к другу.',
      dot: 'Ещё одно место, без номера.',
      ring: 'Насколько точно известно место: оно лежит внутри этого круга.',
      area: 'Местность, точнее которой события не размещены.',
      border:
        'Граница между государствами; пунктир\u00a0— там, где о ней нет согласия. Тонкие линии разделяют регионы.',
      inset: 'Пунктирная рамка: часть, которую показывает большая карта.',
      list: 'Места на карте',
      notDrawn: 'Нет на карте',
      more: (many) => `и ещё ${number(many)}`,
      morePlaces: (places) =>
        `${count(places, 'место', 'места', 'мест')} с наименьшим числом событий: ${places === 1 ? 'точка' : 'точки'} без номера.`,
      allPlaces: 'Все места',
      days: 'День за днём',
      otherDays: 'Маленькие точки\u00a0— места других дней.',
      dayLabel: (places) => `Карта: ${list(places)}`,
      marker: (at, place) => `${at} ${place}`,
      within: (place) => `в пределах: ${place}`,
      areaOnly: 'Местность; метки нет',
      empty: 'Ни одно событие истории ещё не привязано к месту.',
      outside: 'Не нарисовано: нет контуров',
      noOutlines: (places) =>
        `${count(places, 'место', 'места', 'мест')} истории\u00a0— только в списке, потому что у сайта нет контуров окрестностей. Кто ведёт сайт, делает их командой \`npm run map\`.`,
      simplified: 'Контуры упрощены и не показывают, как далеко точка от границы.',
    },

    source: {
      description: (name, read) =>
        `${name}: что отсюда взято для истории${read ? '' : ', как это передают другие документы'}.`,
      title: 'Источники',
      lead: 'Все документы, стоящие за историей: те, что мы прочитали, и те, что знаем только через них.',
      documents: 'Документы',
      open: (host) => `Открыть на ${host}`,
      read: 'Документы, которые мы прочитали',
      unread: 'Известны только через них',
      readShort: 'Мы его прочитали.',
      unreadShort: 'Мы знаем его только через другой документ.',
      unnamed: 'Чей это документ, не сказано.',
      kind: 'Вид',
      outlet: 'СМИ',
      by: 'От кого',
      authors: 'Авторы',
      published: 'Опубликовано',
      written: 'Написано',
      recorded: 'Записано',
      corrected: 'Исправлено издателем',
      correctedBefore: (date) =>
        /^\d{1,2}\s/u.test(date) ? `Версия до ${date}` : inBrackets('Версия до исправления', date),
      gone: (date) => `Документа больше нет по его адресу; ${happened('мы обнаружили это', date)}.`,
      archivedAt: (host) => `Архивная копия на ${host}`,
      access: { paywall: 'По платной подписке', registration: 'Нужна регистрация' },
      noArchive: 'Нет',
      publishedUnknown: 'день неизвестен',
      address: 'Адрес',
      archive: 'Архивная копия',
      accessed: 'Прочитано',
      via: 'Происхождение',
      withheld: 'Адрес известен, ссылку не даём',
      noAddress: 'Адреса нет',
      note: 'Примечание',
      statements: 'Утверждения отсюда',
      handedOn: 'Утверждения, основанные на этом документе',
      citedIn: 'Документы, основанные на этом документе',
      takesBack: 'Утверждения, взятые здесь назад',
      taken: (amount) => `Взято отсюда: ${statements(amount)}`,
      goBack: (amount) => `На этом основано в других документах: ${statements(amount)}`,
      takenBack: (amount) => `Взято назад: ${statements(amount)}`,
    },

    outlet: {
      pageTitle: (name) => `${name}, СМИ`,
      description: (name) => `Документы, которые опубликовало СМИ ${name}, и что оно говорит от себя.`,
      documents,
      title: 'СМИ',
      lead: 'Кто публикует документы.',
      kind: 'Вид',
      country: 'Страна',
      address: 'Сайт',
      sources: 'Документы',
      owner: 'Владелец',
      ownerNote: 'СМИ одного владельца считаем одним первоисточником.',
      owns: 'Владеет',
      statements: 'Что сообщает от себя',
      inItsDocuments: 'Что в его документах говорят другие',
      taken: (amount) => `Взято отсюда: ${statements(amount)}`,
      goBack: (amount) => `На этом основано в других документах: ${statements(amount)}`,
    },

    search: {
      title: 'Поиск',
      lead: 'События и сказанное о них, люди, группы, места, СМИ, документы и вопросы. Всё находится по любому написанию названия.',
      label: 'Слова для поиска',
      go: 'Найти',
      narrow: 'Уточнить',
      any: 'Любые',
      filters: {
        kind: 'Вид',
        thread: 'Сюжетная линия',
        actor: 'Человек или группа',
        place: 'Место',
        status: 'Статус',
      },
      kinds: {
        event: 'Событие',
        actor: 'Человек или группа',
        place: 'Место',
        outlet: 'СМИ',
        side: 'Сторона',
        thread: 'Сюжетная линия',
        question: 'Вопрос',
        source: 'Документ',
      },
      statusOfEvents: 'События',
      statusOfQuestions: 'Вопросы',
      takenBack: 'Взято назад',
      spelt: 'Пишут также:',
      says: (who, verb, what) => `${who} ${verb}: ${what}`,
      furtherStatements: {
        one: 'ещё {n} утверждение в этом событии',
        few: 'ещё {n} утверждения в этом событии',
        many: 'ещё {n} утверждений в этом событии',
        other: 'ещё {n} утверждения в этом событии',
      },
      meant: 'Возможно, вы искали:',
      filtersOn: '({filters})',
      keys: 'Клавиши: /\u00a0— искать с любой страницы, стрелки\u00a0— двигаться по результатам, Enter\u00a0— открыть, Escape\u00a0— очистить.',
      shortcut: 'Клавиша / открывает поиск',
      results: 'Результаты',
      found: { one: '{n} результат', few: '{n} результата', many: '{n} результатов', other: '{n} результата' },
      askedOnly: 'Искали только эти слова: {words}.',
      lookedAt: 'Записей, где эти слова могут стоять подряд: {all}; просмотрено: {looked}.',
      searched: 'Просмотрено записей, начиная с самых новых: {through} из {all}.',
      loading: 'Ищем…',
      failed: 'Поиск не удалось загрузить. Списки ниже ведут ко всему.',
      failedFurther: 'Следующие результаты не удалось загрузить. Попробуйте ещё раз.',
      nothing: 'Ничего не найдено.',
      advice: 'Проверьте написание, попробуйте меньше слов или только начало слова. Списки ниже ведут ко всему.',
      drop: 'Без «{filter}»',
      more: 'Показать больше',
      older: 'Искать в более старых записях',
      withoutScript: 'Для поиска нужен JavaScript. Эти списки ведут ко всему.',
      lists: 'Просмотреть всё',
      everyDay: 'Все события, месяц за месяцем',
      allOf: (what, amount) => `${what}: все (${number(amount)})`,
    },

    corrections: {
      title: 'Исправления',
      lead: 'Где мы ошиблись и что источники взяли назад. Ни одно утверждение мы не меняем молча.',
      none: 'Исправлений пока нет.',
      takenBack: 'Взято назад источниками',
      replaced: 'Заменённые ответы',
      sources: 'Документы, которые исправили их издатели',
    },

    history: {
      title: 'Изменения',
      lead: 'Что нового на сайте и что изменено, по дню, когда мы это записали. Когда что-то сказано, стоит при каждом утверждении.',
      kinds: changeKinds,
      unavailable: {
        'no-git': 'История изменений недоступна: сайт собран там, где нет git, который её хранит.',
        shallow: 'История изменений недоступна: сайт собран из копии содержимого без прошлого.',
        'no-history': 'История изменений недоступна: сайт собран из содержимого, истории которого git не хранит.',
      },
      none: 'Пока ничего не записано.',
      gone: 'Событие, которого здесь больше нет',
      correction: (date) => `исправление: ${date}`,
      also: (what) => `Также: ${what}`,
      ofEvent: 'История изменений',
      first: (date) => happened('Впервые опубликовано', date),
      changed: (date, what) => `${date}: ${what}`,
      notYet: 'Ещё не записано.',
      all: 'Все изменения',
    },

    data: {
      title: 'Данные и ленты',
      lead: 'Всё с этого сайта есть здесь и для программ: чтобы подписаться, посчитать, нанести на карту, проверить. Та же история из тех же файлов, каждый раз собранная заново.',
      newestPart: 'Эта история длинная: в этом файле её новейшая часть.',
      size: (bytes) => (bytes < 1000 ? `${number(bytes)} Б` : `${number(Math.round(bytes / 1000))} КБ`),
      example: 'Образец',
      feeds: 'Ленты',
      files: 'Файлы',
      columns: (amount) => `Что содержат столбцы (${number(amount)})`,
      how: 'Как это читать',
      notes: [
        'Даты никогда не точнее, чем известно. `edtf`\u00a0— дата, как она записана, в формате Extended Date/Time Format; `earliest` и `latest`\u00a0— границы того, что она может означать, вторая\u00a0— первое мгновение после; `basis` говорит, называет ли дату источник, или она выведена либо предположена.',
        'Двое часов разделены. `said`\u00a0— когда утверждение обнародовали. `recorded`\u00a0— когда этот сайт его опубликовал или изменил, по истории его файлов; если сборка не видит истории, поле пустое, а запись в ленте имеет дату новейшего утверждения или исправления.',
        'Что изъято, чтобы не причинить вред снова, того нет здесь, как и на страницах: на его месте стоит «withheld».',
        'Одно и то же содержимое даёт одни и те же файлы, байт в байт. Пакет данных перечисляет их размеры и хеши.',
      ],
      versions: 'Что изменилось в виде файлов',
      versionsLead:
        'Для программ, которые читают более старые файлы. Путь\u00a0— это поле в ledger.json; таблицы сохранили все столбцы, новые стоят в конце.',
      version: (version) => `Версия ${version}`,
      change: (was, now, what) => {
        if (was === null) return `Новое: \`${now ?? ''}\`. ${what}`;
        return now === null ? `Убрано: \`${was}\`. ${what}` : `\`${was}\` теперь \`${now}\`. ${what}`;
      },
      cite: 'Как цитировать',
      citeLead: 'Давайте адрес события или утверждения, на которое опираетесь: адреса здесь не меняются. Для целого:',
      licence: 'Лицензия',
      licenceText: (licence) =>
        `Тексты и данные: ${licence}. Цитаты принадлежат их авторам. Назовите сайт и дайте ссылку на страницу.`,
      citation: (site, story, url) => `${site}: ${story}. Данные. ${url}`,
      formats: {
        atom: {
          name: 'Лента новостей, Atom',
          what: 'Новые и изменённые события, сначала новейшие, каждое с полным рассказом и тем, что говорит каждый источник.',
          use: 'Вставьте адрес в программу для чтения лент. Исправление видно как изменение. Прошедшие месяцы стоят в собственных архивах (RFC 5005), которые программы находят сами и которые не меняются.',
        },
        jsonFeed: {
          name: 'Лента новостей, JSON',
          what: 'То же в формате JSON Feed 1.1.',
          use: 'Для программ и скриптов, которым удобнее JSON; `next_url` ведёт к прошедшим месяцам.',
        },
        threadFeed: {
          name: 'Лента сюжетной линии, Atom',
          what: 'События одной сюжетной линии: все, если их до 50, иначе новейшие, и архивы. Также как feed.json.',
          use: 'Следите за одной линией: её страница ведёт к её лентам.',
        },
        corrections: {
          name: 'Исправления, Atom',
          what: 'Что исправлено, отозвано, взято назад или заменено источником: что было, что стало, почему.',
          use: 'Подпишитесь, если цитировали отсюда.',
        },
        ledger: {
          name: 'Вся история, JSON',
          what: 'Каждое событие, утверждение, вопрос, человек, место, документ и сюжетная линия со всем, что вычислено.',
          use: 'Для программ. В Python: `json.load(open("ledger.json"))["events"]`.',
        },
        ledgerPart: {
          name: 'Записи длинной истории по месяцам, JSON',
          what: 'Если ledger.json превышает примерно 5 МБ, он становится указателем таких файлов: события по месяцам, каждый другой список\u00a0— в своём. Всё вместе\u00a0— ledger-whole.json.gz.',
          use: 'Одна запись в строке. В Python `json.load(gzip.open("ledger-whole.json.gz"))["events"]` даёт все.',
        },
        schema: {
          name: 'Схема всей истории, JSON Schema',
          what: 'Чем является каждое поле ledger.json и что оно может содержать.',
          use: 'Найдите поле или дайте схему программе проверки (draft 2020-12). Для указателя и файлов длинной истории: `#/$defs/index`, `#/$defs/records`.',
        },
        event: {
          name: 'Одно событие, JSON',
          what: 'Событие, как оно стоит в ledger.json.',
          use: 'Поставьте `.json` вместо последней косой черты в адресе события.',
        },
        oembed: {
          name: 'Событие в рамке, oEmbed',
          what: 'Код, которым другой сайт показывает событие в рамке, без скрипта; его размер и изображение. Также oembed/threads/<id>.json.',
          use: 'Системы, знающие oEmbed 1.0, находят его по адресу страницы. Вручную: скопируйте код со страницы события или сюжетной линии.',
        },
        events: {
          name: 'События, CSV',
          what: 'Строка на событие: дата с границами, статус с причиной, кто, где, сколько первоисточников.',
          use: 'Открывается в любой таблице (UTF-8 с меткой порядка байтов). Апостроф перед =, +, - или @ не даёт таблице принять текст за формулу; уберите один, чтобы получить текст.',
        },
        claims: {
          name: 'Утверждения, CSV',
          what: 'Строка на утверждение: кто говорит, в каком документе, откуда, когда, какими словами.',
          use: 'Соединяйте с events.csv по `event`. Идентификаторы в ячейке разделены пробелами, названия\u00a0— точкой с запятой.',
        },
        places: {
          name: 'Места, GeoJSON',
          what: 'Каждое место, насколько точно оно известно, и идентификаторы его событий. У местностей нет геометрии.',
          use: 'Откройте в QGIS или на geojson.io; рисуйте `accuracy_m` как круг вокруг точки.',
        },
        calendar: {
          name: 'Календарь, iCalendar',
          what: 'События, день которых известен. День\u00a0— это целый день: часы не выдуманы. Чего календарь сказать не может, стоит в названии.',
          use: 'Подпишитесь на адрес в календаре. Событий, известных только с точностью до месяца или года либо только «не позднее» дня, здесь нет.',
        },
        timelineJs: {
          name: 'Хронология, TimelineJS 3',
          what: 'События как слайды с датами, теми, кто это говорит, и статусом, сгруппированные по сюжетным линиям.',
          use: 'Разместите у себя или дайте ссылку: TimelineJS 3 открывает её как есть. `npm run import -- timelinejs` читает её обратно.',
        },
        datapackage: {
          name: 'Пакет данных, Frictionless',
          what: 'Файлы данных с размерами, хешами и столбцами, лицензия, источники и как цитировать.',
          use: 'Инструментом frictionless: `frictionless validate datapackage.json`.',
        },
      },
      statement: {
        unverified: 'Источник говорит, что не смог это проверить.',
        ...made,
        translation: (by: Translator, text) =>
          `${by === 'us' ? 'Наш перевод' : 'Перевод источника'}: ${quotation(text)}`,
        aside: (question, answer, why) => `${question} ${capital(answer)}: ${why}.`,
        gone: (date) => inBrackets('по этому адресу больше нет', `обнаружено: ${date}`),
        archived: 'архивная копия',
        corrected: (date) => `${happened('Исправлено источником', date)}:`,
        takenBackIn: 'Взято назад в документе',
      },
      feed: {
        title: (site, what) => `${site}: ${what}`,
        month: (feed, month) => `${feed} (${month})`,
        withdrawn: (title) => `Отозвано: ${title}`,
        correction: (title) => `Исправление: ${title}`,
        retracted: (title) => `Взято назад источником: ${title}`,
        replaced: (question) => `Заменён ответ: ${question}`,
        sourceCorrected: (source) => `Исправлено источником: ${source}`,
      },
      calendar: {
        name: (site, story) => `${site}: ${story}`,
        title: inBrackets,
        description: (about, left) =>
          left === 0 ? about : `${about} Пропущено, потому что день неизвестен: ${events(left)}.`,
      },
    },

    timelineJs: {
      whoSaysSo: 'Кто это говорит:',
      part: (from, to, of) => `События ${number(from)}–${number(to)} из ${number(of)}.`,
      more: 'Утверждения, источники и история изменений этого события',
      site: (title) => `История на сайте ${quotation(title)}, с источниками`,
    },

    sharing: {
      locale: 'ru_RU',
      thread: 'Сюжетная линия',
      question: 'Вопрос',
      more: (answers) => `и ещё ${count(answers, 'ответ', 'ответа', 'ответов')}`,
      correction: (was, now, why) => `Было: ${was} Стало: ${now} Почему: ${why}`,
    },

    imported: {
      zone: (times, zone) => `Время ${list(times)} указано без часового пояса; принят пояс ${zone}.`,
      rounded: (zone) => `Смещение пояса ${zone} тогда включало секунды; оно округлено до минуты.`,
      asGiven: (words) => `Дата указана так: ${quotation(words)}.`,
      document: 'Отсюда взяты события. Адрес этого документа не был указан.',
      unlinked: 'Там, где этот документ назван, его адрес не указан.',
      thread: (document, title) => `То, что ${quotation(document)} помещает под заголовком ${quotation(title)}.`,
      credited: (to) => `Указано авторство: ${to}`,
      givenBy: (document) => `Указано в документе ${quotation(document)}.`,
    },

    embed: {
      title: (title, site) => `${title}: ${site}`,
      full: 'Каждое утверждение, его источник и история изменений',
      code: 'Встроить',
      how: 'Рамка такой высоты, с прокруткой внутри; без скрипта и без cookie. Ссылки открываются в новой вкладке.',
      copy: 'Скопировать код для встраивания',
    },

    about: {
      title: 'Об этом сайте',
      lead: (story) => `${story}: как работает сайт, что значат его слова, как исправляют ошибки.`,
      statuses: 'Слова о событиях',
      states: 'Слова о вопросах',
      standings: 'Слова об утверждениях',
    },

    notFound: {
      title: 'По этому адресу нет страницы',
      text: 'Адреса здесь не меняются: если вас привела сюда ссылка с этого сайта, пожалуйста, сообщите нам.',
      front: 'К хронологии',
    },

    footer: {
      printedFrom: 'Напечатано с',
      licence: (licence) => `Тексты: ${licence}.`,
      contact: 'Связаться',
    },
  };
}
