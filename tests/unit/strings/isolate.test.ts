/** Names that run the other way than the page. */
import { describe, expect, it } from 'vitest';
import { stringsFor } from '../../../src/strings/strings.ts';

const [arabic, english] = ['ar', 'en'].map((lang) => stringsFor(lang, 'UTC'));

describe('a name in a sentence', () => {
  it('is set apart where it runs the other way', () => {
    expect(arabic?.status.reportedFrom('Shore Post')).toBe('ورد عن \u2068Shore Post\u2069.');
    expect(english?.status.reportedFrom('أخبار الميناء')).toBe('Reported by \u2068أخبار الميناء\u2069.');
    expect(arabic?.list(['أخبار الميناء', 'Shore Post'])).toBe('أخبار الميناء و\u2068Shore Post\u2069');
  });

  it('is set apart from another one that may stand in its place', () => {
    expect(arabic?.status.or(['Shore Post', 'أخبار الميناء'])).toBe('\u2068Shore Post\u2069 أو أخبار الميناء');
    expect(english?.status.or(['A harbour', 'أخبار الميناء'])).toBe('a harbour or \u2068أخبار الميناء\u2069');
  });

  it('stands as it is where it runs as the page does', () => {
    expect(arabic?.status.reportedFrom('أخبار الميناء')).toBe('ورد عن أخبار الميناء.');
    expect(english?.status.reportedFrom('Shore Post, 5')).toBe('Reported by Shore Post, 5.');
  });

  it('is set apart once, however many sentences take it up', () => {
    const name = arabic?.sources.ofOutlet('Shore Post', 'article', '5 يونيو 2023') ?? '';
    expect(arabic?.status.reportedFrom(name)).toBe('ورد عن \u2068Shore Post\u2069، 5 يونيو 2023.');
  });

  it('leaves what a sentence chooses by, and what is followed or copied', () => {
    expect(arabic?.data.statement.translation('us', 'نعم')).toBe('ترجمتنا: «نعم»');
    expect(arabic?.source.open('kyivpost.com')).toBe('فتح على kyivpost.com');
  });
});
