/** Why a row is rejected. `rule` is stable and machine-readable, `reason` is for a person. */
export class Rejection {
  constructor(
    readonly rule: string,
    readonly reason: string,
  ) {}
}
