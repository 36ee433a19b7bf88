/** Letter-by-letter folding that keeps every position: what is found in the folded text is at the same place in the original. */

/** Full-width letters to plain ones, curly quotes and odd spaces to plain ones; same length as the text. */
export function plain(text: string): string {
  return text.replace(/[\uff01-\uff5e\u2018\u2019\u02bc\u00a0\u202f\u2007\u3000]/g, (c) => {
    const code = c.charCodeAt(0);
    if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
    return code === 0x2018 || code === 0x2019 || code === 0x2bc ? "'" : ' ';
  });
}

const GREEK: Readonly<Record<string, string>> = { ά: 'α', έ: 'ε', ή: 'η', ί: 'ι', ό: 'ο', ύ: 'υ', ώ: 'ω', ς: 'σ' };

/** Lower case, letter by letter, so that positions stay ("İ" lower-cases to two code units otherwise). */
export function lowerKept(text: string): string {
  const whole = text.toLowerCase();
  // No letter becomes shorter: the same length means that none became longer.
  return whole.length === text.length
    ? whole
    : text.replace(/./gsu, (c) => (c.toLowerCase().length === c.length ? c.toLowerCase() : c));
}

/** Lower case as in `lowerKept`, and Greek accents go: capitals are written without them. */
export function lower(text: string): string {
  const small = lowerKept(text);
  return /[ά-ώ]/.test(small) ? small.replace(/[άέήίόύώς]/g, (c) => GREEK[c] ?? c) : small;
}

/** An e-mail address, which ends the name before it. */
export const MAIL = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g;
