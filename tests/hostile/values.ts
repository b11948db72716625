/** Values that have broken programs before: the Big List of Naughty Strings, and our own. */
import naughty from 'big-list-of-naughty-strings/blns.json' with { type: 'json' };

const SCRIPTS = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg/onload=alert(1)>',
  ' onmouseover=alert(1) x="',
  '<iframe src=//evil.example></iframe>',
  '<a href=javascript:alert(1)>x</a>',
];

/** What ends the place in which a text stands. */
const ENDS = [
  '',
  '"',
  "'",
  '>',
  '">',
  "'>",
  '-->',
  ']]>',
  '</title>',
  '</script>',
  '</style>',
  '</textarea>',
  '`',
  ')',
  '\\"',
];

const ADDRESSES = [
  ...[
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    '&#106;avascript:alert(1)',
    'javascript&colon;alert(1)',
    'vbscript:msgbox(1)',
  ],
  ...['data:text/html,<script>alert(1)</script>', 'data:image/svg+xml,<svg onload=alert(1)>', 'file:///etc/passwd'],
  ...[
    '//evil.example/',
    '\\\\evil.example/',
    '/\\evil.example/',
    'https:evil.example',
    'https://site.example@evil.example/',
  ],
  ...[
    'https://user:password@evil.example/',
    '..\\..\\secret.yaml',
    '../../../etc/passwd',
    '#" onclick="alert(1)',
    'https://аpple.com/',
  ],
];

const LINKS: readonly ((address: string) => string)[] = [
  (address) => address,
  (address) => `[x](${address})`,
  (address) => `![x](<${address}>)`,
  (address) => `<${address}>`,
];

/** What ends a line, a cell, a record, a command. */
const OTHERS = [
  ...[
    '=1+1',
    '+1+1',
    '-1+1',
    '@SUM(A1)',
    '=cmd|"/c calc"!A1',
    '\t=1+1',
    'a;=1+1',
    'a\t=1+1',
    '＝1+1',
    '"=1+1',
    "'=1+1",
  ],
  ...[
    'a\r\nEND:VEVENT',
    'a\nEND:VEVENT\nBEGIN:VEVENT',
    'BEGIN:VALARM',
    'a\\nb',
    'a\\,b;c:d',
    'ATTENDEE:mailto:a@evil.example',
  ],
  ...[
    '<!DOCTYPE a [<!ENTITY b "c">]>',
    '&b;',
    '&lt;script&gt;',
    '&#0;',
    '<![CDATA[<script>]]>',
    '<?xml version="1.0"?>',
    '</entry></feed>',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'null',
    'true',
    'NaN',
    'undefined',
    '{}',
    '[]',
    '0',
    '-0',
    '1e999',
  ],
  ...['"}]}</script><script>alert(1)</script>', '\u2028alert(1)', '\u2029', '\\u003cscript\\u003e', '\\x3cscript\\x3e'],
  ...[
    '{{7*7}}',
    '${7*7}',
    '#{7*7}',
    '<%= 7*7 %>',
    '{% raw %}',
    '{date}',
    '{0}',
    '%s%n%p',
    '%00',
    '%0d%0aSet-Cookie: a=b',
  ],
  ...[
    '::error::a',
    '::set-output name=a::b',
    '##[error]a',
    '\u001b[2J',
    '\u001b]0;a\u0007',
    '\u009b31m',
    '\u0007',
    '\b\b\b',
  ],
  ...[
    '\u202eabc',
    '\u200b',
    '\ufeff',
    '\u00ad',
    '\ud800',
    '\udfff',
    '\ufffe',
    '\u{e0041}',
    'a\u0301'.repeat(50),
    '🏳️‍🌈'.repeat(20),
  ],
  ...['a: b', '- a', '# a', '---', '...', '&a b', '*a', '!a b', '%a', '? a', '|', '>', '@a', '`a`', '[a', '{a', 'a #b'],
  ...[
    '*a*',
    '**a',
    '~~a~~',
    '[^a]',
    '[^a]: b',
    '| a | b |\n| - | - |',
    '```\na',
    '<b>',
    '> a',
    '    a',
    '1. a',
    'a\n===',
    '***',
  ],
  ...[
    '/etc/passwd',
    '..',
    '.',
    'CON',
    'a/b',
    'a\\b',
    '~',
    '$HOME',
    '`id`',
    '$(id)',
    '; rm -rf a',
    '| id',
    '&& id',
    "' OR 1=1 --",
    '\u0000',
  ],
  ...[
    '</main></body></html>',
    '<base href=//evil.example>',
    '<meta http-equiv=refresh content=0;url=//evil.example>',
    '<form action=//evil.example>',
  ],
  ...[
    '<style>@import "//evil.example"</style>',
    '<link rel=stylesheet href=//evil.example>',
    '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>',
  ],
  ...['a'.repeat(5000), 'ш'.repeat(159), 'ﷺ'.repeat(40), 'W'.repeat(119)],
];

/** Our own, each once. */
export const OWN: readonly string[] = [
  ...new Set([
    ...ENDS.flatMap((end) => SCRIPTS.map((script) => end + script)),
    ...ADDRESSES.flatMap((address) => LINKS.map((link) => link(address))),
    ...OTHERS,
  ]),
];

export const NAUGHTY: readonly string[] = naughty;

/** Every value, each once. */
export const VALUES: readonly string[] = [...new Set([...NAUGHTY, ...OWN])];
