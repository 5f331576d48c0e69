import type { Words } from "@/lib/i18n/words";

/** The shape of an address of the API; see `listOperations`. */
export interface ShownOperation {
  id: string;
  path: string;
  summary: string;
  parameters: readonly ShownParameter[];
  types: readonly string[];
  statuses: readonly string[];
}

export interface ShownParameter {
  name: string;
  in: string;
  isRequired: boolean;
  description: string;
  example?: string;
}

/** A text of the OpenAPI document in the reader's language; marked as English where there is no other. */
function ApiText({ id, english, words }: { id: string; english: string; words: Words }) {
  if (words.has(id)) return words.t(id);
  return words.locale === "en" ? english : <span lang="en">{english}</span>;
}

/** An address that works, with the examples of its own parameters. */
function exampleOf({ path, parameters }: ShownOperation, shared: ReadonlySet<string>): string {
  const filled = parameters
    .filter((parameter) => parameter.in === "path")
    .reduce((text, { name, example = name }) => text.replace(`{${name}}`, example), path);
  const query = parameters
    .filter(
      ({ name, isRequired, in: where }) =>
        where === "query" &&
        (isRequired || name === "pair" || name === "locale") &&
        (shared.has(name) || name !== "pair"),
    )
    .map(({ name, example = "" }) => `${name}=${encodeURIComponent(example)}`)
    .join("&");
  return query ? `${filled}?${query}` : filled;
}

function Parameters({ list, caption, words }: { list: readonly ShownParameter[]; caption: string; words: Words }) {
  return (
    <table className="api-parameters">
      <caption className="hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.t("data.api.parameter")}</th>
          <th scope="col">{words.t("data.api.meaning")}</th>
          <th scope="col">{words.t("data.api.example")}</th>
        </tr>
      </thead>
      <tbody>
        {list.map((parameter) => (
          <tr key={parameter.name}>
            <th scope="row">
              <code>{parameter.name}</code>
            </th>
            <td>
              <ApiText id={`data.api.parameters.${parameter.name}`} english={parameter.description} words={words} />
            </td>
            <td>{parameter.example !== undefined && <code>{parameter.example}</code>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/**
 * The API as a page: the filter's parameters once, then each address with what is its own.
 * Drawn from the OpenAPI document, so that it cannot say anything else.
 */
export function ApiReference({ operations, words }: { operations: readonly ShownOperation[]; words: Words }) {
  const filter = operations.find((operation) => operation.id === "summarise")?.parameters ?? [];
  const shared = new Set(filter.map((parameter) => parameter.name));
  return (
    <>
      <p className="prose">
        {words.t("data.api.intro")}{" "}
        <a className="link" href="/api/openapi.json">
          openapi.json
        </a>
      </p>
      <details className="api">
        <summary>
          <b>{words.t("data.api.filter")}</b> <span className="dim">{words.t("data.api.filterNote")}</span>
        </summary>
        <Parameters list={filter} caption={words.t("data.api.filter")} words={words} />
      </details>
      {operations.map((operation) => {
        const own = operation.parameters.filter((parameter) => !shared.has(parameter.name) || filter.length === 0);
        const takesFilter = operation.parameters.filter((parameter) => shared.has(parameter.name)).length > 1;
        const example = exampleOf(operation, shared);
        return (
          <details className="api" key={operation.path}>
            <summary>
              <code>GET {operation.path}</code>{" "}
              <span className="dim">
                <ApiText id={`data.api.operations.${operation.id}`} english={operation.summary} words={words} />
              </span>
            </summary>
            {takesFilter && <p className="dim">{words.t("data.api.takesFilter")}</p>}
            {own.length > 0 && <Parameters list={own} caption={operation.path} words={words} />}
            <p>
              {words.t("data.api.example")}:{" "}
              <a className="link" href={example}>
                <code>{example}</code>
              </a>
            </p>
            <p className="dim">
              {operation.types.join(", ")} · {operation.statuses.join(", ")}
            </p>
          </details>
        );
      })}
    </>
  );
}
