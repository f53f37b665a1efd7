'use client'
import { signOut } from '../shell/sign-out'
import { Button } from '../ui/button'

export function SignOutButton({ label = 'Sign out' }: { label?: string }) {
  return (
    <Button size="medium" onClick={() => void signOut()}>
      {label}
    </Button>
  )
}
