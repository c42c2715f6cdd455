import { Refusal } from "@hoest/shared/problem";
import type { RowError } from "@hoest/shared/row-error";

/** The refusal of a file for its rows, each error at its cell. */
export class RowRefusal extends Refusal {
  readonly errors: readonly RowError[];

  constructor(errors: readonly RowError[]) {
    super("row-errors", { count: errors.length });
    this.errors = [...errors].sort((one, other) => one.row - other.row);
  }
}
