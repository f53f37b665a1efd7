/** Letters (UTF-16 units) of a key or name that are kept: an index row of PostgreSQL holds two such texts in any script. */
export const LONGEST_TEXT = 400
