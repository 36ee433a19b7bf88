/**
 * After an element was chosen: a preview (it is hidden already), with what the selector names; kept on this site or not,
 * and taken back with one more click.
 */
import { render } from 'preact';
import { counted, directionOf, type Translate } from '../i18n/translate';
import type { SidebarActions } from './contract';
import { createHtml } from './host';

export interface PickBar {
  /** Shows what the selector does and asks whether to keep it. */
  ask(selector: string): Promise<void>;
  destroy(): void;
}

export interface PickBarOptions {
  readonly translate: Translate;
  readonly locale: string;
  readonly actions: Pick<SidebarActions, 'tryHide' | 'hideOnSite'>;
  announce(text: string): void;
}

export function createPickBar(document: Document, shadow: ShadowRoot, options: PickBarOptions): PickBar {
  const { actions, translate, locale, announce } = options;
  const place = createHtml(document, 'div');
  shadow.append(place);
  const close = (): void => render(null, place);
  const focusFirst = (): void => place.querySelector<HTMLElement>('button')?.focus({ preventScroll: true });
  /** The sentence, and two buttons: what to do, and how to leave. */
  const draw = (text: string, code: string, doIt: [string, () => void], leave: [string, () => void]): void => {
    render(
      <fieldset
        class="pick-bar"
        aria-label={text}
        lang={locale}
        dir={directionOf(locale)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') leave[1]();
        }}
      >
        <span>
          {text} <code dir="ltr">{code}</code>
        </span>
        <span class="row-buttons">
          {[doIt, leave].map(([label, act], index) => (
            <button key={label} type="button" class={index === 0 ? 'button primary' : 'button'} onClick={act}>
              {label}
            </button>
          ))}
        </span>
      </fieldset>,
      place,
    );
    announce(text);
    focusFirst();
  };
  const cancel = (): void => {
    void actions.tryHide(null);
    close();
  };
  const keep = (selector: string): void => {
    actions.hideOnSite(selector, true);
    const undo = (): void => {
      actions.hideOnSite(selector, false);
      close();
    };
    draw(translate('pickSaved'), selector, [translate('undo'), undo], [translate('close'), close]);
  };
  return {
    async ask(selector) {
      const rule = await actions.tryHide(selector);
      const text = translate('pickPreview', counted(translate, locale, 'elements', rule?.count ?? 0));
      draw(text, selector, [translate('pickConfirm'), () => keep(selector)], [translate('cancel'), cancel]);
    },
    destroy() {
      close();
      place.remove();
    },
  };
}
