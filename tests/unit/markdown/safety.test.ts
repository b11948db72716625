/** Nothing in prose may run, load or disguise anything. See docs/architecture.md, What strangers write. */
import { tests } from 'commonmark-spec';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/check/check.ts';
import { baseFile, contentWith } from '../check/overlay.ts';
import fc from '../property.ts';
import { harmIn, htmlOf } from './browser-view.ts';

const WAYS_TO_WRITE_A_LINK = [
  (url: string) => `[x](${url})`,
  (url: string) => `[x](<${url}>)`,
  (url: string) => `<${url}>`,
  (url: string) => `[x]\n\n[x]: ${url}`,
  (url: string) => `[x]\n\n[x]: <${url}>`,
  (url: string) => `![x](${url})`,
  (url: string) => `![x][y]\n\n[y]: <${url}>`,
  (url: string) => `[![x](${url})](${url})`,
  (url: string) => `see ${url} there`,
  (url: string) => `<a href="${url}">x</a>`,
  (url: string) => `| [x](${url}) |\n| --- |`,
  (url: string) => `## [x](${url})`,
];

const HOSTILE_ADDRESSES = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  '&#x6a;avascript:alert(1)',
  '&#106;avascript:alert(1)',
  'javascript&colon;alert(1)',
  'java&Tab;script:alert(1)',
  'java&NewLine;script:alert(1)',
  'java\\script:alert(1)',
  'java%73cript:alert(1)',
  'vbscript:msgbox(1)',
  'data:text/html,<script>alert(1)</script>',
  'data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==',
  'data:image/svg+xml,<svg onload=alert(1)>',
  'file:///etc/passwd',
  'blob:https://site.example/1',
  'view-source:https://site.example/',
  'intent://evil.example#Intent;end',
  '//evil.example/',
  '\\\\evil.example/',
  '/\\evil.example/',
  '\\/evil.example/',
  '/\t/evil.example/',
  'https:evil.example',
  'https:/evil.example',
  'https:\\\\evil.example',
  'https://site.example@evil.example/',
  'https://user:password@evil.example/',
  'https://evil.example\\@site.example/',
  'http://',
  '&#x2f;&#x2f;evil.example',
  '%2F%2Fevil.example',
  '\u202ehttps://evil.example',
  'https://evil.example/\u200b',
  '..\\..\\secret.yaml',
  '#" onclick="alert(1)',
];

const HOSTILE_TEXTS = [
  '<script>alert(1)</script>',
  '<scr<script>ipt>alert(1)</scr</script>ipt>',
  '<img src=x onerror=alert(1)>',
  '<svg/onload=alert(1)>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<style>@import "https://evil.example/x.css"</style>',
  '<a href="javascript:alert(1)">x</a>',
  '<form action="https://evil.example"><input name=q></form>',
  '<base href="https://evil.example/">',
  '<meta http-equiv="refresh" content="0;url=https://evil.example">',
  '<object data="x.swf"></object><embed src="x.swf">',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>',
  '<!--><img src=x onerror=alert(1)>-->',
  '<![CDATA[<script>alert(1)</script>]]>',
  '<?php echo 1 ?>',
  '</p></main><script>alert(1)</script>',
  '`</code><script>alert(1)</script>`',
  '```\n</code></pre><script>alert(1)</script>\n```',
  '```"><script>alert(1)</script>\nx\n```',
  '![" onerror="alert(1)](bridge.png)',
  '![x](bridge.png "\\" onerror=\\"alert(1)")',
  '[x](harbour.yaml "\\"><script>alert(1)</script>")',
  '[^"><script>alert(1)</script>]',
  '[^met]: <script>alert(1)</script>\n\nx[^met]',
  '[^evil]: [x](javascript:alert(1))\n\nx[^evil]',
  '## "><script>alert(1)</script>',
  '## <a id="claim-met" name="claim-met"></a>',
  '| <script>alert(1)</script> |\n| :-: |\n| <img src=x onerror=alert(1)> |',
  '<div\nonclick="alert(1)"\n>x</div>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&#60;img src=x onerror=alert(1)&#62;',
  '\0<script>alert(1)</script>',
];

describe('prose', () => {
  it.each(HOSTILE_ADDRESSES)('leads nowhere harmful by %j, however the link is written', (url) => {
    for (const write of WAYS_TO_WRITE_A_LINK) {
      const text = write(url);
      expect({ text, harm: harmIn(htmlOf(text)) }).toEqual({ text, harm: [] });
    }
  });

  it.each(HOSTILE_TEXTS)('does no harm with %j', (text) => {
    for (const wrapped of [text, `> ${text}`, `- ${text}`, `a ${text} b`, `${text}\n\n${text}`]) {
      expect(harmIn(htmlOf(wrapped))).toEqual([]);
    }
  });

  it('does no harm with any CommonMark example', () => {
    for (const { markdown, number } of tests) {
      expect({ number, harm: harmIn(htmlOf(markdown)) }).toEqual({ number, harm: [] });
    }
  });

  it('does no harm with any CommonMark example as an account, checked or refused', async () => {
    const front = baseFile('events/2023-06/bridge-closed.md').replace(/(?<=\n---\n)[^]*$/, '');
    const accounts = new Map(
      tests.map(({ markdown, number }): [string, string] => [`events/2023-06/example-${number}.md`, front + markdown]),
    );
    using folder = contentWith(Object.fromEntries(accounts));
    const { content, problems } = await checkContent(folder.root);
    const refused = new Set(problems.filter(({ severity }) => severity === 'error').map(({ path }) => path));
    const passed = [...accounts.keys()].filter((path) => !refused.has(path));
    expect(passed).not.toEqual([]);
    for (const path of passed) {
      const file = content.at(path);
      const text = file && 'body' in file ? (file.body?.text ?? '') : '';
      expect(text).not.toBe('');
      expect({ path, harm: harmIn(htmlOf(text)) }).toEqual({ path, harm: [] });
    }
  });

  it('does no harm with any mixture of hostile parts', () => {
    const parts = [
      ...HOSTILE_ADDRESSES,
      ...HOSTILE_TEXTS,
      '[',
      '](',
      ')',
      '<',
      '>',
      '"',
      '`',
      '\n',
      '\n\n',
      '&',
      '[^met]',
      '*',
      '|',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 12 }), (mixture) => {
        expect(harmIn(htmlOf(mixture.join('')))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
