import { describe, expect, it } from "vitest";
import { buildColumns } from "@/lib/query/buildColumns";
import { decodeColumns, encodeColumns } from "@/lib/query/wire";
import { WireError } from "@/lib/query/wireError";
import { checkData } from "@/lib/store/jsonFile/checkData";
import { fixtureTexts } from "../store/fixtureTexts";

const { dataset } = checkData(fixtureTexts(), "0123456789abcdef");
if (!dataset) throw new Error("the fixture is not good");
const columns = buildColumns(dataset);
const bytes = encodeColumns(columns);
const bufferOf = (part: Uint8Array): ArrayBuffer => new Uint8Array(part).buffer;

/** The fault that decoding ends with. */
function faultOf(part: Uint8Array): string {
  try {
    decodeColumns(bufferOf(part));
  } catch (error) {
    if (error instanceof WireError) return error.fault;
    throw error;
  }
  return "none";
}

function withByte(at: number, value: number): Uint8Array {
  const changed = new Uint8Array(bytes);
  changed[at] = value;
  return changed;
}

/** The bytes with a piece of the header replaced by another of the same length. */
function withHeader(from: string, to: string): Uint8Array {
  const text = Buffer.from(bytes).toString("latin1");
  if (!text.includes(from) || from.length !== to.length) throw new Error(`no "${from}"`);
  return new Uint8Array(Buffer.from(text.replace(from, to), "latin1"));
}

describe("columns on the wire", () => {
  it("come back as they went", () => {
    expect(decodeColumns(bufferOf(bytes))).toEqual(columns);
  });

  it("are the same bytes for the same columns", () => {
    expect(encodeColumns(buildColumns(dataset))).toEqual(bytes);
  });

  it("carry an empty data set", () => {
    const empty = buildColumns({ ...dataset, events: [] });
    expect(decodeColumns(bufferOf(encodeColumns(empty)))).toEqual(empty);
  });

  it("stay views on the buffer where the width is right", () => {
    const buffer = bufferOf(bytes);
    expect(decodeColumns(buffer).kind.buffer).toBe(buffer);
  });

  it("name what is wrong", () => {
    expect(faultOf(new Uint8Array())).toBe("not-columns");
    expect(faultOf(withByte(0, 0x65))).toBe("not-columns");
    expect(faultOf(new TextEncoder().encode("<!doctype html>"))).toBe("not-columns");
    expect(faultOf(withByte(4, 9))).toBe("other-form");
    expect(faultOf(bytes.slice(0, 8))).toBe("truncated");
    expect(faultOf(withHeader('"size":12', '"size":-2'))).toBe("bad-header");
    expect(faultOf(withHeader('"version"', '"versiom"'))).toBe("bad-header");
    expect(faultOf(withHeader('"kinds":["visit"', '"kinds":[ 12345 '))).toBe("bad-header");
  });

  it("end in a named fault wherever they are cut", () => {
    for (let length = 0; length < bytes.length; length += 7) {
      expect(["not-columns", "truncated"], `cut at ${length}`).toContain(faultOf(bytes.slice(0, length)));
    }
  });

  it("never point outside their lists, whatever byte is changed", () => {
    for (let at = 12; at < bytes.length; at += 3) {
      const part = withByte(at, 0xfe);
      try {
        const read = decodeColumns(bufferOf(part));
        expect(Math.max(0, ...read.pairs.values)).toBeLessThan(Math.max(1, read.lists.pairs.length));
      } catch (error) {
        expect(error, `byte ${at}`).toBeInstanceOf(WireError);
      }
    }
  });
});
