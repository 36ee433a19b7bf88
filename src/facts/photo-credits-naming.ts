/**
 * How publishers name the boxes around pictures: what holds a caption, a credit, a portrait, an ad, a teaser, a video.
 * Naming decides only where the page has no better mark (`figcaption`, schema.org properties, roles).
 */
import { pattern } from '../data/patterns/pattern';

// Names are lower case; words in them are divided by space, hyphen or underscore.
export const PERSON_BOX = pattern('person');
export const NOT_A_PICTURE = pattern('noPicture');
export const AD_BOX = pattern('adPicture');
export const CARD = pattern('card');
export const VIDEO_BOX = pattern('videoBox');
/** Names of boxes that hold a picture's words. */
export const CAPTION_BOX = pattern('caption');
/** Names of elements that hold a credit. */
export const CREDIT_BOX = pattern('credit');
