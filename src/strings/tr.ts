/**
 * The interface's words in Turkish. Names and phrases of the content take no suffix, since it would have to follow how they
 * sound: they stand behind a colon, or before a noun that takes the suffix for them. Of a number one knows how it sounds.
 */
import { tr } from 'date-fns/locale/tr';
import type { ChangeKind } from '../model/change.ts';
import type { Independence } from '../model/origin.ts';
import type { QuestionState } from '../model/question-state.ts';
import type { Status } from '../model/status.ts';
import type { Act, SourceKind, Standing, Translator } from '../model/vocabulary.ts';
import { bothClocks } from './both-clocks.ts';
import { dashUnlessBelowZero } from './dash.ts';
import { dashAfter, endOnce, type DateWords } from './dates.ts';
import type { english } from './en.ts';
import { clockName, grammarOf } from './grammar.ts';
import { bracketing } from './in-brackets.ts';
import { quotationIn } from './quotation.ts';
import { lowerAfter } from './within-sentence.ts';

const { list, or, capital, lower, number } = grammarOf('tr');

const quotation = quotationIn(['“', '”'], ['‘', '’']);
const inBrackets = bracketing('–');

/** Behind a number, a noun stands in the singular: "1 olay", "5 olay". */
const count = (amount: number, word: string): string => `${number(amount)} ${word}`;

const events = (amount: number): string => count(amount, 'olay');
const statements = (amount: number): string => count(amount, 'ifade');
const details = (amount: number): string => count(amount, 'ayrıntı');
const inDetails = (amount: number): string => count(amount, 'ayrıntıda');
const sources = (amount: number): string => count(amount, 'bağımsız kaynak');

/** Places whose time people call by them: by the name of their zone Cairo, Gaza and Tunis have the time of Europe. */
const TIME_OF: Readonly<Record<string, string>> = {
  'Africa/Algiers': 'Cezayir',
  'Africa/Cairo': 'Kahire',
  'Africa/Tripoli': 'Trablus',
  'Africa/Tunis': 'Tunus',
  'America/New_York': 'New York',
  'Asia/Beirut': 'Beyrut',
  'Asia/Famagusta': 'Gazimağusa',
  'Asia/Gaza': 'Gazze',
  'Asia/Hebron': 'El Halil',
  'Asia/Jerusalem': 'Kudüs',
  'Asia/Nicosia': 'Lefkoşa',
  'Europe/Berlin': 'Berlin',
  'Europe/Kiev': 'Kiev',
  'Europe/Kyiv': 'Kiev',
  'Europe/Lisbon': 'Lizbon',
  'Europe/London': 'Londra',
  'Europe/Paris': 'Paris',
  'Europe/Warsaw': 'Varşova',
  UTC: 'UTC',
};

/** "Moskova saatiyle". */
const clockOf = (zone: string): string =>
  `${TIME_OF[zone] ?? clockName('tr', zone).replace(/(?: Standart)? Saati$/, '')} saatiyle`;

/** "-den" behind the last figure of a number, and behind the last of its tens: "3’ten", "40’tan". */
const FROM_ONES = ['dan', 'den', 'den', 'ten', 'ten', 'ten', 'dan', 'den', 'den', 'dan'];
const FROM_TENS = ['', 'dan', 'den', 'dan', 'tan', 'den', 'tan', 'ten', 'den', 'dan'];

/** "5’ten", "100’den", "2,5’ten": a number, as it is read, with the suffix that stands before "more" and "less". */
function from(amount: string): string {
  const [, last = '0', zeros = ''] = /([1-9])(0*)$/.exec(amount.replaceAll('.', '')) ?? [];
  const ofWord = [FROM_ONES[Number(last)], FROM_TENS[Number(last)]][zeros.length];
  // "yüz" and "bin"; "milyon" and what is more.
  return `${amount}’${ofWord ?? (zeros.length < 6 ? 'den' : 'dan')}`;
}

const partsOfDay = { morning: 'sabah', afternoon: 'öğleden sonra', evening: 'akşam', night: 'gece' };

/** A day with its weekday behind it, without the year in which the next one ends: "27 Mart Çarşamba". */
const yearAtEnd = (date: string, nextDay: string): string =>
  date.replace(`${/\s(?:MS\s)?\d+$/u.exec(nextDay)?.[0] ?? ''} `, ' ');

/** Dates in Turkish. */
export const turkishDates: DateWords = {
  names: tr.localize,
  parts: partsOfDay,
  dayMonth: (day, month) => `${day} ${month}`,
  withYear: (date, year) => `${date} ${year}`,
  earlyYear: (year) => `MS ${year}`,
  withWeekday: (weekday, date) => `${date} ${weekday}`,
  partOf: (part, date, nextDay) =>
    part === 'night'
      ? [endOnce(yearAtEnd(date, nextDay), nextDay)].flatMap((text) => [
          { datetime: '', text },
          dashAfter(text),
          `${nextDay} gecesi`,
        ])
      : [{ datetime: '', text: date }, `, ${partsOfDay[part]}`],
  at: (time, date) => `${time}, ${date}`,
  onClock: (time, zone) => `${time} ${clockOf(zone)}`,
  beside: (times) => ` (${times.join('; ')})`,
  about: (date) => `${date} civarı`,
  uncertain: (date) => `${date} (kesin değil)`,
  lasted: (start, end) => [start, dashAfter(start), end],
  within: (start, end) => ['şu aralıkta: ', start, dashAfter(start), end],
  ongoing: (start) => ['başlangıcı: ', start, '; son bilgilere göre sürüyor'],
  notBefore: (start) => ['en erken ', start],
  by: (end, precision) =>
    precision === 'year' || precision === 'month' ? ['en geç ', end, ' sonu'] : ['en geç ', end, '; günü bilinmiyor'],
  byAbout: (end) => ['en geç ', end],
  byTime: (time) => ['en geç ', time],
  dayBy: (day, time) => [day, ', en geç ', time],
  from: (start) => ['başlangıcı: ', start],
};

const sourceKinds: Record<SourceKind, string> = {
  article: 'haber yazısı',
  post: 'paylaşım',
  video: 'video',
  photo: 'fotoğraf',
  broadcast: 'yayın',
  briefing: 'bilgilendirme toplantısı',
  report: 'rapor',
  filing: 'resmî belge',
  memo: 'iç yazışma',
  letter: 'mektup',
  statement: 'açıklama',
  transcript: 'tutanak',
  dataset: 'veri kümesi',
  preprint: 'ön baskı',
  study: 'bilimsel çalışma',
  book: 'kitap',
  unknown: 'belge',
};

const standings: Record<Standing, { word: string; sentence: string }> = {
  reported: { word: 'Bildirildi', sentence: 'Bunu kaynağın kendisi söylüyor.' },
  claimed: { word: 'Söylendi', sentence: 'Biri böyle diyor; kaynak bunu aktarıyor.' },
  confirmed: {
    word: 'Doğrulandı',
    sentence: 'Olaya karışmamış biri bunu kontrol etti ya da doğrudan biliyor.',
  },
  unconfirmed: { word: 'Doğrulanmadı', sentence: 'Kaynak bunu kontrol edemedi ya da bir dayanak göstermiyor.' },
  assessed: { word: 'Görüş ya da değerlendirme', sentence: 'Bir değerlendirme; haber değil.' },
};

const statuses: Record<Status, { word: string; sentence: string }> = {
  confirmed: { word: 'Doğrulandı', sentence: 'Bunu bağımsız biri doğruladı.' },
  disputed: { word: 'Kaynaklar çelişiyor', sentence: 'Olayın özü farklı anlatılıyor ya da reddediliyor.' },
  corroborated: { word: 'Bağımsız olarak bildirildi', sentence: 'Bunu iki bağımsız kaynak bildiriyor.' },
  reported: { word: 'Bir kez bildirildi', sentence: 'Aynı şeyi bildiren iki bağımsız kaynak yok.' },
  claimed: { word: 'Söylendi, kontrol edilmedi', sentence: 'Olayın özü, bunu söyleyenlerin sözüne dayanıyor.' },
  assessed: { word: 'Görüş ya da değerlendirme', sentence: 'Bir değerlendirme; haber değil.' },
  unconfirmed: {
    word: 'Doğrulanmadı',
    sentence: 'Olayın özü kontrol edilmeden ya da dayanak gösterilmeden bildiriliyor.',
  },
  withdrawn: { word: 'Geri çekildi', sentence: 'Biz ya da kaynaklar artık bunun arkasında durmuyoruz.' },
};

const states: Record<QuestionState, { word: string; sentence: string }> = {
  open: {
    word: 'Bilinmiyor',
    sentence: 'Okuduklarımızda sayılan bir yanıt yok.',
  },
  single: { word: 'Bilinen tek kaynak', sentence: 'Şimdiki yanıt için en çok bir bağımsız kaynak biliyoruz.' },
  agreed: { word: 'Yanıtlar uyuşuyor', sentence: 'Bağımsız kaynaklar aynı şeyi söylüyor. Bu bir kanıt değildir.' },
  differs: { word: 'Yanıtlar farklı', sentence: 'Her yanıtı gösteriyoruz.' },
  fits: { word: 'Yanıtlar bağdaşıyor', sentence: 'Hepsi doğru olabilir. Hiçbiri için iki bağımsız kaynak bilinmiyor.' },
};

const changeKinds: Record<ChangeKind, { word: string; within: string; sentence: string | null }> = {
  new: { word: 'Yeni', within: 'yeni', sentence: null },
  withdrawn: {
    word: 'Geri çekildi',
    within: 'geri çekildi',
    sentence: 'Artık bunun arkasında durmuyoruz; nedeni sayfasında yazılı.',
  },
  removed: { word: 'Siteden kaldırıldı', within: 'siteden kaldırıldı', sentence: null },
  restored: { word: 'Artık geri çekilmiş değil', within: 'artık geri çekilmiş değil', sentence: null },
  facts: {
    word: 'Bilgiler değişti',
    within: 'bilgiler değişti',
    sentence: 'Bir kaynağın ne dediği ya da ne zaman, nerede, kim.',
  },
  added: { word: 'İfade eklendi', within: 'ifade eklendi', sentence: 'Önceden olanlar olduğu gibi duruyor.' },
  linked: {
    word: 'Bağlantılar değişti',
    within: 'bağlantılar değişti',
    sentence: 'Konuları, ilgili olaylar ya da kilit olay olup olmadığı.',
  },
  wording: {
    word: 'Metin değişti',
    within: 'metin değişti',
    sentence: 'Başlık, özet, anlatım ya da notlar. Hiçbir bilgi değişmedi.',
  },
  checked: {
    word: 'Yeniden karşılaştırıldı',
    within: 'yeniden karşılaştırıldı',
    sentence: 'Kaynaklarla bir kez daha karşılaştırıldı. Hiçbir şey değişmedi.',
  },
};

/** Of several, the verb stands as of one: "Ahmet ve Ayşe bildiriyor". */
const verb = (form: string): { one: string; several: string } => ({ one: form, several: form });

const verbs: Record<Standing, { one: string; several: string }> = {
  reported: verb('bildiriyor'),
  claimed: verb('söylüyor'),
  confirmed: verb('doğrulanmış olarak bildiriyor'),
  unconfirmed: verb('doğrulamadan bildiriyor'),
  assessed: verb('değerlendiriyor'),
};

const acts: Record<Act, { one: string; several: string }> = {
  offer: verb('öneriyor'),
  demand: verb('talep ediyor'),
  agreement: verb('kabul ediyor'),
  refusal: verb('reddediyor'),
  threat: verb('tehdit ediyor'),
  order: verb('emrediyor'),
  announcement: verb('duyuruyor'),
  resignation: verb('istifa ediyor'),
  appointment: verb('atama yapıyor'),
  dismissal: verb('görevden alıyor'),
  ruling: verb('karar veriyor'),
  apology: verb('özür diliyor'),
};

const independentSources = ({ count: origins, atLeast }: Independence): string =>
  (atLeast ? 'en az ' : '') + sources(origins);

const atLeastText = (amount: number, atLeast: boolean): string => `${atLeast ? 'En az ' : ''}${number(amount)}`;

/** Whether a date takes a word behind it: what does not end in its year takes none. */
const isPlain = (date: string): boolean => /^[\d\p{Lu}][^;]*(?:\d{4}|MS\s\d{1,3})$/u.test(date);

/** When an answer holds: "4 Haziran 2023 itibarıyla". */
const asOf = (date: string): string => (isPlain(date) ? `${date} itibarıyla` : `geçerli olduğu zaman: ${date}`);

/** Words that stand for another in their question. */
const POINTING =
  /(?<!\p{L})(?:onu|ona|onun|ondan|onda|onlar|onları|onlara|onların|onlardan|orada|oraya|oradan|kimse|birisi)(?!\p{L})/iu;

/** A phrase as it stands within a sentence. */
const withinSentence = lowerAfter(
  'O Onu Ona Onlar Onları Bu Şu Orada Bir İki Üç Birkaç Bazı Bazıları Birisi Kimse Hiç Hiçbir Yalnızca Sadece Yaklaşık Hayır ' +
    'Evet',
  true,
  'tr',
);

/** How a statement or a document was made before it was made public. */
const made = {
  written: (date: string): string => `yazıldı: ${date}`,
  spoken: (date: string): string => `söylendi: ${date}`,
  recorded: (date: string): string => `kaydedildi: ${date}`,
};
const madePublic = (date: string): string => `kamuya açıklandı: ${date}`;
const publicUnknown = 'kamuya açıklandığı gün bilinmiyor';

/**
 * The words of the site.
 *
 * @param timezone the IANA zone in which clock times are shown
 */
export function turkish(timezone: string): ReturnType<typeof english> {
  return {
    standings,
    statuses,
    states,
    sourceKinds,
    unknownDocument: 'adı verilmeyen bir belge',
    timezoneNote: `Başka bir saat belirtilmedikçe saatler ${clockOf(timezone)} verilmiştir.`,

    nav: {
      skip: 'İçeriğe geç',
      main: 'Ana gezinti',
      menu: 'Menü',
      footer: 'Bu site hakkında',
      timeline: 'Zaman çizelgesi',
      questions: 'Sorular',
      threads: 'Konular',
      known: 'Gün gün',
      people: 'Kişiler',
      places: 'Yerler',
      map: 'Harita',
      sources: 'Kaynaklar',
      search: 'Ara',
      outlets: 'Yayın organları',
      corrections: 'Düzeltmeler',
      changes: 'Değişiklikler',
      about: 'Hakkında',
      data: 'Veriler ve akışlar',
      crumbs: 'Bulunduğunuz yer',
      banner: 'Bu haberin dayanağı',
    },

    sources: {
      ofOutlet: (outlet, kind, date) =>
        (kind === 'article' ? outlet : `${capital(sourceKinds[kind])} (${outlet})`) + (date ? `, ${date}` : ''),
      titled: (name, title) => `${name}: ${quotation(title)}`,
      ofActors: (kind, actors, date) =>
        capital(sourceKinds[kind]) + (actors.length > 0 ? ` (${list(actors)})` : '') + (date ? `, ${date}` : ''),
    },

    claim: {
      verbOfUnnamed: (standing) => (standing === 'assessed' ? 'değerlendirdi' : 'söyledi'),
      verbs,
      acts,
      // Passive: not who speaks describes it or has it from there.
      via: (how) => (how === 'describes' ? 'anlatılan belge:' : 'alındığı yer:'),
      to: () => 'konuştuğu yayın:',
      direct: 'yayın organının kendisine',
      unknownVia: 'sözlerin kaynağı belirtilmemiş',
      inferred: 'bizim çıkarımımız',
      inferredHere: 'Bunun nereden geldiği bizim çıkarımımızdır.',
      madePublic,
      publicUnknown,
      ...bothClocks(made, ', ', { madePublic, publicUnknown }),
      unverified: (who) => `${capital(who)} bunu doğrulayamadı.`,
      unverifiedHandedOn: (who) => `${capital(who)}: doğrulanamadığı belirtilerek aktarıldı.`,
      confirmedBy: 'Doğrulayan:',
      quoted: {
        no: null,
        'by-source': 'Kaynağın çevirisi',
        'by-us': 'Bizim çevirimiz',
        unknown: 'Yayımlandığı gibi alıntılandı; çeviri olabilir',
      },
      translation: { source: 'Kaynağın çevirisi', us: 'Bizim çevirimiz' },
      omission: '[…] işareti bizim kısaltmamızdır.',
      replaces: 'Yerine geçtiği ifade',
      replacedBy: 'Yerine geçen ifade',
      movedHere: 'Buradaki bir ifade artık başka bir olayda duruyor:',
      sameStatement: 'Aynısını söyleyen ifade',
      sameReport: 'Aynısını bildiren ifade',
      sameVoice: 'Aynı ifade',
      denies: 'Çeliştiği ifade',
      deniedBy: 'Bununla çelişen ifade',
      note: 'Editör notu',
      describedAs: (words) => `Bu belgede: ${quotation(words)}. Kim olduğunu bildiren`,
      retracted: (date, by) => inBrackets('Geri alındı', `${by}, ${date}`),
      also: (told) => `ayrıca ${told}`,
      address: (at) => `Kalıcı bağlantı: ifade ${at}`,
      addressIn: (at, event) => `${quotation(event)}, ifade ${at}`,
      with: 'birlikte:',
      citation: (at, who) => `İfade ${at}: ${who}`,
      numbered: (at) => `ifade ${at}`,
    },

    answer: {
      number: {
        about: (amount) => `yaklaşık ${amount}`,
        moreThan: (amount) => `${from(amount)} fazla`,
        atLeast: (amount) => `en az ${amount}`,
        lessThan: (amount) => `${from(amount)} az`,
        atMost: (amount) => `en çok ${amount}`,
        both: (low, high) => `${low} ve ${high}`,
        range: dashUnlessBelowZero((min, max) => `${min} ila ${max}`),
        ofUnit: (amount, unit) => `${amount} ${unit}`,
      },
      pointsBack: (answer) => POINTING.test(answer),
      asOf,
      setAside: {
        retracted: (by) => (by === null ? 'geri alındı' : inBrackets('geri alındı', by)),
        withdrawn: 'geri çektiğimiz bir olaydan',
        superseded: (since) => {
          if (since === null) return 'sonradan değiştirildi';
          return isPlain(since) && !since.includes('–')
            ? `${since} tarihinde değiştirildi`
            : `değiştirilme zamanı: ${since}`;
        },
        newTakenBack: 'yeni yanıt sonradan geri alındı',
        assessed: 'bir görüş, sayılmadı',
        disowned: 'kendi kaynağı karşı çıkıyor',
      },
      before: 'Önceki',
      beforeText: (answers) => `Önceki: ${answers.join('; ')}.`,
      changed: 'Değişti',
      sameArea: 'Aynı bölge, daha az kesin: Yerlerden biri ötekinin içinde.',
      more: (left) => `ve diğerleri (${number(left)})`,
    },

    quoted: quotation,

    origins: (amount, documents, kind, independence) => {
      const paper = kind === null || kind === 'statement' ? 'belge' : sourceKinds[kind];
      const behind =
        independence.count === 0 ? 'ilk kaynağın adı verilmiyor' : `arkasında ${independentSources(independence)}`;
      return `${statements(amount)}; ${count(documents, paper)}; ${behind}`;
    },

    reports: (amount, independence) =>
      `${statements(amount)}${independence.count === 0 ? '' : `, ${independentSources(independence)}`}.`,

    support: {
      describing: (amount, atLeast, what, outlets) =>
        `${atLeastText(amount, atLeast)} ${outlets ? 'yayın organı' : 'ayrı anlatım'} aynı şeyi anlatıyor: ${sourceKinds[what]}.`,
      unknown: (who) => `${capital(who)}: nereden öğrendiği bilinmiyor.`,
      unknownWords: (who, speakers) => `${capital(who)}: sözlerin (${speakers}) nereden alındığı bilinmiyor.`,
      notNamed: (who) => `${capital(who)}: alındığı yerin adı verilmiyor.`,
      noAuthor: (who) => `Yazarı belirtilmiyor: ${who}.`,
      noneCounts: 'Yanıtların hiçbiri sayılmadı.',
      sourcesCounted: (who) => `Sayılan kaynak: ${who}.`,
      oneSource: (who) => `Şimdiki yanıtın tek kaynağı: ${who}.`,
      oneOrigin: (who) => `Birden çok belge, tek ilk kaynak: ${who}.`,
      oneAtLeast: (who) => `En az bir ilk kaynak: ${who}.`,
      perhapsTheSame: (who) => `Adı verilmeyen, belki de aynı olan kişiler de yanıtlıyor: ${who}.`,
    },

    status: {
      inPart: (told) => `${told} (kısmen)`,
      oneSide: (told) => `${told}: yalnızca bir taraf`,
      confirmed: (who, accordingTo) => `Doğrulayan: ${who}${accordingTo ? ` (aktaran: ${accordingTo})` : ''}.`,
      confirmedPart: 'Buradaki başka bir ana ifade doğrulanmadı.',
      confirmedDenied: (who) => `Aksini söyleyen: ${who}.`,
      denied: (speaker, by) => `Söyleyen: ${speaker}; aksini söyleyen: ${by}.`,
      deniedReport: (who, by) => `Bildiren: ${who}; aksini söyleyen: ${by}.`,
      deniedSelf: (who, others) =>
        `Hem söyleyen hem aksini söyleyen: ${who}${others === null ? '' : `; aksini ayrıca söyleyen: ${others}`}.`,
      deniedSelfReport: (who, others) =>
        `Hem bildiren hem aksini söyleyen: ${who}${others === null ? '' : `; aksini ayrıca söyleyen: ${others}`}.`,
      differ: (question, answers) => `${quotation(question)} sorusuna verilen yanıtlar farklı: ${answers}.`,
      disputedPart: 'Buradaki başka bir ana ifadenin aksini söyleyen yok.',
      countedSide: (names) => `${names} (tek taraf)`,
      countedOwner: (names, owner) => `${names} (tek sahip: ${owner})`,
      corroborated: (amount, atLeast, who) => `${atLeast ? 'En az ' : ''}${sources(amount)} bunu bildiriyor: ${who}.`,
      describing: (amount, atLeast, what, who) =>
        `${atLeast ? 'En az ' : ''}${sources(amount)} aynı şeyi anlatıyor (${sourceKinds[what]}): ${who}.`,
      doneBySaying: (who) => `Söylenerek yapıldı, kendi belgesinde: ${who}.`,
      reported: (who, readIn) => `Bunu yalnızca bir kaynak bildiriyor: ${who}${readIn === null ? '' : ` (${readIn})`}.`,
      reportedTwice: (who, documents) => `Bunu yalnızca bir kaynak bildiriyor: ${who}; ${count(documents, 'belge')}.`,
      reportedSeveral: (who, origin) => `Bildiren: ${who}; ancak ilk kaynak tek: ${origin}.`,
      reportedApart: (who) => `Bildiren: ${who}. Aynı şeyi bildiren iki bağımsız kaynak yok.`,
      reportedAtLeast: (who) => `Bildiren: ${who}. Başka bir ilk kaynak bilmiyoruz.`,
      reportedFrom: (who) => `Bildiren: ${who}.`,
      notNamed: 'Kimlik belirtilmiyor.',
      claimed: (who) => `Söyleyen: ${who}. Başka kimse doğrulamıyor.`,
      claimedAlso: (who, others) => `Söyleyen: ${who}. Aynısını söyleyen: ${others}.`,
      said: (who) => `Söyleyen: ${who}.`,
      alsoReported: (who) => `Aynısını bildiren: ${who}.`,
      claimedSide: (who, side) => `Söyleyen: ${who} (${side}). Başka hiçbir taraf doğrulamıyor.`,
      assessed: (who) => `Bir değerlendirme; haber değil: ${who}.`,
      unconfirmed: (who) => `Bildiren: ${who}; kontrol edilmeden ya da dayanak gösterilmeden.`,
      withdrawn: 'Artık bunun arkasında durmuyoruz.',
      detailsWord: 'Yanıtlar farklı',
      detailsCount: (amount) => `Yanıtlar ${inDetails(amount)} farklı`,
      detailsOn: (amount) => `(${details(amount)}):`,
      detailDenied: (speaker, by) => `Söyleyen: ${speaker}; aksini söyleyen: ${by}.`,
      or: (answers) => or(answers.map(withinSentence)),
    },

    front: {
      none: 'Henüz yayımlanmış olay yok.',
      digest: 'Ne biliniyor, ne kadar kesin',
      supported: 'En iyi desteklenenler',
      unchecked: 'Bağımsız olarak kontrol edilmemiş',
      differs: 'Yanıtlar farklı',
      unknown: 'Bilinmiyor',
      answerBy: (answer, givers) => `${capital(answer)}: ${givers.join('; ')}.`,
      details: (reason, amount) => `${reason} Yanıtlar ${inDetails(amount)} farklı.`,
      agree: 'Farklı yanıt yok.',
      more: (amount) => `${number(amount)} tane daha`,
      all: (amount, state) => `${states[state].word}: tüm sorular (${number(amount)})`,
      order: 'Sıra',
      oldest: 'Önce en eski',
      newest: 'Önce en yeni',
      inOrder: (story, order) => `${story}: önce en ${order === 'oldest' ? 'eski' : 'yeni'}`,
      latest: 'Son gelişme:',
      at: (weekday, date, time) =>
        `${date} ${weekday}${time === '' ? '' : `, ${lower(time.charAt(0))}${time.slice(1)}`}`,
      follow: 'Takip et',
      months: 'Ay ay',
    },

    follow: {
      title: 'Bu haberi takip edin',
      lead: 'Bir akış, yeni olanı size getirir. Hesap da e‑posta adresi de gerekmez.',
      whatTitle: 'Akış nedir',
      what: 'Akış, bu sitenin yeni olanları ve düzeltilenleri sıraladığı bir adrestir. Akış okuyucu, yani seçtiğiniz bir uygulama ya da site, zaman zaman oraya bakar ve nelerin eklendiğini size gösterir.',
      howTitle: 'Nasıl okunur',
      how: [
        'Bir akış okuyucu edinin. Her telefon ve bilgisayar için ücretsizleri var; bazı tarayıcılar ve e‑posta programları bunu zaten yapar.',
        'Aşağıdan bir akışın adresini kopyalayın.',
        'Okuyucunun neyi takip etmek istediğinizi sorduğu yere yapıştırın.',
      ],
      pages: 'Bir sayfanın adresini de yapıştırabilirsiniz: Okuyucu akışını kendisi bulur.',
      whole: 'Haberin tamamı',
      feeds: {
        story: {
          name: 'Yeni olan her şey',
          what: 'Yeni ya da değişen her olay, anlatımı ve her kaynağın söyledikleriyle.',
        },
        corrections: {
          name: 'Düzeltmeler',
          what: 'Düzeltilen, geri çekilen ya da geri alınanlar ve önceki halleri. Buradan alıntı yaptıysanız takip edin.',
        },
        calendar: {
          name: 'Takvim',
          what: 'Günü bilinen olaylar. Adrese akış okuyucuda değil, takvimde abone olun.',
        },
      },
      twoFiles: 'İki adres olan yerde ikisi de aynı şeyi verir: İlki her okuyucuya uyar, ikincisi JSON Feed bilenlere.',
      storylines: 'Tek bir konu',
      others: (amount) => `Başka ${number(amount)} konunun da akışı var: sayfasının adresini okuyucunuza yapıştırın.`,
      allStorylines: 'Tüm konular',
      storyline: 'Bu konuyu takip et',
      data: 'Programlar için veriler',
    },

    figure: {
      title: (amount, said) => `${events(amount)}, ${statements(said)}`,
      marks: 'Her işaret bir olaydır; biçimi ne kadar iyi desteklendiğini gösterir.',
      larger: 'Daha büyük: kilit olaylar.',
      bars: {
        days: 'Her çubuk bir gündür; yüksekliği olay sayısıdır.',
        months: 'Her çubuk bir aydır; yüksekliği olay sayısıdır.',
      },
      most: {
        days: (amount) => `En yüksek: bir günde ${events(amount)}.`,
        months: (amount) => `En yüksek: bir ayda ${events(amount)}.`,
      },
      disputed: 'Renkli, eksenden yukarı: Kaynaklar olayın özünde çelişiyor.',
      key: 'İşaretler ne anlama gelir',
      onDetail: '… bir ayrıntıda',
      label: {
        days: (amount) => `Günlere göre ${events(amount)}`,
        hours: (amount) => `Saatlere göre ${events(amount)}`,
        months: (amount) => `Aylara göre ${events(amount)}`,
      },
      past: { marks: 'İşaretleri atla', bars: 'Çubukları atla' },
      details: (amount) => `kaynaklar ${inDetails(amount)} ayrışıyor`,
      alsoDetails: (amount) => `kaynaklar ayrıca ${inDetails(amount)} ayrışıyor`,
      events: () => 'olay',
      disputes: (amount) => `, kaynakların çeliştiği: ${number(amount)}`,
      onTheHour: ':00',
      noHour: 'Saati yok',
      gap: 'Olaysız saatler',
      yearsWithout: (years) => `Olaysız ${number(years)} yıl`,
      wholeYear: 'Çerçeve: ayı bilinmiyor.',
      wholeMonth: 'Çerçeve: günü bilinmiyor.',
      public: 'Her günün sonuna kadar kamuya açıklanan ifadeler',
      statements: () => 'ifade',
      madePublic: () => 'açıklandı',
      byEndOf: (date) => `${date} gününün sonuna kadar`,
    },

    parts: {
      label: 'Bu listenin bölümleri',
      here: (part, entries) => `Bölüm ${part}: ${entries}.`,
      time: {
        home: (whole, here) => `${whole}. Burada: en yeni ${number(here)}.`,
        first: 'En eskiler',
        previous: (part) => `Daha eski: bölüm ${part}`,
        next: (part) => `Daha yeni: bölüm ${part}`,
        last: 'En yeniler',
      },
      name: {
        home: (whole, here) => `${whole}. Burada: ilk ${number(here)}.`,
        first: 'İlkler',
        previous: (part) => `Önceki: bölüm ${part}`,
        next: (part) => `Sonraki: bölüm ${part}`,
        last: 'Sonlar',
      },
      title: (what, part) => `${what}, bölüm ${part}`,
      more: (amount) => `ve diğerleri (${number(amount)})`,
      elsewhere: 'Daha eski bölümlerdeki yanıtlar',
      days: 'Daha eski bölümlerdeki günler',
      names: (amount) => count(amount, 'ad'),
      questions: (amount) => count(amount, 'soru'),
      changes: (amount) => count(amount, 'değişiklik'),
      corrections: (amount) => count(amount, 'kayıt'),
      statementsAndEvents: (amount) => count(amount, 'ifade ve olay'),
    },

    timeline: {
      events,
      statements,
      in: () => 'kaynak:',
      differ: 'Kaynaklar ayrışıyor:',
      alsoDiffer: 'Kaynaklar burada da ayrışıyor:',
      timed: 'Saati ya da günün bölümü belli',
      untimed: 'Belirtilmemiş',
      ofMonth: (month) => `Zaman çizelgesi: ${month}`,
    },

    filters: {
      title: 'Filtre',
      hint: ': konu, kişi, yer…',
      facets: {
        only: 'Yalnızca',
        thread: 'Konu',
        status: 'Durum',
        side: 'Taraf',
        place: 'Yer',
        actor: 'Kişi ya da grup',
        source: 'Belge',
      },
      only: {
        key: { word: 'Kilit olaylar', sentence: 'Haberi kısaca anlatan olaylar.' },
        'one-side': { word: 'Yalnızca bir taraf', sentence: 'Başka hiçbir taraf doğrulamıyor.' },
        details: {
          word: 'Yanıtlar ayrıntılarda farklı',
          sentence: 'Bazı ayrıntılar farklı anlatılıyor.',
        },
      },
      any: (amount) => `Herhangi biri (${number(amount)})`,
      all: (amount) => `Tümü (${number(amount)})`,
      script: {
        shown: (shown, all) => `${shown} / ${events(all)}`,
        remove: 'Filtreyi kaldır: {value}',
        chip: '{value} ×',
        none: 'Buradaki hiçbir olay bu filtrelerin tümüne uymuyor.',
        drop: (filters, shown, all) => `${filters} olmadan: ${shown} / ${events(all)}`,
      },
      sides: 'Taraflar',
      sidesLead: 'Her taraftan birinin yer aldığı ya da konuştuğu olaylar.',
      statuses: 'Her olay ne kadar iyi destekleniyor',
      statusesLead: 'Okuduğumuz belgelerin her olayı ne ölçüde desteklediği.',
      ofSide: (side) => `Tarafa göre olaylar: ${side}`,
      ofStatus: (status) => `Duruma göre olaylar: ${status}`,
      empty: 'Şu anda olay yok.',
    },

    tools: {
      theme: 'Tema',
      themes: { auto: 'Bu aygıttaki gibi', light: 'Açık', dark: 'Koyu' },
      sinceScript: {
        none: 'Son ziyaretinizden beri yeni bir şey yok.',
        fresh: {
          one: 'Son ziyaretinizden beri {n} yeni ya da değişen olay',
          other: 'Son ziyaretinizden beri {n} yeni ya da değişen olay',
        },
        new: 'Yeni',
        changed: 'Değişti',
        clear: 'Temizle ve unut',
        cleared: 'Unutuldu. Siz geri dönene kadar bu aygıt ziyaretleriniz hakkında hiçbir şey saklamaz.',
      },
      cite: 'Kaynak göster',
      citation: (title, site, story, url) => `${quotation(title)}. ${site}: ${story}. ${url}`,
      copyCitation: 'Künyeyi kopyala',
      copyBibtex: 'BibTeX kopyala',
      copyLink: 'Bağlantıyı kopyala',
      share: 'Şununla paylaş…',
      handOn: 'Paylaş',
      handOnThread: 'Bu konuyu paylaş',
      permanent: 'Kalıcı bağlantı:',
      script: {
        dates: 'tr-TR',
        accessed: ' (erişim: {date}).',
        copied: 'Kopyalandı.',
        withDate: 'Erişim tarihi olarak bugünle kopyalandı.',
        failed: 'Tarayıcı kopyalamaya izin vermedi.',
        statement: 'İfadenin bağlantısını kopyala: {number}',
      },
    },

    event: {
      when: 'Ne zaman',
      where: 'Nerede',
      who: 'Kim',
      standsOn: 'Dayanak',
      after: 'öncesindeki olay:',
      accordingTo: 'bildiren:',
      basis: {
        stated: null,
        resolved: 'Kaynağın söylediklerinden çıkarıldı.',
        inferred: 'Editörlerin çıkarımı.',
      },
      notPlaced: 'Belirlenemedi',
      noActors: 'Belirtilmemiş',
      statementMade: 'Söylendiği',
      statementContent: 'Söylenen',
      said: 'Her belge ne diyor',
      disagreement: {
        title: (main, amount) => {
          if (!main) return `Kaynaklar ${inDetails(amount)} ayrışıyor`;
          return `Kaynaklar olayın özünde${amount > 0 ? ` ve ${inDetails(amount)}` : ''} çelişiyor`;
        },
        noChoice: 'Biz seçmiyoruz.',
      },
      questions: 'İlgili sorular',
      moreQuestions: (amount) => `${number(amount)} tane daha`,
      inStory: 'Haber içinde',
      before: 'Önceki',
      next: 'Sonraki',
      related: 'Ayrıca bkz.',
      checked: (date) => `Kaynaklarla karşılaştırıldı: ${date}`,
      noCorrections: 'Düzeltme yok',
      correctionsTitle: 'Düzeltmeler',
      correction: {
        removed: 'artık burada olmayan bir ifade',
        on: 'Tarih',
        was: 'Önceki hali',
        now: 'Şimdiki hali',
        why: 'Neden',
        reportedBy: 'Hatayı bildiren',
        withheld: 'zararı yinelememek için verilmiyor',
      },
      withdrawn: (date) => `Bu olayı geri çektik: ${date}.`,
      withdrawnSee: 'Bunun yerine bkz.',
      moved: 'Bu sayfa taşındı.',
      draft: 'Taslak: yayımlanmadı',
    },

    report: {
      link: 'Hata bildir',
      whole: 'Bu olaydaki bir hatayı bildir',
      statements: 'Bir ifadedeki hatayı bildir',
      inStatement: (at) => `Hata bildir: ifade ${at}`,
      wholeByLetter: 'E‑postayla, hesap olmadan',
      statementsByLetter: 'E‑postayla, bir ifadede',
      inStatementByLetter: (at) => `E‑postayla hata bildir: ifade ${at}`,
      edit: 'Bu sayfayı düzenle',
      subject: (record) => `Düzeltme: ${record}`,
    },

    question: {
      description: (state, scope) => `${states[state].word}. ${scope}`,
      title: 'Sorular',
      lead: 'Belgelerin nerede uyuştuğu, nerede ayrıldığı ve neyi açık bıraktığı.',
      scope: 'Karşılaştırılan',
      answers: 'Yanıtlar',
      noAnswer: 'Okuduğumuz hiçbir belge buna yanıt vermiyor.',
      notComparable: 'Karşılaştırılmaması gereken',
      events: 'İlgili olaylar',
      threads: 'Konular',
      changed: 'Değişti: Önceki yanıtlar “Önceki” başlığının altında.',
      changes: 'Doğru yanıt zamanla değişir: Her yanıt kendi zamanı içindir.',
    },

    locator: {
      known: (places) => `Harita: ${list(places)}.`,
      saidOf: (places) => `Harita (yalnızca söylenen): ${list(places)}.`,
      landmarks: (names) => (names.length > 0 ? ` Ayrıca gösterilen: ${list(names)}.` : ''),
      onlySaid: () => 'Yalnızca söylendi, bu yüzden iğnesi yok.',
      within: (accuracy) => accuracy,
      area: 'bir bölge, bu yüzden iğnesi yok',
      around: (around) => `Kendi noktası yok; çizilen: ${around}.`,
      missing: (places) => `Bu haritada olmayanlar: ${list(places)}.`,
      credit: 'Haritanın kaynağı',
    },

    thread: {
      title: 'Konular',
      lead: 'Her biri haberin bir ipliğini olaylar boyunca izler.',
      whoAnswers: 'Kim ne yanıt veriyor',
      whoAnswersLead: 'Okuduğumuz belgelerde her tarafın aynı soruya ne dediği.',
      noSide: 'Tarafı belirtilmemiş',
      otherSides: { label: 'Diğer taraflar', brief: 'diğer taraflar' },
      ownVoice: {
        articles: { label: 'Haber yazılarının kendi sözü', brief: 'haber yazıları' },
        documents: { label: 'Belgelerin kendi sözü', brief: 'belgeler' },
      },
      silent: (sides) => {
        const named = sides.length > 6 ? [...sides.slice(0, 5), `${number(sides.length - 5)} taraf daha`] : sides;
        return `Okuduğumuz belgelerde bu soruların hiçbirine yanıt vermeyenler: ${list(named)}.`;
      },
      events: 'Konunun olayları',
      inStory: (own, all, from, to) =>
        `Haberin [${number(all)} olayından] ${number(own)} tanesi${from === null ? '' : from === to ? `; ${own > 1 ? 'tümü: ' : ''}${from}` : `; ${from} – ${to}`}`,
    },

    matrix: {
      question: 'Soru',
      rule: 'Kalın çizgi, ikisi birden doğru olamayacak yanıtları ayırır.',
      empty: 'yanıt yok',
      noAnswer: (who) => `Yanıt yok: ${list(who)}`,
      more: (amount) => `ve ${number(amount)} tane daha`,
      newest: (shown, total) => `En yeniler: ${number(shown)} / ${number(total)}.`,
      all: (state) => `Tüm sorular: ${states[state].word}`,
    },

    meetings: {
      others: { label: 'Diğerleri', brief: 'diğerleri' },
      contradicted: 'Çelişenler',
      agrees: 'Kimlerle uyuşuyor',
      agreesLead: 'Aynı yanıtı veriyorlar. Bu bir kanıt değildir: Aynı kaynaktan almış olabilirler.',
      differs: 'Kimlerden ayrılıyor',
      on: (points) => `(${count(points, 'noktada')})`,
    },

    known: {
      title: 'Ne, ne zaman biliniyordu',
      lead: 'Okuduğumuz belgelere göre her günün sonuna kadar nelerin kamuya açıklandığı. Daha sonraki haberler dışarıda bırakıldı.',
      by: (date) => `${date} gününün sonuna kadar kamuya açıklananlar`,
      page: (title, page, of) => `${title}, sayfa ${page} / ${of}`,
      pages: 'Bu günün sayfaları',
      toPage: (page) => `Sayfa ${page}`,
      count: (said, amount) =>
        said === 0
          ? 'Bildiğimiz hiçbir şey kamuya açıklanmamıştı.'
          : `${events(amount)} üzerine ${statements(said)} kamuya açıklanmıştı.`,
      fresh: (date, exact) => (exact ? `${date} günü yeni olanlar` : `Yeni olanlar, en geç ${date}`),
      first: 'İlk haber',
      further: 'Önceden bilinenler üzerine yeni bilgiler',
      turned: 'Bununla değişenler',
      firstAnswers: 'İlk kez yanıtlananlar',
      here: 'Bu sayfada',
      toNew: (amount) => `Yeni: ${statements(amount)}`,
      was: 'Önce',
      became: 'Sonra',
      notAsked: 'Kamuya açıklanmış yanıt yoktu.',
      gone: 'Artık geçerli bir ifade yok.',
      named: 'Kim olduğu açıklananlar',
      takenBack: 'Geri alındı',
      question: 'Soru',
      event: 'Olay',
      moreAnswers: (amount) => `ve ${number(amount)} tane daha`,
      standing: 'Haberin o günkü hali',
      newest: (shown, all) => `Zaman çizelgesinin sonundan ${number(shown)} olay (toplam ${number(all)}).`,
      earlier: 'Daha öncesi, şimdi anlatıldığı gibi:',
      wholeTimeline: 'zaman çizelgesinin tamamı',
      questions: 'Sorular ve o günkü yanıtları',
      moreQuestions: (amount) => `Son değişenler. Yanıtı olan ${number(amount)} soru daha var.`,
      allQuestions: 'Şimdiki yanıtlarıyla tüm sorular',
      later: 'Olmuştu ama sonradan ortaya çıktı',
      laterLead: 'Bu günden sonra bildirildi. Her olayın durumu şimdiki durumudur.',
      moreLater: (amount) => `Daha önceki ${number(amount)} olay da var.`,
      previous: 'Yeni bilgi olan önceki gün',
      next: 'Yeni bilgi olan sonraki gün',
      without: (days) =>
        days < 2 * 365
          ? `Yeni bilgi olmayan ${count(days, 'gün')}`
          : `Yeni bilgi olmayan ${count(Math.floor(days / 365.2425), 'yıl')}`,
      days: (days) => `Yeni bilgi olan ${count(days, 'gün')}`,
      before: (days) => `Yeni bilgi olan daha önceki ${count(days, 'gün')}`,
      after: (days) => `Yeni bilgi olan daha sonraki ${count(days, 'gün')}`,
      nearest:
        'Bir gün, o gün bir şey kamuya açıklandıysa ya da olduysa bir sayfaya sahiptir. O gün kamuya açıklanmış olan, bir sonrakine kadar geçerliydi.',
      ask: 'Şu günün sonuna kadar kamuya açıklananlar:',
      go: 'Göster',
      none: 'O güne kadar bildiğimiz hiçbir şey kamuya açıklanmamıştı.',
      new: (amount) => `${number(amount)} yeni`,
      years: 'Diğer yıllar',
      ofYear: (year) => `Ne, ne zaman biliniyordu: ${year}`,
    },

    actor: {
      description: (name, role) =>
        `${name}${role ? ` (${role})` : ''}: bu haberde söyledikleri ve yaptıkları, her ifade kaynağıyla.`,
      title: 'Kişiler, gruplar ve kurumlar',
      lead: 'Bu haberde eylemde bulunan ya da konuşan herkes.',
      kinds: { person: 'Kişiler', group: 'Gruplar', institution: 'Kurumlar' },
      role: 'Görevi',
      memberOf: 'Bağlı olduğu',
      members: 'Üyeleri',
      side: 'Taraf',
      noSide: 'belirtilmemiş',
      aliases: 'Diğer yazımlar',
      acts: 'Öneriler, talepler ve diğer eylemler',
      says: 'İfadeler',
      confirms: 'Doğruladıkları',
      events: 'Olaylar',
      otherEvents: 'Diğer olaylar',
      documents: 'Belgeler',
    },

    place: {
      description: (name, kind) => `${name} (${kind}): burada olduğu söylenenler.`,
      aliases: 'Diğer yazımlar',
      degrees: (lat, lon) =>
        `${number(Math.abs(lat))}° ${lat < 0 ? 'G' : 'K'}, ${number(Math.abs(lon))}° ${lon < 0 ? 'B' : 'D'}`,
      title: 'Yerler',
      lead: 'Olayların nerede geçtiği ve bunun ne kadar kesin olduğu.',
      kind: 'Tür',
      within: 'İçinde bulunduğu yer',
      contains: 'İçindeki yerler',
      position: 'Konum',
      accuracy: (metres) => `en çok ${metres >= 1000 ? `${number(metres / 1000)} km` : `${number(metres)} m`} sapmayla`,
      noPosition: 'Kendi noktası yok',
      credit: 'Konumun kaynağı',
      events: 'Buradaki olaylar',
      answers: 'Yanıt olarak verildi',
    },

    map: {
      title: 'Harita',
      lead: 'Olayların nerede geçtiği, belgelerin belirttiği kesinlikte. Yalnızca sözü edilen yerler gösterilmez.',
      close: 'Yerlerin haritası, bağlantılarıyla',
      overview: 'Burası nerede',
      overviewLabel: 'Çevrenin haritası',
      km: (km) => `${number(km)} km`,
      key: 'Haritadaki işaretler',
      pin: 'Listedeki numarasıyla bir yer. Birden çok numara: ayrı çizilemeyecek kadar yakın yerler.',
      dot: 'Numarasız bir başka yer.',
      ring: 'Yerin ne kadar kesin bilindiği: Bu halkanın içindedir.',
      area: 'Olayların daha kesin yerleştirilemediği bir bölge.',
      border: 'Devletler arasındaki sınır; anlaşamadıkları yerde kesik. İnce çizgiler bölgeleri ayırır.',
      inset: 'Kesik çerçeve: büyük haritanın gösterdiği bölüm.',
      list: 'Haritadaki yerler',
      notDrawn: 'Haritada olmayanlar',
      more: (many) => `ve ${number(many)} tane daha`,
      morePlaces: (places) =>
        `En az olayın geçtiği ${count(places, 'yer')}: ${places === 1 ? 'numarasız nokta' : 'numarasız noktalar'}.`,
      allPlaces: 'Tüm yerler',
      days: 'Gün gün',
      otherDays: 'Küçük noktalar: başka günlerin yerleri.',
      dayLabel: (places) => `Harita: ${list(places)}`,
      marker: (at, place) => `${at} ${place}`,
      within: (place) => `içinde bulunduğu yer: ${place}`,
      areaOnly: 'Bir bölge; iğnesi yok',
      empty: 'Haberin hiçbir olayı henüz bir yere yerleştirilmedi.',
      outside: 'Anahat olmadığı için çizilmedi',
      noOutlines: (places) =>
        `Bu sitede çevrenin anahatları olmadığı için ${count(places, 'yer')} yalnızca listede. Siteyi yürüten kişi bunları \`npm run map\` ile yapar.`,
      simplified: 'Anahatlar sadeleştirilmiştir; bir noktanın sınıra uzaklığını göstermez.',
    },

    source: {
      description: (name, read) =>
        `${name}: haberin buradan aldıkları${read ? '' : ', başka belgelerin aktardığı biçimde'}.`,
      title: 'Kaynaklar',
      lead: 'Haberin arkasındaki tüm belgeler: okuduklarımız ve yalnızca onlar aracılığıyla bildiklerimiz.',
      documents: 'Belgeler',
      open: (host) => `Aç: ${host}`,
      read: 'Okuduğumuz belgeler',
      unread: 'Yalnızca bunlar aracılığıyla bilinenler',
      readShort: 'Bunu okuduk.',
      unreadShort: 'Bunu yalnızca başka bir belge aracılığıyla biliyoruz.',
      unnamed: 'Belgeler kime ait olduğunu söylemiyor.',
      kind: 'Tür',
      outlet: 'Yayın organı',
      by: 'Kimden',
      authors: 'Yazarlar',
      published: 'Yayımlanma',
      written: 'Yazılma',
      recorded: 'Kayıt',
      corrected: 'Yayımcısı düzeltti',
      correctedBefore: (date) => `${date} öncesindeki hali`,
      gone: (date) => `Belge artık adresinde yok; bunu fark ettiğimiz gün: ${date}.`,
      archivedAt: (host) => `Arşiv kopyası: ${host}`,
      access: { paywall: 'Ücretli', registration: 'Kayıt gerekiyor' },
      noArchive: 'Yok',
      publishedUnknown: 'günü bilinmiyor',
      address: 'Adres',
      archive: 'Arşiv kopyası',
      accessed: 'Okunma',
      via: 'Kökeni',
      withheld: 'Adresi biliniyor, bağlantı verilmiyor',
      noAddress: 'Adresi yok',
      note: 'Not',
      statements: 'Buradan alınan ifadeler',
      handedOn: 'Buraya dayanan ifadeler',
      citedIn: 'Buraya dayanan belgeler',
      takesBack: 'Geri aldığı ifadeler',
      taken: (amount) => `Buradan alınan: ${statements(amount)}`,
      goBack: (amount) => `Başka belgelerde buraya dayanan: ${statements(amount)}`,
      takenBack: (amount) => `Burada geri alınan: ${statements(amount)}`,
    },

    outlet: {
      pageTitle: (name) => `${name}, yayın organı`,
      description: (name) => `${name}: yayımladığı belgeler ve kendi söyledikleri.`,
      documents: (amount) => count(amount, 'belge'),
      title: 'Yayın organları',
      lead: 'Belgeleri yayımlayanlar.',
      kind: 'Tür',
      country: 'Ülke',
      address: 'Web sitesi',
      sources: 'Belgeler',
      owner: 'Sahibi',
      ownerNote: 'Aynı sahibin yayınları tek bir ilk kaynak sayılır.',
      owns: 'Sahip oldukları',
      statements: 'Kendi bildirdikleri',
      inItsDocuments: 'Belgelerinde başkalarının söyledikleri',
      taken: (amount) => `Buradan alınan: ${statements(amount)}`,
      goBack: (amount) => `Başka belgelerde buraya dayanan: ${statements(amount)}`,
    },

    search: {
      title: 'Ara',
      lead: 'Olaylar ve onlar hakkında söylenenler, kişiler, gruplar, yerler, yayın organları, belgeler ve sorular. Her biri adının her yazımıyla bulunur.',
      label: 'Aranacak sözcükler',
      go: 'Ara',
      narrow: 'Daralt',
      any: 'Herhangi biri',
      filters: {
        kind: 'Tür',
        thread: 'Konu',
        actor: 'Kişi ya da grup',
        place: 'Yer',
        status: 'Durum',
      },
      kinds: {
        event: 'Olay',
        actor: 'Kişi ya da grup',
        place: 'Yer',
        outlet: 'Yayın organı',
        side: 'Taraf',
        thread: 'Konu',
        question: 'Soru',
        source: 'Belge',
      },
      statusOfEvents: 'Olaylar',
      statusOfQuestions: 'Sorular',
      takenBack: 'Geri alındı',
      spelt: 'Diğer yazım:',
      says: (who, told, what) => `${who} ${told}: ${what}`,
      furtherStatements: {
        one: 'Bu olayda {n} ifade daha',
        other: 'Bu olayda {n} ifade daha',
      },
      meant: 'Bunu mu demek istediniz:',
      filtersOn: '({filters})',
      keys: 'Tuşlar: / her sayfada aramayı açar, oklar sonuçlarda gezinir, Enter açar, Escape temizler.',
      shortcut: '/ tuşu aramayı açar',
      results: 'Sonuçlar',
      found: { one: '{n} sonuç', other: '{n} sonuç' },
      askedOnly: 'Yalnızca şu sözcükler arandı: {words}.',
      lookedAt: 'Bu sözcüklerin art arda geçebileceği kayıtlar: {all}; bakılan: {looked}.',
      searched: 'En yenilerden başlayarak taranan kayıtlar: {through} / {all}.',
      loading: 'Aranıyor…',
      failed: 'Arama yüklenemedi. Aşağıdaki listeler her şeye götürür.',
      failedFurther: 'Diğer sonuçlar yüklenemedi. Lütfen yeniden deneyin.',
      nothing: 'Hiçbir şey bulunamadı.',
      advice:
        'Yazımı kontrol edin; daha az sözcük ya da bir sözcüğün yalnızca başını deneyin. Aşağıdaki listeler her şeye götürür.',
      drop: '“{filter}” olmadan',
      more: 'Daha fazla göster',
      older: 'Daha eski kayıtlarda ara',
      withoutScript: 'Arama için JavaScript gerekir. Bu listeler her şeye götürür.',
      lists: 'Her şeye göz atın',
      everyDay: 'Tüm olaylar, ay ay',
      allOf: (what, amount) => `${what}: tümü (${number(amount)})`,
    },

    corrections: {
      title: 'Düzeltmeler',
      lead: 'Yanıldıklarımız ve kaynakların geri aldıkları. Hiçbir ifadeyi sessizce değiştirmeyiz.',
      none: 'Şimdiye kadar düzeltme yok.',
      takenBack: 'Kaynaklarının geri aldıkları',
      replaced: 'Değiştirilen yanıtlar',
      sources: 'Yayımcılarının düzelttiği belgeler',
    },

    history: {
      title: 'Değişiklikler',
      lead: 'Bu sitede yeni olanlar ve değişenler, kaydettiğimiz güne göre. Bir şeyin ne zaman söylendiği her ifadede yazılıdır.',
      kinds: changeKinds,
      unavailable: {
        'no-git': 'Değişiklik geçmişi yok: Site, onu saklayan git olmadan oluşturuldu.',
        shallow: 'Değişiklik geçmişi yok: Site, içeriğin geçmişi olmayan bir kopyasından oluşturuldu.',
        'no-history': 'Değişiklik geçmişi yok: Site, git’in geçmişini saklamadığı bir içerikten oluşturuldu.',
      },
      none: 'Şimdiye kadar hiçbir şey kaydedilmedi.',
      gone: 'Artık burada olmayan bir olay',
      correction: (date) => `düzeltme: ${date}`,
      also: (what) => `Ayrıca: ${what}`,
      ofEvent: 'Değişiklik geçmişi',
      first: (date) => `İlk yayım: ${date}`,
      changed: (date, what) => `${date}: ${what}`,
      notYet: 'Henüz kaydedilmedi.',
      all: 'Tüm değişiklikler',
    },

    data: {
      title: 'Veriler ve akışlar',
      lead: 'Bu sitedeki her şey programlar için de burada: abone olmak, saymak, haritaya dökmek, kontrol etmek için. Aynı haber, aynı dosyalardan, her seferinde yeniden oluşturulur.',
      newestPart: 'Bu haber uzun: Bu dosyada en yeni bölümü var.',
      size: (bytes) => (bytes < 1000 ? `${number(bytes)} bayt` : `${number(Math.round(bytes / 1000))} kB`),
      example: 'Örnek',
      feeds: 'Akışlar',
      files: 'Dosyalar',
      columns: (amount) => `${count(amount, 'sütun')}: her birinin içeriği`,
      how: 'Nasıl okunur',
      notes: [
        'Tarihler hiçbir zaman bilindiğinden daha kesin değildir. `edtf`, tarihin Extended Date/Time Format biçiminde yazılmış halidir; `earliest` ve `latest` neyi gösterebileceğinin sınırlarıdır, ikincisi sonraki ilk andır; `basis`, tarihi kaynağın mı verdiğini, yoksa tarihin hesaplandığını mı ya da çıkarıldığını mı söyler.',
        'İki zaman ayrı tutulur. `said`, bir ifadenin kamuya açıklandığı andır. `recorded`, bu sitenin onu yayımladığı ya da değiştirdiği andır ve dosyaların geçmişinden gelir; o geçmişi göremeyen bir derleme alanı boş bırakır ve akıştaki bir kayda en yeni ifadesinin ya da düzeltmesinin tarihini verir.',
        'Zararı yinelememek için kaldırılanlar, sayfalarda olduğu gibi burada da yoktur: Yerinde “withheld” yazar.',
        'Aynı içerik, baytı baytına aynı dosyaları verir. Veri paketi boyutlarını ve özetlerini listeler.',
      ],
      versions: 'Dosyaların biçiminde neler değişti',
      versionsLead:
        'Eski dosyaları okuyan programlar için. Yol, ledger.json içindeki bir alanın yoludur; tablolar tüm sütunlarını korudu, yenileri sonda durur.',
      version: (version) => `Sürüm ${version}`,
      change: (was, now, what) => {
        if (was === null) return `Yeni: \`${now ?? ''}\`. ${what}`;
        return now === null ? `Kaldırıldı: \`${was}\`. ${what}` : `\`${was}\` yerine artık \`${now}\`. ${what}`;
      },
      cite: 'Nasıl kaynak gösterilir',
      citeLead: 'Dayandığınız olayın ya da ifadenin adresini verin: Buradaki adresler değişmez. Tamamı için:',
      licence: 'Lisans',
      licenceText: (licence) =>
        `Metinler ve veriler: ${licence}. Alıntılar sahiplerine aittir. Sitenin adını verin ve sayfaya bağlantı koyun.`,
      citation: (site, story, url) => `${site}: ${story}. Veriler. ${url}`,
      formats: {
        atom: {
          name: 'Haber akışı, Atom',
          what: 'Yeni ve değişen olaylar, en yeniler önce, her biri tam anlatımı ve her kaynağın söyledikleriyle.',
          use: 'Adresi bir akış okuyucuya yapıştırın. Düzeltme, değişiklik olarak görünür. Geçmiş aylar kendi arşivlerinde durur (RFC 5005); okuyucular bunları kendileri bulur ve bunlar değişmez.',
        },
        jsonFeed: {
          name: 'Haber akışı, JSON',
          what: 'Aynısı, JSON Feed 1.1 biçiminde.',
          use: 'JSON yeğleyen okuyucular ve betikler için; `next_url` geçmiş aylara götürür.',
        },
        threadFeed: {
          name: 'Bir konunun akışı, Atom',
          what: 'Tek bir konunun olayları: en çok 50 ise tümü, değilse en yeniler, ayrıca arşivler. feed.json olarak da vardır.',
          use: 'Tek bir konuyu takip edin: Sayfası akışlarına götürür.',
        },
        corrections: {
          name: 'Düzeltmeler, Atom',
          what: 'Düzeltilen, geri çekilen, geri alınan ya da kaynağının değiştirdikleri: önceki hali, şimdiki hali, nedeni.',
          use: 'Buradan alıntı yaptıysanız abone olun.',
        },
        ledger: {
          name: 'Haberin tamamı, JSON',
          what: 'Her olay, ifade, soru, kişi, yer, belge ve konu, hesaplanan tüm değerlerle.',
          use: 'Programlar için. Python ile: `json.load(open("ledger.json"))["events"]`.',
        },
        ledgerPart: {
          name: 'Uzun bir haberin aylara göre kayıtları, JSON',
          what: 'ledger.json yaklaşık 5 MB boyutunu aşacaksa bu dosyaların dizini olur: Olaylar aylara göre, diğer her liste kendi dosyasında. Hepsi birlikte ledger-whole.json.gz dosyasındadır.',
          use: 'Satır başına bir kayıt. Python ile `json.load(gzip.open("ledger-whole.json.gz"))["events"]` hepsini verir.',
        },
        schema: {
          name: 'Haberin tamamının şeması, JSON Schema',
          what: 'ledger.json içindeki her alanın ne olduğu ve ne içerebileceği.',
          use: 'Bir alana bakın ya da şemayı bir doğrulayıcıya verin (draft 2020-12). Uzun bir haberin dizini ve dosyaları için: `#/$defs/index`, `#/$defs/records`.',
        },
        event: {
          name: 'Tek bir olay, JSON',
          what: 'Bir olayın ledger.json içindeki hali.',
          use: 'Olayın adresindeki son eğik çizginin yerine `.json` yazın.',
        },
        oembed: {
          name: 'Çerçevede bir olay, oEmbed',
          what: 'Başka bir sitenin olayı betiksiz bir çerçevede gösterdiği kod; boyutu ve görüntüsü. oembed/threads/<id>.json olarak da vardır.',
          use: 'oEmbed 1.0 bilen sistemler bunu sayfanın adresinden bulur. Elle: Kodu olayın ya da konunun sayfasından kopyalayın.',
        },
        events: {
          name: 'Olaylar, CSV',
          what: 'Olay başına bir satır: sınırlarıyla tarih, nedeniyle durum, kim, nerede, kaç ilk kaynak.',
          use: 'Her hesap tablosunda açılır (bayt sırası işaretli UTF-8). =, +, - ya da @ önündeki kesme işareti, metnin formül sanılmasını önler; metni elde etmek için birini silin.',
        },
        claims: {
          name: 'İfadeler, CSV',
          what: 'İfade başına bir satır: kim söylüyor, hangi belgede, nereden, ne zaman, hangi sözlerle.',
          use: '`event` alanıyla events.csv dosyasına bağlayın. Bir hücredeki kimlikler boşlukla, adlar noktalı virgülle ayrılır.',
        },
        places: {
          name: 'Yerler, GeoJSON',
          what: 'Her yer, ne kadar kesin bilindiği ve olaylarının kimlikleri. Bölgelerin geometrisi yoktur.',
          use: 'QGIS ile ya da geojson.io sitesinde açın; `accuracy_m` değerini noktanın çevresine daire olarak çizin.',
        },
        calendar: {
          name: 'Takvim, iCalendar',
          what: 'Günü bilinen olaylar. Gün, tam gündür: Saat uydurulmaz. Takvimin söyleyemediği başlıkta yazar.',
          use: 'Adrese bir takvimde abone olun. Yalnızca ayı ya da yılı bilinen ya da yalnızca bir güne kadar olduğu bilinen olaylar burada yoktur.',
        },
        timelineJs: {
          name: 'Zaman çizelgesi, TimelineJS 3',
          what: 'Tarihleri, söyleyenleri ve durumlarıyla slayt olarak olaylar, konulara göre gruplanmış.',
          use: 'Kendiniz barındırın ya da bağlantı verin: TimelineJS 3 olduğu gibi açar. `npm run import -- timelinejs` geri okur.',
        },
        datapackage: {
          name: 'Veri paketi, Frictionless',
          what: 'Boyutları, özetleri ve sütunlarıyla veri dosyaları, lisans, kaynaklar ve nasıl kaynak gösterileceği.',
          use: 'frictionless aracıyla: `frictionless validate datapackage.json`.',
        },
      },
      statement: {
        unverified: 'Kaynak bunu doğrulayamadığını söylüyor.',
        ...made,
        translation: (by: Translator, text) =>
          `${by === 'us' ? 'Bizim çevirimiz' : 'Kaynağın çevirisi'}: ${quotation(text)}`,
        aside: (question, answer, why) => `${question} ${capital(answer)}: ${why}.`,
        gone: (date) => `adresinde bulunamadığı gün: ${date}`,
        archived: 'arşiv kopyası',
        corrected: (date) => `${inBrackets('Kaynağı düzeltti', date)}:`,
        takenBackIn: 'Geri alındığı belge:',
      },
      feed: {
        title: (site, what) => `${site}: ${what}`,
        month: (feed, month) => `${feed} (${month})`,
        withdrawn: (title) => `Geri çekildi: ${title}`,
        correction: (title) => `Düzeltme: ${title}`,
        retracted: (title) => `Kaynağı geri aldı: ${title}`,
        replaced: (question) => `Yanıt değişti: ${question}`,
        sourceCorrected: (source) => `Kaynağı düzeltti: ${source}`,
      },
      calendar: {
        name: (site, story) => `${site}: ${story}`,
        title: inBrackets,
        description: (about, left) =>
          left === 0 ? about : `${about} Günü bilinmediği için dışarıda kalan: ${events(left)}.`,
      },
    },

    timelineJs: {
      whoSaysSo: 'Söyleyen:',
      part: (from, to, of) => `Olaylar: ${number(from)}–${number(to)} (toplam ${number(of)}).`,
      more: 'Bu olayın ifadeleri, kaynakları ve değişiklik geçmişi',
      site: (title) => `Kaynaklarıyla haber: ${title}`,
    },

    sharing: {
      locale: 'tr_TR',
      thread: 'Konu',
      question: 'Soru',
      more: (answers) => `ve ${count(answers, 'yanıt')} daha`,
      correction: (was, now, why) => `Önceki hali: ${was} Şimdiki hali: ${now} Neden: ${why}`,
    },

    imported: {
      zone: (times, zone) =>
        `${list(times)} ${times.length > 1 ? 'saatleri' : 'saati'} saat dilimi olmadan verilmiş; ${zone} saati olarak okundu.`,
      rounded: (zone) => `${zone} saat diliminin farkında o zamanlar saniye de vardı; dakikaya yuvarlandı.`,
      asGiven: (words) => `Tarih şöyle verilmiş: “${words}”.`,
      document: 'Buradan olaylar aktarıldı. Adresi verilmemişti.',
      unlinked: 'Adının geçtiği yerde adresi verilmemiş.',
      thread: (document, title) => `“${document}” içinde “${title}” başlığı altında yer alanlar.`,
      credited: (to) => `Sahibi olarak gösterilen: ${to}`,
      givenBy: (document) => `“${document}” içinde verilmiş.`,
    },

    embed: {
      title: (title, site) => `${title}: ${site}`,
      full: 'Her ifade, kaynağı ve değişiklik geçmişi',
      code: 'Yerleştir',
      how: 'Bu yükseklikte, içinde kaydırılan bir çerçeve; betik ve çerez yok. Bağlantılar yeni sekmede açılır.',
      copy: 'Yerleştirme kodunu kopyala',
    },

    about: {
      title: 'Bu site hakkında',
      lead: (story) => `${story}: bu site nasıl çalışır, sözcükleri ne anlama gelir, hatalar nasıl düzeltilir.`,
      statuses: 'Olaylar için sözcükler',
      states: 'Sorular için sözcükler',
      standings: 'İfadeler için sözcükler',
    },

    notFound: {
      title: 'Bu adreste sayfa yok',
      text: 'Buradaki adresler değişmez: Sizi buraya bu sitedeki bir bağlantı getirdiyse lütfen bize bildirin.',
      front: 'Zaman çizelgesine dön',
    },

    footer: {
      printedFrom: 'Yazdırıldığı adres:',
      licence: (licence) => `Metinler: ${licence}.`,
      contact: 'İletişim',
    },
  };
}
