import { expect, it } from 'vitest';
import { withPlainHost } from '../../../src/model/plain-host.ts';
import { renderProse } from '../../../src/markdown/render.ts';

const POSING = 'https://\u0430\u0440\u0440\u04cf\u0435.com/2';
const PLAIN = 'https://xn--80ak6aa92e.com/2';

it.each([
  [POSING, PLAIN],
  ['HTTPS://ПРИМЕР.РФ:8080/путь?а=б#в', 'HTTPS://xn--e1afmkfd.xn--p1ai:8080/путь?а=б#в'],
  ['https://%D0%BF.example/', 'https://xn--o1a.example/'],
  ['https://Example.org/a', 'https://Example.org/a'],
  ['https://[2606:4700::1]/a', 'https://[2606:4700::1]/a'],
  ['mailto:а@example.org', 'mailto:а@example.org'],
  ['../а.md', '../а.md'],
  ['https://а b/', 'https://а b/'],
])('the host of %s is shown as it is looked up', (url, shown) => {
  expect(withPlainHost(url)).toBe(shown);
});

it('so it is in prose, both where a link leads and where its address stands', () => {
  const { html } = renderProse(`<${POSING}> and [a page](${POSING})`, {
    citations: new Map(),
    resolveLink: () => null,
  });
  expect(html).not.toMatch(/\u0430|%D0/);
  expect(html).toContain(`>${PLAIN}</a>`);
  expect(html.match(new RegExp(`href="${PLAIN}"`, 'g'))).toHaveLength(2);
});
