/** Puts each page's policy at the beginning of its head: what stands before a policy is not held to it. */
import type { AstroIntegration } from 'astro';
import { POLICY_IN_PAGE } from './policy-in-page.ts';

/** Browsers look for the encoding in the first 1024 bytes (HTML, "Specifying the document's character encoding"). */
const ENCODING = '<meta charset="utf-8">';

/**
 * The page with its policy behind the encoding, which loads nothing.
 *
 * @throws Error for a page without either: it must not be published
 */
export function withPolicyFirst(html: string, file: string): string {
  const policy = POLICY_IN_PAGE.exec(html)?.[0];
  if (policy === undefined || !html.includes(ENCODING)) throw new Error(`${file} has no policy for its content.`);
  return html.replace(policy, '').replace(ENCODING, () => `${ENCODING}${policy}`);
}

/** A page as it is rendered, with its policy first; anything else as it is. */
async function pageWithPolicyFirst(rendered: Response, path: string): Promise<Response> {
  if (!rendered.headers.get('content-type')?.startsWith('text/html')) return rendered;
  const { status, headers } = rendered;
  return new Response(withPolicyFirst(await rendered.text(), path), { status, headers });
}

/** Astro writes the policy at the end of the head, behind everything else in it; in a page it is moved before that is written. */
export function policyFirst(): AstroIntegration {
  return {
    name: 'policy-first',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((prerenderer) => ({
          ...prerenderer,
          render: async (request, options) => {
            const rendered = await prerenderer.render(request, options);
            const { pathname } = new URL(request.url);
            if (rendered instanceof Response) return pageWithPolicyFirst(rendered, pathname);
            return { ...rendered, response: await pageWithPolicyFirst(rendered.response, pathname) };
          },
        }));
      },
    },
  };
}
