/** What the texts of a new story say in each language of the interface, so that nothing of another language is published. */
import { spokenAs, type SpokenLanguage } from '../model/spoken.ts';
import { MARK } from './skeleton.ts';

/** Sentences that hold of any story; what only a newsroom can say is marked to be filled in. */
interface Beginning {
  /** `description` of `site.yaml`. */
  description: string;
  /** The headings of `about.md`, and what stands below the first. */
  does: string;
  account: string;
  decides: string;
  reports: string;
}

const ENGLISH: Beginning = {
  description: 'What happened, in order of time: for every statement who said it, who published it and when.',
  does: 'What this site does',
  account: `This site sets out one news story in order of time. For every statement it names who said it, who published it and
when. Where sources disagree it shows the disagreement and does not choose.`,
  decides: 'Who decides',
  reports: 'How to report an error',
};

const BEGINNINGS: Readonly<Record<SpokenLanguage, Beginning>> = {
  en: ENGLISH,
  ar: {
    description: 'ما جرى بترتيبه الزمني: من قال كل عبارة، ومن نشرها، ومتى.',
    does: 'ما الذي يقدّمه هذا الموقع',
    account: `يعرض هذا الموقع قصة إخبارية واحدة بترتيبها الزمني، ويذكر مع كل عبارة من قالها ومن نشرها ومتى. وحيث تختلف
المصادر يعرض الخلاف ولا يختار.`,
    decides: 'من يقرّر',
    reports: 'كيف تبلّغ عن خطأ',
  },
  de: {
    description:
      'Was geschah, in zeitlicher Folge: zu jeder Aussage, wer sie machte, wer sie veröffentlichte und wann.',
    does: 'Was diese Website tut',
    account: `Diese Website erzählt eine einzige Nachricht in zeitlicher Folge. Zu jeder Aussage nennt sie, wer sie machte, wer sie
veröffentlichte und wann. Wo Quellen sich widersprechen, zeigt sie den Widerspruch und wählt nicht aus.`,
    decides: 'Wer entscheidet',
    reports: 'Wie man einen Fehler meldet',
  },
  es: {
    description: 'Lo que pasó, por orden de tiempo: de cada declaración, quién la hizo, quién la publicó y cuándo.',
    does: 'Qué hace este sitio',
    account: `Este sitio cuenta una sola noticia por orden de tiempo. De cada declaración dice quién la hizo, quién la publicó y
cuándo. Donde las fuentes no coinciden, muestra el desacuerdo y no elige.`,
    decides: 'Quién decide',
    reports: 'Cómo avisar de un error',
  },
  fr: {
    description:
      'Ce qui s’est passé, dans l’ordre du temps : pour chaque déclaration, qui l’a faite, qui l’a publiée et quand.',
    does: 'Ce que fait ce site',
    account: `Ce site raconte une seule affaire dans l’ordre du temps. Pour chaque déclaration, il dit qui l’a faite, qui l’a publiée
et quand. Là où les sources se contredisent, il montre le désaccord et ne choisit pas.`,
    decides: 'Qui décide',
    reports: 'Comment signaler une erreur',
  },
  pl: {
    description: 'Co się wydarzyło, w porządku czasu: przy każdej wypowiedzi, czyja jest, kto ją opublikował i kiedy.',
    does: 'Co robi ta strona',
    account: `Ta strona opowiada jedną historię w porządku czasu. Przy każdej wypowiedzi podaje, czyja jest, kto ją opublikował
i kiedy. Gdzie źródła się różnią, pokazuje różnicę i nie wybiera.`,
    decides: 'Kto decyduje',
    reports: 'Jak zgłosić błąd',
  },
  ru: {
    description: 'Что произошло, по порядку: о каждом утверждении сказано, чьё оно, кто и когда его опубликовал.',
    does: 'Что делает этот сайт',
    account: `Этот сайт рассказывает об одной истории по порядку. О каждом утверждении сказано, чьё оно, кто и когда его
опубликовал. Где источники расходятся, сайт показывает расхождение и не выбирает.`,
    decides: 'Кто решает',
    reports: 'Как сообщить об ошибке',
  },
  tr: {
    description: 'Olup bitenler, zaman sırasıyla: her ifade için kimin söylediği, kimin ne zaman yayımladığı.',
    does: 'Bu site ne yapar',
    account: `Bu site tek bir haberi zaman sırasıyla anlatır. Her ifade için kimin söylediğini, kimin ne zaman yayımladığını belirtir.
Kaynakların ayrıştığı yerde ayrılığı gösterir, seçim yapmaz.`,
    decides: 'Kim karar verir',
    reports: 'Hata nasıl bildirilir',
  },
  uk: {
    description: 'Що сталося, за порядком: про кожне твердження сказано, чиє воно, хто й коли його опублікував.',
    does: 'Що робить цей сайт',
    account: `Цей сайт розповідає про одну історію за порядком. Про кожне твердження сказано, чиє воно, хто й коли його
опублікував. Де джерела розходяться, сайт показує розбіжність і не вибирає.`,
    decides: 'Хто вирішує',
    reports: 'Як повідомити про помилку',
  },
};

/** The English words, each marked: they are to be written in a language that there are none in. */
const inAnother = (lang: string): Beginning => {
  const marked = (text: string): string => `${MARK}in the language "${lang}": ${text}`;
  return {
    description: marked(ENGLISH.description),
    does: marked(ENGLISH.does),
    account: marked(ENGLISH.account),
    decides: marked(ENGLISH.decides),
    reports: marked(ENGLISH.reports),
  };
};

function beginningIn(lang: string): Beginning {
  const spoken = spokenAs(lang);
  return spoken === null ? inAnother(lang) : BEGINNINGS[spoken];
}

/**
 * `description` of a new `site.yaml`.
 *
 * @param lang BCP 47
 */
export const descriptionIn = (lang: string): string => beginningIn(lang).description;

/**
 * The text of a new `about.md`.
 *
 * @param lang BCP 47
 */
export function aboutIn(lang: string): string {
  const { does, account, decides, reports } = beginningIn(lang);
  return `## ${does}

${account}

## ${decides}

${MARK}who edits the site, and who reads each change before it is published.

## ${reports}

${MARK}where readers can write to.
`;
}
