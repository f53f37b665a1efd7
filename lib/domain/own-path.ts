const HERE = 'http://own.invalid'

/** The text if it is a path of this installation, else `/`: what comes in a link must not lead elsewhere. */
export function ownPath(text: string | undefined): string {
  if (!text?.startsWith('/') || text.startsWith('/api/')) return '/'
  if (!URL.canParse(text, HERE)) return '/'
  const url = new URL(text, HERE)
  return url.origin === HERE ? `${url.pathname}${url.search}${url.hash}` : '/'
}
