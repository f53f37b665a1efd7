/** A refusal with a reason a person can act on; the API turns it into problem+json with this status. */
export abstract class DomainError extends Error {
  abstract readonly status: number
  abstract readonly title: string

  /** @param field the request field or file column at fault, if there is one */
  constructor(
    message: string,
    readonly field?: string,
  ) {
    super(message)
    this.name = new.target.name
  }
}

export class NotFoundError extends DomainError {
  readonly status = 404
  readonly title = 'Not found'
}

export class ForbiddenError extends DomainError {
  readonly status = 403
  readonly title = 'Not allowed'
}

export class InvalidError extends DomainError {
  readonly status = 400
  readonly title = 'Invalid request'
}

export class ConflictError extends DomainError {
  readonly status = 409
  readonly title = 'Conflict'
}

export class TooLargeError extends DomainError {
  readonly status = 413
  readonly title = 'Too large'
}

export class UnauthenticatedError extends DomainError {
  readonly status = 401
  readonly title = 'Not signed in'
}

export class TooManyRequestsError extends DomainError {
  readonly status = 429
  readonly title = 'Too many attempts'

  /** @param retryAfterSeconds when the next attempt is allowed */
  constructor(
    message: string,
    readonly retryAfterSeconds: number,
  ) {
    super(message)
  }
}
