"use client";

import { type ReactNode, useState } from "react";
import { SaidText } from "@/components/events/SaidText";
import { SourceRefs } from "@/components/events/SourceRefs";
import { Segmented } from "@/components/ui/Segmented";
import { Sentence } from "@/components/ui/Sentence";
import type { LastMetBoard, LevelRow } from "@/lib/dossiers/lastMet";
import type { Met } from "@/lib/dossiers/meetings";
import type { NextDue } from "@/lib/dossiers/nextDue";
import type { Words } from "@/lib/i18n/words";
import { describeBoard } from "@/lib/insight/pairs";
import { isoOf } from "@/lib/model/date";

const FORMS = ["level", "person"] as const;
/** People shown before one asks for all. */
const SHOWN_PEOPLE = 12;

/** Last met, next due: by level, a row each, or by person. */
export function Board({ board, due, words }: { board: LastMetBoard; due: readonly NextDue[]; words: Words }) {
  const [form, setForm] = useState<(typeof FORMS)[number]>("level");
  const { t } = words;
  return (
    <section className="sec heavy board" aria-labelledby="board-name" id="board">
      <header>
        <h2 id="board-name">{t("pair.board")}</h2>
        <div className="tools">
          <Segmented
            label={t("pair.boardForm")}
            value={form}
            onChange={setForm}
            options={FORMS.map((value) => ({ value, label: t(`pair.by.${value}`) }))}
          />
        </div>
        <p className="say">
          <Sentence insight={describeBoard(board)} words={words} />
        </p>
      </header>
      {form === "level" ? <ByLevel board={board} words={words} /> : <ByPerson board={board} due={due} words={words} />}
      <p className="foot">
        {t(board.countedTo.isDataEnd ? "pair.boardFootEnd" : "pair.boardFootToday", {
          date: words.date(isoOf(board.countedTo.day)),
        })}{" "}
        {board.silent.length > 0 &&
          t("pair.silent", {
            levels: words.list(board.silent.map((level) => words.level(level).toLocaleLowerCase(words.locale))),
          })}
      </p>
    </section>
  );
}

function Days({ met, words }: { met: Pick<Met, "days">; words: Words }) {
  return met.days === undefined ? (
    <span className="dim">{words.t("pair.noDay")}</span>
  ) : (
    <>
      <b className="board-days">{words.number(met.days)}</b>{" "}
      <span className="dim">{words.t("pair.days", { days: met.days })}</span>
    </>
  );
}

function NextOf({ row, words }: { row: LevelRow; words: Words }) {
  const { next } = row;
  if (!next) return <span className="dim">{words.t("pairs.noRhythm")}</span>;
  return (
    <>
      <a href={`/${words.locale}/mechanisms/${next.mechanism}`}>
        {next.state === "overdue" ? (
          <span className="pairs-overdue">{words.t("pair.overdue", { window: next.text })}</span>
        ) : (
          next.text
        )}
      </a>
      <p className="dim">{words.t("pair.estimate", { name: next.name })}</p>
    </>
  );
}

/** The columns that both boards have; the first names whose row it is. */
function BoardTable({ first, words, children }: { first: "level" | "person"; words: Words; children: ReactNode }) {
  return (
    <table className="board-table">
      <thead>
        <tr>
          {[first, "ago", "when", "what", "next"].map((column) => (
            <th key={column} scope="col">
              {words.t(`pair.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

function ByLevel({ board, words }: { board: LastMetBoard; words: Words }) {
  const { t, locale } = words;
  return (
    <BoardTable first="level" words={words}>
      {board.levels.map((row) => {
        const names = row.last.sides.map((side) => side.map(({ name }) => name).join(", ")).filter(Boolean);
        return (
          <tr key={row.level}>
            <th scope="row">
              <a href={`/${locale}?pair=${board.pair}&level=${row.level}`}>{words.level(row.level)}</a>
              <p className="dim">{t("pair.inData", { count: row.meetings })}</p>
            </th>
            <td>
              <Days met={row.last} words={words} />
            </td>
            <td>
              {[row.last.date, row.last.place].filter(Boolean).join(", ")}
              <SourceRefs numbers={row.sources} />
              <p className="dim">{names.join(" · ")}</p>
              {row.maybeLater > 0 && <p className="dim">{t("pair.maybeLater", { count: row.maybeLater })}</p>}
            </td>
            <td>
              <a href={`/${locale}/events/${row.last.id}`}>
                <SaidText said={row.last.title} />
              </a>
            </td>
            <td>
              <NextOf row={row} words={words} />
            </td>
          </tr>
        );
      })}
    </BoardTable>
  );
}

function ByPerson({ board, due, words }: { board: LastMetBoard; due: readonly NextDue[]; words: Words }) {
  const [isAll, setIsAll] = useState(false);
  const { t, locale } = words;
  const people = isAll ? board.people : board.people.slice(0, SHOWN_PEOPLE);
  return (
    <>
      <BoardTable first="person" words={words}>
        {people.map((person) => {
          const next = due.find(({ mechanism }) => mechanism === person.next);
          return (
            <tr key={person.id}>
              <th scope="row">
                <a href={`/${locale}/people/${person.id}`}>{person.name}</a>
                <p className="dim">
                  {words.actor(person.actor)}
                  {person.office && (
                    <>
                      {", "}
                      <SaidText said={person.office} />
                    </>
                  )}
                </p>
              </th>
              <td>
                <Days met={person.last} words={words} />
              </td>
              <td>
                {[person.last.date, person.last.place].filter(Boolean).join(", ")}
                {person.last.with.length > 0 && (
                  <p className="dim">
                    {t("pair.with", { names: person.last.with.join(", "), others: person.last.others })}
                  </p>
                )}
              </td>
              <td>
                <a href={`/${locale}/events/${person.last.id}`}>
                  <SaidText said={person.last.title} />
                </a>
              </td>
              <td>
                {next ? (
                  <a href={`/${locale}/mechanisms/${next.mechanism}`}>{next.text}</a>
                ) : (
                  <span className="dim">{t("pairs.noRhythm")}</span>
                )}
              </td>
            </tr>
          );
        })}
      </BoardTable>
      {!isAll && board.people.length > SHOWN_PEOPLE && (
        <button type="button" className="btn" onClick={() => setIsAll(true)}>
          {t("pair.allPeople", { count: board.people.length })}
        </button>
      )}
    </>
  );
}
