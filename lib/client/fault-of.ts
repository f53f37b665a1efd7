import { RequestError } from './request-json'

/** What a refused request said of one field: "Slug is taken." Undefined when it said nothing of it. */
export function faultOf(error: Error | null, field: string, label: string): string | undefined {
  const fault = error instanceof RequestError ? error.fields[field] : undefined
  if (!fault) return undefined
  return /^[A-Z]/.test(fault) ? fault : `${label} ${fault}.`
}

/** Whether the fields alone tell what is wrong, so that no message above them is needed. */
export function isToldByFields(error: Error | null, fields: readonly string[]): boolean {
  return error instanceof RequestError && Object.keys(error.fields).some((field) => fields.includes(field))
}
