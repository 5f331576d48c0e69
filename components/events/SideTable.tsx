import { Fragment } from "react";
import type { Words } from "@/lib/i18n/words";
import type { ViewedSide } from "@/lib/query/eventView";
import { SaidText } from "./SaidText";

/** Who took part: a row a person, under the side; a side of which no page names anyone says so. */
export function SideTable({ sides, words }: { sides: readonly ViewedSide[]; words: Words }) {
  return (
    <table className="sides">
      <thead>
        <tr>
          <th scope="col">{words.t("event.side")}</th>
          <th scope="col">{words.t("event.person")}</th>
          <th scope="col">{words.t("event.office")}</th>
        </tr>
      </thead>
      <tbody>
        {sides.map((side) => (
          <Fragment key={side.actor}>
            {side.people.length === 0 && (
              <tr>
                <th scope="row">{side.name}</th>
                <td className="dim" colSpan={2}>
                  {words.t("event.noPerson")}
                </td>
              </tr>
            )}
            {side.people.map((person, i) => (
              <tr key={person.id}>
                {i === 0 && (
                  <th scope="rowgroup" rowSpan={side.people.length}>
                    {side.name}
                  </th>
                )}
                <td>
                  <a className="plain" href={`/${words.locale}/people/${person.id}`}>
                    {person.name}
                  </a>
                </td>
                <td>
                  {person.office && <SaidText said={person.office} />}
                  {person.received && <span className="dim"> ({words.t("event.received")})</span>}
                </td>
              </tr>
            ))}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}
