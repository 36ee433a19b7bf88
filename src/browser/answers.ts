/** Answers that outlive the back/forward cache. */

/**
 * Asks, and asks again when the page comes back from the back/forward cache before there was an answer: Firefox drops
 * what is said to a page in there (`wrapPromise` in its ExtensionCommon.sys.mjs: "Promise resolved while context is
 * inactive"), and whoever waited would wait for ever. Only for what does no harm when it is done twice.
 * @throws what asking throws
 */
export function answerOf<T>(ask: () => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const answered = new AbortController();
    const attempt = async (): Promise<void> => {
      try {
        resolve(await ask());
      } catch (error) {
        reject(error);
      }
      answered.abort();
    };
    globalThis.addEventListener('pageshow', ({ persisted }) => persisted && attempt(), { signal: answered.signal });
    void attempt();
  });
}
