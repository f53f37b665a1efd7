/** The only endpoints of the sign-in library that are open; every other one answers 404. */
export const signInEndpoints: Readonly<Record<string, 'GET' | 'POST'>> = {
  '/sign-in/email': 'POST',
  '/sign-out': 'POST',
  '/get-session': 'GET',
  '/change-password': 'POST',
}
