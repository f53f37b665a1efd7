'use client'
import { Check } from 'lucide-react'
import { DropdownMenu as Radix } from 'radix-ui'
import type { ReactNode } from 'react'
import { cn } from './cn'
import { KeyHint } from './key-hint'
import type { MenuChoiceProps, MenuItemProps, MenuProps } from './menu-props'

/** A menu that opens as soon as it stands; `Menu` puts it there on the first press of its trigger. */
export function OpenedMenu({ trigger, align = 'end', side, className, children }: MenuProps) {
  return (
    <Radix.Root modal={false} defaultOpen>
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

export function MenuChoice({ value, onChange, options }: MenuChoiceProps<string>) {
  return (
    <Radix.RadioGroup value={value} onValueChange={onChange}>
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
