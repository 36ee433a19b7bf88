/** Where in the page something stands: bits, since something can be in several. Constants of their own, so that a bundler writes numbers. */

export const Nav = 0x1;
/** A `<header>`/banner of the site (not of the article). */
export const SiteHeader = 0x2;
export const SiteFooter = 0x4;
export const Aside = 0x8;
export const Figure = 0x10;
export const Caption = 0x20;
export const Form = 0x40;
export const Button = 0x80;
export const Dialog = 0x100;
/** `hidden`, inline `display:none`, closed `<details>` content is not included. */
export const Hidden = 0x200;
/** Reader comments, by naming. */
export const Comments = 0x400;
export const Link = 0x800;
export const Heading = 0x1000;
export const Quote = 0x2000;
export const List = 0x4000;
export const Table = 0x8000;
export const Article = 0x10000;
export const Main = 0x20000;
/** Teasers to other stories, by naming. */
export const Teaser = 0x40000;
/** Consent, newsletter, sign-up and the like, by naming. */
export const Notice = 0x80000;
