import type { ImportReadingAnswer, ImportReadingChange, ImportReadingColumn } from '@/lib/contracts/import-reading'

type ColumnChange = NonNullable<ImportReadingChange['columns']>[number]

/** A field that only one column may have leaves the column that had it. */
function changedColumns(reading: ImportReadingAnswer, changes: readonly ColumnChange[]): ImportReadingColumn[] {
  const single = new Set(reading.fields.filter(({ repeatable }) => !repeatable).map(({ field }) => field))
  const given = new Set(changes.flatMap(({ field }) => (field && single.has(field) ? [field] : [])))
  return reading.columns.map((column) => {
    const change = changes.find(({ place }) => place === column.place)
    if (change) return { ...column, ...change, ...(change.field !== undefined && { confidence: 1, why: '' }) }
    return column.field && given.has(column.field) ? { ...column, field: null } : column
  })
}

/**
 * What of a change can be shown before the server has answered: the choice itself. What follows from it (preview,
 * counts, what is missing) stays as it was.
 */
export function applyReadingChange(reading: ImportReadingAnswer, change: ImportReadingChange): ImportReadingAnswer {
  const { columns = [], rules = [], lineTypes = [], uncountedStatuses } = change
  const { rowShape, orderKey, merge, policy, reviewNextTime, onDrift, layoutTitle } = change
  const { layout } = reading
  return {
    ...reading,
    file: { ...reading.file, table: change.table ?? reading.file.table },
    columns: columns.length > 0 ? changedColumns(reading, columns) : reading.columns,
    rules: reading.rules.map((rule) => ({ ...rule, ...rules.find(({ name }) => name === rule.name) })),
    dateFormat: change.dateFormat ?? reading.dateFormat,
    decimalSign: change.decimalSign ?? reading.decimalSign,
    layout: {
      ...layout,
      rowShape: rowShape ?? layout.rowShape,
      orderKey: orderKey ?? layout.orderKey,
      merge: merge ?? layout.merge,
      policy: policy ?? layout.policy,
      reviewNextTime: reviewNextTime ?? layout.reviewNextTime,
      onDrift: onDrift ?? layout.onDrift,
      title: layoutTitle ?? layout.title,
      belowZero: change.belowZero ?? layout.belowZero,
      lineTypes: layout.lineTypes.map((type) => ({ ...type, ...lineTypes.find(({ value }) => value === type.value) })),
      statuses: uncountedStatuses
        ? layout.statuses.map((status) => ({ ...status, counted: !uncountedStatuses.includes(status.value) }))
        : layout.statuses,
    },
  }
}
