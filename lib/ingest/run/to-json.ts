/** JSON text that the database takes: halves of characters, as cutting a text leaves them, are replaced, NUL dropped. */
export const toJson = (value: unknown): string =>
  JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'string' ? each.toWellFormed().replaceAll('\0', '') : each,
  )
