/** Words of the tables are lower case, those of the graph are upper case; they are the same words. */
export const wordOf = <Word extends string>(word: Word): Uppercase<Word> =>
  word.toUpperCase() as Uppercase<Word>;

/** The table's word for the graph's. */
export const rowWordOf = <Word extends string>(word: Word): Lowercase<Word> =>
  word.toLowerCase() as Lowercase<Word>;
