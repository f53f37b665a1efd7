/** What publishing an import would change. Stored in `import.impact`. Money is exact decimal text. */
export type ImportImpact = {
  sentences: string[]
  lines: { added: number; known: number; replaced: number }
  orders: { added: number; changed: number }
  products: { added: number }
  customers: { added: number; changeSegment: number; moves: { from: string; to: string; customers: number }[] }
  /** Names of branches not seen before. */
  branches: { added: string[] }
  net: { before: string; after: string }
  /** Months (`YYYY-MM`) whose net sales change; `change` is null where there was nothing before. */
  months: { month: string; before: string; after: string; change: number | null }[]
  /** The workspace's data version it was measured against. */
  dataVersion: number
}
