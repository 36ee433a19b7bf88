/**
 * The desk: where pages are read. It stands in the extension's own process and reads copies, so that a page's thread only
 * copies and hides; and what one page has made ready (words, tables, compiled code) serves the next.
 *
 * Knows nothing of the extension API: what it needs from outside comes as `DeskSources`. It keeps nothing that could not
 * be lost: whatever it is asked, it is asked with all it needs, but for what a ticket stands for.
 */
import { prepare, readStory, replan } from '../analyse';
import { filterQuestion } from '../clutter/filter-question';
import type { FilterQuestion } from '../clutter/filters';
import type { ClutterOptions, ListedSelectors } from '../clutter/plan';
import { snapshotOf } from '../context/snapshot';
import type { WireAgency } from '../data/agencies/wire-agency';
import {
  agencyOf,
  createKnowledgeKeeper,
  type Knowledge,
  languagesKey,
  type PageLanguages,
  takeToHand,
} from '../data/knowledge';
import { languagesOfRoot } from '../page/language-of-root';
import { Locators } from '../page/locator';
import type { Page } from '../page/page';
import { readPage } from '../page/read-page';
import { openCopy } from '../page-copy/open-copy';
import type { Facts } from '../report';
import { lookAgain, type SecondLook, storyOf } from '../second-look';
import { withContext } from '../with-context';
import type { Desk, DeskAnswer, DeskQuestion, Place } from './question';

export interface DeskSources {
  /** What a page is read with; rejects when it cannot be had. */
  loadKnowledge(page: PageLanguages): Promise<Knowledge>;
  /** Which selectors do the filter lists name for a page? */
  askFilters(question: FilterQuestion): Promise<readonly ListedSelectors[]>;
}

/** Milliseconds that an answer waits for the lists; what they name later comes with the rest. */
const SHORTLY = 60;
/** Answers that are remembered until the rest of them is asked for, and milliseconds for which they are. */
const REMEMBERED = 20;
const FORGOTTEN_AFTER = 30_000;

/** One page being read. */
interface Job {
  readonly question: DeskQuestion;
  readonly elements: readonly Element[];
  readonly knowledge: Knowledge | null;
  readonly look: SecondLook;
  /** What the lists will name, where that took too long for the first answer. */
  readonly late: Promise<readonly ListedSelectors[]> | null;
}

export function createDesk(sources: DeskSources): Desk {
  const knowledgeFor = createKnowledgeKeeper(sources.loadKnowledge);
  const remembered = new Map<string, Job>();
  const remember = (job: Job): string => {
    const ticket = crypto.randomUUID();
    remembered.set(ticket, job);
    setTimeout(() => remembered.delete(ticket), FORGOTTEN_AFTER);
    for (const oldest of remembered.keys()) {
      if (remembered.size <= REMEMBERED) break;
      remembered.delete(oldest);
    }
    return ticket;
  };
  const answer = (job: Job, milliseconds: number, isWhole: boolean): DeskAnswer => {
    const { analysis, story, anew } = job.look;
    const { page, article, report } = analysis;
    return {
      report,
      story,
      anew,
      places: newPlaces(job),
      agencies: report.facts ? agenciesIn(report.facts) : [],
      visit: article && report.facts ? snapshotOf(page, article, report.facts) : null,
      ticket: isWhole || !article ? null : remember(job),
      milliseconds,
    };
  };

  /** The page, and the words it is read with: those it declares, and where its text is in another language, those. */
  const open = async (
    question: DeskQuestion,
    document: Document,
    locators: Locators,
    timed: <T>(run: () => T) => T,
  ): Promise<{ page: Page; knowledge: Knowledge | null }> => {
    const declared = languagesOfRoot(document);
    let knowledge = await knowledgeFor(declared);
    const look = () =>
      timed(() => {
        if (knowledge) takeToHand(knowledge);
        return readPage(document, question.url, locators);
      });
    const page = look();
    const languages = { text: page.language, declared: page.declaredLanguage };
    if (languagesKey(languages) === languagesKey(declared)) return { page, knowledge };
    knowledge = (await knowledgeFor(languages)) ?? knowledge;
    return { page: look(), knowledge };
  };

  return {
    async read(question) {
      const { timed, milliseconds } = createClock();
      const { document, elements } = timed(() => openCopy(question.copy));
      const locators = new Locators(placesIn(question, elements));
      const asking = question.lists
        ? sources.askFilters(filterQuestion(document, question.url)).catch((): readonly ListedSelectors[] => [])
        : null;
      const { page, knowledge } = await open(question, document, locators, timed);
      /** Others may have been read while this one waited. */
      const withWords = <T>(run: () => T): T =>
        timed(() => {
          if (knowledge) takeToHand(knowledge);
          return run();
        });
      const reading = question.earlier ? null : withWords(() => readStory(page, question.always));
      // Only a first answer is worth not waiting for: by the next the lists are loaded.
      const listed = asking && (await (reading ? Promise.race([asking, pause(SHORTLY)]) : asking));
      const clutter = optionsOf(question, listed ?? []);
      const look = withWords((): SecondLook | null => {
        const { earlier, always } = question;
        if (!reading) return earlier && lookAgain(earlier, page, { clutter, always });
        const analysis = replan(prepare(reading), clutter);
        return { analysis, story: storyOf(analysis), anew: true };
      });
      if (!look) return null;
      const late = asking && !listed ? asking : null;
      // Who is quoted is still to be said of a story that is new; lists are only late for such a one.
      return answer({ question, elements, knowledge, look, late }, milliseconds(), !look.anew);
    },
    async readOn(ticket) {
      const job = remembered.get(ticket);
      remembered.delete(ticket);
      if (!job) return null;
      const { timed, milliseconds } = createClock();
      const listed = await job.late;
      const analysis = timed(() => {
        if (job.knowledge) takeToHand(job.knowledge);
        let { analysis } = job.look;
        if (listed) analysis = replan(analysis, optionsOf(job.question, listed));
        return job.look.anew ? withContext(analysis) : analysis;
      });
      return answer({ ...job, look: { ...job.look, analysis } }, milliseconds(), true);
    },
  };
}

const optionsOf = ({ categories, custom }: DeskQuestion, listed: readonly ListedSelectors[]): ClutterOptions => ({
  categories: new Set(categories),
  listed,
  custom,
});

function* placesIn({ places }: DeskQuestion, elements: readonly Element[]): Iterable<readonly [Element, string]> {
  for (const [number, name] of places) {
    const element = elements[number];
    if (element) yield [element, name];
  }
}

function newPlaces({ question, elements, look }: Job): Place[] {
  const numbers = new Map(elements.map((element, number) => [element, number]));
  const known = new Set(question.places.map(([, name]) => name));
  const places: Place[] = [];
  for (const [element, name] of look.analysis.page.locators.given()) {
    const number = numbers.get(element);
    if (number !== undefined && !known.has(name)) places.push([number, name]);
  }
  return places;
}

/** The agencies that the text or a picture is credited to, as the sidebar shows them. */
function agenciesIn({ agencies, pictures }: Facts): WireAgency[] {
  const ids = new Set([...agencies.map((a) => a.value.id), ...pictures.flatMap((p) => p.agencies)]);
  return [...ids].map(agencyOf).filter((agency) => agency !== undefined);
}

function createClock() {
  let spent = 0;
  return {
    timed<T>(run: () => T): T {
      const begin = performance.now();
      const result = run();
      spent += performance.now() - begin;
      return result;
    },
    milliseconds: () => spent,
  };
}

const pause = (milliseconds: number): Promise<null> => new Promise((done) => setTimeout(done, milliseconds, null));
