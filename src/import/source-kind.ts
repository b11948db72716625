/** What kind of document an address leads to, where the address tells. */

const PICTURE = /\.(?:png|jpe?g|gif|webp|svg|avif)$/i;

/** Hosts of which nearly all documents are of one kind. */
const HOSTS: readonly [kind: string, hosts: readonly string[]][] = [
  ['video', ['youtube.com', 'youtu.be', 'youtube-nocookie.com', 'vimeo.com', 'dailymotion.com', 'rutube.ru']],
  [
    'post',
    [
      'twitter.com',
      'x.com',
      'facebook.com',
      'instagram.com',
      't.me',
      'vk.com',
      'bsky.app',
      'threads.net',
      'tiktok.com',
    ],
  ],
  ['preprint', ['arxiv.org', 'biorxiv.org', 'medrxiv.org']],
  ['photo', ['flickr.com', 'flic.kr', 'imgur.com']],
];

/** The `kind` of a source; `unknown` where its address does not tell. */
export function kindOf(url: string): string {
  const { hostname, pathname } = new URL(url);
  if (PICTURE.test(pathname)) return 'photo';
  const isAt = (host: string): boolean => hostname === host || hostname.endsWith(`.${host}`);
  return HOSTS.find(([, hosts]) => hosts.some(isAt))?.[0] ?? 'unknown';
}
