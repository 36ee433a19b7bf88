/** What the reader's own lists say of this site: verbatim, with source and date, never coloured. */
import type { FoundRating } from '../../context/ratings';
import { useFrame } from '../frame';

export function RatingsPart({ ratings }: { readonly ratings: readonly FoundRating[] }) {
  const { t } = useFrame();
  return (
    <div class="ratings">
      {ratings.map((rating) => (
        <div key={`${rating.list} ${rating.domain} ${rating.rating}`} class="fact-text">
          <span class="label">{t('ratingFrom', rating.list)} </span>
          <span class="value" dir="auto">
            {rating.rating}
          </span>
          <div class="muted" dir="auto">
            {[rating.domain, rating.source, rating.date].filter(Boolean).join(' · ')}
          </div>
        </div>
      ))}
    </div>
  );
}
