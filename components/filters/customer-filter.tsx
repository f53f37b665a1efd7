'use client'
import { customerKinds } from '@/lib/domain/view-choices'
import { SegmentedControl } from '../ui/segmented-control'
import { customerTitles } from './facet-titles'
import { useView } from './use-view'

export function CustomerFilter() {
  const { view, setView } = useView()
  return (
    <div className="flex flex-col gap-2 p-3">
      <p className="font-strong text-13">Customers</p>
      <SegmentedControl
        label="Customers"
        value={view.customers}
        onChange={(customers) => void setView({ customers })}
        options={customerKinds.map((value) => ({ value, label: customerTitles[value] }))}
      />
    </div>
  )
}
