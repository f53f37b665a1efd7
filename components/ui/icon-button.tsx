'use client'
import { Button, type ButtonProps } from './button'
import { cn } from './cn'
import { Tooltip } from './tooltip'

type IconButtonProps = ButtonProps & {
  /** The accessible name, shown as a tooltip too. */
  label: string
  /** A key that does the same, shown in the tooltip. */
  keyHint?: string
}

export function IconButton({ label, keyHint, className, variant = 'ghost', ...rest }: IconButtonProps) {
  return (
    <Tooltip text={label} keyHint={keyHint}>
      <Button
        aria-label={label}
        variant={variant}
        className={cn('size-8 px-0 pointer-coarse:size-11', className)}
        {...rest}
      />
    </Tooltip>
  )
}
