'use client'
import { productKinds } from '@/lib/domain/view-choices'
import { useView } from '../filters/use-view'
import { Select } from '../ui/select'

const options = [
  { value: 'product', label: 'Goods only' },
  { value: 'service', label: 'Services only' },
  { value: 'adjustment', label: 'Adjustments only' },
  { value: 'all', label: 'All kinds' },
] as const

/** Which kinds of product are ranked; goods alone unless told otherwise. */
export function KindsSwitch({ className }: { className?: string }) {
  const { view, setView } = useView()
  const [only, ...others] = view.kinds
  return (
    <Select
      size="small"
      label="Kind of product"
      className={className}
      value={others.length > 0 ? 'all' : (only ?? 'product')}
      options={options}
      onChange={({ target }) => {
        const kind = productKinds.find((one) => one === target.value)
        void setView({ kinds: kind === undefined ? [...productKinds] : kind === 'product' ? [] : [kind] })
      }}
    />
  )
}
