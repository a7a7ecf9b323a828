// mark.js ships no types; these are the few things the benchmark uses.
declare module 'mark.js' {
  interface MarkOptions {
    readonly separateWordSearch?: boolean;
    readonly done?: (count: number) => void;
  }
  export default class Mark {
    constructor(context: HTMLElement);
    mark(words: string[], options: MarkOptions): void;
  }
}
