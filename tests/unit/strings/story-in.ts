/** The sound content folder in another language: the same invented harbour, its texts translated. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../src/cli/child.ts';
import { baseFile, type Overlay } from '../check/overlay.ts';

/** Each text of `tests/fixtures/_base`, longest first, in Ukrainian and in Arabic. */
const TEXTS: readonly (readonly [english: string, uk: string, ar: string])[] = [
  [
    'The bridge of a small harbour closed for a day. This is what two papers and the port say of it.',
    'Міст у невеликій гавані закрили на день. Ось що про це кажуть дві газети та порт.',
    'أُغلق جسر ميناء صغير ليوم واحد. هذا ما تقوله صحيفتان والميناء.',
  ],
  [
    'The bridge was closed.[^closed] The port authority counts twelve ships that wait.[^waiting]',
    'Міст закрили.[^closed] Порт рахує дванадцять суден, що чекають.[^waiting]',
    'أُغلق الجسر.[^closed] تعدّ إدارة الميناء اثنتي عشرة سفينة تنتظر.[^waiting]',
  ],
  [
    'What happened at the harbour bridge, and who says so.',
    'Що сталося на мосту й хто це каже.',
    'ما حدث عند الجسر ومن يقول ذلك.',
  ],
  [
    'The port authority closes the bridge after a crack is found.',
    'Порт закриває міст, бо знайшли тріщину.',
    'إدارة الميناء تغلق الجسر بعد العثور على شق.',
  ],
  [
    'The port authority says that twelve ships are waiting.',
    'Порт каже, що чекають дванадцять суден.',
    'تقول إدارة الميناء إن اثنتي عشرة سفينة تنتظر.',
  ],
  [
    'Ships at anchor before the bridge on the evening of 4 June.',
    'Судна на якорі перед мостом увечері 4 червня.',
    'السفن الراسية أمام الجسر مساء 4 يونيو.',
  ],
  [
    'The council meets and asks the port for a date.',
    'Рада збирається й питає в порту про дату.',
    'يجتمع المجلس ويسأل الميناء عن موعد.',
  ],
  ['The town council meets about the bridge', 'Міська рада збирається через міст', 'المجلس البلدي يجتمع بشأن الجسر'],
  ['The town council met in the evening.', 'Міська рада зібралася ввечері.', 'اجتمع المجلس البلدي مساءً.'],
  ['The council met in the evening.', 'Рада зібралася ввечері.', 'اجتمع المجلس مساءً.'],
  ['How the bridge closed and what was asked.', 'Як закрили міст і про що питали.', 'كيف أُغلق الجسر وما طُلب.'],
  ['The harbour bridge is closed to traffic.', 'Портовий міст закрито для руху.', 'جسر الميناء مغلق أمام الحركة.'],
  ['Every statement names who said it.', 'Кожне твердження називає того, хто це сказав.', 'كل قول يسمّي قائله.'],
  ['The port authority and its officials.', 'Управління порту та його посадовці.', 'إدارة الميناء ومسؤولوها.'],
  ['The town council and its officials.', 'Міська рада та її посадовці.', 'المجلس البلدي ومسؤولوه.'],
  ['A bridge closes and ships wait', 'Міст закрито, судна чекають', 'جسر يُغلق وسفن تنتظر'],
  ['Bridge closed after crack is found', 'Міст закрили через тріщину', 'إغلاق الجسر بعد العثور على شق'],
  ['Council asks for a date', 'Рада питає про дату', 'المجلس يسأل عن موعد'],
  ['How many ships are waiting?', 'Скільки суден чекає?', 'كم سفينة تنتظر؟'],
  ['The harbour bridge closes', 'Портовий міст закривають', 'إغلاق جسر الميناء'],
  ['From the first crack on.', 'Від першої тріщини.', 'منذ أول شق.'],
  ['title: The bridge\n', 'title: Міст\n', 'title: الجسر\n'],
  ['title: Harbour Bridge', 'title: Портовий міст', 'title: جسر الميناء'],
  ['name: Harbour Bridge', 'name: Портовий міст', 'name: جسر الميناء'],
  ['name: Port Authority', 'name: Управління порту', 'name: إدارة الميناء'],
  ['name: Town Council', 'name: Міська рада', 'name: المجلس البلدي'],
  ['name: The Harbour', 'name: Гавань', 'name: الميناء'],
  ['name: Harbour News', 'name: Вісті гавані', 'name: أخبار الميناء'],
  ['name: Quay Post', 'name: Пошта набережної', 'name: بريد الرصيف'],
  ['label: The port', 'label: порт', 'label: الميناء'],
  ['label: The town', 'label: місто', 'label: المدينة'],
  ['unit: ships', 'unit: суден', 'unit: سفينة'],
  ['kind: newspaper', 'kind: газета', 'kind: صحيفة'],
  ['kind: district', 'kind: район', 'kind: حي'],
  ['kind: bridge', 'kind: міст', 'kind: جسر'],
  ['## About', '## Про нас', '## حول'],
  ['lang: en', 'lang: uk', 'lang: ar'],
];

/** The whole folder in a language. */
export function storyIn(lang: 'uk' | 'ar'): Overlay {
  const base = join(root, 'tests/fixtures/_base');
  const paths = readdirSync(base, { recursive: true, encoding: 'utf8' }).filter((path) => /\.(?:md|yaml)$/.test(path));
  const translated = (text: string): string =>
    TEXTS.reduce((rest, [english, uk, ar]) => rest.replaceAll(english, lang === 'uk' ? uk : ar), text);
  return Object.fromEntries(paths.map((path) => [path, translated(baseFile(path))]));
}
