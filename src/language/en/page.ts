import type { PageData } from '../page-data.ts';

// biome-ignore format: tables of words read best in rows
export const page: PageData = {
  legacyCharsets: ['windows-1252'],
  bylines: ['by', 'written by', 'author', 'authors', 'reporting by', 'story by', 'words by', 'posted by', 'published by'],
  publishedWords: ['published', 'published on', 'published at', 'published date', 'publication date', 'posted', 'posted on', 'date', 'first published', 'on', 'created', 'issued'],
  updatedWords: ['updated', 'last updated', 'updated on', 'last modified', 'modified', 'edited', 'last update', 'update'],
  shareWords: [
    'newsletter', 'copyright', 'advertisement',
    'share', 'share this', 'share on', 'share via', 'tweet', 'facebook', 'twitter', 'x', 'whatsapp', 'telegram', 'messenger', 'viber',
    'linkedin', 'pinterest', 'reddit', 'tumblr', 'email', 'e-mail', 'mail', 'print', 'copy', 'copy link', 'link', 'copied', 'link copied',
    'instagram', 'youtube', 'threads', 'bluesky', 'mastodon', 'flipboard', 'pocket', 'vk', 'skype', 'line', 'sms', 'rss', 'google', 'google news',
    'like', 'follow', 'follow us', 'follow us on', 'save', 'listen', 'gift', 'bookmark', 'comments', 'comment', 'font size', 'a', 'and', 'or', 'on', 'to', 'via', 'this', 'article',
    'story', 'page', 'with', 'friends', 'your', 'open', 'opens', 'in', 'new', 'window', 'tab', 'click', 'us', 'post', 'more', 'close', 'menu', 'back', 'top',
  ],
  relatedWords: [
    'read also', 'also read', 'read more', 'see also', 'related', 'related articles', 'related article', 'related news', 'related stories', 'related story', 'related posts',
    'related content', 'related topics', 'related coverage', 'more on this story', 'more on this topic', 'more stories', 'more from', 'you may also like', 'you might also like',
    'recommended', 'recommended for you', 'recommended stories', 'most read', 'most popular', 'editors picks', 'keep reading', 'dont miss', 'latest news', 'up next', 'trending', 'top stories',
    'read next', 'further reading', 'in case you missed it', 'more news', 'continue reading', 'watch also', 'watch', 'read',
  ],
  notices: [
    'uses cookies', 'use cookies', 'use of cookies', 'cookie policy', 'cookie settings', 'accept all cookies', 'privacy policy', 'terms of use', 'terms of service', 'terms and conditions',
    'subscribe to our', 'sign up for our', 'sign up to our', 'all rights reserved', 'follow us on', 'download our app', 'leave a comment', 'leave a reply',
    'your email address will not be published', 'support our journalism', 'enable javascript', 'sponsored content', 'log in to', 'create an account',
  ],
  closeMarks: ',.;:?!',
  joinedWords: [],
};
