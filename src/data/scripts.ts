/** A letter of any script below; most texts hold none. */
export const LETTER_OF_SCRIPT = /[\u0370-\u03ff\u0530-\u17ff\u3040-\ud7af]/g;

/** Scripts that one language, or a few, write in: range of its letters, and the languages; the first where none is declared. */
export const SCRIPTS: readonly (readonly [letters: RegExp, ...languages: string[]])[] = [
  [/[\u3040-\u30ff]/g, 'ja'],
  [/[\uac00-\ud7af]/g, 'ko'],
  [/[\u4e00-\u9fff]/g, 'zh', 'ja', 'yue'],
  [/[\u0370-\u03ff]/g, 'el'],
  [/[\u0590-\u05ff]/g, 'he', 'yi'],
  [/[\u0530-\u058f]/g, 'hy'],
  [/[\u10a0-\u10ff]/g, 'ka'],
  [/[\u0900-\u097f]/g, 'hi', 'mr', 'ne', 'sa'],
  [/[\u0980-\u09ff]/g, 'bn', 'as'],
  [/[\u0a00-\u0a7f]/g, 'pa'],
  [/[\u0a80-\u0aff]/g, 'gu'],
  [/[\u0b80-\u0bff]/g, 'ta'],
  [/[\u0c00-\u0c7f]/g, 'te'],
  [/[\u0c80-\u0cff]/g, 'kn'],
  [/[\u0d00-\u0d7f]/g, 'ml'],
  [/[\u0d80-\u0dff]/g, 'si'],
  [/[\u0e00-\u0e7f]/g, 'th'],
  [/[\u1000-\u109f]/g, 'my'],
  [/[\u1780-\u17ff]/g, 'km'],
  [/[\u1200-\u137f]/g, 'am', 'ti'],
];
