/**
 * The interface's words in French. A statement is « une déclaration », a storyline « une trame », an outlet « un média », the
 * story « le récit », of which an event has « un compte rendu ».
 * Names of the content stand where nothing agrees with them and nothing is elided before them: behind « selon », « par »
 * or a colon. A colon has a no-break space before it; a semicolon, a question mark and guillemets a narrow one.
 */
import { fr } from 'date-fns/locale/fr';
import type { ChangeKind } from '../model/change.ts';
import type { Independence } from '../model/origin.ts';
import type { QuestionState } from '../model/question-state.ts';
import type { Status } from '../model/status.ts';
import type { Act, SourceKind, Standing, Translator } from '../model/vocabulary.ts';
import { bothClocks } from './both-clocks.ts';
import { plain, endOnce, type DateWords, type Segment } from './dates.ts';
import type { english } from './en.ts';
import { clockName, grammarOf } from './grammar.ts';
import { bracketing } from './in-brackets.ts';
import { quotationIn } from './quotation.ts';
import { lowerAfter } from './within-sentence.ts';

const { list, or, capital, lower, number, form, count: counted } = grammarOf('fr');

/** 0 and 1 have the singular. */
const count = (amount: number, one: string, other = `${one}s`): string => counted(amount, { one, other });
const word = (amount: number, one: string, other = `${one}s`): string => form(amount, { one, other });

const events = (amount: number): string => count(amount, 'événement');
const statements = (amount: number): string => count(amount, 'déclaration');
const details = (amount: number): string => count(amount, 'détail');

const quotation = quotationIn(['«\u202f', '\u202f»'], ['“', '”']);
const inBrackets = bracketing('–');

/** Clocks as papers name them, where Unicode CLDR names a zone that nobody has on a watch, or a country behind a colon. */
const CLOCKS: Readonly<Record<string, string>> = {
  'Africa/Algiers': 'heure d’Alger',
  'Africa/Cairo': 'heure du Caire',
  'Africa/Casablanca': 'heure du Maroc',
  'Africa/Tripoli': 'heure de Tripoli',
  'Africa/Tunis': 'heure de Tunis',
  'America/Mexico_City': 'heure de Mexico',
  'America/New_York': 'heure de New York',
  'Asia/Amman': 'heure d’Amman',
  'Asia/Beirut': 'heure de Beyrouth',
  'Asia/Damascus': 'heure de Damas',
  'Asia/Famagusta': 'heure de Chypre',
  'Asia/Gaza': 'heure de Gaza',
  'Asia/Hebron': 'heure d’Hébron',
  'Asia/Nicosia': 'heure de Chypre',
  'Europe/Berlin': 'heure de Berlin',
  'Europe/Dublin': 'heure de Dublin',
  'Europe/Kiev': 'heure de Kiev',
  'Europe/Kyiv': 'heure de Kiev',
  'Europe/Lisbon': 'heure de Lisbonne',
  'Europe/London': 'heure de Londres',
  'Europe/Madrid': 'heure de Madrid',
  'Europe/Paris': 'heure de Paris',
  'Europe/Rome': 'heure de Rome',
  'Europe/Warsaw': 'heure de Varsovie',
};

/** « heure de Moscou ». */
const clockOf = (zone: string): string => {
  const known = CLOCKS[zone];
  if (known !== undefined) return known;
  const name = clockName('fr', zone)
    .replace(' normale', '')
    .replace(/^heure\s*:/u, 'heure locale\u00a0:');
  return name.startsWith('heure') ? name : `heure ${name}`;
};

/** A day, with its weekday or alone: « dimanche 4 juin », « 1er ». */
const DAY = /^(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\s)?\d{1,2}(?!\saprès)(?:er)?(?:\s|$)/u;
const MONTH_OR_YEAR =
  /^(?:\d{4}|\d{1,3}(?=\saprès)|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)(?:[ ,]|$)/u;

const textOf = (segment: Segment): string => plain([segment]);

/** Before what happened then: « le 4 juin », « en juin 2023 », « dans la nuit du 4 au 5 juin »; a time stands as it is. */
const before = (text: string): string => {
  if (DAY.test(text)) return 'le ';
  return MONTH_OR_YEAR.test(text) ? 'en ' : text.startsWith('nuit ') ? 'dans la ' : '';
};
const on = (text: string): string => before(text) + text;

/** Before what it lasted from: « du 4 », « de 17:00 », « d’août ». */
const from = (text: string): string => (DAY.test(text) ? 'du ' : /^[ao]/u.test(text) ? 'd’' : 'de ');
const until = (text: string): string => (DAY.test(text) ? ' au ' : ' à ');
const the = (text: string): string => (DAY.test(text) ? 'le ' : '');

const partsOfDay = { morning: 'matin', afternoon: 'après-midi', evening: 'soir', night: 'nuit' };

/** Dates in French. */
export const frenchDates: DateWords = {
  names: fr.localize,
  parts: partsOfDay,
  dayAlone: (day) => (day === 1 ? '1er' : String(day)),
  dayMonth: (day, month) => `${day === 1 ? '1er' : day} ${month}`,
  withYear: (date, year) => `${date} ${year}`,
  earlyYear: (year) => `${year} après Jésus-Christ`,
  withWeekday: (weekday, date) => `${weekday} ${date}`,
  partOf: (part, date, nextDay) =>
    part === 'night'
      ? ['nuit du ', { datetime: '', text: endOnce(date, nextDay) }, ` au ${nextDay}`]
      : [{ datetime: '', text: date }, part === 'afternoon' ? ', l’après-midi' : `, au ${partsOfDay[part]}`],
  at: (time, date) => (/^\d/u.test(time) ? `${date} à ${time}` : `${date}, ${time}`),
  onClock: (time, zone) => `${time}, ${clockOf(zone)}`,
  beside: (times) => ` (${times.join('\u202f; ')})`,
  about: (date) => `${date} environ`,
  uncertain: (date) => `${date} (incertain)`,
  lasted: (start, end) => [from(textOf(start)), start, until(textOf(end)), end],
  within: (start, end) => [`entre ${the(textOf(start))}`, start, ` et ${the(textOf(end))}`, end],
  ongoing: (start) => [`depuis ${the(textOf(start))}`, start, ', toujours en cours selon les dernières informations'],
  notBefore: (start) => [`au plus tôt ${before(textOf(start)) || 'à '}`, start],
  by: (end, precision) =>
    precision === 'year' || precision === 'month'
      ? ['au plus tard fin ', end]
      : [`au plus tard ${the(textOf(end))}`, end, '\u202f; jour inconnu'],
  byAbout: (end) => ['au plus tard en ', end],
  byTime: (time) => ['au plus tard à ', time],
  dayBy: (day, time) => [day, `, au plus tard ${before(textOf(time)) || 'à '}`, time],
  from: (start) => [`à partir ${from(textOf(start))}`, start],
};

const sourceKinds: Record<SourceKind, string> = {
  article: 'article',
  post: 'message',
  video: 'vidéo',
  photo: 'photographie',
  broadcast: 'émission',
  briefing: 'point de presse',
  report: 'rapport',
  filing: 'document officiel',
  memo: 'note',
  letter: 'lettre',
  statement: 'communiqué',
  transcript: 'transcription',
  dataset: 'jeu de données',
  preprint: 'prépublication',
  study: 'étude',
  book: 'livre',
  unknown: 'document',
};

const documentForms: Record<SourceKind, { same: string; one: string; other: string }> = {
  article: { same: 'le même article', one: 'article', other: 'articles' },
  post: { same: 'le même message', one: 'message', other: 'messages' },
  video: { same: 'la même vidéo', one: 'vidéo', other: 'vidéos' },
  photo: { same: 'la même photographie', one: 'photographie', other: 'photographies' },
  broadcast: { same: 'la même émission', one: 'émission', other: 'émissions' },
  briefing: { same: 'le même point de presse', one: 'point de presse', other: 'points de presse' },
  report: { same: 'le même rapport', one: 'rapport', other: 'rapports' },
  filing: { same: 'le même document officiel', one: 'document officiel', other: 'documents officiels' },
  memo: { same: 'la même note', one: 'note', other: 'notes' },
  letter: { same: 'la même lettre', one: 'lettre', other: 'lettres' },
  statement: { same: 'le même communiqué', one: 'document', other: 'documents' },
  transcript: { same: 'la même transcription', one: 'transcription', other: 'transcriptions' },
  dataset: { same: 'le même jeu de données', one: 'jeu de données', other: 'jeux de données' },
  preprint: { same: 'la même prépublication', one: 'prépublication', other: 'prépublications' },
  study: { same: 'la même étude', one: 'étude', other: 'études' },
  book: { same: 'le même livre', one: 'livre', other: 'livres' },
  unknown: { same: 'le même document', one: 'document', other: 'documents' },
};

const standings: Record<Standing, { word: string; sentence: string }> = {
  reported: { word: 'Rapporté', sentence: 'La source le dit elle-même.' },
  claimed: { word: 'Dit', sentence: 'Quelqu’un le dit\u202f; la source le transmet.' },
  confirmed: {
    word: 'Confirmé',
    sentence: 'Quelqu’un qui n’est pas partie prenante l’a vérifié ou en a une connaissance directe.',
  },
  unconfirmed: {
    word: 'Non confirmé',
    sentence: 'La source n’a pas pu le vérifier, ou ne dit pas sur quoi elle se fonde.',
  },
  assessed: { word: 'Opinion ou analyse', sentence: 'Une appréciation, non une information.' },
};

const statuses: Record<Status, { word: string; sentence: string }> = {
  confirmed: { word: 'Confirmé', sentence: 'Quelqu’un d’indépendant l’a confirmé.' },
  disputed: {
    word: 'Sources en désaccord',
    sentence: 'Le point principal est raconté différemment, ou démenti.',
  },
  corroborated: { word: 'Rapporté séparément', sentence: 'Deux sources indépendantes le rapportent.' },
  reported: {
    word: 'Rapporté une fois',
    sentence: 'Il n’y a pas deux sources indépendantes qui rapportent la même chose.',
  },
  claimed: { word: 'Dit, non vérifié', sentence: 'Le point principal repose sur la parole de qui le dit.' },
  assessed: { word: 'Opinion ou analyse', sentence: 'Une appréciation, non une information.' },
  unconfirmed: {
    word: 'Non confirmé',
    sentence: 'Le point principal est rapporté sans vérification ni fondement indiqué.',
  },
  withdrawn: { word: 'Retiré', sentence: 'Nous ou les sources ne le maintenons plus.' },
};

const states: Record<QuestionState, { word: string; sentence: string }> = {
  open: {
    word: 'Non connu',
    sentence: 'Nous n’avons lu aucune réponse qui compte.',
  },
  single: {
    word: 'Une source connue',
    sentence: 'Nous connaissons tout au plus une source indépendante pour la réponse actuelle.',
  },
  agreed: {
    word: 'Réponses concordantes',
    sentence: 'Des sources indépendantes disent la même chose. Ce n’est pas une preuve.',
  },
  differs: { word: 'Réponses divergentes', sentence: 'Nous montrons chaque réponse.' },
  fits: {
    word: 'Réponses compatibles',
    sentence: 'Toutes peuvent être vraies. Aucune n’a, à notre connaissance, deux sources indépendantes.',
  },
};

const changeKinds: Record<ChangeKind, { word: string; within: string; sentence: string | null }> = {
  new: { word: 'Nouveau', within: 'nouveau', sentence: null },
  withdrawn: {
    word: 'Retiré',
    within: 'retiré',
    sentence: 'Nous ne le maintenons plus\u202f; sa page dit pourquoi.',
  },
  removed: { word: 'Supprimé du site', within: 'supprimé du site', sentence: null },
  restored: { word: 'Rétabli', within: 'rétabli', sentence: null },
  facts: {
    word: 'Faits modifiés',
    within: 'faits modifiés',
    sentence: 'Ce que dit une source, quand, où ou qui.',
  },
  added: {
    word: 'Déclaration ajoutée',
    within: 'déclaration ajoutée',
    sentence: 'Ce qui était là avant reste inchangé.',
  },
  linked: {
    word: 'Liens modifiés',
    within: 'liens modifiés',
    sentence: 'Ses trames, ses événements liés, ou le fait d’être un événement clé.',
  },
  wording: {
    word: 'Formulation',
    within: 'formulation',
    sentence: 'Titre, résumé, compte rendu ou notes. Aucun fait n’a changé.',
  },
  checked: {
    word: 'Comparé de nouveau',
    within: 'comparé de nouveau',
    sentence: 'Comparé une nouvelle fois à ses sources. Rien n’a changé.',
  },
};

const verbs: Record<Standing, { one: string; several: string }> = {
  reported: { one: 'rapporte', several: 'rapportent' },
  claimed: { one: 'dit', several: 'disent' },
  confirmed: { one: 'rapporte comme confirmé', several: 'rapportent comme confirmé' },
  unconfirmed: { one: 'rapporte (sans confirmation)', several: 'rapportent (sans confirmation)' },
  assessed: { one: 'estime', several: 'estiment' },
};

const acts: Record<Act, { one: string; several: string }> = {
  offer: { one: 'propose', several: 'proposent' },
  demand: { one: 'exige', several: 'exigent' },
  agreement: { one: 'accepte', several: 'acceptent' },
  refusal: { one: 'refuse', several: 'refusent' },
  threat: { one: 'menace', several: 'menacent' },
  order: { one: 'ordonne', several: 'ordonnent' },
  announcement: { one: 'annonce', several: 'annoncent' },
  resignation: { one: 'démissionne', several: 'démissionnent' },
  appointment: { one: 'nomme', several: 'nomment' },
  dismissal: { one: 'révoque', several: 'révoquent' },
  ruling: { one: 'statue', several: 'statuent' },
  apology: { one: 'présente ses excuses', several: 'présentent leurs excuses' },
};

/** A phrase as it stands within a sentence. */
const withinSentence = lowerAfter(
  'Le La Les L’ Un Une Des Du De D’ Il Elle Ils Elles On Ce Cela C’ Cette Ces Son Sa Ses Leur Leurs Personne Quelqu’ Aucun ' +
    'Aucune Deux Trois Plusieurs Certains Seulement Environ Plus Moins Entre Depuis À Au Aux Avec Chez Contre Dans En Par Pour ' +
    'Près Sans Selon Sous Sur Vers Non Oui Ne N’',
  false,
);

const SMALL_NUMBERS = 'zéro un deux trois quatre cinq six sept huit neuf dix'.split(' ');

/** A number in words, with what it counts; `feminine` is what is counted. */
const inWords = (amount: number, atLeast: boolean, feminine = false): string => {
  const said = amount === 1 && feminine ? 'une' : (SMALL_NUMBERS[amount] ?? number(amount));
  return capital(`${atLeast ? 'au moins ' : ''}${said}`);
};

const independentSources = ({ count: origins, atLeast }: Independence): string =>
  (atLeast ? 'au moins ' : '') + count(origins, 'source indépendante', 'sources indépendantes');

/** Words that stand for another in their question. */
const POINTING =
  /(?<!\p{L})(?:il|ils|elle|elles|lui|leur|leurs|eux|son|sa|ses|y|en|cela|ça|ce|celui|celle|ceux|là|personne|quelqu’un|qu’il|qu’ils|qu’elle|qu’elles)(?!\p{L})/iu;

/**
 * How a statement or a document was made before it was made public. Nouns, here and below: they agree with neither a
 * statement nor several.
 */
const made = {
  written: (date: string): string => `rédaction ${on(date)}`,
  spoken: (date: string): string => `propos tenus ${on(date)}`,
  recorded: (date: string): string => `enregistrement ${on(date)}`,
};
const madePublic = (date: string): string => `publication ${on(date)}`;
const publicUnknown = 'jour de publication inconnu';

/**
 * The words of the site.
 *
 * @param timezone the IANA zone in which clock times are shown
 */
export function french(timezone: string): ReturnType<typeof english> {
  return {
    standings,
    statuses,
    states,
    sourceKinds,
    unknownDocument: 'un document qui n’est pas nommé',
    timezoneNote: `Les heures sont données en ${clockOf(timezone)}, sauf indication contraire.`,

    nav: {
      skip: 'Aller au contenu',
      main: 'Navigation principale',
      menu: 'Menu',
      footer: 'À propos de ce site',
      timeline: 'Chronologie',
      questions: 'Questions',
      threads: 'Trames',
      known: 'Jour par jour',
      people: 'Personnes',
      places: 'Lieux',
      map: 'Carte',
      sources: 'Sources',
      search: 'Recherche',
      outlets: 'Médias',
      corrections: 'Corrections',
      changes: 'Modifications',
      about: 'À propos',
      data: 'Données et flux',
      crumbs: 'Où vous êtes',
      banner: 'Sur quoi repose ce récit',
    },

    sources: {
      ofOutlet: (outlet, kind, date) =>
        (kind === 'article' ? outlet : `${capital(sourceKinds[kind])} (${outlet})`) + (date ? `, ${date}` : ''),
      titled: (name, title) => `${name}\u00a0: ${quotation(title)}`,
      ofActors: (kind, actors, date) =>
        capital(sourceKinds[kind]) + (actors.length > 0 ? ` (${list(actors)})` : '') + (date ? `, ${date}` : ''),
    },

    claim: {
      // Of one or several: a noun agrees with neither.
      verbOfUnnamed: (standing) => (standing === 'assessed' ? '(appréciation)' : '(déclaration)'),
      verbs,
      acts,
      // Not « décrivant », of which who speaks would be the subject.
      via: (how) => (how === 'describes' ? 'document décrit\u00a0:' : 'd’après'),
      // Not « à », which with an article makes one word: « au Monde »; a link stands behind it.
      to: () => 'propos recueillis par',
      direct: 'directement au média',
      // Not « sans dire », of which who speaks would be the subject.
      unknownVia: 'origine non nommée',
      inferred: 'notre déduction',
      inferredHere: 'D’où cela vient est notre déduction.',
      madePublic,
      publicUnknown,
      ...bothClocks(made, ', ', { madePublic, publicUnknown }),
      unverified: (who) => `Vérification impossible pour ${who}.`,
      unverifiedHandedOn: (who) => `Transmis par ${who}, en précisant que cela n’a pas pu être vérifié.`,
      confirmedBy: 'Confirmé par',
      quoted: {
        no: null,
        'by-source': 'Traduit par la source',
        'by-us': 'Traduit par nos soins',
        unknown: 'Cité tel que publié\u202f; il peut s’agir d’une traduction',
      },
      translation: { source: 'Traduction de la source', us: 'Notre traduction' },
      omission: '[…] signale une coupe de notre part.',
      replaces: 'Remplace',
      replacedBy: 'Remplacé par',
      movedHere: 'Une déclaration d’ici figure désormais dans un autre événement\u00a0:',
      sameStatement: 'Dit aussi par',
      sameReport: 'Rapporté aussi par',
      sameVoice: 'La même déclaration',
      // Not « Contredit », which before a colon is as well what is contradicted.
      denies: 'Vient contredire',
      deniedBy: 'Contredit par',
      note: 'Note de la rédaction',
      describedAs: (words) => `Dans ce document\u00a0: ${quotation(words)}. Identité donnée par`,
      // Not « le 5 juin par », since a date may end in whose clock it is by.
      retracted: (date, by) => `Rétracté par ${by} ${on(date)}`,
      also: (verb) => (verb.startsWith('(') ? `aussi ${verb}` : verb.replace(/^\S+/u, '$& aussi')),
      address: (at) => `Permalien de la déclaration ${at}`,
      addressIn: (at, event) => `Déclaration ${at} de ${quotation(event)}`,
      with: 'avec',
      citation: (at, who) => `Déclaration ${at}\u00a0: ${who}`,
      numbered: (at) => `déclaration ${at}`,
    },

    answer: {
      number: {
        about: (amount) => `environ ${amount}`,
        moreThan: (amount) => `plus de ${amount}`,
        atLeast: (amount) => `au moins ${amount}`,
        lessThan: (amount) => `moins de ${amount}`,
        atMost: (amount) => `au plus ${amount}`,
        both: (low, high) => `${low} et ${high}`,
        range: (min, max) => `de ${min} à ${max}`,
        ofUnit: (amount, unit) => `${amount} ${unit}`,
      },
      pointsBack: (answer) => POINTING.test(answer),
      asOf: (date) => (DAY.test(date) ? `au ${date}` : on(date)),
      // Of an answer or a statement; by whom, of an event as well.
      setAside: {
        retracted: (by) => (by === null ? 'rétractée' : `rétractation par ${by}`),
        withdrawn: 'd’un événement que nous avons retiré',
        superseded: (since) => (since === null ? 'remplacée depuis' : `remplacée ${on(since)}`),
        newTakenBack: 'la nouvelle réponse a été rétractée depuis',
        assessed: 'une opinion, non comptée',
        disowned: 'contestée par sa propre source',
      },
      before: 'Avant',
      beforeText: (answers) => `Avant\u00a0: ${answers.join('\u202f; ')}.`,
      changed: 'A changé',
      sameArea: 'La même zone, moins précisément\u00a0: un lieu se trouve dans l’autre.',
      more: (left) => `et ${number(left)} de plus`,
    },

    quoted: quotation,

    origins: (amount, documents, kind, independence) => {
      const { one, other } = documentForms[kind ?? 'unknown'];
      const behind =
        independence.count === 0
          ? 'origine non nommée'
          : `provenant ${independence.atLeast ? 'd’' : 'de '}${independentSources(independence)}`;
      return `Repose sur ${statements(amount)} dans ${count(documents, one, other)}, ${behind}`;
    },

    reports: (amount, independence) =>
      `${statements(amount)}${independence.count === 0 ? '' : `, ${independentSources(independence)}`}.`,

    support: {
      describing: (amount, atLeast, what, outlets) =>
        outlets
          ? `${inWords(amount, atLeast)} ${word(amount, 'média')} ${word(amount, 'décrit', 'décrivent')} ${documentForms[what].same}.`
          : `${inWords(amount, atLeast)} ${word(amount, 'compte rendu distinct', 'comptes rendus distincts')} ${word(amount, 'décrit', 'décrivent')} ${documentForms[what].same}.`,
      unknown: (who) => `Selon ${who}, sans que l’on sache d’où cela vient.`,
      unknownWords: (who, speakers) => `Les propos rapportés par ${who} (${speakers}) sont d’origine inconnue.`,
      notNamed: (who) => `Selon ${who}, sans que l’origine soit nommée.`,
      noAuthor: (who) => `Aucun auteur n’est nommé\u00a0: ${who}.`,
      noneCounts: 'Aucune des réponses n’est comptée.',
      sourcesCounted: (who, sources) => `${word(sources, 'Source comptée', 'Sources comptées')}\u00a0: ${who}.`,
      oneSource: (who) => `La réponse actuelle a une seule source\u00a0: ${who}.`,
      oneOrigin: (who) => `Plusieurs documents, une seule origine\u00a0: ${who}.`,
      oneAtLeast: (who) => `Au moins une origine\u00a0: ${who}.`,
      perhapsTheSame: (who) =>
        `Répondent aussi des personnes non identifiées, qui peuvent être les mêmes\u00a0: ${who}.`,
    },

    status: {
      inPart: (told) => `${told}, en partie`,
      oneSide: (told) => `${told}\u00a0: un seul camp`,
      confirmed: (who, accordingTo) => `Confirmation par ${who}${accordingTo ? `, selon ${accordingTo}` : ''}.`,
      confirmedPart: 'Une autre déclaration principale de cet événement n’est pas confirmée.',
      confirmedDenied: (who) => `Contredit par ${who}.`,
      denied: (speaker, by) => `Dit par ${speaker}\u202f; contredit par ${by}.`,
      deniedReport: (who, by) => `Rapporté par ${who}\u202f; contredit par ${by}.`,
      deniedSelf: (who, others) =>
        `Dit, et aussi contredit, par ${who}${others === null ? '' : `\u202f; contredit en outre par ${others}`}.`,
      deniedSelfReport: (who, others) =>
        `Rapporté, et aussi contredit, par ${who}${others === null ? '' : `\u202f; contredit en outre par ${others}`}.`,
      differ: (question, answers) => `Les réponses à ${quotation(question)} divergent\u00a0: ${answers}.`,
      disputedPart: 'Une autre déclaration principale de cet événement n’est pas contestée.',
      countedSide: (names) => `${names} (un seul camp)`,
      countedOwner: (names, owner) => `${names} (un même propriétaire\u00a0: ${owner})`,
      corroborated: (amount, atLeast, who) =>
        `${inWords(amount, atLeast, true)} ${word(amount, 'source indépendante le rapporte', 'sources indépendantes le rapportent')}\u00a0: ${who}.`,
      describing: (amount, atLeast, what, who) =>
        `${inWords(amount, atLeast, true)} ${word(amount, 'source indépendante décrit', 'sources indépendantes décrivent')} ${documentForms[what].same}\u00a0: ${who}.`,
      doneBySaying: (who) => `Le dire, c’est le faire\u00a0: dans un document émis par ${who}.`,
      reported: (who, readIn) => `Rapporté seulement par ${who}${readIn === null ? '' : `, dans ${readIn}`}.`,
      reportedTwice: (who, documents) => `Rapporté seulement par ${who}, dans ${count(documents, 'document')}.`,
      reportedSeveral: (who, origin) => `Rapporté par ${who}, mais avec une seule origine\u00a0: ${origin}.`,
      reportedApart: (who) =>
        `Rapporté par ${who}. Il n’y a pas deux sources indépendantes qui rapportent la même chose.`,
      reportedAtLeast: (who) => `Rapporté par ${who}. Nous ne connaissons pas de deuxième origine.`,
      reportedFrom: (who) => `Rapporté par ${who}.`,
      notNamed: 'Identité non précisée.',
      claimed: (who) => `Dit par ${who}. Personne d’autre ne le confirme.`,
      claimedAlso: (who, others) => `Dit par ${who}. Dit aussi par ${others}.`,
      said: (who) => `Dit par ${who}.`,
      alsoReported: (who) => `Rapporté aussi par ${who}.`,
      claimedSide: (who, side) => `Dit par ${who} (${side}). Aucun autre camp ne le confirme.`,
      assessed: (who) => `Une appréciation, non une information\u00a0: ${who}.`,
      unconfirmed: (who) => `Rapporté par ${who}, sans vérification ni fondement indiqué.`,
      withdrawn: 'Nous ne le maintenons plus.',
      detailsWord: 'Réponses divergentes',
      detailsCount: (amount) => `Réponses divergentes sur ${details(amount)}`,
      detailsOn: (amount) => `sur ${details(amount)}\u00a0:`,
      detailDenied: (speaker, by) => `Dit par ${speaker}\u202f; contredit par ${by}.`,
      or: (answers) => or(answers.map(withinSentence)),
    },

    front: {
      none: 'Aucun événement n’a encore été publié.',
      digest: 'Ce que l’on sait, et avec quelle certitude',
      supported: 'Les mieux étayés',
      unchecked: 'Sans vérification indépendante',
      differs: 'Réponses divergentes',
      unknown: 'Non connu',
      answerBy: (answer, givers) => `${capital(answer)}\u00a0: ${givers.join('\u202f; ')}.`,
      details: (reason, amount) => `${reason} Les réponses divergent sur ${details(amount)}.`,
      agree: 'Aucune réponse ne diverge.',
      more: (amount) => `${number(amount)} de plus`,
      all: (amount, state) => `${states[state].word}\u00a0: toutes les questions (${number(amount)})`,
      order: 'Ordre',
      oldest: 'Du plus ancien au plus récent',
      newest: 'Du plus récent au plus ancien',
      inOrder: (story, order) =>
        `${story}\u00a0: du plus ${order === 'oldest' ? 'ancien au plus récent' : 'récent au plus ancien'}`,
      latest: 'Dernier événement\u00a0:',
      at: (weekday, date, time) =>
        `${weekday} ${date}${time === '' ? '' : `, ${lower(time.charAt(0))}${time.slice(1)}`}`,
      follow: 'Suivre',
      months: 'Mois par mois',
    },

    follow: {
      title: 'Suivre ce récit',
      lead: 'Un flux vous apporte les nouveautés, sans compte ni adresse électronique.',
      whatTitle: 'Qu’est-ce qu’un flux\u202f?',
      what: 'Un flux est une adresse à laquelle ce site énumère ce qui est nouveau et ce qui a été corrigé. Un lecteur de flux, c’est-à-dire une application ou un site de votre choix, la consulte de temps à autre et vous montre ce qui s’est ajouté.',
      howTitle: 'Comment le lire',
      how: [
        'Procurez-vous un lecteur de flux. Il en existe de gratuits pour tous les téléphones et ordinateurs\u202f; certains navigateurs et logiciels de messagerie en sont déjà.',
        'Copiez l’adresse d’un flux ci-dessous.',
        'Collez-la là où le lecteur demande ce que vous voulez suivre.',
      ],
      pages: 'Vous pouvez aussi coller l’adresse d’une page\u00a0: le lecteur trouve alors son flux de lui-même.',
      whole: 'Le récit entier',
      feeds: {
        story: {
          name: 'Toutes les nouveautés',
          what: 'Chaque événement nouveau ou modifié, avec son compte rendu et ce que dit chaque source.',
        },
        corrections: {
          name: 'Corrections',
          what: 'Ce qui a été corrigé, retiré ou rétracté, avec le texte d’avant. Suivez-le si vous avez cité ce site.',
        },
        calendar: {
          name: 'Calendrier',
          what: 'Les événements dont le jour est connu. Abonnez-vous à l’adresse dans un agenda, non dans un lecteur de flux.',
        },
      },
      twoFiles:
        'Quand il y a deux adresses, leur contenu est le même\u00a0: la première convient à tous les lecteurs, la seconde à ceux qui connaissent JSON Feed.',
      storylines: 'Une seule trame',
      others: (amount) =>
        `${count(amount, 'autre trame a aussi son flux', 'autres trames ont aussi leur flux')}\u00a0: collez l’adresse de la page voulue dans votre lecteur.`,
      allStorylines: 'Toutes les trames',
      storyline: 'Suivre cette trame',
      data: 'Données pour programmes',
    },

    figure: {
      title: (amount, said) => `${events(amount)}, ${statements(said)}`,
      marks: 'Chaque signe est un événement\u202f; sa forme dit à quel point il est étayé.',
      larger: 'En plus grand\u00a0: les événements clés.',
      bars: {
        days: 'Chaque barre est un jour\u202f; sa hauteur, le nombre d’événements.',
        months: 'Chaque barre est un mois\u202f; sa hauteur, le nombre d’événements.',
      },
      most: {
        days: (amount) => `Maximum\u00a0: ${events(amount)} en un jour.`,
        months: (amount) => `Maximum\u00a0: ${events(amount)} en un mois.`,
      },
      disputed: 'En couleur, à partir de l’axe\u00a0: les sources sont en désaccord sur le point principal.',
      key: 'Ce que signifient les signes',
      onDetail: '… sur un détail',
      label: {
        days: (amount) => `${events(amount)}, jour par jour`,
        hours: (amount) => `${events(amount)}, heure par heure`,
        months: (amount) => `${events(amount)}, mois par mois`,
      },
      past: { marks: 'Passer les signes', bars: 'Passer les barres' },
      details: (amount) => `les sources divergent sur ${details(amount)}`,
      alsoDetails: (amount) => `les sources divergent aussi sur ${details(amount)}`,
      events: (amount) => word(amount, 'événement'),
      disputes: (amount) =>
        `, dont ${number(amount)} sur ${word(amount, 'lequel', 'lesquels')} les sources sont en désaccord`,
      onTheHour: ':00',
      noHour: 'Sans heure',
      gap: 'Heures sans événement',
      yearsWithout: (years) => `${count(years, 'an')} sans événement`,
      wholeYear: 'Un cadre\u00a0: le mois n’est pas connu.',
      wholeMonth: 'Un cadre\u00a0: le jour n’est pas connu.',
      public: 'Déclarations publiques à la fin de chaque jour',
      statements: (amount) => word(amount, 'déclaration'),
      madePublic: (amount) => word(amount, 'publique'),
      byEndOf: (date) => `à la fin du ${date}`,
    },

    parts: {
      label: 'Parties de cette liste',
      here: (part, entries) => `Partie ${number(part)}\u00a0: ${entries}.`,
      time: {
        home: (whole, here) => `${whole}. Ici, la partie la plus récente\u00a0: ${number(here)}.`,
        // Of a part: a list may be of questions as well as of events.
        first: 'La plus ancienne',
        previous: (part) => `Plus ancienne\u00a0: partie ${number(part)}`,
        next: (part) => `Plus récente\u00a0: partie ${number(part)}`,
        last: 'La plus récente',
      },
      name: {
        home: (whole, here) => `${whole}. Ici, le début de la liste\u00a0: ${number(here)}.`,
        first: 'Début',
        previous: (part) => `Avant\u00a0: partie ${number(part)}`,
        next: (part) => `Après\u00a0: partie ${number(part)}`,
        last: 'Fin',
      },
      title: (what, part) => `${what}, partie ${number(part)}`,
      more: (amount) => `et ${number(amount)} de plus`,
      elsewhere: 'Réponses dans des parties plus anciennes',
      days: 'Jours dans des parties plus anciennes',
      names: (amount) => count(amount, 'nom'),
      questions: (amount) => count(amount, 'question'),
      changes: (amount) => count(amount, 'modification'),
      corrections: (amount) => count(amount, 'entrée'),
      statementsAndEvents: (amount) => count(amount, 'déclaration ou événement', 'déclarations et événements'),
    },

    timeline: {
      events,
      statements,
      in: () => 'dans',
      differ: 'Les sources divergent\u00a0:',
      alsoDiffer: 'Les sources divergent aussi\u00a0:',
      timed: 'Heure ou moment de la journée indiqués',
      untimed: 'Non indiqués',
      ofMonth: (month) => `Chronologie, ${month}`,
    },

    filters: {
      title: 'Filtrer',
      hint: '\u00a0: trame, personne, lieu…',
      facets: {
        only: 'Seulement',
        thread: 'Trame',
        status: 'Statut',
        side: 'Camp',
        place: 'Lieu',
        actor: 'Personne ou groupe',
        source: 'Document',
      },
      only: {
        key: { word: 'Événements clés', sentence: 'Les événements qui racontent l’essentiel.' },
        'one-side': { word: 'Un seul camp', sentence: 'Aucun autre camp ne le confirme.' },
        details: {
          word: 'Réponses divergentes sur des détails',
          sentence: 'Certains détails sont racontés différemment.',
        },
      },
      any: (amount) => `Au choix (${number(amount)})`,
      all: (amount) => `Tout (${number(amount)})`,
      script: {
        shown: (shown, all) => `${shown} sur ${events(all)}`,
        remove: 'Ôter le filtre {value}',
        chip: '{value} ×',
        none: 'Aucun événement ne correspond ici à tous ces filtres.',
        drop: (filters, shown, all) => `Sans ${filters}\u00a0: ${shown} sur ${events(all)}`,
      },
      sides: 'Camps',
      sidesLead: 'Les événements dans lesquels chaque camp agit ou s’exprime.',
      statuses: 'À quel point chaque événement est étayé',
      statusesLead: 'Dans quelle mesure les documents que nous avons lus étayent chaque événement.',
      ofSide: (side) => `Événements par camp\u00a0: ${side}`,
      ofStatus: (status) => `Événements par statut\u00a0: ${status}`,
      empty: 'Aucun événement pour le moment.',
    },

    tools: {
      theme: 'Thème',
      themes: { auto: 'Comme sur cet appareil', light: 'Clair', dark: 'Sombre' },
      sinceScript: {
        none: 'Rien de nouveau depuis votre dernière visite.',
        fresh: {
          one: '{n} événement nouveau ou modifié depuis votre dernière visite',
          many: '{n} événements nouveaux ou modifiés depuis votre dernière visite',
          other: '{n} événements nouveaux ou modifiés depuis votre dernière visite',
        },
        new: 'Nouveau',
        changed: 'Modifié',
        clear: 'Effacer et oublier',
        cleared: 'Oublié. Cet appareil ne garde rien de vos visites jusqu’à votre retour.',
      },
      cite: 'Citer',
      citation: (title, site, story, url) => `${quotation(title)}. ${site}\u00a0: ${story}. ${url}`,
      copyCitation: 'Copier la référence',
      copyBibtex: 'Copier en BibTeX',
      copyLink: 'Copier le lien',
      share: 'Partager avec…',
      handOn: 'Partager',
      handOnThread: 'Partager cette trame',
      permanent: 'Permalien\u00a0:',
      script: {
        dates: 'fr-FR',
        accessed: ' (consulté le {date}).',
        copied: 'Copié.',
        withDate: 'Copié, avec la date de consultation d’aujourd’hui.',
        failed: 'Le navigateur n’a pas permis la copie.',
        statement: 'Copier le lien de la déclaration {number}',
      },
    },

    event: {
      when: 'Quand',
      where: 'Où',
      who: 'Qui',
      standsOn: 'Fondement',
      after: 'après',
      accordingTo: 'selon',
      basis: {
        stated: null,
        resolved: 'Établi à partir de ce que dit la source.',
        inferred: 'Déduit par la rédaction.',
      },
      notPlaced: 'Non établi',
      noActors: 'Non précisé',
      statementMade: 'Que cela a été dit',
      statementContent: 'Ce qui a été dit',
      said: 'Ce que dit chaque document',
      disagreement: {
        title: (main, amount) => {
          if (!main) return `Les sources divergent sur ${details(amount)}`;
          return `Les sources sont en désaccord sur le point principal${amount > 0 ? ` et sur ${details(amount)}` : ''}`;
        },
        noChoice: 'Nous ne tranchons pas.',
      },
      questions: 'Questions liées',
      moreQuestions: (amount) => `${number(amount)} de plus`,
      inStory: 'Dans le récit',
      before: 'Précédent',
      next: 'Suivant',
      related: 'Voir aussi',
      checked: (date) => `Comparé à ses sources ${on(date)}`,
      noCorrections: 'Aucune correction',
      correctionsTitle: 'Corrections',
      correction: {
        removed: 'une déclaration qui n’est plus ici',
        on: 'Date',
        was: 'Texte d’avant',
        now: 'Texte actuel',
        why: 'Pourquoi',
        reportedBy: 'Signalé par',
        withheld: 'non reproduit, pour ne pas répéter le tort',
      },
      withdrawn: (date) => `Nous avons retiré cet événement ${on(date)}.`,
      withdrawnSee: 'Voir plutôt',
      moved: 'Cette page a changé d’adresse.',
      draft: 'Brouillon\u00a0: non publié',
    },

    report: {
      link: 'Signaler une erreur',
      whole: 'Signaler une erreur dans cet événement',
      statements: 'Signaler une erreur dans la déclaration',
      inStatement: (at) => `Signaler une erreur dans la déclaration ${at}`,
      wholeByLetter: 'Par courriel, sans compte',
      statementsByLetter: 'Par courriel, dans la déclaration',
      inStatementByLetter: (at) => `Signaler une erreur dans la déclaration ${at} par courriel`,
      edit: 'Modifier cette page',
      subject: (record) => `Correction\u00a0: ${record}`,
    },

    question: {
      description: (state, scope) => `${states[state].word}. ${scope}`,
      title: 'Questions',
      lead: 'Où les documents concordent, où ils divergent, et ce qu’ils laissent ouvert.',
      scope: 'Ce qui est comparé',
      answers: 'Réponses',
      noAnswer: 'Aucun document que nous avons lu n’y répond.',
      notComparable: 'À ne pas comparer avec',
      events: 'Événements liés',
      threads: 'Trames',
      changed: 'La réponse a changé\u00a0: les réponses antérieures figurent sous «\u202fAvant\u202f».',
      changes: 'La bonne réponse change avec le temps\u00a0: chacune vaut pour son moment.',
    },

    locator: {
      known: (places) => `Carte\u00a0: ${list(places)}.`,
      saidOf: (places) => `Carte (seulement selon des propos)\u00a0: ${list(places)}.`,
      landmarks: (names) => (names.length > 0 ? ` Elle montre aussi\u00a0: ${list(names)}.` : ''),
      onlySaid: (places) =>
        places === 1
          ? 'Lieu connu seulement par des propos, donc sans repère.'
          : 'Lieux connus seulement par des propos, donc sans repère.',
      within: (accuracy) => `situé ${accuracy}`,
      area: 'une zone, donc sans repère',
      around: (around) => `Pas de point propre\u202f; la carte montre ${around}.`,
      missing: (places) => `Absent de cette carte\u00a0: ${list(places)}.`,
      credit: 'Origine de la carte',
    },

    thread: {
      title: 'Trames',
      lead: 'Chacune suit un fil du récit à travers ses événements.',
      whoAnswers: 'Qui répond quoi',
      whoAnswersLead: 'Ce que chaque camp répond à la même question, dans les documents que nous avons lus.',
      noSide: 'Camp non précisé',
      otherSides: { label: 'Autres camps', brief: 'les autres camps' },
      ownVoice: {
        articles: { label: 'Les articles eux-mêmes', brief: 'les articles' },
        documents: { label: 'Les documents eux-mêmes', brief: 'les documents' },
      },
      silent: (sides) => {
        const rest = sides.length - 5;
        const named = sides.length > 6 ? [...sides.slice(0, 5), `${number(rest)} autres camps`] : sides;
        return `Sans réponse à aucune de ces questions dans les documents que nous avons lus\u00a0: ${list(named)}.`;
      },
      events: 'Les événements de la trame',
      inStory: (own, all, start, end) =>
        `${number(own)} ${all > 1 ? 'des' : 'sur'} [${events(all)}] du récit${start === null ? '' : start === end ? `,${own > 1 ? ' tous' : ''} ${on(start)}` : `, ${from(start)}${start}${until(end)}${end}`}`,
    },

    matrix: {
      question: 'Question',
      rule: 'Un trait épais sépare les réponses qui ne peuvent être vraies ensemble.',
      empty: 'pas de réponse',
      noAnswer: (who) => `Pas de réponse\u00a0: ${list(who)}`,
      more: (amount) => `et ${number(amount)} de plus`,
      newest: (shown, total) => `Les ${number(shown)} plus récentes sur ${number(total)}.`,
      all: (state) => `Toutes les questions\u00a0: ${states[state].word}`,
    },

    meetings: {
      others: { label: 'Autres', brief: 'les autres' },
      contradicted: 'Contredit par',
      agrees: 'En accord avec',
      agreesLead: 'Leur réponse est la même. Ce n’est pas une preuve\u00a0: elle peut venir d’une seule source.',
      differs: 'En désaccord avec',
      on: (points) => `sur ${count(points, 'point')}`,
    },

    known: {
      title: 'Ce que l’on savait, et quand',
      lead: 'Ce qui avait été rendu public à la fin de chaque jour, d’après les documents que nous avons lus. Les informations postérieures n’y figurent pas.',
      by: (date) => `Ce qui était public à la fin du ${date}`,
      page: (title, page, of) => `${title}, page ${number(page)} sur ${number(of)}`,
      pages: 'Pages de ce jour',
      toPage: (page) => `Page ${number(page)}`,
      count: (said, amount) =>
        said === 0
          ? 'Rien, à notre connaissance, n’avait été rendu public.'
          : `Déjà rendu public\u00a0: ${statements(said)} concernant ${events(amount)}.`,
      fresh: (date, exact) => (exact ? `Nouveau le ${date}` : `Nouveau au ${date}`),
      first: 'Première mention',
      further: 'Compléments sur ce qui était déjà connu',
      turned: 'Ce que cela a changé',
      firstAnswers: 'Premières réponses',
      here: 'Sur cette page',
      toNew: (amount) => `Nouveau\u00a0: ${statements(amount)}`,
      was: 'Avant',
      became: 'Après',
      notAsked: 'Aucune réponse n’était publique.',
      gone: 'Aucune déclaration ne tient plus.',
      named: 'Identités rendues publiques',
      takenBack: 'Rétracté',
      question: 'Question',
      event: 'Événement',
      moreAnswers: (amount) => `et ${number(amount)} de plus`,
      standing: 'Le récit tel qu’il était',
      newest: (shown, all) => `Les ${number(shown)} derniers de la chronologie, sur ${events(all)}.`,
      earlier: 'Avant cela, selon le récit actuel\u00a0:',
      wholeTimeline: 'toute la chronologie',
      questions: 'Les questions et leurs réponses à cette date',
      moreQuestions: (amount) =>
        `Celles qui ont changé en dernier. Autres questions avec réponse\u00a0: ${number(amount)}.`,
      allQuestions: 'Toutes les questions, avec leurs réponses actuelles',
      later: 'S’était déjà produit, mais n’a été connu que plus tard',
      laterLead: 'Rapporté après ce jour. Chaque statut est celui de l’événement aujourd’hui.',
      moreLater: (amount) => `Et ${count(amount, 'autre plus ancien', 'autres plus anciens')}.`,
      previous: 'Le dernier jour précédent avec du nouveau',
      next: 'Le prochain jour avec du nouveau',
      without: (days) =>
        `${days < 2 * 365 ? count(days, 'jour') : count(Math.floor(days / 365.2425), 'an')} sans rien de nouveau`,
      days: (days) => `${count(days, 'jour')} avec du nouveau`,
      before: (days) => `${count(days, 'jour antérieur', 'jours antérieurs')} avec du nouveau`,
      after: (days) => `${count(days, 'jour ultérieur', 'jours ultérieurs')} avec du nouveau`,
      nearest:
        'Un jour a une page si quelque chose y est devenu public ou s’y est produit. Ce qui était public alors l’est resté jusqu’au suivant.',
      ask: 'Ce qui était public à la fin du',
      go: 'Afficher',
      none: 'Rien, à notre connaissance, n’était alors public.',
      new: (amount) => count(amount, 'nouvelle'),
      years: 'Autres années',
      ofYear: (year) => `Ce que l’on savait, et quand\u00a0: ${year}`,
    },

    actor: {
      description: (name, role) =>
        `${name}${role ? ` (${role})` : ''}\u00a0: paroles et actes dans ce récit, chaque déclaration avec sa source.`,
      title: 'Personnes, groupes et institutions',
      lead: 'Qui agit ou s’exprime dans ce récit.',
      kinds: { person: 'Personnes', group: 'Groupes', institution: 'Institutions' },
      role: 'Fonction',
      memberOf: 'Fait partie de',
      members: 'Membres',
      side: 'Camp',
      noSide: 'non précisé',
      aliases: 'Autres graphies',
      acts: 'Offres, exigences et autres actes',
      says: 'Déclarations',
      confirms: 'Confirmations',
      events: 'Événements',
      otherEvents: 'Autres événements',
      documents: 'Documents',
    },

    place: {
      description: (name, kind) => `${name} (${kind})\u00a0: ce qui s’y serait passé.`,
      aliases: 'Autres graphies',
      degrees: (lat, lon) =>
        `${number(Math.abs(lat))}° ${lat < 0 ? 'S' : 'N'}, ${number(Math.abs(lon))}° ${lon < 0 ? 'O' : 'E'}`,
      title: 'Lieux',
      lead: 'Où les événements sont situés, et avec quelle précision.',
      kind: 'Type',
      within: 'Situé dans',
      contains: 'Lieux qui s’y trouvent',
      position: 'Position',
      accuracy: (metres) => `à ${metres >= 1000 ? `${number(metres / 1000)} km` : `${number(metres)} m`} près`,
      noPosition: 'Pas de point propre',
      credit: 'Position d’après',
      events: 'Événements ici',
      answers: 'Donné comme réponse',
    },

    map: {
      title: 'Carte',
      lead: 'Où les événements sont situés, aussi précisément que le disent les documents. Les lieux dont il n’a été que question n’y figurent pas.',
      close: 'Carte des lieux, avec des liens vers eux',
      overview: 'Où cela se trouve',
      overviewLabel: 'Carte des environs',
      km: (km) => `${number(km)} km`,
      key: 'Légende',
      pin: 'Un lieu, sous son numéro dans la liste. Plusieurs numéros\u00a0: des lieux trop proches pour être dessinés séparément.',
      dot: 'Un autre lieu, sans numéro.',
      ring: 'Avec quelle précision le lieu est connu\u00a0: il se trouve dans ce cercle.',
      area: 'Une zone dans laquelle des événements ne sont pas situés plus précisément.',
      border:
        'Frontière entre États\u202f; en tirets là où ils ne s’accordent pas sur elle. Les traits fins séparent des régions.',
      inset: 'Cadre en tirets\u00a0: la partie que montre la carte plus grande.',
      list: 'Lieux sur la carte',
      notDrawn: 'Absents de la carte',
      more: (many) => `et ${number(many)} de plus`,
      morePlaces: (places) =>
        places === 1
          ? 'Le lieu qui compte le moins d’événements est un point sans numéro.'
          : `Les ${number(places)} lieux qui comptent le moins d’événements sont des points sans numéro.`,
      allPlaces: 'Tous les lieux',
      days: 'Jour par jour',
      otherDays: 'Petits points\u00a0: lieux d’autres jours.',
      dayLabel: (places) => `Carte\u00a0: ${list(places)}`,
      marker: (at, place) => `${number(at)} ${place}`,
      within: (place) => `situé dans\u00a0: ${place}`,
      areaOnly: 'Une zone, sans repère',
      empty: 'Aucun événement du récit n’est encore situé.',
      outside: 'Non dessiné, faute de contours',
      noOutlines: (places) =>
        `${count(places, 'lieu du récit figure', 'lieux du récit figurent')} dans la liste sans être ${word(places, 'dessiné')}, car ce site n’a pas les contours des environs. Qui tient le site les crée avec \`npm run map\`.`,
      simplified: 'Les contours sont simplifiés et ne disent pas à quelle distance d’une frontière se trouve un point.',
    },

    source: {
      description: (name, read) =>
        `${name}\u00a0: ce que le récit en tire${read ? '' : ', tel que d’autres documents le transmettent'}.`,
      title: 'Sources',
      lead: 'Tous les documents derrière le récit\u00a0: ceux que nous avons lus, et ceux que nous ne connaissons que par eux.',
      documents: 'Documents',
      open: (host) => `Ouvrir sur ${host}`,
      read: 'Documents que nous avons lus',
      unread: 'Connus seulement par ceux-ci',
      readShort: 'Nous l’avons lu.',
      unreadShort: 'Nous ne le connaissons que par un autre document.',
      unnamed: 'Les documents ne disent pas de qui il est.',
      kind: 'Type',
      outlet: 'Média',
      by: 'De',
      authors: 'Signature',
      published: 'Publié',
      written: 'Écrit',
      recorded: 'Enregistré',
      corrected: 'Corrigé par son éditeur',
      correctedBefore: (date) => `Tel qu’il était avant ${the(date)}${date}`,
      gone: (date) => `Le document n’est plus à son adresse\u202f; nous l’avons constaté ${on(date)}.`,
      archivedAt: (host) => `Copie archivée sur ${host}`,
      access: { paywall: 'Accès payant', registration: 'Inscription requise' },
      noArchive: 'Aucune',
      publishedUnknown: 'jour inconnu',
      address: 'Adresse',
      archive: 'Copie archivée',
      accessed: 'Lu',
      via: 'Provenance',
      withheld: 'Adresse connue, sans lien',
      noAddress: 'Pas d’adresse',
      note: 'Note',
      statements: 'Déclarations qui en sont tirées',
      handedOn: 'Déclarations qui y remontent',
      citedIn: 'Documents qui y remontent',
      takesBack: 'Déclarations que ce document rétracte',
      taken: (amount) => `${statements(amount)} qui en ${word(amount, 'est tirée', 'sont tirées')}`,
      goBack: (amount) => `${statements(amount)} qui y ${word(amount, 'remonte', 'remontent')}`,
      takenBack: (amount) => `${statements(amount)} qui y ${word(amount, 'est rétractée', 'sont rétractées')}`,
    },

    outlet: {
      pageTitle: (name) => `${name}, média`,
      description: (name) => `${name}\u00a0: les documents publiés, et ce que ce média dit lui-même.`,
      documents: (amount) => count(amount, 'document'),
      title: 'Médias',
      lead: 'Qui publie les documents.',
      kind: 'Type',
      country: 'Pays',
      address: 'Site',
      sources: 'Documents',
      owner: 'Propriétaire',
      ownerNote: 'Les titres d’un même propriétaire comptent pour une seule origine.',
      owns: 'Possède',
      statements: 'Ce qu’il rapporte lui-même',
      inItsDocuments: 'Ce que d’autres disent dans ses documents',
      taken: (amount) => `${statements(amount)} qui en ${word(amount, 'est tirée', 'sont tirées')}`,
      goBack: (amount) => `${statements(amount)} qui y ${word(amount, 'remonte', 'remontent')}`,
    },

    search: {
      title: 'Recherche',
      lead: 'Événements et ce qui en a été dit, personnes, groupes, lieux, médias, documents et questions. Tout se trouve sous chaque graphie de son nom.',
      label: 'Mots à chercher',
      go: 'Chercher',
      narrow: 'Affiner',
      any: 'Tout',
      filters: {
        kind: 'Type',
        thread: 'Trame',
        actor: 'Personne ou groupe',
        place: 'Lieu',
        status: 'Statut',
      },
      kinds: {
        event: 'Événement',
        actor: 'Personne ou groupe',
        place: 'Lieu',
        outlet: 'Média',
        side: 'Camp',
        thread: 'Trame',
        question: 'Question',
        source: 'Document',
      },
      statusOfEvents: 'Événements',
      statusOfQuestions: 'Questions',
      takenBack: 'Rétracté',
      spelt: 'S’écrit aussi\u00a0:',
      says: (who, verb, what) => `${who} ${verb}\u00a0: ${what}`,
      furtherStatements: {
        one: '{n} autre déclaration dans cet événement',
        many: '{n} autres déclarations dans cet événement',
        other: '{n} autres déclarations dans cet événement',
      },
      meant: 'Vouliez-vous dire',
      filtersOn: '({filters})',
      keys: 'Touches\u00a0: / pour chercher depuis toute page, flèches pour parcourir les résultats, Entrée pour en ouvrir un, Échap pour effacer.',
      shortcut: 'La touche / ouvre la recherche',
      results: 'Résultats',
      found: { one: '{n} résultat', many: '{n} résultats', other: '{n} résultats' },
      askedOnly: 'Seuls ces mots ont été cherchés\u00a0: {words}.',
      lookedAt: 'Entrées où ces mots pourraient se suivre\u00a0: {all}\u202f; examinées\u00a0: {looked}.',
      searched: 'Entrées parcourues, les plus récentes d’abord\u00a0: {through} sur {all}.',
      loading: 'Recherche en cours…',
      failed: 'La recherche n’a pas pu être chargée. Les listes ci-dessous mènent à tout.',
      failedFurther: 'Les résultats suivants n’ont pas pu être chargés. Veuillez réessayer.',
      nothing: 'Rien trouvé.',
      advice:
        'Vérifiez l’orthographe, ou essayez moins de mots ou le début d’un mot. Les listes ci-dessous mènent à tout.',
      drop: 'Sans «\u202f{filter}\u202f»',
      more: 'Afficher plus',
      older: 'Chercher dans les entrées plus anciennes',
      withoutScript: 'La recherche demande JavaScript. Ces listes mènent à tout.',
      lists: 'Tout parcourir',
      everyDay: 'Tous les événements, mois par mois',
      allOf: (what, amount) => `${what}\u00a0: tout (${number(amount)})`,
    },

    corrections: {
      title: 'Corrections',
      lead: 'Nos erreurs, et ce que des sources ont rétracté. Nous ne changeons aucune déclaration en silence.',
      none: 'Aucune correction à ce jour.',
      takenBack: 'Rétracté par les sources',
      replaced: 'Réponses remplacées',
      sources: 'Documents corrigés par leurs éditeurs',
    },

    history: {
      title: 'Modifications',
      lead: 'Ce qui est nouveau sur ce site et ce qui a changé, selon le jour où nous l’avons enregistré. Le moment où une chose a été dite figure avec chaque déclaration.',
      kinds: changeKinds,
      unavailable: {
        'no-git': 'L’historique n’est pas disponible\u00a0: ce site a été construit sans git, qui le conserve.',
        shallow:
          'L’historique n’est pas disponible\u00a0: ce site a été construit à partir d’une copie du contenu sans son passé.',
        'no-history':
          'L’historique n’est pas disponible\u00a0: ce site a été construit à partir d’un contenu dont git ne garde pas l’historique.',
      },
      none: 'Rien n’est encore enregistré.',
      gone: 'Un événement qui n’est plus ici',
      correction: (date) => `correction\u00a0: ${date}`,
      also: (what) => `Aussi\u00a0: ${what}`,
      ofEvent: 'Historique',
      first: (date) => `Publié pour la première fois ${on(date)}`,
      changed: (date, what) => `${date}\u00a0: ${what}`,
      notYet: 'Pas encore enregistré.',
      all: 'Toutes les modifications',
    },

    data: {
      title: 'Données et flux',
      lead: 'Tout ce que contient ce site est ici aussi pour les programmes\u00a0: pour s’abonner, compter, cartographier, vérifier. Le même récit, tiré des mêmes fichiers, refait à chaque construction du site.',
      newestPart: 'Ce récit est long\u00a0: ce fichier en contient la partie la plus récente.',
      size: (bytes) => (bytes < 1000 ? count(bytes, 'octet') : `${number(Math.round(bytes / 1000))} ko`),
      example: 'Extrait',
      feeds: 'Flux',
      files: 'Fichiers',
      columns: (amount) => `Contenu des colonnes (${number(amount)})`,
      how: 'Comment les lire',
      notes: [
        'Les dates ne sont jamais plus précises que ce que l’on sait. `edtf` est la date telle qu’elle a été écrite, en Extended Date/Time Format\u202f; `earliest` et `latest` bornent ce qu’elle peut signifier, la seconde étant le premier instant qui suit\u202f; `basis` dit si la source l’indique, ou si elle a été établie ou déduite.',
        'Deux moments sont distingués. `said` est le moment où quelqu’un a rendu publique une déclaration. `recorded` est celui où ce site l’a publiée ou modifiée, d’après l’historique de ses fichiers\u202f; si cet historique manque à la construction, le champ reste vide et l’entrée d’un flux porte la date de sa dernière déclaration ou correction.',
        'Ce qui a été retiré pour ne pas répéter un tort manque ici comme sur les pages\u00a0: à sa place figure «\u202fwithheld\u202f».',
        'Le même contenu donne les mêmes fichiers, octet pour octet. Le paquet de données énumère leurs tailles et leurs empreintes.',
      ],
      versions: 'Ce qui a changé dans la forme des fichiers',
      versionsLead:
        'Pour les programmes qui lisent d’anciens fichiers. Un chemin est celui d’un champ de ledger.json\u202f; les tableaux ont gardé toutes leurs colonnes, les nouvelles sont à la fin.',
      version: (version) => `Version ${version}`,
      change: (was, now, what) => {
        if (was === null) return `Nouveau\u00a0: \`${now ?? ''}\`. ${what}`;
        return now === null ? `Supprimé\u00a0: \`${was}\`. ${what}` : `\`${was}\` devient \`${now}\`. ${what}`;
      },
      cite: 'Comment citer',
      citeLead:
        'Donnez l’adresse de l’événement ou de la déclaration sur lesquels vous vous appuyez\u00a0: les adresses ne changent pas ici. Pour l’ensemble\u00a0:',
      licence: 'Licence',
      licenceText: (licence) =>
        `Textes et données\u00a0: ${licence}. Les citations restent à leurs auteurs. Nommez le site et donnez un lien vers la page.`,
      citation: (site, story, url) => `${site}\u00a0: ${story}. Données. ${url}`,
      formats: {
        atom: {
          name: 'Flux d’actualité, Atom',
          what: 'Les événements nouveaux et modifiés, du plus récent au plus ancien, chacun avec son compte rendu complet et ce que dit chaque source.',
          use: 'Collez l’adresse dans un lecteur de flux. Une correction apparaît comme une modification. Les mois passés ont leurs propres archives (RFC 5005), que les lecteurs trouvent seuls et qui ne changent pas.',
        },
        jsonFeed: {
          name: 'Flux d’actualité, JSON',
          what: 'Le même contenu en JSON Feed 1.1.',
          use: 'Pour les lecteurs et scripts qui préfèrent JSON\u202f; `next_url` mène aux mois passés.',
        },
        threadFeed: {
          name: 'Flux d’une trame, Atom',
          what: 'Les événements d’une trame\u00a0: tous jusqu’à 50, sinon les plus récents, et des archives. Aussi en feed.json.',
          use: 'Suivre une seule trame\u00a0: la page de chacune mène à ses flux.',
        },
        corrections: {
          name: 'Corrections, Atom',
          what: 'Ce qui a été corrigé, retiré, rétracté ou remplacé par sa source\u00a0: le texte d’avant, le texte actuel, pourquoi.',
          use: 'Abonnez-vous si vous avez cité ce site.',
        },
        ledger: {
          name: 'Le récit entier, JSON',
          what: 'Chaque événement, déclaration, question, personne, lieu, document et trame, avec toutes les valeurs calculées.',
          use: 'Pour les programmes. En Python\u00a0: `json.load(open("ledger.json"))["events"]`.',
        },
        ledgerPart: {
          name: 'Les fiches d’un long récit par mois, JSON',
          what: 'Au-delà de quelque 5 Mo, ledger.json devient un index de fichiers comme celui-ci\u00a0: les événements par mois, chaque autre liste dans le sien. Le tout est dans ledger-whole.json.gz.',
          use: 'Une fiche par ligne. En Python\u00a0: `json.load(gzip.open("ledger-whole.json.gz"))["events"]` les donne toutes.',
        },
        schema: {
          name: 'Schéma du récit entier, JSON Schema',
          what: 'Ce qu’est chaque champ de ledger.json et ce qu’il peut contenir.',
          use: 'Cherchez-y un champ, ou donnez-le à un validateur (draft 2020-12). Pour l’index et les fichiers d’un long récit\u00a0: `#/$defs/index`, `#/$defs/records`.',
        },
        event: {
          name: 'Un événement, JSON',
          what: 'Un événement tel qu’il figure dans ledger.json.',
          use: 'Mettez `.json` à la place de la dernière barre oblique de l’adresse d’un événement.',
        },
        oembed: {
          name: 'Un événement dans un cadre, oEmbed',
          what: 'Le code par lequel un autre site montre un événement dans un cadre, sans script\u202f; sa taille et son image. Aussi oembed/threads/<id>.json.',
          use: 'Les systèmes qui connaissent oEmbed 1.0 le trouvent par l’adresse de la page. À la main\u00a0: copiez le code depuis la page d’un événement ou d’une trame.',
        },
        events: {
          name: 'Événements, CSV',
          what: 'Une ligne par événement\u00a0: date et bornes, statut et raison, qui, où, combien d’origines.',
          use: 'S’ouvre dans tout tableur (UTF-8 avec indicateur d’ordre des octets). Une apostrophe devant =, +, - ou @ empêche un tableur de prendre un texte pour une formule\u202f; ôtez-en une pour avoir le texte.',
        },
        claims: {
          name: 'Déclarations, CSV',
          what: 'Une ligne par déclaration\u00a0: qui le dit, dans quel document, d’où, quand, avec quels mots.',
          use: 'À joindre à events.csv par `event`. Dans une cellule, les identifiants sont séparés par des espaces, les noms par des points-virgules.',
        },
        places: {
          name: 'Lieux, GeoJSON',
          what: 'Chaque lieu, la précision avec laquelle il est connu, et les identifiants de ses événements. Les zones n’ont pas de géométrie.',
          use: 'Ouvrez-le dans QGIS ou sur geojson.io\u202f; dessinez `accuracy_m` comme un cercle autour du point.',
        },
        calendar: {
          name: 'Calendrier, iCalendar',
          what: 'Les événements dont le jour est connu. Un jour est un jour entier\u00a0: aucune heure n’est inventée. Ce qu’un agenda ne peut dire figure dans le titre.',
          use: 'Abonnez-vous à l’adresse dans un agenda. Les événements dont on ne connaît que le mois, l’année ou une date limite n’y sont pas.',
        },
        timelineJs: {
          name: 'Chronologie, TimelineJS 3',
          what: 'Les événements en diapositives, avec leurs dates, ceux qui le disent et leur statut, groupés par trame.',
          use: 'Hébergez-la ou donnez-en le lien\u00a0: TimelineJS 3 l’ouvre telle quelle. `npm run import -- timelinejs` la relit.',
        },
        datapackage: {
          name: 'Paquet de données, Frictionless',
          what: 'Les fichiers de données avec leurs tailles, empreintes et colonnes, la licence, les sources et comment citer.',
          use: 'Avec l’outil frictionless\u00a0: `frictionless validate datapackage.json`.',
        },
      },
      statement: {
        unverified: 'La source dit qu’elle n’a pas pu le vérifier.',
        ...made,
        translation: (by: Translator, text) =>
          `${by === 'us' ? 'Notre traduction' : 'Traduction de la source'}\u00a0: ${quotation(text)}`,
        aside: (question, answer, why) => `${question} ${capital(answer)}\u00a0: ${why}.`,
        gone: (date) => inBrackets('absent de son adresse', `constaté ${on(date)}`),
        archived: 'copie archivée',
        corrected: (date) => `Corrigé par sa source ${on(date)}\u00a0:`,
        takenBackIn: 'Rétracté dans',
      },
      feed: {
        title: (site, what) => `${site}\u00a0: ${what}`,
        month: (feed, month) => `${feed} (${month})`,
        withdrawn: (title) => `Retiré\u00a0: ${title}`,
        correction: (title) => `Correction\u00a0: ${title}`,
        retracted: (title) => `Rétracté par sa source\u00a0: ${title}`,
        replaced: (question) => `Réponse remplacée\u00a0: ${question}`,
        sourceCorrected: (source) => `Corrigé par sa source\u00a0: ${source}`,
      },
      calendar: {
        name: (site, story) => `${site}\u00a0: ${story}`,
        title: inBrackets,
        description: (about, left) =>
          left === 0 ? about : `${about} Sans les événements dont aucun jour n’est connu\u00a0: ${events(left)}.`,
      },
    },

    timelineJs: {
      whoSaysSo: 'Qui le dit\u00a0:',
      part: (start, end, of) => `Événements ${number(start)} à ${number(end)} sur ${number(of)}.`,
      more: 'Déclarations, sources et historique de cet événement',
      site: (title) => `Le récit sur ${title}, avec ses sources`,
    },

    sharing: {
      locale: 'fr_FR',
      thread: 'Trame',
      question: 'Question',
      more: (answers) => `et ${count(answers, 'autre réponse', 'autres réponses')}`,
      correction: (was, now, why) => `Avant\u00a0: ${was} Maintenant\u00a0: ${now} Pourquoi\u00a0: ${why}`,
    },

    imported: {
      zone: (times, zone) =>
        times.length > 1
          ? `Les heures ${list(times)} étaient indiquées sans fuseau horaire\u202f; elles sont lues comme celles du fuseau ${zone}.`
          : `L’heure ${list(times)} était indiquée sans fuseau horaire\u202f; elle est lue comme celle du fuseau ${zone}.`,
      rounded: (zone) => `Le décalage du fuseau ${zone} comptait alors des secondes\u202f; il est arrondi à la minute.`,
      asGiven: (words) => `La date était indiquée ainsi\u00a0: «\u202f${words}\u202f».`,
      document: 'Des événements en ont été repris. Aucune adresse n’en était donnée.',
      unlinked: 'Là où il est nommé, aucune adresse n’est donnée.',
      thread: (document, title) => `Ce que «\u202f${document}\u202f» range sous «\u202f${title}\u202f».`,
      credited: (to) => `Attribué à\u00a0: ${to}`,
      givenBy: (document) => `Indiqué par «\u202f${document}\u202f».`,
    },

    embed: {
      title: (title, site) => `${title}\u00a0: ${site}`,
      full: 'Chaque déclaration, sa source et son historique',
      code: 'Intégrer',
      how: 'Un cadre de cette hauteur, qui défile à l’intérieur\u202f; sans script ni cookie. Ses liens s’ouvrent dans un nouvel onglet.',
      copy: 'Copier le code d’intégration',
    },

    about: {
      title: 'À propos de ce site',
      lead: (story) =>
        `${story}\u00a0: comment ce site fonctionne, ce que ses mots veulent dire, comment les erreurs sont corrigées.`,
      statuses: 'Mots pour les événements',
      states: 'Mots pour les questions',
      standings: 'Mots pour les déclarations',
    },

    notFound: {
      title: 'Il n’y a pas de page à cette adresse',
      text: 'Les adresses ne changent pas ici\u00a0: si un lien de ce site vous a conduit ici, dites-le-nous.',
      front: 'Vers la chronologie',
    },

    footer: {
      printedFrom: 'Imprimé depuis',
      licence: (licence) => `Textes\u00a0: ${licence}.`,
      contact: 'Contact',
    },
  };
}
