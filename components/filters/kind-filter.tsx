'use client'
import { productKinds } from '@/lib/domain/view-choices'
import { Checkbox } from '../ui/checkbox'
import { kindTitles } from './facet-titles'
import { useView } from './use-view'

export function KindFilter() {
  const { view, setView } = useView()
  const toggle = (kind: (typeof productKinds)[number]) => {
    const kinds = view.kinds.includes(kind) ? view.kinds.filter((other) => other !== kind) : [...view.kinds, kind]
    void setView({ kinds })
  }
  return (
    <div className="flex flex-col gap-2 p-3">
      <p className="font-strong text-13">Kind of product</p>
      {productKinds.map((kind) => (
        <Checkbox
          key={kind}
          label={kindTitles[kind]}
          checked={view.kinds.includes(kind)}
          onChange={() => toggle(kind)}
        />
      ))}
    </div>
  )
}
