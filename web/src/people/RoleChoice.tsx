import { isRole, type Role, roles } from "@hoest/shared/access";
import { CheckList } from "../ui/CheckList.tsx";
import type { PeopleWriter } from "./writer.ts";

interface RoleChoiceProps {
  readonly chosen: readonly Role[];
  readonly wrong?: string | undefined;
  readonly onChosen: (roles: readonly Role[]) => void;
  readonly write: PeopleWriter;
}

/** The roles, each with what it lets one do. */
export function RoleChoice({ chosen, wrong, onChosen, write: { own } }: RoleChoiceProps) {
  return (
    <CheckList
      legend={own.form.roles} chosen={new Set(chosen)} wrong={wrong} onChosen={(values) => onChosen([...values].filter(isRole))}
      options={roles.map((role) => ({ value: role, name: own.role[role].name, note: own.role[role].does }))}
    />
  );
}
