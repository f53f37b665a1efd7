import { FileText } from '../../ui/file-text'

type LeftOutProps = {
  skipped: readonly { name: string; why: string }[]
  /** The archive's name, if the import came in one. */
  archive: string | undefined
}

/** What else was in the workbook or archive that is no table, and why. */
export function LeftOut({ skipped, archive }: LeftOutProps) {
  if (skipped.length === 0) return null
  return (
    <>
      <h3 className="mt-5 mb-2 text-12 text-muted">
        Left out
        {archive !== undefined && (
          <>
            {' of '}
            <FileText>{archive}</FileText>
          </>
        )}
      </h3>
      <ul className="grid gap-1 text-13">
        {skipped.map(({ name, why }) => (
          <li key={name} className="flex min-w-0 flex-wrap items-baseline gap-x-2">
            <FileText className="min-w-0 truncate font-mono text-12">{name}</FileText>
            <span className="text-muted">{why}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
