// @ts-check
// Plain JavaScript, because next.config.js reads it before anything is compiled.

/** Every answer carries these: pages, API, uploads, files, errors. */
export const fixedHeaders = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
  { key: 'X-DNS-Prefetch-Control', value: 'off' },
  {
    key: 'Permissions-Policy',
    value: 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), display-capture=(), browsing-topics=()',
  },
]

/** Answers of the API run no script and load nothing, even when opened as a page. */
export const apiHeaders = [
  {
    key: 'Content-Security-Policy',
    value: "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  },
]

/** For two years, where the installation is reached by https. */
export const strictTransport = { key: 'Strict-Transport-Security', value: 'max-age=63072000; includeSubDomains' }

/**
 * The policy of a page: scripts only with this request's nonce, or loaded by one that has it. Style attributes are
 * set by charts and positioned layers, so inline styles are allowed.
 * @param {string} nonce
 * @param {{ https: boolean, development: boolean }} where
 */
export function pagePolicy(nonce, { https, development }) {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "font-src 'self'",
    `connect-src 'self'${development ? ' ws:' : ''}`,
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    ...(https ? ['upgrade-insecure-requests'] : []),
  ].join('; ')
}
