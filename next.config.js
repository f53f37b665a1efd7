import { apiHeaders, fixedHeaders } from './lib/api/security-headers.js'

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  experimental: { authInterrupts: true },
  headers: async () => [
    { source: '/:path*', headers: fixedHeaders },
    { source: '/api/:path*', headers: apiHeaders },
  ],
}

export default config
