export function knowledgeFiles(): Promise<{ relativeDest: string; contents: string }[]>;
