/** Puts each page's policy at the beginning of its head: what stands before a policy is not held to it. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const POLICY = /<meta http-equiv="content-security-policy" content="[^"]*">/;

/** Browsers look for the encoding in the first 1024 bytes (HTML, "Specifying the document's character encoding"). */
const ENCODING = '<meta charset="utf-8">';

/**
 * The page with its policy behind the encoding, which loads nothing.
 *
 * @throws Error for a page without either: it must not be published
 */
export function withPolicyFirst(html: string, file: string): string {
  const policy = POLICY.exec(html)?.[0];
  if (policy === undefined || !html.includes(ENCODING)) throw new Error(`${file} has no policy for its content.`);
  return html.replace(policy, '').replace(ENCODING, () => `${ENCODING}${policy}`);
}

/** Astro writes the policy at the end of the head, behind everything else in it. */
export function policyFirst(): AstroIntegration {
  return {
    name: 'policy-first',
    hooks: {
      // One file after another, without promises: of many thousands these cost more than the files.
      'astro:build:done': ({ dir }) => {
        const site = fileURLToPath(dir);
        const names = readdirSync(site, { recursive: true, encoding: 'utf8' });
        for (const name of names.filter((one) => one.endsWith('.html'))) {
          const file = join(site, name);
          writeFileSync(file, withPolicyFirst(readFileSync(file, 'utf8'), name));
        }
      },
    },
  };
}
