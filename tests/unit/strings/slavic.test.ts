/** What sentences in Polish, Russian and Ukrainian need, whose nouns change their case and whose words move freely. */
import { expect, it } from 'vitest';
import { isMapping } from '../../../src/model/mapping.ts';
import { plain } from '../../../src/strings/dates.ts';
import { stringsFor, wordsOf } from '../../../src/strings/strings.ts';
import { when } from '../model/story.ts';

const inZone = (lang: string) => stringsFor(lang, 'Europe/Warsaw');

/** All texts of a tree of words that take no values. */
const textsOf = (words: unknown): string[] =>
  typeof words === 'string'
    ? [words]
    : isMapping(words) || Array.isArray(words)
      ? Object.values(words).flatMap(textsOf)
      : [];

it.each([
  ['pl', 'Podają to co najmniej 2 niezależne źródła: A i B.'],
  ['ru', 'Об этом сообщают как минимум 2 независимых источника: A и B.'],
  ['uk', 'Про це повідомляють щонайменше 2 незалежні джерела: A і B.'],
])('sources do not report the names that stand behind them, in "%s"', (lang, told) => {
  const { list, status } = inZone(lang);
  expect(status.corroborated(2, true, list(['A', 'B']))).toBe(told);
});

it.each([
  [1, 'Jeszcze 1 wątek ma własny kanał'],
  [3, 'Jeszcze 3 wątki mają własne kanały'],
  [5, 'Jeszcze 5 wątków ma własne kanały'],
])('%i storylines have feeds, and no feed has storylines, in Polish', (amount, told) => {
  expect(inZone('pl').follow.others(amount)).toMatch(new RegExp(`^${told}:`, 'u'));
});

it.each([
  ['pl', 100, '7 ze [100 wydarzeń] tej historii'],
  ['pl', 121, '7 ze [121 wydarzeń] tej historii'],
  ['pl', 12, '7 z [12 wydarzeń] tej historii'],
  ['pl', 1210, '7 z [1210 wydarzeń] tej historii'],
  ['uk', 100, '7 із [100 подій] історії'],
])('a part is of a whole as that is said, in "%s": %i', (lang, all, told) => {
  expect(inZone(lang).thread.inStory(7, all, null, 'B')).toBe(told);
});

it.each([
  ['pl', 'Nowe, najpóźniej 2 kwietnia 2024'],
  ['ru', 'Новое, не позднее 2 апреля 2024'],
  ['uk', 'Нове, не пізніше 2 квітня 2024'],
])('what is new by the second of a month needs no other preposition, in "%s"', (lang, told) => {
  const { dates, known } = inZone(lang);
  expect(known.fresh(dates.day('2024-04-02'), false)).toBe(told);
});

it.each([
  ['pl', 'najpóźniej o mniej więcej 12:00 czasu warszawskiego', 'od mniej więcej 09:00 czasu warszawskiego'],
  ['ru', 'не позднее примерно 12:00 по варшавскому времени', 'с примерно 09:00 по варшавскому времени'],
  ['uk', 'не пізніше приблизно 12:00 за варшавським часом', 'від приблизно 09:00 за варшавським часом'],
])('about an hour is put on a page as on the timeline, in "%s"', (lang, by, from) => {
  const { capital, dates } = inZone(lang);
  const [until, since] = [when('2023-06-04/2023-06-04T12:00+02:00~'), when('2023-06-04T09:00+02:00~/2023-06-04')];
  expect([until, since].map((span) => dates.short(span).replace(/^.*?2023, /u, ''))).toEqual([by, from]);
  expect([until, since].map((span) => plain(dates.inStation(span, true)))).toEqual([capital(by), capital(from)]);
});

it('the latest of a month may be about a day of it, in Polish', () => {
  expect(inZone('pl').dates.short(when('2023-06/2023-06-05~'))).toBe(
    'czerwiec 2023, najpóźniej mniej więcej 5 czerwca',
  );
});

it('a day behind the first of two hours is closed by a comma, in Polish', () => {
  const span = when('2023-06-04T09:00+02:00/2023-06-05T14:00+02:00');
  expect(inZone('pl').dates.short(span)).toBe('od 09:00, 4 czerwca 2023, do 14:00 czasu warszawskiego, 5 czerwca 2023');
});

it.each([
  ['ru', ['без неё', 'без нее', 'на ней', 'на нем', 'с нею']],
  ['uk', ['без неї', 'на ній', 'на ньому', 'у нього', 'для них', 'їхній порт', 'туди']],
])('an answer points back with each form of its pronoun, in "%s"', (lang, answers) => {
  const { answer } = inZone(lang);
  for (const one of answers) expect([one, answer.pointsBack(one)]).toEqual([one, true]);
});

it.each([
  ['pl', 'Źródło odwołało swoje słowa: Rozmowy'],
  ['ru', 'Взято назад источником: Rozmowy'],
  ['uk', 'Узято назад джерелом: Rozmowy'],
])('what a source takes back is not called off, in "%s"', (lang, told) => {
  expect(inZone(lang).data.feed.retracted('Rozmowy')).toBe(told);
});

it.each(['ru', 'uk'])('no line begins with a dash, in "%s"', (lang) => {
  const { data, dates, imported, thread } = inZone(lang);
  const sentences = [
    ...textsOf(wordsOf(lang, 'Europe/Warsaw')),
    ...['2023-05/2023-06', '2023-05-30/2023-06-02'].map((span) => dates.short(when(span))),
    ...[data.calendar.title('A', 'B (C)'), thread.inStory(2, 3, 'A', 'B'), imported.asGiven('A')],
  ];
  expect(sentences.filter((text) => / [–—]/u.test(text))).toEqual([]);
});

it.each([
  ['pl', 'To, co „Hafen «Post»” umieszcza pod nagłówkiem „A”.', 'Podaje „Hafen «Post»”.'],
  ['ru', 'То, что «Hafen „Post“» помещает под заголовком «A».', 'Указано в документе «Hafen „Post“».'],
  ['uk', 'Те, що «Hafen „Post“» подає під заголовком «A».', 'Указано в документі «Hafen „Post“».'],
])('a name that has quotation marks stands in others, and behind a noun that takes the case, in "%s"', (lang, a, b) => {
  const { imported } = inZone(lang);
  const document = lang === 'pl' ? 'Hafen „Post”' : 'Hafen «Post»';
  expect([imported.thread(document, 'A'), imported.givenBy(document)]).toEqual([a, b]);
});

it.each(['pl', 'ru', 'uk'])('one of one event is told as one, in "%s"', (lang) => {
  const { figure } = inZone(lang);
  expect(figure.disputes(1)).toMatch(/: 1$/u);
});

it.each(['ru', 'uk'])('a broadcaster is not called a publication, in "%s"', (lang) => {
  const { claim, nav, outlet, source } = inZone(lang);
  const told = [
    nav.outlets,
    claim.direct,
    claim.to(1),
    claim.to(2),
    outlet.pageTitle('A'),
    outlet.description('A'),
    source.outlet,
  ];
  for (const text of told) expect(text).not.toMatch(/издани|видан/iu);
});
