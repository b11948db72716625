/** Words as the index and the query write them: what a reader types finds what was printed. */
import { describe, expect, it } from 'vitest';
import { readQuery } from '../../../src/search/query.ts';
import { hitsIn } from '../../../src/search/record.ts';
import { runsIn, withBoundaries, wordsIn } from '../../../src/search/segments.ts';
import { folded, indexLanguage, searchable } from '../../../src/search/words.ts';

const indexed = (text: string, lang: string): string[] =>
  wordsIn(withBoundaries(text, lang)).map((word) => searchable(word, lang));

describe('Ukrainian words', () => {
  it.each([
    ['лікарня', 'лікарні', 'лікарню', 'лікарнею', 'лікарень', 'лікарням', 'лікарнями', 'лікарнях', 'Лікарню,'],
    ['сторона', 'сторони', 'стороні', 'сторону', 'стороною', 'сторонам', 'сторонами'],
    ['будинок', 'будинку', 'будинки', 'будинків', 'будинками'],
    ['голова', 'голови', 'голові', 'голову', 'головою', 'голів', 'головами'],
    ['українець', 'українця', 'українцеві', 'українцем', 'українці', 'українців'],
    ['червень', 'червня', 'червню', 'червнем', 'червні'],
    ['Харків', 'Харкова', 'Харкові', 'Харкову', 'Харковом'],
    ['Київ', 'Києва', 'Києву', 'Києвом', 'Києві'],
    ['полонений', 'полонені', 'полоненого', 'полоненим', 'полонених', 'полоненими'],
    ['обстріл', 'обстрілу', 'обстріли', 'обстрілом', 'обстрілів', 'обстрілами'],
    ['область', 'області', 'областю', 'областей', 'областями'],
    ['губернатор', 'губернатора', 'губернатору', 'губернаторові', 'губернатором'],
    ['землетрус', 'землетрусу', 'землетрусом', 'землетруси', 'землетрусів'],
    ['вода', 'води', 'воду', 'водою', 'воді'],
  ])('are found by each of their forms: %s', (...forms) => {
    expect(new Set(forms.map((form) => searchable(form, 'uk')))).toHaveProperty('size', 1);
  });

  it('stay apart where they are others', () => {
    const words = ['лікарня', 'лікар', 'ліки', 'рада', 'радіо', 'війна', 'військо', 'голова', 'голод'];
    expect(new Set(words.map((word) => searchable(word, 'uk'))).size).toBe(words.length);
  });

  it('have one form with each of the three apostrophes', () => {
    expect(new Set(["об'єкт", 'об’єкт', 'обʼєкт'].map((word) => searchable(word, 'uk')))).toHaveProperty('size', 1);
  });
});

describe('Russian words', () => {
  it.each([
    ['новый', 'новая', 'новое', 'новые', 'нового', 'новому', 'новым', 'новой', 'новую', 'новых', 'новыми', 'Новый'],
    ['вода', 'воды', 'воде', 'воду', 'водой', 'водою'],
    ['больница', 'больницы', 'больнице', 'больницу', 'больницей', 'больницам', 'больницами'],
    ['безопасность', 'безопасности', 'безопасностью'],
    ['начался', 'началась', 'начались', 'началось'],
    ['ёлка', 'елка', 'ёлки', 'ёлкой'],
    ['губернатор', 'губернатора', 'губернатору', 'губернатором', 'губернаторов'],
  ])('are found by each of their forms: %s', (...forms) => {
    expect(new Set(forms.map((form) => searchable(form, 'ru')))).toHaveProperty('size', 1);
  });

  it('stay apart where they are others', () => {
    const words = ['новый', 'новость', 'вода', 'вождь', 'больница', 'большой', 'область', 'облако', 'война', 'войско'];
    expect(new Set(words.map((word) => searchable(word, 'ru'))).size).toBe(words.length);
  });
});

describe('Turkish words', () => {
  it.each([
    ['liman', 'limanı', 'limanın', 'limana', 'limanda', 'limandan', 'limanlar', 'limanlarından', 'limanında'],
    ['kadın', 'kadını', 'kadının', 'kadınlar', 'kadınlarda', 'KADIN', 'kadin'],
    ['açıklama', 'açıklaması', 'açıklamada', 'açıklamasında', 'açıklamalar'],
    ['kitap', 'kitabı', 'kitaplar', 'kitapta'],
    ['çocuk', 'çocuğu', 'çocuğun', 'çocuklar'],
    ['renk', 'rengi', 'renkler'],
    ['vali', 'valiyi', 'valiye', 'valiler'],
    ['gün', 'günü', 'günün', 'güne', 'günde', 'günden', 'günler', 'günlerin', 'günlerinde', 'günümüzde', 'gündeki'],
    ['baş', 'başı', 'başlar'],
    ['dağ', 'dağı', 'dağlar'],
    ['göç', 'göçü', 'göçler'],
    ['güç', 'gücü', 'güçler'],
    ['göl', 'gölü', 'göller'],
    ['iş', 'işi', 'işler'],
    ['kız', 'kızı', 'kızlar'],
    ['sel', 'seli', 'seller'],
    ['ses', 'sesi', 'sesler'],
    ['söz', 'sözü', 'sözler'],
    ['yer', 'yeri', 'yerler'],
    ['yıl', 'yılı', 'yıllar'],
    ['yol', 'yolu', 'yollar'],
    ['ay', 'ayı', 'aylar'],
    ['polis', 'polisi', 'polisin', 'polisinden'],
    ['meclis', 'meclisi', 'meclisinde'],
    ['otobüs', 'otobüsü', 'otobüse'],
    ['ağustos', 'ağustosu', 'ağustosta'],
    ["Van'ın", 'Van', "Van'ı", "Van'a", "Van'da", "Van'dan", "Van'daki", "Van'la", "Van'lar", "Van'ımız"],
    ['Rize’nin', 'Rize', 'Rize’yi', 'Rize’ye', 'Rize’yle', 'Rize’si', 'Rize’ce'],
    ['2031’de', '2031'],
    ['İstanbul', 'istanbul', 'İSTANBUL', 'İstanbul’da', "İstanbul'un"],
    ['Isparta', 'ısparta', 'ISPARTA', 'Isparta’dan'],
  ])('are found by each of their forms, in capitals, and with i for ı: %s', (...forms) => {
    expect(new Set(forms.map((form) => searchable(form, 'tr')))).toHaveProperty('size', 1);
  });

  it('stay apart where they are others', () => {
    const words = ['başkan', 'başka', 'yara', 'yarın', 'vali', 'var', 'kaza', 'kazan', 'ada', 'adam', 'ordu', 'orta'];
    expect(new Set(words.map((word) => searchable(word, 'tr'))).size).toBe(words.length);
  });
});

describe('Polish words', () => {
  it.each([
    ['most', 'mostu', 'mostowi', 'mostem', 'mosty', 'mostów', 'mostom', 'mostami', 'mostach'],
    ['nowy', 'nowa', 'nowe', 'nowego', 'nowej', 'nowemu', 'nowym', 'nową', 'nowych', 'nowymi', 'nowi'],
    ['stacja', 'stacji', 'stację', 'stacją', 'stacje', 'stacjami', 'stacjach', 'stacjom'],
    ['ziemia', 'ziemi', 'ziemię', 'ziemiami', 'ziemiach', 'ziemiom', 'ziem'],
    ['problem', 'problemu', 'problemem', 'problemów'],
    ['poziom', 'poziomu', 'poziomem'],
    ['zamach', 'zamachu', 'zamachów'],
    ['kolej', 'koleją', 'koleje'],
    ['Kraków', 'Krakowa', 'Krakowie', 'Krakowem'],
    ['zatrzymać', 'zatrzymał', 'zatrzymano', 'zatrzymani', 'zatrzymanych', 'zatrzymają', 'zatrzymanie'],
    ['dziecko', 'dzieci', 'dziećmi', 'dzieciom'],
    ['tydzień', 'tygodnia', 'tygodni'],
    ['wieś', 'wsi', 'wsiach'],
    ['budżet', 'budżetu', 'budżecie'],
    ['adwokat', 'adwokaci', 'adwokata', 'adwokacie'],
    ['zginął', 'zginela', 'zginęła', 'zginęli', 'zgineli'],
  ])('are found by each of their forms, with accents or without: %s', (...forms) => {
    expect(new Set(forms.map((form) => searchable(form, 'pl')))).toHaveProperty('size', 1);
  });

  it('stay apart where they are others', () => {
    const words = ['strona', 'strach', 'stan', 'gaz', 'gazeta', 'pan', 'panel', 'granica', 'grana', 'kij', 'kobieta'];
    expect(new Set(words.map((word) => searchable(word, 'pl'))).size).toBe(words.length);
  });
});

describe('Arabic words', () => {
  it.each([
    ['سدّ', 'سد', 'السدّ', 'السد', 'للسدّ', 'السَّدُّ'],
    ['مدرسة', 'المدرسة', 'مدرسه', 'والمدرسة', 'مـدرسـة'],
    ['أنقاض', 'انقاض', 'الأنقاض', 'بالأنقاض'],
    ['بيان', 'البيان', 'بيانات', 'البيانات'],
    ['مسؤول', 'المسؤولون', 'مسؤولين'],
  ])('are found with and without article, vowel signs and hamza: %s', (...forms) => {
    expect(new Set(forms.map((form) => searchable(form, 'ar')))).toHaveProperty('size', 1);
  });

  it('stay apart where they are others', () => {
    const words = ['سد', 'سيد', 'أسد', 'ألم', 'علم', 'والد', 'ولد', 'لبنان', 'لبن', 'بيان', 'بي', 'بيروت', 'بيرو'];
    expect(new Set(words.map((word) => searchable(word, 'ar'))).size).toBe(words.length);
  });

  it('are found without vowel signs in a site of another language, as Hebrew ones are', () => {
    expect(searchable('سدّ', 'en')).toBe('سد');
    expect(searchable('נָמָל', 'en')).toBe('נמל');
  });
});

describe('a number', () => {
  it.each([
    [
      '1,200',
      '1.200',
      '1200',
      '1 200',
      '1\u202f200',
      '1\u00a0200',
      '1\u2009200',
      '１２００',
      "1'200",
      '١٬٢٠٠',
      '۱٬۲۰۰',
    ],
    ['1,234,567.5', '1.234.567,5', '1 234 567,5', '1234567.5', '١٬٢٣٤٬٥٦٧٫٥'],
    ['F-16', 'F16', 'f‑16', 'F–16'],
    ['16', '16th', '(16)', '16.'],
    ['0.125', '0,125'],
    ['10:30:45', '10.30.45'],
  ])('is one however it is written: %s', (...forms) => {
    expect(new Set(forms.map((form) => indexed(form, 'en').join(' ')))).toHaveProperty('size', 1);
  });

  it('stays apart from others', () => {
    const numbers = ['1.5', '15', '1500', '1,500.5', '16', '2016', '0.125', '125', '10:30', '24/7', 'F-16']
      .concat(['1030', '1:100', '1100', '1234.567', '1234567', '1.234.56', '123456'])
      .map((number) => indexed(number, 'en').join(' '));
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it.each([
    ['en', '1st 2nd 3rd 4th 16th'],
    ['es', '1º 2ª 16º'],
    ['fr', '1er 1re 2e 2ème 16e'],
    ['ru', '16-го 16го 6-ого 1-й 1-ый 2-ой 3-е 1-ое 3-я 1-ая 16-му 16-м 16-х'],
    ['uk', '16-го 16го 1-ого 1-й 1-ий 2-е 5-та 1-а 16-му 16-м 16-х 3-ї'],
  ])('is found where it counts what stands in a row (%s)', (lang, counting) => {
    for (const written of counting.split(' ')) {
      expect(searchable(written, lang), written).toBe(searchable(/\d+/.exec(written)?.[0] ?? '', lang));
      for (const other of [`a${written}`, `${written}bb`]) expect(searchable(other, lang), other).toContain('-');
    }
  });

  it('is several where its groups are no thousands', () => {
    expect(indexed('17.06.2031 in 2022 300 of 12, 150 or 5 12', 'en')).toEqual([
      '017-006-2031',
      'in',
      '2022',
      '300',
      'of',
      '012',
      '150',
      'or',
      '005',
      '012',
    ]);
  });
});

describe('words without spaces', () => {
  it.each([
    ['zh', '医院昨天遭到袭击。', '医院'],
    ['ja', '昨日、病院が攻撃された。', '病院'],
    ['th', 'โรงพยาบาลถูกโจมตีเมื่อวาน', 'โรงพยาบาล'],
  ])('%s: “%s” is found by %s', (lang, text, word) => {
    expect(indexed(text, lang)).toEqual(expect.arrayContaining(readQuery(word, lang).words.map((one) => one.word)));
    expect(indexLanguage(lang)).toBe('unknown');
  });

  it('are parted in a site of another language', () => {
    expect(indexed('The sign says 医院昨天遭到袭击', 'en')).toContain('医院');
  });

  it('read as before', () => {
    const text = '昨日、病院が攻撃された。 The end';
    expect(withBoundaries(text, 'ja').replaceAll('\u200b', '')).toBe(text);
    const boundaries = withBoundaries(text, 'ja');
    expect(
      runsIn(boundaries)
        .map(({ word, after }) => word + after)
        .join(''),
    ).toBe(boundaries);
  });
});

describe('a word', () => {
  it('after an article is found without it, where a language writes them together', () => {
    expect(indexed('l’hôpital d’Arles', 'fr')).toEqual(['l', 'hôpital', 'd', 'arles']);
    expect(indexed('O’Brien', 'en')).toEqual(['obrien']);
  });

  it('of which nothing is left is still one, so that the places of the others stay', () => {
    expect(indexed('One ʼ two', 'uk')).toEqual(['one', 'ʼ', 'two']);
    expect(indexed('— one', 'uk')).toEqual(['—', 'one']);
  });

  it('has behind it the signs that stand by themselves, so that a phrase goes on', () => {
    expect(runsIn('— One — ’ two.')).toEqual([
      { word: '—', after: ' ' },
      { word: 'One', after: ' — ’ ' },
      { word: 'two.', after: '' },
    ]);
    expect(wordsIn(' — One — ’ two.')).toEqual(['—', 'One', 'two.']);
  });

  it('is marked where the index has it: in the title, then the parts, the names, the days', () => {
    const record = {
      url: '/',
      kind: 'event',
      title: 'The ferry',
      parts: [{ text: 'It left.' }],
      names: ['Vey, V.'],
      days: '2 May 2031',
    } as const;
    const { title, parts, names, days } = hitsIn(
      { ...record, parts: [...record.parts], names: [...record.names] },
      [1, 3, 5, 7],
    );
    expect(
      [title, ...parts, ...names, days].map((words) => words.filter(({ found }) => found).map(({ word }) => word)),
    ).toEqual([['ferry'], ['left.'], ['V.'], ['May']]);
  });
});

describe('a name', () => {
  it.each([
    ['Łódź', 'Łódz'],
    ['Évreux', 'evreux'],
    ['İzmir', 'izmir'],
    ['O’Brien', "O'BRIEN"],
    ['Слов’янськ', 'словʼянськ'],
    ['Straße', 'strasse'],
    ['Al-Bab', 'al bab'],
    ['  The  Weir. ', 'the weir'],
  ])('%s is also %s', (one, other) => {
    expect(folded(one)).toBe(folded(other));
  });
});

it.each([
  ['ﬁnal oﬀer, ﬂood, suﬃcient, waﬄe, ﬅ, ﬆ', 'final offer, flood, sufficient, waffle, st, st', 'en'],
  ['ＮＡＴＯ ２０３１ ｶﾞｽ', 'NATO 2031 ガス', 'ja'],
  ['ﺍﻟﻤﺴﺘﺸﻔﻰ ﻻ', 'المستشفى لا', 'ar'],
  ['ﺍﻟﻤﺴﺘﺸﻔﻰ ﻻ ﷲ', 'المستشفى لا الله', 'en'],
])('%s, as it is copied from a printed page, is %s', (copied, typed, lang) => {
  expect(indexed(copied, lang)).toEqual(indexed(typed, lang));
  expect(folded(copied)).toBe(folded(typed));
});

it('a sign that no printer set for a word stays what it is', () => {
  expect(indexed('m² ½', 'en')).toEqual(['m²', '½']);
});
