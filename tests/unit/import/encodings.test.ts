/** Files as spreadsheet programs save them. */
import { describe, expect, it } from 'vitest';
import { decodeBytes } from '../../../src/import/encoding.ts';
import { isTimelineHeading } from '../../../src/import/timelinejs-csv.ts';
import { readTable } from '../../../src/import/table.ts';

/** Bytes of a text in an encoding of one byte a character, told from its decoder. */
function encoded(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
  return Uint8Array.from(text, (character) => bytes.get(character) ?? 0x3f);
}

const FRENCH = 'Année,Titre\n2023,"L’été à l’Élysée : « déjà vu », un café, naïf"\n2023,Gérard mangea le gâteau\n';
const GERMAN = 'Jahr;Titel\n2023;Die Brücke in Köln schließt – Gäste müssen warten\n';
const RUSSIAN = 'Год;Заголовок\n2023;Мост через гавань закрыт, двенадцать судов ждут\n';
const UKRAINIAN = 'Рік;Заголовок\n2023;Міст через гавань закрито, її мешканці чекають\n';
const POLISH = 'Rok;Tytuł\n2023;Most w porcie zamknięty, dwanaście statków czeka na wejście\n';
const SPANISH = 'Año;Título\n2023;El puente del puerto está cerrado; ¿quién lo decidió?\n';
const TURKISH = 'Yıl;Başlık\n2023;Liman köprüsü kapatıldı, on iki gemi girişi bekliyor\n';
const MORE_POLISH =
  'Day;What\r\n2024-03-10;Liczenie głosów wstrzymano\r\n2024-03-11;Sędzia zarządziła liczenie w Łęczycy\r\n';
const MORE_TURKISH = `Tarih;Olay
2024-03-10;Şirket iflasını açıkladı
2024-03-11;İcra müdürü işçilere ödeme yapılmayacağını söyledi
2024-03-12;Bakan fabrikanın kapanmayacağını duyurdu
`;
const CZECH = 'Den;Událost\n2024-03-10;Sčítání hlasů bylo zastaveno\n2024-03-11;Soudkyně nařídila přepočet v Plzni\n';
/** The same in code page 852. */
const CZECH_852 =
  'RGVuO1VkoGxvc3QKMjAyNC0wMy0xMDtTn6F0oG6hIGhsYXOFIGJ5bG8gemFzdGF2ZW5vCjIwMjQtMDMtMTE7U291ZGt5btggbmH9oWRpbGEgcP1lcG+fZXQgdiBQbHpuaQo=';
const CROATIAN =
  'Dan;Događaj\n2024-03-10;Brojanje glasova je obustavljeno\n2024-03-11;Ministar će u Požegi reći što želi\n';
const ARABIC = 'السنة;العنوان\n2023;أُغلق جسر الميناء، واثنتا عشرة سفينة تنتظر\n';
const ICELANDIC = 'Ár;Titill\n2023;Brúin við höfnina er lokuð og tólf skip bíða þar\n';
const HUNGARIAN = 'Dátum;Esemény\n2023;A bíróság felmentette a vádlottat\n2024;A szakértők szerint hibás volt a gát\n';
const LITHUANIAN = 'Diena;Kas\n2023;Uosto tiltas uždarytas, dvylika laivų laukia, kol įplauks\n';
const GREEK = 'Έτος;Τίτλος\n2023;Η γέφυρα του λιμανιού έκλεισε, δώδεκα πλοία περιμένουν\n';
const HEBREW = 'שנה;כותרת\n2023;הגשר בנמל נסגר ושתים עשרה אוניות מחכות\n';

describe('a file', () => {
  it.each([
    ['windows-1252', FRENCH],
    ['windows-1252', GERMAN],
    ['windows-1251', RUSSIAN],
    ['windows-1251', UKRAINIAN],
    ['windows-1252', SPANISH],
    ['windows-1252', ICELANDIC],
    ['windows-1250', POLISH],
    ['windows-1250', MORE_POLISH],
    ['windows-1250', CZECH],
    ['windows-1250', CROATIAN],
    ['windows-1254', TURKISH],
    ['windows-1254', MORE_TURKISH],
    ['windows-1256', ARABIC],
    ['windows-1250', HUNGARIAN],
    ['windows-1253', GREEK],
    ['windows-1255', HEBREW],
    ['windows-1257', LITHUANIAN],
    ['iso-8859-2', POLISH],
    ['iso-8859-5', RUSSIAN],
    ['ibm866', RUSSIAN],
    ['koi8-r', RUSSIAN],
    ['macintosh', FRENCH],
    ['macintosh', GERMAN],
    ['x-mac-cyrillic', RUSSIAN],
  ])('in %s is read, and it is said that this was found out: %j', (encoding, text) => {
    const read = decodeBytes(encoded(text, encoding), undefined);
    expect(read).toMatchObject({ ok: true, text, encoding: expect.any(String) as string });
  });

  it.each(['utf-8', 'utf-16le'])('in %s with its mark is read', (encoding) => {
    const bytes = encoding === 'utf-8' ? Buffer.from(`\ufeff${RUSSIAN}`) : Buffer.from(`\ufeff${RUSSIAN}`, 'utf16le');
    const read = decodeBytes(bytes, undefined);
    expect(read.ok && read.text.replace('\ufeff', '')).toBe(RUSSIAN);
    expect(read, 'nothing had to be found out').toMatchObject({ encoding: null });
  });

  it('is looked at where its first letter beyond ASCII stands, however late that is', () => {
    const text = `Year;Headline\n${'2023;Ships wait\n'.repeat(10_000)}${RUSSIAN}`;
    expect(decodeBytes(encoded(text, 'windows-1251'), undefined)).toMatchObject({ ok: true, text });
  });

  it('in an encoding of DOS or of the old Macintosh that is not read here is refused with its name', () => {
    expect(decodeBytes(Buffer.from(CZECH_852, 'base64'), undefined)).toMatchObject({
      ok: false,
      why: expect.stringContaining('seems to be cp852, which is not read here') as string,
    });
  });

  it.each([
    ['cut within a letter', Buffer.from(RUSSIAN).subarray(0, -2)],
    ['with a line in another encoding', Buffer.concat([Buffer.from(RUSSIAN), Buffer.from('2024;10 \xa3\n', 'latin1')])],
  ])('in UTF-8, %s, is not taken for another: the line is named', (how, bytes) => {
    const line = how.startsWith('cut') ? 2 : 3;
    expect(decodeBytes(bytes, undefined)).toMatchObject({
      ok: false,
      why: expect.stringContaining(`is UTF-8, but for line ${line}:`) as string,
    });
  });

  it('in UTF-16 without a mark is read', () => {
    expect(decodeBytes(Buffer.from(GERMAN, 'utf16le'), undefined)).toMatchObject({ ok: true, text: GERMAN });
    expect(decodeBytes(Buffer.from(GERMAN, 'utf16le').swap16(), undefined)).toMatchObject({ ok: true, text: GERMAN });
  });

  it('in an encoding that is named is read in it', () => {
    const bytes = encoded('Ž', 'windows-1250');
    expect(decodeBytes(bytes, 'windows-1250')).toEqual({ ok: true, text: 'Ž', encoding: null });
    expect(decodeBytes(bytes, 'latin-99')).toMatchObject({
      ok: false,
      why: expect.stringContaining('Unknown encoding') as string,
    });
  });

  it('that cannot be told is refused without advice that would destroy it', () => {
    const read = decodeBytes(Uint8Array.of(0x8e, 0x80, 0x5a, 0x20, 0x8e, 0x80, 0x5a), undefined);
    expect(read).toMatchObject({
      ok: false,
      why: expect.stringMatching(/--encoding windows-1251\. Do not save it as UTF-8/) as string,
    });
  });
});

describe('a table', () => {
  it.each([
    ['after a line that names the separator', 'sep=;\r\nYear;Headline\r\n2023;Ships, wait\r\n', 3],
    ['below titles', 'The harbour, 2023;\n\nYear;Headline\n2023;Ships, wait\n', 4],
  ])('is read %s', (_, text, number) => {
    const read = readTable(text, isTimelineHeading);
    if (!read.ok) throw new Error(read.why);
    expect(read.table.columns).toEqual(['Year', 'Headline']);
    expect(read.table.rows.map((row) => [row.number, row.cells.get('Headline')])).toEqual([[number, 'Ships, wait']]);
    expect(read.table.above.map(({ words }) => words)).toEqual(number === 4 ? ['The harbour, 2023'] : []);
  });
});
