import type { ComponentChildren } from 'preact';
import { useDesk } from './desk';

/** A heading with its one-line explanation; used by every part of the page. */
export function PageSection(props: {
  readonly id: string;
  readonly children: ComponentChildren;
  readonly aside?: ComponentChildren;
}) {
  const { t } = useDesk();
  return (
    <section class="group" id={props.id} aria-labelledby={`group-${props.id}`}>
      <div class="group-head">
        <div>
          <h2 id={`group-${props.id}`}>{t(`group_${props.id}`)}</h2>
          <p class="hint">{t(`groupHint_${props.id}`)}</p>
        </div>
        {props.aside}
      </div>
      {props.children}
    </section>
  );
}
