'use client'
import { useState } from 'react'
import { Input } from '../ui/input'

type ViewNameProps = { name: string; onRename: (name: string) => void }

/** A name to type over; kept when the field is left or Enter is pressed, Esc gives it up. */
export function ViewName({ name, onRename }: ViewNameProps) {
  const [text, setText] = useState(name)
  const keep = () => {
    const wanted = text.trim()
    if (wanted === '') setText(name)
    else if (wanted !== name) onRename(wanted)
  }
  return (
    <Input
      aria-label={`Name of ${name}`}
      maxLength={80}
      value={text}
      onChange={({ target }) => setText(target.value)}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.currentTarget.blur()
        if (event.key !== 'Escape' || text === name) return
        event.stopPropagation()
        setText(name)
      }}
      className="-mx-2 h-8 border-transparent bg-transparent px-2"
    />
  )
}
