/** The interface's words in German. */
import { de } from 'date-fns/locale/de';
import type { ChangeKind } from '../model/change.ts';
import type { Independence } from '../model/origin.ts';
import type { QuestionState } from '../model/question-state.ts';
import type { Status } from '../model/status.ts';
import type { Act, SourceKind, Standing, Translator } from '../model/vocabulary.ts';
import { bothClocks } from './both-clocks.ts';
import type { DateWords } from './dates.ts';
import type { english } from './en.ts';
import { clockName, grammarOf } from './grammar.ts';
import { bracketing } from './in-brackets.ts';
import { quotationIn } from './quotation.ts';
import { lowerAfter } from './within-sentence.ts';

const { list, or, capital, number, form, count: counted } = grammarOf('de');

const quotation = quotationIn(['„', '“'], ['‚', '‘']);
const inBrackets = bracketing('–');

const count = (amount: number, one: string, other: string): string => counted(amount, { one, other });
const word = (amount: number, one: string, other: string): string => form(amount, { one, other });

const events = (amount: number): string => count(amount, 'Ereignis', 'Ereignisse');
const statements = (amount: number): string => count(amount, 'Aussage', 'Aussagen');

/** Clocks as papers name them, where Unicode CLDR names a zone that nobody has on a watch, or a country in brackets. */
const CLOCKS: Readonly<Record<string, string>> = {
  'Africa/Cairo': 'Kairoer Zeit',
  'America/Mexico_City': 'Ortszeit Mexiko-Stadt',
  'America/New_York': 'New Yorker Zeit',
  'Europe/Dublin': 'Irische Zeit',
  'Europe/Kiev': 'Kiewer Zeit',
  'Europe/Kyiv': 'Kiewer Zeit',
  'Europe/Lisbon': 'Lissabonner Zeit',
  'Europe/London': 'Londoner Zeit',
};

/** "Moskauer Zeit". */
const clockOf = (zone: string): string =>
  CLOCKS[zone] ??
  clockName('de', zone)
    .replace('Normalzeit', 'Zeit')
    .replace(/^(.+) \(Ortszeit\)$/u, 'Ortszeit $1');

/** Behind a verb: "am 4. Juni", "im Juni 2023", "spätestens am 4. Juni"; an interval stands as it is. */
const on = (text: string): string =>
  text.includes(' bis ')
    ? text
    : text
        .replace(/^(etwa |spätestens |)(?=\d{1,2}\.\s)/u, '$1am ')
        .replace(
          /^(etwa |)(?=(?:Januar|Februar|März|April|Mai|Ju[nl]i|August|September|Oktober|(?:Nov|Dez)ember) )/u,
          '$1im ',
        );

const partsOfDay = { morning: 'Morgen', afternoon: 'Nachmittag', evening: 'Abend', night: 'Nacht' };

/** Dates in German. */
export const germanDates: DateWords = {
  names: {
    // As in a date, "Aug. 2019", and not the bare "Mär" of a calendar.
    month: (month, options = {}) =>
      de.localize.month(month, options.width === 'abbreviated' ? { ...options, context: 'formatting' } : options),
    day: de.localize.day,
  },
  parts: partsOfDay,
  dayAlone: (day) => `${day}.`,
  // "17." at the end of a line would end a sentence.
  dayMonth: (day, month) => `${day}.\u00a0${month}`,
  withYear: (date, year) => `${date} ${year}`,
  earlyYear: (year) => `${year} nach Christus`,
  withWeekday: (weekday, date) => `${weekday}, ${date}`,
  partOf: (part, date, nextDay) =>
    part === 'night'
      ? [{ datetime: '', text: date }, `, Nacht auf den ${nextDay}`]
      : [{ datetime: '', text: date }, `, am ${partsOfDay[part]}`],
  at: (time, date) => `${date}, ${time}`,
  onClock: (time, zone) => `${time} ${clockOf(zone)}`,
  beside: (times) => ` (${times.join('; ')})`,
  about: (date) => `etwa ${date}`,
  uncertain: (date) => `${date} (unsicher)`,
  lasted: (start, end) => [start, ' bis ', end],
  within: (start, end) => ['zwischen ', start, ' und ', end],
  ongoing: (start) => ['seit ', start, ', nach dem letzten Bericht noch im Gang'],
  notBefore: (start) => ['frühestens ', start],
  by: (end, precision) =>
    precision === 'year' || precision === 'month' ? ['spätestens Ende ', end] : ['spätestens ', end, '; Tag unbekannt'],
  byAbout: (end) => ['spätestens ', end],
  byTime: (time) => ['spätestens ', time],
  dayBy: (day, time) => [day, ', spätestens ', time],
  from: (start) => ['ab ', start],
};

const sourceKinds: Record<SourceKind, string> = {
  article: 'Artikel',
  post: 'Beitrag',
  video: 'Video',
  photo: 'Foto',
  broadcast: 'Sendung',
  briefing: 'Pressegespräch',
  report: 'Bericht',
  filing: 'Aktenstück',
  memo: 'Vermerk',
  letter: 'Brief',
  statement: 'Erklärung',
  transcript: 'Mitschrift',
  dataset: 'Datensatz',
  preprint: 'Preprint',
  study: 'Studie',
  book: 'Buch',
  unknown: 'Dokument',
};

/** With "demselben" before it, and in the dative of one and of several. */
const documentForms: Record<SourceKind, { same: string; one: string; other: string }> = {
  article: { same: 'denselben Artikel', one: 'Artikel', other: 'Artikeln' },
  post: { same: 'denselben Beitrag', one: 'Beitrag', other: 'Beiträgen' },
  video: { same: 'dasselbe Video', one: 'Video', other: 'Videos' },
  photo: { same: 'dasselbe Foto', one: 'Foto', other: 'Fotos' },
  broadcast: { same: 'dieselbe Sendung', one: 'Sendung', other: 'Sendungen' },
  briefing: { same: 'dasselbe Pressegespräch', one: 'Pressegespräch', other: 'Pressegesprächen' },
  report: { same: 'denselben Bericht', one: 'Bericht', other: 'Berichten' },
  filing: { same: 'dasselbe Aktenstück', one: 'Aktenstück', other: 'Aktenstücken' },
  memo: { same: 'denselben Vermerk', one: 'Vermerk', other: 'Vermerken' },
  letter: { same: 'denselben Brief', one: 'Brief', other: 'Briefen' },
  statement: { same: 'dieselbe Erklärung', one: 'Dokument', other: 'Dokumenten' },
  transcript: { same: 'dieselbe Mitschrift', one: 'Mitschrift', other: 'Mitschriften' },
  dataset: { same: 'denselben Datensatz', one: 'Datensatz', other: 'Datensätzen' },
  preprint: { same: 'dasselbe Preprint', one: 'Preprint', other: 'Preprints' },
  study: { same: 'dieselbe Studie', one: 'Studie', other: 'Studien' },
  book: { same: 'dasselbe Buch', one: 'Buch', other: 'Büchern' },
  unknown: { same: 'dasselbe Dokument', one: 'Dokument', other: 'Dokumenten' },
};

const standings: Record<Standing, { word: string; sentence: string }> = {
  reported: { word: 'Berichtet', sentence: 'Die Quelle sagt es selbst.' },
  claimed: { word: 'Gesagt', sentence: 'Jemand sagt es; die Quelle gibt es weiter.' },
  confirmed: {
    word: 'Bestätigt',
    sentence: 'Jemand, der nicht beteiligt ist, hat es geprüft oder weiß es aus erster Hand.',
  },
  unconfirmed: { word: 'Nicht bestätigt', sentence: 'Die Quelle konnte es nicht prüfen oder nennt keine Grundlage.' },
  assessed: { word: 'Meinung oder Analyse', sentence: 'Eine Einschätzung, kein Bericht.' },
};

const statuses: Record<Status, { word: string; sentence: string }> = {
  confirmed: { word: 'Bestätigt', sentence: 'Jemand Unabhängiges hat es bestätigt.' },
  disputed: {
    word: 'Quellen widersprechen sich',
    sentence: 'Der Hauptpunkt wird verschieden erzählt oder bestritten.',
  },
  corroborated: { word: 'Unabhängig berichtet', sentence: 'Zwei unabhängige Quellen berichten es.' },
  reported: { word: 'Einmal berichtet', sentence: 'Keine zwei unabhängigen Quellen berichten dasselbe.' },
  claimed: { word: 'Gesagt, nicht geprüft', sentence: 'Der Hauptpunkt beruht auf dem Wort derer, die es sagen.' },
  assessed: { word: 'Meinung oder Analyse', sentence: 'Eine Einschätzung, kein Bericht.' },
  unconfirmed: {
    word: 'Nicht bestätigt',
    sentence: 'Der Hauptpunkt wird ohne Prüfung oder genannte Grundlage berichtet.',
  },
  withdrawn: { word: 'Zurückgezogen', sentence: 'Wir oder die Quellen stehen nicht mehr dazu.' },
};

const states: Record<QuestionState, { word: string; sentence: string }> = {
  open: {
    word: 'Nicht bekannt',
    sentence: 'Wir haben keine Antwort gelesen, die zählt.',
  },
  single: {
    word: 'Eine Quelle bekannt',
    sentence: 'Für die jetzige Antwort ist uns höchstens eine unabhängige Quelle bekannt.',
  },
  agreed: { word: 'Antworten stimmen überein', sentence: 'Unabhängige Quellen sagen dasselbe. Das ist kein Beweis.' },
  differs: { word: 'Antworten weichen ab', sentence: 'Wir zeigen jede Antwort.' },
  fits: {
    word: 'Antworten passen zusammen',
    sentence: 'Alle können wahr sein. Für keine sind zwei unabhängige Quellen bekannt.',
  },
};

const changeKinds: Record<ChangeKind, { word: string; within: string; sentence: string | null }> = {
  new: { word: 'Neu', within: 'neu', sentence: null },
  withdrawn: {
    word: 'Zurückgezogen',
    within: 'zurückgezogen',
    sentence: 'Wir stehen nicht mehr dazu; die Seite sagt, warum.',
  },
  removed: { word: 'Von der Website genommen', within: 'von der Website genommen', sentence: null },
  restored: { word: 'Nicht mehr zurückgezogen', within: 'nicht mehr zurückgezogen', sentence: null },
  facts: { word: 'Fakten geändert', within: 'Fakten geändert', sentence: 'Was eine Quelle sagt, wann, wo oder wer.' },
  added: { word: 'Aussage ergänzt', within: 'Aussage ergänzt', sentence: 'Was vorher da war, steht unverändert.' },
  linked: {
    word: 'Anders verknüpft',
    within: 'anders verknüpft',
    sentence: 'Handlungsstränge, verwandte Ereignisse oder ob es ein Schlüsselereignis ist.',
  },
  wording: {
    word: 'Wortlaut',
    within: 'Wortlaut',
    sentence: 'Titel, Kurzfassung, Darstellung oder Anmerkungen. Kein Fakt geändert.',
  },
  checked: {
    word: 'Erneut verglichen',
    within: 'erneut verglichen',
    sentence: 'Noch einmal mit den Quellen verglichen. Nichts geändert.',
  },
};

const verbs: Record<Standing, { one: string; several: string }> = {
  reported: { one: 'berichtet', several: 'berichten' },
  claimed: { one: 'sagt', several: 'sagen' },
  confirmed: { one: 'berichtet als bestätigt', several: 'berichten als bestätigt' },
  unconfirmed: { one: 'berichtet (ohne Bestätigung)', several: 'berichten (ohne Bestätigung)' },
  assessed: { one: 'meint', several: 'meinen' },
};

const acts: Record<Act, { one: string; several: string }> = {
  offer: { one: 'bietet an', several: 'bieten an' },
  demand: { one: 'fordert', several: 'fordern' },
  agreement: { one: 'stimmt zu', several: 'stimmen zu' },
  refusal: { one: 'lehnt ab', several: 'lehnen ab' },
  threat: { one: 'droht', several: 'drohen' },
  order: { one: 'ordnet an', several: 'ordnen an' },
  announcement: { one: 'kündigt an', several: 'kündigen an' },
  resignation: { one: 'tritt zurück', several: 'treten zurück' },
  appointment: { one: 'ernennt', several: 'ernennen' },
  dismissal: { one: 'entlässt', several: 'entlassen' },
  ruling: { one: 'entscheidet', several: 'entscheiden' },
  apology: { one: 'entschuldigt sich', several: 'entschuldigen sich' },
};

const SMALL = ['keine', 'eine', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn'];

/** A phrase as it stands within a sentence. */
const withinSentence = lowerAfter(
  'Der Die Das Den Dem Des Ein Eine Einen Einem Einer Eines Er Sie Es Wir Man Niemand Jemand Kein Keine Keinen Sein Seine ' +
    'Ihr Ihre Zwei Drei Mehrere Manche Einige Nur Etwa Mehr Weniger Zwischen Seit Unter Auf Aus An Am Bei Beim Bis Durch ' +
    'Für Gegen Im In Mit Nach Ohne Um Von Vom Vor Wegen Weil Zu Zum Zur Nicht Nein Ja',
  true,
);

/** A time behind its day: of what a line begins with, only nouns keep their capital. */
const timeWithin = lowerAfter('Ab Etwa Frühestens Seit Spätestens Zwischen', true);

const inWords = (amount: number, atLeast: boolean, one = 'eine'): string =>
  capital(`${atLeast ? 'mindestens ' : ''}${amount === 1 ? one : (SMALL[amount] ?? number(amount))}`);

/** In the dative, after "von" or "aus". */
const independentSources = ({ count: origins, atLeast }: Independence): string =>
  (atLeast ? 'mindestens ' : '') + count(origins, 'unabhängigen Quelle', 'unabhängigen Quellen');

/** Words that stand for another in their question. */
const POINTING =
  /(?<!\p{L})(?:er|ihn|ihm|sein|seine|sie|ihr|ihre|es|ihnen|dort|niemand|jemand|davon|darin|damit)(?!\p{L})/iu;

/** How a statement or a document was made before it was made public. */
const made = {
  written: (date: string): string => `geschrieben: ${date}`,
  spoken: (date: string): string => `gesagt: ${date}`,
  recorded: (date: string): string => `aufgenommen: ${date}`,
};
const madePublic = (date: string): string => `veröffentlicht: ${date}`;
const publicUnknown = 'Tag der Veröffentlichung unbekannt';

/**
 * The words of the site.
 *
 * @param timezone the IANA zone in which clock times are shown
 */
export function german(timezone: string): ReturnType<typeof english> {
  return {
    standings,
    statuses,
    states,
    sourceKinds,
    unknownDocument: 'ein nicht genanntes Dokument',
    timezoneNote: `Uhrzeiten: ${clockOf(timezone)}, wenn nichts anderes dabeisteht.`,

    nav: {
      skip: 'Zum Inhalt',
      main: 'Hauptnavigation',
      menu: 'Menü',
      footer: 'Über diese Website',
      timeline: 'Chronik',
      questions: 'Fragen',
      threads: 'Handlungsstränge',
      known: 'Tag für Tag',
      people: 'Personen',
      places: 'Orte',
      map: 'Karte',
      sources: 'Quellen',
      search: 'Suche',
      outlets: 'Medien',
      corrections: 'Korrekturen',
      changes: 'Änderungen',
      about: 'Über uns',
      data: 'Daten und Feeds',
      crumbs: 'Wo Sie sind',
      banner: 'Worauf diese Geschichte beruht',
    },

    sources: {
      ofOutlet: (outlet, kind, date) =>
        (kind === 'article' ? outlet : `${sourceKinds[kind]} (${outlet})`) + (date ? `, ${date}` : ''),
      titled: (name, title) => `${name}: ${quotation(title)}`,
      ofActors: (kind, actors, date) =>
        sourceKinds[kind] + (actors.length > 0 ? ` (${list(actors)})` : '') + (date ? `, ${date}` : ''),
    },

    claim: {
      verbOfUnnamed: (standing) => (standing === 'assessed' ? '(Einschätzung)' : '(Aussage)'),
      verbs,
      acts,
      // Behind the verb of a speaker: not "sagt aus", which is to testify, and not as if that speaker described it.
      via: (how) => (how === 'describes' ? 'beschrieben wird:' : 'übernommen aus:'),
      to: () => 'gegenüber:',
      // Not "der Redaktion", which is ours.
      direct: 'direkt gegenüber dem Medium',
      unknownVia: 'Herkunft nicht genannt',
      inferred: 'unsere Schlussfolgerung',
      inferredHere: 'Woher das stammt, ist unsere Schlussfolgerung.',
      madePublic,
      publicUnknown,
      ...bothClocks(made, ', ', { madePublic, publicUnknown }),
      unverified: (who) => `Nicht zu prüfen war es für: ${who}.`,
      unverifiedHandedOn: (who) => `Weitergegeben von: ${who}; dort heißt es, es sei nicht zu prüfen gewesen.`,
      confirmedBy: 'Bestätigt von:',
      quoted: {
        no: null,
        'by-source': 'Von der Quelle übersetzt',
        'by-us': 'Von uns übersetzt',
        unknown: 'Zitiert wie abgedruckt; vielleicht eine Übersetzung',
      },
      translation: { source: 'Von der Quelle übersetzt', us: 'Von uns übersetzt' },
      omission: '[…] ist unsere Auslassung.',
      replaces: 'Ersetzt',
      replacedBy: 'Ersetzt durch',
      movedHere: 'Eine Aussage von hier steht jetzt in einem anderen Ereignis:',
      sameStatement: 'Ebenso gesagt von',
      sameReport: 'Ebenso berichtet von',
      sameVoice: 'Dieselbe Aussage',
      denies: 'Widerspruch zu',
      deniedBy: 'Widerspruch von',
      note: 'Anmerkung der Redaktion',
      describedAs: (words) => `In diesem Dokument: ${quotation(words)}. Wer das ist, steht in`,
      retracted: (date, by) => inBrackets('Zurückgenommen', `${by}, ${date}`),
      also: (verb) => verb.replace(/^\p{L}+(?: sich)?/u, '$& außerdem'),
      address: (at) => `Permalink der Aussage ${at}`,
      addressIn: (at, event) => `Aussage ${at} zu ${quotation(event)}`,
      with: 'gemeinsam mit:',
      citation: (at, who) => `Aussage ${at}: ${who}`,
      numbered: (at) => `Aussage ${at}`,
    },

    answer: {
      number: {
        about: (amount) => `etwa ${amount}`,
        moreThan: (amount) => `mehr als ${amount}`,
        atLeast: (amount) => `mindestens ${amount}`,
        lessThan: (amount) => `weniger als ${amount}`,
        atMost: (amount) => `höchstens ${amount}`,
        both: (low, high) => `${low} und ${high}`,
        range: (min, max) => `${min} bis ${max}`,
        ofUnit: (amount, unit) => `${amount} ${unit}`,
      },
      pointsBack: (answer) => POINTING.test(answer),
      asOf: (date) => `Stand: ${date}`,
      setAside: {
        retracted: (by) => (by === null ? 'zurückgenommen' : inBrackets('zurückgenommen', by)),
        withdrawn: 'aus einem Ereignis, das wir zurückgezogen haben',
        superseded: (since) => (since === null ? 'inzwischen ersetzt' : `ersetzt ${on(since)}`),
        newTakenBack: 'die neue Antwort wurde später zurückgenommen',
        assessed: 'eine Meinung, nicht gezählt',
        disowned: 'von der eigenen Quelle bestritten',
      },
      before: 'Früher',
      beforeText: (answers) => `Früher: ${answers.join('; ')}.`,
      changed: 'Geändert',
      sameArea: 'Dieselbe Gegend, weniger genau: Ein Ort liegt im anderen.',
      more: (left) => `und ${number(left)} weitere`,
    },

    quoted: quotation,

    origins: (amount, documents, kind, independence) => {
      const behind = independence.count === 0 ? 'Herkunft nicht genannt' : `aus ${independentSources(independence)}`;
      const { one, other } = documentForms[kind ?? 'unknown'];
      return `Beruht auf ${count(amount, 'Aussage', 'Aussagen')} in ${count(documents, one, other)}, ${behind}`;
    },

    reports: (amount, independence) => {
      const { count: origins, atLeast } = independence;
      const behind = `, ${atLeast ? 'mindestens ' : ''}${count(origins, 'unabhängige Quelle', 'unabhängige Quellen')}`;
      return `${statements(amount)}${origins === 0 ? '' : behind}.`;
    },

    support: {
      describing: (amount, atLeast, what, outlets) => {
        const who = outlets
          ? `${inWords(amount, atLeast, 'ein')} ${word(amount, 'Medium beschreibt', 'Medien beschreiben')}`
          : `${inWords(amount, atLeast)} ${word(amount, 'getrennte Darstellung beschreibt', 'getrennte Darstellungen beschreiben')}`;
        return `${who} ${documentForms[what].same}.`;
      },
      unknown: (who) => `Die Herkunft ist nicht bekannt bei: ${who}.`,
      unknownWords: (who, speakers) => `Woher die Worte stammen, ist nicht bekannt: ${speakers}, in: ${who}.`,
      notNamed: (who) => `Die Herkunft ist nicht genannt bei: ${who}.`,
      noAuthor: (who) => `Niemand ist als Urheber genannt: ${who}.`,
      noneCounts: 'Keine der Antworten wird gezählt.',
      sourcesCounted: (who, sources) => `${word(sources, 'Gezählte Quelle', 'Gezählte Quellen')}: ${who}.`,
      oneSource: (who) => `Die jetzige Antwort hat eine Quelle: ${who}.`,
      oneOrigin: (who) => `Mehrere Dokumente, ein Ursprung: ${who}.`,
      oneAtLeast: (who) => `Mindestens ein Ursprung: ${who}.`,
      perhapsTheSame: (who) =>
        `Auch beantwortet von Menschen, die nicht genannt sind und dieselben sein können: ${who}.`,
    },

    status: {
      inPart: (told) => `${told}, zum Teil`,
      oneSide: (told) => `${told}: nur eine Seite`,
      confirmed: (who, accordingTo) =>
        `Die Bestätigung kommt von: ${who}${accordingTo ? `, nach Angaben von: ${accordingTo}` : ''}.`,
      confirmedPart: 'Eine andere Hauptaussage hier ist nicht bestätigt.',
      confirmedDenied: (who) => `Widerspruch von: ${who}.`,
      denied: (speaker, by) => `Gesagt von: ${speaker}; Widerspruch: ${by}.`,
      deniedReport: (who, by) => `Berichtet von: ${who}; Widerspruch: ${by}.`,
      deniedSelf: (who, others) =>
        `Zugleich gesagt und bestritten von: ${who}${others === null ? '' : `; weiterer Widerspruch: ${others}`}.`,
      deniedSelfReport: (who, others) =>
        `Zugleich berichtet und bestritten von: ${who}${others === null ? '' : `; weiterer Widerspruch: ${others}`}.`,
      differ: (question, answers) => `Die Antworten auf ${quotation(question)} weichen ab: ${answers}.`,
      disputedPart: 'Eine andere Hauptaussage hier ist nicht bestritten.',
      countedSide: (names) => `${names} (eine Seite)`,
      countedOwner: (names, owner) => `${names} (gemeinsamer Eigentümer: ${owner})`,
      corroborated: (amount, atLeast, who) =>
        `${inWords(amount, atLeast)} unabhängige ${word(amount, 'Quelle berichtet', 'Quellen berichten')} das: ${who}.`,
      describing: (amount, atLeast, what, who) =>
        `${inWords(amount, atLeast)} unabhängige ${word(amount, 'Quelle beschreibt', 'Quellen beschreiben')} ${documentForms[what].same}: ${who}.`,
      doneBySaying: (who) => `Durch die Erklärung selbst vollzogen, im eigenen Dokument: ${who}.`,
      reported: (who, readIn) => `Nur eine Quelle berichtet es: ${who}${readIn === null ? '' : `, in: ${readIn}`}.`,
      reportedTwice: (who, documents) =>
        `Nur eine Quelle berichtet es: ${who}, in ${count(documents, 'Dokument', 'Dokumenten')}.`,
      reportedSeveral: (who, origin) => `Berichtet von: ${who}; alles geht auf einen Ursprung zurück: ${origin}.`,
      reportedApart: (who) => `Berichtet von: ${who}. Keine zwei unabhängigen Quellen berichten dasselbe.`,
      reportedAtLeast: (who) => `Berichtet von: ${who}. Ein zweiter Ursprung ist uns nicht bekannt.`,
      reportedFrom: (who) => `Berichtet von: ${who}.`,
      notNamed: 'Wer das ist, wird nicht gesagt.',
      claimed: (who) => `Gesagt von: ${who}. Niemand sonst bestätigt es.`,
      claimedAlso: (who, others) => `Gesagt von: ${who}. Auch gesagt von: ${others}.`,
      said: (who) => `Gesagt von: ${who}.`,
      alsoReported: (who) => `Auch berichtet von: ${who}.`,
      claimedSide: (who, side) => `Gesagt von: ${who} (${side}). Keine andere Seite bestätigt es.`,
      assessed: (who) => `Eine Einschätzung, kein Bericht: ${who}.`,
      unconfirmed: (who) => `Ohne Prüfung oder genannte Grundlage berichtet von: ${who}.`,
      withdrawn: 'Wir stehen nicht mehr dazu.',
      detailsWord: 'Antworten weichen ab',
      detailsCount: (amount) => `Antworten weichen in ${count(amount, 'Einzelheit', 'Einzelheiten')} ab`,
      detailsOn: (amount) => `in ${count(amount, 'Einzelheit', 'Einzelheiten')}:`,
      detailDenied: (speaker, by) => `Gesagt von: ${speaker}; Widerspruch: ${by}.`,
      or: (answers) => or(answers.map(withinSentence)),
    },

    front: {
      none: 'Noch ist kein Ereignis veröffentlicht.',
      digest: 'Was bekannt ist, und wie gut',
      supported: 'Am besten belegt',
      unchecked: 'Nicht unabhängig geprüft',
      differs: 'Antworten weichen ab',
      unknown: 'Nicht bekannt',
      answerBy: (answer, givers) => `${capital(answer)}: ${givers.join('; ')}.`,
      details: (reason, amount) =>
        `${reason} Die Antworten weichen in ${count(amount, 'Einzelheit', 'Einzelheiten')} ab.`,
      agree: 'Keine Antworten weichen ab.',
      more: (amount) => `${number(amount)} weitere`,
      all: (amount, state) => `Alle ${number(amount)} Fragen: ${states[state].word}`,
      order: 'Reihenfolge',
      oldest: 'Älteste zuerst',
      newest: 'Neueste zuerst',
      inOrder: (story, order) => `${story}, ${order === 'oldest' ? 'älteste' : 'neueste'} zuerst`,
      latest: 'Zuletzt:',
      at: (weekday, date, time) => `${weekday}, ${date}${time === '' ? '' : `, ${timeWithin(time)}`}`,
      follow: 'Folgen',
      months: 'Monat für Monat',
    },

    follow: {
      title: 'Dieser Geschichte folgen',
      lead: 'Ein Feed bringt Ihnen, was neu ist. Sie brauchen kein Konto und keine E‑Mail-Adresse.',
      whatTitle: 'Was ein Feed ist',
      what: 'Ein Feed ist eine Adresse, unter der diese Website auflistet, was neu ist und was korrigiert wurde. Ein Feedreader, eine App oder Website Ihrer Wahl, sieht dort ab und zu nach und zeigt Ihnen, was hinzugekommen ist.',
      howTitle: 'Wie man ihn liest',
      how: [
        'Besorgen Sie sich einen Feedreader. Es gibt kostenlose für jedes Telefon und jeden Computer; manche Browser und Mailprogramme sind schon einer.',
        'Kopieren Sie unten die Adresse eines Feeds.',
        'Fügen Sie sie dort ein, wo der Reader fragt, was Sie verfolgen wollen.',
      ],
      pages: 'Sie können auch die Adresse einer Seite einfügen: Der Reader findet den Feed dann selbst.',
      whole: 'Die ganze Geschichte',
      feeds: {
        story: {
          name: 'Alles Neue',
          what: 'Jedes neue oder geänderte Ereignis, mit seiner Darstellung und dem, was jede Quelle sagt.',
        },
        corrections: {
          name: 'Korrekturen',
          what: 'Was korrigiert, zurückgezogen oder zurückgenommen wurde, mit dem früheren Wortlaut. Folgen Sie diesem Feed, wenn Sie von hier zitiert haben.',
        },
        calendar: {
          name: 'Kalender',
          what: 'Die Ereignisse, deren Tag bekannt ist. Abonnieren Sie die Adresse in einem Kalender, nicht im Feedreader.',
        },
      },
      twoFiles:
        'Wo zwei Adressen stehen, geben beide dasselbe: Die erste passt für jeden Reader, die zweite für solche, die JSON Feed kennen.',
      storylines: 'Nur ein Handlungsstrang',
      others: (amount) =>
        `${count(amount, 'weiterer Handlungsstrang hat', 'weitere Handlungsstränge haben')} auch einen Feed: Fügen Sie die Adresse ${word(amount, 'seiner Seite', 'der Seite eines davon')} in Ihren Reader ein.`,
      allStorylines: 'Alle Handlungsstränge',
      storyline: 'Diesem Handlungsstrang folgen',
      data: 'Daten für Programme',
    },

    figure: {
      title: (amount, said) => `${events(amount)}, ${statements(said)}`,
      marks: 'Jedes Zeichen ist ein Ereignis; seine Form sagt, wie gut es belegt ist.',
      larger: 'Größer: Schlüsselereignisse.',
      bars: {
        days: 'Jeder Balken ist ein Tag; seine Höhe ist die Zahl der Ereignisse.',
        months: 'Jeder Balken ist ein Monat; seine Höhe ist die Zahl der Ereignisse.',
      },
      most: {
        days: (amount) => `Höchster Balken: ${events(amount)} an einem Tag.`,
        months: (amount) => `Höchster Balken: ${events(amount)} in einem Monat.`,
      },
      disputed: 'Farbig, von der Achse aufwärts: Im Hauptpunkt widersprechen sich die Quellen.',
      key: 'Was die Zeichen bedeuten',
      onDetail: '… in einer Einzelheit',
      label: {
        days: (amount) => `${events(amount)} nach Tagen`,
        hours: (amount) => `${events(amount)} nach Stunden`,
        months: (amount) => `${events(amount)} nach Monaten`,
      },
      past: { marks: 'Zeichen überspringen', bars: 'Balken überspringen' },
      details: (amount) => `Quellen weichen in ${count(amount, 'Einzelheit', 'Einzelheiten')} ab`,
      alsoDetails: (amount) => `Quellen weichen auch in ${count(amount, 'Einzelheit', 'Einzelheiten')} ab`,
      events: (amount) => word(amount, 'Ereignis', 'Ereignisse'),
      disputes: (amount) => `, bei ${number(amount)} widersprechen sich die Quellen`,
      onTheHour: ':00',
      noHour: 'Ohne Uhrzeit',
      gap: 'Stunden ohne Ereignis',
      yearsWithout: (years) => `${count(years, 'Jahr', 'Jahre')} ohne Ereignis`,
      wholeYear: 'Ein Rahmen: Der Monat ist nicht bekannt.',
      wholeMonth: 'Ein Rahmen: Der Tag ist nicht bekannt.',
      public: 'Aussagen, die bis zum Ende jedes Tages öffentlich waren',
      statements: (amount) => word(amount, 'Aussage', 'Aussagen'),
      madePublic: () => 'öffentlich',
      byEndOf: (date) => `bis zum Ende des ${date}`,
    },

    parts: {
      label: 'Teile dieser Liste',
      here: (part, entries) => `Teil ${part}: ${entries}.`,
      time: {
        home: (whole, here) => `${whole}. Hier: die neuesten ${number(here)}.`,
        first: 'Die ältesten',
        previous: (part) => `Älter: Teil ${part}`,
        next: (part) => `Neuer: Teil ${part}`,
        last: 'Die neuesten',
      },
      name: {
        home: (whole, here) => `${whole}. Hier: die ersten ${number(here)}.`,
        first: 'Die ersten',
        previous: (part) => `Davor: Teil ${part}`,
        next: (part) => `Danach: Teil ${part}`,
        last: 'Die letzten',
      },
      title: (what, part) => `${what}, Teil ${part}`,
      more: (amount) => `und ${number(amount)} weitere`,
      elsewhere: 'Antworten in älteren Teilen',
      days: 'Tage in älteren Teilen',
      names: (amount) => count(amount, 'Name', 'Namen'),
      questions: (amount) => count(amount, 'Frage', 'Fragen'),
      changes: (amount) => count(amount, 'Änderung', 'Änderungen'),
      corrections: (amount) => count(amount, 'Eintrag', 'Einträge'),
      statementsAndEvents: (amount) => count(amount, 'Aussage oder Ereignis', 'Aussagen und Ereignisse'),
    },

    timeline: {
      events,
      statements,
      in: () => 'in:',
      differ: 'Quellen weichen ab:',
      alsoDiffer: 'Quellen weichen außerdem ab:',
      timed: 'Uhrzeit oder Tageszeit angegeben',
      untimed: 'Nicht angegeben',
      ofMonth: (month) => `Chronik: ${month}`,
    },

    filters: {
      title: 'Filter',
      hint: ': Handlungsstrang, Person, Ort, …',
      facets: {
        only: 'Nur',
        thread: 'Handlungsstrang',
        status: 'Stand',
        side: 'Seite',
        place: 'Ort',
        actor: 'Person oder Gruppe',
        source: 'Dokument',
      },
      only: {
        key: { word: 'Schlüsselereignisse', sentence: 'Die Ereignisse, die die Geschichte in Kürze erzählen.' },
        'one-side': { word: 'Nur eine Seite', sentence: 'Keine andere Seite bestätigt es.' },
        details: {
          word: 'Antworten weichen in Einzelheiten ab',
          sentence: 'Manche Einzelheiten werden verschieden erzählt.',
        },
      },
      any: (amount) => `Beliebig (${number(amount)})`,
      all: (amount) => `Alle ${number(amount)}`,
      script: {
        shown: (shown, all) => `${shown} von ${count(all, 'Ereignis', 'Ereignissen')}`,
        remove: 'Den Filter {value} entfernen',
        chip: '{value} ×',
        none: 'Kein Ereignis hier passt zu all diesen Filtern.',
        drop: (filters, shown, all) => `Ohne ${filters}: ${shown} von ${count(all, 'Ereignis', 'Ereignissen')}`,
      },
      sides: 'Seiten',
      sidesLead: 'Ereignisse, in denen jemand von jeder Seite handelt oder spricht.',
      statuses: 'Wie gut jedes Ereignis belegt ist',
      statusesLead: 'Wie weit die Dokumente, die wir gelesen haben, jedes Ereignis belegen.',
      ofSide: (side) => `Ereignisse nach Seite: ${side}`,
      ofStatus: (status) => `Ereignisse nach Stand: ${status}`,
      empty: 'Zurzeit kein Ereignis.',
    },

    tools: {
      theme: 'Farbschema',
      themes: { auto: 'Wie auf diesem Gerät', light: 'Hell', dark: 'Dunkel' },
      sinceScript: {
        none: 'Nichts Neues seit Ihrem letzten Besuch.',
        fresh: {
          one: '{n} neu oder geändert seit Ihrem letzten Besuch',
          other: '{n} neu oder geändert seit Ihrem letzten Besuch',
        },
        new: 'Neu',
        changed: 'Geändert',
        clear: 'Löschen und vergessen',
        cleared: 'Vergessen. Dieses Gerät merkt sich nichts von Ihren Besuchen, bis Sie wiederkommen.',
      },
      cite: 'Zitieren',
      citation: (title, site, story, url) => `${quotation(title)}. ${site}: ${story}. ${url}`,
      copyCitation: 'Quellenangabe kopieren',
      copyBibtex: 'BibTeX kopieren',
      copyLink: 'Link kopieren',
      share: 'Teilen mit …',
      handOn: 'Teilen',
      handOnThread: 'Diesen Handlungsstrang teilen',
      permanent: 'Permalink:',
      script: {
        dates: 'de-DE',
        accessed: ' (abgerufen am {date}).',
        copied: 'Kopiert.',
        withDate: 'Kopiert, mit dem heutigen Tag als Abrufdatum.',
        failed: 'Der Browser hat das Kopieren nicht erlaubt.',
        statement: 'Link zu Aussage {number} kopieren',
      },
    },

    event: {
      when: 'Wann',
      where: 'Wo',
      who: 'Wer',
      standsOn: 'Belege',
      after: 'nach:',
      accordingTo: 'nach Angaben von:',
      basis: {
        stated: null,
        resolved: 'Aus den Angaben der Quelle errechnet.',
        inferred: 'Von der Redaktion erschlossen.',
      },
      notPlaced: 'Nicht festgestellt',
      noActors: 'Nicht angegeben',
      statementMade: 'Dass es gesagt wurde',
      statementContent: 'Was gesagt wurde',
      said: 'Was jedes Dokument sagt',
      disagreement: {
        title: (main, amount) => {
          const some = count(amount, 'Einzelheit', 'Einzelheiten');
          if (!main) return `Quellen weichen in ${some} ab`;
          return `Quellen widersprechen sich im Hauptpunkt${amount > 0 ? ` und in ${some}` : ''}`;
        },
        noChoice: 'Wir wählen nicht aus.',
      },
      questions: 'Verwandte Fragen',
      moreQuestions: (amount) => `${number(amount)} weitere`,
      inStory: 'In der Geschichte',
      before: 'Zurück',
      next: 'Weiter',
      related: 'Siehe auch',
      checked: (date) => `Mit den Quellen verglichen ${on(date)}`,
      noCorrections: 'Keine Korrekturen',
      correctionsTitle: 'Korrekturen',
      correction: {
        removed: 'eine Aussage, die nicht mehr hier steht',
        on: 'Datum',
        was: 'Vorher',
        now: 'Jetzt',
        why: 'Warum',
        reportedBy: 'Hinweis von',
        withheld: 'nicht wiedergegeben, um den Schaden nicht zu wiederholen',
      },
      withdrawn: (date) => `Zurückgezogen haben wir dieses Ereignis ${on(date)}.`,
      withdrawnSee: 'Siehe stattdessen',
      moved: 'Diese Seite ist umgezogen.',
      draft: 'Entwurf: nicht veröffentlicht',
    },

    report: {
      link: 'Fehler melden',
      whole: 'Fehler in diesem Ereignis melden',
      statements: 'Fehler in einer Aussage melden',
      inStatement: (at) => `Fehler in Aussage ${at} melden`,
      wholeByLetter: 'Per E‑Mail, ohne Konto',
      statementsByLetter: 'Fehler in einer Aussage per E‑Mail melden',
      inStatementByLetter: (at) => `Fehler in Aussage ${at} per E‑Mail melden`,
      edit: 'Diese Seite bearbeiten',
      subject: (record) => `Korrektur: ${record}`,
    },

    question: {
      description: (state, scope) => `${states[state].word}. ${scope}`,
      title: 'Fragen',
      lead: 'Wo die Dokumente übereinstimmen, wo sie abweichen und was sie offenlassen.',
      scope: 'Was verglichen wird',
      answers: 'Antworten',
      noAnswer: 'Kein Dokument, das wir gelesen haben, beantwortet das.',
      notComparable: 'Nicht zu vergleichen mit',
      events: 'Verwandte Ereignisse',
      threads: 'Handlungsstränge',
      changed: 'Geändert: Frühere Antworten stehen unter „Früher“.',
      changes: 'Die wahre Antwort ändert sich mit der Zeit: Jede gilt für ihre eigene Zeit.',
    },

    locator: {
      known: (places) => `Karte: ${list(places)}.`,
      saidOf: (places) => `Karte (nur gesagt): ${list(places)}.`,
      landmarks: (names) => (names.length > 0 ? ` Sie zeigt auch: ${list(names)}.` : ''),
      onlySaid: () => 'Nur gesagt, daher ohne Nadel.',
      within: (accuracy) => `bekannt ${accuracy}`,
      area: 'eine Gegend, daher ohne Nadel',
      around: (around) => `Ohne eigenen Punkt; gezeigt ist: ${around}.`,
      missing: (places) => `Nicht auf dieser Karte: ${list(places)}.`,
      credit: 'Woher die Karte ist',
    },

    thread: {
      title: 'Handlungsstränge',
      lead: 'Jeder folgt einem Faden der Geschichte durch ihre Ereignisse.',
      whoAnswers: 'Wer was antwortet',
      whoAnswersLead: 'Was jede Seite auf dieselbe Frage sagt, in den Dokumenten, die wir gelesen haben.',
      noSide: 'Keine Seite angegeben',
      otherSides: { label: 'Andere Seiten', brief: 'andere Seiten' },
      ownVoice: {
        articles: { label: 'Die Artikel selbst', brief: 'die Artikel' },
        documents: { label: 'Die Dokumente selbst', brief: 'die Dokumente' },
      },
      silent: (sides) => {
        const named = sides.length > 6 ? [...sides.slice(0, 5), `${sides.length - 5} andere Seiten`] : sides;
        return `Zu keiner dieser Fragen steht in den Dokumenten, die wir gelesen haben, eine Antwort von: ${list(named)}.`;
      },
      events: 'Die Ereignisse des Handlungsstrangs',
      inStory: (own, all, from, to) =>
        `${number(own)} von [${count(all, 'Ereignis', 'Ereignissen')}] der Geschichte${from === null ? '' : from === to ? `, ${own > 1 ? 'alle: ' : ''}${from}` : `, ${from} bis ${to}`}`,
    },

    matrix: {
      question: 'Frage',
      rule: 'Eine dicke Linie trennt Antworten, die nicht beide stimmen können.',
      empty: 'keine Antwort',
      noAnswer: (who) => `Keine Antwort: ${list(who)}`,
      more: (amount) => `und ${number(amount)} weitere`,
      newest: (shown, total) => `Die neuesten ${number(shown)} von ${number(total)}.`,
      all: (state) => `Alle Fragen: ${states[state].word}`,
    },

    meetings: {
      others: { label: 'Andere', brief: 'andere' },
      contradicted: 'Widerspruch von',
      agrees: 'Stimmt überein mit',
      agreesLead: 'Sie geben dieselbe Antwort. Das ist kein Beweis: Sie können sie aus einer Quelle haben.',
      differs: 'Weicht ab von',
      on: (points) => `in ${count(points, 'Punkt', 'Punkten')}`,
    },

    known: {
      title: 'Was wann bekannt war',
      lead: 'Was bis zum Ende jedes Tages öffentlich war, soweit die Dokumente, die wir gelesen haben, es zeigen. Spätere Berichte sind weggelassen.',
      by: (date) => `Öffentlich bis zum Ende des ${date}`,
      page: (title, page, of) => `${title}, Seite ${page} von ${of}`,
      pages: 'Seiten dieses Tages',
      toPage: (page) => `Seite ${page}`,
      count: (said, amount) =>
        said === 0
          ? 'Nichts, wovon wir wissen, war öffentlich.'
          : `${statements(said)} zu ${count(amount, 'Ereignis', 'Ereignissen')} ${word(said, 'war', 'waren')} öffentlich.`,
      fresh: (date, exact) => `Neu ${exact ? 'am' : 'spätestens am'} ${date}`,
      first: 'Erster Bericht',
      further: 'Mehr zu schon Bekanntem',
      turned: 'Was sich dadurch änderte',
      firstAnswers: 'Zum ersten Mal beantwortet',
      here: 'Auf dieser Seite',
      toNew: (amount) => `Neu: ${statements(amount)}`,
      was: 'Vorher',
      became: 'Danach',
      notAsked: 'Keine Antwort war öffentlich.',
      gone: 'Keine Aussage hat mehr Bestand.',
      named: 'Genannt, wer gesprochen hatte',
      takenBack: 'Zurückgenommen',
      question: 'Frage',
      event: 'Ereignis',
      moreAnswers: (amount) => `und ${number(amount)} weitere`,
      standing: 'Die Geschichte, wie sie stand',
      newest: (shown, all) => `Die letzten ${number(shown)} von ${count(all, 'Ereignis', 'Ereignissen')} der Chronik.`,
      earlier: 'Früher, wie jetzt erzählt:',
      wholeTimeline: 'die ganze Chronik',
      questions: 'Fragen und ihre Antworten bis dahin',
      moreQuestions: (amount) =>
        `Die zuletzt geänderten. ${number(amount)} weitere ${word(amount, 'hatte', 'hatten')} eine Antwort.`,
      allQuestions: 'Alle Fragen, wie jetzt beantwortet',
      later: 'Geschehen, aber erst später bekannt geworden',
      laterLead: 'Nach diesem Tag berichtet. Der Stand jedes Ereignisses ist der heutige.',
      moreLater: (amount) => `Und ${count(amount, 'früheres', 'frühere')}.`,
      previous: 'Der letzte Tag davor mit Neuem',
      next: 'Der nächste Tag mit Neuem',
      without: (days) =>
        `${days < 2 * 365 ? count(days, 'Tag', 'Tage') : count(Math.floor(days / 365.2425), 'Jahr', 'Jahre')} ohne Neues`,
      days: (days) => `${count(days, 'Tag', 'Tage')} mit Neuem`,
      before: (days) => `${count(days, 'früherer Tag', 'frühere Tage')} mit Neuem`,
      after: (days) => `${count(days, 'späterer Tag', 'spätere Tage')} mit Neuem`,
      nearest:
        'Ein Tag hat eine Seite, wenn an ihm etwas öffentlich wurde oder geschah. Was damals öffentlich war, galt bis zum nächsten.',
      ask: 'Was öffentlich war bis zum Ende des Tages',
      go: 'Zeigen',
      none: 'Nichts, wovon wir wissen, war bis dahin öffentlich.',
      new: (amount) => `${number(amount)} neu`,
      years: 'Andere Jahre',
      ofYear: (year) => `Was wann bekannt war: ${year}`,
    },

    actor: {
      description: (name, role) =>
        `${name}${role ? ` (${role})` : ''}: Worte und Taten in der Geschichte, jede Aussage mit ihrer Quelle.`,
      title: 'Personen, Gruppen und Institutionen',
      lead: 'Alle, die in der Geschichte handeln oder sprechen.',
      kinds: { person: 'Personen', group: 'Gruppen', institution: 'Institutionen' },
      role: 'Rolle',
      memberOf: 'Gehört zu',
      members: 'Mitglieder',
      side: 'Seite',
      noSide: 'keine angegeben',
      aliases: 'Auch geschrieben',
      acts: 'Angebote, Forderungen und andere Handlungen',
      says: 'Aussagen',
      confirms: 'Bestätigt',
      events: 'Ereignisse',
      otherEvents: 'Andere Ereignisse',
      documents: 'Dokumente',
    },

    place: {
      description: (name, kind) => `${name} (${kind}): was hier geschehen sein soll.`,
      aliases: 'Auch geschrieben',
      degrees: (lat, lon) =>
        `${number(Math.abs(lat))}° ${lat < 0 ? 'S' : 'N'}, ${number(Math.abs(lon))}° ${lon < 0 ? 'W' : 'O'}`,
      title: 'Orte',
      lead: 'Wo Ereignisse verortet sind, und wie genau.',
      kind: 'Art',
      within: 'Liegt in',
      contains: 'Orte darin',
      position: 'Lage',
      accuracy: (metres) => `auf ${metres >= 1000 ? `${number(metres / 1000)} km` : `${number(metres)} m`} genau`,
      noPosition: 'Kein eigener Punkt',
      credit: 'Lage nach',
      events: 'Ereignisse hier',
      answers: 'Als Antwort gegeben',
    },

    map: {
      title: 'Karte',
      lead: 'Wo Ereignisse verortet sind, so genau, wie die Dokumente es sagen. Orte, über die nur gesprochen wurde, fehlen.',
      close: 'Karte der Orte, mit Links zu ihnen',
      overview: 'Wo das ist',
      overviewLabel: 'Karte der Umgebung',
      km: (km) => `${number(km)} km`,
      key: 'Zeichenerklärung',
      pin: 'Ein Ort, mit seiner Nummer in der Liste. Mehrere Nummern: Orte, die zu nah beieinander liegen, um getrennt gezeichnet zu werden.',
      dot: 'Ein weiterer Ort, ohne Nummer.',
      ring: 'Wie genau der Ort bekannt ist: Er liegt in diesem Kreis.',
      area: 'Eine Gegend, in der Ereignisse nicht genauer verortet sind.',
      border: 'Grenze zwischen Staaten; unterbrochen, wo sie sich nicht einig sind. Dünne Linien trennen Regionen.',
      inset: 'Unterbrochener Rahmen: der Teil, den die größere Karte zeigt.',
      list: 'Orte auf der Karte',
      notDrawn: 'Nicht auf der Karte',
      more: (many) => `und ${number(many)} weitere`,
      morePlaces: (places) =>
        word(
          places,
          'Der Ort mit den wenigsten Ereignissen ist ein Punkt ohne Nummer.',
          `Die ${number(places)} Orte mit den wenigsten Ereignissen sind Punkte ohne Nummer.`,
        ),
      allPlaces: 'Alle Orte',
      days: 'Tag für Tag',
      otherDays: 'Kleine Punkte: Orte anderer Tage.',
      dayLabel: (places) => `Karte: ${list(places)}`,
      marker: (at, place) => `${at} ${place}`,
      within: (place) => `liegt in: ${place}`,
      areaOnly: 'Eine Gegend; sie hat keine Nadel',
      empty: 'Noch ist kein Ereignis der Geschichte verortet.',
      outside: 'Nicht gezeichnet, weil Umrisse fehlen',
      noOutlines: (places) =>
        `${count(places, 'Ort der Geschichte ist', 'Orte der Geschichte sind')} aufgelistet und nicht gezeichnet, weil diese Website keine Umrisse der Umgebung hat. Wer die Website führt, macht sie mit \`npm run map\`.`,
      simplified: 'Umrisse sind vereinfacht und sagen nicht, wie weit ein Punkt von einer Grenze entfernt ist.',
    },

    source: {
      description: (name, read) =>
        `${name}: was die Geschichte daraus übernimmt${read ? '' : ', wie andere Dokumente es weitergeben'}.`,
      title: 'Quellen',
      lead: 'Alle Dokumente hinter der Geschichte: die, die wir gelesen haben, und die, die wir nur aus ihnen kennen.',
      documents: 'Dokumente',
      open: (host) => `Öffnen bei ${host}`,
      read: 'Dokumente, die wir gelesen haben',
      unread: 'Nur aus diesen bekannt',
      readShort: 'Wir haben es gelesen.',
      unreadShort: 'Wir kennen es nur aus einem anderen Dokument.',
      unnamed: 'Die Dokumente sagen nicht, von wem es ist.',
      kind: 'Art',
      outlet: 'Medium',
      by: 'Von',
      authors: 'Verfasst von',
      published: 'Veröffentlicht',
      written: 'Geschrieben',
      recorded: 'Aufgenommen',
      corrected: 'Vom Herausgeber berichtigt',
      correctedBefore: (date) => `Fassung vor ${/^\d{1,2}\.\s/u.test(date) ? 'dem ' : ''}${date}`,
      gone: (date) => `Das Dokument ist unter seiner Adresse nicht mehr zu finden; festgestellt ${on(date)}.`,
      archivedAt: (host) => `Archivkopie bei ${host}`,
      access: { paywall: 'Hinter einer Bezahlschranke', registration: 'Anmeldung nötig' },
      noArchive: 'Keine',
      publishedUnknown: 'Tag nicht bekannt',
      address: 'Adresse',
      archive: 'Archivkopie',
      accessed: 'Gelesen',
      via: 'Herkunft',
      withheld: 'Adresse bekannt, nicht verlinkt',
      noAddress: 'Keine Adresse',
      note: 'Anmerkung',
      statements: 'Aussagen daraus',
      handedOn: 'Aussagen, die darauf zurückgehen',
      citedIn: 'Dokumente, die darauf zurückgehen',
      takesBack: 'Aussagen, die dieses Dokument zurücknimmt',
      taken: (amount) => `${statements(amount)} daraus`,
      goBack: (amount) => `${statements(amount)} anderer Dokumente ${word(amount, 'geht', 'gehen')} darauf zurück`,
      takenBack: (amount) => `${statements(amount)} darin zurückgenommen`,
    },

    outlet: {
      pageTitle: (name) => `${name}, Medium`,
      description: (name) => `${name}: Dokumente dieses Mediums, und was es selbst sagt.`,
      documents: (amount) => count(amount, 'Dokument', 'Dokumente'),
      title: 'Medien',
      lead: 'Wer die Dokumente veröffentlicht.',
      kind: 'Art',
      country: 'Land',
      address: 'Website',
      sources: 'Dokumente',
      owner: 'Eigentümer',
      ownerNote: 'Titel eines Eigentümers zählen als ein Ursprung.',
      owns: 'Besitzt',
      statements: 'Was es selbst berichtet',
      inItsDocuments: 'Was andere in seinen Dokumenten sagen',
      taken: (amount) => `${statements(amount)} daraus`,
      goBack: (amount) => `${statements(amount)} anderer Dokumente ${word(amount, 'geht', 'gehen')} darauf zurück`,
    },

    search: {
      title: 'Suche',
      lead: 'Ereignisse und was dazu gesagt wurde, Personen, Gruppen, Orte, Medien, Dokumente und Fragen. Alles ist unter jeder Schreibweise seines Namens zu finden.',
      label: 'Suchwörter',
      go: 'Suchen',
      narrow: 'Eingrenzen',
      any: 'Beliebig',
      filters: {
        kind: 'Art',
        thread: 'Handlungsstrang',
        actor: 'Person oder Gruppe',
        place: 'Ort',
        status: 'Stand',
      },
      kinds: {
        event: 'Ereignis',
        actor: 'Person oder Gruppe',
        place: 'Ort',
        outlet: 'Medium',
        side: 'Seite',
        thread: 'Handlungsstrang',
        question: 'Frage',
        source: 'Dokument',
      },
      statusOfEvents: 'Ereignisse',
      statusOfQuestions: 'Fragen',
      takenBack: 'Zurückgenommen',
      spelt: 'Auch geschrieben:',
      says: (who, verb, what) => `${who} ${verb}: ${what}`,
      furtherStatements: {
        one: '{n} weitere Aussage in diesem Ereignis',
        other: '{n} weitere Aussagen in diesem Ereignis',
      },
      meant: 'Meinten Sie',
      filtersOn: '({filters})',
      keys: 'Tasten: / sucht von jeder Seite aus, Pfeiltasten führen durch die Ergebnisse, Enter öffnet eines, Escape löscht.',
      shortcut: 'Die Taste / öffnet die Suche',
      results: 'Ergebnisse',
      found: { one: '{n} Ergebnis', other: '{n} Ergebnisse' },
      askedOnly: 'Gesucht wurde nur nach diesen Wörtern: {words}.',
      lookedAt: 'Einträge, in denen diese Wörter hintereinander stehen könnten: {all}; bisher angesehen: {looked}.',
      searched: 'Durchsuchte Einträge, die neuesten zuerst: {through} von {all}.',
      loading: 'Suche läuft …',
      failed: 'Die Suche ließ sich nicht laden. Die Listen unten führen zu allem.',
      failedFurther: 'Weitere Ergebnisse ließen sich nicht laden. Bitte versuchen Sie es noch einmal.',
      nothing: 'Nichts gefunden.',
      advice:
        'Prüfen Sie die Schreibweise oder versuchen Sie es mit weniger Wörtern oder nur einem Wortanfang. Die Listen unten führen zu allem.',
      drop: 'Ohne „{filter}“',
      more: 'Mehr zeigen',
      older: 'Ältere Einträge durchsuchen',
      withoutScript: 'Die Suche braucht JavaScript. Diese Listen führen zu allem.',
      lists: 'Alles durchsehen',
      everyDay: 'Alle Ereignisse, Monat für Monat',
      allOf: (what, amount) => `${what}: alle ${number(amount)}`,
    },

    corrections: {
      title: 'Korrekturen',
      lead: 'Worin wir uns geirrt haben und was Quellen zurückgenommen haben. Wir ändern keine Aussage stillschweigend.',
      none: 'Bisher keine Korrektur.',
      takenBack: 'Von ihren Quellen zurückgenommen',
      replaced: 'Ersetzte Antworten',
      sources: 'Dokumente, die ihre Herausgeber berichtigt haben',
    },

    history: {
      title: 'Änderungen',
      lead: 'Was auf dieser Website neu ist und was geändert wurde, nach dem Tag, an dem wir es festgehalten haben. Wann etwas gesagt wurde, steht bei jeder Aussage.',
      kinds: changeKinds,
      unavailable: {
        'no-git': 'Der Verlauf ist nicht verfügbar: Diese Website wurde ohne git gebaut, das ihn aufbewahrt.',
        shallow: 'Der Verlauf ist nicht verfügbar: Diese Website wurde aus einer Kopie ohne Vergangenheit gebaut.',
        'no-history': 'Der Verlauf ist nicht verfügbar: git bewahrt zu diesem Inhalt keinen auf.',
      },
      none: 'Bisher ist nichts festgehalten.',
      gone: 'Ein Ereignis, das nicht mehr hier ist',
      correction: (date) => (/^\d{1,2}\.\s/u.test(date) ? `Korrektur vom ${date}` : `Korrektur: ${date}`),
      also: (what) => `Auch: ${what}`,
      ofEvent: 'Verlauf',
      first: (date) => `Zuerst veröffentlicht ${on(date)}`,
      changed: (date, what) => `${date}: ${what}`,
      notYet: 'Noch nicht festgehalten.',
      all: 'Alle Änderungen',
    },

    data: {
      title: 'Daten und Feeds',
      lead: 'Alles auf dieser Website gibt es hier auch für Programme: zum Abonnieren, Zählen, Kartieren, Prüfen. Dieselbe Geschichte, aus denselben Dateien, mit jedem Bau der Website neu erzeugt.',
      newestPart: 'Diese Geschichte ist lang: Diese Datei enthält ihren neuesten Teil.',
      size: (bytes) => (bytes < 1000 ? `${number(bytes)} Byte` : `${number(Math.round(bytes / 1000))} kB`),
      example: 'Beispiel',
      feeds: 'Feeds',
      files: 'Dateien',
      columns: (amount) => `Was die ${count(amount, 'Spalte enthält', 'Spalten enthalten')}`,
      how: 'Wie man es liest',
      notes: [
        'Datumsangaben sind nie genauer, als bekannt ist. `edtf` ist das Datum, wie es geschrieben wurde, im Extended Date/Time Format; `earliest` und `latest` begrenzen, was es bedeuten kann, das zweite ist der erste Augenblick danach; `basis` sagt, ob die Quelle es nennt oder ob es errechnet oder erschlossen wurde.',
        'Zwei Zeiten werden getrennt geführt. `said` ist, wann jemand eine Aussage öffentlich machte. `recorded` ist, wann diese Website sie veröffentlichte oder änderte, nach dem Verlauf ihrer Dateien; ein Bau, der ihn nicht sieht, lässt es leer und datiert einen Eintrag im Feed nach der neuesten Aussage oder Korrektur.',
        'Was entfernt wurde, um einen Schaden nicht zu wiederholen, fehlt hier wie auf den Seiten: An seiner Stelle steht „withheld“.',
        'Derselbe Inhalt gibt dieselben Dateien, Byte für Byte. Das Datenpaket nennt ihre Größen und Hashes.',
      ],
      versions: 'Was sich an der Form der Dateien geändert hat',
      versionsLead:
        'Für Programme, die ältere Dateien lesen. Ein Pfad ist der eines Feldes in ledger.json; die Tabellen behielten alle Spalten, neue stehen am Ende.',
      version: (version) => `Version ${version}`,
      change: (was, now, what) => {
        if (was === null) return `Neu: \`${now ?? ''}\`. ${what}`;
        return now === null ? `Entfallen: \`${was}\`. ${what}` : `\`${was}\` heißt jetzt \`${now}\`. ${what}`;
      },
      cite: 'Wie man zitiert',
      citeLead:
        'Geben Sie die Adresse des Ereignisses oder der Aussage an, auf die Sie sich stützen: Adressen ändern sich hier nicht. Für das Ganze:',
      licence: 'Lizenz',
      licenceText: (licence) =>
        `Texte und Daten: ${licence}. Die Rechte an Zitaten bleiben bei ihren Urhebern. Nennen Sie die Website und verlinken Sie die Seite.`,
      citation: (site, story, url) => `${site}: ${story}. Daten. ${url}`,
      formats: {
        atom: {
          name: 'Nachrichtenfeed, Atom',
          what: 'Neue und geänderte Ereignisse, die neuesten zuerst, jedes mit seiner ganzen Darstellung und dem, was jede Quelle sagt.',
          use: 'Fügen Sie die Adresse in einen Feedreader ein. Eine Korrektur erscheint als Änderung. Vergangene Monate stehen in eigenen Archiven (RFC 5005), die Reader selbst finden und die sich nicht ändern.',
        },
        jsonFeed: {
          name: 'Nachrichtenfeed, JSON',
          what: 'Dasselbe als JSON Feed 1.1.',
          use: 'Für Reader und Skripte, die JSON vorziehen; `next_url` führt zu den vergangenen Monaten.',
        },
        threadFeed: {
          name: 'Feed eines Handlungsstrangs, Atom',
          what: 'Die Ereignisse eines Handlungsstrangs: bis 50 alle, sonst die neuesten, und Archive. Auch als feed.json.',
          use: 'Folgen Sie einem Handlungsstrang: Seine Seite führt zu seinen Feeds.',
        },
        corrections: {
          name: 'Korrekturen, Atom',
          what: 'Was korrigiert, zurückgezogen, zurückgenommen oder von seiner Quelle ersetzt wurde: was dastand, was dasteht, warum.',
          use: 'Abonnieren Sie diesen Feed, wenn Sie von hier zitiert haben.',
        },
        ledger: {
          name: 'Die ganze Geschichte, JSON',
          what: 'Jedes Ereignis, jede Aussage, Frage, Person, jeder Ort, jedes Dokument und jeder Handlungsstrang, mit allem Berechneten.',
          use: 'Für Programme. In Python: `json.load(open("ledger.json"))["events"]`.',
        },
        ledgerPart: {
          name: 'Die Datensätze einer langen Geschichte nach Monaten, JSON',
          what: 'Wo ledger.json größer als etwa 5 MB wäre, ist es ein Index solcher Dateien: Ereignisse nach Monaten, jede andere Liste in ihrer eigenen. Alles zusammen ist ledger-whole.json.gz.',
          use: 'Ein Datensatz pro Zeile. In Python gibt `json.load(gzip.open("ledger-whole.json.gz"))["events"]` alle.',
        },
        schema: {
          name: 'Schema der ganzen Geschichte, JSON Schema',
          what: 'Was jedes Feld von ledger.json ist und enthalten kann.',
          use: 'Schlagen Sie ein Feld nach, oder geben Sie das Schema einem Prüfprogramm (draft 2020-12). Für Index und Dateien einer langen Geschichte: `#/$defs/index`, `#/$defs/records`.',
        },
        event: {
          name: 'Ein Ereignis, JSON',
          what: 'Ein Ereignis, wie es in ledger.json steht.',
          use: 'Setzen Sie `.json` an die Stelle des letzten Schrägstrichs in der Adresse eines Ereignisses.',
        },
        oembed: {
          name: 'Ein Ereignis im Rahmen, oEmbed',
          what: 'Der Code, mit dem eine andere Website ein Ereignis in einem Rahmen zeigt, ohne Skript; seine Größe und sein Bild. Auch oembed/threads/<id>.json.',
          use: 'Systeme, die oEmbed 1.0 kennen, finden ihn über die Adresse der Seite. Von Hand: Kopieren Sie den Code von der Seite eines Ereignisses oder Handlungsstrangs.',
        },
        events: {
          name: 'Ereignisse, CSV',
          what: 'Eine Zeile je Ereignis: Datum mit Grenzen, Stand mit Grund, wer, wo, wie viele Ursprünge.',
          use: 'Öffnet sich in jeder Tabellenkalkulation (UTF-8 mit Byte-Order-Mark). Ein Apostroph vor =, +, - oder @ verhindert, dass Text für eine Formel gehalten wird; entfernen Sie einen, um den Text zu erhalten.',
        },
        claims: {
          name: 'Aussagen, CSV',
          what: 'Eine Zeile je Aussage: wer es sagt, in welchem Dokument, woher, wann, mit welchen Worten.',
          use: 'Verbinden Sie sie über `event` mit events.csv. Ids in einer Zelle sind durch Leerzeichen getrennt, Namen durch Semikolons.',
        },
        places: {
          name: 'Orte, GeoJSON',
          what: 'Jeder Ort, wie genau er bekannt ist, und die Ids seiner Ereignisse. Gegenden haben keine Geometrie.',
          use: 'Öffnen Sie es in QGIS oder auf geojson.io; zeichnen Sie `accuracy_m` als Kreis um den Punkt.',
        },
        calendar: {
          name: 'Kalender, iCalendar',
          what: 'Ereignisse, deren Tag bekannt ist. Ein Tag ist ein ganzer Tag: Keine Uhrzeit wird erfunden. Was ein Kalender nicht sagen kann, steht im Titel.',
          use: 'Abonnieren Sie die Adresse in einem Kalender. Ereignisse, von denen nur Monat oder Jahr bekannt ist oder nur ein spätester Tag, fehlen.',
        },
        timelineJs: {
          name: 'Chronik, TimelineJS 3',
          what: 'Die Ereignisse als Folien: wann, wer es sagt und welcher Stand, nach Handlungssträngen geordnet.',
          use: 'Legen Sie die Datei auf einen Server oder verlinken Sie sie: TimelineJS 3 öffnet sie unverändert. `npm run import -- timelinejs` liest sie wieder ein.',
        },
        datapackage: {
          name: 'Datenpaket, Frictionless',
          what: 'Die Datendateien mit Größen, Hashes und Spalten, die Lizenz, die Quellen und wie man zitiert.',
          use: 'Mit dem Werkzeug frictionless: `frictionless validate datapackage.json`.',
        },
      },
      statement: {
        unverified: 'Die Quelle sagt, dass sie das nicht prüfen konnte.',
        ...made,
        translation: (by: Translator, text) =>
          `${by === 'us' ? 'In unserer Übersetzung' : 'In der Übersetzung der Quelle'}: ${quotation(text)}`,
        aside: (question, answer, why) => `${question} ${capital(answer)}: ${why}.`,
        gone: (date) => inBrackets('nicht mehr unter der Adresse', `festgestellt ${on(date)}`),
        archived: 'Archivkopie',
        corrected: (date) => `Von der Quelle berichtigt ${on(date)}:`,
        takenBackIn: 'Zurückgenommen in:',
      },
      feed: {
        title: (site, what) => `${site}: ${what}`,
        month: (feed, month) => `${feed} (${month})`,
        withdrawn: (title) => `Zurückgezogen: ${title}`,
        correction: (title) => `Korrektur: ${title}`,
        retracted: (title) => `Von der Quelle zurückgenommen: ${title}`,
        replaced: (question) => `Antwort ersetzt: ${question}`,
        sourceCorrected: (source) => `Von der Quelle berichtigt: ${source}`,
      },
      calendar: {
        name: (site, story) => `${site}: ${story}`,
        title: inBrackets,
        description: (about, left) =>
          left === 0 ? about : `${about} Weggelassen, weil kein Tag bekannt ist: ${events(left)}.`,
      },
    },

    timelineJs: {
      whoSaysSo: 'Wer das sagt:',
      part: (from, to, of) => `Ereignisse ${number(from)} bis ${number(to)} von ${number(of)}.`,
      more: 'Aussagen, Quellen und Verlauf dieses Ereignisses',
      site: (title) => `Die Geschichte auf der Website ${quotation(title)}, mit ihren Quellen`,
    },

    sharing: {
      locale: 'de_DE',
      thread: 'Handlungsstrang',
      question: 'Frage',
      more: (answers) => `und ${count(answers, 'weitere Antwort', 'weitere Antworten')}`,
      correction: (was, now, why) => `Vorher: ${was} Jetzt: ${now} Warum: ${why}`,
    },

    imported: {
      zone: (times, zone) =>
        times.length > 1
          ? `Die Uhrzeiten ${list(times)} waren ohne Zeitzone angegeben; sie sind als die von ${zone} gelesen.`
          : `Die Uhrzeit ${list(times)} war ohne Zeitzone angegeben; sie ist als die von ${zone} gelesen.`,
      rounded: (zone) => `Die Abweichung von ${zone} hatte damals Sekunden; sie ist auf die Minute gerundet.`,
      asGiven: (words) => `Als Datum war angegeben: „${words}“.`,
      document: 'Von hier sind Ereignisse übernommen. Eine Adresse dafür war nicht angegeben.',
      unlinked: 'Wo es genannt ist, steht keine Adresse dafür.',
      thread: (document, title) => `Was „${document}“ unter „${title}“ führt.`,
      credited: (to) => `Als Urheber genannt: ${to}`,
      givenBy: (document) => `Angegeben in „${document}“.`,
    },

    embed: {
      title: (title, site) => `${title}: ${site}`,
      full: 'Jede Aussage, ihre Quelle und ihr Verlauf',
      code: 'Einbetten',
      how: 'Ein Rahmen dieser Höhe, dessen Inhalt sich scrollen lässt; kein Skript und kein Cookie. Links öffnen sich in einem neuen Tab.',
      copy: 'Code zum Einbetten kopieren',
    },

    about: {
      title: 'Über diese Website',
      lead: (story) =>
        `${story}: wie diese Website funktioniert, was ihre Wörter bedeuten, wie Fehler korrigiert werden.`,
      statuses: 'Wörter für Ereignisse',
      states: 'Wörter für Fragen',
      standings: 'Wörter für Aussagen',
    },

    notFound: {
      title: 'Unter dieser Adresse gibt es keine Seite',
      text: 'Adressen ändern sich hier nicht: Wenn ein Link dieser Website Sie hierher geführt hat, sagen Sie es uns bitte.',
      front: 'Zur Chronik',
    },

    footer: {
      printedFrom: 'Gedruckt von',
      licence: (licence) => `Texte: ${licence}.`,
      contact: 'Kontakt',
    },
  };
}
