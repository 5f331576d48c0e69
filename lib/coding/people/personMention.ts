import type { Person } from "@/lib/model/record";
import type { Span } from "../text/quote";
import type { OfficeKind } from "./officeWords";

/** A person in the text, or an office that stands for one. */
export interface PersonMention extends Span {
  /** the name, that of an earlier mention where a surname alone stands; absent for an office alone ("the Vietnamese head delegate") */
  name?: Span;
  person?: Person;
  /** the words of the office, without form of address */
  office?: Span;
  /** what the office is, the highest of its words */
  kinds: readonly OfficeKind[];
  /** country named in the office, or the known person's */
  actor?: string;
  /** how the country is known */
  actorBy?: "person" | "office" | "name";
}
