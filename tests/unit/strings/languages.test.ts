/** What each language does its own way: dates in its order and cases, forms for each of its plurals, clocks by its names. */
import { describe, expect, it } from 'vitest';
import { isMapping } from '../../../src/model/mapping.ts';
import { plain } from '../../../src/strings/dates.ts';
import { clockName } from '../../../src/strings/grammar.ts';
import { lineOfGivers } from '../../../src/strings/line-of-givers.ts';
import { linkIn, withoutLink } from '../../../src/strings/link-in-text.ts';
import { LANGUAGES } from '../../../src/model/spoken.ts';
import { stringsFor, wordsOf } from '../../../src/strings/strings.ts';
import { wordPaths, wordsAt } from '../../../src/strings/word-paths.ts';
import { when } from '../model/story.ts';
import { independenceOf } from './independence.ts';

/** What chooses a form of a sentence rather than standing in it. */
const CHOSEN = new Map([
  ['state', 'differs'],
  ['kind', 'video'],
  ['what', 'video'],
]);

const datesIn = (lang: string) => stringsFor(lang, 'Europe/Moscow').dates;

describe('a date', () => {
  it.each([
    ['ru', '2023-06-04', 'Воскресенье, 4 июня 2023'],
    ['ru', '2023-06', 'Июнь 2023'],
    ['ru', '../2023-06', 'Не позднее конца июня 2023'],
    ['ru', '2023-05/2023-06', 'Май 2023\u00a0– июнь 2023'],
    ['ru', '2023-06-04T17:00+03:00', '17:00 по московскому времени, воскресенье, 4 июня 2023'],
    ['pl', '2023-06-04', '4 czerwca 2023 (niedziela)'],
    ['pl', '2023-06', 'Czerwiec 2023'],
    ['pl', '../2023-06', 'Najpóźniej do końca czerwca 2023'],
    [
      'pl',
      '../2023-06-04T17:00+03:00',
      'Najpóźniej o 17:00 czasu moskiewskiego, 4 czerwca 2023 (niedziela); dzień nieznany',
    ],
    ['ru', '../1702-05~', 'Не позднее: примерно май 1702'],
    ['pl', '../1702-05~', 'Najpóźniej: mniej więcej maj 1702'],
    ['es', '../1702~', 'A más tardar en 1702 aproximadamente'],
    ['fr', '../1702~', 'Au plus tard en 1702 environ'],
    ['pl', '2023-05/2023-06', 'Od maja 2023 do czerwca 2023'],
    ['pl', '2023-06-01/2023-06-05', 'Od 1 czerwca (czwartek) do 5 czerwca 2023 (poniedziałek)'],
    ['pl', '2023-06-04?', '4 czerwca 2023 (niedziela, niepewne)'],
    ['pl', '2023-06-04T17:00+03:00', '17:00 czasu moskiewskiego, 4 czerwca 2023 (niedziela)'],
    ['tr', '2023-06-04', '4 Haziran 2023 Pazar'],
    ['tr', '../2023-06', 'En geç Haziran 2023 sonu'],
    ['tr', '2023-06-01/..', 'Başlangıcı: 1 Haziran 2023 Perşembe; son bilgilere göre sürüyor'],
    ['tr', '2023-06-04T17:00+03:00', '17:00 Moskova saatiyle, 4 Haziran 2023 Pazar'],
    ['ru', '2023-06/..', 'Начало: июнь 2023; по последним сообщениям, продолжается'],
    ['pl', '2023-06/..', 'Od czerwca 2023; według ostatnich doniesień nadal trwa'],
    ['uk', '2023-05/2023-06', 'Травень 2023\u00a0– червень 2023'],
    ['uk', '../2023-06', 'Не пізніше кінця червня 2023'],
    ['uk', '../1989', 'Не пізніше кінця року: 1989'],
    ['uk', '2023-06/..', 'Початок: червень 2023; за останнім повідомленням, триває'],
    [
      'de',
      '2023-06-04T17:00+03:00/2023-06-04T18:00+03:00',
      'Sonntag, 4.\u00a0Juni 2023, 17:00 bis 18:00 Moskauer Zeit',
    ],
  ])('in "%s": %s reads “%s”', (lang, text, words) => {
    expect(plain(datesIn(lang).full(when(text)))).toBe(words);
  });

  it.each([
    ['ru', '1–5 июня 2023', '1–\u20607 сент.', 'июнь 2023'],
    ['pl', 'od 1 do 5 czerwca 2023', '1–\u20607 wrz', 'cze 2023'],
    ['tr', '1–5 Haziran 2023', '1–\u20607 Eyl', 'Haz 2023'],
    ['de', '1. bis 5.\u00a0Juni 2023', '1.–\u20607.\u00a0Sep.', 'Juni 2023'],
    ['es', 'del 1 al 5 de junio de 2023', '1–\u20607 sep', 'jun 2023'],
  ])('of several days in "%s" names their month once: %s', (lang, short, days, month) => {
    const dates = datesIn(lang);
    expect(dates.short(when('2023-06-01/2023-06-05'))).toBe(short);
    expect(dates.days('2023-09-01', '2023-09-07')).toBe(days);
    expect(dates.monthBrief('2023-06')).toBe(month);
    expect(`${dates.monthName('2023-06')} 2023`).toBe(month);
  });

  it.each([
    ['en', 'Sunday 4 June'],
    ['pl', '4 czerwca (niedziela)'],
    ['tr', '4 Haziran Pazar'],
  ])('with its weekday stands in the order of "%s": %s', (lang, words) => {
    expect(datesIn(lang).stationInFull({ key: '2023-06-04', precision: 'day' }, false)).toBe(words);
  });
});

it.each([
  ['en', 'Sun 4 June, night of 4 to 5 June'],
  ['de', 'So., 4. Juni, Nacht auf den 5. Juni'],
  ['pl', 'nd, 4 czerwca, w nocy na 5 czerwca'],
  ['ru', 'вс, 4 июня, в ночь на 5 июня'],
  ['uk', 'нд, 4 червня, у ніч на 5 червня'],
])('the latest night has its day before it once in "%s", and none under the heading of that day', (lang, latest) => {
  const { dates, front } = stringsFor(lang, 'UTC');
  const { weekday, date } = dates.dayBrief('2023-06-04');
  const told = dates.inStation(when('2023-06-04', { part: 'night' }), true);
  expect(front.at(weekday, date, plain(told)).replaceAll('\u00a0', ' ')).toBe(latest);
  expect(told).toContainEqual(expect.objectContaining({ datetime: '2023-06-04' }));
});

describe('a clock', () => {
  it('has the name that its zone has now, not that of 1970, when Kyiv had the time of Moscow', () => {
    for (const lang of LANGUAGES) expect(clockName(lang, 'Europe/Kyiv')).not.toBe(clockName(lang, 'Europe/Moscow'));
  });

  it.each([
    ['ru', 'Europe/Kyiv', '17:00 по киевскому времени'],
    ['ru', 'Asia/Tbilisi', '17:00 по времени зоны «Грузия»'],
    ['ru', 'America/Chicago', '17:00 по чикагскому времени'],
    ['ru', 'America/Mexico_City', '17:00 по времени зоны «Мехико»'],
    ['ru', 'America/Los_Angeles', '17:00 по тихоокеанскому времени'],
    ['ru', 'Europe/Samara', '17:00 по самарскому времени'],
    ['pl', 'America/Chicago', '17:00 czasu chicagowskiego'],
    ['uk', 'Africa/Cairo', '17:00 за каїрським часом'],
    ['pl', 'Europe/Kyiv', '17:00 czasu kijowskiego'],
    ['pl', 'Europe/Riga', '17:00 czasu wschodnioeuropejskiego'],
    ['pl', 'Asia/Tbilisi', '17:00 czasu strefy „Gruzja”'],
    ['pl', 'Atlantic/Azores', '17:00 czasu strefy „Azory”'],
    ['pl', 'America/Los_Angeles', '17:00 czasu pacyficznego'],
    ['uk', 'Asia/Damascus', '17:00 за часом зони «Сирія»'],
    ['uk', 'Asia/Gaza', '17:00 за часом зони «Газа»'],
    ['pl', 'Africa/Tunis', '17:00 czasu tuniskiego'],
    ['ru', 'Asia/Baghdad', '17:00 по багдадскому времени'],
    ['ru', 'Africa/Accra', '17:00 по Гринвичу'],
    ['uk', 'Europe/Kyiv', '17:00 за київським часом'],
    ['uk', 'Europe/Warsaw', '17:00 за варшавським часом'],
    ['uk', 'Europe/Moscow', '17:00 за московським часом'],
    ['es', 'Europe/Istanbul', '17:00, hora de Turquía'],
    ['es', 'America/New_York', '17:00, hora de Nueva York'],
    ['es', 'America/Chicago', '17:00, hora central de Norteamérica'],
    ['es', 'Europe/London', '17:00, hora de Londres'],
    ['es', 'Europe/Vienna', '17:00, hora de Europa central'],
    ['fr', 'Europe/London', '17:00, heure de Londres'],
    ['fr', 'Europe/Kyiv', '17:00, heure de Kiev'],
    ['fr', 'Europe/Dublin', '17:00, heure de Dublin'],
    ['de', 'Europe/London', '17:00 Londoner Zeit'],
    ['de', 'Europe/Kyiv', '17:00 Kiewer Zeit'],
    ['de', 'Europe/Berlin', '17:00 Mitteleuropäische Zeit'],
    ['tr', 'Asia/Tbilisi', '17:00 Gürcistan saatiyle'],
    ['de', 'Asia/Damascus', '17:00 Ortszeit Syrien'],
    ['fr', 'America/Punta_Arenas', '17:00, heure locale\u00a0: Punta Arenas'],
    ['fr', 'Asia/Damascus', '17:00, heure de Damas'],
    ['es', 'Atlantic/Canary', '17:00, hora de Canarias'],
    ['tr', 'Europe/Lisbon', '17:00 Lizbon saatiyle'],
    ['ar', 'Africa/Cairo', '17:00 بتوقيت القاهرة'],
    ['ar', 'Africa/Tunis', '17:00 بتوقيت تونس'],
    ['ar', 'Asia/Gaza', '17:00 بتوقيت غزة'],
    ['ar', 'Asia/Tbilisi', '17:00 بتوقيت جورجيا'],
    ['tr', 'UTC', '17:00 UTC saatiyle'],
  ])('in "%s": %s, “%s”', (lang, zone, words) => {
    expect(wordsOf(lang, zone).dates.onClock('17:00', zone)).toBe(words);
  });

  it.each(['ar', 'es', 'fr', 'pl', 'ru', 'tr', 'uk'])(
    'of Africa or Asia is not called one of Europe, in "%s"',
    (lang) => {
      const zones = Intl.supportedValuesOf('timeZone').filter((zone) =>
        /^(?!Africa\/Ceuta)(?:Africa|Asia)\//.test(zone),
      );
      const european = zones.filter((zone) =>
        /urop|Avrupa|أوروبا|європ|Европ/.test(wordsOf(lang, zone).dates.onClock('', zone)),
      );
      expect(european).toEqual([]);
    },
  );
});

describe.each(LANGUAGES)('the words in "%s"', (lang) => {
  const words = wordsOf(lang, 'UTC');

  it('that scripts choose by a number have a form for each plural of the language', () => {
    const { pluralCategories } = new Intl.PluralRules(lang).resolvedOptions();
    const forms = wordPaths(words).flatMap((path) => {
      const kind = wordsAt(words, path);
      return kind.is === 'forms' ? [[path.join('.'), Object.keys(kind.forms).toSorted()]] : [];
    });
    expect(forms.length).toBeGreaterThan(0);
    for (const form of forms) expect(form).toEqual([form[0], pluralCategories.toSorted()]);
  });

  it('write an amount as the language does: only what numbers a thing stands bare', () => {
    const numbering = new Set(['number', 'part', 'page', 'year', 'lat', 'lon']);
    const bare = wordPaths(words).flatMap((path) => {
      const kind = wordsAt(words, path);
      if (kind.is !== 'sentence' || path.join('.') === 'known.page') return [];
      if (!kind.given.some(({ name, is }) => is === 'number' && !numbering.has(name))) return [];
      const sentence = path.reduce<unknown>((at, step) => (isMapping(at) ? at[step] : undefined), words);
      if (typeof sentence !== 'function') return [];
      const given = kind.given.map(({ name, is }) => {
        if (is === 'number') return numbering.has(name) ? 1 : 54_321;
        if (is === 'sources') return { count: 54_321, atLeast: true };
        return is === 'list' ? ['A', 'B'] : (CHOSEN.get(name) ?? 'A');
      });
      const said = String(Reflect.apply(sentence, undefined, given));
      return said.includes('54321') ? [`${path.join('.')}: ${said}`] : [];
    });
    expect(bare).toEqual([]);
  });

  it('say of each place on a small map, and not of the last alone, that it is only said', () => {
    const both = stringsFor(lang, 'UTC').locator.saidOf(['A', 'B']);
    expect(both.replaceAll(/[\u2066-\u2069]/g, '')).toMatch(/B(?:\.|, which are only said\.)$/);
  });

  it('say of a date that it is uncertain with no word for how well something is supported', () => {
    const { dates, statuses, standings } = words;
    const told = [...Object.values(statuses), ...Object.values(standings)].map(({ word }) => word.toLowerCase());
    expect(told).not.toContain(dates.uncertain('').trim().replace(/[()]/gu, ''));
  });

  it('say of what is supported, and perhaps only reported, no word of what is confirmed', () => {
    const { front, figure, filters, statuses } = words;
    const confirmed = statuses.confirmed.word.toLowerCase().slice(0, 6);
    const supported = [front.supported, figure.marks, filters.statuses, filters.statusesLead];
    expect(supported.filter((text) => text.toLowerCase().includes(confirmed))).toEqual([]);
  });

  it('say of what we compared with its sources nothing that sounds as if somebody had checked that it is so', () => {
    const { history, statuses } = words;
    const said = history.kinds.checked.word.toLowerCase();
    const notChecked = statuses.claimed.word.toLowerCase().match(/\p{L}{6,}/gu) ?? [];
    expect(notChecked.filter((word) => said.includes(word) || word.includes(said.split(' ')[0] ?? ''))).toEqual([]);
  });

  it('do not begin the reason for a status with the word that stands before it', () => {
    const { status, statuses } = stringsFor(lang, 'UTC');
    expect(status.confirmed('A', 'B').startsWith(statuses.confirmed.word)).toBe(false);
  });

  it('have no comma within what stands between commas: that it is not told where words are from', () => {
    const { claim, comma } = stringsFor(lang, 'UTC');
    expect(claim.unknownVia).not.toContain(comma.trim());
  });

  it('put the link to the whole story into the sentence', () => {
    const text = words.thread.inStory(4, 30, 'A', 'B');
    const [, linked] = linkIn(text);
    expect(linked).toContain('30');
    expect(linked).not.toBe(text);
    expect(withoutLink(text)).not.toMatch(/[[\]]/);
  });
});

it.each([
  ['es', 'todos el domingo 4 de junio', 'del domingo 4 de junio a julio de 2023'],
  ['fr', 'tous le dimanche 4 juin', 'du dimanche 4 juin à juillet 2023'],
])('a storyline’s days and months have their articles in "%s", with blanks that do not break', (lang, one, two) => {
  const { dates, thread } = stringsFor(lang, 'Europe/Moscow');
  const named = (key: string, precision: 'day' | 'month'): string =>
    dates.stationInFull({ key, precision }, false).replaceAll(' ', '\u00a0');
  const told = (to: string): string => thread.inStory(4, 30, named('2023-06-04', 'day'), to).replaceAll('\u00a0', ' ');
  expect(told(named('2023-06-04', 'day'))).toContain(one);
  expect(told(named('2023-07', 'month'))).toContain(two);
});

it.each([
  ['ar', 'حدث واحد من أصل [30 حدثًا] في القصة، الأحد 4 يونيو'],
  ['de', '1 von [30 Ereignissen] der Geschichte, Sonntag, 4.\u00a0Juni'],
  ['en', '1 of the story’s [30 events], on Sunday 4 June'],
  ['es', '1 de los [30 acontecimientos] de la historia, el domingo 4 de junio'],
  ['fr', '1 des [30 événements] du récit, le dimanche 4 juin'],
  ['pl', '1 z [30 wydarzeń] tej historii, 4 czerwca (niedziela)'],
  ['ru', '1 из [30 событий] истории, воскресенье, 4 июня'],
  ['tr', 'Haberin [30 olayından] 1 tanesi; 4 Haziran Pazar'],
  ['uk', '1 із [30 подій] історії, неділя, 4 червня'],
])('a storyline of one event has no "all" in "%s"', (lang, sentence) => {
  const { dates, thread } = stringsFor(lang, 'Europe/Moscow');
  const day = dates.stationInFull({ key: '2023-06-04', precision: 'day' }, false);
  expect(thread.inStory(1, 30, day, day)).toBe(sentence);
});

it.each([
  ['on 4 June 2023', when('2023-06-04')],
  ['on the morning of 4 June 2023', when('2023-06-04', { part: 'morning' })],
  ['at 17:00 Moscow time on 4 June 2023', when('2023-06-04T17:00+03:00')],
  ['in June 2023', when('2023-06')],
  ['in 2023', when('2023')],
  ['by the end of June 2023', when('../2023-06')],
])('what was taken back in English was so %s', (then, taken) => {
  const { claim, dates } = stringsFor('en', 'Europe/Moscow');
  expect(claim.retracted(dates.short(taken), 'A')).toBe(`Taken back ${then} by A`);
});

it.each([
  ['pl', 'upubliczniono 4 czerwca 2023', '2023-06-04'],
  ['pl', 'upubliczniono (czerwiec 2023)', '2023-06'],
  ['pl', 'upubliczniono (17:00 czasu moskiewskiego, 4 czerwca 2023)', '2023-06-04T17:00+03:00'],
  ['pl', 'upubliczniono najpóźniej 5 czerwca 2023; dzień nieznany', '../2023-06-05'],
  ['ru', 'обнародовано 4 июня 2023', '2023-06-04'],
  ['ru', 'обнародовано (июнь 2023)', '2023-06'],
  ['uk', 'оприлюднено (17:00 за московським часом, 4 червня 2023)', '2023-06-04T17:00+03:00'],
  ['uk', 'оприлюднено (не пізніше: 5 червня 2023; день невідомий)', '../2023-06-05'],
])('a month or an hour is not the object of the verb before it, in "%s": %s', (lang, sentence, date) => {
  const { claim, dates } = stringsFor(lang, 'Europe/Moscow');
  expect(claim.madePublic(dates.short(when(date)))).toBe(sentence);
});

it.each(LANGUAGES)('a date that has brackets of its own does not stand in brackets, in "%s"', (lang) => {
  const { claim, data, dates, source } = stringsFor(lang, 'Europe/Moscow', ['Asia/Tokyo']);
  for (const date of ['2023-06-04T17:00+03:00', '2023-06?']) {
    const told = dates.short(when(date));
    const sentences = [
      ...[claim.madePublic(told), claim.retracted(told, 'A'), source.correctedBefore(told)],
      ...[data.statement.gone(told), data.statement.corrected(told), data.calendar.title('A', told)],
    ];
    for (const sentence of sentences) expect(sentence).not.toMatch(/\([^)]*\(/u);
  }
});

it.each([
  ['es', 'publicación en la noche del 4 al 5 de junio de 2023'],
  ['fr', 'publication dans la nuit du 4 au 5 juin 2023'],
  ['pl', 'upubliczniono 4 czerwca 2023, w nocy na 5 czerwca 2023'],
  ['ru', 'обнародовано 4 июня 2023, в ночь на 5 июня 2023'],
  ['uk', 'оприлюднено 4 червня 2023, у ніч на 5 червня 2023'],
])('what was made public at night was so in that night, in "%s": %s', (lang, sentence) => {
  const { claim, dates } = stringsFor(lang, 'Europe/Moscow');
  const told = claim.madePublic(dates.short(when('2023-06-04', { part: 'night' })));
  expect(told.replaceAll('\u00a0', ' ')).toBe(sentence);
});

it.each([
  ['fr', 'publication le 5 juin 2023', '2023-06-05', 'rédaction dans la nuit du 4 au 5 juin 2023'],
  ['fr', 'publication au plus tard le 5 juin 2023\u202f; jour inconnu', '../2023-06-05', 'rédaction en 1988'],
  ['es', 'publicación en junio de 2023', '2023-06', 'redacción en la noche del 4 al 5 de junio de 2023'],
])('a day of publication agrees with one statement and with two, in "%s": %s', (lang, sentence, date, made) => {
  const { claim, data, dates, sourceKinds } = stringsFor(lang, 'Europe/Moscow');
  const day = dates.short(when(date));
  const written = dates.short(made.includes('1988') ? when('1988') : when('2023-06-04', { part: 'night' }));
  expect(claim.madePublic(day)).toBe(sentence);
  expect(claim.written(written, day)).toBe(`${made}, ${sentence}`);
  expect(data.statement.written(written)).toBe(made);
  for (const kind of Object.values(sourceKinds)) expect(sentence).not.toContain(kind);
});

it.each(LANGUAGES.filter((lang) => lang !== 'ar'))(
  'what contradicts and what is contradicted have no word in common before a colon, in "%s"',
  (lang) => {
    const { claim } = stringsFor(lang, 'UTC');
    expect(claim.deniedBy.startsWith(claim.denies)).toBe(false);
  },
);

it.each([
  ['de', 'Die Herkunft ist nicht bekannt bei: A und B.', 'Die Herkunft ist nicht genannt bei: A und B.'],
  ['fr', 'Selon A et B, sans que l’on sache d’où cela vient.', 'Selon A et B, sans que l’origine soit nommée.'],
])(
  'who hands on what is from nobody knows where is not said to be where it is from, in "%s"',
  (lang, nowhere, unnamed) => {
    const { list, support } = stringsFor(lang, 'UTC');
    expect([support.unknown(list(['A', 'B'])), support.notNamed(list(['A', 'B']))]).toEqual([nowhere, unnamed]);
  },
);

it.each([
  ['ar', 'الوثيقة الموصوفة:'],
  ['de', 'beschrieben wird:'],
  ['es', 'documento descrito:'],
  ['fr', 'document décrit\u00a0:'],
  ['pl', 'opisano:'],
  ['ru', 'описывается:'],
  ['tr', 'anlatılan belge:'],
  ['uk', 'описано:'],
])('of what a document describes nobody who speaks in it is the subject, in "%s"', (lang, described) => {
  expect(stringsFor(lang, 'UTC').claim.via('describes')).toBe(described);
});

it.each(LANGUAGES)('what is filed need not be filed with a court, in "%s"', (lang) => {
  const { sourceKinds, origins, status } = stringsFor(lang, 'UTC');
  const told = [
    sourceKinds.filing,
    origins(2, 2, 'filing', independenceOf(2, false)),
    status.describing(2, false, 'filing', 'A'),
  ];
  for (const text of told) expect(text).not.toMatch(/judici|قضائ|mahkeme|gericht|sąd|суд|court/iu);
});

it('in Arabic the word for what stood before is not the one before by whom something is', () => {
  const { answer, question } = stringsFor('ar', 'UTC');
  for (const text of [answer.before, answer.beforeText(['12']), question.changed]) expect(text).not.toContain('من قبل');
  expect(question.changed).toContain(`«${answer.before}»`);
});

it('in Arabic nothing beside a statement agrees with one or with two', () => {
  const { claim } = stringsFor('ar', 'UTC');
  expect(claim.madePublic('4 يونيو 2023')).toBe('تاريخ الإعلان: 4 يونيو 2023');
  expect(claim.written('مايو 2023', '4 يونيو 2023')).toBe('تاريخ الكتابة: مايو 2023، وتاريخ الإعلان: 4 يونيو 2023');
});

it('in German sources contradict each other in the main point, not mainly', () => {
  expect(stringsFor('de', 'UTC').event.disagreement.title(true, 0)).toBe('Quellen widersprechen sich im Hauptpunkt');
});

it('in French what is said of a question or an answer is of its gender, or has none', () => {
  const { answer } = stringsFor('fr', 'UTC');
  expect([answer.changed, answer.setAside.superseded(null), answer.setAside.retracted(null)]).toEqual([
    'A changé',
    'remplacée depuis',
    'rétractée',
  ]);
  expect(answer.setAside.retracted('Mme A')).toBe('rétractation par Mme A');
});

it.each([
  ['ar', 'المصدر المحتسب: A.', 'المصدران المحتسبان: A.', 'المصادر المحتسبة: A.'],
  ['de', 'Gezählte Quelle: A.', 'Gezählte Quellen: A.', 'Gezählte Quellen: A.'],
  ['en', 'Source counted: A.', 'Sources counted: A.', 'Sources counted: A.'],
  ['es', 'Fuente contada: A.', 'Fuentes contadas: A.', 'Fuentes contadas: A.'],
  ['fr', 'Source comptée\u00a0: A.', 'Sources comptées\u00a0: A.', 'Sources comptées\u00a0: A.'],
  ['tr', 'Sayılan kaynak: A.', 'Sayılan kaynak: A.', 'Sayılan kaynak: A.'],
])('sources that are counted agree with how many they are, in "%s"', (lang, ...told) => {
  const { sourcesCounted } = stringsFor(lang, 'UTC').support;
  expect([1, 2, 3].map((sources) => sourcesCounted('A', sources).replaceAll(/[\u2068\u2069]/gu, ''))).toEqual(told);
});

it.each([
  ['as of 4 June 2023', '2023-06-04', {}],
  ['as of the morning of 4 June 2023', '2023-06-04', { part: 'morning' }],
  ['as of about 4 June 2023', '2023-06-04~', {}],
  ['as it was between 4 and 5 June 2023', '2023-06-04/2023-06-05', { extent: 'within' }],
  ['as it was by the end of June 2023', '../2023-06', {}],
] as const)('in English an answer holds %s', (sentence, date, more) => {
  const { answer, dates } = stringsFor('en', 'Europe/Moscow');
  expect(answer.asOf(dates.short(when(date, more)))).toBe(sentence);
});

it.each([
  ['said 4 June 2023', '2023-06-04', {}],
  ['said 17:00 Moscow time on 4 June 2023', '2023-06-04T17:00+03:00', {}],
  ['said in June 2023', '2023-06', {}],
  ['said on the night of 4 to 5 June 2023', '2023-06-04', { part: 'night' }],
] as const)('in English a note on a statement reads: %s', (sentence, date, more) => {
  const { data, dates } = stringsFor('en', 'Europe/Moscow');
  expect(data.statement.spoken(dates.short(when(date, more)))).toBe(sentence);
});

it.each([
  ['4 Haziran 2023 itibarıyla', '2023-06-04'],
  ['1–5 Haziran 2023 itibarıyla', '2023-06-01/2023-06-05'],
  ['geçerli olduğu zaman: şu aralıkta: 1–5 Haziran 2023', '2023-06-01/2023-06-05'],
  ['geçerli olduğu zaman: en geç 5 Haziran 2023; günü bilinmiyor', '../2023-06-05'],
])('in Turkish nothing stands behind a date that has words of its own behind it: %s', (sentence, date) => {
  const { answer, dates } = stringsFor('tr', 'Europe/Moscow');
  const extent = sentence.includes('aralıkta') ? 'within' : 'lasted';
  expect(answer.asOf(dates.short(when(date, { extent })))).toBe(sentence);
});

it.each([
  ['ar', 'استُبدلت في 4 يونيو 2023', '2023-06-04'],
  ['ar', 'وقت استبدالها: يونيو 2023', '2023-06'],
  ['de', 'ersetzt am 4.\u00a0Juni 2023', '2023-06-04'],
  ['de', 'ersetzt etwa am 4.\u00a0Juni 2023', '2023-06-04~'],
  ['de', 'ersetzt im Juni 2023', '2023-06'],
  ['de', 'ersetzt spätestens am 4.\u00a0Juni 2023; Tag unbekannt', '../2023-06-04'],
  ['de', 'ersetzt am 4.\u00a0Juni 2023, 17:00 Moskauer Zeit', '2023-06-04T17:00+03:00'],
  ['de', 'ersetzt zwischen 4. und 5.\u00a0Juni 2023', '2023-06-04/2023-06-05'],
  ['en', 'replaced in 2023, by August', '2023/2023-08'],
  ['es', 'sustituida en 2023, a más tardar en agosto', '2023/2023-08'],
  ['fr', 'remplacée en 2023, au plus tard en août', '2023/2023-08'],
  ['tr', '4 Haziran 2023 tarihinde değiştirildi', '2023-06-04'],
  ['tr', 'değiştirilme zamanı: şu aralıkta: 4–5 Haziran 2023', '2023-06-04/2023-06-05'],
  ['tr', 'değiştirilme zamanı: en geç 4 Haziran 2023; günü bilinmiyor', '../2023-06-04'],
])(
  'the day on which a date was replaced reads as no other date that replaced it, in "%s": %s',
  (lang, sentence, date) => {
    const { answer, dates } = stringsFor(lang, 'Europe/Moscow');
    expect(answer.setAside.superseded(dates.short(when(date, { extent: 'within' })))).toBe(sentence);
  },
);

it.each(['en', 'es', 'fr', 'de', 'pl', 'ru', 'tr', 'uk'])(
  'no preposition stands before the name of a place, in "%s"',
  (lang) => {
    const { description } = stringsFor(lang, 'UTC').place;
    expect(description('Church in Harbour', 'building')).toMatch(/^Church in Harbour \(building\)/u);
  },
);

it('a weekday before its date has no brackets in Polish', () => {
  expect(datesIn('pl').station({ key: '2023-06-04', precision: 'day' }).weekday).toBe('niedziela,');
});

it('a short weekday in Polish reads as no other word: not "nie", which is "no"', () => {
  const { weekday } = datesIn('pl').dayBrief('2023-06-04');
  expect(weekday).toBe('nd');
});

it.each(LANGUAGES)('who took something back and when leads to the reason by one colon in "%s"', (lang) => {
  expect(stringsFor(lang, 'UTC').claim.retracted('4', 'Shore Times')).not.toContain(':');
});

it('a sentence without a place for its link is the link', () => {
  expect(linkIn('All of it')).toEqual(['', 'All of it', '']);
});

describe('a sentence in Arabic', () => {
  const words = stringsFor('ar', 'Europe/Moscow');

  it.each([
    [1, 'تصف وسيلة إعلام واحدة على الأقل الفيديو نفسه.'],
    [2, 'تصف وسيلتا إعلام على الأقل الفيديو نفسه.'],
    [3, 'تصف 3 وسائل إعلام على الأقل الفيديو نفسه.'],
    [11, 'تصف 11 وسيلة إعلام على الأقل الفيديو نفسه.'],
  ])('counts those who describe a video as its subject: %i', (outlets, sentence) => {
    expect(words.support.describing(outlets, true, 'video', true)).toBe(sentence);
  });

  it('keeps the sign of a degree behind its figure, whatever letters stand before it', () => {
    expect(words.place.degrees(39.99, -37.86)).toBe('\u206639.99°\u2069 شمالًا، \u206637.86°\u2069 غربًا');
  });

  it('keeps a distance behind its figure in a drawing, which runs from left to right', () => {
    expect(words.map.km(5)).toBe('\u200f5 كم');
  });

  it('says how well an event is supported, and not how far it is proven', () => {
    const { figure, filters, front } = words;
    for (const text of [figure.marks, filters.statuses, front.digest]) expect(text).not.toContain('ثبو');
  });

  it('does not say that two sources differ where it is only that no two say the same', () => {
    for (const text of [words.statuses.reported.sentence, words.status.reportedApart('أ')]) {
      expect(text).not.toContain('يتفق');
    }
  });

  it('says of an event, which is masculine, as of a statement who took it back', () => {
    for (const by of [null, 'أ']) expect(words.answer.setAside.retracted(by)).not.toMatch(/ها(?: |$)/u);
  });

  it('does not let the outlet to which somebody spoke contradict anybody', () => {
    const by = `موظف (${words.claim.to(1)} البريد)`;
    for (const text of [
      words.status.denied('أ', by),
      words.status.detailDenied('أ', by),
      words.status.confirmedDenied(by),
    ]) {
      expect(text).toMatch(/يناقضه ما ورد عن موظف \(في حديث إلى البريد\)\.$/u);
    }
  });

  it('sets the title of an event before which something began apart: it may be a sentence', () => {
    expect(words.event.after).toMatch(/:$/u);
  });

  it('puts what is counted in the genitive behind a preposition', () => {
    expect(words.thread.inStory(1, 2, 'أ', 'ب')).toContain('[حدثين]');
    expect(words.thread.silent(['أ', 'ب', 'ت', 'ث', 'ج', 'ح', 'خ'])).toContain('طرفين آخرين');
  });

  it.each([
    ['2023-06-04', 'كما في 4 يونيو 2023'],
    ['2023-06-04/2023-06-05', 'كما في الفترة من 4 إلى 5 يونيو 2023'],
    ['../2023-06', 'كما كانت قبل انتهاء يونيو 2023'],
  ])('says as of when an answer holds: %s', (date, sentence) => {
    expect(words.answer.asOf(words.dates.short(when(date)))).toBe(sentence);
  });

  it.each([
    ['2023-06-04/2023-06-04T17:00+03:00', 'في موعد أقصاه الساعة 17:00 بتوقيت موسكو'],
    ['2023-06-04/2023-06-04T17:00+03:00~', 'في موعد أقصاه نحو 17:00 بتوقيت موسكو'],
  ])('names the hour once, and not before a word: %s', (date, sentence) => {
    expect(plain(words.dates.full(when(date)))).toContain(sentence);
  });
});

describe('a title with quotation marks of its own', () => {
  it.each([
    ['en', 'The “Porih” leaves', '“The ‘Porih’ leaves”'],
    ['de', 'Die „Porih“ startet', '„Die ‚Porih‘ startet“'],
    ['es', 'Sale el «Porih»', '«Sale el “Porih”»'],
    ['fr', 'Le «\u00a0Porih\u00a0» part', '«\u202fLe “Porih” part\u202f»'],
    ['pl', '„Porih” odlatuje', '„«Porih» odlatuje”'],
    ['ru', 'Отряд «Порог» вылетел', '«Отряд „Порог“ вылетел»'],
    ['uk', 'Загін «Поріг» вилетів', '«Загін „Поріг“ вилетів»'],
    ['ar', 'فريق «بوريه» يغادر', '«فريق “بوريه” يغادر»'],
  ])('has the inner ones where it is quoted in "%s"', (lang, title, quoted) => {
    const { sources, quoted: inMarks } = stringsFor(lang, 'Europe/Moscow');
    expect(inMarks(title)).toBe(quoted);
    expect(sources.titled('A', title)).toContain(quoted);
  });

  it('keeps marks of another language', () => {
    const { quoted } = stringsFor('de', 'Europe/Moscow');
    expect(quoted('Das “Porih” startet')).toBe('„Das “Porih” startet“');
  });
});

it.each([
  ['es', '30 acontecimientos, día a día'],
  ['fr', '30 événements, jour par jour'],
])('a figure of some events is not said to have that many each day, in "%s"', (lang, label) => {
  expect(stringsFor(lang, 'UTC').figure.label.days(30)).toBe(label);
});

describe('what is public in the figure', () => {
  it('and on the page of a day was not made public at its very end, in French', () => {
    const { figure, known } = stringsFor('fr', 'UTC');
    for (const text of [figure.public, known.by('4 juin 2023')]) expect(text).not.toMatch(/rendue?s? public/i);
  });

  it.each([
    ['es', 1, 'declaración pública'],
    ['es', 11, 'declaraciones públicas'],
    ['fr', 1, 'déclaration publique'],
    ['fr', 11, 'déclarations publiques'],
    ['ar', 2, 'إفادات معلنة'],
    ['ar', 3, 'إفادات معلنة'],
    ['ar', 11, 'إفادة معلنة'],
  ])('agrees with its number: "%s", %i', (lang, amount, text) => {
    const { figure } = stringsFor(lang, 'Europe/Moscow');
    expect(`${figure.statements(amount)} ${figure.madePublic(amount)}`).toBe(text);
  });
});

it('what happened in the figure agrees with its number in Arabic, and other storylines with theirs', () => {
  const { figure, follow } = stringsFor('ar', 'Europe/Moscow');
  expect([1, 2, 3, 11, 100].map(figure.events)).toEqual(['حدث', 'أحداث', 'أحداث', 'حدثًا', 'حدث']);
  expect([1, 2, 3].map((amount) => follow.others(amount).split(':', 1)[0])).toEqual([
    'ثمة خلاصات لمسار آخر أيضًا',
    'ثمة خلاصات لمسارين آخرين أيضًا',
    'ثمة خلاصات لمسارات أخرى أيضًا (3)',
  ]);
});

describe('the places that have no number on the map', () => {
  it.each(['en', 'ru', 'tr', 'de'])('are a dot where it is one, and dots where they are several, in "%s"', (lang) => {
    const { map } = stringsFor(lang, 'UTC');
    const afterNumber = (places: number): string => map.morePlaces(places).replace(/\d+/, '');
    expect(afterNumber(1)).not.toBe(afterNumber(21));
  });
});

it.each([
  ['de', 'Fassung vor dem 4.\u00a0Juni 2023', 'Fassung vor Juni 2023'],
  ['es', 'Tal como estaba antes del 4 de junio de 2023', 'Tal como estaba antes de junio de 2023'],
  ['fr', 'Tel qu’il était avant le 4 juin 2023', 'Tel qu’il était avant juin 2023'],
  ['pl', 'Wersja sprzed 4 czerwca 2023', 'Wersja sprzed sprostowania (czerwiec 2023)'],
  ['ru', 'Версия до 4 июня 2023', 'Версия до исправления (июнь 2023)'],
  ['tr', '4 Haziran 2023 öncesindeki hali', 'Haziran 2023 öncesindeki hali'],
  ['uk', 'Версія до 4 червня 2023', 'Версія до виправлення (червень 2023)'],
])(
  'what a document was before it was corrected does not bear the day of its correction, in "%s"',
  (lang, day, month) => {
    const { dates, source } = stringsFor(lang, 'UTC');
    const before = (date: string): string => source.correctedBefore(dates.short(when(date)));
    expect([before('2023-06-04'), before('2023-06')]).toEqual([day, month]);
  },
);

it('in French the account of an event is not called as the story is', () => {
  const { data, follow, history } = stringsFor('fr', 'UTC');
  for (const text of [history.kinds.wording.sentence, follow.feeds.story.what, data.formats.atom.what]) {
    expect(text).not.toMatch(/récit/);
  }
});

it('in French the parts of a list agree with the part, as changes and events have different genders', () => {
  const { time } = stringsFor('fr', 'UTC').parts;
  for (const text of [time.home('A', 5), time.first, time.previous(1), time.next(2), time.last]) {
    expect(text).toMatch(/plus (?:ancienne|récente)(?!s)/iu);
  }
});

it('tells in German a date that was worked out from one that was inferred, in the words of the notes on the data', () => {
  const { data, event } = stringsFor('de', 'UTC');
  expect(event.basis.resolved).toContain('errechnet');
  expect(event.basis.inferred).toContain('erschlossen');
  expect(data.notes.join(' ')).toContain('ob es errechnet oder erschlossen wurde');
});

it('names the date of a correction in German with a word that goes with a month, too', () => {
  expect(stringsFor('de', 'UTC').event.correction.on).toBe('Datum');
});

it('does not call a citation a quotation in German, where one copies it', () => {
  expect(stringsFor('de', 'UTC').tools.copyCitation).not.toContain('Zitat');
});

it.each([
  ['es', /contradicciones de/iu],
  ['pl', /zaprzecz/iu],
  ['ru', /возража/iu],
  ['tr', /karşı çık/iu],
  ['uk', /запереч/iu],
])('whoever only answers otherwise than an outlet does not deny it, in "%s"', (lang, denying) => {
  expect(stringsFor(lang, 'UTC').meetings.contradicted).not.toMatch(denying);
});

it.each([
  ['ar', /من هم/u],
  ['de', /Wer sie/u],
  ['es', /quiénes/u],
  ['pl', /kim są/u],
  ['ru', /они/u],
  ['uk', /вони/u],
])('that it is not said who somebody is holds of one as of several, in "%s"', (lang, several) => {
  expect(stringsFor(lang, 'UTC').status.notNamed).not.toMatch(several);
});

describe('a sentence in Ukrainian', () => {
  const { claim, embed, follow, history, locator, place, source, timelineJs } = stringsFor('uk', 'Europe/Kyiv');

  it('tells the history of changes from the story, which is one word', () => {
    const told = [...Object.values(history.unavailable), timelineJs.more, embed.full];
    for (const text of told) expect(text).toMatch(/історі[яї] змін/iu);
  });

  it('says of a distance beside coordinates that it is how exactly they are known', () => {
    expect(place.accuracy(1500)).toBe('з точністю до 1,5 км');
    expect(locator.within(place.accuracy(1500))).toBe('з точністю до 1,5 км');
  });

  it('does not count events where it gives the number of a statement', () => {
    expect(claim.addressIn(3, 'Вилетів')).toBe('Твердження 3 з події «Вилетів»');
  });

  it('has one word for a program that reads feeds', () => {
    expect(follow.what).not.toContain('Читач');
  });

  it('says of one statement and of several that they go back to a document', () => {
    expect(source.goBack(1)).toContain('Походить');
    expect(source.goBack(2)).toContain('Походять');
    expect(source.goBack(5)).toContain('Походить');
  });
});

it.each(['pl', 'ru', 'uk'])('which of two statements replaces or denies the other shows in a case, in "%s"', (lang) => {
  const { replaces, denies } = stringsFor(lang, 'UTC').claim;
  // What, as who does it and as whom it is done to.
  for (const label of [replaces, denies]) expect(label).not.toMatch(/^(?:Co|Что|Що) /u);
});

it.each([
  ['de', /\bbis\b/u],
  ['es', /hasta/u],
  ['pl', / do /u],
  ['uk', / до /u],
  ['ar', /حتى/u],
  ['tr', /kadar/u],
])('what was new by a day is not said to have been so until then, in "%s"', (lang, until) => {
  expect(stringsFor(lang, 'UTC').known.fresh('4', false)).not.toMatch(until);
});

it.each(['pl', 'ru', 'uk'])(
  'what leads to the next event leads to a month, too, which has another gender, and to the next page, in "%s"',
  (lang) => {
    const { event, parts } = stringsFor(lang, 'UTC');
    expect([parts.name.previous(1), parts.name.next(2)].map((text) => text.split(':')[0])).toEqual([
      event.before,
      event.next,
    ]);
  },
);

it.each([
  ['en', 'on 1 point', 'on 2 points', 'on 5 points'],
  ['pl', '(w 1 punkcie)', '(w 2 punktach)', '(w 5 punktach)'],
  ['tr', '(1 noktada)', '(2 noktada)', '(5 noktada)'],
])('whoever agrees does so on a point, in "%s"', (lang, ...points) => {
  expect([1, 2, 5].map(stringsFor(lang, 'UTC').meetings.on)).toEqual(points);
});

it('an uncertain date is doubtful in Russian, not inexact, for which there is another word', () => {
  expect(datesIn('ru').short(when('2023-06-04?'))).not.toContain('неточно');
});

it.each(['pl', 'ru', 'uk'])(
  'the names of filters that would go stand where no case is asked of them, in "%s"',
  (lang) => {
    const { script } = stringsFor(lang, 'UTC').filters;
    expect(script.drop('Гавань', '3', 33)).toMatch(/^\p{L}+: Гавань/u);
  },
);

describe('a number in Turkish', () => {
  const { number } = stringsFor('tr', 'UTC').answer;

  it.each([
    ['0’dan', '1’den', '2’den', '3’ten', '4’ten', '5’ten', '6’dan', '7’den', '8’den', '9’dan'],
    ['10’dan', '20’den', '30’dan', '40’tan', '50’den', '60’tan', '70’ten', '80’den', '90’dan'],
    ['100’den', '250’den', '1.000’den', '12.000’den', '200.000’den', '1.000.000’dan', '3.000.000.000’dan'],
    ['12’den', '113’ten', '2,5’ten', '0,06’dan', '1,25’ten'],
  ])('has the suffix that goes with how it is read: %s, %s', (...froms) => {
    const amounts = froms.map((from) => from.split('’')[0] ?? '');
    expect(amounts.map(number.moreThan)).toEqual(froms.map((from) => `${from} fazla`));
    expect(amounts.map(number.lessThan)).toEqual(froms.map((from) => `${from} az`));
  });
});

describe('a sentence in Turkish', () => {
  const { claim, dates, map } = stringsFor('tr', 'Europe/Istanbul');

  it('does not say that somebody spoke in a live broadcast, which is “doğrudan yayın”', () => {
    expect(claim.direct).not.toContain('doğrudan yayın');
  });

  it('names the month and the year of a night once', () => {
    const night = when('2023-06-04', { part: 'night' });
    expect(dates.short(night)).toBe('4–5 Haziran 2023 gecesi');
    expect(plain(dates.full(night))).toBe('4 Haziran Pazar\u00a0– 5 Haziran 2023 gecesi');
    expect(plain(dates.full(when('2023-12-31', { part: 'night' })))).toBe(
      '31 Aralık 2023 Pazar\u00a0– 1 Ocak 2024 gecesi',
    );
  });

  it('has no colon behind a colon where it says by when something was made public', () => {
    expect(claim.madePublic(dates.short(when('../2023-06-04'))).match(/:/g)).toHaveLength(1);
  });

  it('says of one place that it is not drawn, and does not call it one of many', () => {
    expect(map.outside).not.toMatch(/l[ae]r\b/u);
  });
});

it.each([
  ['pl', /druk/u],
  ['ru', /печат/u],
  ['uk', /друк/u],
  ['tr', /basıl/iu],
])('words that are quoted were not printed, where they were published otherwise, in "%s"', (lang, printed) => {
  expect(stringsFor(lang, 'UTC').claim.quoted.unknown).not.toMatch(printed);
});

it.each([
  ['pl', 'Anna, w publikacjach X i Y', 'Anna, w rozmowie z redakcjami X i Y'],
  ['ru', 'Anna, в публикациях X и Y', 'Anna, в разговоре с редакциями X и Y'],
  ['uk', 'Anna, у публікаціях X і Y', 'Anna, у розмові з редакціями X і Y'],
])('several documents in which something is read stand in the plural, in "%s"', (lang, read, told) => {
  const strings = stringsFor(lang, 'UTC');
  const lineOf = (direct: boolean): string =>
    lineOfGivers([{ who: ['Anna'], readIn: ['X', 'Y'], direct, written: null }], strings, strings.list).join('');
  expect([lineOf(false), lineOf(true)]).toEqual([read, told]);
});

it.each([
  ['en', 'Anwohner (to Hafenblatt) and Vey'],
  ['fr', 'Anwohner (propos recueillis par Hafenblatt) et Vey'],
  ['es', 'Anwohner (a Hafenblatt) y Vey'],
  ['de', 'Anwohner (gegenüber: Hafenblatt) und Vey'],
  ['pl', 'Anwohner (w rozmowie z redakcją Hafenblatt) i Vey'],
  ['ru', 'Anwohner (в разговоре с редакцией Hafenblatt) и Vey'],
  ['uk', 'Anwohner (у розмові з редакцією Hafenblatt) і Vey'],
])('people who are not named did not speak to whoever is named behind them, in "%s"', (lang, names) => {
  const { list, claim } = stringsFor(lang, 'UTC');
  expect(list([`Anwohner (${claim.to(1)} Hafenblatt)`, 'Vey'])).toBe(names);
});

it.each(LANGUAGES)('a document is named without a colon, as it stands behind one, in "%s"', (lang) => {
  const { sources } = stringsFor(lang, 'UTC');
  for (const name of [sources.ofOutlet('A', 'post', '4'), sources.ofActors('letter', ['A', 'B'], '4')]) {
    expect(name).not.toContain(':');
  }
});

it.each(['de', 'en', 'pl', 'ru', 'uk'])(
  'an origin that is not named is so in one wording, of words as of a report, in "%s"',
  (lang) => {
    const { claim, origins } = stringsFor(lang, 'UTC');
    expect(origins(1, 1, 'article', independenceOf(0, false))).toContain(claim.unknownVia);
  },
);

it.each([
  ['de', 'Redaktion'],
  ['pl', 'redakcj'],
  ['ru', 'редакци'],
  ['uk', 'редакці'],
])('whoever spoke to an outlet did not speak to the editors of this site, in "%s"', (lang, editors) => {
  const { claim, support } = stringsFor(lang, 'UTC');
  expect(claim.note.toLowerCase()).toContain(editors.toLowerCase());
  for (const text of [claim.direct, support.describing(2, false, 'video', true)]) expect(text).not.toContain(editors);
});

it.each([
  ['de', 'Ein Medium beschreibt dasselbe Video.', 'Mindestens zwei Medien beschreiben dasselbe Video.'],
  ['pl', '1 medium o tym samym (nagranie wideo).', 'Co najmniej 2 media o tym samym (nagranie wideo).'],
])('outlets that describe a video are counted, in "%s"', (lang, one, two) => {
  const { support } = stringsFor(lang, 'UTC');
  expect([support.describing(1, false, 'video', true), support.describing(2, true, 'video', true)]).toEqual([one, two]);
});

it.each([
  ['pl', 'nie odpowiada: A.', 'nie odpowiadają: A i B.'],
  ['ru', 'не отвечает: A.', 'не отвечают: A и B.'],
  ['uk', 'не відповідає: A.', 'не відповідають: A і B.'],
])('one side that answers nothing, and several, are the subject of their verb, in "%s"', (lang, one, several) => {
  const { silent } = stringsFor(lang, 'UTC').thread;
  expect(silent(['A']).endsWith(one)).toBe(true);
  expect(silent(['A', 'B']).endsWith(several)).toBe(true);
});

it.each([
  ['ru', /происход/u],
  ['uk', /відбува/u],
])('a place in which an event is put is not said to be where it took place, in "%s"', (lang, tookPlace) => {
  const { map, place } = stringsFor(lang, 'UTC');
  for (const lead of [map.lead, place.lead]) expect(lead).not.toMatch(tookPlace);
});

it.each([
  ['pl', /sąd/u],
  ['ru', /суд/u],
  ['uk', /суд/u],
])('what is filed may be filed with others than a court, in "%s"', (lang, court) => {
  const { origins, sourceKinds } = stringsFor(lang, 'UTC');
  const texts = [
    sourceKinds.filing,
    ...[1, 2, 5].map((amount) => origins(1, amount, 'filing', independenceOf(1, false))),
  ];
  for (const text of texts) expect(text).not.toMatch(court);
});

it('says in Russian of 21 statements, whose number is as of one, that they are several', () => {
  const { known } = stringsFor('ru', 'UTC');
  expect(known.count(1, 1)).toBe('Обнародовано: 1 утверждение; оно касается 1 события.');
  expect(known.count(21, 21)).toBe('Обнародовано: 21 утверждение; они касаются 21 события.');
});

describe('a day in a sentence in German', () => {
  const { data, event, figure, front, history, known, source } = stringsFor('de', 'Europe/Moscow');
  const day = '4.\u00a0Juni 2023';

  it.each([
    ['Mit den Quellen verglichen am 4. Juni 2023', event.checked(day)],
    ['Mit den Quellen verglichen im Juni 2023', event.checked('Juni 2023')],
    ['Zurückgezogen haben wir dieses Ereignis am 4. Juni 2023.', event.withdrawn(day)],
    ['Zuerst veröffentlicht am 4. Juni 2023', history.first(day)],
    ['Korrektur vom 4. Juni 2023', history.correction(day)],
    ['Korrektur: Juni 2023', history.correction('Juni 2023')],
    ['Von der Quelle berichtigt am 4. Juni 2023:', data.statement.corrected(day)],
    ['nicht mehr unter der Adresse (festgestellt am 4. Juni 2023)', data.statement.gone(day)],
    ['Das Dokument ist unter seiner Adresse nicht mehr zu finden; festgestellt am 4. Juni 2023.', source.gone(day)],
    ['Öffentlich bis zum Ende des 4. Juni 2023', known.by(day)],
    ['bis zum Ende des 4. Juni 2023', figure.byEndOf(day)],
  ])('has the preposition and the article that it wants: %s', (sentence, told) => {
    expect(told.replaceAll('\u00a0', ' ')).toBe(sentence);
  });

  it.each([
    ['So., 4. Juni 2023, spätestens 21:12', 'Spätestens 21:12'],
    ['So., 4. Juni 2023, zwischen 17:00 und 18:00', 'Zwischen 17:00 und 18:00'],
    ['So., 4. Juni 2023, Nachmittag', 'Nachmittag'],
  ])('is followed by a time that has a capital only if it is a noun: %s', (sentence, time) => {
    expect(front.at('So.', day, time).replaceAll('\u00a0', ' ')).toBe(sentence);
  });

  it.each([
    ['2019-08', 'Aug. 2019'],
    ['2023-03', 'März 2023'],
  ])('or its month alone is abbreviated as in the date of a week: %s', (month, brief) => {
    expect(datesIn('de').monthBrief(month)).toBe(brief);
  });
});

it('begins in German with a capital what is a sentence behind a colon', () => {
  const { figure, follow } = stringsFor('de', 'UTC');
  for (const text of [figure.wholeMonth, figure.wholeYear, follow.twoFiles]) expect(text).toMatch(/: D(?:er|ie) /u);
});

it('says in Polish of one statement and of several what stands behind', () => {
  const { origins } = stringsFor('pl', 'UTC');
  const one = independenceOf(1, false);
  expect(origins(1, 1, 'article', one)).toBe('1 stwierdzenie; 1 artykuł; za nim 1 niezależne źródło');
  expect(origins(2, 1, 'article', one)).toBe('2 stwierdzenia; 1 artykuł; za nimi 1 niezależne źródło');
});

it('says in Polish that a document was read without a pronoun, as it may be of any gender', () => {
  const { source } = stringsFor('pl', 'UTC');
  for (const text of [source.readShort, source.unreadShort]) expect(text).toMatch(/^Ten dokument /u);
});

describe('a sentence in Spanish', () => {
  const { answer, claim, dates, source } = stringsFor('es', 'Europe/Moscow');

  it('agrees with nothing of which it does not know whether it is one: “2 declaraciones, que describe”', () => {
    expect(claim.via('describes')).not.toMatch(/^que /u);
  });

  it('says of an event, which is masculine, as of a statement who took it back', () => {
    expect(answer.setAside.retracted('A')).not.toMatch(/ad[ao]\b/u);
  });

  it('does not say of an evening that it grew dark: it lasts from six to nine, in June as in December', () => {
    expect(dates.short(when('2023-06-04', { part: 'evening' }))).toBe('4 de junio de 2023 a última hora de la tarde');
  });

  it('says before when a text stood that was corrected then, of a day as of a month', () => {
    expect(source.correctedBefore(dates.day('2023-06-04'))).toContain('antes del 4');
    expect(source.correctedBefore(dates.month('2023-06'))).toContain('antes de junio');
  });
});

describe('a name with an article', () => {
  it('makes one word with “de” in Spanish, unless the article is its own', () => {
    const { answer, claim, sources, status, support } = stringsFor('es', 'UTC');
    const sentences = (who: string) => [
      ...[claim.unverified(who), claim.retracted('4 de junio', who), answer.setAside.retracted(who)],
      ...[support.unknown(who), support.unknownWords('A', who), support.notNamed(who), status.confirmed(who, null)],
      ...[status.doneBySaying(who), sources.ofActors('letter', [who], null)],
    ];
    for (const sentence of sentences('el portavoz')) expect(sentence).toContain(' del portavoz');
    for (const sentence of sentences('El País')) expect(sentence).toContain(' de El País');
  });

  it('does not stand behind “à” or “de” in French, as in “à Le Monde” and “de Europe/Paris”', () => {
    const { claim, imported } = stringsFor('fr', 'UTC');
    const line = [`${claim.to(1)} Le Monde`];
    const zones = [imported.zone(['17:00'], 'Europe/Paris'), imported.zone(['1', '2'], 'Europe/Paris')];
    for (const text of [...line, ...zones, imported.rounded('Europe/Paris')])
      expect(text).not.toMatch(/(?:à|de) (?:Le|E)/u);
  });
});

describe('a list in Spanish', () => {
  const { list, status, jointBefore } = stringsFor('es', 'UTC');

  it.each([
    ['Ilya Venn', 'A e Ilya Venn'],
    ['Ígor Venn', 'A e Ígor Venn'],
    ['Hilario Paz', 'A e Hilario Paz'],
    ['Hielo', 'A y Hielo'],
    ['Yuri', 'A y Yuri'],
  ])('has “e” before what sounds as it does, and “y” before all else: %s', (name, text) => {
    expect(list(['A', name])).toBe(text);
    expect(`A${jointBefore(name)}${name}`).toBe(text);
  });

  it('has “u” before what sounds as “o” does', () => {
    expect(status.or(['Muelle Norte', 'Óscar'])).toBe('Muelle Norte u Óscar');
  });
});

describe('who says something, and where', () => {
  const saying = (lang: string) => stringsFor(lang, 'Europe/Moscow');

  it.each(['ar', 'de', 'es', 'fr', 'pl', 'ru', 'uk'])(
    'in "%s" sets what stands for the verb of those who are not named in brackets: beside them it is no sentence',
    (lang) => {
      const { claim } = saying(lang);
      for (const standing of ['claimed', 'assessed'] as const) {
        expect(claim.verbOfUnnamed(standing)).toMatch(/^\(\p{L}+\)$/u);
      }
    },
  );

  it.each([
    ['de', 'sagt übernommen aus:', 'lehnt ab beschrieben wird:'],
    ['pl', 'mówi za:', 'odmawia opisano:'],
  ])('in "%s" neither testifies nor describes what its paper describes', (lang, said, refused) => {
    const { claim } = saying(lang);
    expect(`${claim.verbs.claimed.one} ${claim.via('repeats')}`).toBe(said);
    expect(`${claim.acts.refusal.one} ${claim.via('describes')}`).toBe(refused);
  });

  it.each([
    ['es', /\bsin (?:decir|nombrar)/],
    ['fr', /\bsans (?:dire|nommer)/],
  ])('in "%s" is not who fails to say where it is from: that is the paper', (lang, failing) => {
    const { claim, origins } = saying(lang);
    expect(claim.unknownVia).not.toMatch(failing);
    expect(origins(1, 1, 'article', independenceOf(0, false))).not.toMatch(failing);
  });

  it.each([
    ['ar', /يشكك/],
    ['es', /duda/],
  ])('in "%s" does not doubt what it denies itself', (lang, doubt) => {
    expect(saying(lang).answer.setAside.disowned).not.toMatch(doubt);
  });

  it('in French goes on with “aussi” behind the verb, whatever stands behind it', () => {
    const { claim } = saying('fr');
    const told = [claim.verbs.confirmed.one, claim.verbs.unconfirmed.several, claim.acts.apology.one];
    expect([...told, claim.verbOfUnnamed('claimed')].map(claim.also)).toEqual([
      'rapporte aussi comme confirmé',
      'rapportent aussi (sans confirmation)',
      'présente aussi ses excuses',
      'aussi (déclaration)',
    ]);
  });

  it.each(LANGUAGES)('in "%s" takes back an answer without a colon, behind which another name would follow', (lang) => {
    expect(saying(lang).answer.setAside.retracted('A')).not.toMatch(/:/u);
  });

  it.each(LANGUAGES)('in "%s" has nothing confirmed by the document that follows', (lang) => {
    const { one, several } = saying(lang).claim.verbs.unconfirmed;
    // In Turkish the verb itself stands last.
    for (const verb of [one, several]) expect(verb).toMatch(lang === 'tr' ? / bildiriyor$/u : /\)$/u);
  });

  it.each(['en', 'es', 'fr'])('in "%s" has no comma in a verb, behind which its document follows', (lang) => {
    const { claim } = saying(lang);
    expect(Object.values(claim.verbs).filter(({ one, several }) => (one + several).includes(','))).toEqual([]);
  });

  it.each([
    ['de', /urteil/i],
    ['tr', /yargı/i],
  ])('in "%s" gives an opinion, and no verdict of a court', (lang, verdict) => {
    const { claim, standings, status, statuses } = saying(lang);
    const { one, several } = claim.verbs.assessed;
    for (const text of [one, several, standings.assessed.sentence, statuses.assessed.sentence, status.assessed('A')]) {
      expect(text).not.toMatch(verdict);
    }
  });

  it.each(LANGUAGES)('in "%s" does not say twice that it was said, where it was said directly', (lang) => {
    const { claim } = saying(lang);
    const said = [claim.verbs.claimed.one, claim.verbs.claimed.several, claim.verbOfUnnamed('claimed')];
    const words = said.map((text) => text.replace(/[()]/g, ''));
    for (const word of words) expect(claim.direct).not.toContain(word);
  });

  it.each(LANGUAGES)('in "%s" has a form for several in every verb, or in none', (lang) => {
    const { claim } = saying(lang);
    const verbs = [...Object.values(claim.verbs), ...Object.values(claim.acts)];
    expect(new Set(verbs.map(({ one, several }) => one === several)).size).toBe(1);
  });

  it.each(['de', 'pl', 'ru', 'uk'])(
    'in "%s" is put without a clause, which the document behind it would go on',
    (lang) => {
      const verbs = Object.values(saying(lang).claim.verbs);
      for (const { one, several } of verbs) expect(`${one} ${several}`).not.toContain(',');
    },
  );

  it.each(['de', 'uk', 'ru'])('in "%s" is put alike for one and for several who are not named', (lang) => {
    const { claim } = saying(lang);
    const plural = [claim.verbs.claimed.several, claim.verbs.assessed.several];
    const ending = (word: string): string => word.slice(-2);
    for (const standing of ['claimed', 'assessed'] as const) {
      expect(plural.map(ending)).not.toContain(ending(claim.verbOfUnnamed(standing)));
    }
  });

  it.each([
    ['de', /sind/],
    ['es', /quiénes|son/],
    ['fr', /Leur/],
    ['pl', /są/],
    ['ru', /они/],
    ['tr', /ları/],
    ['uk', /вони/],
    ['ar', /هم/],
  ])('in "%s" is not several people because it is somebody who is not named', (lang, several) => {
    expect(saying(lang).status.notNamed).not.toMatch(several);
  });

  it('in German stands behind a colon wherever a name would want an article, a case or none', () => {
    const { status, claim } = saying('de');
    const who = 'Landgericht Hohenmürl';
    const sentences = [
      ...[status.confirmed(who, who), status.denied(who, who), status.doneBySaying(who), status.reported(who, null)],
      ...[status.reportedFrom(who), status.claimed(who), status.claimedAlso(who, who), status.claimedSide(who, who)],
      ...[status.unconfirmed(who), claim.retracted('12. Mai 1999', who)],
    ];
    for (const sentence of sentences) expect(sentence).not.toMatch(/(?:von|durch) Landgericht/);
    const { actor, event, locator, map, outlet, place, sources } = saying('de');
    for (const before of [claim.to(1), claim.with, event.accordingTo]) expect(before).toMatch(/:$/);
    const others = [
      ...[sources.ofActors('letter', [who], null), sources.ofOutlet(who, 'video', null), `${claim.confirmedBy} ${who}`],
      ...[actor.description(who, 'Gericht'), place.description(who, 'Haus'), outlet.description(who), map.within(who)],
      ...[locator.landmarks([who]), locator.around(who)],
    ];
    for (const sentence of others) expect(sentence).toMatch(/(?:^|: |\()Landgericht/);
  });
});

describe('answers of a story within a sentence', () => {
  it.each([
    ['en', ['The harbour closed', 'Vey stayed'], 'the harbour closed or Vey stayed'],
    ['pl', ['Nikt nie odpowiedział', 'Wojsko odpowiedziało'], 'nikt nie odpowiedział lub Wojsko odpowiedziało'],
    ['ru', ['Никто не ответил', 'В Белгороде'], 'никто не ответил или в Белгороде'],
    ['uk', ['Ніхто не відповів', 'У Бєлгороді'], 'ніхто не відповів або у Бєлгороді'],
    ['tr', ['İki kişi', 'Hiçbiri'], 'iki kişi veya Hiçbiri'],
  ])('have in "%s" no capital that only begins them; of other words nobody can tell', (lang, answers, words) => {
    expect(wordsOf(lang, 'UTC').status.or(answers)).toBe(words);
  });
});

it.each([
  ['en', 'Study in Nature', '2 studies', 'the same study'],
  ['de', 'Studie (Nature)', '2 Studien', 'dieselbe Studie'],
  ['fr', 'Étude (Nature)', '2 études', 'la même étude'],
  ['es', 'Estudio en Nature', '2 estudios', 'el mismo estudio'],
  ['pl', 'Praca naukowa (Nature)', '2 prace naukowe', '(praca naukowa)'],
  ['uk', 'Дослідження (Nature)', '2 дослідження', '(дослідження)'],
  ['ru', 'Исследование (Nature)', '2 исследования', '(исследование)'],
  ['tr', 'Bilimsel çalışma (Nature)', '2 bilimsel çalışma', '(bilimsel çalışma)'],
  ['ar', 'دراسة (Nature)', 'دراستين', 'الدراسة نفسها'],
])('a study is in its journal and not by it, and is counted and described, in "%s"', (lang, name, counted, same) => {
  const { sources, origins, status } = stringsFor(lang, 'UTC');
  const independence = independenceOf(2, false);
  expect(sources.ofOutlet('Nature', 'study', null).replaceAll(/[\u2068\u2069]/g, '')).toBe(name);
  expect(origins(2, 2, 'study', independence).replaceAll('\u00a0', ' ')).toContain(counted);
  expect(status.describing(2, false, 'study', 'A')).toContain(same);
});

it.each([
  ['en', 'not before 1810', 'not before June 1810', 'not before 4 June 1810', 'not before 17:00'],
  ['de', 'frühestens 1810', 'frühestens Juni 1810', 'frühestens 4. Juni 1810', 'frühestens 17:00'],
  ['fr', 'au plus tôt en 1810', 'au plus tôt en juin 1810', 'au plus tôt le 4 juin 1810', 'au plus tôt à 17:00'],
  [
    'es',
    'como muy pronto en 1810',
    'como muy pronto en junio de 1810',
    'como muy pronto el 4 de junio de 1810',
    'como muy pronto a las 17:00',
  ],
  ['pl', 'od 1810 lub później', 'od czerwca 1810 lub później', 'od 4 czerwca 1810 lub później', 'od 17:00 lub później'],
  ['uk', 'не раніше: 1810', 'не раніше: червень 1810', 'не раніше: 4 червня 1810', 'не раніше: 17:00'],
  ['ru', 'не ранее: 1810', 'не ранее: июнь 1810', 'не ранее: 4 июня 1810', 'не ранее: 17:00'],
  ['tr', 'en erken 1810', 'en erken Haziran 1810', 'en erken 4 Haziran 1810', 'en erken 17:00'],
  [
    'ar',
    'في موعد لا يسبق 1810',
    'في موعد لا يسبق يونيو 1810',
    'في موعد لا يسبق 4 يونيو 1810',
    'في موعد لا يسبق الساعة 17:00',
  ],
])('what took place at some time from a date on was not before it, in "%s"', (lang, year, month, day, time) => {
  const { dates, capital } = stringsFor(lang, 'UTC');
  const from = (date: string) => when(`${date}/..`, { extent: 'within' });
  const told = ['1810', '1810-06', '1810-06-04'].map((date) => dates.short(from(date)).replaceAll('\u00a0', ' '));
  expect(told).toEqual([year, month, day]);
  expect(plain(dates.inStation(from('2023-06-04T17:00Z'), false)).replaceAll('\u00a0', ' ')).toBe(capital(time));
});

it.each([
  ['es', '1 de [1 acontecimiento] de la historia'],
  ['fr', '1 sur [1 événement] du récit'],
])('a storyline of a story that has one event yet does not tell of several, in "%s"', (lang, told) => {
  expect(stringsFor(lang, 'UTC').thread.inStory(1, 1, null, 'B')).toBe(told);
});

it.each(LANGUAGES)('a storyline of which one event was by some day has no first day, in "%s"', (lang) => {
  const { thread } = stringsFor(lang, 'UTC');
  const told = thread.inStory(4, 30, null, 'B');
  expect(told).not.toMatch(/null|B|[,;،]\s*$/u);
  expect(thread.inStory(4, 30, 'A', 'B').startsWith(told)).toBe(true);
});
