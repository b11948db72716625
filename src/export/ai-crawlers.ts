/**
 * Crawlers of makers of AI, by what they fetch pages for: the names that their makers give them for robots.txt.
 * OpenAI (developers.openai.com/api/docs/bots), Anthropic (support.claude.com, article 8896518), Google
 * (developers.google.com, "Google's common crawlers"), Apple (support.apple.com/119829), Meta
 * (developers.facebook.com, "Meta Web Crawlers"), Common Crawl (commoncrawl.org/ccbot), Amazon
 * (developer.amazon.com/amazonbot), Perplexity (docs.perplexity.ai), DuckDuckGo (duckduckgo.com/duckduckgo-help-pages),
 * Mistral (docs.mistral.ai/robots). What fetches a page because a person asked for it (`…-User`) may take no heed, as
 * some of them say; a crawler that is not named here is not kept away.
 */
import type { AiUse } from '../model/vocabulary.ts';

/** The names that robots.txt calls them by (RFC 9309, 2.2.1). */
export const AI_CRAWLERS: Readonly<Record<AiUse, readonly string[]>> = {
  train: ['Amazonbot', 'Applebot-Extended', 'CCBot', 'ClaudeBot', 'GPTBot', 'Google-Extended', 'meta-externalagent'],
  answer: [
    'ChatGPT-User',
    'Claude-SearchBot',
    'Claude-User',
    'DuckAssistBot',
    'MistralAI-User',
    'OAI-SearchBot',
    'Perplexity-User',
    'PerplexityBot',
  ],
};
