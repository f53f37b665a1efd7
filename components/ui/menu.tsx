'use client'
import { Check } from 'lucide-react'
import { DropdownMenu as Radix } from 'radix-ui'
import type { ComponentProps, ReactElement, ReactNode } from 'react'
import { cn } from './cn'
import { KeyHint } from './key-hint'

type MenuProps = {
  trigger: ReactElement
  align?: 'start' | 'center' | 'end'
  side?: 'top' | 'right' | 'bottom' | 'left'
  className?: string
  children: ReactNode
}

export function Menu({ trigger, align = 'end', side, className, children }: MenuProps) {
  return (
    <Radix.Root modal={false}>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          align={align}
          side={side}
          sideOffset={4}
          collisionPadding={8}
          className={cn(
            'z-50 max-h-(--radix-dropdown-menu-content-available-height) min-w-44 animate-fade overflow-y-auto rounded-card border bg-raised p-1 shadow-float',
            className,
          )}
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}

const item =
  'flex min-h-8 cursor-default select-none items-center gap-2.5 rounded-control px-2 py-1.5 text-13 outline-none data-disabled:opacity-50 data-highlighted:bg-hover pointer-coarse:min-h-11 [&_svg]:size-4 [&_svg]:shrink-0 [&_svg]:text-muted'

type MenuItemProps = ComponentProps<typeof Radix.Item> & { danger?: boolean; keyHint?: string }

/** Give `asChild` and a link as the child for a place to go to. */
export function MenuItem({ danger, keyHint, className, children, asChild, ...rest }: MenuItemProps) {
  const classes = cn(item, danger && 'text-bad [&_svg]:text-bad', className)
  if (asChild)
    return (
      <Radix.Item asChild className={classes} {...rest}>
        {children}
      </Radix.Item>
    )
  return (
    <Radix.Item className={classes} {...rest}>
      {children}
      {keyHint && (
        <span className="ml-auto pl-4">
          <KeyHint keys={keyHint} />
        </span>
      )}
    </Radix.Item>
  )
}

type MenuChoiceProps<Value extends string> = {
  value: Value
  onChange: (value: Value) => void
  options: readonly { value: Value; label: ReactNode; keyHint?: string }[]
}

/** One of several, the chosen one ticked. */
export function MenuChoice<Value extends string>({ value, onChange, options }: MenuChoiceProps<Value>) {
  return (
    <Radix.RadioGroup value={value} onValueChange={(next) => onChange(next as Value)}>
      {options.map((option) => (
        <Radix.RadioItem key={option.value} value={option.value} className={item}>
          <span className="flex size-4 shrink-0">
            <Radix.ItemIndicator>
              <Check aria-hidden className="text-accent!" />
            </Radix.ItemIndicator>
          </span>
          {option.label}
          {option.keyHint && (
            <span className="ml-auto pl-4">
              <KeyHint keys={option.keyHint} />
            </span>
          )}
        </Radix.RadioItem>
      ))}
    </Radix.RadioGroup>
  )
}

export function MenuLabel({ children }: { children: ReactNode }) {
  return <Radix.Label className="px-2 py-1.5 text-12 text-muted">{children}</Radix.Label>
}

export function MenuSeparator() {
  return <Radix.Separator className="-mx-1 my-1 h-px bg-line" />
}
