'use client'
import { useMutation } from '@tanstack/react-query'
import { acceptInvitation } from '@/lib/client/session'
import { Button } from '../ui/button'
import { Notice } from '../ui/notice'

/** For the invited person, signed in already: one click. */
export function JoinButton({ token, workspaceName }: { token: string; workspaceName: string }) {
  const attempt = useMutation({
    mutationFn: () => acceptInvitation(token, {}),
    onSuccess: (path) => window.location.assign(path),
  })
  return (
    <div className="flex flex-col gap-4">
      {attempt.error && <Notice tone="bad">{attempt.error.message}</Notice>}
      <Button
        variant="primary"
        size="medium"
        busy={attempt.isPending || attempt.isSuccess}
        onClick={() => attempt.mutate()}
      >
        Join {workspaceName}
      </Button>
    </div>
  )
}
