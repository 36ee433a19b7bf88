/**
 * The library that mends malformed JSON (`jsonrepair`): one page in fifty needs it, so it comes in a script of its own
 * (`entrypoints/json-repair.ts`), and where it has not come, what `JSON.parse` refuses is not read.
 */
export type JsonRepair = (text: string) => string;

let repair: JsonRepair | null = null;

/** From now on malformed JSON is mended with this; with null, it is not. */
export function useJsonRepair(mend: JsonRepair | null): void {
  repair = mend;
}

/** What mends JSON, if it has come. It throws where there is nothing to mend. */
export const jsonRepairAtHand = (): JsonRepair | null => repair;
