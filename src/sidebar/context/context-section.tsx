/** The "Context" section: who is quoted, wording, what the publisher declares. */
import type { Context } from '../../report';

export function ContextSection(_props: { readonly context: Context }) {
  return null;
}
