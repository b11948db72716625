/**
 * Lets the development server find files whose ending stands in no route: pictures and data. Where every page has a
 * slash at its end, Astro expects one behind the names of these as well; a build writes them as they are called.
 */
import type { AstroIntegration } from 'astro';

/** A file in one of the folders whose routes name no ending. */
const FILE = /^[^?]*\/(?:pictures|data)\/[^?]*\.\w+(?=$|\?)/;

/**
 * The address under which the development server knows what a browser asks for.
 *
 * @param url as a request has it: a path, and perhaps a query
 */
export const addressWhileWriting = (url: string): string => url.replace(FILE, (path) => `${path}/`);

export function filesWhileWriting(): AstroIntegration {
  return {
    name: 'files-while-writing',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, _response, next) => {
          if (request.url !== undefined) request.url = addressWhileWriting(request.url);
          next();
        });
      },
    },
  };
}
