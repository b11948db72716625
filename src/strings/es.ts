/**
 * The interface's words in Spanish. A statement is «una declaración», a storyline «un hilo», an outlet «un medio», a side
 * «una parte». Names of the content stand where nothing agrees with them: behind «según», «por» or a colon.
 */
import { es } from 'date-fns/locale/es';
import type { ChangeKind } from '../model/change.ts';
import type { Independence } from '../model/origin.ts';
import type { QuestionState } from '../model/question-state.ts';
import type { Status } from '../model/status.ts';
import type { Act, SourceKind, Standing, Translator } from '../model/vocabulary.ts';
import { bothClocks } from './both-clocks.ts';
import { endOnce, plain, type DateWords, type Segment } from './dates.ts';
import type { english } from './en.ts';
import { clockName, grammarOf } from './grammar.ts';
import { bracketing } from './in-brackets.ts';
import { quotationIn } from './quotation.ts';
import { lowerAfter } from './within-sentence.ts';

const { list, or, capital, lower, number, form, count: counted } = grammarOf('es');

const count = (amount: number, one: string, other = `${one}s`): string => counted(amount, { one, other });
const word = (amount: number, one: string, other = `${one}s`): string => form(amount, { one, other });

const events = (amount: number): string => count(amount, 'acontecimiento');
const statements = (amount: number): string => count(amount, 'declaración', 'declaraciones');
const details = (amount: number): string => count(amount, 'detalle');

const quotation = quotationIn(['«', '»'], ['“', '”']);
const inBrackets = bracketing('–');

/** Clocks as papers name them, where Unicode CLDR names a zone that nobody has on a watch. */
const CLOCKS: Readonly<Record<string, string>> = {
  'Africa/Algiers': 'hora de Argel',
  'Africa/Cairo': 'hora de El Cairo',
  'Africa/Ceuta': 'hora peninsular española',
  'Africa/Tripoli': 'hora de Trípoli',
  'Africa/Tunis': 'hora de Túnez',
  'America/Mexico_City': 'hora de Ciudad de México',
  'America/New_York': 'hora de Nueva York',
  'Asia/Beirut': 'hora de Beirut',
  'Asia/Famagusta': 'hora de Chipre',
  'Asia/Gaza': 'hora de Gaza',
  'Asia/Hebron': 'hora de Hebrón',
  'Asia/Nicosia': 'hora de Chipre',
  'Atlantic/Canary': 'hora de Canarias',
  'Europe/Berlin': 'hora de Berlín',
  'Europe/Dublin': 'hora de Dublín',
  'Europe/Kiev': 'hora de Kiev',
  'Europe/Kyiv': 'hora de Kiev',
  'Europe/Lisbon': 'hora de Lisboa',
  'Europe/London': 'hora de Londres',
  'Europe/Madrid': 'hora peninsular española',
  'Europe/Paris': 'hora de París',
  'Europe/Rome': 'hora de Roma',
  'Europe/Warsaw': 'hora de Varsovia',
};

/** «hora de Moscú». */
const clockOf = (zone: string): string => {
  const known = CLOCKS[zone];
  if (known !== undefined) return known;
  // "Eastern" and "Central" are those of America where no other continent is named.
  const name = clockName('es', zone)
    .replace(' estándar', '')
    .replace(/^(hora (?:oriental|central))$/u, '$1 de Norteamérica');
  return /^hora/iu.test(name) ? lower(name.charAt(0)) + name.slice(1) : `hora ${name}`;
};

/** A day, with its weekday or alone: «domingo 4 de junio», «4». */
const DAY = /^(?:(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)\s)?\d{1,2}(?!\sdespués)(?:\s|$)/u;
const MONTH_OR_YEAR =
  /^(?:\d{4}|\d{1,3}(?=\sdespués)|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)(?:[\s,]|$)/u;
const TIME = /^\d{1,2}:/u;

const textOf = (segment: Segment): string => plain([segment]);

/** «las 17:00», «la 01:00». */
const hour = (time: string): string => (/^0?1:/u.test(time) ? 'la ' : 'las ');

/** The article of a day or a time: «el 4 de junio», «las 17:00». */
const the = (text: string): string => (DAY.test(text) ? 'el ' : TIME.test(text) ? hour(text) : '');

/** Before what happened then: «el 4 de junio», «en junio de 2023», «en la noche del 4 al 5 de junio». */
const on = (text: string): string => {
  if (DAY.test(text)) return `el ${text}`;
  return (MONTH_OR_YEAR.test(text) ? 'en ' : text.startsWith('noche ') ? 'en la ' : '') + text;
};

/** The same without what it stands before, and before a time: «a las 17:00». */
const before = (text: string): string => (TIME.test(text) ? `a ${hour(text)}` : on(text).slice(0, -text.length));

const from = (text: string): string => (DAY.test(text) ? 'del ' : `de ${the(text)}`);
const until = (text: string): string => (DAY.test(text) ? ' al ' : ` a ${the(text)}`);

const partsOfDay = {
  morning: 'por la mañana',
  afternoon: 'por la tarde',
  // Not «al anochecer», which is when it grows dark: in June long after six, in December before it.
  evening: 'a última hora de la tarde',
  night: 'por la noche',
};

/** A month in short; none has so few letters in full. */
const isShort = (month: string): boolean => /^\p{L}{3}$/u.test(month);

/** Dates in Spanish. */
export const spanishDates: DateWords = {
  names: es.localize,
  parts: partsOfDay,
  // Beside a month in short there is no "de": "4 jun", "jun 2023".
  dayMonth: (day, month) => `${day}${isShort(month) ? '' : ' de'} ${month}`,
  withYear: (date, year) => `${date}${isShort(date) ? '' : ' de'} ${year}`,
  earlyYear: (year) => `${year} después de Cristo`,
  withWeekday: (weekday, date) => `${weekday} ${date}`,
  partOf: (part, date, nextDay) =>
    part === 'night'
      ? ['noche del ', { datetime: '', text: endOnce(date, nextDay) }, ` al ${nextDay}`]
      : [{ datetime: '', text: date }, ` ${partsOfDay[part]}`],
  at: (time, date) => (TIME.test(time) ? `${date} a ${hour(time)}${time}` : `${date} ${time}`),
  onClock: (time, zone) => `${time}, ${clockOf(zone)}`,
  beside: (times) => ` (${times.join('; ')})`,
  about: (date) => `${date} aproximadamente`,
  uncertain: (date) => `${date} (sin certeza)`,
  lasted: (start, end) => [from(textOf(start)), start, until(textOf(end)), end],
  within: (start, end) => [`entre ${the(textOf(start))}`, start, ` y ${the(textOf(end))}`, end],
  ongoing: (start) => [`desde ${the(textOf(start))}`, start, ', en curso según las últimas informaciones'],
  notBefore: (start) => [`como muy pronto ${before(textOf(start))}`, start],
  by: (end, precision) =>
    precision === 'year' || precision === 'month'
      ? ['antes de acabar ', end]
      : [`a más tardar ${the(textOf(end))}`, end, '; día desconocido'],
  byAbout: (end) => ['a más tardar en ', end],
  byTime: (time) => [`a más tardar a ${the(textOf(time))}`, time],
  dayBy: (day, time) => [day, `, a más tardar ${before(textOf(time))}`, time],
  from: (start) => [`a partir ${from(textOf(start))}`, start],
};

const sourceKinds: Record<SourceKind, string> = {
  article: 'artículo',
  post: 'mensaje',
  video: 'vídeo',
  photo: 'fotografía',
  broadcast: 'programa',
  briefing: 'comparecencia',
  report: 'informe',
  filing: 'documento oficial',
  memo: 'nota interna',
  letter: 'carta',
  statement: 'comunicado',
  transcript: 'transcripción',
  dataset: 'conjunto de datos',
  preprint: 'prepublicación',
  study: 'estudio',
  book: 'libro',
  unknown: 'documento',
};

/** Before the outlet in which a document came out, where it is not the outlet's own. */
const placed: Partial<Record<SourceKind, string>> = { preprint: 'en', study: 'en', book: 'publicado por' };

const documentForms: Record<SourceKind, { same: string; one: string; other: string }> = {
  article: { same: 'el mismo artículo', one: 'artículo', other: 'artículos' },
  post: { same: 'el mismo mensaje', one: 'mensaje', other: 'mensajes' },
  video: { same: 'el mismo vídeo', one: 'vídeo', other: 'vídeos' },
  photo: { same: 'la misma fotografía', one: 'fotografía', other: 'fotografías' },
  broadcast: { same: 'el mismo programa', one: 'programa', other: 'programas' },
  briefing: { same: 'la misma comparecencia', one: 'comparecencia', other: 'comparecencias' },
  report: { same: 'el mismo informe', one: 'informe', other: 'informes' },
  filing: { same: 'el mismo documento oficial', one: 'documento oficial', other: 'documentos oficiales' },
  memo: { same: 'la misma nota interna', one: 'nota interna', other: 'notas internas' },
  letter: { same: 'la misma carta', one: 'carta', other: 'cartas' },
  statement: { same: 'el mismo comunicado', one: 'documento', other: 'documentos' },
  transcript: { same: 'la misma transcripción', one: 'transcripción', other: 'transcripciones' },
  dataset: { same: 'el mismo conjunto de datos', one: 'conjunto de datos', other: 'conjuntos de datos' },
  preprint: { same: 'la misma prepublicación', one: 'prepublicación', other: 'prepublicaciones' },
  study: { same: 'el mismo estudio', one: 'estudio', other: 'estudios' },
  book: { same: 'el mismo libro', one: 'libro', other: 'libros' },
  unknown: { same: 'el mismo documento', one: 'documento', other: 'documentos' },
};

const standings: Record<Standing, { word: string; sentence: string }> = {
  reported: { word: 'Referido', sentence: 'Lo dice la propia fuente.' },
  claimed: { word: 'Dicho', sentence: 'Alguien lo dice; la fuente lo transmite.' },
  confirmed: {
    word: 'Confirmado',
    sentence: 'Alguien que no está implicado lo comprobó o lo conoce de primera mano.',
  },
  unconfirmed: {
    word: 'Sin confirmar',
    sentence: 'La fuente no pudo comprobarlo, o no dice en qué se basa.',
  },
  assessed: { word: 'Opinión o análisis', sentence: 'Una valoración, no una información.' },
};

const statuses: Record<Status, { word: string; sentence: string }> = {
  confirmed: { word: 'Confirmado', sentence: 'Alguien independiente lo confirmó.' },
  disputed: {
    word: 'Las fuentes discrepan',
    sentence: 'Lo principal se cuenta de formas distintas, o se niega.',
  },
  corroborated: { word: 'Referido por separado', sentence: 'Dos fuentes independientes lo refieren.' },
  reported: { word: 'Referido una vez', sentence: 'No hay dos fuentes independientes que refieran lo mismo.' },
  claimed: { word: 'Dicho, sin comprobar', sentence: 'Lo principal se apoya en la palabra de quien lo dice.' },
  assessed: { word: 'Opinión o análisis', sentence: 'Una valoración, no una información.' },
  unconfirmed: {
    word: 'Sin confirmar',
    sentence: 'Lo principal se refiere sin comprobación ni fundamento indicado.',
  },
  withdrawn: { word: 'Retirado', sentence: 'Nosotros o las fuentes ya no lo sostenemos.' },
};

const states: Record<QuestionState, { word: string; sentence: string }> = {
  open: {
    word: 'No se sabe',
    sentence: 'No hemos leído ninguna respuesta que cuente.',
  },
  single: {
    word: 'Una fuente conocida',
    sentence: 'Conocemos como máximo una fuente independiente de la respuesta actual.',
  },
  agreed: {
    word: 'Las respuestas coinciden',
    sentence: 'Fuentes independientes dicen lo mismo. Eso no es una prueba.',
  },
  differs: { word: 'Las respuestas difieren', sentence: 'Mostramos todas las respuestas.' },
  fits: {
    word: 'Las respuestas son compatibles',
    sentence: 'Todas pueden ser ciertas. De ninguna se conocen dos fuentes independientes.',
  },
};

const changeKinds: Record<ChangeKind, { word: string; within: string; sentence: string | null }> = {
  new: { word: 'Nuevo', within: 'nuevo', sentence: null },
  withdrawn: { word: 'Retirado', within: 'retirado', sentence: 'Ya no lo sostenemos; su página dice por qué.' },
  removed: { word: 'Eliminado del sitio', within: 'eliminado del sitio', sentence: null },
  restored: { word: 'Restablecido', within: 'restablecido', sentence: null },
  facts: {
    word: 'Datos modificados',
    within: 'datos modificados',
    sentence: 'Qué dice una fuente, cuándo, dónde o quién.',
  },
  added: {
    word: 'Declaración añadida',
    within: 'declaración añadida',
    sentence: 'Lo que ya estaba sigue como estaba.',
  },
  linked: {
    word: 'Enlaces modificados',
    within: 'enlaces modificados',
    sentence: 'Sus hilos, los acontecimientos relacionados o si es un acontecimiento clave.',
  },
  wording: {
    word: 'Redacción',
    within: 'redacción',
    sentence: 'Título, resumen, relato o notas. No cambió ningún dato.',
  },
  checked: {
    word: 'Cotejado de nuevo',
    within: 'cotejado de nuevo',
    sentence: 'Cotejado una vez más con sus fuentes. No cambió nada.',
  },
};

const verbs: Record<Standing, { one: string; several: string }> = {
  reported: { one: 'informa', several: 'informan' },
  claimed: { one: 'dice', several: 'dicen' },
  confirmed: { one: 'lo da por confirmado', several: 'lo dan por confirmado' },
  unconfirmed: { one: 'informa (sin confirmarlo)', several: 'informan (sin confirmarlo)' },
  assessed: { one: 'opina', several: 'opinan' },
};

const acts: Record<Act, { one: string; several: string }> = {
  offer: { one: 'ofrece', several: 'ofrecen' },
  demand: { one: 'exige', several: 'exigen' },
  agreement: { one: 'acepta', several: 'aceptan' },
  refusal: { one: 'rechaza', several: 'rechazan' },
  threat: { one: 'amenaza', several: 'amenazan' },
  order: { one: 'ordena', several: 'ordenan' },
  announcement: { one: 'anuncia', several: 'anuncian' },
  resignation: { one: 'dimite', several: 'dimiten' },
  appointment: { one: 'nombra', several: 'nombran' },
  dismissal: { one: 'destituye', several: 'destituyen' },
  ruling: { one: 'resuelve', several: 'resuelven' },
  apology: { one: 'pide disculpas', several: 'piden disculpas' },
};

/** A phrase as it stands within a sentence. */
const withinSentence = lowerAfter(
  'El La Los Las Un Una Unos Unas Él Ella Ellos Ellas Lo Se Su Sus Este Esta Nadie Alguien Ningún Ninguna Dos Tres Varios ' +
    'Varias Algunos Algunas Solo Más Menos Entre Desde Hasta Por Para Con Sin Según Sobre Bajo A Al De Del En No Sí',
  false,
);

const SMALL_NUMBERS = 'cero un dos tres cuatro cinco seis siete ocho nueve diez'.split(' ');

/** A number in words, with what it counts. */
const inWords = (amount: number, atLeast: boolean, feminine = false): string => {
  const said = amount === 1 && feminine ? 'una' : (SMALL_NUMBERS[amount] ?? number(amount));
  return capital(`${atLeast ? 'al menos ' : ''}${said}`);
};

const independentSources = ({ count: origins, atLeast }: Independence): string =>
  (atLeast ? 'al menos ' : '') + count(origins, 'fuente independiente', 'fuentes independientes');

/** Before those of whom something is: «del portavoz», but «de El País», whose article is part of its name. */
const of = (names: string): string => (names.startsWith('el ') ? `del ${names.slice(3)}` : `de ${names}`);

/** Words that stand for another in their question. */
const POINTING =
  /(?<!\p{L})(?:él|ella|ellos|ellas|le|les|se|su|sus|suyo|suya|ello|eso|esto|ese|esa|aquel|aquella|allí|ahí|nadie|alguien)(?!\p{L})/iu;

/**
 * How a statement or a document was made before it was made public. Nouns, here and below: they agree with neither a
 * statement nor several.
 */
const made = {
  written: (date: string): string => `redacción ${on(date)}`,
  spoken: (date: string): string => `palabras dichas ${on(date)}`,
  recorded: (date: string): string => `grabación ${on(date)}`,
};
const madePublic = (date: string): string => `publicación ${on(date)}`;
const publicUnknown = 'día de publicación desconocido';

/**
 * The words of the site.
 *
 * @param timezone the IANA zone in which clock times are shown
 */
export function spanish(timezone: string): ReturnType<typeof english> {
  return {
    standings,
    statuses,
    states,
    sourceKinds,
    unknownDocument: 'un documento que no se nombra',
    timezoneNote: `Las horas se dan según la ${clockOf(timezone)}, salvo que se indique otra.`,

    nav: {
      skip: 'Ir al contenido',
      main: 'Navegación principal',
      menu: 'Menú',
      footer: 'Acerca de este sitio',
      timeline: 'Cronología',
      questions: 'Preguntas',
      threads: 'Hilos',
      known: 'Día a día',
      people: 'Personas',
      places: 'Lugares',
      map: 'Mapa',
      sources: 'Fuentes',
      search: 'Buscar',
      outlets: 'Medios',
      corrections: 'Correcciones',
      changes: 'Cambios',
      about: 'Acerca de',
      data: 'Datos y canales',
      crumbs: 'Dónde está',
      banner: 'En qué se basa esta historia',
    },

    sources: {
      ofOutlet: (outlet, kind, date) =>
        (kind === 'article'
          ? outlet
          : `${capital(sourceKinds[kind])} ${placed[kind] === undefined ? of(outlet) : `${placed[kind]} ${outlet}`}`) +
        (date ? `, ${date}` : ''),
      titled: (name, title) => `${name}: ${quotation(title)}`,
      ofActors: (kind, actors, date) =>
        capital(sourceKinds[kind]) + (actors.length > 0 ? ` ${of(list(actors))}` : '') + (date ? `, ${date}` : ''),
    },

    claim: {
      // Of one or several: a noun agrees with neither.
      verbOfUnnamed: (standing) => (standing === 'assessed' ? '(valoración)' : '(declaración)'),
      verbs,
      acts,
      // Not «al describir», of which who speaks would be the subject, nor «a partir de», which is a time as well.
      via: (how) => (how === 'describes' ? 'documento descrito:' : 'según'),
      to: () => 'a',
      direct: 'directamente al medio',
      // Not «sin decir», of which who speaks would be the subject.
      unknownVia: 'origen no nombrado',
      inferred: 'deducción nuestra',
      inferredHere: 'De dónde procede es deducción nuestra.',
      madePublic,
      publicUnknown,
      ...bothClocks(made, ', ', { madePublic, publicUnknown }),
      unverified: (who) => `Sin comprobación posible por parte ${of(who)}.`,
      unverifiedHandedOn: (who) => `Transmitido por ${who}, con la advertencia de que no se pudo comprobar.`,
      confirmedBy: 'Confirmado por',
      quoted: {
        no: null,
        'by-source': 'Traducido por la fuente',
        'by-us': 'Traducido por nosotros',
        unknown: 'Citado tal como se publicó; puede ser una traducción',
      },
      translation: { source: 'Traducción de la fuente', us: 'Traducción nuestra' },
      omission: '[…] es una omisión nuestra.',
      replaces: 'Sustituye a',
      replacedBy: 'Sustituido por',
      movedHere: 'Una declaración de aquí figura ahora en otro acontecimiento:',
      sameStatement: 'Dicho también por',
      sameReport: 'Referido también por',
      sameVoice: 'La misma declaración',
      denies: 'Contradice a',
      deniedBy: 'Contradicho por',
      note: 'Nota de la redacción',
      describedAs: (words) => `En este documento: ${quotation(words)}. La identidad la da`,
      retracted: (date, by) => `Retractación ${of(by)}, ${date}`,
      also: (verb) => `también ${verb}`,
      address: (at) => `Enlace permanente de la declaración ${at}`,
      addressIn: (at, event) => `Declaración ${at} de ${quotation(event)}`,
      with: 'con',
      citation: (at, who) => `Declaración ${at}: ${who}`,
      numbered: (at) => `declaración ${at}`,
    },

    answer: {
      number: {
        about: (amount) => `alrededor de ${amount}`,
        moreThan: (amount) => `más de ${amount}`,
        atLeast: (amount) => `al menos ${amount}`,
        lessThan: (amount) => `menos de ${amount}`,
        atMost: (amount) => `como máximo ${amount}`,
        both: (low, high) => `${low} y ${high}`,
        range: (min, max) => `de ${min} a ${max}`,
        ofUnit: (amount, unit) => `${amount} ${unit}`,
      },
      pointsBack: (answer) => POINTING.test(answer),
      asOf: (date) => (DAY.test(date) ? `al ${date}` : on(date)),
      setAside: {
        retracted: (by) => (by === null ? 'retractada' : `retractación ${of(by)}`),
        withdrawn: 'de un acontecimiento que retiramos',
        superseded: (since) => (since === null ? 'sustituida después' : `sustituida ${on(since)}`),
        newTakenBack: 'la nueva respuesta fue retractada después',
        assessed: 'una opinión, no cuenta',
        disowned: 'contradicha por su propia fuente',
      },
      before: 'Antes',
      beforeText: (answers) => `Antes: ${answers.join('; ')}.`,
      changed: 'Cambió',
      sameArea: 'La misma zona, con menos precisión: un lugar está dentro del otro.',
      more: (left) => `y ${number(left)} más`,
    },

    quoted: quotation,

    origins: (amount, documents, kind, independence) => {
      const { one, other } = documentForms[kind ?? 'unknown'];
      const behind =
        independence.count === 0
          ? 'origen no nombrado'
          : `${word(amount, 'procedente')} de ${independentSources(independence)}`;
      return `Se basa en ${statements(amount)} de ${count(documents, one, other)}, ${behind}`;
    },

    reports: (amount, independence) =>
      `${statements(amount)}${independence.count === 0 ? '' : `, ${independentSources(independence)}`}.`,

    support: {
      describing: (amount, atLeast, what, outlets) =>
        `${inWords(amount, atLeast)} ${outlets ? word(amount, 'medio describe', 'medios describen') : word(amount, 'relato separado describe', 'relatos separados describen')} ${documentForms[what].same}.`,
      unknown: (who) => `No se sabe de dónde procede la información ${of(who)}.`,
      unknownWords: (who, speakers) => `No se sabe de dónde proceden, en ${who}, las palabras ${of(speakers)}.`,
      notNamed: (who) => `No se nombra de qué procede la información ${of(who)}.`,
      noAuthor: (who) => `No se nombra a ningún autor: ${who}.`,
      noneCounts: 'Ninguna de las respuestas cuenta.',
      sourcesCounted: (who, sources) => `${word(sources, 'Fuente contada', 'Fuentes contadas')}: ${who}.`,
      oneSource: (who) => `La respuesta actual tiene una sola fuente: ${who}.`,
      oneOrigin: (who) => `Varios documentos, un solo origen: ${who}.`,
      oneAtLeast: (who) => `Al menos un origen: ${who}.`,
      perhapsTheSame: (who) => `También responden personas sin identificar, que pueden ser las mismas: ${who}.`,
    },

    status: {
      inPart: (told) => `${told}, en parte`,
      oneSide: (told) => `${told}: una sola de las partes`,
      confirmed: (who, accordingTo) => `Confirmación ${of(who)}${accordingTo ? `, según ${accordingTo}` : ''}.`,
      confirmedPart: 'Otra declaración principal de aquí no está confirmada.',
      confirmedDenied: (who) => `Contradicho por ${who}.`,
      denied: (speaker, by) => `Dicho por ${speaker}; contradicho por ${by}.`,
      deniedReport: (who, by) => `Referido por ${who}; contradicho por ${by}.`,
      deniedSelf: (who, others) =>
        `Dicho y también contradicho por ${who}${others === null ? '' : `; contradicho además por ${others}`}.`,
      deniedSelfReport: (who, others) =>
        `Referido y también contradicho por ${who}${others === null ? '' : `; contradicho además por ${others}`}.`,
      differ: (question, answers) => `Las respuestas a ${quotation(question)} difieren: ${answers}.`,
      disputedPart: 'Otra declaración principal de aquí no está en disputa.',
      countedSide: (names) => `${names} (una sola parte)`,
      countedOwner: (names, owner) => `${names} (un mismo propietario: ${owner})`,
      corroborated: (amount, atLeast, who) =>
        `${inWords(amount, atLeast, true)} ${word(amount, 'fuente independiente lo refiere', 'fuentes independientes lo refieren')}: ${who}.`,
      describing: (amount, atLeast, what, who) =>
        `${inWords(amount, atLeast, true)} ${word(amount, 'fuente independiente describe', 'fuentes independientes describen')} ${documentForms[what].same}: ${who}.`,
      doneBySaying: (who) => `Hecho al decirlo, en un documento ${of(who)}.`,
      reported: (who, readIn) => `Referido solo por ${who}${readIn === null ? '' : `, en ${readIn}`}.`,
      reportedTwice: (who, documents) => `Referido solo por ${who}, en ${count(documents, 'documento')}.`,
      reportedSeveral: (who, origin) => `Referido por ${who}, pero con un solo origen: ${origin}.`,
      reportedApart: (who) => `Referido por ${who}. No hay dos fuentes independientes que refieran lo mismo.`,
      reportedAtLeast: (who) => `Referido por ${who}. No conocemos un segundo origen.`,
      reportedFrom: (who) => `Referido por ${who}.`,
      notNamed: 'No se precisa la identidad.',
      claimed: (who) => `Dicho por ${who}. Nadie más lo confirma.`,
      claimedAlso: (who, others) => `Dicho por ${who}. Dicho también por ${others}.`,
      said: (who) => `Dicho por ${who}.`,
      alsoReported: (who) => `Referido también por ${who}.`,
      claimedSide: (who, side) => `Dicho por ${who} (${side}). Ninguna otra parte lo confirma.`,
      assessed: (who) => `Una valoración, no una información: ${who}.`,
      unconfirmed: (who) => `Referido por ${who}, sin comprobación ni fundamento indicado.`,
      withdrawn: 'Ya no lo sostenemos.',
      detailsWord: 'Las respuestas difieren',
      detailsCount: (amount) => `Las respuestas difieren en ${details(amount)}`,
      detailsOn: (amount) => `en ${details(amount)}:`,
      detailDenied: (speaker, by) => `Dicho por ${speaker}; contradicho por ${by}.`,
      or: (answers) => or(answers.map(withinSentence)),
    },

    front: {
      none: 'Todavía no se ha publicado ningún acontecimiento.',
      digest: 'Qué se sabe, y con cuánta certeza',
      supported: 'Lo mejor respaldado',
      unchecked: 'Sin comprobación independiente',
      differs: 'Las respuestas difieren',
      unknown: 'No se sabe',
      answerBy: (answer, givers) => `${capital(answer)}: ${givers.join('; ')}.`,
      details: (reason, amount) => `${reason} Las respuestas difieren en ${details(amount)}.`,
      agree: 'Ninguna respuesta difiere.',
      more: (amount) => `${number(amount)} más`,
      all: (amount, state) => `${states[state].word}: todas las preguntas (${number(amount)})`,
      order: 'Orden',
      oldest: 'Primero lo más antiguo',
      newest: 'Primero lo más reciente',
      inOrder: (story, order) => `${story}: primero lo más ${order === 'oldest' ? 'antiguo' : 'reciente'}`,
      latest: 'Lo último:',
      at: (weekday, date, time) =>
        `${weekday} ${date}${time === '' ? '' : `, ${lower(time.charAt(0))}${time.slice(1)}`}`,
      follow: 'Seguir',
      months: 'Mes a mes',
    },

    follow: {
      title: 'Seguir esta historia',
      lead: 'Un canal le trae las novedades, sin cuenta ni dirección de correo.',
      whatTitle: 'Qué es un canal',
      what: 'Un canal (feed) es una dirección en la que este sitio enumera lo nuevo y lo corregido. Un lector de canales, que es una aplicación o un sitio a su elección, la consulta de vez en cuando y le muestra lo que se ha añadido.',
      howTitle: 'Cómo se lee',
      how: [
        'Consiga un lector de canales. Los hay gratuitos para todos los teléfonos y ordenadores; algunos navegadores y programas de correo ya lo son.',
        'Copie de esta página la dirección de un canal.',
        'Péguela donde el lector pregunta qué quiere seguir.',
      ],
      pages: 'También puede pegar la dirección de una página: el lector encuentra entonces su canal por sí mismo.',
      whole: 'La historia completa',
      feeds: {
        story: {
          name: 'Todas las novedades',
          what: 'Cada acontecimiento nuevo o modificado, con su relato y lo que dice cada fuente.',
        },
        corrections: {
          name: 'Correcciones',
          what: 'Lo que se corrigió, se retiró o fue objeto de retractación, con lo que decía antes. Sígalo si ha citado este sitio.',
        },
        calendar: {
          name: 'Calendario',
          what: 'Los acontecimientos cuyo día se conoce. Suscríbase a la dirección en un calendario, no en un lector de canales.',
        },
      },
      twoFiles:
        'Donde hay dos direcciones, el contenido es el mismo: la primera sirve para todos los lectores; la segunda, para los que conocen JSON Feed.',
      storylines: 'Un solo hilo',
      others: (amount) =>
        `${count(amount, 'hilo más tiene su canal', 'hilos más tienen su canal')}: pegue la dirección de su página en su lector.`,
      allStorylines: 'Todos los hilos',
      storyline: 'Seguir este hilo',
      data: 'Datos para programas',
    },

    figure: {
      title: (amount, said) => `${events(amount)}, ${statements(said)}`,
      marks: 'Cada signo es un acontecimiento; su forma dice cuánto respaldo tiene.',
      larger: 'Más grandes: los acontecimientos clave.',
      bars: {
        days: 'Cada barra es un día; su altura, el número de acontecimientos.',
        months: 'Cada barra es un mes; su altura, el número de acontecimientos.',
      },
      most: {
        days: (amount) => `Máximo: ${events(amount)} en un día.`,
        months: (amount) => `Máximo: ${events(amount)} en un mes.`,
      },
      disputed: 'En color, desde el eje: las fuentes discrepan en lo principal.',
      key: 'Qué significan los signos',
      onDetail: '… en un detalle',
      label: {
        days: (amount) => `${events(amount)}, día a día`,
        hours: (amount) => `${events(amount)}, hora a hora`,
        months: (amount) => `${events(amount)}, mes a mes`,
      },
      past: { marks: 'Saltar los signos', bars: 'Saltar las barras' },
      details: (amount) => `las fuentes difieren en ${details(amount)}`,
      alsoDetails: (amount) => `las fuentes difieren también en ${details(amount)}`,
      events: (amount) => word(amount, 'acontecimiento'),
      disputes: (amount) => `, ${number(amount)} en que las fuentes discrepan`,
      onTheHour: ':00',
      noHour: 'Sin hora',
      gap: 'Horas sin acontecimientos',
      yearsWithout: (years) => `${count(years, 'año')} sin acontecimientos`,
      wholeYear: 'Un recuadro: no se conoce el mes.',
      wholeMonth: 'Un recuadro: no se conoce el día.',
      public: 'Declaraciones hechas públicas hasta el final de cada día',
      statements: (amount) => word(amount, 'declaración', 'declaraciones'),
      madePublic: (amount) => word(amount, 'pública'),
      byEndOf: (date) => `hasta el final del ${date}`,
    },

    parts: {
      label: 'Secciones de esta lista',
      here: (part, entries) => `Sección ${number(part)}: ${entries}.`,
      time: {
        home: (whole, here) => `${whole}. Aquí, los más recientes: ${number(here)}.`,
        first: 'Lo más antiguo',
        previous: (part) => `Anterior en el tiempo: sección ${number(part)}`,
        next: (part) => `Posterior en el tiempo: sección ${number(part)}`,
        last: 'Lo más reciente',
      },
      name: {
        home: (whole, here) => `${whole}. Aquí, el comienzo de la lista: ${number(here)}.`,
        first: 'Comienzo',
        previous: (part) => `Antes: sección ${number(part)}`,
        next: (part) => `Después: sección ${number(part)}`,
        last: 'Final',
      },
      title: (what, part) => `${what}, sección ${number(part)}`,
      more: (amount) => `y ${number(amount)} más`,
      elsewhere: 'Respuestas en secciones anteriores',
      days: 'Días en secciones anteriores',
      names: (amount) => count(amount, 'nombre'),
      questions: (amount) => count(amount, 'pregunta'),
      changes: (amount) => count(amount, 'cambio'),
      corrections: (amount) => count(amount, 'entrada', 'entradas'),
      statementsAndEvents: (amount) => count(amount, 'declaración o acontecimiento', 'declaraciones y acontecimientos'),
    },

    timeline: {
      events,
      statements,
      in: () => 'en',
      differ: 'Las fuentes difieren:',
      alsoDiffer: 'Las fuentes difieren también:',
      timed: 'Consta la hora o el momento del día',
      untimed: 'No consta',
      ofMonth: (month) => `Cronología de ${month}`,
    },

    filters: {
      title: 'Filtrar',
      hint: ': hilo, persona, lugar…',
      facets: {
        only: 'Solo',
        thread: 'Hilo',
        status: 'Estado',
        side: 'Parte',
        place: 'Lugar',
        actor: 'Persona o grupo',
        source: 'Documento',
      },
      only: {
        key: { word: 'Acontecimientos clave', sentence: 'Los acontecimientos que cuentan lo esencial.' },
        'one-side': { word: 'Una sola de las partes', sentence: 'Ninguna otra parte lo confirma.' },
        details: {
          word: 'Las respuestas difieren en detalles',
          sentence: 'Algunos detalles se cuentan de formas distintas.',
        },
      },
      any: (amount) => `Cualquiera (${number(amount)})`,
      all: (amount) => `Todo (${number(amount)})`,
      script: {
        shown: (shown, all) => `${shown} de ${events(all)}`,
        remove: 'Quitar el filtro {value}',
        chip: '{value} ×',
        none: 'Ningún acontecimiento de aquí cumple todos estos filtros.',
        drop: (filters, shown, all) => `Sin ${filters}: ${shown} de ${events(all)}`,
      },
      sides: 'Partes',
      sidesLead: 'Los acontecimientos en los que cada parte actúa o habla.',
      statuses: 'Cuánto respaldo tiene cada acontecimiento',
      statusesLead: 'En qué medida los documentos que hemos leído respaldan cada acontecimiento.',
      ofSide: (side) => `Acontecimientos por parte: ${side}`,
      ofStatus: (status) => `Acontecimientos por estado: ${status}`,
      empty: 'Ningún acontecimiento por ahora.',
    },

    tools: {
      theme: 'Aspecto',
      themes: { auto: 'Como en este dispositivo', light: 'Claro', dark: 'Oscuro' },
      sinceScript: {
        none: 'Nada nuevo desde su última visita.',
        fresh: {
          one: '{n} acontecimiento nuevo o modificado desde su última visita',
          many: '{n} acontecimientos nuevos o modificados desde su última visita',
          other: '{n} acontecimientos nuevos o modificados desde su última visita',
        },
        new: 'Nuevo',
        changed: 'Modificado',
        clear: 'Borrar y olvidar',
        cleared: 'Olvidado. Este dispositivo no guarda nada de sus visitas hasta que vuelva.',
      },
      cite: 'Citar',
      citation: (title, site, story, url) => `${quotation(title)}. ${site}: ${story}. ${url}`,
      copyCitation: 'Copiar la cita',
      copyBibtex: 'Copiar en BibTeX',
      copyLink: 'Copiar el enlace',
      share: 'Compartir con…',
      handOn: 'Compartir',
      handOnThread: 'Compartir este hilo',
      permanent: 'Enlace permanente:',
      script: {
        dates: 'es-ES',
        accessed: ' (consultado el {date}).',
        copied: 'Copiado.',
        withDate: 'Copiado, con la fecha de consulta de hoy.',
        failed: 'El navegador no permitió copiar.',
        statement: 'Copiar el enlace de la declaración {number}',
      },
    },

    event: {
      when: 'Cuándo',
      where: 'Dónde',
      who: 'Quién',
      standsOn: 'Fundamento',
      after: 'después de',
      accordingTo: 'según',
      basis: {
        stated: null,
        resolved: 'Calculado a partir de lo que dice la fuente.',
        inferred: 'Deducido por la redacción.',
      },
      notPlaced: 'Sin determinar',
      noActors: 'No consta',
      statementMade: 'Que se dijo',
      statementContent: 'Lo que se dijo',
      said: 'Lo que dice cada documento',
      disagreement: {
        title: (main, amount) => {
          if (!main) return `Las fuentes difieren en ${details(amount)}`;
          return `Las fuentes discrepan en lo principal${amount > 0 ? ` y en ${details(amount)}` : ''}`;
        },
        noChoice: 'No elegimos entre ellas.',
      },
      questions: 'Preguntas relacionadas',
      moreQuestions: (amount) => `${number(amount)} más`,
      inStory: 'En la historia',
      before: 'Anterior',
      next: 'Siguiente',
      related: 'Véase también',
      checked: (date) => `Cotejado con sus fuentes ${on(date)}`,
      noCorrections: 'Sin correcciones',
      correctionsTitle: 'Correcciones',
      correction: {
        removed: 'una declaración que ya no está aquí',
        on: 'Fecha',
        was: 'Decía',
        now: 'Dice',
        why: 'Por qué',
        reportedBy: 'Aviso de',
        withheld: 'no se reproduce, para no repetir el daño',
      },
      withdrawn: (date) => `Retiramos este acontecimiento ${on(date)}.`,
      withdrawnSee: 'Véase en su lugar',
      moved: 'Esta página ha cambiado de dirección.',
      draft: 'Borrador: sin publicar',
    },

    report: {
      link: 'Señalar un error',
      whole: 'Señalar un error en este acontecimiento',
      statements: 'Señalar un error en la declaración',
      inStatement: (at) => `Señalar un error en la declaración ${at}`,
      wholeByLetter: 'Por correo electrónico, sin cuenta',
      statementsByLetter: 'Por correo electrónico, en la declaración',
      inStatementByLetter: (at) => `Señalar un error en la declaración ${at} por correo electrónico`,
      edit: 'Editar esta página',
      subject: (record) => `Corrección: ${record}`,
    },

    question: {
      description: (state, scope) => `${states[state].word}. ${scope}`,
      title: 'Preguntas',
      lead: 'En qué coinciden los documentos, en qué difieren y qué dejan abierto.',
      scope: 'Qué se compara',
      answers: 'Respuestas',
      noAnswer: 'Ningún documento que hayamos leído lo responde.',
      notComparable: 'No comparable con',
      events: 'Acontecimientos relacionados',
      threads: 'Hilos',
      changed: 'Cambió: las respuestas anteriores están en «Antes».',
      changes: 'La respuesta correcta cambia con el tiempo: cada una vale para su momento.',
    },

    locator: {
      known: (places) => `Mapa: ${list(places)}.`,
      saidOf: (places) => `Mapa (solo según lo dicho): ${list(places)}.`,
      landmarks: (names) => (names.length > 0 ? ` También muestra: ${list(names)}.` : ''),
      onlySaid: (places) =>
        places === 1
          ? 'Consta solo por lo dicho, así que no lleva marca.'
          : 'Constan solo por lo dicho, así que no llevan marca.',
      within: (accuracy) => `situado ${accuracy}`,
      area: 'una zona, así que no lleva marca',
      around: (around) => `No tiene punto propio; el mapa muestra ${around}.`,
      missing: (places) => `No está en este mapa: ${list(places)}.`,
      credit: 'De dónde procede el mapa',
    },

    thread: {
      title: 'Hilos',
      lead: 'Cada uno sigue un hilo de la historia a través de sus acontecimientos.',
      whoAnswers: 'Quién responde qué',
      whoAnswersLead: 'Qué responde cada parte a la misma pregunta, en los documentos que hemos leído.',
      noSide: 'Parte no indicada',
      otherSides: { label: 'Otras partes', brief: 'las otras partes' },
      ownVoice: {
        articles: { label: 'La voz propia de los artículos', brief: 'los artículos' },
        documents: { label: 'La voz propia de los documentos', brief: 'los documentos' },
      },
      silent: (sides) => {
        const rest = sides.length - 5;
        const named = sides.length > 6 ? [...sides.slice(0, 5), `${number(rest)} partes más`] : sides;
        return `Sin respuesta a ninguna de estas preguntas en los documentos que hemos leído: ${list(named)}.`;
      },
      events: 'Los acontecimientos del hilo',
      inStory: (own, all, start, end) =>
        `${number(own)} de ${all > 1 ? 'los ' : ''}[${events(all)}] de la historia${start === null ? '' : start === end ? `,${own > 1 ? ' todos' : ''} ${on(start)}` : `, ${from(start)}${start}${until(end)}${end}`}`,
    },

    matrix: {
      question: 'Pregunta',
      rule: 'Una línea gruesa separa respuestas que no pueden ser ciertas a la vez.',
      empty: 'sin respuesta',
      noAnswer: (who) => `Sin respuesta: ${list(who)}`,
      more: (amount) => `y ${number(amount)} más`,
      newest: (shown, total) => `Las ${number(shown)} más recientes de ${number(total)}.`,
      all: (state) => `Todas las preguntas: ${states[state].word}`,
    },

    meetings: {
      others: { label: 'Otros', brief: 'otros' },
      contradicted: 'Contradicho por',
      agrees: 'Coincide con',
      agreesLead: 'Dan la misma respuesta. Eso no es una prueba: pueden tenerla de una misma fuente.',
      differs: 'Difiere de',
      on: (points) => `en ${count(points, 'punto')}`,
    },

    known: {
      title: 'Qué se sabía y cuándo',
      lead: 'Lo que se había hecho público hasta el final de cada día, según los documentos que hemos leído. No se incluyen informaciones posteriores.',
      by: (date) => `Hecho público hasta el final del ${date}`,
      page: (title, page, of) => `${title}, página ${number(page)} de ${number(of)}`,
      pages: 'Páginas de este día',
      toPage: (page) => `Página ${number(page)}`,
      count: (said, amount) =>
        said === 0
          ? 'Que sepamos, no se había hecho público nada.'
          : `${word(said, 'Ya era pública', 'Ya eran públicas')} ${statements(said)} sobre ${events(amount)}.`,
      fresh: (date, exact) => (exact ? `Nuevo el ${date}` : `Nuevo, a más tardar el ${date}`),
      first: 'Primera noticia',
      further: 'Más sobre lo que ya se sabía',
      turned: 'Qué cambió con ello',
      firstAnswers: 'Respondido por primera vez',
      here: 'En esta página',
      toNew: (amount) => `Nuevo: ${statements(amount)}`,
      was: 'Antes',
      became: 'Después',
      notAsked: 'No había ninguna respuesta pública.',
      gone: 'Ya no queda en pie ninguna declaración.',
      named: 'Identidades que se dieron a conocer',
      takenBack: 'Retractaciones',
      question: 'Pregunta',
      event: 'Acontecimiento',
      moreAnswers: (amount) => `y ${number(amount)} más`,
      standing: 'La historia tal como estaba',
      newest: (shown, all) => `Los ${number(shown)} últimos de la cronología, de ${events(all)}.`,
      earlier: 'Antes de eso, según se cuenta ahora:',
      wholeTimeline: 'toda la cronología',
      questions: 'Las preguntas y sus respuestas hasta entonces',
      moreQuestions: (amount) => `Las que cambiaron en último lugar. Otras preguntas con respuesta: ${number(amount)}.`,
      allQuestions: 'Todas las preguntas, con sus respuestas actuales',
      later: 'Ya había ocurrido, pero se supo después',
      laterLead: 'Se informó de ello después de este día. El estado de cada acontecimiento es el que tiene ahora.',
      moreLater: (amount) => `Y ${count(amount, 'anterior', 'anteriores')}.`,
      previous: 'El último día anterior con novedades',
      next: 'El siguiente día con novedades',
      without: (days) =>
        `${days < 2 * 365 ? count(days, 'día') : count(Math.floor(days / 365.2425), 'año')} sin novedades`,
      days: (days) => `${count(days, 'día')} con novedades`,
      before: (days) => `${count(days, 'día anterior', 'días anteriores')} con novedades`,
      after: (days) => `${count(days, 'día posterior', 'días posteriores')} con novedades`,
      nearest:
        'Un día tiene página si en él se hizo público algo u ocurrió algo. Lo que era público entonces siguió siéndolo hasta el siguiente.',
      ask: 'Qué era público al final del',
      go: 'Mostrar',
      none: 'Que sepamos, nada era público para entonces.',
      new: (amount) => count(amount, 'nueva'),
      years: 'Otros años',
      ofYear: (year) => `Qué se sabía y cuándo: ${year}`,
    },

    actor: {
      description: (name, role) =>
        `${name}${role ? ` (${role})` : ''}: palabras y actos en esta historia, cada declaración con su fuente.`,
      title: 'Personas, grupos e instituciones',
      lead: 'Quiénes actúan o hablan en la historia.',
      kinds: { person: 'Personas', group: 'Grupos', institution: 'Instituciones' },
      role: 'Función',
      memberOf: 'Pertenece a',
      members: 'Miembros',
      side: 'Parte',
      noSide: 'no indicada',
      aliases: 'También se escribe',
      acts: 'Ofertas, exigencias y otros actos',
      says: 'Declaraciones',
      confirms: 'Confirmaciones',
      events: 'Acontecimientos',
      otherEvents: 'Otros acontecimientos',
      documents: 'Documentos',
    },

    place: {
      description: (name, kind) => `${name} (${kind}): lo que se dice que ocurrió allí.`,
      aliases: 'También se escribe',
      degrees: (lat, lon) =>
        `${number(Math.abs(lat))}° ${lat < 0 ? 'S' : 'N'}, ${number(Math.abs(lon))}° ${lon < 0 ? 'O' : 'E'}`,
      title: 'Lugares',
      lead: 'Dónde se sitúan los acontecimientos, y con qué precisión.',
      kind: 'Tipo',
      within: 'Está en',
      contains: 'Lugares que contiene',
      position: 'Posición',
      accuracy: (metres) =>
        `con un margen de ${metres >= 1000 ? `${number(metres / 1000)} km` : `${number(metres)} m`}`,
      noPosition: 'Sin punto propio',
      credit: 'Posición según',
      events: 'Acontecimientos aquí',
      answers: 'Dado como respuesta',
    },

    map: {
      title: 'Mapa',
      lead: 'Dónde se sitúan los acontecimientos, con la precisión que dan los documentos. No se muestran los lugares de los que solo se habló.',
      close: 'Mapa de los lugares, con enlaces a ellos',
      overview: 'Dónde está esto',
      overviewLabel: 'Mapa de los alrededores',
      km: (km) => `${number(km)} km`,
      key: 'Leyenda',
      pin: 'Un lugar, con su número en la lista. Varios números: lugares demasiado próximos para dibujarlos por separado.',
      dot: 'Otro lugar, sin número.',
      ring: 'Con qué precisión se conoce el lugar: está dentro de este círculo.',
      area: 'Una zona en la que los acontecimientos no se sitúan con más precisión.',
      border:
        'Frontera entre Estados; discontinua donde no están de acuerdo sobre ella. Las líneas finas separan regiones.',
      inset: 'Recuadro discontinuo: la parte que muestra el mapa más grande.',
      list: 'Lugares del mapa',
      notDrawn: 'No están en el mapa',
      more: (many) => `y ${number(many)} más`,
      morePlaces: (places) =>
        places === 1
          ? 'El lugar con menos acontecimientos es un punto sin número.'
          : `Los ${number(places)} lugares con menos acontecimientos son puntos sin número.`,
      allPlaces: 'Todos los lugares',
      days: 'Día a día',
      otherDays: 'Puntos pequeños: lugares de otros días.',
      dayLabel: (places) => `Mapa: ${list(places)}`,
      marker: (at, place) => `${number(at)} ${place}`,
      within: (place) => `está en ${place}`,
      areaOnly: 'Una zona; no lleva marca',
      empty: 'Todavía no se ha situado ningún acontecimiento de la historia.',
      outside: 'Sin dibujar, por falta de contornos',
      noOutlines: (places) =>
        `${count(places, 'lugar de la historia figura en la lista y no se dibuja', 'lugares de la historia figuran en la lista y no se dibujan')}, porque este sitio no tiene los contornos de los alrededores. Quien lleva el sitio los crea con \`npm run map\`.`,
      simplified: 'Los contornos están simplificados y no dicen a qué distancia está un punto de una frontera.',
    },

    source: {
      description: (name, read) =>
        `${name}: lo que la historia toma de este documento${read ? '' : ', tal como otros lo transmiten'}.`,
      title: 'Fuentes',
      lead: 'Todos los documentos que hay detrás de la historia: los que leímos y los que conocemos solo por ellos.',
      documents: 'Documentos',
      open: (host) => `Abrir en ${host}`,
      read: 'Documentos que leímos',
      unread: 'Conocidos solo por estos',
      readShort: 'Lo leímos.',
      unreadShort: 'Lo conocemos solo por otro documento.',
      unnamed: 'Los documentos no dicen de quién es.',
      kind: 'Tipo',
      outlet: 'Medio',
      by: 'De',
      authors: 'Firma',
      published: 'Publicado',
      written: 'Escrito',
      recorded: 'Grabado',
      corrected: 'Corregido por su editor',
      correctedBefore: (date) => `Tal como estaba antes ${from(date)}${date}`,
      gone: (date) => `El documento ya no está en su dirección; lo comprobamos ${on(date)}.`,
      archivedAt: (host) => `Copia archivada en ${host}`,
      access: { paywall: 'De pago', registration: 'Requiere registro' },
      noArchive: 'Ninguna',
      publishedUnknown: 'día desconocido',
      address: 'Dirección',
      archive: 'Copia archivada',
      accessed: 'Leído',
      via: 'Procedencia',
      withheld: 'Dirección conocida, sin enlace',
      noAddress: 'Sin dirección',
      note: 'Nota',
      statements: 'Declaraciones tomadas de aquí',
      handedOn: 'Declaraciones que se remontan a este documento',
      citedIn: 'Documentos que se remontan a este',
      takesBack: 'Declaraciones de las que se retracta',
      taken: (amount) => `${statements(amount)} de aquí`,
      goBack: (amount) => `${statements(amount)} con este origen`,
      takenBack: (amount) => `${statements(amount)} ${word(amount, 'retractada', 'retractadas')} aquí`,
    },

    outlet: {
      pageTitle: (name) => `${name}, medio`,
      description: (name) => `Documentos que publicó ${name}, y lo que dice este medio por sí mismo.`,
      documents: (amount) => count(amount, 'documento'),
      title: 'Medios',
      lead: 'Quién publica los documentos.',
      kind: 'Tipo',
      country: 'País',
      address: 'Sitio web',
      sources: 'Documentos',
      owner: 'Propiedad de',
      ownerNote: 'Los medios de un mismo propietario cuentan como un solo origen.',
      owns: 'Posee',
      statements: 'Informaciones propias',
      inItsDocuments: 'Lo que otros dicen en sus documentos',
      taken: (amount) => `${statements(amount)} de aquí`,
      goBack: (amount) => `${statements(amount)} con este origen`,
    },

    search: {
      title: 'Buscar',
      lead: 'Acontecimientos y lo que se dijo de ellos, personas, grupos, lugares, medios, documentos y preguntas. Todo se encuentra con cualquier grafía de su nombre.',
      label: 'Palabras que buscar',
      go: 'Buscar',
      narrow: 'Acotar',
      any: 'Todos',
      filters: {
        kind: 'Tipo',
        thread: 'Hilo',
        actor: 'Persona o grupo',
        place: 'Lugar',
        status: 'Estado',
      },
      kinds: {
        event: 'Acontecimiento',
        actor: 'Persona o grupo',
        place: 'Lugar',
        outlet: 'Medio',
        side: 'Parte',
        thread: 'Hilo',
        question: 'Pregunta',
        source: 'Documento',
      },
      statusOfEvents: 'Acontecimientos',
      statusOfQuestions: 'Preguntas',
      takenBack: 'Retractado',
      spelt: 'También se escribe:',
      says: (who, verb, what) => `${who} ${verb}: ${what}`,
      furtherStatements: {
        one: '{n} declaración más en este acontecimiento',
        many: '{n} declaraciones más en este acontecimiento',
        other: '{n} declaraciones más en este acontecimiento',
      },
      meant: 'Quizá quiso decir',
      filtersOn: '({filters})',
      keys: 'Teclas: / para buscar desde cualquier página, flechas para recorrer los resultados, Intro para abrir uno, Escape para borrar.',
      shortcut: 'La tecla / abre la búsqueda',
      results: 'Resultados',
      found: { one: '{n} resultado', many: '{n} resultados', other: '{n} resultados' },
      askedOnly: 'Solo se buscaron estas palabras: {words}.',
      lookedAt: 'Entradas en las que estas palabras podrían ir seguidas: {all}; examinadas: {looked}.',
      searched: 'Entradas revisadas, empezando por las más recientes: {through} de {all}.',
      loading: 'Buscando…',
      failed: 'No se pudo cargar la búsqueda. Las listas de abajo llevan a todo.',
      failedFurther: 'No se pudieron cargar más resultados. Inténtelo de nuevo.',
      nothing: 'No se encontró nada.',
      advice:
        'Revise la ortografía, o pruebe con menos palabras o con el comienzo de una. Las listas de abajo llevan a todo.',
      drop: 'Sin «{filter}»',
      more: 'Mostrar más',
      older: 'Buscar en entradas más antiguas',
      withoutScript: 'La búsqueda necesita JavaScript. Estas listas llevan a todo.',
      lists: 'Recorrer todo',
      everyDay: 'Todos los acontecimientos, mes a mes',
      allOf: (what, amount) => `${what}: todo (${number(amount)})`,
    },

    corrections: {
      title: 'Correcciones',
      lead: 'En qué nos equivocamos, y de qué se retractaron las fuentes. No cambiamos ninguna declaración en silencio.',
      none: 'Ninguna corrección hasta ahora.',
      takenBack: 'Retractaciones de las fuentes',
      replaced: 'Respuestas sustituidas',
      sources: 'Documentos que sus editores corrigieron',
    },

    history: {
      title: 'Cambios',
      lead: 'Qué es nuevo en este sitio y qué cambió, según el día en que lo registramos. Cuándo se dijo algo consta en cada declaración.',
      kinds: changeKinds,
      unavailable: {
        'no-git': 'El historial no está disponible: este sitio se construyó donde no hay git, que lo guarda.',
        shallow: 'El historial no está disponible: este sitio se construyó con una copia del contenido sin su pasado.',
        'no-history':
          'El historial no está disponible: este sitio se construyó con un contenido del que git no guarda historial.',
      },
      none: 'Todavía no hay nada registrado.',
      gone: 'Un acontecimiento que ya no está aquí',
      correction: (date) => `corrección: ${date}`,
      also: (what) => `También: ${what}`,
      ofEvent: 'Historial',
      first: (date) => `Publicado por primera vez ${on(date)}`,
      changed: (date, what) => `${date}: ${what}`,
      notYet: 'Sin registrar todavía.',
      all: 'Todos los cambios',
    },

    data: {
      title: 'Datos y canales',
      lead: 'Todo lo que hay en este sitio está aquí también para programas: para suscribirse, contar, cartografiar, comprobar. La misma historia, de los mismos archivos, hecha de nuevo cada vez que se construye el sitio.',
      newestPart: 'Esta historia es larga: este archivo contiene su sección más reciente.',
      size: (bytes) => (bytes < 1000 ? count(bytes, 'byte') : `${number(Math.round(bytes / 1000))} kB`),
      example: 'Muestra',
      feeds: 'Canales',
      files: 'Archivos',
      columns: (amount) => `Qué contienen las columnas (${number(amount)})`,
      how: 'Cómo leerlos',
      notes: [
        'Las fechas nunca son más exactas de lo que se sabe. `edtf` es la fecha tal como se escribió, en Extended Date/Time Format; `earliest` y `latest` acotan lo que puede significar, y la segunda es el primer instante posterior; `basis` dice si la fuente la indica, o si se calculó o se dedujo.',
        'Se distinguen dos momentos. `said` es cuándo alguien hizo pública una declaración. `recorded` es cuándo este sitio la publicó o la cambió, según el historial de sus archivos; si al construir el sitio no se ve ese historial, queda vacío y la entrada de un canal lleva la fecha de su declaración o corrección más reciente.',
        'Lo que se eliminó para no repetir un daño falta aquí igual que en las páginas: en su lugar pone «withheld».',
        'El mismo contenido da los mismos archivos, byte a byte. El paquete de datos enumera sus tamaños y sus resúmenes criptográficos.',
      ],
      versions: 'Qué cambió en la forma de los archivos',
      versionsLead:
        'Para programas que leen archivos antiguos. Una ruta es la de un campo de ledger.json; las tablas conservan todas sus columnas, y las nuevas están al final.',
      version: (version) => `Versión ${version}`,
      change: (was, now, what) => {
        if (was === null) return `Nuevo: \`${now ?? ''}\`. ${what}`;
        return now === null ? `Eliminado: \`${was}\`. ${what}` : `\`${was}\` es ahora \`${now}\`. ${what}`;
      },
      cite: 'Cómo citar',
      citeLead:
        'Dé la dirección del acontecimiento o la declaración en que se apoya: aquí las direcciones no cambian. Para el conjunto:',
      licence: 'Licencia',
      licenceText: (licence) =>
        `Textos y datos: ${licence}. Las citas siguen siendo de sus autores. Nombre el sitio y enlace la página.`,
      citation: (site, story, url) => `${site}: ${story}. Datos. ${url}`,
      formats: {
        atom: {
          name: 'Canal de noticias, Atom',
          what: 'Acontecimientos nuevos y modificados, primero los más recientes, cada uno con su relato completo y lo que dice cada fuente.',
          use: 'Pegue la dirección en un lector de canales. Una corrección aparece como un cambio. Los meses pasados están en archivos propios (RFC 5005), que los lectores encuentran por sí mismos y que no cambian.',
        },
        jsonFeed: {
          name: 'Canal de noticias, JSON',
          what: 'Lo mismo en JSON Feed 1.1.',
          use: 'Para lectores y scripts que prefieren JSON; `next_url` lleva a los meses pasados.',
        },
        threadFeed: {
          name: 'Canal de un hilo, Atom',
          what: 'Los acontecimientos de un hilo: todos hasta 50; si son más, los más recientes, y archivos. También como feed.json.',
          use: 'Siga un solo hilo: la página de cada uno lleva a sus canales.',
        },
        corrections: {
          name: 'Correcciones, Atom',
          what: 'Lo corregido, retirado, retractado o sustituido por su fuente: qué decía, qué dice, por qué.',
          use: 'Suscríbase si ha citado este sitio.',
        },
        ledger: {
          name: 'La historia completa, JSON',
          what: 'Cada acontecimiento, declaración, pregunta, persona, lugar, documento e hilo, con todos los valores calculados.',
          use: 'Para programas. En Python: `json.load(open("ledger.json"))["events"]`.',
        },
        ledgerPart: {
          name: 'Las fichas de una historia larga por meses, JSON',
          what: 'Cuando ledger.json pasaría de unos 5 MB, se convierte en un índice de archivos como este: los acontecimientos por meses, cada una de las demás listas en el suyo. Todo junto es ledger-whole.json.gz.',
          use: 'Una ficha por línea. En Python: `json.load(gzip.open("ledger-whole.json.gz"))["events"]` las da todas.',
        },
        schema: {
          name: 'Esquema de la historia completa, JSON Schema',
          what: 'Qué es cada campo de ledger.json y qué puede contener.',
          use: 'Consulte un campo, o déselo a un validador (draft 2020-12). Para el índice y los archivos de una historia larga: `#/$defs/index`, `#/$defs/records`.',
        },
        event: {
          name: 'Un acontecimiento, JSON',
          what: 'Un acontecimiento tal como está en ledger.json.',
          use: 'Ponga `.json` en lugar de la última barra de la dirección de un acontecimiento.',
        },
        oembed: {
          name: 'Un acontecimiento en un marco, oEmbed',
          what: 'El código con el que otro sitio muestra un acontecimiento en un marco, sin script; su tamaño y su imagen. También oembed/threads/<id>.json.',
          use: 'Los sistemas que conocen oEmbed 1.0 lo encuentran por la dirección de la página. A mano: copie el código de la página de un acontecimiento o de un hilo.',
        },
        events: {
          name: 'Acontecimientos, CSV',
          what: 'Una fila por acontecimiento: la fecha con sus límites, el estado con su motivo, quién, dónde, cuántos orígenes.',
          use: 'Se abre en cualquier hoja de cálculo (UTF-8 con marca de orden de bytes). Un apóstrofo antes de =, +, - o @ evita que la hoja tome un texto por una fórmula; quite uno para obtener el texto.',
        },
        claims: {
          name: 'Declaraciones, CSV',
          what: 'Una fila por declaración: quién lo dice, en qué documento, de dónde procede, cuándo, con qué palabras.',
          use: 'Únalo a events.csv por `event`. En una celda, los identificadores van separados por espacios; los nombres, por punto y coma.',
        },
        places: {
          name: 'Lugares, GeoJSON',
          what: 'Cada lugar, con qué precisión se conoce y los identificadores de sus acontecimientos. Las zonas no tienen geometría.',
          use: 'Ábralo en QGIS o en geojson.io; dibuje `accuracy_m` como un círculo alrededor del punto.',
        },
        calendar: {
          name: 'Calendario, iCalendar',
          what: 'Los acontecimientos cuyo día se conoce. Un día es un día entero: no se inventa ninguna hora. Lo que un calendario no puede decir está en el título.',
          use: 'Suscríbase a la dirección en un calendario. No están los acontecimientos de los que solo se conoce el mes, el año o una fecha límite.',
        },
        timelineJs: {
          name: 'Cronología, TimelineJS 3',
          what: 'Los acontecimientos como diapositivas, con sus fechas, quién lo dice y su estado, agrupados por hilos.',
          use: 'Alójela o enlácela: TimelineJS 3 la abre tal cual. `npm run import -- timelinejs` la vuelve a leer.',
        },
        datapackage: {
          name: 'Paquete de datos, Frictionless',
          what: 'Los archivos de datos con sus tamaños, resúmenes criptográficos y columnas, la licencia, las fuentes y cómo citar.',
          use: 'Con la herramienta frictionless: `frictionless validate datapackage.json`.',
        },
      },
      statement: {
        unverified: 'La fuente dice que no pudo comprobarlo.',
        ...made,
        translation: (by: Translator, text) =>
          `${by === 'us' ? 'Traducción nuestra' : 'Traducción de la fuente'}: ${quotation(text)}`,
        aside: (question, answer, why) => `${question} ${capital(answer)}: ${why}.`,
        gone: (date) => inBrackets('ya no está en su dirección', `comprobado: ${date}`),
        archived: 'copia archivada',
        corrected: (date) => `Corregido por su fuente ${on(date)}:`,
        takenBackIn: 'Retractación en',
      },
      feed: {
        title: (site, what) => `${site}: ${what}`,
        month: (feed, month) => `${feed} (${month})`,
        withdrawn: (title) => `Retirado: ${title}`,
        correction: (title) => `Corrección: ${title}`,
        retracted: (title) => `Retractación de la fuente: ${title}`,
        replaced: (question) => `Respuesta sustituida: ${question}`,
        sourceCorrected: (source) => `Corregido por su fuente: ${source}`,
      },
      calendar: {
        name: (site, story) => `${site}: ${story}`,
        title: inBrackets,
        description: (about, left) =>
          left === 0 ? about : `${about} No incluye aquellos cuyo día no se conoce: ${events(left)}.`,
      },
    },

    timelineJs: {
      whoSaysSo: 'Quién lo dice:',
      part: (start, end, of) => `Acontecimientos del ${number(start)} al ${number(end)} de ${number(of)}.`,
      more: 'Declaraciones, fuentes e historial de este acontecimiento',
      site: (title) => `La historia en ${title}, con sus fuentes`,
    },

    sharing: {
      locale: 'es_ES',
      thread: 'Hilo',
      question: 'Pregunta',
      more: (answers) => `y ${count(answers, 'respuesta más', 'respuestas más')}`,
      correction: (was, now, why) => `Decía: ${was} Dice: ${now} Por qué: ${why}`,
    },

    imported: {
      zone: (times, zone) =>
        times.length > 1
          ? `Las horas ${list(times)} se dieron sin zona horaria; se leen como las de ${zone}.`
          : `La hora ${list(times)} se dio sin zona horaria; se lee como la de ${zone}.`,
      rounded: (zone) => `El desfase de ${zone} tenía entonces segundos; está redondeado al minuto.`,
      asGiven: (words) => `La fecha se dio así: «${words}».`,
      document: 'De aquí se tomaron acontecimientos. No se daba ninguna dirección.',
      unlinked: 'Donde se nombra no se da ninguna dirección.',
      thread: (document, title) => `Lo que «${document}» reúne bajo «${title}».`,
      credited: (to) => `Atribuido a: ${to}`,
      givenBy: (document) => `Según «${document}».`,
    },

    embed: {
      title: (title, site) => `${title}: ${site}`,
      full: 'Cada declaración, su fuente y su historial',
      code: 'Insertar',
      how: 'Un marco de esta altura, que se desplaza por dentro; sin script ni cookies. Sus enlaces se abren en una pestaña nueva.',
      copy: 'Copiar el código',
    },

    about: {
      title: 'Acerca de este sitio',
      lead: (story) => `${story}: cómo funciona este sitio, qué significan sus palabras, cómo se corrigen los errores.`,
      statuses: 'Palabras para los acontecimientos',
      states: 'Palabras para las preguntas',
      standings: 'Palabras para las declaraciones',
    },

    notFound: {
      title: 'No hay ninguna página en esta dirección',
      text: 'Aquí las direcciones no cambian: si un enlace de este sitio le trajo hasta aquí, díganoslo, por favor.',
      front: 'A la cronología',
    },

    footer: {
      printedFrom: 'Impreso desde',
      licence: (licence) => `Textos: ${licence}.`,
      contact: 'Contacto',
    },
  };
}
