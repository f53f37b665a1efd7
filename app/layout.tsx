import { GeistSans } from 'geist/font/sans'
import type { Metadata, Viewport } from 'next'
import localFont from 'next/font/local'
import { cookies, headers } from 'next/headers'
import type { ReactNode } from 'react'
import { EarlyClicks } from '@/components/shell/early-clicks'
import { Providers } from '@/components/shell/providers'
import { themeCookie, toTheme } from '@/components/shell/theme'
import { NONCE_HEADER } from '@/lib/api/nonce-header'
import './globals.css'

// Codes and raw rows only: fetched where they are shown, not ahead on every page.
const mono = localFont({
  src: '../node_modules/geist/dist/fonts/geist-mono/GeistMono-Variable.woff2',
  variable: '--font-geist-mono',
  weight: '100 900',
  preload: false,
})

export const metadata: Metadata = {
  title: { default: 'Tillsight', template: '%s · Tillsight' },
  description: 'Retail analytics that a shop can trust.',
  icons: { icon: '/icon.svg' },
  robots: { index: false, follow: false },
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f8f8f9' },
    { media: '(prefers-color-scheme: dark)', color: '#0d0e10' },
  ],
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const theme = toTheme((await cookies()).get(themeCookie)?.value)
  const nonce = (await headers()).get(NONCE_HEADER) ?? undefined
  return (
    <html lang="en" data-theme={theme} className={`${GeistSans.variable} ${mono.variable}`}>
      <head>
        <EarlyClicks nonce={nonce} />
      </head>
      <body>
        <Providers>{children}</Providers>
      </body>
    </html>
  )
}
