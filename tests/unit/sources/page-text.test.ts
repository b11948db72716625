import { describe, expect, it } from 'vitest';
import { decodePage, textOfHtml, textOfPage } from '../../../src/sources/page-text.ts';
import { plainText, standsIn } from '../../../src/sources/quotation.ts';

/** "Паром" in windows-1251. */
const FERRY = Uint8Array.from([0xcf, 0xe0, 0xf0, 0xee, 0xec]);
const bytes = (...parts: (string | Uint8Array)[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)));
const plain = (html: string): string => {
  const page = textOfHtml(html);
  return page.ok ? plainText(page.text) : page.reason;
};

describe('the encoding of a page', () => {
  it('is what the header says', () => {
    expect(decodePage(FERRY, 'text/html; charset="windows-1251"')).toBe('Паром');
  });

  it.each([
    '<meta charset=windows-1251>',
    '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">',
  ])('is what the page says: %s', (meta) => {
    expect(decodePage(bytes(meta, FERRY), 'text/html')).toBe(`${meta}Паром`);
  });

  it('is that of its byte-order mark before all', () => {
    expect(decodePage(bytes('\ufeffПаром'), 'text/html; charset=windows-1251')).toBe('Паром');
    expect(decodePage(Uint8Array.from([0xff, 0xfe, 0x1f, 0x04]))).toBe('П');
  });

  it('is UTF-8 where nobody says so, and else what browsers take it for', () => {
    expect(decodePage(bytes('Паром'))).toBe('Паром');
    expect(decodePage(Uint8Array.from([0x63, 0x61, 0x66, 0xe9]))).toBe('café');
    expect(decodePage(bytes('Паром'), 'text/html; charset=no-such')).toBe('Паром');
  });
});

describe('the text of a page', () => {
  it('runs on in a line, and breaks between blocks', () => {
    expect(plain('<p>A <b>fer</b>ry<br>ran.</p><ul><li>One<li>Two</ul><table><tr><td>1<td>2</table>')).toBe(
      'A ferry ran. One Two 1 2',
    );
  });

  it('holds nothing that a reader does not see', () => {
    expect(
      plain(
        '<head><title>T</title></head><script>a</script><style>b</style><!-- c --><noscript>d</noscript><p>e&amp;f',
      ),
    ).toBe('e&f');
  });

  it('holds nothing that stands for a recording, nor brackets that only old browsers show', () => {
    expect(plain('<p>A<video>Get a newer browser.</video><canvas>chart</canvas><ruby>漢<rp>(</rp><rt>kan</ruby>')).toBe(
      'A漢kan',
    );
  });

  it('has its title apart', () => {
    expect(textOfHtml('<title>Ferry &amp; bridge</title>x')).toMatchObject({ title: 'Ferry & bridge' });
    expect(textOfHtml('<svg><title>Icon</title></svg>x')).toMatchObject({ title: '' });
    expect(textOfHtml('<!-- <title>Old</title> --><title>New</title>')).toMatchObject({ title: 'New' });
  });

  it('is read of a page that repeats the beginning of one tag', () => {
    expect(textOfPage(bytes('<title'.repeat(350_000)))).toMatchObject({ ok: true, title: '' });
  });

  it('is read of a page with more elements side by side than a call takes arguments', () => {
    const page = textOfPage(bytes(`<title>Ferry</title>${'<br>'.repeat(200_000)}The end.`));
    expect(page).toMatchObject({ ok: true, title: 'Ferry' });
    expect(page.ok && plainText(page.text)).toBe('The end.');
  });

  it('is not looked for where a page is nested beyond reading', () => {
    expect(textOfPage(bytes('<b>'.repeat(200_000)))).toMatchObject({
      ok: false,
      reason: expect.stringMatching(/too deeply/) as string,
    });
  });

  it('is not looked for where a small page has all that is bold in one paragraph repeated in each that follows', () => {
    const bold = Array.from({ length: 1500 }, (_, at) => `<b id=${at}>`).join('');
    expect(textOfPage(bytes(`<p>${bold}${'<p>x'.repeat(1500)}`))).toMatchObject({
      ok: false,
      reason: expect.stringMatching(/more elements/) as string,
    });
    expect(textOfPage(bytes(`<p>${bold.slice(0, 60)}${'<p>x'.repeat(1500)}`)).ok).toBe(true);
  });
});

describe('a quotation', () => {
  it.each([
    ['«Не  так»', 'Он: "Не так"'],
    ["it's", 'Well, it’s late'],
    ['1—2', 'from 1-2 on'],
    ['over\n  two lines', 'over two lines'],
    ['co\u00adop', 'coop'],
    ['cafe\u0301', 'café'],
  ])('%j stands in %j: only white space, marks and dashes differ', (quotation, text) => {
    expect(standsIn(quotation, plainText(text))).toBe(true);
  });

  it.each([
    ['It ran', 'it ran'],
    ['it ran.', 'it ran'],
    ['it ran...', 'it ran…'],
    ['cafe', 'café'],
    ['it  ran', 'itran'],
    ['“it”', '‘it’'],
  ])('%j does not stand in %j: every other character counts', (quotation, text) => {
    expect(standsIn(quotation, plainText(text))).toBe(false);
  });
});
