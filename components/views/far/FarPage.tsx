import type { ReactNode } from "react";
import { PageHead } from "@/components/ui/PageHead";
import type { Words } from "@/lib/i18n/words";

/**
 * Stands for a page that is made of all events where these are too many: says so, and what there is instead.
 *
 * @param events   in the data
 * @param query    filter with which Explore is opened
 * @param say      what stands here and where the rest is
 * @param children a list that leads on
 */
export function FarPage({
  title,
  events,
  say,
  query = "",
  words,
  children,
}: {
  title: string;
  events: number;
  say: string;
  query?: string;
  words: Words;
  children?: ReactNode;
}) {
  return (
    <>
      <PageHead title={title} say={words.t("far.why", { events })} />
      <p className="notice part-note" role="note">
        {say}{" "}
        <a className="link" href={`/${words.locale}${query && `?${query}`}`}>
          {words.t("far.explore")}
        </a>
      </p>
      {children}
    </>
  );
}
