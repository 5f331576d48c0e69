import useSWR from "swr";
import { callApi } from "./api";

/** True if the server takes what an editor writes; `undefined` until it has said so. */
export function useIsWritable(): boolean | undefined {
  const { data } = useSWR("/api/health", (address: string) => callApi("GET", address), { revalidateOnFocus: false });
  return data && data.status !== 0 ? data.body.isWritable === true : undefined;
}
