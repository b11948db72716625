import type { APIRoute, GetStaticPaths } from 'astro';
import { iconPng, ICONS } from '../export/icon.ts';

export const getStaticPaths = (() =>
  [...ICONS].map(([name, icon]) => ({
    params: { icon: name.replace(/\.png$/, '') },
    props: { icon },
  }))) satisfies GetStaticPaths;

/** The site's mark as a picture, for home screens. */
export const GET: APIRoute<{ icon: Parameters<typeof iconPng>[0] }> = async ({ props }) =>
  new Response(await iconPng(props.icon));
