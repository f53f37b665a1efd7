import * as z from 'zod'

/** A question's parameters, as an object that refuses names it does not know and says which it takes. */
export const question = <S extends z.core.$ZodLooseShape>(shape: S) =>
  z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `${issue.keys.join(', ')} is not a parameter here; there are ${Object.keys(shape).join(', ')}`
        : undefined,
  })
