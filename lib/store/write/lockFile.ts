import { readFileSync } from "node:fs";
import { hostname } from "node:os";
import path from "node:path";
import { z } from "zod";
import { LOCK_WAIT_MS } from "@/lib/model/limits";
import { removeFile } from "./atomicWrite";
import { WriteError } from "./writeErrors";
import { codeOf, type WritePort } from "./writePort";

export const LOCK_FILE = ".lock";
const GUARD_FILE = ".lock.taking";
const TRY_AGAIN_MS = 25;
/** A lock of another machine cannot be asked whether its holder lives: no write takes as long as this. */
const LONGEST_WRITE_MS = 60_000;

const ownerSchema = z.strictObject({
  pid: z.int().positive(),
  host: z.string(),
  /** when the process began, in the system's own count; "" where the system does not tell */
  began: z.string(),
  nonce: z.string(),
});
type Owner = z.infer<typeof ownerSchema>;

/** When a process began (Linux), so that another one of the same number, after a restart of the machine, is told apart. */
function beganOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
    // the name in brackets may hold blanks; the 20th field after it is the start time
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
  } catch {
    return "";
  }
}

function isAlive({ pid, began }: Owner): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (codeOf(error) !== "EPERM") return false;
  }
  const now = beganOf(pid);
  return began === "" || now === "" || began === now;
}

let taken = 0;
function ownMark(): string {
  taken += 1;
  const nonce = `${process.pid}-${Date.now()}-${taken}`;
  return JSON.stringify({ pid: process.pid, host: hostname(), began: beganOf(process.pid), nonce } satisfies Owner);
}

async function readMark(port: WritePort, file: string): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await port.read(file));
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw error;
  }
}

function readOwner(mark: string): Owner | undefined {
  try {
    return ownerSchema.safeParse(JSON.parse(mark)).data;
  } catch {
    return undefined;
  }
}

/** True if nobody holds a lock any more: its process has ended, or it is older than any write. */
async function isStale(port: WritePort, file: string, mark: string): Promise<boolean> {
  const owner = readOwner(mark);
  if (owner?.host === hostname()) return !isAlive(owner);
  const { modified } = await port.facts(file).catch(() => ({ modified: Date.now() }));
  return Date.now() - modified > LONGEST_WRITE_MS;
}

/** Put a mark in place whole, unless one stands there. */
async function place(port: WritePort, file: string, mark: string): Promise<boolean> {
  const temp = `${file}.${process.pid}-${taken}.tmp`;
  try {
    await port.create(temp, new TextEncoder().encode(mark));
    await port.link(temp, file);
    return true;
  } catch (error) {
    // ENOENT: who holds the lock has cleaned our temporary file away
    if (["EEXIST", "ENOENT"].includes(codeOf(error))) return false;
    throw error;
  } finally {
    await removeFile(port, temp).catch(() => {});
  }
}

/** Remove a stale lock. Of several that find it only one does, so that none removes the fresh lock of another. */
async function takeOver(port: WritePort, root: string, stale: string): Promise<void> {
  const lock = path.join(root, LOCK_FILE);
  const guard = path.join(root, GUARD_FILE);
  if (!(await place(port, guard, ownMark()))) {
    const holder = await readMark(port, guard);
    if (holder !== undefined && (await isStale(port, guard, holder))) await removeFile(port, guard);
    return;
  }
  try {
    if ((await readMark(port, lock)) === stale) await removeFile(port, lock);
  } finally {
    await removeFile(port, guard);
  }
}

/**
 * Take the lock of a data folder, so that one process at a time writes there.
 *
 * @param waitMs how long to wait for others, ms
 * @returns      gives it back
 * @throws WriteError "busy" naming the holder, if it is not free in time; the system's error if the folder cannot be written
 */
export async function takeLock(port: WritePort, root: string, waitMs = LOCK_WAIT_MS): Promise<() => Promise<void>> {
  const lock = path.join(root, LOCK_FILE);
  const mark = ownMark();
  const end = performance.now() + waitMs;
  let hasFreed = false;
  for (;;) {
    if (await place(port, lock, mark)) break;
    const holder = await readMark(port, lock);
    if (holder !== undefined && (await isStale(port, lock, holder))) {
      await takeOver(port, root, holder);
      // Once also without time to wait: a lock of the dead is nobody's turn, and a server that starts mends the folder.
      if (!hasFreed || performance.now() < end) {
        hasFreed = true;
        continue;
      }
    }
    if (performance.now() >= end) {
      const owner = readOwner(holder ?? "");
      const who = owner ? `process ${owner.pid} on ${owner.host}` : "another process";
      throw new WriteError({ kind: "busy", detail: `${who} is writing to the data folder` });
    }
    await new Promise((done) => setTimeout(done, TRY_AGAIN_MS));
  }
  return async () => {
    if ((await readMark(port, lock)) === mark) await removeFile(port, lock);
  };
}
