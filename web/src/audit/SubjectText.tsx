import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { AuditedAct } from "../api/audit.ts";
import { investmentsQuery } from "../api/investments.ts";
import { type SearchTexts, searchTexts } from "../ui/settings.ts";

/** What an act was about; an investment is the way to its page. */
export function SubjectText({ subject: { kind, text }, texts }: Pick<AuditedAct, "subject"> & { readonly texts: SearchTexts }) {
  const { data } = useQuery({ ...investmentsQuery, enabled: kind === "investment" });
  if (kind !== "investment") return text;
  const title = data?.find(({ code }) => code === text)?.title;
  return <Link to="/investeringer/$code" params={{ code: text }} search={searchTexts(texts)}>{title === undefined ? text : `${text} ${title}`}</Link>;
}
