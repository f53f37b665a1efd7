import { shortPseudonym } from '@/lib/domain/short-pseudonym'
import { FileText } from '../ui/file-text'

/** A customer's name or number; a long pseudonym is cut, and whole on hover. */
export function CustomerText({ children, className }: { children: string; className?: string }) {
  const shown = shortPseudonym(children)
  if (shown === children) return <FileText className={className}>{children}</FileText>
  return (
    <span title={children} className={className}>
      {shown}
    </span>
  )
}
