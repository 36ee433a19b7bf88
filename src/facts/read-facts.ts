/** Everything the sidebar states about the story. Each module finds candidates; `weigh.ts` decides between them. */
import type { Article } from '../detect/article';
import type { Page } from '../page/page';
import type { Problems } from '../problems';
import type { Facts } from '../report';
import { findAgencies } from './agencies';
import { findAgencyMentions } from './agency-mentions';
import { readCredits } from './authors';
import { findDates } from './dates';
import { findHeadline } from './headline';
import { findLineage } from './lineage';
import { findPictures } from './photo-credits';
import { findPieceType } from './piece-type';
import { findPublisher } from './publisher';

/** A finder that throws leaves a problem; the others go on. */
export function readFacts(page: Page, article: Article, problems: Problems): Facts {
  const guard = problems.guard.bind(problems);
  const headline = guard('facts/headline', null, () => findHeadline(page, article));
  const publisher = guard('facts/publisher', null, () => findPublisher(page, article));
  const dates = guard('facts/dates', { published: null, modified: null, dateConflicts: [] }, () =>
    findDates(page, article),
  );
  const credits = guard('facts/authors', null, () => readCredits(page, article));
  const byline = credits?.byline ?? null;
  const authors = credits?.authors ?? [];
  const agencies = credits ? guard('facts/agencies', [], () => findAgencies(page, article, credits)) : [];
  const pictures = guard('facts/photo-credits', [], () => findPictures(page, article));
  const pieceType = guard('facts/piece-type', null, () => findPieceType(page, article, credits));
  const mentions =
    credits && agencies.length === 0
      ? guard('facts/agency-mentions', [], () => findAgencyMentions(page, article, credits.context.agencies))
      : [];
  const lineage = guard('facts/lineage', null, () =>
    findLineage({ authors, agencies, pictures, byline, publisher }, credits, mentions),
  );
  return { headline, publisher, byline, authors, agencies, lineage, ...dates, pieceType, pictures };
}
