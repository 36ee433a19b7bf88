export function languageFiles(): Promise<{ relativeDest: string; contents: string }[]>;
