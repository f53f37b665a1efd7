/** A key or a chord to press, such as "?" or "Ctrl K". */
export function KeyHint({ keys }: { keys: string }) {
  return (
    <span className="inline-flex shrink-0 gap-0.5">
      {keys.split(' ').map((key) => (
        <kbd
          key={key}
          className="inline-flex h-5 min-w-5 items-center justify-center rounded-[4px] border border-line-strong bg-surface px-1 font-sans text-12 text-muted"
        >
          {key}
        </kbd>
      ))}
    </span>
  )
}
