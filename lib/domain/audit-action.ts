/** Everything that is written to the audit list, and how the list says it. */
export const auditActions = {
  'workspace.created': 'Created the workspace',
  'settings.changed': 'Changed the',
  'invitation.created': 'Invited',
  'invitation.revoked': 'Revoked the invitation of',
  'invitation.accepted': 'Joined by invitation as',
  'member.changed': 'Changed the role or branches of',
  'member.removed': 'Removed',
  'password-link.created': 'Made a password link for',
  'password.changed': 'Changed their password',
  'upload.started': 'Started the upload of',
  'upload.removed': 'Removed the upload of',
  'import.created': 'Imported',
  'import.decided': 'Decided how to read import',
  'import.cancelled': 'Cancelled import',
  'import.retried': 'Ran again import',
  'import.undone': 'Undid import',
  'import.redone': 'Restored import',
  'rejected-rows.exported': 'Exported the rejected rows of import',
  'people.exported': 'Exported people',
  'view.shared': 'Shared the view',
  'view.changed': 'Changed the shared view',
  'view.unshared': 'Stopped sharing the view',
  'view.removed': 'Removed the shared view',
  'note.added': 'Wrote the note',
  'note.changed': 'Changed the note',
  'note.removed': 'Removed the note',
  'customer-room.previewed': 'Previewed the room of customer',
} as const

export type AuditAction = keyof typeof auditActions

export const isAuditAction = (text: string): text is AuditAction => Object.hasOwn(auditActions, text)
