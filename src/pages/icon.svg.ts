import type { APIRoute } from 'astro';
import { iconSvg } from '../export/icon.ts';

/** The site's mark. */
export const GET: APIRoute = () => new Response(iconSvg());
