'use client'
import { productKinds } from '@/lib/domain/view-choices'
import { useView } from '../filters/use-view'
import { SegmentedControl } from '../ui/segmented-control'

const options = [
  { value: 'product', label: 'Products' },
  { value: 'service', label: 'Services' },
  { value: 'adjustment', label: 'Adjustments' },
  { value: 'all', label: 'All' },
] as const

/** Which kinds of product are ranked; products alone unless told otherwise. */
export function KindsSwitch() {
  const { view, setView } = useView()
  const [only, ...others] = view.kinds
  const value = others.length > 0 ? 'all' : (only ?? 'product')
  const choose = (kind: (typeof options)[number]['value']) =>
    void setView({ kinds: kind === 'product' ? [] : kind === 'all' ? [...productKinds] : [kind] })
  return <SegmentedControl label="Kind of product" value={value} onChange={choose} options={options} />
}
