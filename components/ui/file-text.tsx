/** Text that came out of a file: shown as it stands, and its writing direction stays its own. */
export function FileText({ children, className }: { children: string; className?: string }) {
  return <bdi className={className}>{children}</bdi>
}
