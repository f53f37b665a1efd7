import { MarketingFrame } from '@/components/marketing/marketing-frame'

/** The marketing room. Who may enter is each page's question. */
export default function MarketingLayout({ children }: LayoutProps<'/[workspace]/marketing'>) {
  return <MarketingFrame>{children}</MarketingFrame>
}
