import { may, type Permission } from "@hoest/shared/access";
import { useQuery } from "@tanstack/react-query";
import { meQuery } from "./me.ts";

/** Whether whoever is signed in may do something by their roles; nothing while that is not known. */
export function useMay(permission: Permission): boolean | undefined {
  const { data } = useQuery(meQuery);
  return data && may[permission](data, data.id);
}
