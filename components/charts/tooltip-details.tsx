type TooltipDetailsProps = { details: readonly { label: string; text: string }[] }

/** What else a tooltip says of a point, a line each. */
export const TooltipDetails = ({ details }: TooltipDetailsProps) => (
  <>
    {details.map(({ label, text }) => (
      <p key={label} className="flex items-baseline justify-between gap-6 text-muted tabular-nums">
        <span>{label}</span>
        <span>{text}</span>
      </p>
    ))}
  </>
)
