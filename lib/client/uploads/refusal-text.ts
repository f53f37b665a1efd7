const text = (said: unknown, key: string): string | undefined =>
  typeof said === 'object' && said !== null && key in said ? String(Reflect.get(said, key)) : undefined

/** What the server said when it refused an upload, for a person. */
export function refusalText(status: number, body: string): string {
  const otherwise =
    status === 0 ? 'The server could not be reached.' : `The server answered ${status}. Try again, or look at its log.`
  try {
    const said: unknown = JSON.parse(body)
    return text(said, 'detail') ?? text(said, 'title') ?? otherwise
  } catch {
    return otherwise
  }
}
