import type { CompareMode } from '@/lib/domain/comparison'

export const compareTitles: Readonly<Record<CompareMode, string>> = {
  none: 'No comparison',
  'previous-period': 'Previous period',
  'previous-year': 'Year before',
  custom: 'Other days',
}
