/**
 * The same content as Hugo builds it, for comparison in the same run on the same machine: a page an event with its
 * account, footnotes and statements, a page a source, lists of threads, actors, places and questions cut into pages,
 * and their feeds. Nothing is computed from the statements and nothing is checked.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { StoryShape } from './shapes.ts';
import { storyFiles } from './story.ts';

const CONFIG = `baseURL = "https://story.example/"
title = "A Made-up Story"
languageCode = "en"
paginate = 100
[taxonomies]
  thread = "threads"
  actor = "actors"
  place = "places"
  question = "questions"
`;

const BASE = `<!doctype html>
<html lang="{{ site.LanguageCode }}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{ .Title }} · {{ site.Title }}</title>
<meta name="description" content="{{ .Summary | plainify }}">
<link rel="canonical" href="{{ .Permalink }}">
{{ range .AlternativeOutputFormats }}<link rel="{{ .Rel }}" type="{{ .MediaType.Type }}" href="{{ .Permalink }}">{{ end }}
</head>
<body>
<header><nav><a href="/">Timeline</a> <a href="/threads/">Threads</a> <a href="/actors/">People</a> <a href="/places/">Places</a> <a href="/questions/">Questions</a></nav></header>
<main>{{ block "main" . }}{{ end }}</main>
<footer><p>{{ site.Title }}</p></footer>
</body>
</html>
`;

const SINGLE = `{{ define "main" }}<article>
<h1>{{ .Title }}</h1>
<p>{{ .Params.summary }}</p>
<p><time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date.Format "2 January 2006" }}</time></p>
{{ .Content }}
{{ with .Params.claims }}<ol>{{ range . }}<li id="{{ .id }}"><p>{{ .text }}</p>
{{ with .quote }}<blockquote lang="{{ .lang }}">{{ .text }}</blockquote>{{ end }}
<p>{{ .standing }}{{ with .by }}, {{ . }}{{ end }}: <a href="/sources/{{ .source }}/">{{ .source }}</a></p></li>{{ end }}</ol>{{ end }}
{{ range slice "threads" "actors" "places" }}<ul>{{ range $.GetTerms . }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>{{ end }}
{{ with .PrevInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }} {{ with .NextInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}
</article>{{ end }}
`;

const LIST = `{{ define "main" }}<h1>{{ .Title }}</h1>
{{ $pages := .Paginate .Pages }}<ol>{{ range $pages.Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a>
<time>{{ .Date.Format "2 January 2006" }}</time> {{ .Params.summary }} {{ len (or .Params.claims slice) }}</li>{{ end }}</ol>
{{ template "_internal/pagination.html" . }}{{ end }}
`;

/** Front matter that Hugo reads, and a body in which every citation has its footnote. */
function eventMd(text: string): string {
  const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  const date = /^when: (\S+)/m.exec(front)?.[1] ?? '';
  const questions = [...new Set([...front.matchAll(/answers: \{ (\S+):/g)].map(([, id = '']) => id))];
  const notes = [...front.matchAll(/^ {2}- id: (\S+)\n(?: {4}main: true\n)? {4}text: (.*)$/gm)].map(
    ([, id = '', said = '']) => `[^${id}]: ${said}`,
  );
  return `---\n${front.replace(/^kind:/m, 'sort:')}\ndate: ${date}\nquestions: [${questions.join(', ')}]\n---\n${body}\n${notes.join('\n')}\n`;
}

/** Where Hugo looks for a file of a story, and what stands in it. */
function hugoFile(path: string, text: string): { path: string; text: string } | null {
  const folder = /^[^/]*/.exec(path)?.[0];
  const name = path.replace(/^.*\/|\.\w+$/g, '');
  const titled = text
    .replace(/^name:/m, 'title:')
    .replace(/^kind:/m, 'sort:')
    .replace(/^url:/m, 'address:');
  switch (folder) {
    case 'events':
      return { path: `content/${path}`, text: eventMd(text) };
    case 'sources':
      return { path: `content/sources/${name}.md`, text: `---\n${titled}\n---\n` };
    case 'actors':
    case 'places':
    case 'questions':
      return { path: `content/${folder}/${name}/_index.md`, text: `---\n${titled}\n---\n` };
    case 'threads':
      return { path: `content/${folder}/${name}/_index.md`, text };
    default:
      return null;
  }
}

/** Writes a site for Hugo with the content of a made-up story into an empty folder. */
export function writeHugoSite(folder: string, shape: StoryShape): void {
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  write('config.toml', CONFIG);
  write('layouts/_default/baseof.html', BASE);
  write('layouts/_default/single.html', SINGLE);
  write('layouts/_default/list.html', LIST);
  for (const { path, text } of storyFiles(shape)) {
    const file = hugoFile(path, text);
    if (file) write(file.path, file.text);
  }
}
