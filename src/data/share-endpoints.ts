/**
 * Addresses by which services are handed a page to share. Patterns are matched against a link's `href` as written.
 * Each entry carries examples it must match and counter-examples (a profile, an article) that it must not.
 */
export interface ShareEndpoint {
  readonly service: string;
  readonly pattern: RegExp;
  readonly examples: readonly string[];
  readonly counterExamples: readonly string[];
}

export const SHARE_ENDPOINTS: readonly ShareEndpoint[] = [
  {
    service: 'Facebook',
    pattern: /facebook\.com\/(?:sharer|share\.php|dialog\/(?:share|feed|send))|^fb-messenger:\/\/share/i,
    examples: [
      'https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fnews.example',
      'https://www.facebook.com/dialog/share?app_id=1',
    ],
    counterExamples: ['https://www.facebook.com/harbourpost'],
  },
  {
    service: 'X',
    pattern: /(?:twitter|x)\.com\/(?:share|intent\/(?:tweet|post)|home\?status=)/i,
    examples: [
      'https://twitter.com/intent/tweet?url=x',
      'https://x.com/intent/post?text=a',
      '//twitter.com/share?url=x',
    ],
    counterExamples: ['https://twitter.com/harbourpost', 'https://x.com/harbourpost/status/12'],
  },
  {
    service: 'WhatsApp',
    pattern: /^whatsapp:\/\/send|api\.whatsapp\.com\/send|web\.whatsapp\.com\/send|\/\/wa\.me\/\?/i,
    examples: ['whatsapp://send?text=a', 'https://api.whatsapp.com/send?text=a', 'https://wa.me/?text=a'],
    counterExamples: ['https://whatsapp.com/channel/0029', 'https://wa.me/3312345678'],
  },
  {
    service: 'Telegram',
    pattern: /(?:t\.me|telegram\.me)\/share|^tg:\/\/msg/i,
    examples: ['https://t.me/share/url?url=a', 'https://telegram.me/share/url?url=a'],
    counterExamples: ['https://t.me/harbourpost'],
  },
  {
    service: 'LinkedIn',
    pattern: /linkedin\.com\/(?:sharearticle|shareArticle|sharing\/share|cws\/share|feed\/\?shareActive)/i,
    examples: [
      'https://www.linkedin.com/shareArticle?mini=true&url=a',
      'https://www.linkedin.com/sharing/share-offsite/?url=a',
    ],
    counterExamples: ['https://www.linkedin.com/company/harbour'],
  },
  {
    service: 'Reddit',
    pattern: /reddit\.com\/submit/i,
    examples: ['https://www.reddit.com/submit?url=a'],
    counterExamples: ['https://www.reddit.com/r/news'],
  },
  {
    service: 'Pinterest',
    pattern: /pinterest\.[a-z.]{2,6}\/pin\/(?:create|find)/i,
    examples: ['https://pinterest.com/pin/create/button/?url=a', 'https://www.pinterest.co.uk/pin/create/link/?url=a'],
    counterExamples: ['https://www.pinterest.com/harbourpost'],
  },
  {
    service: 'E-mail',
    pattern: /^mailto:\?|^mailto:[^@]{0,60}[?&](?:subject|body)=[^&]{0,400}(?:https?%3a|https?:)/i,
    examples: ['mailto:?subject=Ferry&body=x', 'mailto:?body=https%3A%2F%2Fnews.example'],
    counterExamples: ['mailto:desk@news.example', 'mailto:desk@news.example?subject=Letter'],
  },
  {
    service: 'Tumblr',
    pattern: /tumblr\.com\/(?:share|widgets\/share)/i,
    examples: ['https://www.tumblr.com/share/link?url=a'],
    counterExamples: ['https://harbour.tumblr.com/'],
  },
  {
    service: 'VK',
    pattern: /(?:vk|vkontakte)\.(?:com|ru)\/share/i,
    examples: ['https://vk.com/share.php?url=a', 'https://vkontakte.ru/share.php?url=a'],
    counterExamples: ['https://vk.com/harbourpost'],
  },
  {
    service: 'Odnoklassniki',
    pattern: /(?:ok|odnoklassniki)\.ru\/(?:offer|dk\?st\.cmd=addShare|dk\?st\.cmd=WidgetShare)|connect\.ok\.ru/i,
    examples: ['https://connect.ok.ru/offer?url=a', 'https://ok.ru/dk?st.cmd=addShare&st._surl=a'],
    counterExamples: ['https://ok.ru/harbourpost'],
  },
  {
    service: 'LINE',
    pattern: /line\.me\/R\/(?:msg|share)|social-plugins\.line\.me|^line:\/\/msg|timeline\.line\.me\/social-plugin/i,
    examples: ['https://line.me/R/msg/text/?a', 'https://social-plugins.line.me/lineit/share?url=a'],
    counterExamples: ['https://line.me/R/ti/p/@harbour'],
  },
  {
    service: 'Hatena',
    pattern: /b\.hatena\.ne\.jp\/(?:add|entry\/|append)/i,
    examples: ['https://b.hatena.ne.jp/add?url=a', 'http://b.hatena.ne.jp/entry/https://news.example'],
    counterExamples: ['https://b.hatena.ne.jp/hotentry'],
  },
  {
    service: 'Weibo and QQ',
    pattern:
      /service\.weibo\.com\/share|v\.t\.sina\.com\.cn\/share|sns\.qzone\.qq\.com\/cgi-bin\/qzshare|share\.v\.t\.qq\.com|connect\.qq\.com\/widget\/shareqq/i,
    examples: [
      'https://service.weibo.com/share/share.php?url=a',
      'https://sns.qzone.qq.com/cgi-bin/qzshare/cgi_qzshare_onekey?url=a',
    ],
    counterExamples: ['https://weibo.com/harbour'],
  },
  {
    service: 'KakaoStory and Naver',
    pattern:
      /story\.kakao\.com\/(?:s\/)?share|share\.naver\.com|blog\.naver\.com\/openapi\/share|band\.us\/plugin\/share/i,
    examples: [
      'https://story.kakao.com/share?url=a',
      'https://share.naver.com/web/shareView?url=a',
      'https://band.us/plugin/share?body=a',
    ],
    counterExamples: ['https://blog.naver.com/harbour'],
  },
  {
    service: 'XING',
    pattern: /xing\.com\/(?:spi\/shares|social\/share|social_plugins\/share|app\/user\?op=share)/i,
    examples: ['https://www.xing.com/spi/shares/new?url=a'],
    counterExamples: ['https://www.xing.com/profile/harbour'],
  },
  {
    service: 'Bluesky',
    pattern: /bsky\.app\/intent\/compose/i,
    examples: ['https://bsky.app/intent/compose?text=a'],
    counterExamples: ['https://bsky.app/profile/harbour.example'],
  },
  {
    service: 'Threads',
    pattern: /threads\.(?:net|com)\/intent\/post/i,
    examples: ['https://www.threads.net/intent/post?text=a'],
    counterExamples: ['https://www.threads.net/@harbour'],
  },
  {
    service: 'Mastodon',
    pattern: /mastodonshare\.com|tootpick\.org|sharetomastodon|\/\/[^/]{3,60}\/share\?text=/i,
    examples: ['https://mastodonshare.com/?text=a', 'https://social.example/share?text=a'],
    counterExamples: ['https://social.example/@harbour'],
  },
  {
    service: 'Pocket, Flipboard, Instapaper',
    pattern:
      /getpocket\.com\/(?:save|edit)|share\.flipboard\.com|flipboard\.com\/bookmarklet|instapaper\.com\/(?:hello2|edit|text)/i,
    examples: ['https://getpocket.com/save?url=a', 'https://share.flipboard.com/bookmarklet/popout?url=a'],
    counterExamples: ['https://flipboard.com/@harbour'],
  },
  {
    service: 'Hacker News, Digg, StumbleUpon and kin',
    pattern:
      /news\.ycombinator\.com\/submitlink|digg\.com\/submit|stumbleupon\.com\/(?:submit|badge)|del(?:icio)?\.icio\.us\/(?:post|save)|delicious\.com\/save|menea(?:me)?\.net\/submit|wykop\.pl\/dodaj|mix\.com\/(?:mixit|add)/i,
    examples: [
      'https://news.ycombinator.com/submitlink?u=a',
      'https://digg.com/submit?url=a',
      'https://www.meneame.net/submit.php?url=a',
    ],
    counterExamples: ['https://news.ycombinator.com/item?id=1', 'https://digg.com/news'],
  },
  {
    service: 'Google and Skype',
    pattern:
      /plus\.google\.com\/share|web\.skype\.com\/share|classroom\.google\.com\/share|bufferapp\.com\/add|buffer\.com\/add|viber:\/\/forward|livejournal\.com\/update\.bml|moimir|connect\.mail\.ru\/share|evernote\.com\/clip\.action|trello\.com\/add-card/i,
    examples: ['https://plus.google.com/share?url=a', 'viber://forward?text=a', 'https://connect.mail.ru/share?url=a'],
    counterExamples: ['https://plus.google.com/harbour'],
  },
  {
    service: 'Share services',
    pattern: /addtoany\.com\/(?:share|add_to)|addthis\.com\/bookmark|sharethis\.com\/share|printfriendly\.com\/print/i,
    examples: ['https://www.addtoany.com/share#url=a', 'https://www.addthis.com/bookmark.php?v=300'],
    counterExamples: ['https://www.addtoany.com/blog'],
  },
];
