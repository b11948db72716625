/**
 * The interface's words in Polish. Names and phrases of the content do not change their case: they stand behind a
 * colon, or behind a noun that takes the case for them.
 */
import { pl } from 'date-fns/locale/pl';
import type { ChangeKind } from '../model/change.ts';
import type { Independence } from '../model/origin.ts';
import type { QuestionState } from '../model/question-state.ts';
import type { Status } from '../model/status.ts';
import type { Act, SourceKind, Standing, Translator } from '../model/vocabulary.ts';
import { bothClocks } from './both-clocks.ts';
import { dashUnlessBelowZero } from './dash.ts';
import { plain, type DateWords, type Segment } from './dates.ts';
import type { english } from './en.ts';
import { clockName, grammarOf } from './grammar.ts';
import { bracketing } from './in-brackets.ts';
import { quotationIn } from './quotation.ts';
import { lowerAfter } from './within-sentence.ts';

const { list, or, capital, lower, number, form, count: counted } = grammarOf('pl');

const quotation = quotationIn(['„', '”'], ['«', '»']);
const inBrackets = bracketing('–');

/** 1, 2 to 4 (22), and all others (21 too); of a fraction, as of a part. */
const count = (amount: number, one: string, few: string, many: string): string =>
  counted(amount, { one, few, many, other: few });
const word = (amount: number, one: string, few: string, many: string): string =>
  form(amount, { one, few, many, other: few });

const events = (amount: number): string => count(amount, 'wydarzenie', 'wydarzenia', 'wydarzeń');
const statements = (amount: number): string => count(amount, 'stwierdzenie', 'stwierdzenia', 'stwierdzeń');
/** Behind "różnią się". */
const inDetails = (amount: number): string => `w ${count(amount, 'szczególe', 'szczegółach', 'szczegółach')}`;
/** Between a part and the whole: "z", and "ze" where the whole is said with "sto" at its beginning: "7 ze 120". */
const outOf = (whole: number): string => (/^1\d\d(?!\d)/u.test(number(whole)) ? 'ze' : 'z');
const documents = (amount: number): string => count(amount, 'dokument', 'dokumenty', 'dokumentów');
const sources = (amount: number): string =>
  count(amount, 'niezależne źródło', 'niezależne źródła', 'niezależnych źródeł');

/** Behind "czasu": cities whose time people call by them. */
const TIME_OF: Readonly<Record<string, string>> = {
  'Africa/Algiers': 'algierskiego',
  'Africa/Cairo': 'kairskiego',
  'Africa/Tunis': 'tuniskiego',
  'America/Chicago': 'chicagowskiego',
  'America/Mexico_City': 'meksykańskiego',
  'America/New_York': 'nowojorskiego',
  'Asia/Baghdad': 'bagdadzkiego',
  'Asia/Beirut': 'bejruckiego',
  'Asia/Jerusalem': 'jerozolimskiego',
  'Asia/Nicosia': 'nikozyjskiego',
  'Asia/Tokyo': 'tokijskiego',
  'Europe/Berlin': 'berlińskiego',
  'Europe/Istanbul': 'stambulskiego',
  'Europe/Kiev': 'kijowskiego',
  'Europe/Kyiv': 'kijowskiego',
  'Europe/Lisbon': 'lizbońskiego',
  'Europe/London': 'londyńskiego',
  'Europe/Minsk': 'mińskiego',
  'Europe/Moscow': 'moskiewskiego',
  'Europe/Paris': 'paryskiego',
  'Europe/Simferopol': 'symferopolskiego',
  'Europe/Warsaw': 'warszawskiego',
};

/** Places outside Europe whose clock Unicode CLDR calls one of Europe, and for whose time people have no such word. */
const ZONE_OF: Readonly<Record<string, string>> = {
  'Africa/Tripoli': 'Trypolis',
  'Asia/Famagusta': 'Famagusta',
  'Asia/Gaza': 'Gaza',
  'Asia/Hebron': 'Hebron',
};

/** "czasu moskiewskiego", "czasu pacyficznego"; of a zone that has no such word, "czasu strefy „Gruzja”". */
const clockOf = (zone: string): string => {
  const named = TIME_OF[zone];
  if (named !== undefined) return `czasu ${named}`;
  if (zone === 'UTC') return zone;
  const name = ZONE_OF[zone] ?? clockName('pl', zone);
  const adjective = /^czas (\p{Ll}+[iy])(?: standardowy)?$/u.exec(name)?.[1];
  return adjective === undefined
    ? `czasu strefy „${name.replace(/^czas:? (?:standardowy )?| \(czas standardowy\)$/g, '')}”`
    : `czasu ${adjective.replace(/y$/u, '')}ego`;
};

/**
 * When something happened: a day stands behind the verb as it is, a month, a year or an hour in brackets, or behind a dash
 * where it has brackets of its own.
 */
const happened = (verb: string, date: string): string => {
  if (/^(?:mniej więcej )?\d{1,2}\s|^(?:od|w okresie|najpóźniej)\s/u.test(date)) return `${verb} ${date}`;
  return inBrackets(verb, date);
};

const partsOfDay = { morning: 'rano', afternoon: 'po południu', evening: 'wieczorem', night: 'w nocy' };

/** Behind "najpóźniej": "o 21:12", "o mniej więcej 21:12", "4 czerwca", "do czerwca". */
const beforeLatest = (text: string): string => {
  if (/^(?:mniej więcej )?\d+:/u.test(text)) return 'o ';
  return /^(?:mniej więcej )?\d/u.test(text) ? '' : 'do ';
};

/** Between the ends of an interval: a start that has its day behind a comma is closed by another. */
const until = (start: Segment): string => (plain([start]).includes(',') ? ', do ' : ' do ');

/** Dates in Polish. */
export const polishDates: DateWords = {
  names: {
    month: pl.localize.month,
    // As calendars have it, without a full stop: "wt", and "nd", which has room in a figure, not "niedz.".
    day: (day, options) =>
      pl.localize
        .day(day, options)
        .replace(/^niedz\.$/u, 'nd')
        .replace(/\.$/u, ''),
  },
  parts: partsOfDay,
  dayMonth: (day, month) => `${day} ${month}`,
  withYear: (date, year) => `${date} ${year}`,
  earlyYear: (year) => `${year} naszej ery`,
  // Behind "od" and "do", a weekday before the date would have to change its case.
  withWeekday: (weekday, date) => `${date} (${weekday})`,
  partOf: (part, date, nextDay) => [
    { datetime: '', text: date },
    part === 'night' ? `, w nocy na ${nextDay}` : `, ${partsOfDay[part]}`,
  ],
  at: (time, date) => `${time}, ${date}`,
  onClock: (time, zone) => `${time} ${clockOf(zone)}`,
  // Not in brackets, in which the weekday stands.
  beside: (times) => `; ${times.join('; ')}`,
  about: (date) => `mniej więcej ${date}`,
  // In the brackets in which the weekday stands.
  uncertain: (date) => (date.endsWith(')') ? `${date.slice(0, -1)}, niepewne)` : `${date} (niepewne)`),
  lasted: (start, end) => ['od ', start, until(start), end],
  within: (start, end) => ['w okresie od ', start, until(start), end],
  ongoing: (start) => ['od ', start, '; według ostatnich doniesień nadal trwa'],
  notBefore: (start) => ['od ', start, ' lub później'],
  by: (end, precision) =>
    precision === 'year'
      ? ['najpóźniej do końca roku: ', end]
      : precision === 'month'
        ? ['najpóźniej do końca ', end]
        : [`najpóźniej ${precision === 'minute' ? 'o ' : ''}`, end, '; dzień nieznany'],
  byAbout: (end) => ['najpóźniej: ', end],
  byTime: (time) => ['najpóźniej o ', time],
  dayBy: (day, time) => [day, `, najpóźniej ${beforeLatest(plain([time]))}`, time],
  from: (start) => ['od ', start],
};

const sourceKinds: Record<SourceKind, string> = {
  article: 'artykuł',
  post: 'wpis',
  video: 'nagranie wideo',
  photo: 'zdjęcie',
  broadcast: 'audycja',
  briefing: 'briefing',
  report: 'raport',
  filing: 'dokument urzędowy',
  memo: 'notatka służbowa',
  letter: 'list',
  statement: 'oświadczenie',
  transcript: 'stenogram',
  dataset: 'zbiór danych',
  preprint: 'preprint',
  study: 'praca naukowa',
  book: 'książka',
  unknown: 'dokument',
};

/** "one article", "two articles", "five articles". */
const documentForms: Record<SourceKind, [one: string, few: string, many: string]> = {
  article: ['artykuł', 'artykuły', 'artykułów'],
  post: ['wpis', 'wpisy', 'wpisów'],
  video: ['nagranie wideo', 'nagrania wideo', 'nagrań wideo'],
  photo: ['zdjęcie', 'zdjęcia', 'zdjęć'],
  broadcast: ['audycja', 'audycje', 'audycji'],
  briefing: ['briefing', 'briefingi', 'briefingów'],
  report: ['raport', 'raporty', 'raportów'],
  filing: ['dokument urzędowy', 'dokumenty urzędowe', 'dokumentów urzędowych'],
  memo: ['notatka służbowa', 'notatki służbowe', 'notatek służbowych'],
  letter: ['list', 'listy', 'listów'],
  statement: ['dokument', 'dokumenty', 'dokumentów'],
  transcript: ['stenogram', 'stenogramy', 'stenogramów'],
  dataset: ['zbiór danych', 'zbiory danych', 'zbiorów danych'],
  preprint: ['preprint', 'preprinty', 'preprintów'],
  study: ['praca naukowa', 'prace naukowe', 'prac naukowych'],
  book: ['książka', 'książki', 'książek'],
  unknown: ['dokument', 'dokumenty', 'dokumentów'],
};

const standings: Record<Standing, { word: string; sentence: string }> = {
  reported: { word: 'Podano', sentence: 'Źródło mówi to od siebie.' },
  claimed: { word: 'Powiedziano', sentence: 'Ktoś tak mówi; źródło to przekazuje.' },
  confirmed: {
    word: 'Potwierdzone',
    sentence: 'Ktoś niezaangażowany sprawdził to albo wie o tym bezpośrednio.',
  },
  unconfirmed: { word: 'Niepotwierdzone', sentence: 'Źródło nie mogło tego sprawdzić albo nie podaje podstawy.' },
  assessed: { word: 'Opinia lub analiza', sentence: 'Ocena, nie doniesienie.' },
};

const statuses: Record<Status, { word: string; sentence: string }> = {
  confirmed: { word: 'Potwierdzone', sentence: 'Potwierdził to ktoś niezależny.' },
  disputed: {
    word: 'Źródła się nie zgadzają',
    sentence: 'To, co najważniejsze, opisuje się różnie albo się temu zaprzecza.',
  },
  corroborated: { word: 'Podane niezależnie', sentence: 'Podają to dwa niezależne źródła.' },
  reported: { word: 'Podane raz', sentence: 'Żadne dwa niezależne źródła nie podają tego samego.' },
  claimed: {
    word: 'Powiedziane, niesprawdzone',
    sentence: 'To, co najważniejsze, opiera się na słowach tych, którzy to mówią.',
  },
  assessed: { word: 'Opinia lub analiza', sentence: 'Ocena, nie doniesienie.' },
  unconfirmed: {
    word: 'Niepotwierdzone',
    sentence: 'To, co najważniejsze, podano bez sprawdzenia i bez podania podstawy.',
  },
  withdrawn: { word: 'Wycofane', sentence: 'My lub źródła już tego nie podtrzymujemy.' },
};

const states: Record<QuestionState, { word: string; sentence: string }> = {
  open: {
    word: 'Nie wiadomo',
    sentence: 'Nie przeczytaliśmy odpowiedzi, która by się liczyła.',
  },
  single: {
    word: 'Znane jedno źródło',
    sentence: 'Znamy co najwyżej jedno niezależne źródło obecnej odpowiedzi.',
  },
  agreed: { word: 'Odpowiedzi są zgodne', sentence: 'Niezależne źródła mówią to samo. To nie jest dowód.' },
  differs: { word: 'Odpowiedzi się różnią', sentence: 'Pokazujemy każdą odpowiedź.' },
  fits: {
    word: 'Odpowiedzi się nie wykluczają',
    sentence: 'Wszystkie mogą być prawdą. Dla żadnej nie znamy dwóch niezależnych źródeł.',
  },
};

const changeKinds: Record<ChangeKind, { word: string; within: string; sentence: string | null }> = {
  new: { word: 'Nowe', within: 'nowe', sentence: null },
  withdrawn: {
    word: 'Wycofane',
    within: 'wycofane',
    sentence: 'Już tego nie podtrzymujemy; strona mówi dlaczego.',
  },
  removed: { word: 'Usunięte z serwisu', within: 'usunięte z serwisu', sentence: null },
  restored: { word: 'Już niewycofane', within: 'już niewycofane', sentence: null },
  facts: { word: 'Zmieniono fakty', within: 'zmieniono fakty', sentence: 'Co mówi źródło, kiedy, gdzie lub kto.' },
  added: {
    word: 'Dodano stwierdzenie',
    within: 'dodano stwierdzenie',
    sentence: 'To, co było wcześniej, pozostało bez zmian.',
  },
  linked: {
    word: 'Zmieniono powiązania',
    within: 'zmieniono powiązania',
    sentence: 'Wątki, powiązane wydarzenia lub to, czy wydarzenie jest kluczowe.',
  },
  wording: {
    word: 'Sformułowania',
    within: 'sformułowania',
    sentence: 'Tytuł, streszczenie, opis lub uwagi. Żaden fakt się nie zmienił.',
  },
  checked: {
    word: 'Porównano ponownie',
    within: 'porównano ponownie',
    sentence: 'Jeszcze raz porównano ze źródłami. Nic nie zmieniono.',
  },
};

const verbs: Record<Standing, { one: string; several: string }> = {
  reported: { one: 'podaje', several: 'podają' },
  claimed: { one: 'mówi', several: 'mówią' },
  confirmed: { one: 'podaje jako potwierdzone', several: 'podają jako potwierdzone' },
  unconfirmed: { one: 'podaje (bez potwierdzenia)', several: 'podają (bez potwierdzenia)' },
  assessed: { one: 'ocenia', several: 'oceniają' },
};

const acts: Record<Act, { one: string; several: string }> = {
  offer: { one: 'proponuje', several: 'proponują' },
  demand: { one: 'żąda', several: 'żądają' },
  agreement: { one: 'zgadza się', several: 'zgadzają się' },
  refusal: { one: 'odmawia', several: 'odmawiają' },
  threat: { one: 'grozi', several: 'grożą' },
  order: { one: 'nakazuje', several: 'nakazują' },
  announcement: { one: 'ogłasza', several: 'ogłaszają' },
  resignation: { one: 'podaje się do dymisji', several: 'podają się do dymisji' },
  appointment: { one: 'powołuje', several: 'powołują' },
  dismissal: { one: 'zwalnia', several: 'zwalniają' },
  ruling: { one: 'orzeka', several: 'orzekają' },
  apology: { one: 'przeprasza', several: 'przepraszają' },
};

const independentSources = ({ count: origins, atLeast }: Independence): string =>
  (atLeast ? 'co najmniej ' : '') + sources(origins);

const atLeastText = (amount: number, atLeast: boolean): string => `${atLeast ? 'Co najmniej ' : ''}${number(amount)}`;

/** Words that stand for another in their question. */
const POINTING =
  /(?<!\p{L})(?:on|jego|niego|jemu|niemu|mu|nim|go|ona|ją|nią|jej|niej|ono|oni|one|ich|nich|im|nimi|tam|nikt|ktoś)(?!\p{L})/iu;

/** A phrase as it stands within a sentence. */
const withinSentence = lowerAfter(
  'On Ona Ono Oni One To Ta Ten Te Ci Tam Jeden Jedna Jedno Dwa Dwie Dwaj Trzy Trzej Kilka Kilku Niektórzy Niektóre Nikt Nic ' +
    'Ktoś Kto Tylko Około Ponad Więcej Mniej Między W We Na Pod Nad Przy Po Z Ze Do Od Za Bez Dla O Jego Jej Ich Nie Tak Wszyscy ' +
    'Wszystkie',
  true,
);

/** How a statement or a document was made before it was made public. */
const made = {
  written: (date: string): string => happened('napisano', date),
  spoken: (date: string): string => happened('powiedziano', date),
  recorded: (date: string): string => happened('nagrano', date),
};
const madePublic = (date: string): string => happened('upubliczniono', date);
const publicUnknown = 'dzień publikacji nieznany';

/**
 * The words of the site.
 *
 * @param timezone the IANA zone in which clock times are shown
 */
export function polish(timezone: string): ReturnType<typeof english> {
  return {
    standings,
    statuses,
    states,
    sourceKinds,
    unknownDocument: 'dokument niewskazany z nazwy',
    timezoneNote: `Godziny według ${clockOf(timezone)}, chyba że podano inaczej.`,

    nav: {
      skip: 'Przejdź do treści',
      main: 'Główne działy',
      menu: 'Menu',
      footer: 'O tym serwisie',
      timeline: 'Oś czasu',
      questions: 'Pytania',
      threads: 'Wątki',
      known: 'Dzień po dniu',
      people: 'Osoby',
      places: 'Miejsca',
      map: 'Mapa',
      sources: 'Źródła',
      search: 'Szukaj',
      outlets: 'Media',
      corrections: 'Sprostowania',
      changes: 'Zmiany',
      about: 'O serwisie',
      data: 'Dane i kanały',
      crumbs: 'Gdzie jesteś',
      banner: 'Na czym opiera się ta historia',
    },

    sources: {
      ofOutlet: (outlet, kind, date) =>
        (kind === 'article' ? outlet : `${capital(sourceKinds[kind])} (${outlet})`) + (date ? `, ${date}` : ''),
      titled: (name, title) => `${name}: ${quotation(title)}`,
      ofActors: (kind, actors, date) =>
        capital(sourceKinds[kind]) + (actors.length > 0 ? ` (${list(actors)})` : '') + (date ? `, ${date}` : ''),
    },

    claim: {
      // One or several, men or women: a noun fits all of them.
      verbOfUnnamed: (standing) => (standing === 'assessed' ? '(opinia)' : '(wypowiedź)'),
      verbs,
      acts,
      via: (how) => (how === 'describes' ? 'opisano:' : 'za:'),
      to: (outlets) => `w rozmowie z ${outlets === 1 ? 'redakcją' : 'redakcjami'}`,
      // Not "redakcji", which is ours.
      direct: 'bezpośrednio temu medium',
      unknownVia: 'źródła pierwotnego nie podano',
      inferred: 'nasz wniosek',
      inferredHere: 'Skąd to pochodzi, jest naszym wnioskiem.',
      madePublic,
      publicUnknown,
      ...bothClocks(made, ', ', { madePublic, publicUnknown }),
      unverified: (who) => `${capital(who)}: nie udało się tego sprawdzić.`,
      unverifiedHandedOn: (who) => `${capital(who)}: przekazano z zastrzeżeniem, że nie udało się tego sprawdzić.`,
      confirmedBy: 'Kto potwierdza:',
      quoted: {
        no: null,
        'by-source': 'Tłumaczenie źródła',
        'by-us': 'Nasze tłumaczenie',
        unknown: 'Cytat w opublikowanym brzmieniu; może to być tłumaczenie',
      },
      translation: { source: 'Tłumaczenie źródła', us: 'Nasze tłumaczenie' },
      omission: '[…] to nasze opuszczenie.',
      replaces: 'Zamiast czego',
      replacedBy: 'Czym zastąpione',
      movedHere: 'Stwierdzenie stąd jest teraz w innym wydarzeniu:',
      sameStatement: 'Kto mówi to samo',
      sameReport: 'Kto podaje to samo',
      sameVoice: 'To samo stwierdzenie',
      denies: 'Czemu zaprzecza',
      deniedBy: 'Kto zaprzecza',
      note: 'Uwaga redakcji',
      describedAs: (words) => `W tym dokumencie: ${quotation(words)}. Kto to, podaje`,
      retracted: (date, by) => inBrackets('Odwołano', `${by}, ${date}`),
      also: (verb) => `także ${verb}`,
      address: (at) => `Stały odnośnik do stwierdzenia ${at}`,
      addressIn: (at, event) => `Stwierdzenie ${at} w wydarzeniu ${quotation(event)}`,
      with: 'wspólnie z:',
      citation: (at, who) => `Stwierdzenie ${at}: ${who}`,
      numbered: (at) => `stwierdzenie ${at}`,
    },

    answer: {
      // Words that leave the number and its unit in the nominative, which is the form that a question gives.
      number: {
        about: (amount) => `mniej więcej ${amount}`,
        moreThan: (amount) => `więcej niż ${amount}`,
        atLeast: (amount) => `co najmniej ${amount}`,
        lessThan: (amount) => `mniej niż ${amount}`,
        atMost: (amount) => `najwyżej ${amount}`,
        both: (low, high) => `${low} i ${high}`,
        range: dashUnlessBelowZero((min, max) => `od ${min} do ${max}`),
        ofUnit: (amount, unit) => `${amount} ${unit}`,
      },
      pointsBack: (answer) => POINTING.test(answer),
      asOf: (date) => (/^\d/u.test(date) ? `stan na ${date}` : `stan na: ${date}`),
      setAside: {
        retracted: (by) => (by === null ? 'odwołano' : inBrackets('odwołano', by)),
        withdrawn: 'z wydarzenia, które wycofaliśmy',
        superseded: (since) => (since === null ? 'później zastąpiono' : happened('zastąpiono', since)),
        newTakenBack: 'nową odpowiedź później odwołano',
        assessed: 'opinia, niewliczana',
        disowned: 'podważana przez własne źródło',
      },
      before: 'Wcześniej',
      beforeText: (answers) => `Wcześniej: ${answers.join('; ')}.`,
      changed: 'Zmieniono',
      sameArea: 'Ten sam obszar, mniej dokładnie: jedno miejsce leży w drugim.',
      more: (left) => `i jeszcze ${number(left)}`,
    },

    quoted: quotation,

    origins: (amount, papers, kind, independence) => {
      const behind =
        independence.count === 0
          ? 'źródła pierwotnego nie podano'
          : `za ${amount === 1 ? 'nim' : 'nimi'} ${independentSources(independence)}`;
      return `${statements(amount)}; ${count(papers, ...documentForms[kind ?? 'unknown'])}; ${behind}`;
    },

    reports: (amount, independence) =>
      `${statements(amount)}${independence.count === 0 ? '' : `, ${independentSources(independence)}`}.`,

    support: {
      describing: (amount, atLeast, what, outlets) =>
        `${atLeastText(amount, atLeast)} ${outlets ? word(amount, 'medium', 'media', 'mediów') : word(amount, 'osobna relacja', 'osobne relacje', 'osobnych relacji')} o tym samym (${sourceKinds[what]}).`,
      unknown: (who) => `${capital(who)}: nie wiadomo, skąd to pochodzi.`,
      unknownWords: (who, speakers) => `${capital(who)}: nie wiadomo, skąd pochodzą słowa (${speakers}).`,
      notNamed: (who) => `${capital(who)}: nie podano, z czego to pochodzi.`,
      noAuthor: (who) => `Autora nie podano: ${who}.`,
      noneCounts: 'Żadna z odpowiedzi nie jest wliczana.',
      sourcesCounted: (who, sources) => `${sources === 1 ? 'Wliczone źródło' : 'Wliczone źródła'}: ${who}.`,
      oneSource: (who) => `Obecna odpowiedź ma jedno źródło: ${who}.`,
      oneOrigin: (who) => `Kilka dokumentów, jedno źródło pierwotne: ${who}.`,
      oneAtLeast: (who) => `Co najmniej jedno źródło pierwotne: ${who}.`,
      perhapsTheSame: (who) => `Odpowiadają też osoby niewymienione z nazwiska, być może te same: ${who}.`,
    },

    status: {
      inPart: (told) => `${told}, częściowo`,
      oneSide: (told) => `${told}: tylko jedna strona`,
      confirmed: (who, accordingTo) => `Potwierdzenie: ${who}${accordingTo ? ` (podaje: ${accordingTo})` : ''}.`,
      confirmedPart: 'Inne główne stwierdzenie nie jest tu potwierdzone.',
      confirmedDenied: (who) => `Kto zaprzecza: ${who}.`,
      denied: (speaker, by) => `Kto tak mówi: ${speaker}; kto zaprzecza: ${by}.`,
      deniedReport: (who, by) => `Kto to podaje: ${who}; kto zaprzecza: ${by}.`,
      deniedSelf: (who, others) =>
        `Kto tak mówi i zarazem zaprzecza: ${who}${others === null ? '' : `; kto jeszcze zaprzecza: ${others}`}.`,
      deniedSelfReport: (who, others) =>
        `Kto to podaje i zarazem zaprzecza: ${who}${others === null ? '' : `; kto jeszcze zaprzecza: ${others}`}.`,
      differ: (question, answers) => `Odpowiedzi na pytanie ${quotation(question)} się różnią: ${answers}.`,
      disputedPart: 'Innego głównego stwierdzenia nikt tu nie podważa.',
      countedSide: (names) => `${names} (jedna strona)`,
      countedOwner: (names, owner) => `${names} (wspólny właściciel: ${owner})`,
      corroborated: (amount, atLeast, who) =>
        `${word(amount, 'Podaje', 'Podają', 'Podaje')} to ${atLeast ? 'co najmniej ' : ''}${sources(amount)}: ${who}.`,
      describing: (amount, atLeast, what, who) =>
        `${atLeast ? 'Co najmniej ' : ''}${sources(amount)} o tym samym (${sourceKinds[what]}): ${who}.`,
      doneBySaying: (who) => `Dokonane samymi słowami, we własnym dokumencie: ${who}.`,
      reported: (who, readIn) => `Podaje to tylko jedno źródło: ${who}${readIn === null ? '' : ` (${readIn})`}.`,
      reportedTwice: (who, papers) => `Podaje to tylko jedno źródło: ${who}; ${documents(papers)}.`,
      reportedSeveral: (who, origin) => `Kto to podaje: ${who}; źródło pierwotne jest jedno: ${origin}.`,
      reportedApart: (who) => `Kto to podaje: ${who}. Żadne dwa niezależne źródła nie podają tego samego.`,
      reportedAtLeast: (who) => `Kto to podaje: ${who}. Drugiego źródła pierwotnego nie znamy.`,
      reportedFrom: (who) => `Kto to podaje: ${who}.`,
      notNamed: 'Nie podano, kto to.',
      claimed: (who) => `Kto tak mówi: ${who}. Nikt inny tego nie potwierdza.`,
      claimedAlso: (who, others) => `Kto tak mówi: ${who}. Kto jeszcze mówi to samo: ${others}.`,
      said: (who) => `Kto tak mówi: ${who}.`,
      alsoReported: (who) => `Kto jeszcze to podaje: ${who}.`,
      claimedSide: (who, side) => `Kto tak mówi: ${who} (${side}). Żadna inna strona tego nie potwierdza.`,
      assessed: (who) => `Ocena, nie doniesienie: ${who}.`,
      unconfirmed: (who) => `Kto to podaje: ${who}; bez sprawdzenia i bez podania podstawy.`,
      withdrawn: 'Już tego nie podtrzymujemy.',
      detailsWord: 'Odpowiedzi się różnią',
      detailsCount: (amount) => `Odpowiedzi różnią się ${inDetails(amount)}`,
      detailsOn: (amount) => `${inDetails(amount)}:`,
      detailDenied: (speaker, by) => `Kto tak mówi: ${speaker}; kto zaprzecza: ${by}.`,
      or: (answers) => or(answers.map(withinSentence)),
    },

    front: {
      none: 'Nie opublikowano jeszcze żadnego wydarzenia.',
      digest: 'Co wiadomo i jak pewnie',
      supported: 'Najlepiej poparte',
      unchecked: 'Niesprawdzone niezależnie',
      differs: 'Odpowiedzi się różnią',
      unknown: 'Nie wiadomo',
      answerBy: (answer, givers) => `${capital(answer)}: ${givers.join('; ')}.`,
      details: (reason, amount) => `${reason} Odpowiedzi różnią się ${inDetails(amount)}.`,
      agree: 'Żadne odpowiedzi się nie różnią.',
      more: (amount) => `Jeszcze ${number(amount)}`,
      all: (amount, state) => `${states[state].word}: wszystkie pytania (${number(amount)})`,
      order: 'Kolejność',
      oldest: 'Od najstarszych',
      newest: 'Od najnowszych',
      inOrder: (story, order) => `${story}: od ${order === 'oldest' ? 'najstarszych' : 'najnowszych'}`,
      latest: 'Ostatnio:',
      at: (weekday, date, time) =>
        `${weekday}, ${date}${time === '' ? '' : `, ${lower(time.charAt(0))}${time.slice(1)}`}`,
      follow: 'Obserwuj',
      months: 'Miesiąc po miesiącu',
    },

    follow: {
      title: 'Obserwuj tę historię',
      lead: 'Kanał przynosi to, co nowe. Nie trzeba ani konta, ani adresu e‑mail.',
      whatTitle: 'Czym jest kanał',
      what: 'Kanał to adres, pod którym ten serwis wymienia to, co nowe i co sprostowano. Czytnik kanałów, czyli wybrana przez ciebie aplikacja lub strona, zagląda tam co jakiś czas i pokazuje, co przybyło.',
      howTitle: 'Jak go czytać',
      how: [
        'Wybierz czytnik kanałów. Bezpłatne są na każdy telefon i komputer; niektóre przeglądarki i programy pocztowe już nim są.',
        'Skopiuj adres jednego z kanałów podanych niżej.',
        'Wklej go tam, gdzie czytnik pyta, co chcesz obserwować.',
      ],
      pages: 'Możesz też wkleić adres strony: czytnik sam znajdzie jej kanał.',
      whole: 'Cała historia',
      feeds: {
        story: {
          name: 'Wszystko, co nowe',
          what: 'Każde nowe lub zmienione wydarzenie z opisem i tym, co mówi każde źródło.',
        },
        corrections: {
          name: 'Sprostowania',
          what: 'Co sprostowano, wycofano lub odwołano, i co tam było wcześniej. Obserwuj, jeśli coś stąd cytujesz.',
        },
        calendar: {
          name: 'Kalendarz',
          what: 'Wydarzenia, których dzień jest znany. Zasubskrybuj adres w kalendarzu, nie w czytniku kanałów.',
        },
      },
      twoFiles:
        'Gdzie są dwa adresy, oba dają to samo: pierwszy pasuje do każdego czytnika, drugi do tych, które znają JSON Feed.',
      storylines: 'Tylko jeden wątek',
      others: (amount) =>
        `Jeszcze ${count(amount, 'wątek ma własny kanał', 'wątki mają własne kanały', 'wątków ma własne kanały')}: wklej adres strony wątku do swojego czytnika.`,
      allStorylines: 'Wszystkie wątki',
      storyline: 'Obserwuj ten wątek',
      data: 'Dane dla programów',
    },

    figure: {
      title: (amount, said) => `${events(amount)}, ${statements(said)}`,
      marks: 'Każdy znak to wydarzenie; jego kształt mówi, jak dobrze popierają je źródła.',
      larger: 'Większe: wydarzenia kluczowe.',
      bars: {
        days: 'Każdy słupek to dzień; jego wysokość to liczba wydarzeń.',
        months: 'Każdy słupek to miesiąc; jego wysokość to liczba wydarzeń.',
      },
      most: {
        days: (amount) => `Najwyższy: ${events(amount)} w jednym dniu.`,
        months: (amount) => `Najwyższy: ${events(amount)} w jednym miesiącu.`,
      },
      disputed: 'Kolorem, od osi w górę: źródła nie zgadzają się co do tego, co najważniejsze.',
      key: 'Co znaczą znaki',
      onDetail: '… w szczególe',
      label: {
        days: (amount) => `${events(amount)} według dni`,
        hours: (amount) => `${events(amount)} według godzin`,
        months: (amount) => `${events(amount)} według miesięcy`,
      },
      past: { marks: 'Pomiń znaki', bars: 'Pomiń słupki' },
      details: (amount) => `źródła różnią się ${inDetails(amount)}`,
      alsoDetails: (amount) => `źródła różnią się też ${inDetails(amount)}`,
      events: (amount) => word(amount, 'wydarzenie', 'wydarzenia', 'wydarzeń'),
      disputes: (amount) => `, źródła się nie zgadzają: ${number(amount)}`,
      onTheHour: ':00',
      noHour: 'Bez godziny',
      gap: 'Godziny bez wydarzeń',
      yearsWithout: (years) => `${count(years, 'rok', 'lata', 'lat')} bez wydarzeń`,
      wholeYear: 'Ramka: miesiąc nie jest znany.',
      wholeMonth: 'Ramka: dzień nie jest znany.',
      public: 'Stwierdzenia upublicznione do końca każdego dnia',
      statements: (amount) => word(amount, 'stwierdzenie', 'stwierdzenia', 'stwierdzeń'),
      // A narrow column has no room for "upubliczniono".
      madePublic: (amount) => word(amount, 'jawne', 'jawne', 'jawnych'),
      byEndOf: (date) => `do końca ${date}`,
    },

    parts: {
      label: 'Części tej listy',
      here: (part, entries) => `Część ${part}: ${entries}.`,
      time: {
        home: (whole, here) => `${whole}. Tutaj najnowsze: ${number(here)}.`,
        first: 'Najstarsze',
        previous: (part) => `Starsze: część ${part}`,
        next: (part) => `Nowsze: część ${part}`,
        last: 'Najnowsze',
      },
      name: {
        home: (whole, here) => `${whole}. Tutaj pierwsze: ${number(here)}.`,
        first: 'Pierwsze',
        previous: (part) => `Wstecz: część ${part}`,
        next: (part) => `Dalej: część ${part}`,
        last: 'Ostatnie',
      },
      title: (what, part) => `${what}, część ${part}`,
      more: (amount) => `i jeszcze ${number(amount)}`,
      elsewhere: 'Odpowiedzi w starszych częściach',
      days: 'Dni w starszych częściach',
      names: (amount) => count(amount, 'nazwa', 'nazwy', 'nazw'),
      questions: (amount) => count(amount, 'pytanie', 'pytania', 'pytań'),
      changes: (amount) => count(amount, 'zmiana', 'zmiany', 'zmian'),
      corrections: (amount) => count(amount, 'wpis', 'wpisy', 'wpisów'),
      statementsAndEvents: (amount) =>
        count(amount, 'stwierdzenie lub wydarzenie', 'stwierdzenia i wydarzenia', 'stwierdzeń i wydarzeń'),
    },

    timeline: {
      events,
      statements,
      in: (documents) => (documents === 1 ? 'w publikacji' : 'w publikacjach'),
      differ: 'Źródła się różnią:',
      alsoDiffer: 'Źródła różnią się też tutaj:',
      timed: 'Podano godzinę lub porę dnia',
      untimed: 'Nie podano',
      ofMonth: (month) => `Oś czasu: ${month}`,
    },

    filters: {
      title: 'Filtr',
      hint: ': wątek, osoba, miejsce…',
      facets: {
        only: 'Tylko',
        thread: 'Wątek',
        status: 'Status',
        side: 'Strona',
        place: 'Miejsce',
        actor: 'Osoba lub grupa',
        source: 'Dokument',
      },
      only: {
        key: { word: 'Wydarzenia kluczowe', sentence: 'Wydarzenia, które opowiadają historię w skrócie.' },
        'one-side': { word: 'Tylko jedna strona', sentence: 'Żadna inna strona tego nie potwierdza.' },
        details: {
          word: 'Odpowiedzi różnią się w szczegółach',
          sentence: 'Niektóre szczegóły opisuje się różnie.',
        },
      },
      any: (amount) => `Dowolne (${number(amount)})`,
      all: (amount) => `Wszystkie (${number(amount)})`,
      script: {
        shown: (shown, all) => `${shown} ${outOf(all)} ${count(all, 'wydarzenia', 'wydarzeń', 'wydarzeń')}`,
        remove: 'Usuń filtr {value}',
        chip: '{value} ×',
        none: 'Żadne wydarzenie tutaj nie pasuje do wszystkich tych filtrów.',
        drop: (filters, shown, all) =>
          `Usuń: ${filters} (${shown} ${outOf(all)} ${count(all, 'wydarzenia', 'wydarzeń', 'wydarzeń')})`,
      },
      sides: 'Strony',
      sidesLead: 'Wydarzenia, w których działa lub wypowiada się ktoś z każdej strony.',
      statuses: 'Jak dobrze źródła popierają każde wydarzenie',
      statusesLead: 'W jakim stopniu każde wydarzenie ma oparcie w dokumentach, które przeczytaliśmy.',
      ofSide: (side) => `Wydarzenia według strony: ${side}`,
      ofStatus: (status) => `Wydarzenia według statusu: ${status}`,
      empty: 'Obecnie nie ma wydarzeń.',
    },

    tools: {
      theme: 'Motyw',
      themes: { auto: 'Jak na urządzeniu', light: 'Jasny', dark: 'Ciemny' },
      sinceScript: {
        none: 'Od ostatniej wizyty nic nowego.',
        fresh: {
          one: '{n} nowe lub zmienione od ostatniej wizyty',
          few: '{n} nowe lub zmienione od ostatniej wizyty',
          many: '{n} nowych lub zmienionych od ostatniej wizyty',
          other: '{n} nowych lub zmienionych od ostatniej wizyty',
        },
        new: 'Nowe',
        changed: 'Zmienione',
        clear: 'Wyczyść i zapomnij',
        cleared: 'Zapomniano. To urządzenie nie przechowuje nic o twoich wizytach, dopóki nie wrócisz.',
      },
      cite: 'Cytuj',
      citation: (title, site, story, url) => `${quotation(title)}. ${site}: ${story}. ${url}`,
      copyCitation: 'Kopiuj przypis',
      copyBibtex: 'Kopiuj BibTeX',
      copyLink: 'Kopiuj odnośnik',
      share: 'Udostępnij przez…',
      handOn: 'Udostępnij',
      handOnThread: 'Udostępnij ten wątek',
      permanent: 'Stały odnośnik:',
      script: {
        dates: 'pl-PL',
        accessed: ' (dostęp: {date}).',
        copied: 'Skopiowano.',
        withDate: 'Skopiowano, z dzisiejszą datą dostępu.',
        failed: 'Przeglądarka nie pozwoliła skopiować.',
        statement: 'Kopiuj odnośnik do stwierdzenia {number}',
      },
    },

    event: {
      when: 'Kiedy',
      where: 'Gdzie',
      who: 'Kto',
      standsOn: 'Podstawa',
      after: 'po wydarzeniu:',
      accordingTo: 'podaje:',
      basis: {
        stated: null,
        resolved: 'Wynika z tego, co mówi źródło.',
        inferred: 'Wniosek redakcji.',
      },
      notPlaced: 'Nie ustalono',
      noActors: 'Nie podano',
      statementMade: 'Fakt wypowiedzi',
      statementContent: 'Treść wypowiedzi',
      said: 'Co mówi każdy dokument',
      disagreement: {
        title: (main, amount) => {
          if (!main) return `Źródła różnią się ${inDetails(amount)}`;
          return `Źródła nie zgadzają się co do tego, co najważniejsze${amount > 0 ? `, a ponadto różnią się ${inDetails(amount)}` : ''}`;
        },
        noChoice: 'Nie wybieramy.',
      },
      questions: 'Powiązane pytania',
      moreQuestions: (amount) => `Jeszcze ${number(amount)}`,
      inStory: 'W historii',
      before: 'Wstecz',
      next: 'Dalej',
      related: 'Zobacz też',
      checked: (date) => happened('Porównano ze źródłami', date),
      noCorrections: 'Brak sprostowań',
      correctionsTitle: 'Sprostowania',
      correction: {
        removed: 'stwierdzenie, którego już tu nie ma',
        on: 'Kiedy',
        was: 'Było',
        now: 'Jest',
        why: 'Dlaczego',
        reportedBy: 'Kto zgłosił',
        withheld: 'nie podajemy, aby nie wyrządzić szkody ponownie',
      },
      withdrawn: (date) => `${happened('Wycofaliśmy to wydarzenie', date)}.`,
      withdrawnSee: 'Zamiast tego zobacz',
      moved: 'Ta strona została przeniesiona.',
      draft: 'Szkic: nieopublikowany',
    },

    report: {
      link: 'Zgłoś błąd',
      whole: 'Zgłoś błąd w tym wydarzeniu',
      statements: 'Zgłoś błąd w stwierdzeniu',
      inStatement: (at) => `Zgłoś błąd w stwierdzeniu ${at}`,
      wholeByLetter: 'E‑mailem, bez konta',
      statementsByLetter: 'E‑mailem, w stwierdzeniu',
      inStatementByLetter: (at) => `Zgłoś błąd w stwierdzeniu ${at} e‑mailem`,
      edit: 'Edytuj tę stronę',
      subject: (record) => `Sprostowanie: ${record}`,
    },

    question: {
      description: (state, scope) => `${states[state].word}. ${scope}`,
      title: 'Pytania',
      lead: 'W czym dokumenty są zgodne, w czym się różnią i co pozostawiają bez odpowiedzi.',
      scope: 'Co porównujemy',
      answers: 'Odpowiedzi',
      noAnswer: 'Żaden przeczytany przez nas dokument na to nie odpowiada.',
      notComparable: 'Nie porównywać z pytaniem',
      events: 'Powiązane wydarzenia',
      threads: 'Wątki',
      changed: 'Zmieniono: wcześniejsze odpowiedzi są pod słowem „Wcześniej”.',
      changes: 'Prawdziwa odpowiedź zmienia się z czasem: każda dotyczy swojego czasu.',
    },

    locator: {
      known: (places) => `Mapa: ${list(places)}.`,
      saidOf: (places) => `Mapa (tylko z wypowiedzi): ${list(places)}.`,
      landmarks: (names) => (names.length > 0 ? ` Widać też: ${list(names)}.` : ''),
      onlySaid: () => 'Tylko z wypowiedzi, dlatego bez pinezki.',
      within: (accuracy) => accuracy,
      area: 'obszar, dlatego bez pinezki',
      around: (around) => `Brak własnego punktu; pokazano: ${around}.`,
      missing: (places) => `Nie ma na tej mapie: ${list(places)}.`,
      credit: 'Skąd jest ta mapa',
    },

    thread: {
      title: 'Wątki',
      lead: 'Każdy prowadzi przez wydarzenia jedną nić historii.',
      whoAnswers: 'Kto co odpowiada',
      whoAnswersLead: 'Co każda strona mówi w odpowiedzi na to samo pytanie w przeczytanych przez nas dokumentach.',
      noSide: 'Strony nie podano',
      otherSides: { label: 'Inne strony', brief: 'inne strony' },
      ownVoice: {
        articles: { label: 'Artykuły od siebie', brief: 'artykuły' },
        documents: { label: 'Dokumenty od siebie', brief: 'dokumenty' },
      },
      silent: (sides) => {
        const rest = sides.length - 5;
        const named =
          sides.length > 6 ? [...sides.slice(0, 5), `jeszcze ${count(rest, 'strona', 'strony', 'stron')}`] : sides;
        return `Na żadne z tych pytań w przeczytanych przez nas dokumentach ${sides.length === 1 ? 'nie odpowiada' : 'nie odpowiadają'}: ${list(named)}.`;
      },
      events: 'Wydarzenia wątku',
      inStory: (own, all, from, to) =>
        `${number(own)} ${outOf(all)} [${count(all, 'wydarzenia', 'wydarzeń', 'wydarzeń')}] tej historii${from === null ? '' : from === to ? `, ${own > 1 ? 'wszystkie: ' : ''}${from}` : `, ${from}\u00a0– ${to}`}`,
    },

    matrix: {
      question: 'Pytanie',
      rule: 'Gruba linia oddziela odpowiedzi, które nie mogą być prawdą jednocześnie.',
      empty: 'brak odpowiedzi',
      noAnswer: (who) => `Brak odpowiedzi: ${list(who)}`,
      more: (amount) => `i jeszcze ${number(amount)}`,
      newest: (shown, total) => `Najnowsze: ${number(shown)} ${outOf(total)} ${number(total)}.`,
      all: (state) => `Wszystkie pytania: ${states[state].word}`,
    },

    meetings: {
      others: { label: 'Inni', brief: 'inni' },
      contradicted: 'Kto mówi co innego',
      agrees: 'Z kim się zgadza',
      agreesLead: 'Dają tę samą odpowiedź. To nie jest dowód: mogą ją mieć z jednego źródła.',
      differs: 'Z kim się różni',
      on: (points) => `(w ${count(points, 'punkcie', 'punktach', 'punktach')})`,
    },

    known: {
      title: 'Co i kiedy było wiadomo',
      lead: 'Co upubliczniono do końca każdego dnia, o ile wynika to z przeczytanych przez nas dokumentów. Późniejsze doniesienia pominięto.',
      by: (date) => `Upublicznione do końca ${date}`,
      page: (title, page, of) => `${title}, strona ${page} ${outOf(of)} ${of}`,
      pages: 'Strony tego dnia',
      toPage: (page) => `Strona ${page}`,
      count: (said, amount) =>
        said === 0
          ? 'Nie upubliczniono niczego, o czym wiemy.'
          : `Upubliczniono ${statements(said)} na temat ${count(amount, 'wydarzenia', 'wydarzeń', 'wydarzeń')}.`,
      fresh: (date, exact) => (exact ? `Nowe z dnia ${date}` : `Nowe, najpóźniej ${date}`),
      first: 'Pierwsze doniesienie',
      further: 'Więcej o tym, co już było wiadomo',
      turned: 'Co się przez to zmieniło',
      firstAnswers: 'Pierwsza odpowiedź',
      here: 'Na tej stronie',
      toNew: (amount) => `Nowe: ${statements(amount)}`,
      was: 'Przedtem',
      became: 'Potem',
      notAsked: 'Żadna odpowiedź nie była publiczna.',
      gone: 'Żadnego stwierdzenia już się nie podtrzymuje.',
      named: 'Podano, kto to mówił',
      takenBack: 'Odwołane',
      question: 'Pytanie',
      event: 'Wydarzenie',
      moreAnswers: (amount) => `i jeszcze ${number(amount)}`,
      standing: 'Historia na ten dzień',
      newest: (shown, all) => `Ostatnie na osi czasu: ${number(shown)} (łącznie ${events(all)}).`,
      earlier: 'Wcześniej, jak opowiada się to teraz:',
      wholeTimeline: 'cała oś czasu',
      questions: 'Pytania i odpowiedzi na ten dzień',
      moreQuestions: (amount) => `Te, które zmieniły się jako ostatnie. Jeszcze z odpowiedzią: ${number(amount)}.`,
      allQuestions: 'Wszystkie pytania z obecnymi odpowiedziami',
      later: 'Już się wydarzyło, ale stało się wiadome później',
      laterLead: 'Podano po tym dniu. Przy każdym wydarzeniu podano jego obecny status.',
      moreLater: (amount) => `I jeszcze ${count(amount, 'wcześniejsze', 'wcześniejsze', 'wcześniejszych')}.`,
      previous: 'Poprzedni dzień z nowościami',
      next: 'Następny dzień z nowościami',
      without: (days) =>
        days < 2 * 365
          ? `${count(days, 'dzień', 'dni', 'dni')} bez nowości`
          : `${count(Math.floor(days / 365.2425), 'rok', 'lata', 'lat')} bez nowości`,
      days: (days) => `${count(days, 'dzień', 'dni', 'dni')} z nowościami`,
      before: (days) => `${count(days, 'wcześniejszy dzień', 'wcześniejsze dni', 'wcześniejszych dni')} z nowościami`,
      after: (days) => `${count(days, 'późniejszy dzień', 'późniejsze dni', 'późniejszych dni')} z nowościami`,
      nearest:
        'Dzień ma stronę, jeśli coś wtedy upubliczniono albo coś się stało. To, co było wtedy publiczne, pozostawało aktualne do następnego.',
      ask: 'Co upubliczniono do końca dnia',
      go: 'Pokaż',
      none: 'Do tego czasu nie upubliczniono niczego, o czym wiemy.',
      new: (amount) => `nowe: ${number(amount)}`,
      years: 'Inne lata',
      ofYear: (year) => `Co i kiedy było wiadomo: ${year}`,
    },

    actor: {
      description: (name, role) =>
        `${name}${role ? ` (${role})` : ''}: słowa i działania w tej historii, każde stwierdzenie ze źródłem.`,
      title: 'Osoby, grupy i instytucje',
      lead: 'Wszyscy, którzy w tej historii działają lub się wypowiadają.',
      kinds: { person: 'Osoby', group: 'Grupy', institution: 'Instytucje' },
      role: 'Funkcja',
      memberOf: 'Przynależność',
      members: 'Członkowie',
      side: 'Strona',
      noSide: 'nie podano',
      aliases: 'Inna pisownia',
      acts: 'Propozycje, żądania i inne czynności',
      says: 'Stwierdzenia',
      confirms: 'Potwierdzenia',
      events: 'Wydarzenia',
      otherEvents: 'Inne wydarzenia',
      documents: 'Dokumenty',
    },

    place: {
      description: (name, kind) => `${name} (${kind}): co według doniesień się tu wydarzyło.`,
      aliases: 'Inna pisownia',
      degrees: (lat, lon) =>
        `${number(Math.abs(lat))}° ${lat < 0 ? 'S' : 'N'}, ${number(Math.abs(lon))}° ${lon < 0 ? 'W' : 'E'}`,
      title: 'Miejsca',
      lead: 'Gdzie umieszczono wydarzenia i jak dokładnie.',
      kind: 'Rodzaj',
      within: 'Leży w granicach',
      contains: 'Miejsca w jego granicach',
      position: 'Położenie',
      accuracy: (metres) =>
        `z dokładnością do ${metres >= 1000 ? `${number(metres / 1000)} km` : `${number(metres)} m`}`,
      noPosition: 'Bez własnego punktu',
      credit: 'Źródło położenia',
      events: 'Wydarzenia tutaj',
      answers: 'Podane jako odpowiedź',
    },

    map: {
      title: 'Mapa',
      lead: 'Gdzie umieszczono wydarzenia, tak dokładnie, jak podają dokumenty. Miejsc, o których tylko mówiono, nie pokazujemy.',
      close: 'Mapa miejsc z odnośnikami do nich',
      overview: 'Gdzie to jest',
      overviewLabel: 'Mapa okolicy',
      km: (km) => `${number(km)} km`,
      key: 'Legenda',
      pin: 'Miejsce z numerem na liście. Kilka numerów: miejsca leżą zbyt blisko siebie, by je rozdzielić.',
      dot: 'Kolejne miejsce, bez numeru.',
      ring: 'Jak dokładnie znane jest miejsce: leży w tym okręgu.',
      area: 'Obszar, w którym wydarzeń nie da się umieścić dokładniej.',
      border: 'Granica państw; przerywana tam, gdzie nie są co do niej zgodne. Cienkie linie oddzielają regiony.',
      inset: 'Przerywana ramka: część, którą pokazuje większa mapa.',
      list: 'Miejsca na mapie',
      notDrawn: 'Nie ma na mapie',
      more: (many) => `i jeszcze ${number(many)}`,
      morePlaces: (places) =>
        `${count(places, 'miejsce', 'miejsca', 'miejsc')} z najmniejszą liczbą wydarzeń: ${word(places, 'kropka', 'kropki', 'kropki')} bez numeru.`,
      allPlaces: 'Wszystkie miejsca',
      days: 'Dzień po dniu',
      otherDays: 'Małe kropki: miejsca z innych dni.',
      dayLabel: (places) => `Mapa: ${list(places)}`,
      marker: (at, place) => `${at} ${place}`,
      within: (place) => `w granicach: ${place}`,
      areaOnly: 'Obszar; bez pinezki',
      empty: 'Żadnego wydarzenia tej historii jeszcze nie umieszczono na mapie.',
      outside: 'Nie narysowano z braku zarysów',
      noOutlines: (places) =>
        `${count(places, 'miejsce', 'miejsca', 'miejsc')} tej historii tylko na liście, bo serwis nie ma zarysów okolicy. Kto prowadzi serwis, tworzy je poleceniem \`npm run map\`.`,
      simplified: 'Zarysy są uproszczone i nie mówią, jak daleko punkt leży od granicy.',
    },

    source: {
      description: (name, read) =>
        `${name}: co ta historia stąd czerpie${read ? '' : ', tak jak przekazują to inne dokumenty'}.`,
      title: 'Źródła',
      lead: 'Wszystkie dokumenty, które stoją za historią: te, które przeczytaliśmy, i te, które znamy tylko z nich.',
      documents: 'Dokumenty',
      open: (host) => `Otwórz na ${host}`,
      read: 'Dokumenty, które przeczytaliśmy',
      unread: 'Znane tylko z nich',
      readShort: 'Ten dokument przeczytaliśmy.',
      unreadShort: 'Ten dokument znamy tylko z innego.',
      unnamed: 'Dokumenty nie mówią, czyje to jest.',
      kind: 'Rodzaj',
      outlet: 'Medium',
      by: 'Od kogo',
      authors: 'Autorzy',
      published: 'Opublikowano',
      written: 'Napisano',
      recorded: 'Nagrano',
      corrected: 'Sprostowane przez wydawcę',
      correctedBefore: (date) =>
        /^\d{1,2}\s/u.test(date) ? `Wersja sprzed ${date}` : inBrackets('Wersja sprzed sprostowania', date),
      gone: (date) => `Dokumentu nie ma już pod jego adresem; ${happened('stwierdziliśmy to', date)}.`,
      archivedAt: (host) => `Kopia archiwalna na ${host}`,
      access: { paywall: 'Dostęp płatny', registration: 'Wymaga rejestracji' },
      noArchive: 'Brak',
      publishedUnknown: 'dzień nieznany',
      address: 'Adres',
      archive: 'Kopia archiwalna',
      accessed: 'Przeczytano',
      via: 'Pochodzenie',
      withheld: 'Adres znany, odnośnika nie podajemy',
      noAddress: 'Brak adresu',
      note: 'Uwaga',
      statements: 'Stwierdzenia stąd',
      handedOn: 'Stwierdzenia, które stąd pochodzą',
      citedIn: 'Dokumenty, które się na nim opierają',
      takesBack: 'Stwierdzenia, które ten dokument odwołuje',
      taken: (amount) => `Stąd: ${statements(amount)}`,
      goBack: (amount) => `W innych dokumentach pochodzi stąd: ${statements(amount)}`,
      takenBack: (amount) => `Odwołane tutaj: ${statements(amount)}`,
    },

    outlet: {
      pageTitle: (name) => `${name}, medium`,
      description: (name) => `Dokumenty, które opublikowało medium ${name}, i co mówi ono samo.`,
      documents,
      title: 'Media',
      lead: 'Kto publikuje dokumenty.',
      kind: 'Rodzaj',
      country: 'Kraj',
      address: 'Strona internetowa',
      sources: 'Dokumenty',
      owner: 'Właściciel',
      ownerNote: 'Tytuły jednego właściciela liczymy jako jedno źródło pierwotne.',
      owns: 'Posiada',
      statements: 'Co podaje od siebie',
      inItsDocuments: 'Co w jego dokumentach mówią inni',
      taken: (amount) => `Stąd: ${statements(amount)}`,
      goBack: (amount) => `W innych dokumentach pochodzi stąd: ${statements(amount)}`,
    },

    search: {
      title: 'Szukaj',
      lead: 'Wydarzenia i to, co o nich powiedziano, osoby, grupy, miejsca, media, dokumenty i pytania. Wszystko można znaleźć pod każdą pisownią nazwy.',
      label: 'Szukane słowa',
      go: 'Szukaj',
      narrow: 'Zawęź',
      any: 'Dowolne',
      filters: {
        kind: 'Rodzaj',
        thread: 'Wątek',
        actor: 'Osoba lub grupa',
        place: 'Miejsce',
        status: 'Status',
      },
      kinds: {
        event: 'Wydarzenie',
        actor: 'Osoba lub grupa',
        place: 'Miejsce',
        outlet: 'Medium',
        side: 'Strona',
        thread: 'Wątek',
        question: 'Pytanie',
        source: 'Dokument',
      },
      statusOfEvents: 'Wydarzenia',
      statusOfQuestions: 'Pytania',
      takenBack: 'Odwołane',
      spelt: 'Inna pisownia:',
      says: (who, verb, what) => `${who} ${verb}: ${what}`,
      furtherStatements: {
        one: 'jeszcze {n} stwierdzenie w tym wydarzeniu',
        few: 'jeszcze {n} stwierdzenia w tym wydarzeniu',
        many: 'jeszcze {n} stwierdzeń w tym wydarzeniu',
        other: 'jeszcze {n} stwierdzenia w tym wydarzeniu',
      },
      meant: 'Czy chodziło o:',
      filtersOn: '({filters})',
      keys: 'Klawisze: / otwiera wyszukiwanie na dowolnej stronie serwisu, strzałki przechodzą po wynikach, Enter otwiera, Escape czyści.',
      shortcut: 'Klawisz / otwiera wyszukiwanie',
      results: 'Wyniki',
      found: { one: '{n} wynik', few: '{n} wyniki', many: '{n} wyników', other: '{n} wyniku' },
      askedOnly: 'Szukano tylko tych słów: {words}.',
      lookedAt: 'Wpisy, w których te słowa mogą następować po sobie: {all}; przejrzano: {looked}.',
      searched: 'Wpisy: {all}; przeszukano, od najnowszych: {through}.',
      loading: 'Szukamy…',
      failed: 'Nie udało się wczytać wyszukiwania. Listy poniżej prowadzą do wszystkiego.',
      failedFurther: 'Nie udało się wczytać dalszych wyników. Spróbuj ponownie.',
      nothing: 'Nic nie znaleziono.',
      advice: 'Sprawdź pisownię, użyj mniej słów albo tylko początku słowa. Listy poniżej prowadzą do wszystkiego.',
      drop: 'Bez „{filter}”',
      more: 'Pokaż więcej',
      older: 'Przeszukaj starsze wpisy',
      withoutScript: 'Wyszukiwanie wymaga JavaScriptu. Te listy prowadzą do wszystkiego.',
      lists: 'Przejrzyj wszystko',
      everyDay: 'Wszystkie wydarzenia, miesiąc po miesiącu',
      allOf: (what, amount) => `${what}: wszystkie (${number(amount)})`,
    },

    corrections: {
      title: 'Sprostowania',
      lead: 'Co podaliśmy błędnie i co źródła odwołały. Żadnego stwierdzenia nie zmieniamy po cichu.',
      none: 'Na razie brak sprostowań.',
      takenBack: 'Odwołane przez źródła',
      replaced: 'Zastąpione odpowiedzi',
      sources: 'Dokumenty sprostowane przez wydawców',
    },

    history: {
      title: 'Zmiany',
      lead: 'Co jest nowe w serwisie i co zmieniono, według dnia, w którym to zapisaliśmy. Kiedy coś powiedziano, podajemy przy każdym stwierdzeniu.',
      kinds: changeKinds,
      unavailable: {
        'no-git': 'Historia zmian jest niedostępna: serwis zbudowano tam, gdzie nie ma git, który ją przechowuje.',
        shallow: 'Historia zmian jest niedostępna: serwis zbudowano z kopii treści bez jej przeszłości.',
        'no-history':
          'Historia zmian jest niedostępna: serwis zbudowano z treści, której historii git nie przechowuje.',
      },
      none: 'Na razie nic nie zapisano.',
      gone: 'Wydarzenie, którego już tu nie ma',
      correction: (date) => `sprostowanie: ${date}`,
      also: (what) => `Ponadto: ${what}`,
      ofEvent: 'Historia zmian',
      first: (date) => happened('Po raz pierwszy opublikowano', date),
      changed: (date, what) => `${date}: ${what}`,
      notYet: 'Jeszcze nie zapisano.',
      all: 'Wszystkie zmiany',
    },

    data: {
      title: 'Dane i kanały',
      lead: 'Wszystko z tego serwisu jest tu także dla programów: do subskrybowania, liczenia, nanoszenia na mapę, sprawdzania. Ta sama historia, z tych samych plików, budowana za każdym razem od nowa.',
      newestPart: 'Ta historia jest długa: ten plik zawiera jej najnowszą część.',
      size: (bytes) => (bytes < 1000 ? `${number(bytes)} B` : `${number(Math.round(bytes / 1000))} kB`),
      example: 'Próbka',
      feeds: 'Kanały',
      files: 'Pliki',
      columns: (amount) => `Co zawierają kolumny (${number(amount)})`,
      how: 'Jak to czytać',
      notes: [
        'Daty nigdy nie są dokładniejsze, niż je znamy. `edtf` to data tak, jak ją zapisano, w formacie Extended Date/Time Format; `earliest` i `latest` to granice tego, co może znaczyć, przy czym druga to pierwsza chwila po; `basis` mówi, czy datę podaje źródło, czy ją wyliczono, czy wywnioskowano.',
        'Dwa zegary są rozdzielone. `said` to chwila, gdy stwierdzenie upubliczniono. `recorded` to chwila, gdy ten serwis je opublikował lub zmienił, według historii jego plików; gdy budowa serwisu tej historii nie widzi, pole jest puste, a wpis w kanale ma datę najnowszego stwierdzenia lub sprostowania.',
        'Tego, co usunięto, by nie wyrządzić szkody ponownie, nie ma tu tak samo jak na stronach: w tym miejscu widnieje „withheld”.',
        'Ta sama treść daje te same pliki, bajt po bajcie. Pakiet danych wymienia ich rozmiary i skróty.',
      ],
      versions: 'Co zmieniło się w budowie plików',
      versionsLead:
        'Dla programów, które czytają starsze pliki. Ścieżka to pole w ledger.json; tabele zachowały wszystkie kolumny, nowe dodano na końcu.',
      version: (version) => `Wersja ${version}`,
      change: (was, now, what) => {
        if (was === null) return `Nowe: \`${now ?? ''}\`. ${what}`;
        return now === null ? `Usunięto: \`${was}\`. ${what}` : `\`${was}\` to teraz \`${now}\`. ${what}`;
      },
      cite: 'Jak cytować',
      citeLead:
        'Podaj adres wydarzenia lub stwierdzenia, na którym się opierasz: adresy się tu nie zmieniają. Dla całości:',
      licence: 'Licencja',
      licenceText: (licence) =>
        `Teksty i dane: ${licence}. Cytaty należą do ich autorów. Podaj nazwę serwisu i odnośnik do strony.`,
      citation: (site, story, url) => `${site}: ${story}. Dane. ${url}`,
      formats: {
        atom: {
          name: 'Kanał wiadomości, Atom',
          what: 'Nowe i zmienione wydarzenia, najpierw najnowsze, każde z pełnym opisem i tym, co mówi każde źródło.',
          use: 'Wklej adres do czytnika kanałów. Sprostowanie widać jako zmianę. Minione miesiące są we własnych archiwach (RFC 5005), które czytniki znajdują same i które się nie zmieniają.',
        },
        jsonFeed: {
          name: 'Kanał wiadomości, JSON',
          what: 'To samo w formacie JSON Feed 1.1.',
          use: 'Dla czytników i skryptów, które wolą JSON; `next_url` prowadzi do minionych miesięcy.',
        },
        threadFeed: {
          name: 'Kanał wątku, Atom',
          what: 'Wydarzenia jednego wątku: wszystkie, jeśli jest ich do 50, inaczej najnowsze, oraz archiwa. Także jako feed.json.',
          use: 'Obserwuj jeden wątek: jego strona prowadzi do jego kanałów.',
        },
        corrections: {
          name: 'Sprostowania, Atom',
          what: 'Co sprostowano lub wycofano i co źródło odwołało lub zastąpiło: co było, co jest, dlaczego.',
          use: 'Zasubskrybuj, jeśli coś stąd cytujesz.',
        },
        ledger: {
          name: 'Cała historia, JSON',
          what: 'Każde wydarzenie, stwierdzenie, pytanie, osoba, miejsce, dokument i wątek ze wszystkim, co obliczono.',
          use: 'Dla programów. W Pythonie: `json.load(open("ledger.json"))["events"]`.',
        },
        ledgerPart: {
          name: 'Wpisy długiej historii według miesięcy, JSON',
          what: 'Jeśli ledger.json miałby przekroczyć około 5 MB, staje się indeksem takich plików: wydarzenia według miesięcy, każda inna lista w swoim. Wszystko razem to ledger-whole.json.gz.',
          use: 'Jeden wpis w wierszu. W Pythonie `json.load(gzip.open("ledger-whole.json.gz"))["events"]` daje wszystkie.',
        },
        schema: {
          name: 'Schemat całej historii, JSON Schema',
          what: 'Czym jest każde pole ledger.json i co może zawierać.',
          use: 'Sprawdź pole albo podaj schemat walidatorowi (draft 2020-12). Dla indeksu i plików długiej historii: `#/$defs/index`, `#/$defs/records`.',
        },
        event: {
          name: 'Jedno wydarzenie, JSON',
          what: 'Wydarzenie w takiej postaci jak w ledger.json.',
          use: 'Wpisz `.json` w miejsce ostatniego ukośnika w adresie wydarzenia.',
        },
        oembed: {
          name: 'Wydarzenie w ramce, oEmbed',
          what: 'Kod, którym inna strona pokazuje wydarzenie w ramce, bez skryptu; jego rozmiar i obraz. Także oembed/threads/<id>.json.',
          use: 'Systemy znające oEmbed 1.0 znajdują go po adresie strony. Ręcznie: skopiuj kod ze strony wydarzenia lub wątku.',
        },
        events: {
          name: 'Wydarzenia, CSV',
          what: 'Wiersz na wydarzenie: data z granicami, status z powodem, kto, gdzie, ile źródeł pierwotnych.',
          use: 'Otwiera się w każdym arkuszu (UTF-8 ze znacznikiem BOM). Apostrof przed =, +, - lub @ chroni przed potraktowaniem tekstu jako formuły; usuń jeden, aby uzyskać tekst.',
        },
        claims: {
          name: 'Stwierdzenia, CSV',
          what: 'Wiersz na stwierdzenie: kto mówi, w jakim dokumencie, skąd, kiedy, jakimi słowami.',
          use: 'Łącz z events.csv po `event`. Identyfikatory w komórce oddziela spacja, nazwy średnik.',
        },
        places: {
          name: 'Miejsca, GeoJSON',
          what: 'Każde miejsce, jak dokładnie jest znane i identyfikatory jego wydarzeń. Obszary nie mają geometrii.',
          use: 'Otwórz w QGIS lub na geojson.io; rysuj `accuracy_m` jako okrąg wokół punktu.',
        },
        calendar: {
          name: 'Kalendarz, iCalendar',
          what: 'Wydarzenia, których dzień jest znany. Dzień to cały dzień: nie wymyśla się godziny. To, czego kalendarz nie może powiedzieć, podano w tytule.',
          use: 'Zasubskrybuj adres w kalendarzu. Wydarzeń znanych tylko co do miesiąca lub roku albo tylko „najpóźniej” danego dnia tu nie ma.',
        },
        timelineJs: {
          name: 'Oś czasu, TimelineJS 3',
          what: 'Wydarzenia jako slajdy z datami, tym, kto to mówi, i statusem, pogrupowane według wątków.',
          use: 'Umieść u siebie lub podaj odnośnik: TimelineJS 3 otwiera ją taką, jaka jest. `npm run import -- timelinejs` wczytuje ją z powrotem.',
        },
        datapackage: {
          name: 'Pakiet danych, Frictionless',
          what: 'Pliki danych z rozmiarami, skrótami i kolumnami, licencja, źródła i sposób cytowania.',
          use: 'Narzędziem frictionless: `frictionless validate datapackage.json`.',
        },
      },
      statement: {
        unverified: 'Źródło mówi, że nie mogło tego sprawdzić.',
        ...made,
        translation: (by: Translator, text) =>
          `${by === 'us' ? 'Nasze tłumaczenie' : 'Tłumaczenie źródła'}: ${quotation(text)}`,
        aside: (question, answer, why) => `${question} ${capital(answer)}: ${why}.`,
        gone: (date) => inBrackets('pod tym adresem już niedostępne', `stwierdzono: ${date}`),
        archived: 'kopia archiwalna',
        corrected: (date) => `${happened('Sprostowane przez źródło', date)}:`,
        takenBackIn: 'Odwołane w dokumencie',
      },
      feed: {
        title: (site, what) => `${site}: ${what}`,
        month: (feed, month) => `${feed} (${month})`,
        withdrawn: (title) => `Wycofane: ${title}`,
        correction: (title) => `Sprostowanie: ${title}`,
        retracted: (title) => `Źródło odwołało swoje słowa: ${title}`,
        replaced: (question) => `Zastąpiona odpowiedź: ${question}`,
        sourceCorrected: (source) => `Sprostowane przez źródło: ${source}`,
      },
      calendar: {
        name: (site, story) => `${site}: ${story}`,
        title: inBrackets,
        description: (about, left) =>
          left === 0 ? about : `${about} Pominięto, bo dzień jest nieznany: ${events(left)}.`,
      },
    },

    timelineJs: {
      whoSaysSo: 'Kto tak mówi:',
      part: (from, to, of) => `Wydarzenia ${number(from)}–${number(to)} ${outOf(of)} ${number(of)}.`,
      more: 'Stwierdzenia, źródła i historia zmian tego wydarzenia',
      site: (title) => `Historia w serwisie ${quotation(title)}, ze źródłami`,
    },

    sharing: {
      locale: 'pl_PL',
      thread: 'Wątek',
      question: 'Pytanie',
      more: (answers) => `i jeszcze ${count(answers, 'odpowiedź', 'odpowiedzi', 'odpowiedzi')}`,
      correction: (was, now, why) => `Było: ${was} Jest: ${now} Dlaczego: ${why}`,
    },

    imported: {
      zone: (times, zone) =>
        `${times.length > 1 ? 'Godziny' : 'Godzinę'} ${list(times)} podano bez strefy czasowej; przyjęto strefę ${zone}.`,
      rounded: (zone) => `Przesunięcie strefy ${zone} miało wtedy sekundy; zaokrąglono je do minuty.`,
      asGiven: (words) => `Datę podano jako ${quotation(words)}.`,
      document: 'Stąd przejęto wydarzenia. Adresu tego dokumentu nie podano.',
      unlinked: 'Dokument wymieniono bez adresu.',
      thread: (document, title) => `To, co ${quotation(document)} umieszcza pod nagłówkiem ${quotation(title)}.`,
      credited: (to) => `Podane autorstwo: ${to}`,
      givenBy: (document) => `Podaje ${quotation(document)}.`,
    },

    embed: {
      title: (title, site) => `${title}: ${site}`,
      full: 'Każde stwierdzenie, jego źródło i historia zmian',
      code: 'Osadź',
      how: 'Ramka tej wysokości, przewijana w środku; bez skryptu i bez plików cookie. Odnośniki otwierają się w nowej karcie.',
      copy: 'Kopiuj kod do osadzenia',
    },

    about: {
      title: 'O tym serwisie',
      lead: (story) => `${story}: jak działa serwis, co znaczą jego słowa, jak poprawiamy błędy.`,
      statuses: 'Określenia wydarzeń',
      states: 'Określenia pytań',
      standings: 'Określenia stwierdzeń',
    },

    notFound: {
      title: 'Pod tym adresem nie ma strony',
      text: 'Adresy się tu nie zmieniają: jeśli prowadzi tu odnośnik z tego serwisu, daj nam znać.',
      front: 'Do osi czasu',
    },

    footer: {
      printedFrom: 'Wydrukowano z',
      licence: (licence) => `Teksty: ${licence}.`,
      contact: 'Kontakt',
    },
  };
}
