import { apiHeaders, fixedHeaders } from './lib/api/security-headers.js'

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  ...(process.env.NEXT_OUTPUT === 'standalone' ? { output: 'standalone' } : {}),
  experimental: { authInterrupts: true },
  headers: async () => [
    { source: '/:path*', headers: fixedHeaders },
    { source: '/api/:path*', headers: apiHeaders },
  ],
}

export default config
