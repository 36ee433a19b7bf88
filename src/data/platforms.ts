/**
 * Platforms where anybody publishes, and what kind of page they hold: none of them is a newspaper. No publishers here.
 * An entry matches the host itself and its subdomains.
 */
import type { NoArticleReason } from '../report';

export type Platforms = Readonly<Partial<Record<NoArticleReason, readonly string[]>>>;

export const PLATFORMS: Platforms = {
  video: [
    'youtube.com',
    'youtu.be',
    'vimeo.com',
    'dailymotion.com',
    'twitch.tv',
    'tiktok.com',
    'bilibili.com',
    'rutube.ru',
  ],
  social: [
    'facebook.com',
    'instagram.com',
    'twitter.com',
    'x.com',
    'threads.net',
    'bsky.app',
    'linkedin.com',
    'pinterest.com',
    'vk.com',
    'weibo.com',
    'mastodon.social',
    'tumblr.com',
    'snapchat.com',
    't.me',
    'web.whatsapp.com',
    'ok.ru',
    'flickr.com',
    'dribbble.com',
    'behance.net',
    'soundcloud.com',
    'open.spotify.com',
    'podcasts.apple.com',
    'music.apple.com',
    'apps.apple.com',
    'play.google.com',
    'imdb.com',
    'goodreads.com',
    'letterboxd.com',
    'producthunt.com',
    'change.org',
    'meetup.com',
    'eventbrite.com',
  ],
  forum: [
    'reddit.com',
    'quora.com',
    'stackoverflow.com',
    'stackexchange.com',
    'superuser.com',
    'news.ycombinator.com',
    'zhihu.com',
    'pikabu.ru',
    'discord.com',
    '4chan.org',
  ],
  encyclopaedia: [
    'wikipedia.org',
    'wikimedia.org',
    'wiktionary.org',
    'wikidata.org',
    'wikivoyage.org',
    'britannica.com',
    'fandom.com',
    'baike.baidu.com',
  ],
  documentation: [
    'github.com',
    'gitlab.com',
    'bitbucket.org',
    'readthedocs.io',
    'docs.rs',
    'npmjs.com',
    'pypi.org',
    'developer.mozilla.org',
    'gitbook.io',
    'github.io',
    'arxiv.org',
    'doi.org',
    'researchgate.net',
    'ncbi.nlm.nih.gov',
    'huggingface.co',
    'kaggle.com',
  ],
  shop: [
    'amazon.com',
    'amazon.de',
    'amazon.co.uk',
    'amazon.fr',
    'amazon.es',
    'amazon.it',
    'ebay.com',
    'ebay.de',
    'etsy.com',
    'aliexpress.com',
    'booking.com',
    'airbnb.com',
    'tripadvisor.com',
    'yelp.com',
    'craigslist.org',
  ],
  other: [
    'blogspot.com',
    'wordpress.com',
    'substack.com',
    'livejournal.com',
    'pixnet.net',
    'ameblo.jp',
    'hatenablog.com',
    'hatenablog.jp',
    'note.com',
    'over-blog.com',
    'typepad.com',
    'wixsite.com',
    'weebly.com',
    'jimdofree.com',
    'ghost.io',
    'hashnode.dev',
    'dev.to',
    'blog.naver.com',
    'blog.goo.ne.jp',
    'medium.com',
    'tistory.com',
    'notion.site',
    'royalroad.com',
    'wattpad.com',
    'archiveofourown.org',
  ],
};

/** Their kinds by host. */
export type PlatformsByHost = ReadonlyMap<string, NoArticleReason>;

export const byHost = (platforms: Platforms): PlatformsByHost =>
  new Map(
    (Object.entries(platforms) as [NoArticleReason, readonly string[]][]).flatMap(([kind, hosts]) =>
      hosts.map((host): [string, NoArticleReason] => [host, kind]),
    ),
  );

/** @returns what a platform's pages are, or null for any other host */
export function kindOf(host: string, platforms: PlatformsByHost): NoArticleReason | null {
  // The host itself, then each domain it is below.
  for (let name = host.toLowerCase(); name.includes('.'); name = name.slice(name.indexOf('.') + 1)) {
    const kind = platforms.get(name);
    if (kind) return kind;
  }
  return null;
}
