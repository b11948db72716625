/** `unsafe-url`: prose leads nowhere that a reviewer cannot see. See docs/architecture.md, What strangers write. */
import { readAddress, type AddressFault } from '../../../markdown/link-address.ts';
import type { FileCheck, Finding } from '../../finding.ts';
import { inProse, sourceOf, type ProseFile } from '../../prose/prose.ts';
import { targetsOf } from '../../prose/targets.ts';
import { asWritten } from '../../words/as-written.ts';
import { hiddenCharacters } from '../field/hidden-characters.ts';
import { ofProse } from '../alone.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'unsafe-url',
  family: 'markdown',
  severity: 'error',
  asks: 'Links lead to http, https or mailto addresses, or to files beside this one.',
  example: {
    before: 'The [port](javascript:alert%281%29) closed it.[^closed]',
    after: 'The [port](https://port.example/) closed it.[^closed]',
  },
});

const EXPECTED: Record<AddressFault, string> = {
  scheme: 'expected https, http, mailto or a file of this site',
  credentials: 'expected no user name and no password in it',
  'network-path': 'expected https:// at its beginning',
  characters: 'expected no blanks, backslashes or characters that cannot be seen',
  encoded: 'expected the path of a file as it is named, without "%"',
  form: 'expected a whole address such as https://example.org/page',
};

function checkUrls(file: ProseFile): Finding[] {
  return targetsOf(file).flatMap(({ url, span }): Finding[] => {
    const address = readAddress(url);
    // A character that nobody sees has its own message.
    if (address.kind !== 'unsafe' || hiddenCharacters(sourceOf(file, span)).length > 0) return [];
    const message = `Unsafe address ${asWritten(url)}; ${EXPECTED[address.reason]}.`;
    return [{ ...inProse(file, span), rule: 'unsafe-url', message, help: helpFor(url) }];
  });
}

function helpFor(url: string): string | undefined {
  if (url.includes('[')) return 'Put the address between "<" and ">", and what follows behind it.';
  return url.includes('\\') ? 'Between folders stands "/".' : undefined;
}

/** Every address of links, autolinks, pictures and definitions. */
export const checkFile: FileCheck = ofProse(checkUrls);
