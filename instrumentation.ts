/** Runs once when the web server starts, before its first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { believeOnlyTrustedProxies } = await import('@/lib/platform/believe-only-trusted-proxies')
  believeOnlyTrustedProxies()
}
